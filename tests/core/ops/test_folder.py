"""A whole library as an open folder, and back: equal, and with nothing believed on the way."""

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cardcase.core.card_records import PhotographRecord
from cardcase.core.errors import CardcaseError, ExchangeError
from cardcase.core.exchange.files import read_contacts
from cardcase.core.exchange.folder.layout import RECORDS
from cardcase.core.exchange.folder.reader import MAX_LINE, Trouble
from cardcase.core.jobs import Cancelled, Progress
from cardcase.core.ops import contacts, folder_import, history, photographs, unfinished
from cardcase.core.ops.folder_export import export_all
from cardcase.core.ops.folder_import import import_all
from cardcase.core.records import ContactRecord
from cardcase.core.store import backups, browse, load
from cardcase.core.store.check import Findings, check
from cardcase.core.store.library import Library
from cardcase.core.store.models import Organization, Tag
from cardcase.core.store.searches import all_searches
from cardcase.core.store.typed import typed_on
from contents import entities
from full_library import fill, read
from made_up import jpeg


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Library, Path]]:
    """A full library and the folder it was exported as."""
    folder = tmp_path_factory.mktemp("folder")
    library = Library.open(folder / "library")
    fill(library)
    export_all(library, folder / "out")
    yield library, folder / "out"
    library.close_all()


@pytest.fixture
def out(exported: tuple[Library, Path], tmp_path: Path) -> Path:
    """A copy of the exported folder, to spoil."""
    return Path(shutil.copytree(exported[1], tmp_path / "out"))


def files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "cardcase.json"
    }


def shared(library: Library) -> tuple[set[str], set[str]]:
    with library.session():
        organizations = {row.name for row in Organization.select()}
        return organizations, {row.name for row in Tag.select()}


def without_paths(things: dict[str, dict[str, object]]) -> dict[str, dict[str, object]]:
    return things | {
        "photograph": {
            uid: replace(record, source="")
            for uid, record in things["photograph"].items()
            if isinstance(record, PhotographRecord)
        }
    }


def test_a_folder_of_a_program_that_kept_no_searches_is_whole(library: Library, out: Path) -> None:
    (out / "searches.jsonl").unlink()
    manifest = json.loads((out / "cardcase.json").read_text(encoding="utf-8"))
    del manifest["counts"]["search"]
    (out / "cardcase.json").write_text(json.dumps(manifest), encoding="utf-8")
    assert not import_all(library, out).troubles
    assert all_searches(library) == []


def carried(library: Library) -> dict[str, dict[str, Any]]:
    """All things that a folder carries; that one is at an event now is not among them, nor that a
    photograph was never moved."""
    there = {kind: things for kind, things in entities(library).items() if kind in RECORDS}
    moved = {uid: turn for uid, turn in there["turn"].items() if turn.turn}
    return there | {"turn": moved}


def test_an_empty_library_becomes_an_equal_one(
    exported: tuple[Library, Path], library: Library, tmp_path: Path
) -> None:
    whole, folder = exported
    taken = import_all(library, folder)
    assert not taken.troubles
    there = carried(whole)
    assert all(there.values()), "something of every kind"
    assert carried(library) == without_paths(there)
    assert shared(library) == shared(whole)
    assert {kind: found["new"] for kind, found in taken.outcomes.items()} == {
        kind: len(things) for kind, things in there.items()
    }
    pictures = {path.name: path.read_bytes() for path in whole.media.files()}
    assert {path.name: path.read_bytes() for path in library.media.files()} == pictures
    assert check(library) == Findings()
    assert browse.matching(library, "targi") == browse.matching(whole, "targi")

    export_all(library, tmp_path / "again")
    assert files(tmp_path / "again") == files(folder)

    # One step takes all of it back.
    assert [entry.kind for entry in load.history(library)] == ["folder.import"]
    history.undo(library)
    assert not any(carried(library).values())
    history.redo(library)
    assert carried(library) == without_paths(there)


def test_what_is_typed_and_not_decided_stays_at_home(library: Library, tmp_path: Path) -> None:
    (card,) = read(library, "in review", ContactRecord(given="Jan", family="Lis"))
    export_all(library, tmp_path / "before")
    unfinished.keep(library, card, '{"values":{"note":"niedokończone"}}')
    export_all(library, tmp_path / "after")
    assert files(tmp_path / "after") == files(tmp_path / "before")
    other = Library.open(tmp_path / "other")
    try:
        assert not import_all(other, tmp_path / "after").troubles
        assert load.card(other, card) and typed_on(other, card) == ""
    finally:
        other.close_all()


def test_what_is_in_the_folder_is_readable_without_us(exported: tuple[Library, Path]) -> None:
    whole, folder = exported
    there = carried(whole)
    lines = (folder / "contacts.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["uid"] for line in lines][-1] in there["contact"]
    assert len(lines) == len(there["contact"])
    assert len(list(read_contacts(folder / "contacts.vcf"))) == len(there["contact"])
    manifest = json.loads((folder / "cardcase.json").read_text("utf-8"))
    assert (manifest["format"], manifest["version"]) == ("cardcase-folder", 1)
    assert "przez kogo się poznaliście" in (folder / "README.txt").read_text("utf-8")
    for line in (folder / "pictures.jsonl").read_text("utf-8").splitlines():
        picture = json.loads(line)
        data = (folder / picture["file"]).read_bytes()
        assert hashlib.sha256(data).hexdigest() == picture["sha256"]
    assert any(path.name.startswith("two of them-") for path in folder.glob("photographs/*"))
    assert not (folder.parent / "waits.jpg").exists()


def test_the_same_library_takes_nothing_over(exported: tuple[Library, Path]) -> None:
    whole, folder = exported
    before = carried(whole), load.history(whole)
    taken = import_all(whole, folder)
    assert not taken.troubles and not taken.changes
    assert all(set(found) <= {"identical"} for found in taken.outcomes.values())
    assert (carried(whole), load.history(whole)) == before


def test_what_differs_becomes_what_the_folder_says(
    exported: tuple[Library, Path], library: Library
) -> None:
    contacts.create(library, ContactRecord(uid="anna", given="Anna", family="Inna"))
    contacts.create(library, ContactRecord(uid="own", given="Own"))
    seen = import_all(library, exported[1], dry_run=True)
    assert load.contact(library, "anna").family == "Inna"  # type: ignore[union-attr]
    assert not list(library.media.files())
    taken = import_all(library, exported[1])
    assert taken.outcomes == seen.outcomes
    assert taken.outcomes["contact"]["updated"] == 1
    assert carried(library)["contact"].keys() == carried(exported[0])["contact"].keys() | {"own"}
    assert load.contact(library, "anna").family == "Nowak"  # type: ignore[union-attr]


def test_an_export_that_is_stopped_leaves_no_folder(
    exported: tuple[Library, Path], tmp_path: Path
) -> None:
    for moment in ("contact", "picture", ""):
        with pytest.raises(Cancelled):
            export_all(exported[0], tmp_path / "out", stopping_at(moment))
        assert list(tmp_path.iterdir()) == []


def test_an_import_that_is_stopped_leaves_nothing(
    exported: tuple[Library, Path], library: Library
) -> None:
    for moment in ("picture", "card", ""):
        with pytest.raises(Cancelled):
            import_all(library, exported[1], stopping_at(moment, after=2))
        assert not any(carried(library).values())
        assert not load.history(library)
        assert list(library.media.files()) == []


def stopping_at(moment: str, after: int = 0) -> Progress:
    seen: list[str] = []

    def report(done: int, total: int, what: str) -> None:
        assert 0 <= done <= total
        seen.append(what)

    def stop() -> bool:
        return seen.count(moment) > after if moment else "lesson" in seen

    return Progress(report, stop)


def test_nothing_is_written_over(exported: tuple[Library, Path], tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    with pytest.raises(ExchangeError, match="not_empty"):
        export_all(exported[0], tmp_path / "mine")
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["letter.txt"]
    (tmp_path / "empty").mkdir()
    export_all(exported[0], tmp_path / "empty")
    assert (tmp_path / "empty" / "cardcase.json").exists()
    with pytest.raises(ExchangeError, match="not_written"):
        export_all(exported[0], tmp_path / "mine" / "letter.txt" / "below")


def test_a_lost_picture_is_named_and_costs_only_itself(library: Library, tmp_path: Path) -> None:
    photographs.enqueue_bytes(library, jpeg("lost"), "lost.jpg")
    (photograph,) = load.photographs(library)
    library.media.remove(photograph.sha256)
    done = export_all(library, tmp_path / "out")
    assert done.missing == (photograph.sha256,)
    assert done.pictures == 0
    assert done.counts["photograph"] == 1


def edit_line(file: str, index: int, /, **values: object) -> Callable[[Path], None]:
    def edit(folder: Path) -> None:
        lines = (folder / file).read_text("utf-8").splitlines()
        lines[index] = json.dumps(json.loads(lines[index]) | values)
        (folder / file).write_text("\n".join(lines) + "\n", "utf-8")

    return edit


def put_line(file: str, index: int, line: bytes) -> Callable[[Path], None]:
    def put(folder: Path) -> None:
        lines = (folder / file).read_bytes().splitlines(keepends=True)
        lines[index] = line
        (folder / file).write_bytes(b"".join(lines))

    return put


def cut(file: str, lines: int) -> Callable[[Path], None]:
    def shorten(folder: Path) -> None:
        kept = (folder / file).read_bytes().splitlines(keepends=True)
        (folder / file).write_bytes(b"".join(kept[:lines]) + kept[lines][: len(kept[lines]) // 2])

    return shorten


def a_picture(change: Callable[[Path], object]) -> Callable[[Path], None]:
    def spoil(folder: Path) -> None:
        picture = json.loads((folder / "pictures.jsonl").read_text("utf-8").splitlines()[0])
        change(folder / picture["file"])

    return spoil


def linked(path: Path) -> None:
    data = path.read_bytes()
    path.unlink()
    (path.parent.parent / "elsewhere.jpg").write_bytes(data)
    path.symlink_to(path.parent.parent / "elsewhere.jpg")


PICTURE_MISSING = ("pictures.jsonl", 0, "media_missing")

SPOILT: dict[str, tuple[Callable[[Path], object], tuple[str, int, str]]] = {
    "no json": (put_line("contacts.jsonl", 1, b"{oops\n"), ("contacts.jsonl", 1, "unreadable")),
    "no object": (put_line("events.jsonl", 0, b"[1]\n"), ("events.jsonl", 0, "unreadable")),
    "no text": (put_line("lessons.jsonl", 0, b"\xff\n"), ("lessons.jsonl", 0, "unreadable")),
    "half a character": (
        edit_line("contacts.jsonl", 2, notes="\ud800"), ("contacts.jsonl", 2, "unreadable")
    ),
    "endless": (
        edit_line("photographs.jsonl", 0, width=10**40), ("photographs.jsonl", 0, "unreadable")
    ),
    "no number": (
        edit_line("cards.jsonl", 0, quad=[[float("nan"), 0], [1, 0], [1, 1], [0, 1]]),
        ("cards.jsonl", 0, "unreadable"),
    ),
    "nested": (
        put_line("events.jsonl", 0, b"[" * 100_000 + b"\n"), ("events.jsonl", 0, "unreadable")
    ),
    "unknown state": (edit_line("cards.jsonl", 0, state="lost"), ("cards.jsonl", 0, "unreadable")),
    "no hash": (edit_line("cards.jsonl", 0, image="../x"), ("cards.jsonl", 0, "unreadable")),
    "no uid": (edit_line("lessons.jsonl", 0, uid=""), ("lessons.jsonl", 0, "unreadable")),
    "twice": (edit_line("contacts.jsonl", 1, uid="anna"), ("contacts.jsonl", 8, "repeated")),
    "too long": (
        put_line("events.jsonl", 0, b" " * (MAX_LINE + 9) + b"\n"), ("events.jsonl", 0, "too_large")
    ),
    "cut": (cut("lessons.jsonl", 0), ("lessons.jsonl", 0, "unreadable")),
    "cut at a line": (
        lambda folder: (folder / "lessons.jsonl").write_bytes(b""),
        ("lessons.jsonl", 0, "cut_short"),
    ),
    "no file": (
        lambda folder: (folder / "lessons.jsonl").unlink(), ("lessons.jsonl", 0, "file_missing")
    ),
    "outside": (
        edit_line("pictures.jsonl", 0, file="photographs/../../library/cardcase.db"),
        PICTURE_MISSING,
    ),
    "absolute": (edit_line("pictures.jsonl", 0, file="/etc/hostname"), PICTURE_MISSING),
    "parent": (edit_line("pictures.jsonl", 0, file="cards/.."), PICTURE_MISSING),
    "link": (a_picture(linked), PICTURE_MISSING),
    "gone": (a_picture(Path.unlink), PICTURE_MISSING),
    "other bytes": (
        a_picture(lambda path: path.write_bytes(b"other")), ("pictures.jsonl", 0, "media_damaged")
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library that stays empty."""
    library = Library.open(tmp_path_factory.mktemp("blank"))
    yield library
    library.close_all()


@pytest.mark.parametrize("how", SPOILT)
def test_a_damaged_folder_costs_only_what_is_damaged(
    out: Path, blank: Library, how: str, exported: tuple[Library, Path]
) -> None:
    spoil, expected = SPOILT[how]
    spoil(out)
    taken = import_all(blank, out, dry_run=True)
    assert expected in {(each.file, each.index, each.reason) for each in taken.troubles}
    lost = {
        kind: len(things) - taken.outcomes[kind]["new"]
        for kind, things in carried(exported[0]).items()
    }
    assert sum(lost.values()) <= 3 and min(lost.values()) >= 0


def test_what_a_damaged_line_leaves_alone_stands_alone(out: Path, library: Library) -> None:
    cards = [json.loads(line) for line in (out / "cards.jsonl").read_text("utf-8").splitlines()]
    accepted = next(card for card in cards if card["state"] == "accepted")
    for name, lost in (("contacts", accepted["contact"]), ("events", "targi")):
        lines = (out / f"{name}.jsonl").read_text("utf-8").splitlines()
        kept = [line for line in lines if json.loads(line)["uid"] != lost]
        (out / f"{name}.jsonl").write_text("\n".join(kept) + "\n", "utf-8")
    import_all(library, out)
    card = load.card(library, accepted["uid"])
    assert card is not None and (card.state, card.contact) == ("review", "")
    event = load.event(library, "targi")
    assert event is not None and event.name == "Targi Kielce" and not event.start

    lines = (out / "photographs.jsonl").read_text("utf-8").splitlines()
    kept = [line for line in lines if json.loads(line)["uid"] != accepted["photograph"]]
    (out / "photographs.jsonl").write_text("\n".join(kept) + "\n", "utf-8")
    history.undo(library)
    taken = import_all(library, out)
    assert (
        Trouble(file="cards.jsonl", index=cards.index(accepted), reason="no_photograph")
        in taken.troubles
    )


def test_a_path_from_elsewhere_is_not_followed(library: Library, tmp_path: Path) -> None:
    secret = tmp_path / "secret.jpg"
    secret.write_bytes(jpeg("secret"))
    photographs.enqueue(library, [secret])
    export_all(library, tmp_path / "out")
    assert str(tmp_path) not in (tmp_path / "out" / "photographs.jsonl").read_text("utf-8")
    edit_line("photographs.jsonl", 0, source=str(secret))(tmp_path / "out")
    # Where it came from it is known, and still waits there.
    assert not import_all(library, tmp_path / "out").changes

    other = Library.open(tmp_path / "other")
    import_all(other, tmp_path / "out")
    (photograph,) = load.photographs(other)
    assert (photograph.state, photograph.source) == ("failed", "")
    assert json.loads(photograph.error)["code"] == "file_missing"
    other.close_all()


@pytest.mark.parametrize(
    ("manifest", "code"),
    [
        (b'{"format":"cardcase-folder","version":2,"counts":{}}', "newer_export"),
        (b'{"format":"something","version":1,"counts":{}}', "no_folder_export"),
        (b"[]", "no_folder_export"),
        (b'{"format":"cardca', "no_folder_export"),
        (None, "no_folder_export"),
    ],
)
def test_a_folder_that_is_none_of_ours_is_refused(
    library: Library, tmp_path: Path, manifest: bytes | None, code: str
) -> None:
    if manifest is not None:
        (tmp_path / "cardcase.json").write_bytes(manifest)
    with pytest.raises(CardcaseError, match=code):
        import_all(library, tmp_path)


def test_a_copy_is_made_before_many_contacts_come(
    exported: tuple[Library, Path], library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, folder = exported
    contacts.create(library, ContactRecord(given="Jan"))
    import_all(library, folder)
    assert backups.listed(library.backups) == []
    monkeypatch.setattr(folder_import, "MANY", 5)
    import_all(library, folder, dry_run=True)
    assert backups.listed(library.backups) == []
    import_all(library, folder)
    assert [each.occasion for each in backups.listed(library.backups)] == ["before-import"]
