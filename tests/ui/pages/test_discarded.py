"""What was typed in a form that is left by Escape can be brought back."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cardcase.core.ops import contacts, events
from cardcase.core.store import load
from cardcase.ui.context import Context
from cardcase.ui.meeting.sheet import MeetSheet
from cardcase.ui.pages.contacts.also_rows import AlsoRow
from cardcase.ui.pages.contacts.contact_editor import ContactEditor
from cardcase.ui.pages.contacts.encounter_editor import EncounterEditor
from cardcase.ui.pages.contacts.job_row import JobRow
from cardcase.ui.pages.contacts.page import ContactsPage
from cardcase.ui.pages.events.event_form import EventForm
from cardcase.ui.pages.events.page import EventsPage
from contacting import contacts_page, type_into
from people import ANNA, EDYTA, FAIR, add
from windows import main_window

ESC, ENTER = Qt.Key.Key_Escape, Qt.Key.Key_Return
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def offers(context: Context) -> list[Callable[[], object]]:
    """What brings back what was typed, as toasts offered it."""
    found: list[Callable[[], object]] = []
    context.bus.returnable.connect(lambda _text, act, _words: found.append(act))
    return found


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> Iterator[ContactsPage]:
    with contacts_page(context, qtbot, ANNA, EDYTA, height=900) as made:
        yield made


def form(page: ContactsPage) -> ContactEditor:
    assert page.detail.editor is not None
    return page.detail.editor


def test_a_new_contact_comes_back_as_it_was_typed(
    page: ContactsPage, context: Context, offers: list[Any]
) -> None:
    page.new_contact()
    type_into(form(page).name[1], "Ida")
    type_into(form(page).points.rows[1].first, "ida@home.example")
    form(page).also.more.click()
    born = form(page).also.rows[-1]
    assert isinstance(born, AlsoRow)
    type_into(born.date, "4 May 1980")
    QTest.keyClick(form(page).name[1], ESC)
    assert page.detail.editor is None and len(offers) == 1
    page.show_contact("anna")
    offers[0]()
    assert form(page).record().given == "Ida"
    QTest.keyClick(form(page).name[1], ENTER, CTRL)
    ida = load.contact(context.library, page.detail.uid)
    assert ida is not None and ida.given == "Ida" and ida.source is not None
    assert [point.value for point in ida.points] == ["ida@home.example"]


def test_what_was_typed_of_a_contact_comes_back_and_lets_be_what_changed_meanwhile(
    page: ContactsPage, context: Context, offers: list[Any]
) -> None:
    page.show_contact("edyta")
    page.detail.edit()
    type_into(form(page).name[1], "Ewa")
    QTest.keyClick(form(page).name[1], ESC)
    page.show_contact("anna")
    offers[0]()
    assert page.detail.uid == "edyta" and page.list.current_uid() == "edyta"
    QTest.keyClick(form(page).name[1], ENTER, CTRL)
    edyta = load.contact(context.library, "edyta")
    assert edyta is not None and edyta.given == "Ewa" and len(edyta.encounters) == 2


def test_a_date_that_is_none_comes_back_as_it_was_typed(
    page: ContactsPage, context: Context, qtbot: QtBot, offers: list[Any]
) -> None:
    page.show_contact("edyta")
    page.detail.edit()
    row = form(page).jobs.rows[0]
    assert isinstance(row, JobRow)
    type_into(row.since, "31.02.2026")
    form(page).also.more.click()
    born = form(page).also.rows[-1]
    assert isinstance(born, AlsoRow)
    type_into(born.date, "4 Mai-ish")
    QTest.keyClick(form(page).name[1], ESC)
    offers.pop()()
    dates = [form(page).jobs.rows[0].since, form(page).also.rows[-1].date]  # type: ignore[attr-defined]
    assert [each.text() for each in dates] == ["31.02.2026", "4 Mai-ish"]
    QTest.keyClick(form(page).name[1], ENTER, CTRL)
    assert QApplication.focusWidget() is dates[0], "and is still none"
    page.detail.edit_encounter("met")
    page.detail._close_form()
    page.detail.edit_encounter("met")
    editor = page.detail._form
    assert isinstance(editor, EncounterEditor)
    type_into(editor.fields.date, "soon")
    QTest.keyClick(editor.fields.why, ESC)
    offers.pop()()
    again = page.detail._form
    assert isinstance(again, EncounterEditor) and again.fields.date.text() == "soon"
    assert again.fields.date.hint.text()
    page.detail._close_form()


def test_nothing_is_offered_where_nothing_was_typed(page: ContactsPage, offers: list[Any]) -> None:
    page.new_contact()
    QTest.keyClick(form(page).name[1], ESC)
    page.show_contact("edyta")
    page.detail.edit_encounter("met")
    assert isinstance(page.detail._form, EncounterEditor)
    QTest.keyClick(page.detail._form.fields.why, ESC)
    assert offers == []


def test_where_and_why_comes_back(page: ContactsPage, context: Context, offers: list[Any]) -> None:
    page.show_contact("edyta")
    for uid in ("met", ""):
        page.detail.edit_encounter(uid)
        editor = page.detail._form
        assert isinstance(editor, EncounterEditor)
        type_into(editor.fields.why, "buys steel")
        QTest.keyClick(editor.fields.why, ESC)
        offers.pop()()
        again = page.detail._form
        assert isinstance(again, EncounterEditor) and again.changed
        QTest.keyClick(again.fields.why, ENTER, CTRL)
    edyta = load.contact(context.library, "edyta")
    assert edyta is not None and len(edyta.encounters) == 3
    assert [each.why for each in edyta.encounters].count("buys steel") == 2


def test_the_sheet_of_a_meeting_comes_back(
    page: ContactsPage, context: Context, offers: list[Any]
) -> None:
    sheet = MeetSheet(context, ["edyta"], page)
    sheet.open()
    type_into(sheet.fields.why, "the new hall")
    QTest.keyClick(sheet, ESC)
    assert not sheet.isVisible()
    offers[0]()
    assert sheet.isVisible() and sheet.fields.why.text() == "the new hall"
    QTest.keyClick(sheet.fields.why, ENTER)
    edyta = load.contact(context.library, "edyta")
    assert edyta is not None and edyta.encounters[0].why == "the new hall"


def test_an_event_comes_back_a_new_one_and_one_that_is_known(
    context: Context, qtbot: QtBot, offers: list[Any]
) -> None:
    events.save(context.library, FAIR)
    page = EventsPage(context, today=lambda: date(2026, 3, 20))
    qtbot.addWidget(page)
    page.show()
    page.new_event()
    for _ in range(2):
        assert page.pane.form is not None
        type_into(page.pane.form.place, "Hall 4")
        type_into(page.pane.form.name, "Budma")
        QTest.keyClick(page.pane.form.name, ESC)
        assert page.pane.form is None
        offers.pop()()
        assert page.pane.form is not None and page.pane.form.changed
        QTest.keyClick(page.pane.form.name, ENTER, CTRL)
        saved = page.shown_event
        assert saved is not None and (saved.name, saved.place) == ("Budma", "Hall 4")
        page.show_event(FAIR.uid)
        page.pane.edit(FAIR)
    assert page.pane.form is not None
    type_into(page.pane.form.last, "in spring")
    QTest.keyClick(page.pane.form.name, ESC)
    offers.pop()()
    form = page.pane.form
    assert isinstance(form, EventForm) and form.last.text() == "in spring"
    page.pane.close_form()
    assert offers == []
    page.close()


def test_while_it_is_offered_ctrl_z_brings_it_back_and_afterwards_is_the_last_change(
    context: Context, qtbot: QtBot
) -> None:
    add(context.library, ANNA)
    contacts.edit(context.library, replace(ANNA, given="Hanna"))
    with main_window(context, qtbot) as window:
        window.show_contact("anna")
        window.contacts.detail.edit()
        page = window.contacts
        type_into(form(page).name[1], "Joanna")
        QTest.keyClick(form(page).name[1], ESC)
        assert window.toast.isVisible() and window.toast.button.accessibleDescription() == "Ctrl+Z"
        qtbot.wait(1)  # the form goes when its key has been answered
        at = QApplication.focusWidget()
        assert at is not None
        QTest.keyClick(at, Qt.Key.Key_Z, CTRL)
        assert form(page).record().given == "Joanna" and not window.toast.isVisible()
        type_into(form(page).name[1], "Hanna")
        QTest.keyClick(form(page).name[1], ESC)
        qtbot.wait(1)
        at = QApplication.focusWidget()
        assert at is not None and page.detail.editor is None
        QTest.keyClick(at, Qt.Key.Key_Z, CTRL)
        anna = load.contact(context.library, "anna")
        assert anna is not None and anna.given == ANNA.given
