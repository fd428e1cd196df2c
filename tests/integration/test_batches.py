"""Many files at once, bad ones among them, and the same photograph again."""

import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cardcase.core.store import load
from cardcase.ui.models.pile_words import second_line
from program import Program, drop
from support import bomb, card_file, descendants, peak_memory, variants

PATIENCE = 90_000
GIGABYTE = 1024**3


def settled(program: Program, count: int) -> bool:
    rows = program.window.scan.model.rows()
    return len(rows) == count and not any(row.state == "waiting" for row in rows)


@pytest.mark.timeout(240)
def test_ten_files_with_three_bad_ones(
    start: Callable[[], Program], qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "phone"
    folder.mkdir()
    good = variants(folder, 7)
    broken = folder / "broken.jpg"
    broken.write_bytes(good[0].read_bytes()[:3000])
    empty = folder / "empty.jpg"
    empty.write_bytes(b"")
    program = start()
    assert drop(program.window, *good[:3], broken, bomb(folder), empty, *good[3:])
    qtbot.waitUntil(lambda: settled(program, 10), timeout=PATIENCE)

    rows = {row.name: row for row in program.window.scan.model.rows()}
    assert Counter(row.state for row in rows.values()) == {"read": 7, "failed": 3}
    sentences = {name: second_line(rows[name], None) for name in rows if not rows[name].cards}
    assert set(sentences) == {"broken.jpg", "bomb.png", "empty.jpg"}
    assert "damaged" in sentences["broken.jpg"]
    assert "too large" in sentences["bomb.png"]
    assert "empty" in sentences["empty.jpg"]
    drafts = [card.draft for card in load.cards_in(program.library, "review")]
    assert len(drafts) == 7
    assert all(draft is not None and draft.contact.name for draft in drafts)

    # A 20 000 × 20 000 picture would be 1.2 GB as pixels.
    reading = peak_memory(descendants(os.getpid()))
    assert reading and max(reading.values()) < 1.2 * GIGABYTE


@pytest.mark.timeout(120)
def test_the_same_photograph_again_is_not_doubled(
    start: Callable[[], Program], qtbot: QtBot, tmp_path: Path
) -> None:
    program = start()
    photograph = card_file("adventure-works-2.jpg")
    assert drop(program.window, photograph)
    qtbot.waitUntil(lambda: settled(program, 1), timeout=PATIENCE)

    copy = tmp_path / "another name.jpg"
    copy.write_bytes(photograph.read_bytes())
    assert drop(program.window, copy)
    qtbot.waitUntil(lambda: settled(program, 2), timeout=PATIENCE)
    double = program.window.scan.model.rows()[1]
    assert double.state == "duplicate"
    assert second_line(double, None).startswith("You already have this photograph.")
    assert "Roberto Tamburello" in second_line(double, None)
    assert len(load.cards_in(program.library, "review")) == 1
