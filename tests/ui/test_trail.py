"""Back and forward through what was shown, and menus, by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from cardcase.ui.context import Context
from cardcase.ui.main_window import MainWindow
from cardcase.ui.pages.contacts.fact_row import FactRow
from contacting import click, shown
from people import ANNA, EDYTA, LUKASZ
from windows import main_window

ALT = Qt.KeyboardModifier.AltModifier
BACK, FORWARD = Qt.Key.Key_Left, Qt.Key.Key_Right


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Iterator[MainWindow]:
    with main_window(context, qtbot, ANNA, EDYTA, LUKASZ) as made:
        yield made


def go(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, ALT)


def follow(window: MainWindow, to: str) -> None:
    """Follow a link of the sentence."""
    assert window.contacts.detail.view is not None
    window.contacts.detail.view.sentence.followed.emit(to)


def test_from_an_event_that_a_contact_led_to_it_is_back_to_the_contact(window: MainWindow) -> None:
    window.events.show()
    window.show_contact("edyta")
    follow(window, "event:fair")
    event = window.events.page
    assert window.page is event and event.shown_event is not None
    go(window, BACK)
    assert window.page is window.contacts and window.contacts.detail.uid == "edyta"
    go(window, FORWARD)
    assert window.page is event and event.shown_event is not None
    go(window, BACK)
    go(window, BACK)
    assert window.page is event and event.shown_event is None, "the list, where it began"
    go(window, BACK)
    assert window.page is window.contacts and not window.commands.back.isEnabled()


def test_from_an_event_of_the_list_it_is_back_to_the_list(window: MainWindow) -> None:
    window.events.show()
    page = window.events.page
    QTest.keyClick(page.list.view, Qt.Key.Key_Return)
    assert page.shown_event is not None
    go(window, BACK)
    assert page.shown_event is None and page.list.view.hasFocus()


def test_a_search_that_a_link_made_is_left_with_the_contact_it_was_on(window: MainWindow) -> None:
    page = window.contacts
    window.show_contact("edyta")
    follow(window, "person:anna")
    window.show_contact("edyta")
    follow(window, "search:2026-03-12")
    assert shown(page) == ["Edyta Jaworska"]
    go(window, BACK)
    assert len(shown(page)) == 3 and page.detail.uid == "edyta"
    go(window, BACK)
    assert page.detail.uid == "anna"


def test_under_a_thousand_pixels_there_is_one_pane_with_a_way_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = window.contacts
    window.resize(900, 700)
    qtbot.waitUntil(lambda: not page.detail.isVisible())
    click(page, "edyta")
    qtbot.waitUntil(page.detail.isVisible)
    assert not page.list.isVisible() and page.detail.uid == "edyta"
    go(window, BACK)
    qtbot.waitUntil(page.list.isVisible)
    assert not page.detail.isVisible()
    window.resize(1300, 700)
    qtbot.waitUntil(lambda: page.detail.isVisible() and page.list.isVisible())


@pytest.mark.parametrize(
    ("row", "entry"),
    [
        ("contact", "Edit\tF2"),
        ("fact", "Copy\tCtrl+C"),
        ("person met", "Open the contact\tEnter"),
    ],
)
def test_shift_f10_opens_the_menu_of_a_row(window: MainWindow, row: str, entry: str) -> None:
    on: QWidget = window.contacts.list.view
    if row == "fact":
        window.show_contact("edyta")
        on = window.contacts.detail.findChildren(FactRow)[0]
    elif row == "person met":
        window.events.show_event("fair")
        on = window.events.page.pane.people.list
    on.setFocus()
    QTest.keyClick(on, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
    assert entry in [each.text() for each in menu.actions()]
    assert window.page.chosen() == ["edyta"], "the row that the keyboard was on"


def test_enter_opens_the_row_that_the_keyboard_is_on(window: MainWindow) -> None:
    QTest.keyClick(window.contacts.list.view, Qt.Key.Key_Return)
    assert window.contacts.detail.uid == "edyta"
