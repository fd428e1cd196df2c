"""The keys that are printed on a form's buttons work wherever the focus is in its page, and a click
between the fields takes it from none."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cardcase.core.ops import events
from cardcase.core.store import load
from cardcase.ui.context import Context
from cardcase.ui.pages.contacts.page import ContactsPage
from cardcase.ui.pages.events.page import EventsPage
from contacting import contacts_page, type_into
from people import ANNA, EDYTA, FAIR

ESC, ENTER, LEFT = Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> Iterator[ContactsPage]:
    with contacts_page(context, qtbot, ANNA, EDYTA, height=600) as made:
        made.show_contact("edyta")
        yield made


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def click_beside(field: QWidget) -> None:
    """Click on the ground just above a field, as whoever misses it does."""
    window = field.window()
    place = field.mapTo(window, QPoint(field.width() - 4, -8))
    under = window.childAt(place)
    assert under is not None and under is not field
    QTest.mouseClick(under, LEFT, pos=under.mapFrom(window, place))


def test_a_click_between_the_fields_leaves_the_cursor_where_it_is(page: ContactsPage) -> None:
    page.detail.edit()
    editor = page.detail.editor
    assert editor is not None
    type_into(editor.name[1], "Ewa")
    click_beside(editor.name[3])
    assert QApplication.focusWidget() is editor.name[1]
    press(ENTER, CTRL)
    assert page.detail.editor is None and page.detail.view is not None
    page.detail.area.setFocus()
    area = page.detail.area.viewport()
    page.list.view.setFocus()
    QTest.mouseClick(area, LEFT, pos=QPoint(4, area.height() - 4))
    assert QApplication.focusWidget() is page.detail.area, "reading, it is for the arrows"


def test_in_the_list_the_keys_are_still_those_of_the_form(
    page: ContactsPage, context: Context
) -> None:
    for key, modifier, name in ((ESC, None, "Edyta"), (ENTER, CTRL, "Ewa")):
        page.detail.edit()
        editor = page.detail.editor
        assert editor is not None
        type_into(editor.name[1], "Ewa")
        page.list.view.setFocus()
        press(key, modifier or Qt.KeyboardModifier.NoModifier)
        assert page.detail.editor is None
        edyta = load.contact(context.library, "edyta")
        assert edyta is not None and edyta.given == name


def test_the_form_of_a_meeting_keeps_the_focus_and_its_keys(page: ContactsPage) -> None:
    page.detail.edit_encounter("met")
    assert page.detail.view is not None and page.detail.view.editor is not None
    fields = page.detail.view.editor.fields
    fields.why.setFocus()
    click_beside(fields.event_name)
    assert QApplication.focusWidget() is fields.why
    page.list.view.setFocus()
    press(ESC)
    assert page.detail.view.editor is None


def test_a_new_form_begins_at_its_top_and_arrows_leave_it_there(page: ContactsPage) -> None:
    bar = page.detail.area.verticalScrollBar()
    page.detail.edit()
    bar.setValue(bar.maximum())
    assert bar.value()
    page.new_contact()
    editor = page.detail.editor
    assert editor is not None and bar.value() == 0
    editor.adjustSize()
    QApplication.processEvents()
    assert bar.maximum()
    QTest.keyClick(editor.name[1], Qt.Key.Key_Down)
    assert bar.value() == 0


def test_the_form_of_an_event_keeps_the_focus_and_its_keys(context: Context, qtbot: QtBot) -> None:
    events.save(context.library, FAIR)
    made = EventsPage(context, today=lambda: date(2026, 3, 20))
    qtbot.addWidget(made)
    made.resize(1200, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_event("fair")
    assert QApplication.focusWidget() is made.pane.area, "on no button that a space would press"
    for key, modifier, name in ((ESC, None, FAIR.name), (ENTER, CTRL, "Expo")):
        made.edit_event("fair")
        form = made.pane.form
        assert form is not None and form.name.hasFocus()
        type_into(form.name, "Expo")
        click_beside(form.place)
        assert form.name.hasFocus()
        made.pane.bar.back.setFocus()
        press(key, modifier or Qt.KeyboardModifier.NoModifier)
        assert made.pane.form is None and made.shown_event is not None
        fair = load.event(context.library, "fair")
        assert fair is not None and fair.name == name
        assert QApplication.focusWidget() is made.pane.area
    made.close()
