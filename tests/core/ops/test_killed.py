"""A process killed while photographs are taken in and read leaves each of them whole."""

import random
import subprocess
import sys
import time
from pathlib import Path

from cardcase.core.ops import photographs
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.core.store.models import Row
from made_up import jpeg

WORK = """
import sys
from pathlib import Path
from made_up import LUKASZ, scanned
from cardcase.core.ops import cards, photographs
from cardcase.core.store import load
from cardcase.core.store.library import Library

library = Library.open(Path(sys.argv[1]))
photographs.enqueue(library, sorted(Path(sys.argv[2]).iterdir()))
print("added", flush=True)
while True:
    _, record = photographs.take_next(library)
    if record is None:
        break
    photographs.add_scanned(library, record.uid, scanned(LUKASZ))
    card, = load.cards_on(library, record.uid)
    cards.accept(library, card.uid, card.draft.contact)
"""


def test_killed_at_any_moment_nothing_is_half_done(tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    for number in range(20):
        (pictures / f"{number:02}.jpg").write_bytes(jpeg(str(number)))
    chance = random.Random(5)
    for attempt in range(4):
        folder = tmp_path / f"library {attempt}"
        with subprocess.Popen(
            [sys.executable, "-c", WORK, str(folder), str(pictures)],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
        ) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"added\n"
            time.sleep(chance.uniform(0, 0.25))
            process.kill()
        check(folder)


def check(folder: Path) -> None:
    library = Library.open(folder)
    records = load.photographs(library)
    assert [record.name for record in records] == [f"{number:02}.jpg" for number in range(20)]
    for record in records:
        cards = load.cards_on(library, record.uid)
        if record.sha256:
            assert library.media.read(record.sha256, verify=True)
        if record.state == "waiting":
            assert not cards
        else:
            assert record.state == "read"
            (card,) = cards
            assert library.media.read(card.image, verify=True)
            contact = load.contact(library, card.contact)
            assert (card.state == "accepted") == (contact is not None)
    # What waits goes on where it stopped.
    waiting = load.photographs(library, ["waiting"])
    _, taken = photographs.take_next(library)
    assert (taken and taken.uid) in ({record.uid for record in waiting} or {None})
    with library.session():
        assert Row._meta.database.pragma("integrity_check") == "ok"
        assert Row._meta.database.execute_sql("PRAGMA foreign_key_check").fetchall() == []
    library.close_all()
