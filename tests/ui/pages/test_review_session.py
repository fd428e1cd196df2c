"""Cards captured at an event: their form begins with it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from cardcase.core.ops import events, sessions
from cardcase.core.records import EventRecord
from cardcase.core.store.library import Library
from reviewing import Bench, Shot, in_sight, named, put_in

FAIR = EventRecord(
    uid="fair", name="Targi Kielce", kind="conference", place="Kielce, hala C",
    start="2026-03-10", end="2026-03-13",
)  # fmt: skip


@pytest.fixture
def fair(library: Library) -> EventRecord:
    events.save(library, FAIR)
    return FAIR


def test_a_card_captured_at_an_event_is_accepted_with_it_by_one_key(
    bench: Bench, library: Library, tmp_path: Path, fair: EventRecord
) -> None:
    sessions.come(library, "fair")
    (uid,) = put_in(library, tmp_path, Shot("a.jpg", taken="2026:03:12 14:22:00"))
    # Also after one has left: the photograph bears the stamp.
    sessions.leave(library)
    bench.begin()
    where = bench.page.desk.where_why
    assert where.event_name.text() == "Targi Kielce" and where.kind.code == "conference"
    assert where.date.text() == "12 March 2026" and where.place.text() == "Kielce, hala C"
    assert where.kept_chip.isVisible() and where.kept_chip.text() == "captured at this event"
    bench.press(Qt.Key.Key_F3)
    assert bench.focused is where.why and in_sight(bench, where.why), "the event is known"
    bench.press(Qt.Key.Key_F3)
    assert bench.focused is where.event_name
    bench.page.accept()
    (met,) = bench.until_accepted(uid).encounters
    assert (met.event, met.when, met.place) == (FAIR, "2026-03-12", "Kielce, hala C")


@pytest.mark.parametrize("own", [FAIR.place, ""])
def test_a_stand_is_of_one_card_and_no_place_of_the_event(
    bench: Bench, library: Library, tmp_path: Path, own: str
) -> None:
    events.save(library, replace(FAIR, place=own))
    sessions.come(library, "fair")
    first, _ = put_in(
        library, tmp_path, Shot("a.jpg"), Shot("b.jpg", named("Zenon", "Wąs"))
    )  # fmt: skip
    bench.begin()
    where = bench.page.desk.where_why
    bench.retype(where.place, "stand 5")
    bench.press(Qt.Key.Key_Return)
    bench.until_accepted(first)
    bench.until_title("Card 2 of 2")
    assert (where.event_name.text(), where.place.text()) == ("Targi Kielce", own)


def test_of_two_events_of_a_name_the_stamp_tells_which(
    bench: Bench, library: Library, tmp_path: Path, fair: EventRecord
) -> None:
    events.save(library, replace(FAIR, uid="later", start="2027-03-10", end="2027-03-13"))
    sessions.come(library, "fair")
    (uid,) = put_in(library, tmp_path, Shot("a.jpg"))
    bench.begin()
    bench.page.accept()
    (met,) = bench.until_accepted(uid).encounters
    assert met.event == FAIR


def test_cards_scanned_after_an_event_count_as_met_on_its_last_day_and_leaving_is_heard(
    bench: Bench, library: Library, tmp_path: Path, fair: EventRecord
) -> None:
    put_in(library, tmp_path, Shot("a.jpg"))
    sessions.come(library, "fair")
    put_in(library, tmp_path, Shot("b.jpg", taken="2026:03:20 10:00:00"))
    bench.begin()
    where = bench.page.desk.where_why
    assert (where.event_name.text(), where.date.text()) == ("Targi Kielce", "13 March 2026")
    tell = bench.page._context.bus.changed.emit
    tell(sessions.leave(library))
    assert where.event_name.text() == "" and not where.kept_chip.isVisible()
    tell(sessions.come(library, "fair"))
    assert where.kept_chip.text() == "captured at this event"
    bench.page.later()
    assert (where.event_name.text(), where.date.text()) == ("Targi Kielce", "13 March 2026")
    assert not where.dated_chip.isVisible()


@pytest.mark.parametrize(
    ("taken", "event"),
    [("2026:03:11 09:00:00", "Targi Kielce"), ("2025:03:11 09:00:00", ""), ("", "Targi Kielce")],
)
def test_what_was_dropped_before_counts_by_its_day(
    bench: Bench, library: Library, tmp_path: Path, fair: EventRecord, taken: str, event: str
) -> None:
    """A photograph of the days of the event, or one without a date that came on the same day."""
    put_in(library, tmp_path, Shot("a.jpg", taken=taken))
    sessions.come(library, "fair")
    bench.begin()
    assert bench.page.desk.where_why.event_name.text() == event


def test_what_was_typed_for_a_card_is_stronger_than_the_stamp(
    bench: Bench, library: Library, tmp_path: Path, fair: EventRecord
) -> None:
    sessions.come(library, "fair")
    first, second = put_in(
        library, tmp_path, Shot("a.jpg"), Shot("b.jpg", named("Zenon", "Wąs"))
    )  # fmt: skip
    bench.begin(first)
    where = bench.page.desk.where_why
    bench.retype(where.event_name, "Lunch")
    bench.page.open_card(second)
    assert where.event_name.text() == "Targi Kielce"
    bench.page.open_card(first)
    assert where.event_name.text() == "Lunch"
