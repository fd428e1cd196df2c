"""A page of contacts at work on a real library, and what a person does there."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cardcase.core.records import ContactRecord
from cardcase.ui.context import Context
from cardcase.ui.pages.contacts.page import ContactsPage
from cardcase.ui.widgets.zoom import Zoom
from people import add

TODAY = date(2026, 3, 15)


@contextmanager
def contacts_page(
    context: Context, qtbot: QtBot, *people: ContactRecord, height: int = 800
) -> Iterator[ContactsPage]:
    """The page with these people, active; what is left open over it is closed with it."""
    add(context.library, *people)
    made = ContactsPage(context, today=lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(1200, height)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    for over in made.findChildren(QWidget):
        if isinstance(over, QDialog):
            over.close()
        elif isinstance(over, Zoom):
            over.leave()
    made.close()


class Told(list[str]):
    """What was said in toasts; ``undo``: which of it came with the way back."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.undo: list[bool] = []
        context.bus.noticed.connect(self.hear)

    def hear(self, text: str, undo: bool) -> None:
        """Take a sentence in."""
        self.append(text)
        self.undo.append(undo)


def shown(page: ContactsPage) -> list[str]:
    """Who is in the list."""
    model = page.list.model
    return [
        person.name
        for row in range(model.rowCount())
        if (person := model.contact_at(model.index(row))) is not None
    ]


def click(page: ContactsPage, uid: str, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    """Click a row."""
    view = page.list.view
    place = view.visualRect(page.list.model.index_of(uid)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def choose(page: ContactsPage, uid: str, qtbot: QtBot) -> None:
    """Click a row and wait for the contact."""
    click(page, uid)
    qtbot.waitUntil(lambda: page.detail.uid == uid)


def type_into(field: QWidget, text: str) -> None:
    """Type over what is in a field."""
    field.setFocus()
    if isinstance(field, QLineEdit):
        field.selectAll()
    if text.isascii():
        QTest.keyClicks(field, text)
    else:  # QTest has no keys for these letters
        event = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, text)
        QCoreApplication.sendEvent(field, event)
