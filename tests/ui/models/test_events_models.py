"""The list of events, who was met there, and their photographs, as models."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt

from cardcase.core.card_records import PhotographRecord
from cardcase.core.ops import events, imports
from cardcase.core.records import EncounterRecord, EventRecord, Participant
from cardcase.core.store import happenings
from cardcase.core.store.happenings import Taken
from cardcase.core.store.library import Library
from cardcase.ui import i18n
from cardcase.ui.date_entry import parse_date
from cardcase.ui.models.event_people import EventPeopleModel
from cardcase.ui.models.event_photographs import EventPhotographsModel, TakenModel
from cardcase.ui.models.events import PAGE, EventsModel
from cardcase.ui.models.events_words import (
    days_words,
    people_words,
    tile_words,
    weekday_words,
)
from cardcase.ui.pages.events.summary import is_over, summary
from cardcase.ui.theme import Theme
from people import ANNA, EDYTA, FAIR, add, named

TODAY = date(2026, 3, 20)
PICTURES = [
    PhotographRecord(uid=str(number), name=f"{number}.jpg", thumbnail="a" * 64)
    for number in range(3)
]


def event(start: str = "", end: str = "") -> EventRecord:
    return EventRecord(uid="e", name="Targi", start=start, end=end)


def test_the_models_are_whole(library: Library, dress: Theme, qtmodeltester: Any) -> None:
    add(library, ANNA, EDYTA)
    people = EventPeopleModel(today=lambda: TODAY)
    people.show(happenings.met_there(library, FAIR), over=True)
    pictures = EventPhotographsModel()
    pictures.show(PICTURES)
    taken = TakenModel([Taken(photograph=each, names=("A",), waiting=1) for each in PICTURES])
    models: list[QAbstractItemModel] = [EventsModel(library), people, pictures, taken]
    for model in models:
        assert model.rowCount() > 0
        qtmodeltester.check(model)


def test_thousands_of_events_are_read_page_by_page(library: Library, dress: Theme) -> None:
    many = PAGE + 30
    met = tuple(
        EncounterRecord(
            uid=f"m{number}",
            event=EventRecord(uid=str(number), name=f"Event {number}", start=f"{2000 + number}"),
            participants=(Participant(contact="jan"),),
        )
        for number in range(many)
    )
    imports.import_contacts(library, [replace(named("Nowak"), uid="jan", encounters=met)])
    model = EventsModel(library)
    assert model.rowCount() == PAGE and model.canFetchMore()
    model.fetchMore()
    assert model.rowCount() == many and not model.canFetchMore()
    assert model.index(0).data() == f"Event {many - 1}"
    model.search("event 7 2077")
    assert [model.index(row).data() for row in range(model.rowCount())] == ["Event 77"]


def test_a_change_is_read_with_as_many_as_were_there(library: Library, dress: Theme) -> None:
    add(library, EDYTA)
    model = EventsModel(library, but="lunch")
    events.save(library, EventRecord(uid="lunch", name="Lunch"))
    events.save(library, EventRecord(uid="new", name="Biennale", start="2027"))
    model.refresh()
    assert [model.index(row).data() for row in range(model.rowCount())] == [
        "Biennale", "Targi Kielce",
    ]  # fmt: skip
    assert model.index_of("fair").row() == 1 and not model.index_of("lunch").isValid()
    said = model.index_of("fair").data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Targi Kielce, 10 March 2026 · Fair · 1 person met"


def test_ticks_are_of_the_user(dress: Theme) -> None:
    model = TakenModel([Taken(photograph=each, names=(), waiting=0) for each in PICTURES])
    assert model.ticked == ["0", "1", "2"]
    first, role = model.index(0), Qt.ItemDataRole.CheckStateRole
    assert model.setData(first, Qt.CheckState.Unchecked, role)
    assert model.ticked == ["1", "2"] and first.data(role) == Qt.CheckState.Unchecked
    assert not model.setData(first, "x", Qt.ItemDataRole.EditRole)
    model.tick_all(ticked=False)
    assert model.ticked == []


@pytest.mark.parametrize(
    ("start", "end", "words", "tile"),
    [
        ("2026-03-10", "2026-03-13", "10–13 March 2026", ("MAR", "10–13")),
        ("2026-04-30", "2026-05-02", "30 April – 2 May 2026", ("30 APR –", "2 MAY")),
        ("2025-12-30", "2026-01-02", "30 December 2025 – 2 January 2026", ("30 DEC –", "2 JAN")),
        ("2026-03-20", "", "today", ("MAR", "20")),
        ("2026-03", "", "March 2026", ("MAR", "2026")),
        ("2026", "", "2026", ("", "2026")),
        ("", "", "", ("", "")),
    ],
)
def test_the_days_of_an_event_in_words(
    dress: Theme, start: str, end: str, words: str, tile: tuple[str, str]
) -> None:
    assert days_words(event(start, end), TODAY) == words
    assert tile_words(event(start, end)) == tile


def test_the_days_of_the_week_are_said_where_they_are_known(dress: Theme) -> None:
    assert weekday_words(event("2026-03-10", "2026-03-13")) == "Tuesday – Friday"
    assert weekday_words(event("2026-03-10")) == "Tuesday"
    assert weekday_words(event("2026-03")) == ""
    assert weekday_words(event("2026-03-09", "2026-03-15")) == "Monday – Sunday"
    assert weekday_words(event("2026-04-20", "2026-05-02")) == "", "each comes more than once"


def test_the_summary_counts_in_words(dress: Theme) -> None:
    def said(people: int, silent: int, *, over: bool = True) -> str:
        return "".join(text for text, _ in summary(people, silent, over=over))

    assert said(0, 0) == "Nobody noted here yet."
    assert said(12, 7) == "You met twelve people; seven have had no word since."
    assert said(3, 1) == "You met three people; one has had no word since."
    assert said(1, 1) == "You met one person and have had no word since."
    assert said(3, 3) == "You met three people; there has been no word with anyone since."
    assert said(40, 0) == "You met 40 people; there has been a word with everyone since."
    assert said(3, 0, over=False) == "So far you met three people."


def test_people_are_counted_as_poles_do(dress: Theme, qapp: Any) -> None:
    i18n.install(qapp, "pl")
    try:
        assert [people_words(n) for n in (1, 2, 5, 12, 22)] == [
            "jedna poznana osoba", "dwie poznane osoby", "pięć poznanych osób",
            "dwanaście poznanych osób", "22 poznane osoby",
        ]  # fmt: skip
        assert days_words(event("2026-03-10", "2026-03-13"), TODAY) == "10–13 marca 2026"
        assert weekday_words(event("2026-03-10", "2026-03-13")) == "wtorek – piątek"
        for typed in ("dziś", "Dzisiaj", "today"):
            assert parse_date(typed, TODAY) == TODAY.isoformat()
    finally:
        i18n.install(qapp, "en")


@pytest.mark.parametrize(
    ("start", "end", "over"),
    [
        ("2026-03-19", "", True),
        ("2026-03-20", "", False),
        ("2026-03-10", "2026-03-20", False),
        ("2026-02", "", True),
        ("2026-03", "", False),
        ("", "", False),
    ],
)
def test_an_event_is_over_after_its_last_day(start: str, end: str, over: bool) -> None:
    assert is_over(event(start, end), TODAY) is over
