"""QR codes on the screen, read by a real decoder, and my own card."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from cardcase.core.exchange import qr, qr_fields
from cardcase.core.ops import contacts
from cardcase.core.records import ContactRecord
from cardcase.core.store.library import Library
from cardcase.core.store.owner_rows import own_contact
from cardcase.ui.context import Context
from cardcase.ui.pages.contacts.page import ContactsPage
from cardcase.ui.pages.contacts.qr_sheet import QrSheet
from cardcase.ui.pages.contacts.qr_words import known_parts
from cardcase.ui.theme import Theme
from cardcase.ui.widgets.button import Button
from contacting import Told, contacts_page
from people import ANNA, EDYTA, LUKASZ

_CODE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> Iterator[ContactsPage]:
    with contacts_page(context, qtbot, ANNA, EDYTA, LUKASZ) as made:
        made.show_contact("edyta")
        yield made


def read(image: QImage) -> str:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    (found,) = zxingcpp.read_barcodes(np.ascontiguousarray(rows[:, : grey.width()]))
    return found.text


def sheet_of(page: ContactsPage, qtbot: Any) -> QrSheet:
    qtbot.keyClick(page.detail.area, Qt.Key.Key_Q, _CODE)
    sheet = page.findChild(QrSheet)
    assert sheet is not None
    qtbot.waitUntil(sheet.isActiveWindow)  # its keys work from then on
    return sheet


def choose(page: ContactsPage, words: str) -> None:
    """Choose an entry of the contact's menu."""
    page.detail.bar.menu_asked.emit(page.detail.bar)
    (menu,) = (each for each in page.findChildren(QMenu) if each.isVisible())
    (action,) = (each for each in menu.actions() if each.text().partition("\t")[0] == words)
    menu.close()
    action.trigger()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_phone_reads_the_sheet(page: ContactsPage, qtbot: Any, dress: Theme, mode: str) -> None:
    dress.set_mode(mode)
    sheet = sheet_of(page, qtbot)
    assert read(sheet.grab().toImage()) == qr.contact_code(EDYTA).text
    assert "Edyta Jaworska" in sheet.title.text()
    assert "steel supplier" not in qr.contact_code(EDYTA).text
    assert "Where and why you met is never in a code." in sheet.note.text()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_what_is_left_out_is_said(page: ContactsPage, context: Context, qtbot: Any) -> None:
    context.run(contacts.edit, replace(EDYTA, notes="lubi góry", tags=("stal",)))
    assert page.detail.view is not None
    (button,) = (
        each
        for each in page.detail.view.findChildren(Button)
        if each.accessibleName() == "Show QR code"
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    sheet = page.findChild(QrSheet)
    assert sheet is not None
    assert sheet.note.text().startswith("Not in the code: notes, tags, past jobs.")


def test_every_part_that_may_be_missing_has_words() -> None:
    steps = {code for code, _ in qr_fields._STEPS}
    assert steps | {"photo", "notes", "tags", "past_jobs", "tax_ids", "social", "home"} == (
        known_parts()
    )


@pytest.mark.parametrize("suffix", ["png", "svg"])
def test_it_is_saved(page: ContactsPage, qtbot: Any, tmp_path: Path, suffix: str) -> None:
    sheet = sheet_of(page, qtbot)
    qtbot.keyClick(sheet, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = sheet.findChild(QFileDialog)
    assert dialog is not None
    if suffix == "svg":
        dialog.selectNameFilter(dialog.nameFilters()[1])
        dialog.filterSelected.emit(dialog.nameFilters()[1])
    assert Path(dialog.selectedFiles()[0]).name == f"Edyta Jaworska.{suffix}"
    file = tmp_path / f"edyta.{suffix}"
    dialog.fileSelected.emit(str(file))
    dialog.close()
    assert sheet.told.text() == f"Saved: edyta.{suffix}"
    if suffix == "svg":
        assert file.read_bytes().startswith(b"<?xml")
        return
    with Image.open(file) as image:
        (found,) = zxingcpp.read_barcodes(image.convert("L"))
    assert found.text == qr.contact_code(EDYTA).text


def test_a_folder_that_cannot_be_written_is_said(
    page: ContactsPage, qtbot: Any, tmp_path: Path
) -> None:
    sheet = sheet_of(page, qtbot)
    sheet.write(tmp_path / "nowhere" / "code.png")
    assert sheet.told.text() == "The file could not be written there. Choose another folder."


def test_it_is_copied_as_a_picture(page: ContactsPage, qtbot: Any) -> None:
    sheet = sheet_of(page, qtbot)
    qtbot.keyClick(sheet, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert sheet.told.text() == "Copied as a picture"
    assert read(QGuiApplication.clipboard().image()) == qr.contact_code(EDYTA).text


def test_my_card_is_chosen_shown_and_given_up(
    page: ContactsPage, library: Library, told: Told
) -> None:
    page.show_own_card()
    assert page.findChild(QrSheet) is None and told[-1].startswith("No contact is your card yet")
    choose(page, "This is my card")
    assert own_contact(library) == "edyta" and told[-1] == "My card: Edyta Jaworska"
    page.show_contact("anna")
    page.show_own_card()
    sheet = page.findChild(QrSheet)
    assert sheet is not None and sheet.windowTitle() == "My card"
    assert read(sheet.picture.pixmap().toImage()) == qr.contact_code(EDYTA).text
    sheet.close()
    page.show_contact("edyta")
    choose(page, "Not my card any more")
    assert own_contact(library) == "" and told[-1] == "No longer my card: Edyta Jaworska"


def test_a_contact_without_a_name_says_what_is_missing(
    page: ContactsPage, context: Context, told: Told, qtbot: Any
) -> None:
    context.run(contacts.edit, ContactRecord(uid="edyta", notes="ktoś z targów"))
    qtbot.keyClick(page.detail.area, Qt.Key.Key_Q, _CODE)
    assert page.findChild(QrSheet) is None
    assert told[-1] == "Nothing here says who it is. Add a name first."
