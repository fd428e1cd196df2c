"""What was typed on a form, on the form of another reading of the same card."""

from dataclasses import replace

import pytest

from cardcase.core.card_records import CardRecord
from cardcase.core.records import ContactRecord, JobRecord, PointRecord
from cardcase.core.scan.draft import Draft
from cardcase.ui.pages.review.carry_over import carry_over
from cardcase.ui.pages.review.meeting import Meeting
from cardcase.ui.pages.review.sheet import Sheet


def phone(value: str) -> PointRecord:
    return PointRecord(kind="phone", value=value, type="work")


READ = ContactRecord(
    given="Anna",
    family="Nowok",
    jobs=(JobRecord(organization="Stalbud", titles=("Kierownik",)),),
    points=(phone("22 555 01 23"), phone("601 234 567")),
)


def sheet(contact: ContactRecord, *others: ContactRecord) -> Sheet:
    draft = Draft(contact=contact, others=others)
    return Sheet.of(CardRecord(uid="c", photograph="p", draft=draft), "PL")


def after(old: Sheet, contact: ContactRecord, *others: ContactRecord) -> Sheet:
    new = sheet(contact, *others)
    carry_over(old, new)
    return new


def phones(made: Sheet) -> list[str]:
    return [point.value for point in made.contact.points_of("phone")]


def test_what_nobody_touched_is_as_it_is_read_now() -> None:
    now = replace(READ, family="Nowak", points=(phone("22 555 01 28"),))
    assert after(sheet(READ), now).contact == now


def test_a_corrected_part_holds_and_its_neighbours_follow() -> None:
    old = sheet(READ)
    old.values["family"] = "Nowakowska"
    made = after(old, replace(READ, given="Hanna", family="Nowak"))
    assert (made.contact.given, made.contact.family) == ("Hanna", "Nowakowska")


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        # In another order, and one more.
        (("48 22 111 22 33", "601 234 567", "22 555 01 23"),
         ["48 22 111 22 33", "601 234 568", "22 555 01 23"]),
        # Read a little otherwise.
        (("22 555 01 23", "601 234 561"), ["22 555 01 23", "601 234 568"]),
        # As it was typed.
        (("601 234 568",), ["601 234 568"]),
        # Not at all any more.
        (("22 555 01 23",), ["22 555 01 23", "601 234 568"]),
    ],
)  # fmt: skip
def test_a_corrected_phone_finds_its_print(now: tuple[str, ...], expected: list[str]) -> None:
    old = sheet(READ)
    old.values["phones[1]"] = "601 234 568"
    assert phones(after(old, replace(READ, points=tuple(map(phone, now))))) == expected


def test_what_was_emptied_stays_empty_or_is_gone() -> None:
    old = sheet(READ)
    old.values["phones[0]"] = ""
    assert phones(after(old, READ)) == ["601 234 567"]
    assert phones(after(old, replace(READ, points=(phone("601 234 567"),)))) == ["601 234 567"]


def test_what_was_added_by_hand_is_added() -> None:
    old = sheet(replace(READ, points=()))
    old.values["phones[0]"] = "22 555 01 00"
    old.values[old.add("note").key] = "mówi po czesku"
    made = after(old, READ)
    assert phones(made) == ["22 555 01 23", "601 234 567", "22 555 01 00"]
    assert made.contact.notes == "mówi po czesku"
    # Where the card says it itself by now, it is not said twice.
    assert phones(after(old, replace(READ, points=(phone("22 555 01 00"),)))) == ["22 555 01 00"]


def test_people_meeting_and_answer_come_along() -> None:
    jan, iga = ContactRecord(given="Jan", family="Lis"), ContactRecord(given="Iga", family="Lis")
    old = sheet(READ, jan, iga)
    old.with_others = {1}
    old.meeting, old.answer, old.answered = Meeting(), "other", "somebody"
    made = after(old, READ, iga, jan)
    assert made.chosen_others == (iga,)
    assert (made.meeting, made.answer, made.answered) == (Meeting(), "other", "somebody")
