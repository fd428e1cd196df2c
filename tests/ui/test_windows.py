"""Another language at once: another window on the same library."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from cardcase.core.ops import contacts
from cardcase.core.ops.changes import Changes
from cardcase.core.records import ContactRecord, EncounterRecord, EventRecord
from cardcase.ui import i18n
from cardcase.ui.context import Context
from cardcase.ui.main_window import MainWindow
from cardcase.ui.models.contacts import UID_ROLE
from cardcase.ui.theme import theme
from cardcase.ui.windows import Windows


@pytest.fixture
def windows(context: Context, qtbot: QtBot, qapp: QApplication) -> Iterator[Windows]:
    contacts.create(context.library, ContactRecord(given="Edyta", family="Jaworska"))
    made = Windows(context, qapp)
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    yield made
    made.window.toast.dismiss()
    made.window.close()
    made.window.deleteLater()
    i18n.install(qapp, "en")


def test_the_window_speaks_the_language_chosen(
    windows: Windows, context: Context, qtbot: QtBot
) -> None:
    fair = EventRecord(uid="f", name="Targi Kielce 2026")
    met = EncounterRecord(uid="m", event=fair)
    other = ContactRecord(given="Marcin", family="Wilk", encounters=(met,))
    contacts.create(context.library, other)
    old = windows.window
    open_all(old)
    old.commands.language_chosen.emit("pl")
    assert windows.window is old and old.isVisible()  # until the other one is whole
    qtbot.waitUntil(lambda: windows.window is not old)
    new = windows.window
    assert new.isVisible() and not (isValid(old) and old.isVisible())
    assert new.page is new.settings
    assert new.commands.settings.text() == "Ustawienia"
    assert context.settings.value("language") == "pl"
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    windows_left = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
    assert windows_left == [new]
    # Nothing of it hears any more of what goes on in the other.
    open_all(new)
    context.pictures.ready.emit("0" * 64)
    context.watcher.changed.emit()
    theme().changed.emit()
    changed = frozenset({other.uid})
    context.bus.changed.emit(Changes(contacts=changed, events=frozenset({fair.uid})))


def test_what_waits_to_be_decided_still_waits_in_another_language(
    windows: Windows, qtbot: QtBot
) -> None:
    old = windows.window
    old.sidebar.set_number("duplicates", 10)
    old.commands.language_chosen.emit("pl")
    qtbot.waitUntil(lambda: windows.window is not old)
    row = windows.window.sidebar.rows["duplicates"]
    assert row.number == 10 and row.isVisible()


def open_all(window: MainWindow) -> None:
    """Go to every page, with something on it."""
    window.contacts.show_contact(window.contacts.list.model.index(1).data(UID_ROLE))
    window.events.show_event("f")
    for go in (window.show_scan, window.show_duplicates, window.show_imports):
        go()
    assert window.review
    window.show_settings()


def test_while_photographs_are_read_it_waits(
    windows: Windows, context: Context, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    old = windows.window
    queue = old.scan.queue
    monkeypatch.setattr(queue, "_running", True)
    old.commands.language_chosen.emit("pl")
    assert windows.window is old
    monkeypatch.setattr(queue, "_running", False)
    queue.finished.emit()
    # What is dropped while the other window is being made is read before it comes.
    monkeypatch.setattr(queue, "_running", True)
    qtbot.wait(300)
    assert windows.window is old
    monkeypatch.setattr(queue, "_running", False)
    queue.finished.emit()
    qtbot.waitUntil(lambda: windows.window is not old)
