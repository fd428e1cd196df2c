from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cardcase.core.card_records import CardRecord
from cardcase.core.errors import CardcaseError
from cardcase.core.match.again import Known, has_new_job
from cardcase.core.ops import cards, contacts, events, history, photographs
from cardcase.core.ops.operation import operation
from cardcase.core.records import (
    ContactRecord,
    EncounterRecord,
    EventRecord,
    JobRecord,
    Participant,
    PointRecord,
)
from cardcase.core.scan.draft import Evidence
from cardcase.core.store import browse, load
from cardcase.core.store.lessons import learned
from cardcase.core.store.library import Library
from cardcase.core.store.unseen import unseen
from made_up import LUKASZ, jpeg, scanned, waiting_photograph

MET = EncounterRecord(
    uid="",
    when="2026-03-12",
    event=EventRecord(uid="", name="Targi Kielce", kind="fair", start="2026"),
    why="stal",
)


def only_contact(library: Library) -> ContactRecord:
    (uid,) = browse.matching(library, "")
    found = load.contact(library, uid)
    assert found is not None
    return found


def test_accepting_writes_contact_encounter_event_and_card(
    library: Library, card: CardRecord
) -> None:
    changes = cards.accept(library, card.uid, LUKASZ, MET)
    contact = only_contact(library)
    assert replace(contact, uid="", encounters=()) == LUKASZ
    (encounter,) = contact.encounters
    assert (encounter.when, encounter.why) == ("2026-03-12", "stal")
    assert encounter.event is not None and encounter.event.name == "Targi Kielce"
    assert encounter.participants == (Participant(contact=contact.uid),)
    assert load.cards_of(library, contact.uid) == [
        replace(card, state="accepted", contact=contact.uid)
    ]
    assert changes.kind == "card.accept" and changes.subject == "Łukasz Błaszczyk"
    assert changes.contacts == {contact.uid}
    assert changes.encounters == {encounter.uid} and changes.events == {encounter.event.uid}


def test_without_where_and_why_there_is_no_encounter(library: Library, card: CardRecord) -> None:
    cards.accept(library, card.uid, LUKASZ)
    assert only_contact(library).encounters == ()


def test_the_event_of_the_last_card_is_the_same_event(
    library: Library, card: CardRecord, tmp_path: Path
) -> None:
    cards.accept(library, card.uid, LUKASZ, MET)
    uid = waiting_photograph(library, tmp_path, "two")
    photographs.add_scanned(library, uid, scanned(LUKASZ))
    (second,) = load.cards_on(library, uid)
    again = EventRecord(uid="", name="TARGI kielce")
    cards.accept(library, second.uid, ContactRecord(given="Anna"), replace(MET, event=again))
    assert len(browse.events(library)) == 1


def test_an_event_of_the_same_name_in_another_year_is_another(
    library: Library, card: CardRecord
) -> None:
    events.save(library, EventRecord(uid="old", name="Targi Kielce", start="2025-03-10"))
    cards.accept(library, card.uid, LUKASZ, MET)
    assert len(browse.events(library)) == 2


def test_who_introduced_is_linked_when_only_one_bears_the_name(
    library: Library, card: CardRecord
) -> None:
    contacts.create(library, ContactRecord(uid="anna", given="Anna", family="Nowak"))
    cards.accept(library, card.uid, LUKASZ, replace(MET, introduced_by="anna nowak"))
    (found,) = browse.matching(library, "lukasz")
    record = load.contact(library, found)
    assert record is not None and record.encounters[0].introduced_by_uid == "anna"


def test_who_introduced_is_not_guessed_among_namesakes(library: Library, card: CardRecord) -> None:
    for uid in ("one", "two"):
        contacts.create(library, ContactRecord(uid=uid, given="Anna", family="Nowak"))
    cards.accept(library, card.uid, LUKASZ, replace(MET, introduced_by="Anna Nowak"))
    (found,) = browse.matching(library, "lukasz")
    record = load.contact(library, found)
    assert record is not None
    assert record.encounters[0].introduced_by == "Anna Nowak"
    assert record.encounters[0].introduced_by_uid == ""


def test_a_card_of_a_known_person_changes_that_contact(library: Library, card: CardRecord) -> None:
    contacts.create(library, ContactRecord(uid="luk", given="Łukasz"))
    cards.accept(library, card.uid, replace(LUKASZ, uid="luk"))
    assert only_contact(library) == replace(LUKASZ, uid="luk")


def test_a_card_is_accepted_once(library: Library, card: CardRecord) -> None:
    cards.accept(library, card.uid, LUKASZ, MET)
    for op in (
        lambda: cards.accept(library, card.uid, LUKASZ, MET),
        lambda: cards.reject(library, card.uid),
    ):
        with pytest.raises(CardcaseError) as caught:
            op()
        assert caught.value.code == "accepted"
    assert browse.count_contacts(library) == 1


def test_a_rejected_card_may_be_accepted_after_all(library: Library, card: CardRecord) -> None:
    cards.reject(library, card.uid)
    assert load.cards_in(library, "rejected") == [replace(card, state="rejected")]
    cards.accept(library, card.uid, LUKASZ)
    assert browse.count_contacts(library) == 1


def test_a_card_that_is_gone(library: Library) -> None:
    with pytest.raises(CardcaseError) as caught:
        cards.accept(library, "none", LUKASZ)
    assert caught.value.code == "gone"
    assert browse.count_contacts(library) == 0


def test_a_deleted_contact_takes_card_and_photograph_along(
    library: Library, card: CardRecord, tmp_path: Path
) -> None:
    changes = cards.accept(library, card.uid, LUKASZ)
    contacts.delete(library, changes.contacts)
    assert load.photographs(library) == []
    # So the same photograph can be read again.
    (uid,) = photographs.enqueue(library, [tmp_path / "one.jpg"]).photographs
    assert photographs.take_in(library, uid).state == "waiting"


def test_a_photograph_with_another_card_stays(library: Library, tmp_path: Path) -> None:
    uid = waiting_photograph(library, tmp_path)
    photographs.add_scanned(library, uid, scanned(LUKASZ, LUKASZ))
    first, second = load.cards_on(library, uid)
    contacts.delete(library, cards.accept(library, first.uid, LUKASZ).contacts)
    assert load.photograph(library, uid)
    assert load.cards_on(library, uid) == [second]


def test_scanning_and_saving_is_one_operation(library: Library) -> None:
    nameless = ContactRecord()
    people = scanned(LUKASZ, ContactRecord(given="Anna"), nameless)
    changes = cards.save_scanned(library, "a.jpg", jpeg("a"), people, lambda _: MET)
    assert [entry.kind for entry in load.history(library)] == ["cards.save"]
    assert len(changes.contacts) == 2 and len(changes.events) == 1
    assert len(load.cards_in(library, "accepted")) == 2
    assert len(load.cards_in(library, "review")) == 1


@pytest.mark.parametrize(
    ("data", "people", "code"),
    [
        (jpeg("a"), scanned(LUKASZ), "duplicate"),
        (jpeg("b"), scanned(), "no_card"),
        (b"text", scanned(LUKASZ), "not_an_image"),
    ],
)
def test_what_cannot_be_saved_leaves_nothing(
    library: Library, data: bytes, people: object, code: str
) -> None:
    cards.save_scanned(library, "a.jpg", jpeg("a"), scanned(LUKASZ), lambda _: None)
    with pytest.raises(CardcaseError) as caught:
        cards.save_scanned(library, "b.jpg", data, people, lambda _: None)
    assert caught.value.code == code
    assert browse.count_contacts(library) == 1
    assert len(load.photographs(library)) == 1


def test_a_known_event_told_otherwise_is_changed_and_undo_tells_it_as_before(
    library: Library, card: CardRecord
) -> None:
    fair = EventRecord(uid="fair", name="Targi Kielce 2026", kind="other")
    events.save(library, fair)
    cards.accept(library, card.uid, LUKASZ, replace(MET, event=replace(fair, kind="fair")))
    assert load.event(library, "fair") == replace(fair, kind="fair")
    history.undo(library)
    assert load.event(library, "fair") == fair


@pytest.mark.parametrize(("reviewed", "left"), [(True, ()), (False, ("title[0]",))])
def test_only_what_nobody_reviewed_is_unseen(
    library: Library, card: CardRecord, *, reviewed: bool, left: tuple[str, ...]
) -> None:
    assert card.draft is not None
    doubtful = {"title[0]": Evidence(confidence=0.5, sure=False)}
    with operation(library, "card.accept", recorded=False) as op:
        op.put(replace(card, draft=replace(card.draft, evidence=doubtful)))
    cards.accept(library, card.uid, LUKASZ, reviewed=reviewed)
    assert unseen(library, only_contact(library)) == left


# A contact that is known already.

NOWY = JobRecord(organization="Nowa Stal", titles=("Dyrektor",))
KNOWN = replace(
    LUKASZ,
    uid="known",
    jobs=(
        JobRecord(organization="Stara Huta", titles=("Kierownik",), since="2020"),
        JobRecord(organization="Stowarzyszenie", titles=("Prezes",)),
    ),
    points=(PointRecord(kind="web", value="stara-huta.example"),),
    notes="z nart",
)
AGAIN = replace(LUKASZ, jobs=(NOWY,), points=(PointRecord(kind="web", value="nowa-stal.example"),))


def test_a_new_job_comes_first_and_the_one_before_is_over(
    library: Library, card: CardRecord
) -> None:
    contacts.create(library, KNOWN)
    changes = cards.accept(library, card.uid, AGAIN, MET, known=Known("known", "new_job"))
    contact = only_contact(library)
    over = replace(KNOWN.jobs[0], until="2026-03-12")
    assert contact.job == NOWY and set(contact.jobs) == {NOWY, over, KNOWN.jobs[1]}
    assert contact.points == (*AGAIN.points, *KNOWN.points)
    assert contact.notes == "z nart"
    assert [each.why for each in contact.encounters] == ["stal"]
    assert [each.uid for each in load.cards_of(library, "known")] == [card.uid]
    assert changes.kind == "card.accept" and changes.contacts == {"known"}


def test_a_job_that_is_told_again_is_not_over(library: Library, card: CardRecord) -> None:
    contacts.create(library, KNOWN)
    told = replace(AGAIN, jobs=(NOWY, KNOWN.jobs[0]))
    cards.accept(library, card.uid, told, MET, known=Known("known", "new_job"))
    jobs = only_contact(library).jobs
    assert jobs == (NOWY, KNOWN.jobs[0], KNOWN.jobs[1])


def test_the_same_contact_keeps_what_it_has_and_gets_what_is_new(
    library: Library, card: CardRecord
) -> None:
    contacts.create(library, KNOWN)
    cards.accept(library, card.uid, AGAIN, known=Known("known", "same"))
    contact = only_contact(library)
    assert contact.jobs == (*KNOWN.jobs, NOWY)
    assert contact.points == (*KNOWN.points, *AGAIN.points)
    assert contact.encounters == ()


def test_a_contact_that_is_gone_is_told_and_nothing_is_written(
    library: Library, card: CardRecord
) -> None:
    with pytest.raises(CardcaseError, match="gone"):
        cards.accept(library, card.uid, AGAIN, MET, known=Known("known", "same"))
    assert browse.count_contacts(library) == 0 and not browse.events(library)


def test_what_is_learned_is_what_was_corrected_not_what_the_contact_had(
    library: Library, card: CardRecord
) -> None:
    contacts.create(library, KNOWN)
    assert card.draft is not None
    cards.accept(library, card.uid, card.draft.contact, known=Known("known", "same"))
    assert learned(library).lessons == ()


@pytest.mark.parametrize(
    ("told", "new"),
    [
        (NOWY, True),
        (JobRecord(organization="Stara Huta sp. z o.o.", titles=("Dyrektor",)), True),
        (JobRecord(organization="STARA HUTA", titles=("Kierownik", "Doradca")), False),
        (JobRecord(organization="Stara Huta"), False),
        (JobRecord(organization="Stowarzyszenie", titles=("prezes",)), False),
    ],
)
def test_which_job_is_a_new_one(told: JobRecord, new: bool) -> None:
    assert has_new_job(KNOWN, ContactRecord(jobs=(told,))) is new
    assert not has_new_job(ContactRecord(), ContactRecord(jobs=(told,)))


def another(library: Library, folder: Path) -> CardRecord:
    """A second card of him."""
    photograph = waiting_photograph(library, folder, "second")
    photographs.add_scanned(library, photograph, scanned(LUKASZ))
    return load.cards_on(library, photograph)[0]


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ({}, 1),
        ({"why": ""}, 1),
        ({"place": "Kielce"}, 1),
        ({"why": "rury"}, 2),
        ({"place": "stoisko 14"}, 2),
        ({"when": "2026-03-13"}, 2),
        ({"introduced_by": "Anna Nowak"}, 2),
        ({"event": None}, 2),
    ],
)
def test_a_second_card_of_one_day_adds_no_meeting_that_says_nothing_more(
    library: Library, card: CardRecord, tmp_path: Path, told: dict[str, Any], count: int
) -> None:
    event = EventRecord(uid="fair", name="Targi Kielce", kind="fair", place="Kielce")
    met = replace(MET, event=event)
    contacts.create(library, replace(LUKASZ, uid="luk"))
    cards.accept(library, card.uid, LUKASZ, met, known=Known("luk", "same"))
    second = another(library, tmp_path)
    again = replace(met, **told)
    changes = cards.accept(library, second.uid, LUKASZ, again, known=Known("luk", "same"))
    assert len(only_contact(library).encounters) == count
    assert load.cards_of(library, "luk")[-1].uid == second.uid
    history.undo(library)
    assert len(only_contact(library).encounters) == 1 and changes.kind == "card.accept"


def test_others_on_the_second_card_were_met_then_too(
    library: Library, card: CardRecord, tmp_path: Path
) -> None:
    event = EventRecord(uid="fair", name="Targi Kielce", kind="fair")
    met = replace(MET, event=event)
    contacts.create(library, replace(LUKASZ, uid="luk"))
    cards.accept(library, card.uid, LUKASZ, met, known=Known("luk", "same"))
    second = another(library, tmp_path)
    jan = ContactRecord(given="Jan", family="Lis")
    cards.accept(library, second.uid, LUKASZ, met, [jan], known=Known("luk", "same"))
    (uid,) = browse.matching(library, "lis")
    found = load.contact(library, uid)
    assert found is not None and [each.why for each in found.encounters] == ["stal"]
    assert load.contact(library, "luk").encounters[0].uid == found.encounters[0].uid  # type: ignore[union-attr]
