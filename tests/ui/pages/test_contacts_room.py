"""Long values on a contact's page are seen whole; a search keeps the focus; Del deletes."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cardcase.core.records import AddressRecord, PointRecord
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.pages.contacts.fact_row import FactRow
from cardcase.ui.pages.contacts.page import ContactsPage
from cardcase.ui.widgets.label import Label
from contacting import contacts_page, shown, type_into
from people import ANNA, EDYTA, LUKASZ, crowd

MAIL = "robert.bednarek@rosmed-drukarnia-krakowska.example"
PLACE = "581 Pioneer Boulevard, Suite 340, Denver, Colorado"
WHO = replace(
    EDYTA,
    points=(*EDYTA.points, PointRecord(kind="email", value=MAIL, type="work")),
    addresses=(AddressRecord(full=PLACE),),
)


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> Iterator[ContactsPage]:
    with contacts_page(context, qtbot, ANNA, WHO, LUKASZ) as made:
        made.resize(1048, 720)  # of a window of 1280
        yield made


@pytest.mark.parametrize("value", [MAIL, PLACE])
def test_a_long_value_is_seen_whole(page: ContactsPage, value: str, qtbot: QtBot) -> None:
    page.show_contact("edyta")
    row = next(each for each in page.detail.findChildren(FactRow) if each.value == value)

    def whole() -> bool:
        text = row.findChildren(Label)[0]
        assert text.text().replace("\u200b", "") == value
        return text.height() >= text.heightForWidth(text.width()) > 24

    qtbot.waitUntil(whole)
    assert row.geometry().right() <= row.parentWidget().width()


def test_a_search_after_one_without_hits_keeps_the_focus(page: ContactsPage, qtbot: QtBot) -> None:
    page.list.view.setFocus()
    for typed, found in (("qqq", 0), ("edyta", 1)):
        page.find_here()
        type_into(page.list.search, typed)
        qtbot.waitUntil(lambda found=found: len(shown(page)) == found)  # type: ignore[misc]
        qtbot.wait(20)
        assert page.list.search.hasFocus()


def test_del_deletes_the_contact_that_is_read_and_nothing_while_one_types(
    page: ContactsPage, context: Context, qtbot: QtBot
) -> None:
    page.list.select("edyta")
    QTest.keyClick(page.list.view, Qt.Key.Key_Return)
    assert page.detail.area.hasFocus()
    page.detail.edit()
    editor = page.detail.editor
    assert editor is not None
    QTest.keyClick(editor.tags, Qt.Key.Key_Delete)
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClick(editor.tags, Qt.Key.Key_Escape)
    assert load.contact(context.library, "edyta") is not None
    page.detail.area.setFocus()
    QTest.keyClick(page.detail.area, Qt.Key.Key_Delete)
    assert load.contact(context.library, "edyta") is None
    assert load.contact(context.library, "anna") is not None


def test_a_search_that_is_put_there_is_seen_from_its_beginning(page: ContactsPage) -> None:
    page.list.view.setFocus()
    page.list.search_for("Aleksandra Wilhelmina Brzozowska")
    assert page.list.search.cursorPosition() == 0
    page.find_here()
    page.list.search.deselect()
    QTest.keyClick(page.list.search, Qt.Key.Key_End)
    page.list.view.setFocus()
    page.list.search_for("Aleksandra Brzozowska")
    page.list.search.setFocus()
    QTest.keyClicks(page.list.search, "x")
    assert page.list.search.text() == "Aleksandra Brzozowskax"


def test_a_row_that_is_walked_to_does_not_touch_the_end(
    page: ContactsPage, library: Library, qtbot: QtBot
) -> None:
    crowd(library, 40)
    page.list.refresh()
    view = page.list.view
    qtbot.waitUntil(lambda: page.list.model.rowCount() > 30)
    view.setFocus()
    for _ in range(14):
        QTest.keyClick(view, Qt.Key.Key_Down)

    def below() -> int:
        return view.viewport().height() - 1 - view.visualRect(view.currentIndex()).bottom()

    assert view.verticalScrollBar().value() > 0
    assert below() == 8
    # Nor is it covered by what comes below the list.
    page.resize(page.width(), page.height() - 40)
    qtbot.waitUntil(lambda: below() == 8)
