"""Events from anywhere in the window: their page, the session's bar and row, and Met."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cardcase.core.ops import events, sessions
from cardcase.core.records import EventRecord
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.core.store.sessions import open_session
from cardcase.ui.context import Context
from cardcase.ui.main_window import MainWindow
from cardcase.ui.meeting.sheet import MeetSheet
from cardcase.ui.pages.events.session_sheet import SessionSheet
from cardcase.ui.widgets.button import Button
from people import ANNA, EDYTA, LUKASZ, add
from reviewing import nameless

CTRL = Qt.KeyboardModifier.ControlModifier
Open = Callable[[], MainWindow]


@pytest.fixture
def opened(context: Context, qtbot: QtBot) -> Iterator[Open]:
    add(context.library, ANNA, EDYTA, LUKASZ)
    windows = []

    def made() -> MainWindow:
        window = MainWindow(context)
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1440, 900)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield made
    for window in windows:
        window.toast.dismiss()


@pytest.fixture
def window(opened: Open) -> MainWindow:
    return opened()


def press(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def sheet_of(window: MainWindow) -> MeetSheet:
    return next(each for each in window.findChildren(MeetSheet) if each.isVisible())


def test_ctrl_3_leads_to_the_events_and_is_remembered(window: MainWindow, opened: Open) -> None:
    QTest.keyClick(window, Qt.Key.Key_3, CTRL)
    assert window.page is window.events.page and window.sidebar.rows["events"].isChecked()
    window.close()
    again = opened()
    assert again.page is again.events.page


def test_every_control_of_the_events_has_a_name(window: MainWindow) -> None:
    window.events.show()
    assert nameless(window) == []
    window.events.page.show_event("fair")
    press(window.events.page.pane.notes.change)
    assert nameless(window) == []
    window.events.page.new_event()
    assert nameless(window) == []
    window.events.meet(["edyta"])
    assert nameless(sheet_of(window)) == []


def test_a_contact_of_an_event_is_opened(window: MainWindow) -> None:
    window.events.show()
    window.events.page.show_event("fair")
    QTest.keyClick(window.events.page.pane.people.list, Qt.Key.Key_Down)
    QTest.keyClick(window.events.page.pane.people.list, Qt.Key.Key_Return)
    assert window.page is window.contacts and window.contacts.detail.uid == "edyta"


def test_the_event_of_a_contacts_sentence_opens_that_event(window: MainWindow) -> None:
    window.show_contact("edyta")
    assert window.contacts.detail.view is not None
    sentence = window.contacts.detail.view.sentence
    place = sentence.link_rects(1)[0].center().toPoint()
    QTest.mouseClick(sentence, Qt.MouseButton.LeftButton, pos=place)
    assert window.page is window.events.page
    shown = window.events.page.shown_event
    assert shown is not None and shown.uid == "fair"


def test_the_page_in_front_is_remembered_for_each_library(
    window: MainWindow, opened: Open, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    window.events.show()
    window.close()
    with closing(Library.open(tmp_path / "other")) as other:
        elsewhere = replace(context, library=other)
        there = MainWindow(elsewhere)
        qtbot.addWidget(there)
        assert there.page is there.welcome
        there.show_settings()
        there.close()
        other.close_all()
    again = opened()
    assert again.page is again.events.page


# The session.


def test_the_bar_lies_over_scan_and_review_and_one_click_leaves(
    window: MainWindow, context: Context
) -> None:
    window.show_scan()
    assert not window.events.bar.isVisible()
    context.run(sessions.come, "fair")
    assert window.events.bar.isVisible()
    assert window.events.bar.title.text() == "At: Targi Kielce"
    window.show_contacts()
    assert not window.events.bar.isVisible()
    assert window.sidebar.session_row.accessibleName() == "At: Targi Kielce"
    window.show_scan()
    press(window.events.bar.leave)
    assert open_session(context.library) is None and not window.events.bar.isVisible()
    window.commands.undo.trigger()
    assert window.events.bar.isVisible()


def test_the_sidebars_row_leads_to_the_event_and_its_sign_out_of_it(
    window: MainWindow, context: Context
) -> None:
    row = window.sidebar.session_row
    assert row.accessibleName() == "Start an event session" and not row.leave.isVisible()
    press(row)
    sheet = next(each for each in window.findChildren(SessionSheet) if each.isVisible())
    assert nameless(sheet) == []
    QTest.keyClicks(sheet.search, "kielce")
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    here = open_session(context.library)
    assert here is not None and here.event.uid == "fair" and not sheet.isVisible()
    window.show_contacts()
    press(row)
    event = window.events.page.shown_event
    assert window.page is window.events.page and event is not None and event.uid == "fair"
    press(row.leave)
    assert open_session(context.library) is None
    assert row.accessibleName() == "Start an event session"


def test_an_event_that_is_not_there_is_made_where_one_says_that_one_is_there(
    window: MainWindow, context: Context
) -> None:
    def asked(name: str) -> SessionSheet:
        press(window.sidebar.session_row)
        sheet = next(each for each in window.findChildren(SessionSheet) if each.isVisible())
        QTest.keyClicks(sheet.search, name)
        return sheet

    sheet = asked("Breakfast")
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    here = open_session(context.library)
    today = date.today().isoformat()  # noqa: DTZ011 - as the window asks
    assert here is not None and (here.event.name, here.event.start) == ("Breakfast", today)
    window.commands.undo.trigger()
    assert (
        open_session(context.library) is None
        and load.event(context.library, here.event.uid) is None
    )
    sheet = asked("Targi")
    QTest.keyClick(sheet.search, Qt.Key.Key_Return, CTRL)
    here = open_session(context.library)
    assert here is not None and here.event.name == "Targi", "another than Targi Kielce"


def test_a_session_outlives_the_window(window: MainWindow, context: Context, opened: Open) -> None:
    context.run(sessions.come, "fair")
    window.close()
    again = opened()
    again.show_scan()
    assert again.events.bar.title.text() == "At: Targi Kielce" and again.events.bar.isVisible()


def test_an_event_that_is_over_offers_to_be_left(
    window: MainWindow, context: Context, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    yesterday = datetime.now().astimezone().date() - timedelta(days=3)
    fair = EventRecord(uid="old", name="Biennale", start=yesterday.isoformat())
    context.run(events.save, fair)
    context.run(sessions.come, "old")
    window.show_scan()
    assert window.events.bar.title.text() == "At: Biennale"
    later = date.today() + timedelta(days=2)  # noqa: DTZ011 - as the window asks
    monkeypatch.setattr(window.events.watch, "_today", lambda: later)
    window.show_contacts()
    window.show_scan()
    assert window.events.bar.title.text() == "Biennale is over"
    assert window.sidebar.session_row.accessibleName() == "Over: Biennale"
    press(window.events.bar.leave)
    assert open_session(library) is None


def test_renaming_the_event_is_seen_in_the_bar(window: MainWindow, context: Context) -> None:
    context.run(sessions.come, "fair")
    window.show_scan()
    event = load.event(context.library, "fair")
    assert event is not None
    context.run(events.save, EventRecord(uid="fair", name="Expo"))
    assert window.events.bar.title.text() == "At: Expo"


# Met.


def test_ctrl_m_is_about_those_who_are_chosen(window: MainWindow, context: Context) -> None:
    window.show_contact("edyta")
    view = window.contacts.list.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    QTest.keyClick(window, Qt.Key.Key_M, CTRL)
    sheet = sheet_of(window)
    assert {each.contact for each in sheet.people.seats} == {"anna", "edyta", "lukasz"}
    QTest.keyClicks(sheet.fields.why, "breakfast")
    QTest.keyClick(sheet.fields.why, Qt.Key.Key_Return)
    for uid in ("anna", "edyta", "lukasz"):
        contact = load.contact(context.library, uid)
        assert contact is not None and contact.encounters[0].why == "breakfast"
    window.commands.undo.trigger()
    anna = load.contact(context.library, "anna")
    assert anna is not None and anna.encounters == ()


def test_the_button_on_a_contact_notes_a_meeting_that_is_shown_at_once(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_contact("lukasz")
    window.contacts.detail.bar.met_asked.emit()
    sheet = sheet_of(window)
    QTest.keyClicks(sheet.fields.why, "pipes")
    press(sheet.save_button)
    view = window.contacts.detail.view
    assert view is not None and "pipes" in view.sentence.text()


def test_ctrl_m_on_an_events_page_begins_with_the_event(window: MainWindow) -> None:
    window.events.show()
    window.events.page.show_event("fair")
    QTest.keyClick(window, Qt.Key.Key_M, CTRL)
    assert sheet_of(window).fields.event_name.text() == "Targi Kielce"


def test_ctrl_m_with_nobody_chosen_asks_who(window: MainWindow) -> None:
    window.show_scan()
    QTest.keyClick(window, Qt.Key.Key_M, CTRL)
    assert sheet_of(window).people.seats == ()


def test_change_in_the_bar_opens_the_form_and_what_is_given_up_there_comes_back(
    window: MainWindow, context: Context
) -> None:
    context.run(sessions.come, "fair")
    window.show_scan()
    press(window.events.bar.change)
    pane = window.events.page.pane
    assert pane.form is not None and pane.form.name.hasFocus()
    QTest.keyClicks(pane.form.name, "Expo")
    cancel = next(b for b in pane.form.findChildren(Button) if b.key == "Esc")
    press(cancel)
    assert pane.form is None and (pane.area.hasFocus() or pane.people.list.hasFocus())
    assert window.toast.isVisible() and window.toast.button.key == "Ctrl+Z"
    window.commands.undo.trigger()
    assert pane.form is not None and pane.form.name.text() == "Expo"
    QTest.keyClick(pane.form.name, Qt.Key.Key_Return)
    assert window.events.page.shown_event is not None and not pane.bar.session.hasFocus()
    here = open_session(context.library)
    assert here is not None and here.event.name == "Expo"
