"""The organization on a contact's page: who else is there, and another name for it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cardcase.core.ops import history
from cardcase.core.records import ContactRecord, JobRecord
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.pages.contacts.firm_line import FirmLine
from cardcase.ui.pages.contacts.page import ContactsPage
from cardcase.ui.widgets.ask_line import AskLine
from contacting import contacts_page, shown
from people import EDYTA

FIRM = "Wronbud Okna sp. z o.o."
JAN = ContactRecord(uid="jan", given="Jan", family="Ryś", jobs=(JobRecord(organization=FIRM),))
IDA = ContactRecord(uid="ida", given="Ida", jobs=(JobRecord(organization="Nordal"),))


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> Iterator[ContactsPage]:
    with contacts_page(context, qtbot, replace(EDYTA, uid="edyta"), JAN, IDA, height=900) as made:
        made.show_contact("edyta")
        yield made


def firm(page: ContactsPage) -> FirmLine:
    (line,) = (each for each in page.detail.findChildren(FirmLine) if each.isVisible())
    return line


def choose(line: FirmLine, words: str) -> None:
    """Press the key of the menu, and choose from it."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(line, event)
    menu = next(each for each in line.findChildren(QMenu) if each.isVisible())
    next(each for each in menu.actions() if each.text() == words).trigger()
    menu.close()


def firms(library: Library) -> list[str]:
    found = (load.contact(library, uid) for uid in ("edyta", "jan", "ida"))
    return [each.job.organization for each in found if each is not None and each.job is not None]


def test_a_click_shows_all_who_are_there(page: ContactsPage, qtbot: QtBot) -> None:
    line = firm(page)
    place = line.link_rects(0)[0].center().toPoint()
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: shown(page) == ["Edyta Jaworska", "Jan Ryś"])


def test_enter_does_the_same(page: ContactsPage, qtbot: QtBot) -> None:
    line = firm(page)
    line.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(page) == ["Edyta Jaworska", "Jan Ryś"])


def test_it_is_copied_without_the_city(page: ContactsPage) -> None:
    choose(firm(page), "Copy")
    assert QGuiApplication.clipboard().text() == FIRM


def test_it_is_renamed_for_all_who_are_there(page: ContactsPage, library: Library) -> None:
    choose(firm(page), "Rename the organization…")
    ask = page.findChild(AskLine)
    assert ask is not None
    assert ask.field.text() == FIRM
    ask.field.setText("Wronbud S.A.")
    QTest.keyClick(ask.field, Qt.Key.Key_Return)
    assert firms(library) == ["Wronbud S.A.", "Wronbud S.A.", "Nordal"]
    assert firm(page).text().startswith("Wronbud S.A.")
    history.undo(library)
    assert firms(library) == [FIRM, FIRM, "Nordal"]
