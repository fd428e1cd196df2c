"""An exported folder dropped on the window, or chosen, comes into the library."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QFileDialog

from cardcase.core.ops.folder_export import export_all
from cardcase.core.store import browse
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.drops import promise, sort_out
from cardcase.ui.pages.contacts.page import ContactsPage
from cardcase.ui.run import Runner
from cardcase.ui.tasks import Mailbox, Tasks
from contacting import Told
from people import ANNA, EDYTA, LUKASZ, add, crowd


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What another library was exported as."""
    other = Library.open(tmp_path / "other")
    add(other, ANNA, EDYTA, LUKASZ)
    export_all(other, tmp_path / "everything")
    other.close_all()
    return tmp_path / "everything"


@pytest.fixture
def page(context: Context, qtbot: Any) -> Iterator[ContactsPage]:
    made = ContactsPage(context)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def test_a_dropped_folder_of_ours_is_of_contacts(folder: Path) -> None:
    mime = QMimeData()
    pictures = folder.parent / "photographs"
    pictures.mkdir()
    mime.setUrls([QUrl.fromLocalFile(str(each)) for each in (folder, pictures)])
    drop = sort_out(mime)
    assert (drop.contacts, drop.pictures) == ((folder,), (pictures,))
    assert "bring in the contacts" in promise(drop)[0]


def test_it_is_taken_over_and_can_be_taken_back(
    page: ContactsPage, folder: Path, told: Told, context: Context
) -> None:
    page.transfer.folders.bring_in(folder)
    assert browse.matching(context.library, "") == ["edyta", "anna", "lukasz"]
    assert page.list.model.index_of("anna").isValid()
    assert told == ["3 contacts imported."] and told.undo == [True]
    page.transfer.folders.bring_in(folder)
    assert told[-1] == "Everything in everything was already here."
    context.runner.undo()
    assert browse.count_contacts(context.library) == 0
    assert not page.list.model.index_of("anna").isValid()


def test_the_folder_is_chosen_in_a_dialog(
    page: ContactsPage, folder: Path, context: Context
) -> None:
    page.choose_folder_import()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None and dialog.fileMode() == QFileDialog.FileMode.Directory
    dialog.selectFile(str(folder))
    dialog.accept()
    assert browse.count_contacts(context.library) == 3


def test_what_is_no_such_folder_or_damaged_is_said(
    page: ContactsPage, folder: Path, told: Told, context: Context
) -> None:
    page.transfer.folders.bring_in(folder.parent)
    assert "not written by Cardcase" in told[-1]
    (file,) = folder.glob("contacts.jsonl")
    file.write_bytes(file.read_bytes() + b"{\n")
    page.transfer.folders.bring_in(folder)
    assert "3 contacts imported." in told[-1] and "could not be read" in told[-1]
    assert browse.count_contacts(context.library) == 3


@pytest.fixture
def many(tmp_path: Path) -> Path:
    other = Library.open(tmp_path / "other")
    crowd(other, 300)
    export_all(other, tmp_path / "many")
    other.close_all()
    return tmp_path / "many"


def test_progress_is_shown(
    page: ContactsPage, many: Path, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = page.transfer.folders.progress
    seen: list[tuple[str, float]] = []
    tell = line.set_progress

    def told(done: float, total: float, words: str, hint: str = "") -> None:
        tell(done, total, words, hint)
        seen.append((words, line.bar.share))

    monkeypatch.setattr(line, "set_progress", told)
    page.transfer.folders.bring_in(many)
    assert {words for words, _ in seen} == {"Taking over many"}
    shares = [share for _, share in seen]
    assert shares == sorted(shares) and shares[-1] > 0.9
    assert browse.count_contacts(context.library) == 300 and not line.isVisible()


def test_it_can_be_cancelled(many: Path, context: Context, told: Told, qtbot: Any) -> None:
    tasks = Tasks(Mailbox(), work_threads=1)
    real = replace(context, tasks=tasks, runner=Runner(context.library, tasks, context.bus))
    page = ContactsPage(real)
    qtbot.addWidget(page)
    page.transfer.folders.bring_in(many)
    page.transfer.folders.progress.cancel_button.click()
    tasks.close()
    assert told == ["Cancelled. Nothing was taken over."]
    assert browse.count_contacts(context.library) == 0
    assert not page.transfer.folders.progress.isVisible()
