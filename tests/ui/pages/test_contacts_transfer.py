"""Contacts dragged out, written to files and brought in from them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import vobject
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from cardcase.core.exchange.files import read_contacts
from cardcase.core.ops.importing.preview import preview
from cardcase.ui.context import Context
from cardcase.ui.pages.contacts import list_view
from cardcase.ui.pages.contacts.drag import DragFiles
from cardcase.ui.pages.contacts.export_sheet import ExportSheet, Wanted
from cardcase.ui.pages.contacts.page import ContactsPage
from contacting import Told, click, contacts_page
from people import ANNA, EDYTA, LUKASZ

PLAIN = Wanted("vcard3", with_encounters=False, with_cards=False)


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> Iterator[ContactsPage]:
    with contacts_page(context, qtbot, ANNA, EDYTA, LUKASZ) as made:
        yield made


def test_a_dragged_contact_is_a_real_file(page: ContactsPage) -> None:
    data = page.drag_data(["edyta"])
    assert data is not None
    (url,) = data.urls()
    file = Path(url.toLocalFile())
    assert file.name == "Edyta Jaworska.vcf"
    written = file.read_bytes()
    assert bytes(data.data("text/vcard").data()) == written
    card = vobject.readOne(written.decode())
    assert card.fn.value == "Edyta Jaworska"
    assert [each.value for each in card.contents["tel"]] == ["+48 12 345 67 10"]
    assert [each.value for each in card.contents["email"]] == ["edyta@wronbud.example"]
    assert "steel supplier" not in written.decode()
    assert data.text().splitlines()[0] == "Edyta Jaworska"


def test_several_are_one_file(page: ContactsPage) -> None:
    data = page.drag_data(["edyta", "lukasz"])
    assert data is not None
    text = Path(data.urls()[0].toLocalFile()).read_text(encoding="utf-8")
    assert [card.fn.value for card in vobject.readComponents(text)] == [
        "Edyta Jaworska",
        "Łukasz Żółć",
    ]
    assert page.drag_data([]) is None


def test_dragged_files_go_with_the_program() -> None:
    files = DragFiles()
    data = files.mime_data([EDYTA])
    assert data is not None
    file = Path(data.urls()[0].toLocalFile())
    assert file.exists()
    assert file.parent.parent.stat().st_mode & 0o077 == 0
    del files
    assert not file.parent.parent.exists()


def chosen(page: ContactsPage, target: Path, **boxes: bool) -> None:
    """Answer the sheet that asks how to write, and the dialog that asks where."""
    sheet = page.findChild(ExportSheet)
    assert sheet is not None
    for name, on in boxes.items():
        box = getattr(sheet, name)
        if box.isChecked() != on:
            QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(10, box.height() // 2))
    QTest.mouseClick(sheet.go_on, Qt.MouseButton.LeftButton)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.selectFile(str(target))
    dialog.accept()


def test_everyone_is_written(
    page: ContactsPage, told: Told, context: Context, tmp_path: Path
) -> None:
    target = tmp_path / "all.vcf"
    page.choose_export()
    chosen(page, target)
    text = target.read_text(encoding="utf-8")
    names = [card.fn.value for card in vobject.readComponents(text)]
    assert names == ["Edyta Jaworska", "Anna Nowak", "Łukasz Żółć"]
    assert "steel supplier" not in text
    assert told[-1].endswith("written to all.vcf")
    assert [file.name for file in tmp_path.glob("*.vcf")] == ["all.vcf"]
    assert not list(tmp_path.glob(".*"))


def test_enter_after_a_format_was_chosen_exports_as_the_button_says(page: ContactsPage) -> None:
    page.choose_export()
    sheet = page.findChild(ExportSheet)
    assert sheet is not None
    said: list[Wanted] = []
    sheet.agreed.connect(said.append)
    sheet.format.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(sheet.format, Qt.Key.Key_Space)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(sheet.format.choices, key)
    assert sheet.format.choices.isHidden() and sheet.format.code == "vcard4" and not said
    QTest.keyClick(sheet.format, Qt.Key.Key_Return)
    assert [each.format for each in said] == ["vcard4"] and sheet.format.choices.isHidden()


@pytest.mark.parametrize(("way", "names"), [(0, ["Edyta Jaworska"]), (1, 3)])
def test_who_is_chosen_is_offered_and_everyone_beside(
    page: ContactsPage, tmp_path: Path, way: int, names: list[str] | int
) -> None:
    click(page, "edyta")
    page.choose_export()
    sheet = page.findChild(ExportSheet)
    assert sheet is not None
    assert [each.text() for each in sheet.who] == ["Edyta Jaworska", "All contacts"]
    assert sheet.who[0].isChecked()
    QTest.mouseClick(sheet.who[way], Qt.MouseButton.LeftButton)
    chosen(page, tmp_path / "some.vcf")
    text = (tmp_path / "some.vcf").read_text(encoding="utf-8")
    found = [card.fn.value for card in vobject.readComponents(text)]
    assert names in (found, len(found))


def test_where_and_why_is_written_only_when_asked_for(page: ContactsPage, tmp_path: Path) -> None:
    target = tmp_path / "one.vcf"
    page.doings.export(["edyta"])
    chosen(page, target, notes=True)
    assert "steel supplier" in target.read_bytes().decode().replace("\r\n ", "")


def test_a_file_that_cannot_be_written_is_said(
    page: ContactsPage, told: Told, tmp_path: Path
) -> None:
    page.transfer.write(["edyta"], tmp_path / "no such folder" / "one.vcf", PLAIN)
    assert len(told) == 1
    assert not (tmp_path / "no such folder").exists()


def test_a_written_contact_comes_back_the_same(
    page: ContactsPage, context: Context, tmp_path: Path
) -> None:
    target = tmp_path / "edyta.vcf"
    page.transfer.write(["edyta"], target, PLAIN)
    found = preview(context.library, read_contacts(target))
    assert [(item.target, item.lane) for item in found.items] == [("edyta", "identical")]


def test_rows_are_dragged_with_the_mouse(page: ContactsPage, qtbot: Any, monkeypatch: Any) -> None:
    dropped: list[str] = []

    class Caught(QDrag):
        """A drag that is let go at once: the system's own loop needs a real pointer."""

        def exec(self, *_args: Any) -> Qt.DropAction:
            assert not self.pixmap().isNull()
            dropped.extend(Path(url.toLocalFile()).name for url in self.mimeData().urls())
            return Qt.DropAction.CopyAction

    monkeypatch.setattr(list_view, "QDrag", Caught)
    view = page.list.view
    start = view.visualRect(page.list.model.index_of("lukasz")).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in (10, 20, 40):
        place = QPointF(start + QPoint(step, 0))
        move = QMouseEvent(
            QMouseEvent.Type.MouseMove,
            place,
            view.viewport().mapToGlobal(place),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QCoreApplication.sendEvent(view.viewport(), move)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    assert dropped == ["Łukasz Żółć.vcf"]
