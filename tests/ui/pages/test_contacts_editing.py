"""A contact and its meetings changed in the page's forms."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cardcase.core.ops import events, sessions
from cardcase.core.store import load
from cardcase.ui.context import Context
from cardcase.ui.pages.contacts.contact_editor import ContactEditor
from cardcase.ui.pages.contacts.encounter_editor import EncounterEditor
from cardcase.ui.pages.contacts.page import ContactsPage
from cardcase.ui.pages.contacts.timeline import EncounterRow
from contacting import Told, choose, contacts_page, type_into
from people import ANNA, EDYTA, FAIR, LUKASZ


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> Iterator[ContactsPage]:
    with contacts_page(context, qtbot, ANNA, EDYTA, LUKASZ) as made:
        yield made


def test_editing_lands_in_the_library(
    page: ContactsPage, told: Told, context: Context, qtbot: Any
) -> None:
    choose(page, "edyta", qtbot)
    QTest.keyClick(page.list.view, Qt.Key.Key_F2)
    editor = page.detail.editor
    assert isinstance(editor, ContactEditor)
    type_into(editor.name[3], "Wrońska")
    type_into(editor.jobs.rows[0].first, "Kierownik budowy; Wspólnik")
    type_into(editor.tags, "Construction, Buys steel")
    editor.points.more.click()
    type_into(editor.points.rows[-1].value, "601 999 000")  # type: ignore[union-attr]
    editor.points.rows[0].remove_asked.emit()
    notes = editor.notes
    assert isinstance(notes, QPlainTextEdit)
    notes.setPlainText("Call after nine.")
    QTest.keyClick(notes, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    saved = load.contact(context.library, "edyta")
    assert saved is not None
    assert saved.display_name == "Edyta Wrońska"
    assert saved.job is not None
    assert saved.job.titles == ("Kierownik budowy", "Wspólnik")
    assert saved.jobs[1] == EDYTA.jobs[1]
    assert saved.tags == ("Construction", "Buys steel")
    assert [point.value for point in saved.points] == ["edyta@wronbud.example", "601 999 000"]
    assert saved.points[0] == EDYTA.points[1]
    assert saved.points[1].normalized == "+48601999000"
    assert saved.addresses == EDYTA.addresses
    assert saved.notes == "Call after nine."
    assert told == ["Edyta Wrońska changed"] and told.undo == [True]
    assert page.list.current_uid() == "edyta"
    assert page.detail.editor is None


def test_typing_is_undone_and_redone_and_escape_leaves_all_as_it_was(
    page: ContactsPage, told: Told, context: Context, qtbot: Any
) -> None:
    choose(page, "edyta", qtbot)
    page.detail.edit()
    editor = page.detail.editor
    assert editor is not None
    undo, redo = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    for field, text in ((editor.name[1], "Ewa"), (editor.tags, "Steel"), (editor.notes, "")):
        field.setFocus()
        QTest.keyClicks(field, text)
    for _ in range(2):
        QTest.keyClick(editor.focusWidget(), Qt.Key.Key_Z, undo)
    assert not editor.changed, "wherever the focus is"
    QTest.keyClick(editor.focusWidget(), Qt.Key.Key_Z, undo)
    assert told == ["Nothing to undo here. Older steps are in the history: Ctrl+H"]
    QTest.keyClick(editor.focusWidget(), Qt.Key.Key_Z, undo | redo)
    assert editor.record().given == "EdytaEwa"
    QTest.keyClick(editor.name[1], Qt.Key.Key_Escape)
    kept = load.contact(context.library, "edyta")
    assert kept is not None
    assert kept.given == "Edyta"
    assert page.detail.editor is None


def test_going_on_to_another_saves_what_was_typed(
    page: ContactsPage, context: Context, qtbot: Any
) -> None:
    choose(page, "edyta", qtbot)
    page.detail.edit()
    assert page.detail.editor is not None
    page.detail.editor.notes.setPlainText("Typed and not saved.")
    choose(page, "anna", qtbot)
    saved = load.contact(context.library, "edyta")
    assert saved is not None
    assert saved.notes == "Typed and not saved."
    assert page.detail.editor is None


def test_an_odd_number_gets_a_word_and_is_kept(
    page: ContactsPage, context: Context, qtbot: Any
) -> None:
    choose(page, "lukasz", qtbot)
    page.detail.edit()
    editor = page.detail.editor
    assert editor is not None
    row = editor.points.rows[0]
    type_into(row.value, "60")  # type: ignore[union-attr]
    said = [label.text() for label in row.findChildren(QWidget) if hasattr(label, "text")]
    assert "This number looks too short. It is kept as you typed it." in said
    page.detail.keep_typed()
    saved = load.contact(context.library, "lukasz")
    assert saved is not None
    assert saved.points[0].value == "60"


def test_where_and_why_is_added_where_it_is_missing(
    page: ContactsPage, context: Context, qtbot: Any
) -> None:
    choose(page, "lukasz", qtbot)
    assert page.detail.view is not None
    assert page.detail.view.sentence.text() == "No note yet on where you met."
    add_button = next(
        button
        for button in page.detail.view.findChildren(QAbstractButton)
        if button.accessibleName() == "Add where and why"
    )
    QTest.mouseClick(add_button, Qt.MouseButton.LeftButton)
    editor = page.detail.view.editor
    assert isinstance(editor, EncounterEditor)
    assert editor.fields.event_name.hasFocus()
    type_into(editor.fields.event_name, "targi kielce")
    type_into(editor.fields.date, "12.03.2026")
    type_into(editor.fields.why, "sells profiles")
    type_into(editor.fields.introduced_by, "anna nowak")
    QTest.keyClick(editor.fields.introduced_by, Qt.Key.Key_Return)
    saved = load.contact(context.library, "lukasz")
    assert saved is not None
    (met,) = saved.encounters
    assert met.event is not None
    assert (met.event.uid, met.when, met.introduced_by_uid) == ("fair", "2026-03-12", "anna")
    assert page.detail.view.sentence.text() == (
        "Met 12 March 2026 at Targi Kielce, through Anna Nowak – sells profiles."
    )
    context.runner.undo()
    assert page.detail.view.sentence.text() == "No note yet on where you met."


def test_an_encounter_begins_with_the_event_that_one_is_at(
    page: ContactsPage, context: Context, qtbot: Any
) -> None:
    context.run(events.save, replace(FAIR, place="Kielce, hala 3"))
    context.run(sessions.come, "fair")
    choose(page, "lukasz", qtbot)
    page.detail.edit_encounter()
    assert page.detail.view is not None
    editor = page.detail.view.editor
    assert isinstance(editor, EncounterEditor) and editor.fields.why.hasFocus()
    assert not editor.changed, "left as it is, nothing is noted"
    QTest.keyClick(editor.fields.why, Qt.Key.Key_Escape)
    page.detail.edit_encounter()
    assert page.detail.view is not None
    editor = page.detail.view.editor
    assert isinstance(editor, EncounterEditor)
    QTest.keyClick(editor.fields.why, Qt.Key.Key_Return)
    saved = load.contact(context.library, "lukasz")
    assert saved is not None and saved.encounters[0].event is not None
    met = saved.encounters[0]
    assert (met.event.uid, met.when, met.place) == ("fair", "2026-03-10", "Kielce, hala 3")


def test_an_encounter_is_changed_and_removed(
    page: ContactsPage, context: Context, qtbot: Any
) -> None:
    choose(page, "edyta", qtbot)
    page.detail.edit_encounter("met")
    assert page.detail.view is not None
    editor = page.detail.view.editor
    assert isinstance(editor, EncounterEditor)
    assert editor.fields.date.text() == "12 March 2026"
    type_into(editor.fields.date, "not a date")
    type_into(editor.fields.place, "stand D7")
    QTest.keyClick(editor.fields.place, Qt.Key.Key_Return)
    met = load.encounter(context.library, "met")
    assert met is not None and (met.when, met.place) == ("2026-03-12", "stand C14")
    assert editor.fields.date.hasFocus() and not editor.fields.date.hint.isHidden()
    type_into(editor.fields.date, "March 2026")
    QTest.keyClick(editor.fields.date, Qt.Key.Key_Return)
    met = load.encounter(context.library, "met")
    assert met is not None and (met.when, met.place) == ("2026-03", "stand D7")
    page.detail.edit_encounter("mail")
    assert isinstance(page.detail.view.editor, EncounterEditor)
    page.detail.view.editor.removed.emit("mail")
    assert load.encounter(context.library, "mail") is None
    row = page.detail.view.findChildren(EncounterRow)[0]
    place = row.rect().center()
    mouse = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(row, QContextMenuEvent(mouse, place, row.mapToGlobal(place)))
    menu = row.findChildren(QMenu)[0]
    menu.actions()[-1].trigger()
    menu.close()
    assert load.contact(context.library, "edyta").encounters == ()  # type: ignore[union-attr]


def test_the_word_on_a_date_pushes_down_and_covers_nothing(page: ContactsPage, qtbot: Any) -> None:
    choose(page, "anna", qtbot)
    page.detail.edit_encounter()
    assert page.detail.view is not None
    editor = page.detail.view.editor
    assert isinstance(editor, EncounterEditor)
    beside = editor.fields.event_name.y() - editor.fields.date.y()
    type_into(editor.fields.date, "tomorrow morning")
    word = next(each for each in editor.findChildren(QLabel) if "12 March 2026" in each.text())
    qtbot.waitUntil(lambda: word.y() >= editor.fields.date.geometry().bottom())
    assert editor.fields.event_name.y() - editor.fields.date.y() == beside
    assert editor.fields.place.y() > word.geometry().bottom()


def test_the_arrow_down_shows_known_events(page: ContactsPage, qtbot: Any) -> None:
    choose(page, "lukasz", qtbot)
    page.detail.edit_encounter()
    assert page.detail.view is not None
    editor = page.detail.view.editor
    assert isinstance(editor, EncounterEditor)
    QTest.keyClick(editor.fields.event_name, Qt.Key.Key_Down)
    popup = editor.fields.event_name.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert editor.fields.event_name.text() == "Targi Kielce"
