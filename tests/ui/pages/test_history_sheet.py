"""The sheet of history: opened by its key, followed live, and the way back to any step."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cardcase.core.ops import contacts
from cardcase.core.store import browse
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.main_window import MainWindow
from cardcase.ui.models.history import STEP_ROLE
from cardcase.ui.pages.history.sheet import HistorySheet
from people import ANNA, EDYTA, LUKASZ, add
from reviewing import nameless
from windows import main_window


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Iterator[MainWindow]:
    with main_window(context, qtbot) as made:
        yield made


def opened(window: MainWindow, qtbot: QtBot) -> HistorySheet:
    qtbot.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    (sheet,) = window.findChildren(HistorySheet)
    activate(sheet, qtbot)
    return sheet


def activate(sheet: HistorySheet, qtbot: QtBot) -> None:
    # Nobody manages windows here, and Qt calls one active whose parent is.
    sheet.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is sheet)


def names(library: Library) -> list[str]:
    return [row.given for row in browse.contacts_page(library)]


def texts(sheet: HistorySheet) -> list[str]:
    return [sheet.model.index(row).data() for row in range(sheet.model.rowCount())]


def test_an_empty_history_says_what_it_will_show(window: MainWindow, qtbot: QtBot) -> None:
    sheet = opened(window, qtbot)
    assert sheet.empty.isVisible() and not sheet.view.isVisible() and not sheet.back.isVisible()
    assert "taken back" in sheet.empty.text.text()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_one_goes_back_to_a_step_and_comes_again(
    window: MainWindow, context: Context, library: Library, qtbot: QtBot
) -> None:
    add(library, ANNA)
    sheet = opened(window, qtbot)
    for person in (EDYTA, LUKASZ):
        context.run(contacts.create, person)
    assert texts(sheet) == ["Łukasz Żółć added", "Edyta Jaworska added", "Anna Nowak added"]
    assert nameless(sheet) == []
    assert sheet.view.currentIndex().data() == "Anna Nowak added", "the choice stays"
    qtbot.keyClick(sheet.view, Qt.Key.Key_Home)
    qtbot.keyClick(sheet.view, Qt.Key.Key_Down)
    assert sheet.view.currentIndex().data() == "Edyta Jaworska added"
    assert sheet.count.text() == "2 changes will be undone, the newest first."

    qtbot.mouseClick(sheet.back, Qt.MouseButton.LeftButton)
    assert names(library) == ["Anna"]
    assert window.toast.label.text() == "2 changes taken back"
    steps = [sheet.model.index(row).data(STEP_ROLE) for row in range(3)]
    assert [step.undone for step in steps] == [True, True, False]
    assert not sheet.back.isEnabled() and sheet.count.text() == ""

    # One step at a time it comes again, by the keys that do it everywhere.
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    activate(sheet, qtbot)
    qtbot.keyClick(sheet, Qt.Key.Key_Z, keys)
    assert names(library) == ["Edyta", "Anna"]
    assert sheet.back.isEnabled()
    qtbot.keyClick(sheet, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(library) == ["Anna"]
    qtbot.mouseClick(sheet.close_button, Qt.MouseButton.LeftButton)
    assert not sheet.isVisible()


def test_the_menu_leads_there(window: MainWindow) -> None:
    menu = window.commands.popup()
    entries = [action for part in menu.actions() for action in part.menu().actions()]
    assert window.commands.history in entries
    menu.deleteLater()
