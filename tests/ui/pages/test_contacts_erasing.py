"""Erasing for good in the window: asked first, done on the lane, backups asked about."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from cardcase.core.ops import contacts, history
from cardcase.core.store import browse, load
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.pages.contacts.page import ContactsPage
from cardcase.ui.widgets.question import Question
from contacting import Told, contacts_page
from people import ANNA, EDYTA, LUKASZ
from reviewing import nameless


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> Iterator[ContactsPage]:
    with contacts_page(context, qtbot, LUKASZ, ANNA, EDYTA) as made:
        yield made


def asked(page: ContactsPage, uid: str) -> Question:
    """The question after the entry of the menu was chosen."""
    page.show_contact(uid)
    page.detail.bar.menu_asked.emit(page.detail.bar)
    menu = page.findChildren(QMenu)[-1]
    entry = next(action for action in menu.actions() if action.text().startswith("Erase"))
    entry.trigger()
    menu.close()
    return question(page)


def question(page: ContactsPage) -> Question:
    return next(each for each in page.findChildren(Question) if each.isVisible())


def test_it_is_asked_first_and_enter_or_escape_keep_everything(
    page: ContactsPage, library: Library, qtbot: QtBot
) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        shown = asked(page, "edyta")
        assert shown.windowTitle() == "Erase Edyta Jaworska for good?"
        assert "cannot be undone" in shown.text.text()
        assert nameless(shown) == []
        qtbot.keyClick(shown, key)
        assert not shown.isVisible()
        assert load.contact(library, "edyta")


def test_it_is_erased_and_the_list_goes_on(
    page: ContactsPage, library: Library, told: Told, qtbot: QtBot
) -> None:
    qtbot.mouseClick(asked(page, "edyta").act, Qt.MouseButton.LeftButton)
    assert load.contact(library, "edyta") is None
    assert [row.uid for row in browse.contacts_page(library)] == ["anna", "lukasz"]
    assert page.list.model.rowCount() == 4, "two letters and two people"
    assert page.list.view.selected_uids() == ["anna"]
    assert told == ["Erased for good"]
    undone = history.undo(library)
    assert undone is not None and undone.subject == "Targi Kielce", "what else that step made"
    assert history.undo(library) and history.undo(library) and history.undo(library) is None
    for file in library.path.rglob("*"):
        assert not file.is_file() or b"Jaworska" not in file.read_bytes()


def test_backups_that_hold_it_are_asked_about(
    page: ContactsPage, library: Library, told: Told, qtbot: QtBot
) -> None:
    backup = library.back_up()
    qtbot.mouseClick(asked(page, "edyta").act, Qt.MouseButton.LeftButton)
    again = question(page)
    assert again.windowTitle() == "1 backup still holds it. Erase it there, too?"
    assert b"Jaworska" in backup.read_bytes()
    qtbot.mouseClick(again.act, Qt.MouseButton.LeftButton)
    assert b"Jaworska" not in backup.read_bytes()
    assert len(told) == 2


def test_a_name_told_elsewhere_is_said(
    page: ContactsPage, library: Library, told: Told, qtbot: QtBot
) -> None:
    contact = load.contact(library, "lukasz")
    assert contact is not None
    contacts.edit(library, replace(contact, notes="Zna: Anna Nowak"))
    qtbot.mouseClick(asked(page, "anna").act, Qt.MouseButton.LeftButton)
    assert told == ["Erased. The name still stands in the texts of 1 contact."]


def test_everything_is_written_into_a_folder(
    page: ContactsPage, library: Library, told: Told, tmp_path: Path
) -> None:
    page.transfer.write_folder(tmp_path / "all")
    assert (tmp_path / "all" / "contacts.vcf").exists()
    page.transfer.write_folder(tmp_path / "all")
    assert told == [
        "Everything written to all",
        "There is something in this folder already. Choose a new name.",
    ]
