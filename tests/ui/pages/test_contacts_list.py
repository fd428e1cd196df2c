"""The list of contacts: searched, walked through, what is deleted from it."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
)
from pytestqt.qtbot import QtBot

from cardcase.core.ops import contacts, photographs
from cardcase.core.scan.draft import Draft
from cardcase.core.scan.page import Page
from cardcase.core.scan.result import ScannedCard, ScannedPhotograph
from cardcase.core.store import browse, load
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.pages.contacts.page import ContactsPage
from cardcase.ui.widgets.empty_state import EmptyState
from contacting import Told, choose, click, contacts_page, shown
from people import ANNA, EDYTA, LUKASZ, crowd
from support import card_file


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> Iterator[ContactsPage]:
    with contacts_page(context, qtbot, ANNA, EDYTA, LUKASZ) as made:
        yield made


def test_part_of_the_name_without_diacritics_finds_the_row(page: ContactsPage, qtbot: Any) -> None:
    page.find_here()
    QTest.keyClicks(page.list.search, "lukasz zol")
    qtbot.waitUntil(lambda: shown(page) == ["Łukasz Żółć"])
    QTest.keyClick(page.list.search, Qt.Key.Key_Return)
    assert page.list.view.hasFocus()
    qtbot.waitUntil(lambda: page.detail.uid == "lukasz")
    QTest.keyClick(page.list.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(shown(page)) == 3)
    assert page.list.current_uid() == "lukasz"


def test_letters_typed_in_the_list_go_into_the_search(page: ContactsPage, qtbot: Any) -> None:
    page.activated()
    QTest.keyClicks(page.list.view, "e")
    QTest.keyClicks(page.list.search, "dyt")
    assert page.list.search.text() == "edyt"
    qtbot.waitUntil(lambda: shown(page) == ["Edyta Jaworska"])


def test_a_search_without_a_hit_says_the_way_on(page: ContactsPage, qtbot: Any) -> None:
    page.list.search_for("<b>nobody</b>")
    said = [label.title.text() for label in (page.list._nothing,)]
    assert said == ["Nothing found for “<b>nobody</b>”"]
    beside = page.detail.findChild(EmptyState)
    qtbot.waitUntil(lambda: not beside.title.text())
    assert not [each for each in beside.findChildren(QAbstractButton) if each.isVisible()]
    way_on = next(
        button for button in page.list._nothing.findChildren(QAbstractButton) if button.isVisible()
    )
    QTest.mouseClick(way_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(shown(page)) == 3)
    assert page.list.search.hasFocus()


def test_walking_with_keys_passes_over_letters(page: ContactsPage, qtbot: Any) -> None:
    view = page.list.view
    view.setFocus()
    for key, uid in (
        (Qt.Key.Key_Home, "edyta"),
        (Qt.Key.Key_Down, "anna"),
        (Qt.Key.Key_Down, "lukasz"),
        (Qt.Key.Key_Up, "anna"),
        (Qt.Key.Key_End, "lukasz"),
        (Qt.Key.Key_PageUp, "edyta"),
    ):
        QTest.keyClick(view, key)
        assert page.list.current_uid() == uid
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert page.detail.uid == "edyta"
    assert page.detail.area.hasFocus()


def test_end_goes_to_the_last_of_many(
    page: ContactsPage, library: Library, context: Context
) -> None:
    crowd(library, 450)
    page.list.refresh()
    view = page.list.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_End)
    last = browse.matching(library, "")[-1]
    assert page.list.current_uid() == last
    assert view.visualRect(view.currentIndex()).bottom() <= view.viewport().height()


def test_delete_and_undo(page: ContactsPage, told: Told, context: Context, qtbot: Any) -> None:
    choose(page, "edyta", qtbot)
    QTest.keyClick(page.list.view, Qt.Key.Key_Delete)
    assert told == ["Edyta Jaworska deleted"] and told.undo == [True]
    assert shown(page) == ["Anna Nowak", "Łukasz Żółć"]
    qtbot.waitUntil(lambda: page.detail.uid == "anna")
    context.runner.undo()
    assert shown(page) == ["Edyta Jaworska", "Anna Nowak", "Łukasz Żółć"]
    restored = load.contact(context.library, "edyta")
    assert restored is not None
    assert {each.uid for each in restored.encounters} == {"met", "mail"}


def test_several_are_deleted_together(
    page: ContactsPage, told: Told, context: Context, qtbot: Any
) -> None:
    click(page, "edyta")
    click(page, "lukasz", Qt.KeyboardModifier.ControlModifier)
    assert page.list.view.selected_uids() == ["edyta", "lukasz"]
    qtbot.waitUntil(lambda: page.detail.uid == "")
    QTest.keyClick(page.list.view, Qt.Key.Key_Delete)
    assert shown(page) == ["Anna Nowak"]
    context.runner.undo()
    assert len(shown(page)) == 3


def test_a_change_elsewhere_keeps_choice_and_place(
    page: ContactsPage, library: Library, context: Context, qtbot: Any
) -> None:
    crowd(library, 150)
    page.list.refresh()
    view = page.list.view
    page.show_contact("anna")
    view.scrollTo(view.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
    before = view.visualRect(view.currentIndex()).top()
    context.run(contacts.delete, browse.matching(library, "")[:5])
    assert page.list.current_uid() == "anna"
    assert view.visualRect(view.currentIndex()).top() == before
    assert page.detail.uid == "anna"


def test_an_empty_list_leads_to_the_cards_that_wait(
    context: Context, library: Library, qtbot: Any
) -> None:
    made = ContactsPage(context)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    button = next(
        each
        for each in made.list.findChildren(QAbstractButton)
        if each.accessibleName() == "Review the cards that wait"
    )
    assert not button.isVisible()
    photographs.enqueue_bytes(library, card_file("contoso-marie.png").read_bytes(), "card.png")
    (picture,) = load.photographs(library)
    photographs.take_in(library, picture.uid)
    found = ScannedCard(image=b"x", reading=Page(width=1, height=1), draft=Draft())
    scanned = ScannedPhotograph(width=1, height=1, thumbnail=b"x", cards=(found,))
    context.run(photographs.add_scanned, picture.uid, scanned)
    assert button.isVisible()
    (card,) = load.cards_in(library, "review")
    with qtbot.waitSignal(made.review_requested) as asked:
        button.click()
    assert asked.args == [card.uid]


def test_the_button_where_nobody_is_chosen_leads_to_the_search(page: ContactsPage) -> None:
    button = next(
        each
        for each in page.detail.findChildren(QAbstractButton)
        if each.accessibleName() == "Search" and each.isVisible()
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.list.search.hasFocus()


def test_escape_clears_a_search_that_found_nobody_from_its_button(
    page: ContactsPage, qtbot: Any
) -> None:
    page.list.search_for("zzz")
    button = next(
        each
        for each in page.list.findChildren(QAbstractButton)
        if each.accessibleName() == "Clear the search" and each.text()
    )
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(shown(page)) == 3)
    assert page.list.search.hasFocus()
