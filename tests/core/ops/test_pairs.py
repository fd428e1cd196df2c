"""Two cards joined, accepted as one, and parted again."""

from dataclasses import replace
from pathlib import Path

import pytest

from cardcase.core.card_records import CardRecord
from cardcase.core.errors import LibraryError
from cardcase.core.ops import cards, history, pairs, photographs
from cardcase.core.records import ContactRecord, JobRecord, PointRecord
from cardcase.core.scan.sides import with_back
from cardcase.core.store import browse, load
from cardcase.core.store.lessons import learned
from cardcase.core.store.library import Library
from made_up import scanned, waiting_photograph

WEB = PointRecord(kind="web", value="www.stalbud.pl", normalized="stalbud.pl")
FRONT = ContactRecord(
    given="Łukasz",
    family="Błaszczyk",
    formatted="Łukasz Błaszczyk",
    jobs=(JobRecord(organization="Stalbud sp. z o.o.", titles=("Kierownik",)),),
    points=(
        PointRecord(kind="email", value="l@stalbud.pl", normalized="l@stalbud.pl"),
    ),
)  # fmt: skip
BACK = ContactRecord(
    jobs=(JobRecord(organization="Stalbud", department="Produkcja"),), points=(WEB,)
)


def put_in(library: Library, folder: Path, *contacts: ContactRecord) -> list[CardRecord]:
    found = []
    for number, contact in enumerate(contacts):
        uid = waiting_photograph(library, folder, f"{contact.display_name}{number}")
        read = scanned(contact)
        side = "front" if contact.name else "back"
        photographs.add_scanned(
            library, uid, replace(read, cards=(replace(read.cards[0], side=side),))
        )
        found += load.cards_on(library, uid)
    return found


@pytest.fixture
def two(library: Library, tmp_path: Path) -> tuple[str, str]:
    """A front and its back in review, which nobody has paired yet."""
    front, back = put_in(library, tmp_path, FRONT, BACK)
    return front.uid, back.uid


def card(library: Library, uid: str) -> CardRecord:
    found = load.card(library, uid)
    assert found is not None
    return found


def pairing(library: Library, uid: str) -> tuple[str, str] | None:
    found = card(library, uid).pairing
    return (found.front, found.state) if found else None


def test_a_back_is_found_without_an_entry_in_history(
    library: Library, two: tuple[str, str]
) -> None:
    front, back = two
    entries = len(load.history(library))
    changes = pairs.propose(library)
    assert changes.cards == {back} and changes.operation is None
    assert pairing(library, back) == (front, "presumed") and pairing(library, front) is None
    found = card(library, back).pairing
    assert found is not None and found.score > 0.8
    assert {reason.code for reason in found.reasons} >= {"domain", "neighbours"}
    assert not pairs.propose(library), "nothing new"
    assert len(load.history(library)) == entries
    assert load.backs_of(library, [front]) == [card(library, back)]


def test_who_keeps_them_apart_is_not_asked_again(library: Library, two: tuple[str, str]) -> None:
    front, back = two
    pairs.propose(library)
    assert pairs.part(library, back).kind == "cards.part"
    assert not pairs.propose(library)
    assert pairing(library, back) == (front, "apart")
    history.undo(library)
    assert pairing(library, back) == (front, "presumed")


def test_a_joined_pair_becomes_one_contact_with_both_pictures(
    library: Library, two: tuple[str, str]
) -> None:
    front, back = two
    pairs.propose(library)
    pairs.join(library, front, back)
    whole = with_back(card(library, front), card(library, back)).draft
    assert whole is not None and WEB in whole.contact.points
    changes = cards.accept(library, front, whole.contact)
    (uid,) = changes.contacts
    assert [each.uid for each in load.cards_of(library, uid)] == [front, back]
    contact = load.contact(library, uid)
    assert contact is not None and contact.job is not None
    assert contact.job.department == "Produkcja" and WEB in contact.points
    assert load.cards_in(library, "review") == [] and learned(library).lessons == ()
    history.undo(library)
    assert browse.count_contacts(library) == 0
    assert [each.uid for each in load.cards_in(library, "review")] == [front, back]
    assert pairing(library, back) == (front, "joined")
    history.redo(library)
    assert len(load.cards_of(library, uid)) == 2


def test_parted_cards_are_accepted_one_by_one(library: Library, two: tuple[str, str]) -> None:
    front, back = two
    pairs.join(library, front, back)
    pairs.part(library, back)
    cards.accept(library, front, FRONT)
    assert [each.uid for each in load.cards_in(library, "review")] == [back]
    cards.accept(library, back, BACK)
    assert browse.count_contacts(library) == 2


def test_no_card_is_no_card_on_both_sides(library: Library, two: tuple[str, str]) -> None:
    front, back = two
    pairs.join(library, front, back)
    cards.reject(library, front)
    assert {card(library, uid).state for uid in two} == {"rejected"}
    history.undo(library)
    assert {card(library, uid).state for uid in two} == {"review"}
    assert pairing(library, back) == (front, "joined")


def test_a_back_found_later_completes_the_contact(library: Library, two: tuple[str, str]) -> None:
    front, back = two
    (uid,) = cards.accept(library, front, FRONT).contacts
    changes = pairs.join(library, front, back)
    assert changes.kind == "cards.join" and changes.contacts == {uid}
    contact = load.contact(library, uid)
    assert contact is not None and WEB in contact.points
    assert [each.uid for each in load.cards_of(library, uid)] == [front, back]
    with pytest.raises(LibraryError) as caught:
        pairs.join(library, front, back)
    assert caught.value.code == "accepted"
    history.undo(library)
    contact = load.contact(library, uid)
    assert contact is not None and WEB not in contact.points
    assert card(library, back).state == "review"


def test_another_back_takes_the_place_of_the_first(library: Library, tmp_path: Path) -> None:
    front, back, other = (each.uid for each in put_in(library, tmp_path, FRONT, BACK, BACK))
    pairs.join(library, front, back)
    pairs.join(library, front, other)
    assert pairing(library, back) is None and pairing(library, other) == (front, "joined")
    assert card(library, other).side == "back"
    # The other way round: what was a front becomes the back.
    pairs.join(library, other, front)
    assert pairing(library, other) is None and pairing(library, front) == (other, "joined")


def test_a_front_that_was_read_anew_leaves_its_back_free(
    library: Library, two: tuple[str, str]
) -> None:
    front, back = two
    pairs.join(library, front, back)
    photograph = card(library, front).photograph
    photographs.retry(library, photograph)
    photographs.add_scanned(library, photograph, scanned(FRONT))
    (again,) = load.cards_on(library, photograph)
    assert pairs.propose(library).cards == {back}
    assert pairing(library, back) == (again.uid, "presumed")


def test_a_presumed_back_that_nobody_saw_is_asked_about_when_its_front_is_accepted(
    library: Library, two: tuple[str, str]
) -> None:
    front, back = two
    pairs.propose(library)
    assert card(library, back).is_other_side
    cards.accept(library, front, FRONT)
    assert card(library, back).state == "review"
    assert pairing(library, back) == (front, "proposed")
    assert not pairs.propose(library), "a contact is completed by its owner alone"
    history.undo(library)
    assert pairing(library, back) == (front, "presumed")


def test_what_was_shown_as_one_is_accepted_as_one_though_the_reader_thought_again(
    library: Library, two: tuple[str, str]
) -> None:
    front, back = two
    assert pairing(library, back) is None
    cards.accept(library, front, FRONT, None, (), back)
    assert card(library, back).contact == card(library, front).contact != ""
    assert pairing(library, back) == (front, "joined")


def test_a_back_is_found_for_a_front_of_its_batch_that_is_a_contact_already(
    library: Library, tmp_path: Path
) -> None:
    files = [tmp_path / "front.jpg", tmp_path / "back.jpg"]
    for number, file in enumerate(files):
        file.write_bytes(b"\xff\xd8\xff" + bytes([number]))
    photographs.enqueue(library, files)
    one, other = (each.uid for each in load.photographs(library))
    photographs.add_scanned(library, one, scanned(FRONT))
    (front,) = load.cards_on(library, one)
    cards.accept(library, front.uid, FRONT)
    photographs.add_scanned(library, other, scanned(BACK))
    (back,) = load.cards_on(library, other)
    pairs.propose(library)
    assert pairing(library, back.uid) == (front.uid, "proposed")


def test_a_presumed_back_that_is_accepted_by_itself_is_nobody_s_back(
    library: Library, two: tuple[str, str]
) -> None:
    front, back = two
    pairs.propose(library)
    cards.accept(library, back, BACK)
    assert pairing(library, back) == (front, "apart")
    assert load.joined_back(library, front) is None
    assert not pairs.propose(library)
