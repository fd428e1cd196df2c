"""Contacts added to an event."""

from cardcase.core.ops import history
from cardcase.core.ops.attending import attend, take_out
from cardcase.core.records import EncounterRecord, EventRecord
from cardcase.core.store import browse, load
from cardcase.core.store.library import Library
from people import ANNA, EDYTA, FAIR, LUKASZ, add


def met(library: Library, uid: str) -> tuple[EncounterRecord, ...]:
    contact = load.contact(library, uid)
    assert contact is not None
    return contact.encounters


def test_those_who_were_not_met_there_yet_share_one_encounter(library: Library) -> None:
    add(library, ANNA, EDYTA, LUKASZ)
    attend(library, ["anna", "edyta", "lukasz", "gone"], FAIR)
    (anna,) = met(library, "anna")
    assert [each.contact for each in anna.participants] == ["anna", "lukasz"]
    assert (anna.event, anna.when) == (FAIR, "2026-03-10")
    assert len(met(library, "edyta")) == 2
    assert not attend(library, ["anna"], FAIR)
    history.undo(library)
    assert met(library, "anna") == ()


def test_an_event_that_is_only_named_is_found_or_made(library: Library) -> None:
    add(library, ANNA, EDYTA)
    attend(library, ["anna"], EventRecord(uid="", name="targi kielce"))
    attend(library, ["anna"], EventRecord(uid="", name="Lunch"))
    assert {event.name for event in browse.events(library)} == {"Targi Kielce", "Lunch"}


def test_who_is_taken_out_keeps_a_meeting_without_the_event(library: Library) -> None:
    add(library, ANNA, LUKASZ)
    attend(library, ["anna", "lukasz"], FAIR)
    take_out(library, FAIR.uid, ["anna"])
    (anna,), (lukasz,) = met(library, "anna"), met(library, "lukasz")
    assert (anna.event, anna.when, lukasz.event) == (None, "2026-03-10", FAIR)
    assert [each.contact for each in lukasz.participants] == ["lukasz"]
    history.undo(library)
    assert met(library, "anna") == met(library, "lukasz")
