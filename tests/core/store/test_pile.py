"""The pile as it is read from the library: what is unfinished, in the order added."""

from pathlib import Path

from cardcase.core.errors import ScanError
from cardcase.core.ops import cards, history, photographs
from cardcase.core.records import ContactRecord, JobRecord
from cardcase.core.scan.draft import Draft, Evidence
from cardcase.core.scan.page import Page
from cardcase.core.scan.result import ScannedCard, ScannedPhotograph
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.core.store.pile import PileRow, pile

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00"
QUAD = ((0.0, 0.0), (90.0, 0.0), (90.0, 50.0), (0.0, 50.0))


def drop(library: Library, folder: Path, *names: str) -> None:
    """Photographs that have been taken in and wait to be read."""
    for name in names:
        (folder / name).write_bytes(JPEG + name.encode())
    photographs.enqueue(library, [folder / name for name in names])
    for record in load.photographs(library, ["waiting"]):
        photographs.take_in(library, record.uid)


def read(library: Library, name: str, *people: str, doubtful: int = 0) -> None:
    """Store a reading of the photograph with a card for each of ``people``."""
    evidence = {
        f"points[{number}]": Evidence(confidence=0.5, sure=number >= doubtful)
        for number in range(3)
    }
    found = tuple(
        ScannedCard(
            image=JPEG + person.encode(),
            reading=Page(width=90, height=50),
            draft=Draft(
                contact=ContactRecord(given=person, jobs=(JobRecord(organization="Nordform"),)),
                evidence=evidence,
            ),
            quad=QUAD,
            page=1,
        )
        for person in people
    )
    scanned = ScannedPhotograph(width=400, height=300, thumbnail=JPEG + b"small", cards=found)
    photographs.add_scanned(library, uid_of(library, name), scanned)


def uid_of(library: Library, name: str) -> str:
    return next(each.uid for each in load.photographs(library) if each.name == name)


def names(rows: list[PileRow]) -> list[str]:
    return [row.name for row in rows]


def accept(library: Library, card_uid: str) -> None:
    cards.accept(library, card_uid, ContactRecord(given="Anna"))


def test_an_empty_library_has_an_empty_pile(library: Library) -> None:
    assert pile(library) == []
    assert pile(library, []) == []


def test_a_row_says_everything_about_its_photograph(library: Library, tmp_path: Path) -> None:
    drop(library, tmp_path, "a.jpg")
    read(library, "a.jpg", "Anna", "Zoé", doubtful=2)
    [row] = pile(library)
    record = load.photographs(library)[0]
    assert (row.uid, row.name, row.state) == (record.uid, "a.jpg", "read")
    assert (row.sha256, row.thumbnail) == (record.sha256, record.thumbnail)
    assert (row.width, row.height, row.added) == (400, 300, record.added)
    assert (row.error, dict(row.details)) == ("", {})
    assert [card.name for card in row.cards] == ["Anna", "Zoé"]
    first = row.cards[0]
    assert (first.organization, first.doubtful, first.state) == ("Nordform", 2, "review")
    assert (first.quad, first.page, first.contact) == (QUAD, 1, "")
    assert library.media.exists(first.image)


def test_what_waits_failed_or_is_known_is_on_the_pile_in_the_order_added(
    library: Library, tmp_path: Path
) -> None:
    drop(library, tmp_path, "z.jpg", "a.jpg", "m.jpg")
    (tmp_path / "copy.jpg").write_bytes((tmp_path / "z.jpg").read_bytes())
    photographs.enqueue(library, [tmp_path / "copy.jpg", tmp_path / "missing.jpg"])
    photographs.take_next(library)
    photographs.fail(library, uid_of(library, "a.jpg"), ScanError("too_large", width=9))
    read(library, "m.jpg", "Anna")
    rows = pile(library)
    assert [(row.name, row.state) for row in rows] == [
        ("z.jpg", "waiting"),
        ("a.jpg", "failed"),
        ("m.jpg", "read"),
        ("copy.jpg", "duplicate"),
        ("missing.jpg", "waiting"),
    ]
    assert (rows[1].error, dict(rows[1].details)) == ("too_large", {"width": 9})


def test_a_photograph_leaves_the_pile_with_its_last_open_card(
    library: Library, tmp_path: Path
) -> None:
    drop(library, tmp_path, "a.jpg", "b.jpg")
    read(library, "a.jpg", "Anna", "Zoé")
    read(library, "b.jpg", "Łukasz")
    first, second = load.cards_on(library, uid_of(library, "a.jpg"))
    accept(library, first.uid)
    [row, _] = pile(library)
    assert [card.uid for card in row.to_review] == [second.uid]
    assert row.saved
    assert not row.finished
    cards.reject(library, second.uid)
    assert names(pile(library)) == ["b.jpg"]
    history.undo(library)
    assert names(pile(library)) == ["a.jpg", "b.jpg"]


def test_a_finished_photograph_can_be_asked_for(library: Library, tmp_path: Path) -> None:
    drop(library, tmp_path, "a.jpg")
    read(library, "a.jpg", "Anna")
    [card] = load.cards_in(library, "review")
    accept(library, card.uid)
    uid = uid_of(library, "a.jpg")
    [row] = pile(library, [uid, "nobody"])
    assert row.finished
    assert row.to_review == ()
    assert load.contact(library, row.cards[0].contact) is not None


def test_a_photograph_of_rejected_cards_is_not_saved(library: Library, tmp_path: Path) -> None:
    drop(library, tmp_path, "a.jpg")
    read(library, "a.jpg", "Anna")
    [card] = load.cards_in(library, "review")
    cards.reject(library, card.uid)
    [row] = pile(library, [uid_of(library, "a.jpg")])
    assert (row.saved, row.finished) == (False, False)


def test_a_double_shows_what_its_original_shows(library: Library, tmp_path: Path) -> None:
    drop(library, tmp_path, "a.jpg")
    (tmp_path / "copy.jpg").write_bytes((tmp_path / "a.jpg").read_bytes())
    photographs.enqueue(library, [tmp_path / "copy.jpg"])
    photographs.take_in(library, uid_of(library, "copy.jpg"))
    assert [row.cards for row in pile(library)] == [(), ()], "nothing has been read yet"
    read(library, "a.jpg", "Anna", "Zoé")
    original, double = pile(library)
    assert double.state == "duplicate"
    assert double.cards == original.cards
    assert double.thumbnail == original.thumbnail != ""
    assert (double.saved, double.finished) == (False, False)


def test_a_double_whose_original_was_removed_shows_no_cards(
    library: Library, tmp_path: Path
) -> None:
    drop(library, tmp_path, "a.jpg")
    (tmp_path / "copy.jpg").write_bytes((tmp_path / "a.jpg").read_bytes())
    photographs.enqueue(library, [tmp_path / "copy.jpg"])
    photographs.take_in(library, uid_of(library, "copy.jpg"))
    read(library, "a.jpg", "Anna")
    photographs.dismiss(library, [uid_of(library, "a.jpg")])
    [row] = pile(library)
    assert (row.name, row.cards) == ("copy.jpg", ())


def test_only_the_rows_asked_for_are_read(library: Library, tmp_path: Path) -> None:
    drop(library, tmp_path, "a.jpg", "b.jpg", "c.jpg")
    wanted = [uid_of(library, name) for name in ("c.jpg", "a.jpg")]
    assert names(pile(library, wanted)) == ["a.jpg", "c.jpg"]
