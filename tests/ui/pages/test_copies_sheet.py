"""The copies of the library: listed, one restored from the window, and back again."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cardcase.core.ops import contacts, history
from cardcase.core.store import browse, load
from cardcase.core.store.backups import listed
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.pages.settings.copies_sheet import CopiesSheet
from cardcase.ui.pages.settings.page import SettingsPage
from cardcase.ui.widgets.question import Question
from people import ANNA, EDYTA, LUKASZ, add


@pytest.fixture
def page(context: Context, library: Library, qtbot: QtBot) -> Iterator[SettingsPage]:
    add(library, ANNA, EDYTA)
    library.back_up()
    add(library, LUKASZ)
    made = SettingsPage(context, today=lambda: date(2026, 3, 20))
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.activated()
    yield made
    made.close()


def names(library: Library) -> set[str]:
    return {row.given for row in browse.contacts_page(library)}


def opened(page: SettingsPage) -> CopiesSheet:
    page.keeping.restore.click()
    return page.findChildren(CopiesSheet)[-1]


def test_a_copy_is_restored_when_that_is_agreed_to_and_taken_back(
    page: SettingsPage, context: Context, library: Library
) -> None:
    offers: list[Callable[[], object]] = []
    context.bus.returnable.connect(lambda _text, act, _words: offers.append(act))
    heard = []
    context.bus.changed.connect(heard.append)
    sheet = opened(page)
    (line,) = sheet.lines
    line.click()
    question = sheet.findChildren(Question)[-1]
    assert "2 contacts" in question.text.text()
    question.keep.click()
    assert names(library) == {"Edyta", "Łukasz", "Anna"}
    line.click()
    assert "1 copy" in page.keeping.copies.hint.text()
    sheet.findChildren(Question)[-1].act.click()
    assert "2 copies" in page.keeping.copies.hint.text()
    assert names(library) == {"Edyta", "Anna"} and not sheet.isVisible()
    assert "lukasz" in heard[-1].removed
    newest = history.can_undo(library)
    assert newest is not None and "Łukasz" not in newest.subject, "history is that of the copy"
    assert [each.occasion for each in listed(library.backups)] == ["before-restore", "by-hand"]
    assert len(opened(page).lines) == 2
    offers[-1]()
    assert names(library) == {"Edyta", "Łukasz", "Anna"}
    newest = history.can_undo(library)
    assert newest is not None and newest.subject == "Łukasz Żółć"


def test_a_copy_that_cannot_be_read_is_listed_and_cannot_be_taken(
    page: SettingsPage, library: Library
) -> None:
    (copy,) = listed(library.backups)
    copy.path.write_bytes(b"SQLite format 3\0 and nothing of use")
    assert [line.isEnabled() for line in opened(page).lines] == [False]


def test_what_is_done_after_a_restore_is_announced(
    context: Context, library: Library, page: SettingsPage, qtbot: QtBot
) -> None:
    from cardcase.ui.main_window import MainWindow

    window = MainWindow(context)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    context.run(contacts.edit, replace(EDYTA, given="Ewa"))
    assert window.toast.isVisible()
    words = [command.text for command in window.commands.listed()]
    assert "Restore a backup of the library…" in words
    window.commands.restore.trigger()
    sheet = window.findChildren(CopiesSheet)[-1]
    sheet.lines[0].click()
    sheet.findChildren(Question)[-1].act.click()
    assert window.toast.label.text() == "The library is what it was in that copy."
    assert window.commands.undo.text() == "Back to what it was before"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    edyta = load.contact(library, "edyta")
    assert edyta is not None and edyta.given == "Ewa", "Ctrl+Z goes the way that is offered"
    assert window.toast.button.key == "Ctrl+Z" and window.toast.isVisible(), "and there again"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    window.toast.dismiss()
    context.run(contacts.delete, ("edyta",))
    assert window.toast.label.text() == "Edyta Jaworska deleted" and window.toast.isVisible()
    window.toast.dismiss()
    window.close()
