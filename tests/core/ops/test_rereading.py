"""New readings in place of old ones, and cards that the finder missed: one step each."""

from dataclasses import replace
from pathlib import Path

import pytest

from cardcase.core.card_records import CardRecord, Pairing
from cardcase.core.errors import LibraryError, ScanError
from cardcase.core.ops import cards, history, pairs, photographs, rereading
from cardcase.core.ops.operation import operation
from cardcase.core.records import ContactRecord
from cardcase.core.scan.result import ScannedCard
from cardcase.core.store import load
from cardcase.core.store.library import Library
from made_up import LUKASZ, QUAD, scanned, waiting_photograph

ANNA = ContactRecord(given="Anna", family="Nowak")
ZOFIA = ContactRecord(given="Zofia", family="Lis")


def reading(contact: ContactRecord) -> ScannedCard:
    (card,) = scanned(contact).cards
    moved = tuple((x + 5, y + 5) for x, y in QUAD)
    return replace(card, image=b"cut anew", quad=moved, rotation=90, side="back")


@pytest.fixture
def two(library: Library, tmp_path: Path) -> list[CardRecord]:
    """Two cards of one photograph, in review."""
    uid = waiting_photograph(library, tmp_path)
    photographs.add_scanned(library, uid, scanned(LUKASZ, ANNA))
    return load.cards_on(library, uid)


def card(library: Library, uid: str) -> CardRecord:
    found = load.card(library, uid)
    assert found is not None
    return found


def test_what_was_read_anew_takes_the_place_of_what_was(
    library: Library, two: list[CardRecord]
) -> None:
    first, second = two
    changes = rereading.put_readings(library, {first.uid: reading(ZOFIA)})
    assert (changes.kind, changes.subject, changes.cards) == (
        "card.reread", "Łukasz Błaszczyk", {first.uid},
    )  # fmt: skip
    now = card(library, first.uid)
    assert now.draft is not None and now.draft.contact == ZOFIA
    assert library.media.read(now.image) == b"cut anew"
    assert (now.quad, now.rotation, now.side) == (reading(ZOFIA).quad, 90, "back")
    assert (now.position, now.photograph, now.state) == (0, first.photograph, "review")
    assert card(library, second.uid) == second

    history.undo(library)
    assert card(library, first.uid) == first
    history.redo(library)
    assert card(library, first.uid) == now


def test_a_back_stays_the_back_of_its_front(library: Library, two: list[CardRecord]) -> None:
    first, second = two
    pairs.join(library, first.uid, second.uid)
    front = replace(reading(ANNA), side="front")
    rereading.put_readings(library, {second.uid: front})
    now = card(library, second.uid)
    assert now.side == "back" and now.pairing == Pairing(front=first.uid, state="joined")


def test_several_cards_of_a_photograph_are_one_step(
    library: Library, two: list[CardRecord]
) -> None:
    steps = len(load.history(library))
    rereading.put_readings(library, {each.uid: reading(ZOFIA) for each in two})
    assert len(load.history(library)) == steps + 1
    history.undo(library)
    assert load.cards_on(library, two[0].photograph) == two


def test_what_left_the_review_meanwhile_is_left_alone(
    library: Library, two: list[CardRecord]
) -> None:
    first, second = two
    cards.accept(library, first.uid, LUKASZ)
    accepted = card(library, first.uid)
    with pytest.raises(LibraryError, match="accepted"):
        rereading.put_readings(library, {first.uid: reading(ZOFIA)})
    rereading.put_readings(library, {first.uid: reading(ZOFIA), second.uid: reading(ZOFIA)})
    assert card(library, first.uid) == accepted
    assert card(library, second.uid).draft == reading(ZOFIA).draft
    cards.reject(library, second.uid)
    with pytest.raises(LibraryError, match="gone"):
        rereading.put_readings(library, {second.uid: reading(ANNA), "nobody": reading(ANNA)})


def test_a_card_that_was_missed_comes_after_the_others(
    library: Library, two: list[CardRecord]
) -> None:
    photograph = two[0].photograph
    changes = rereading.add_card(library, photograph, reading(ZOFIA))
    assert changes.photographs == {photograph}, "the pile shows it"
    *before, added = load.cards_on(library, photograph)
    assert before == two
    assert (added.position, added.state, added.quad) == (2, "review", reading(ZOFIA).quad)
    assert changes.kind == "card.add" and changes.cards == {added.uid}
    undone = history.undo(library)
    assert undone is not None and undone.photographs == {photograph}
    assert load.cards_on(library, photograph) == two
    assert history.redo(library) == changes


def test_a_photograph_without_a_card_gets_its_first(library: Library, tmp_path: Path) -> None:
    uid = waiting_photograph(library, tmp_path)
    with pytest.raises(LibraryError, match="gone"):
        rereading.add_card(library, uid, reading(ANNA))
    photographs.add_scanned(library, uid, scanned())
    failed = load.photograph(library, uid)
    assert (
        failed is not None
        and failed.error == photographs.failed(failed, ScanError("no_card")).error
    )
    rereading.add_card(library, uid, reading(ANNA))
    now = load.photograph(library, uid)
    assert now is not None and (now.state, now.error) == ("read", "")
    assert len(load.cards_on(library, uid)) == 1
    history.undo(library)
    assert load.photograph(library, uid) == failed
    assert load.cards_on(library, uid) == []


def test_the_stamp_of_the_photograph_stays(library: Library, two: list[CardRecord]) -> None:
    first, _ = two
    record = load.photograph(library, first.photograph)
    assert record is not None
    with operation(library, "photographs.add", recorded=False) as op:
        op.put(replace(record, event="fair"))
    rereading.put_readings(library, {first.uid: reading(ZOFIA)})
    stamped = load.photograph(library, first.photograph)
    assert stamped is not None and stamped.event == "fair"
