"""Another language at once: another window on the same library."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from cardcase.core.ops import contacts, events
from cardcase.core.ops.changes import Changes
from cardcase.core.records import ContactRecord, EncounterRecord, EventRecord
from cardcase.core.store import browse
from cardcase.ui import i18n
from cardcase.ui.context import Context
from cardcase.ui.frame import keep_waiting
from cardcase.ui.main_window import MainWindow
from cardcase.ui.models.contacts import UID_ROLE
from cardcase.ui.theme import theme
from cardcase.ui.windows import Windows
from reviewing import Shot, put_in


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
    windows: Windows, context: Context, qtbot: QtBot
) -> None:
    old = windows.window
    keep_waiting(10, context.settings, context.library.path)
    old.commands.language_chosen.emit("pl")
    qtbot.waitUntil(lambda: windows.window is not old)
    row = windows.window.sidebar.rows["duplicates"]
    assert row.number == 10 and row.isVisible()


def test_the_window_stays_where_it_is_in_another_language(windows: Windows, qtbot: QtBot) -> None:
    old = windows.window
    old.move(0, 0)
    # A window manager moves it, and puts a frame around the other one, in its own time.
    qtbot.waitUntil(lambda: old.pos() == QPoint(0, 0))
    place, size = old.frameGeometry(), old.size()
    old.commands.language_chosen.emit("pl")
    qtbot.waitUntil(lambda: windows.window is not old)
    qtbot.waitUntil(lambda: windows.window.frameGeometry() == place)
    assert windows.window.size() == size


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


def test_the_other_window_shows_what_this_one_showed_and_knows_what_waits(
    windows: Windows, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    (uid,) = put_in(context.library, tmp_path, Shot("a.jpg"))
    old = windows.window
    old.contacts.list.search_for("edyta")
    qtbot.waitUntil(lambda: old.contacts.list.model.rowCount() > 0)
    old.contacts.list.select(old.contacts.list.model.index(0).data(UID_ROLE))
    qtbot.waitUntil(lambda: bool(old.contacts.detail.uid))
    shown = old.contacts.place()
    old.commands.language_chosen.emit("pl")
    qtbot.waitUntil(lambda: windows.window is not old)
    second = windows.window
    qtbot.waitUntil(lambda: second.contacts.place() == shown)
    assert second.sidebar.rows["scan"].number == 1
    second.show_review(uid)
    form = second.review.desk.form
    assert form is not None
    form.open("org").setText("Stół")
    second.review.desk.where_why.why.setText("krzesła")
    second.commands.language_chosen.emit("en")
    qtbot.waitUntil(lambda: windows.window is not second)
    third = windows.window
    assert third.page is third.review and third.review.card == uid
    form = third.review.desk.form
    assert form is not None and form.open("org").text() == "Stół"
    assert third.review.desk.where_why.why.text() == "krzesła"


def test_an_import_that_is_not_decided_on_is_not_lost(
    windows: Windows, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ida {n}\r\nN:{n};Ida;;;\r\nEND:VCARD\r\n"
    file = tmp_path / "phone.vcf"
    file.write_text("".join(card.format(n=n) for n in range(30)), "utf-8")
    old = windows.window
    old.open_files([file])
    assert old.imports.front() is old.imports.look
    old.commands.language_chosen.emit("pl")
    qtbot.wait(300)
    assert windows.window is old and old.imports.front() is old.imports.look
    QTest.keyClick(old.imports.look, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: windows.window is not old)


@pytest.mark.parametrize("new", [True, False])
def test_the_form_of_an_event_goes_along_and_is_not_saved(
    windows: Windows, context: Context, qtbot: QtBot, new: bool
) -> None:
    fair = EventRecord(uid="f", name="Targi Kielce")
    events.save(context.library, fair)
    old = windows.window
    old.events.show_event(fair.uid)
    if new:
        old.events.page.new_event()
    else:
        old.events.page.pane.edit(fair)
    form = old.events.page.pane.form
    assert form is not None
    form.name.setFocus()
    form.name.selectAll()
    QTest.keyClicks(form.name, "Budma")
    form.last.setFocus()
    QTest.keyClicks(form.last, "soon")
    old.commands.language_chosen.emit("pl")
    qtbot.waitUntil(lambda: windows.window is not old)
    page = windows.window.events.page
    assert windows.window.page is page
    qtbot.waitUntil(lambda: page.pane.form is not None)
    qtbot.wait(50)
    again = page.pane.form
    assert again is not None and (again.name.text(), again.last.text()) == ("Budma", "soon")
    assert [each.name for each in browse.events(context.library)] == ["Targi Kielce"]
    page.pane.close_form()


def typed_in(window: MainWindow) -> str:
    """The given name in the open form of a contact."""
    form = window.contacts.detail.editor
    return form.name[1].text() if form is not None else "no form"


@pytest.mark.parametrize("query", ["", "edyta"])
@pytest.mark.parametrize("elsewhere", [True, False])
@pytest.mark.parametrize("new", [True, False])
def test_what_is_typed_of_a_contact_goes_along_and_is_not_saved(
    windows: Windows, context: Context, qtbot: QtBot, new: bool, elsewhere: bool, query: str
) -> None:
    old = windows.window
    (edyta,) = (row.uid for row in browse.contacts_page(context.library, ""))
    if query:
        old.contacts.list.search_for(query)
    if new:
        old.new_contact()
    else:
        old.show_contact(edyta)
        old.contacts.detail.edit()
    form = old.contacts.detail.editor
    assert form is not None
    form.name[1].setFocus()
    form.name[1].selectAll()
    QTest.keyClicks(form.name[1], "Ewa")
    if elsewhere:
        old.show_settings()
    old.commands.language_chosen.emit("pl")
    qtbot.waitUntil(lambda: windows.window is not old)
    second = windows.window
    qtbot.waitUntil(lambda: typed_in(second) == "Ewa")
    assert second.page is (second.settings if elsewhere else second.contacts)
    qtbot.wait(50)
    assert typed_in(second) == "Ewa" and second.contacts.detail.uid == ("" if new else edyta)
    assert [row.name for row in browse.contacts_page(context.library, "")] == ["Edyta Jaworska"]
    second.contacts.detail._cancel()
