"""The order of the list, chosen as a person chooses it."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from cardcase.core.ops import contacts, encounters
from cardcase.core.records import ContactRecord, EncounterRecord, Participant
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.models.contacts import UID_ROLE, ContactsModel
from cardcase.ui.pages.contacts.page import ContactsPage
from contacting import contacts_page
from people import add


def shown(model: ContactsModel) -> list[str]:
    rows = (model.index(row) for row in range(model.rowCount()))
    return [uid.removeprefix("u-") for index in rows if (uid := index.data(UID_ROLE))]


def person(family: str) -> ContactRecord:
    return ContactRecord(uid=f"u-{family}", given="Jan", family=family)


def met(library: Library, family: str, when: str) -> None:
    there = (Participant(contact=f"u-{family}"),)
    encounters.save(library, EncounterRecord(uid=f"m-{family}", when=when, participants=there))


@pytest.fixture
def page(context: Context, library: Library, qtbot: Any) -> Iterator[ContactsPage]:
    for family in ("Lis", "Wilk", "Kruk"):
        add(library, person(family))
    met(library, "Kruk", "2025-01-02")
    met(library, "Wilk", "2026-03")
    with contacts_page(context, qtbot) as made:
        yield made


def choose(qtbot: Any, page: ContactsPage, steps: int) -> None:
    """Open the menu by its key, go down some rows, and take that one."""
    QTest.keyClick(
        page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    for _ in range(abs(steps)):
        QTest.keyClick(menu, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def test_the_order_is_chosen_by_keyboard_and_remembered(
    page: ContactsPage, context: Context, qtbot: Any
) -> None:
    assert shown(page.list.model) == ["Kruk", "Lis", "Wilk"]
    assert page.list.sorting.text() == "By name"
    page.list.select("u-Kruk")
    choose(qtbot, page, 1)
    assert shown(page.list.model) == ["Wilk", "Kruk", "Lis"]
    assert page.list.sorting.accessibleName() == "Order of the list: Last met first"
    # Whoever was chosen is so still.
    assert page.chosen() == ["u-Kruk"] and page.list.view.hasFocus()
    choose(qtbot, page, 1)
    assert shown(page.list.model) == ["Kruk", "Wilk", "Lis"]
    again = ContactsPage(context)
    qtbot.addWidget(again)
    assert shown(again.list.model) == ["Kruk", "Wilk", "Lis"]
    choose(qtbot, page, -2)
    assert shown(page.list.model) == ["Kruk", "Lis", "Wilk"]


def test_a_search_and_changes_keep_the_order(
    page: ContactsPage, library: Library, context: Context, qtbot: Any, qtmodeltester: Any
) -> None:
    choose(qtbot, page, 1)
    page.list.search_for("jan")
    assert shown(page.list.model) == ["Wilk", "Kruk", "Lis"]
    page.list.search_for("")
    changes = contacts.create(library, person("Ptak"))
    page.list.refresh(changes.contacts)
    assert shown(page.list.model) == ["Wilk", "Kruk", "Lis", "Ptak"]
    met(library, "Ptak", "2026-07-01")
    page.list.refresh(["u-Ptak"])
    assert shown(page.list.model) == ["Ptak", "Wilk", "Kruk", "Lis"]
    qtmodeltester.check(page.list.model)


def test_the_order_for_new_contacts_lasts_until_one_leaves(
    page: ContactsPage, context: Context
) -> None:
    page.show_newest(["u-Lis"])
    assert page.list.sorting.order == "created" and page.list.model.rows_of[1] == "created"
    page.hide()
    assert page.list.sorting.order == "best" and page.list.model.rows_of[1] == "best"
    assert context.settings.value("contacts/order", "best") == "best"
    page.show()


def test_an_order_nobody_knows_is_by_name(context: Context, page: ContactsPage, qtbot: Any) -> None:
    context.settings.setValue("contacts/order", "by mood")
    again = ContactsPage(context)
    qtbot.addWidget(again)
    assert shown(again.list.model) == ["Kruk", "Lis", "Wilk"]
