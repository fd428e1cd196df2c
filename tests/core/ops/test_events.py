"""Events: merged, come to and left, and given the cards that were photographed at them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from cardcase.core.errors import LibraryError
from cardcase.core.ops import cards, encounters, events, gathering, history, photographs, sessions
from cardcase.core.ops.changes import Changes
from cardcase.core.records import EncounterRecord, EventRecord, Participant
from cardcase.core.store import happenings, load
from cardcase.core.store.library import Library
from cardcase.core.store.sessions import Session, open_session
from contents import contents
from made_up import LUKASZ, jpeg, scanned, waiting_photograph
from people import ANNA, EDYTA, FAIR, add

DINNER = EventRecord(
    uid="dinner", name="Kolacja", kind="lunch", place="Kielce", start="2026-03-11",
    end="2026-03-13", notes="przy oknie",
)  # fmt: skip


def undone_and_redone(library: Library, deed: Callable[[], Changes]) -> Changes:
    """Do it, take it back, do it again: each time everything is as it was."""
    before = contents(library)
    changes = deed()
    after = contents(library)
    assert after != before
    history.undo(library)
    assert contents(library) == before
    history.redo(library)
    assert contents(library) == after
    return changes


@pytest.fixture
def fair(library: Library) -> EventRecord:
    add(library, ANNA, EDYTA)
    return FAIR


# One event of several.


def test_merged_events_are_one_with_everything_of_both(library: Library, fair: EventRecord) -> None:
    events.save(library, DINNER)
    met = EncounterRecord(
        uid="at-dinner",
        when="2026-03-11",
        event=DINNER,
        participants=(Participant(contact="anna"),),
    )
    encounters.save(library, met)
    changes = undone_and_redone(library, lambda: events.merge(library, "fair", ["dinner"]))
    assert (changes.kind, changes.subject) == ("events.merge", "Targi Kielce")
    assert changes.removed == {"dinner"} and {"anna", "edyta"} <= changes.contacts
    one = load.event(library, "fair")
    assert one == replace(
        FAIR, place="Kielce", start="2026-03-10", end="2026-03-13", notes="przy oknie"
    )
    assert load.event(library, "dinner") is None
    (row,) = happenings.events_page(library)
    assert row.people == 2
    assert [each.contact.uid for each in happenings.met_there(library, one)] == ["edyta", "anna"]


def test_merging_takes_photographs_and_the_session_along(
    library: Library, fair: EventRecord, tmp_path: Path
) -> None:
    events.save(library, DINNER)
    sessions.come(library, "dinner")
    uid = waiting_photograph(library, tmp_path)
    photographs.add_scanned(library, uid, scanned(LUKASZ))
    undone_and_redone(library, lambda: events.merge(library, "fair", ["dinner"]))
    picture = load.photograph(library, uid)
    assert picture is not None and picture.event == "fair"
    here = open_session(library)
    assert here is not None and here.event.uid == "fair"


def test_what_still_waits_to_be_read_follows_the_merged_event(
    library: Library, fair: EventRecord, tmp_path: Path
) -> None:
    events.save(library, DINNER)
    sessions.come(library, "dinner")
    waiting, read = (waiting_photograph(library, tmp_path, name) for name in ("one", "two"))
    undone_and_redone(library, lambda: events.merge(library, "fair", ["dinner"]))
    photographs.add_scanned(library, read, scanned(LUKASZ))

    def state(uid: str) -> tuple[str, str, int]:
        picture = load.photograph(library, uid)
        assert picture is not None
        return picture.state, picture.event, len(load.cards_on(library, uid))

    # What was read meanwhile stays read, however often the merging is taken back and done again.
    for _ in range(2):
        assert (state(waiting), state(read)) == (("waiting", "fair", 0), ("read", "fair", 1))
        history.undo(library)
        assert (state(waiting), state(read)) == (("waiting", "dinner", 0), ("read", "dinner", 1))
        history.redo(library)
    photographs.add_scanned(library, waiting, scanned(LUKASZ))
    assert state(waiting) == ("read", "fair", 1)


def test_an_event_that_is_gone_cannot_be_merged(library: Library, fair: EventRecord) -> None:
    with pytest.raises(LibraryError, match="gone"):
        events.merge(library, "fair", ["dinner"])
    assert load.event(library, "fair") == FAIR


# Being there.


def test_what_comes_in_while_one_is_there_is_stamped(
    library: Library, fair: EventRecord, tmp_path: Path
) -> None:
    outside = waiting_photograph(library, tmp_path, "before")
    changes = undone_and_redone(library, lambda: sessions.come(library, "fair"))
    assert changes.session and changes.subject == "Targi Kielce"
    inside = waiting_photograph(library, tmp_path, "during")
    (pasted,) = photographs.enqueue_bytes(library, jpeg("pasted"), "pasted").photographs
    undone_and_redone(library, lambda: sessions.leave(library))
    after = waiting_photograph(library, tmp_path, "after")
    stamps = {
        uid: picture.event
        for uid in (outside, inside, pasted, after)
        if (picture := load.photograph(library, uid))
    }
    assert stamps == {outside: "", inside: "fair", pasted: "fair", after: ""}


def test_coming_to_another_event_leaves_the_first(library: Library, fair: EventRecord) -> None:
    events.save(library, DINNER)
    sessions.come(library, "fair")
    sessions.come(library, "dinner")
    here = open_session(library)
    assert here is not None and here.event.uid == "dinner"
    history.undo(library)
    here = open_session(library)
    assert here is not None and here.event.uid == "fair"


def test_coming_again_and_leaving_twice_change_nothing(library: Library, fair: EventRecord) -> None:
    sessions.come(library, "fair")
    assert not sessions.come(library, "fair")
    sessions.leave(library)
    assert not sessions.leave(library)


def test_one_is_still_there_when_the_library_is_opened_again(
    library: Library, fair: EventRecord
) -> None:
    sessions.come(library, "fair")
    library.close_all()
    again = Library.open(library.path)
    try:
        here = open_session(again)
        assert here is not None and here.event == FAIR
    finally:
        again.close_all()


def test_deleting_the_event_leaves_it(library: Library, fair: EventRecord) -> None:
    sessions.come(library, "fair")
    undone_and_redone(library, lambda: events.delete(library, "fair"))
    assert open_session(library) is None
    edyta = load.contact(library, "edyta")
    assert edyta is not None and [each.event for each in edyta.encounters] == [None, None]


@pytest.mark.parametrize(
    ("start", "end", "last"),
    [
        ("2026-03-10", "", "2026-03-12"),
        ("2026-03-10", "2026-03-14", "2026-03-14"),
        ("2026-03-01", "", "2026-03-12"),
        ("2026-03", "", "2026-03-12"),
        ("", "", "2026-03-12"),
    ],
)
def test_a_session_is_over_when_a_day_has_passed_since_its_event_and_its_opening(
    start: str, end: str, last: str
) -> None:
    event = EventRecord(uid="e", name="Targi", start=start, end=end)
    here = Session(event, "2026-03-12T12:00:00.000Z")
    ended = date.fromisoformat(last)
    assert [here.is_over(ended + timedelta(days)) for days in range(3)] == [False, False, True]


# Cards of those days.


@pytest.fixture
def picture(library: Library, tmp_path: Path) -> str:
    """A photograph of 12 March 2026 with a card that is a contact, and one in review."""
    uid = waiting_photograph(library, tmp_path)
    other = replace(LUKASZ, given="Zofia", family="Wąs")
    photographs.add_scanned(library, uid, scanned(LUKASZ, other))
    first = load.cards_on(library, uid)[0]
    cards.accept(library, first.uid, replace(LUKASZ, uid="lukasz"))
    return uid


def test_cards_of_an_events_days_are_proposed_and_bound_to_it(
    library: Library, fair: EventRecord, picture: str
) -> None:
    events.save(library, replace(FAIR, end="2026-03-13"))
    event = load.event(library, "fair")
    assert event is not None
    (found,) = happenings.taken_then(library, event)
    assert (found.photograph.uid, found.waiting) == (picture, 1)
    assert found.names == ("Łukasz Błaszczyk", "Zofia Wąs")
    undone_and_redone(library, lambda: gathering.gather(library, "fair", [picture]))
    lukasz = load.contact(library, "lukasz")
    assert lukasz is not None
    (met,) = lukasz.encounters
    assert (met.when, met.event) == ("2026-03-12", event)
    assert happenings.taken_then(library, event) == []
    assert [each.uid for each in happenings.photographs_at(library, event)] == [picture]


def test_what_is_stamped_with_a_removed_event_belongs_to_none(
    library: Library, fair: EventRecord, picture: str
) -> None:
    gathering.gather(library, "fair", [picture])
    events.delete(library, "fair")
    events.save(library, replace(DINNER, uid="other"))
    other = load.event(library, "other")
    assert other is not None
    (found,) = happenings.taken_then(library, other)
    assert found.photograph.uid == picture


def test_a_meeting_of_that_day_gets_the_event_and_no_second_one_is_made(
    library: Library, fair: EventRecord, picture: str
) -> None:
    talk = EncounterRecord(
        uid="talk", when="2026-03-12", why="rury", participants=(Participant(contact="lukasz"),)
    )
    encounters.save(library, talk)
    events.save(library, replace(FAIR, end="2026-03-13"))
    gathering.gather(library, "fair", [picture])
    lukasz = load.contact(library, "lukasz")
    assert lukasz is not None
    (met,) = lukasz.encounters
    assert (met.uid, met.why, met.event and met.event.uid) == ("talk", "rury", "fair")


def test_who_has_met_at_an_event_in_those_days_is_not_proposed(
    library: Library, fair: EventRecord, picture: str
) -> None:
    events.save(library, DINNER)
    met = EncounterRecord(
        uid="", when="2026-03-12", event=DINNER, participants=(Participant(contact="lukasz"),)
    )
    encounters.save(library, met)
    (second,) = load.cards_in(library, "review")
    cards.reject(library, second.uid)
    assert happenings.taken_then(library, replace(FAIR, end="2026-03-13")) == []


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        ("2026-03-12", "", True),
        ("2026-03-10", "2026-03-11", False),
        ("2026-03-13", "", False),
        ("2026-03", "", True),
        ("2026", "", True),
        ("2025", "", False),
        ("", "", False),
    ],
)
def test_the_days_of_an_event_may_be_known_by_halves(
    library: Library, picture: str, start: str, end: str, found: bool
) -> None:
    event = EventRecord(uid="e", name="Targi", start=start, end=end)
    assert bool(happenings.taken_then(library, event)) is found
    assert happenings.is_within("2026-03-12", event) is found


# The list.


def test_events_are_listed_latest_first_page_by_page(library: Library) -> None:
    for number in range(7):
        start = f"20{20 + number // 2}-05-0{number + 1}" if number else ""
        events.save(library, EventRecord(uid=str(number), name=f"Łódź {number}", start=start))
    pages, after = [], None
    while page := happenings.events_page(library, after=after, limit=3):
        pages.append([row.event.uid for row in page])
        after = page[-1].position
    assert pages == [["6", "5", "4"], ["3", "2", "1"], ["0"]]
    found = happenings.events_page(library, "lodz 2022")
    assert [row.event.uid for row in found] == ["5", "4"]


def test_the_latest_word_since_an_event_is_told(library: Library, fair: EventRecord) -> None:
    (edyta,) = happenings.met_there(library, FAIR)
    assert (edyta.why, edyta.word, edyta.channel) == (
        "looks for a steel supplier", "2026-03-14", "email",
    )  # fmt: skip
    encounters.delete(library, "mail")
    (edyta,) = happenings.met_there(library, FAIR)
    assert (edyta.word, edyta.channel) == ("", None)


# Meetings.


def test_the_first_meeting_can_be_chosen_and_only_one(library: Library, fair: EventRecord) -> None:
    undone_and_redone(library, lambda: encounters.pin(library, "edyta", "mail"))
    encounters.pin(library, "edyta", "met")
    assert _pinned(library) == {"met"}
    encounters.pin(library, "edyta", "met", pinned=False)
    assert _pinned(library) == set()
    with pytest.raises(LibraryError, match="gone"):
        encounters.pin(library, "anna", "met")


def _pinned(library: Library) -> set[str]:
    edyta = load.contact(library, "edyta")
    assert edyta is not None
    return {each.uid for each in edyta.encounters for seat in each.participants if seat.pinned}
