"""Met: noting a meeting with one and with many, by keyboard."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea

from cardcase.core.ops import contacts, events, history, sessions
from cardcase.core.records import EncounterRecord, EventRecord, JobRecord
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.meeting.sheet import MeetSheet
from people import ANNA, EDYTA, FAIR, LUKASZ, add, named

TODAY = date(2026, 3, 20)
Open = Callable[..., MeetSheet]


@pytest.fixture
def sheet(library: Library, context: Context, qtbot: Any) -> Open:
    add(library, ANNA, EDYTA, LUKASZ)

    kept = []

    def made(*uids: str, event: EventRecord | None = None) -> MeetSheet:
        opened = MeetSheet(context, uids, event=event, today=lambda: TODAY)
        opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(opened)
        kept.append(opened)
        with qtbot.waitActive(opened):
            opened.open()
            opened.activateWindow()
        return opened

    return made


def newest(library: Library, uid: str) -> EncounterRecord:
    contact = load.contact(library, uid)
    assert contact is not None
    return contact.encounters[0]


def hints(sheet: MeetSheet) -> str:
    return "\n".join(each.text() for each in sheet.findChildren(QLabel) if each.isVisible())


def test_the_sheet_is_as_high_as_what_is_in_it(sheet: Open, qtbot: Any) -> None:
    alone, both = sheet("edyta"), sheet("edyta", "lukasz")
    inside = [each.findChild(QScrollArea).verticalScrollBar().maximum() for each in (alone, both)]
    assert inside == [0, 0]
    assert both.height() - alone.height() == both.people.rows[1].height() + 8
    QTest.keyClicks(alone.people.more, "lukasz")
    QTest.keyClick(alone.people.more, Qt.Key.Key_Return)
    assert len(alone.people.rows) == 2
    qtbot.waitUntil(lambda: alone.height() == both.height())


def test_a_meeting_with_two_is_noted_with_a_remark_on_each(sheet: Open, library: Library) -> None:
    opened = sheet("edyta", "lukasz")
    fields = opened.fields
    assert fields.why.hasFocus() and fields.date.text() == "today"
    QTest.keyClicks(fields.why, "the new hall")
    QTest.keyClicks(fields.talked_about, "prices")
    QTest.keyClicks(fields.place, "Warsaw")
    fields.channel.choose("online")
    QTest.keyClicks(opened.people.rows[0].remark, "tired")
    QTest.keyClicks(opened.people.rows[1].remark, "likes tea")
    QTest.keyClick(fields.why, Qt.Key.Key_Return)
    assert not opened.isVisible()
    met = newest(library, "edyta")
    assert met == newest(library, "lukasz")
    assert (met.when, met.place, met.channel) == ("2026-03-20", "Warsaw", "online")
    assert (met.why, met.talked_about) == ("the new hall", "prices")
    assert [(each.contact, each.remark) for each in met.participants] == [
        ("edyta", "tired"), ("lukasz", "likes tea"),
    ]  # fmt: skip
    history.undo(library)
    assert newest(library, "edyta").uid == "mail"


@pytest.mark.parametrize(
    ("typed", "when"),
    [("", ""), ("2025", "2025"), ("March 2026", "2026-03"), ("12.03.2026", "2026-03-12")],
)
def test_the_date_is_as_exact_as_one_knows(
    sheet: Open, library: Library, typed: str, when: str
) -> None:
    opened = sheet("lukasz")
    opened.fields.date.selectAll()
    QTest.keyClick(opened.fields.date, Qt.Key.Key_Delete)
    QTest.keyClicks(opened.fields.date, typed)
    QTest.keyClick(opened.fields.date, Qt.Key.Key_Return)
    assert newest(library, "lukasz").when == when


def test_what_is_no_date_is_asked_about_and_not_lost(sheet: Open, library: Library) -> None:
    opened = sheet("lukasz")
    opened.fields.date.selectAll()
    QTest.keyClicks(opened.fields.date, "the other day")
    QTest.keyClick(opened.fields.date, Qt.Key.Key_Return)
    assert opened.isVisible() and opened.fields.date.hasFocus()
    assert opened.fields.date.text() == "the other day" and "Write it like" in hints(opened)
    lukasz = load.contact(library, "lukasz")
    assert lukasz is not None and lukasz.encounters == ()


def test_people_are_added_by_name_and_taken_out(sheet: Open, library: Library) -> None:
    opened = sheet()
    people = opened.people
    assert people.more.hasFocus()
    QTest.keyClick(people.more, Qt.Key.Key_Return)
    assert opened.isVisible() and "Say first who was there." in hints(opened)
    QTest.keyClicks(people.more, "anna no")
    QTest.keyClick(people.more, Qt.Key.Key_Return)
    QTest.keyClicks(people.more, "edyta")
    QTest.keyClick(people.more, Qt.Key.Key_Return)
    assert [each.contact for each in people.seats] == ["anna", "edyta"]
    QTest.mouseClick(people.rows[0].out, Qt.MouseButton.LeftButton)
    QTest.keyClick(people.more, Qt.Key.Key_Return)
    assert not opened.isVisible()
    assert [each.contact for each in newest(library, "edyta").participants] == ["edyta"]


def test_tab_goes_from_person_to_person_and_then_to_the_fields(sheet: Open) -> None:
    opened = sheet("anna", "edyta")
    first, second = opened.people.rows
    first.remark.setFocus()
    for expected in (first.out, second.remark, second.out, opened.people.more):
        QTest.keyClick(opened.focusWidget(), Qt.Key.Key_Tab)
        assert opened.focusWidget() is expected
    QTest.keyClick(opened.people.more, Qt.Key.Key_Tab)
    assert opened.focusWidget() is opened.fields.event_name


def test_a_name_that_nobody_has_or_several_have_is_asked_about(
    sheet: Open, library: Library
) -> None:
    for work in ("Stalbud", "Hurtownia"):
        contacts.create(library, replace(named("Kowal"), jobs=(JobRecord(organization=work),)))
    opened = sheet()
    more = opened.people.more
    QTest.keyClicks(more, "Zenon")
    QTest.keyClick(more, Qt.Key.Key_Return)
    assert "Nobody in the book is called so." in hints(opened)
    more.clear()
    QTest.keyClicks(more, "Jan Kowal")
    QTest.keyClick(more, Qt.Key.Key_Return)
    assert "Several are called so" in hints(opened) and opened.people.seats == ()
    more.clear()
    QTest.keyClicks(more, "kowal stalbud")
    QTest.keyClick(more, Qt.Key.Key_Return)
    assert len(opened.people.seats) == 1


@pytest.mark.parametrize(("typed", "uid"), [("anna nowak", "anna"), ("Zenon Was", "")])
def test_who_introduced_may_be_in_the_book_or_not(
    sheet: Open, library: Library, typed: str, uid: str
) -> None:
    opened = sheet("lukasz")
    QTest.keyClicks(opened.fields.introduced_by, typed)
    QTest.keyClick(opened.fields.introduced_by, Qt.Key.Key_Return)
    met = newest(library, "lukasz")
    assert met.introduced_by_uid == uid
    assert met.introduced_by == ("Anna Nowak" if uid else typed)


def test_it_begins_with_the_event_that_one_is_at(
    sheet: Open, library: Library, context: Context
) -> None:
    sheet()  # makes the people
    context.run(events.save, replace(FAIR, place="Kielce, hala 3"))
    context.run(sessions.come, "fair")
    opened = sheet("lukasz")
    assert opened.fields.event_name.text() == "Targi Kielce"
    QTest.keyClick(opened.fields.why, Qt.Key.Key_Return)
    met = newest(library, "lukasz")
    # The fair was on one day, and that is over.
    assert met.event is not None
    assert (met.event.uid, met.when, met.place) == ("fair", "2026-03-10", "Kielce, hala 3")


def test_a_new_event_is_made_with_the_meeting(sheet: Open, library: Library) -> None:
    opened = sheet("lukasz")
    QTest.keyClicks(opened.fields.event_name, "Breakfast")
    QTest.keyClick(opened.fields.event_name, Qt.Key.Key_Return)
    met = newest(library, "lukasz")
    assert met.event is not None and (met.event.name, met.event.start) == (
        "Breakfast", "2026-03-20",
    )  # fmt: skip
    events.delete(library, met.event.uid)


def test_escape_notes_nothing(sheet: Open, library: Library) -> None:
    opened = sheet("lukasz")
    QTest.keyClicks(opened.fields.why, "nothing")
    QTest.keyClick(opened.fields.why, Qt.Key.Key_Escape)
    lukasz = load.contact(library, "lukasz")
    assert not opened.isVisible() and lukasz is not None and lukasz.encounters == ()


def test_everything_that_was_done_in_the_sheet_is_taken_back_the_latest_first(
    sheet: Open, qtbot: Any
) -> None:
    opened = sheet("edyta")
    ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    fields, people = opened.fields, opened.people

    def names() -> list[str]:
        return [row.person.given for row in people.rows]

    def undo(modifiers: Qt.KeyboardModifier = ctrl) -> None:
        QTest.keyClick(opened.focusWidget(), Qt.Key.Key_Z, modifiers)

    QTest.keyClicks(fields.why, "steel")
    fields.channel.setFocus()
    QTest.keyClick(fields.channel, Qt.Key.Key_Down)
    chosen = fields.channel.currentData()
    assert chosen != "in_person"
    people.more.setFocus()
    QTest.keyClicks(people.more, "luk")
    shown = people.more.completer().popup()
    qtbot.waitUntil(shown.isVisible)
    QTest.keyClick(shown, Qt.Key.Key_Down)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert names() == ["Edyta", "Łukasz"] and not people.more.text()
    people.rows[1].remark.setFocus()
    QTest.keyClicks(people.rows[1].remark, "likes tea")
    QTest.mouseClick(people.rows[0].out, Qt.MouseButton.LeftButton)
    assert names() == ["Łukasz"]
    undo()
    assert names() == ["Edyta", "Łukasz"]
    undo()
    assert people.rows[1].remark.text() == ""
    undo()
    assert names() == ["Edyta"] and people.more.text().startswith("Łukasz")
    undo()
    assert people.more.text() == "" and fields.channel.currentData() == chosen
    undo()
    assert fields.channel.currentData() == "in_person" and fields.channel.hasFocus()
    undo()
    assert fields.why.text() == ""
    undo()
    assert "Nothing to undo here" in hints(opened)
    for _ in range(6):
        undo(ctrl | shift)
    assert names() == ["Łukasz"] and fields.why.text() == "steel"
    assert people.rows[0].remark.text() == "likes tea"
