"""The photo of a contact: chosen from a menu, seen in the list and on the page, removed, undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from cardcase.core.store import load
from cardcase.ui.context import Context
from cardcase.ui.pages.contacts.page import ContactsPage
from cardcase.ui.pages.contacts.portrait import Portrait
from contacting import Told, contacts_page
from people import EDYTA

RED = QColor("#c02020")


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> Iterator[ContactsPage]:
    with contacts_page(context, qtbot, EDYTA, height=900) as made:
        made.show_contact("edyta")
        yield made


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A large picture, all of one colour."""
    image = QImage(2000, 1600, QImage.Format.Format_ARGB32)
    image.fill(RED)
    path = tmp_path / "edyta.png"
    assert image.save(str(path))
    return path


def photo_of(context: Context) -> str:
    contact = load.contact(context.library, "edyta")
    assert contact is not None
    return contact.photo


def do(page: ContactsPage, words: str) -> None:
    """Take an entry of the contact's menu."""
    commands = {each.text: each for each in page.commands()}
    commands[words].act()


def in_the_list(page: ContactsPage) -> QColor:
    view = page.list.view
    row = view.visualRect(page.list.model.index_of("edyta"))
    place = QPoint(row.left() + 8 + 12 + 20, row.center().y() + 12)
    return view.viewport().grab().toImage().pixelColor(place)


def is_red(color: QColor) -> bool:
    return color.red() > 150 and color.green() < 80 and color.blue() < 80


def test_a_photo_is_chosen_seen_removed_and_comes_back(
    page: ContactsPage, context: Context, picture: Path, qtbot: QtBot
) -> None:
    told = Told(context)
    assert not is_red(in_the_list(page))
    do(page, "Add a photo…")
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(picture))
    dialog.close()
    assert told == ["Edyta Jaworska: photo set"]
    kept = QImage(str(context.library.media.path(photo_of(context))))
    assert (kept.width(), kept.height()) == (720, 576)
    qtbot.waitUntil(lambda: is_red(in_the_list(page)))
    face = page.detail.findChild(Portrait)
    assert face is not None and is_red(face.grab().toImage().pixelColor(36, 20))
    do(page, "Remove the photo")
    assert photo_of(context) == "" and not is_red(in_the_list(page))
    context.runner.undo()
    assert photo_of(context) != "" and is_red(in_the_list(page))


def test_what_is_no_picture_is_told_and_changes_nothing(
    page: ContactsPage, context: Context, tmp_path: Path
) -> None:
    told = Told(context)
    (tmp_path / "notes.png").write_text("no picture")
    page.doings.portraits.put("edyta", str(tmp_path / "notes.png"))
    assert told == ["This picture cannot be read: notes.png"] and photo_of(context) == ""
