"""Accepting teaches, undo forgets, and lessons can be taken away."""

from dataclasses import replace
from pathlib import Path

import pytest

from cardcase.core.errors import LibraryError
from cardcase.core.ops import cards, contacts, history, lessons, organizations, photographs
from cardcase.core.ops.changes import Changes
from cardcase.core.records import AddressRecord, ContactRecord, JobRecord, PointRecord
from cardcase.core.scan.draft import Draft, Evidence
from cardcase.core.scan.extract.recall import recalled
from cardcase.core.scan.lesson import Lesson
from cardcase.core.scan.page import Page
from cardcase.core.scan.result import ScannedPhotograph
from cardcase.core.store import load
from cardcase.core.store.lessons import all_lessons, learned
from cardcase.core.store.library import Library
from made_up import jpeg, scanned, waiting_photograph

READ = ContactRecord(given="Zofia", family="Zelazna", formatted="Zofia Zelazna")
RIGHT = replace(READ, family="Żelazna", formatted="")
EVIDENCE = {
    part: Evidence(confidence=0.9, sure=False, lines=(0,)) for part in ("name", "given", "family")
}


DRAFT = Draft(contact=READ, evidence=EVIDENCE)


def read_again(library: Library, draft: Draft = DRAFT) -> ScannedPhotograph:
    """What a reader gives that was told what the library has learned."""
    (card,) = scanned(READ).cards
    draft = recalled(draft, Page(width=9, height=5), learned(library))
    return replace(scanned(READ), cards=(replace(card, draft=draft),))


def in_review(library: Library, folder: Path, content: str = "one", draft: Draft = DRAFT) -> str:
    uid = waiting_photograph(library, folder, content)
    photographs.add_scanned(library, uid, read_again(library, draft))
    (card,) = load.cards_on(library, uid)
    return card.uid


def only(library: Library) -> Lesson:
    (lesson,) = learned(library).lessons
    return lesson


def test_a_correction_is_learned_with_the_card_that_taught_it(
    library: Library, tmp_path: Path
) -> None:
    uid = in_review(library, tmp_path)
    changes = cards.accept(library, uid, RIGHT)
    (row,) = all_lessons(library)
    assert (row.lesson.read, row.lesson.written) == ("Zelazna", "Żelazna")
    assert row.lesson.card == uid and row.lesson.taught and row.lesson.times == 1
    assert row.name == "Zofia Żelazna" and {row.contact} == changes.contacts and row.uses == 0
    assert changes.lessons == {row.lesson.uid}
    assert load.history(library)[0].kind == "card.accept"


def test_undo_forgets_and_redo_learns_again(library: Library, tmp_path: Path) -> None:
    cards.accept(library, in_review(library, tmp_path), RIGHT)
    lesson = only(library)
    undone = history.undo(library)
    assert undone is not None and undone.lessons == {lesson.uid}
    assert learned(library).lessons == ()
    history.redo(library)
    assert only(library) == lesson


def test_the_next_card_uses_it_and_accepting_that_proves_it(
    library: Library, tmp_path: Path
) -> None:
    cards.accept(library, in_review(library, tmp_path), RIGHT)
    second = in_review(library, tmp_path, "two")
    card = load.card(library, second)
    assert card is not None and card.draft is not None
    assert card.draft.contact.family == "Żelazna" and not card.draft.evidence["family"].sure
    assert [row.uses for row in all_lessons(library)] == [1]
    cards.accept(library, second, card.draft.contact)
    assert only(library).times == 2
    third = load.card(library, in_review(library, tmp_path, "three"))
    assert third is not None and third.draft is not None
    assert third.draft.evidence["family"].sure
    assert [row.uses for row in all_lessons(library)] == [2]
    history.undo(library)
    history.undo(library)
    assert only(library).times == 1


def test_who_takes_a_lesson_back_is_not_taught_it_again(library: Library, tmp_path: Path) -> None:
    cards.accept(library, in_review(library, tmp_path), RIGHT)
    cards.accept(library, in_review(library, tmp_path, "two"), READ)
    assert learned(library).lessons == ()
    history.undo(library)
    assert only(library).written == "Żelazna"


def test_a_later_correction_takes_the_place_of_an_earlier_one(
    library: Library, tmp_path: Path
) -> None:
    cards.accept(library, in_review(library, tmp_path), RIGHT)
    first = only(library)
    cards.accept(library, in_review(library, tmp_path, "two"), replace(RIGHT, family="Źelazna"))
    second = only(library)
    assert (second.uid, second.written, second.times) == (first.uid, "Źelazna", 1)


def test_what_nobody_looked_at_teaches_nothing(library: Library, tmp_path: Path) -> None:
    cards.accept(library, in_review(library, tmp_path), RIGHT)
    data = jpeg("a")
    cards.save_scanned(library, "a.jpg", data, read_again(library), lambda _: None)
    assert only(library).times == 1


def test_lessons_are_removed_one_by_one_and_all_together(library: Library, tmp_path: Path) -> None:
    for content, right in (("one", RIGHT), ("two", replace(RIGHT, given="Żofia"))):
        cards.accept(library, in_review(library, tmp_path, content), right)
    given, family = (row.lesson for row in all_lessons(library))
    assert (given.written, family.written) == ("Żofia", "Żelazna")
    changes = lessons.forget(library, [given.uid])
    assert changes.kind == "lessons.forget" and changes.subject == "Żofia"
    assert changes.lessons == changes.removed == {given.uid}
    assert only(library) == family
    history.undo(library)
    assert len(lessons.forget_all(library).lessons) == 2
    assert learned(library).lessons == ()
    history.undo(library)
    assert {each.uid for each in learned(library).lessons} == {given.uid, family.uid}
    with pytest.raises(LibraryError) as caught:
        lessons.forget(library, ["nobody"])
    assert caught.value.code == "gone"


def test_what_was_read_by_a_removed_lesson_says_what_is_printed(
    library: Library, tmp_path: Path
) -> None:
    at = AddressRecord(city="Wotomin", full="ul. Polna 1, 05-200 WOTOMIN")
    read = replace(READ, addresses=(at,))
    evidence = {**EVIDENCE, "addresses[0]": EVIDENCE["name"]}
    draft = Draft(contact=read, evidence=evidence)
    right = replace(RIGHT, addresses=(AddressRecord(city="Wołomin"),))
    cards.accept(library, in_review(library, tmp_path, draft=draft), right)
    waits = in_review(library, tmp_path, "two", draft)

    def said() -> tuple[str, str, str]:
        card = load.card(library, waits)
        assert card is not None and card.draft is not None
        contact = card.draft.contact
        return contact.family, contact.addresses[0].city, contact.addresses[0].full

    assert said() == ("Żelazna", "Wołomin", "ul. Polna 1, 05-200 WOŁOMIN")
    changes = lessons.forget_all(library)
    assert said() == ("Zelazna", "Wotomin", at.full) and changes.cards == {waits}
    card = load.card(library, waits)
    assert card is not None and card.draft is not None
    assert not any(each.learned for each in card.draft.evidence.values())
    history.undo(library)
    assert said() == ("Żelazna", "Wołomin", "ul. Polna 1, 05-200 WOŁOMIN")


def test_nothing_to_forget_is_no_entry_of_history(library: Library) -> None:
    assert not lessons.forget_all(library)
    assert load.history(library) == []


def test_a_lesson_outlives_the_card_that_taught_it(library: Library, tmp_path: Path) -> None:
    changes = cards.accept(library, in_review(library, tmp_path), RIGHT)
    contacts.delete(library, changes.contacts)
    (row,) = all_lessons(library)
    assert (row.name, row.contact) == ("", "") and row.lesson.written == "Żelazna"


@pytest.mark.parametrize(
    ("family", "written"),
    [("Zelazna", None), ("Źelazna", "Źelazna"), ("Nowak", "Żelazna"), ("Żelazna", "Żelazna")],
)
def test_who_corrects_the_contact_corrects_the_lesson(
    library: Library, tmp_path: Path, family: str, written: str | None
) -> None:
    cards.accept(library, in_review(library, tmp_path), RIGHT)
    # The next card was only read by it.
    changes = cards.accept(library, in_review(library, tmp_path, "two"), RIGHT)
    waits = in_review(library, tmp_path, "three")
    before, read = only(library), load.card(library, waits)
    (contact,) = load.contacts(library, changes.contacts)
    contacts.edit(library, replace(contact, family=family, notes="married"))
    lessons_now = [lesson.written for lesson in learned(library).lessons]
    assert lessons_now == ([written] if written else [])
    # What waits in the review follows.
    card = load.card(library, waits)
    assert card is not None and card.draft is not None
    assert card.draft.contact.family == (written or "Zelazna")
    assert card.draft.contact.formatted == f"Zofia {written or 'Zelazna'}"
    assert bool(card.draft.evidence["family"].learned) == bool(written)
    history.undo(library)
    assert only(library) == before and load.card(library, waits) == read


OFFICE = replace(
    READ,
    jobs=(JobRecord(organization="Formix"),),
    points=(
        PointRecord(kind="email", value="zofia@formix.example"),
        PointRecord(kind="email", value="zofia@formix-okna.example"),
    ),
)
WRONG = (JobRecord(organization="Fromix"),)


def written(library: Library) -> set[tuple[str, str]]:
    return {(lesson.read, lesson.written) for lesson in learned(library).lessons}


@pytest.fixture
def wrongly_named(library: Library, tmp_path: Path) -> str:
    """A contact whose organization was typed wrongly, which taught it of two domains."""
    evidence = {"org": Evidence(confidence=0.9, sure=False, lines=(0,))}
    changes = accepted(library, tmp_path, "one", Draft(contact=OFFICE, evidence=evidence), WRONG)
    assert written(library) == {
        ("formix.example", "Fromix"),
        ("formix-okna.example", "Fromix"),
    }
    return next(iter(changes.contacts))


def accepted(
    library: Library, folder: Path, content: str, draft: Draft, jobs: tuple[JobRecord, ...]
) -> Changes:
    """Accept a card that was read so, with these jobs."""
    uid = in_review(library, folder, content, draft)
    return cards.accept(library, uid, replace(draft.contact, jobs=jobs))


def test_a_wrong_name_of_an_organization_is_unlearned_whole(
    library: Library, tmp_path: Path, wrongly_named: str
) -> None:
    by_mail = Draft(
        contact=replace(OFFICE, points=OFFICE.points[:1]),
        evidence={"org": Evidence(confidence=0.9, sure=False, lines=(0,))},
    )
    early = recalled(by_mail, Page(width=9, height=5), learned(library))
    assert early.contact.jobs == WRONG
    waits = in_review(library, tmp_path, "waits", by_mail)
    accepted(library, tmp_path, "two", by_mail, OFFICE.jobs)
    right = {("formix.example", "Formix"), ("formix-okna.example", "Formix")}
    assert written(library) == right
    card = load.card(library, waits)
    assert card is not None and card.draft is not None and card.draft.contact.jobs == OFFICE.jobs
    # Neither does a card speak for it that was read before.
    times = [lesson.times for lesson in learned(library).lessons]
    accepted(library, tmp_path, "three", early, OFFICE.jobs)
    assert written(library) == right
    history.undo(library)
    accepted(library, tmp_path, "four", early, WRONG)
    assert [lesson.times for lesson in learned(library).lessons] == times


def test_an_organization_that_is_renamed_is_read_so(library: Library, wrongly_named: str) -> None:
    organizations.rename_organization(library, "Fromix", "Formix")
    assert {name for _, name in written(library)} == {"Formix"}
    history.undo(library)
    (contact,) = load.contacts(library, [wrongly_named])
    contacts.edit(library, replace(contact, jobs=OFFICE.jobs))
    assert learned(library).lessons == (), "it was printed so"
