"""Choosing a contact from elsewhere in the program."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.pages.contacts.page import ContactsPage
from people import ANNA, EDYTA, add


def test_a_contact_is_chosen_also_while_ctrl_is_held_down(
    context: Context, library: Library, qtbot: QtBot
) -> None:
    """As after Ctrl+Enter, when what was accepted is shown."""
    add(library, ANNA, EDYTA)
    page = ContactsPage(context)
    qtbot.addWidget(page)
    page.show()
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
    page.show_contact("edyta")
    assert page.list.view.selected_uids() == ["edyta"]
    QTest.keyClick(page, Qt.Key.Key_Shift)
    page.close()
