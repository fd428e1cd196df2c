"""The sheet of keys has every key that works, and the keys on it work."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from cardcase.ui.context import Context
from cardcase.ui.key_list import KeyList
from cardcase.ui.keys import KeysSheet
from cardcase.ui.main_window import MainWindow
from cardcase.ui.widgets.keycap import key_text
from reviewing import nameless
from windows import main_window


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Iterator[MainWindow]:
    with main_window(context, qtbot) as made:
        yield made


@pytest.fixture
def sheet(window: MainWindow, qtbot: QtBot) -> Iterator[KeysSheet]:
    qtbot.keyClick(window, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    found = window.findChild(KeysSheet)
    assert found is not None
    yield found
    found.close()


def test_a_large_screen_shows_all_keys_at_once(sheet: KeysSheet) -> None:
    room = sheet.screen().availableSize().height()
    bar = sheet.findChild(QScrollArea).verticalScrollBar()
    assert sheet.height() > room - 200 or bar.maximum() == 0


def test_every_key_of_the_window_and_its_pages_is_listed(
    window: MainWindow, sheet: KeysSheet
) -> None:
    listed = {QKeySequence(key) for _, keys in sheet.groups for _, each in keys for key in each}
    window.review  # noqa: B018 - it is made when it is first asked for
    there = {key for action in window.actions() for key in action.shortcuts()}
    there |= {
        key for shortcut in window.findChildren(QShortcut) for key in QShortcut.keys(shortcut)
    }
    assert {key.toString() for key in there} <= {key.toString() for key in listed}


def test_each_key_is_told_to_a_screen_reader(sheet: KeysSheet) -> None:
    told = []
    for each in sheet.findChildren(KeyList):
        names = QAccessible.queryAccessibleInterface(each)
        told += [names.child(n).text(QAccessible.Text.Name) for n in range(names.childCount())]
    assert told[:2] == ["Anywhere", "Search or do…: Ctrl+K"]
    assert len(told) == sum(1 + len(keys) for _, keys in sheet.groups)


def test_the_wheel_over_the_keys_moves_all_of_them(sheet: KeysSheet, qtbot: QtBot) -> None:
    sheet.resize(780, 400)
    area, keys = sheet.findChild(QScrollArea), sheet.findChild(KeyList)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    at = keys.mapTo(sheet, QPoint(20, 60))
    QTest.wheelEvent(sheet.windowHandle(), at.toPointF(), QPoint(0, -120))
    assert area.verticalScrollBar().value() > 0


def test_no_group_says_a_key_twice(sheet: KeysSheet) -> None:
    for title, keys in sheet.groups:
        every = [key for _, each in keys for key in each]
        assert len(every) == len(set(every)), title
        assert all(words for words, _ in keys), title
    assert nameless(sheet) == []


@pytest.mark.parametrize(
    ("key", "printed"),
    [("Ctrl++", "Ctrl++"), ("Ctrl+-", "Ctrl+-"), ("Ctrl+Shift+Z", "Ctrl+Shift+Z"), ("+", "+")],
)
def test_a_plus_is_a_key_of_its_own(key: str, printed: str) -> None:
    assert key_text(key) == printed
