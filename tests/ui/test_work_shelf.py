"""Long work is told of in the sidebar wherever one is, and stopped there."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cardcase.core.ops import samples
from cardcase.core.scan.reader import Reader
from cardcase.core.store import browse
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.main_window import MainWindow
from cardcase.ui.tasks import Mailbox, Tasks
from cardcase.ui.theme import Theme
from cardcase.ui.work_shelf import WorkRow, WorkShelf
from cardcase.ui.works import Work

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ida {n}\r\nN:{n};Ida;;;\r\nEND:VCARD\r\n"


class Stopped:
    """The lane of writes, held up until it is let go."""

    def __init__(self, context: Context) -> None:
        self.go = threading.Event()
        context.tasks.submit("db", self.go.wait)


@pytest.fixture
def window(library: Library, tmp_path: Path, dress: Theme, qtbot: QtBot) -> Iterator[MainWindow]:
    samples.fill(library, 8, 1)
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    context = Context.make(library, Tasks(Mailbox()), settings, Reader())
    made = MainWindow(context)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.toast.dismiss()
    made.close()
    context.close()


def shelf(window: MainWindow) -> WorkShelf:
    (found,) = window.sidebar.findChildren(WorkShelf)
    return found


def the_row(window: MainWindow, qtbot: QtBot) -> WorkRow:
    qtbot.waitUntil(lambda: len(shelf(window).rows) == 1)
    (row,) = shelf(window).rows.values()
    return row


def test_the_search_for_duplicates_is_told_of_elsewhere_led_to_and_stopped(
    window: MainWindow, qtbot: QtBot
) -> None:
    held = Stopped(window._context)
    window.show_duplicates()
    window.show_contacts()
    row = the_row(window, qtbot)
    assert row.accessibleName() == "Looking for duplicates"
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert window.page is window.duplicates and not shelf(window).rows
    window.show_contacts()
    QTest.mouseClick(the_row(window, qtbot).cancel, Qt.MouseButton.LeftButton)
    assert not shelf(window).rows
    held.go.set()
    window.show_duplicates()
    qtbot.waitUntil(lambda: window.duplicates.empty.title.text() == "No duplicates")
    assert not window._context.works.running


def test_an_export_of_everything_is_told_of_on_every_page_and_cancelled(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    held = Stopped(window._context)
    told: list[str] = []
    window._context.bus.noticed.connect(lambda text, _undo: told.append(text))
    window.contacts.transfer.write_folder(tmp_path / "out")
    row = the_row(window, qtbot)
    assert row.accessibleName() == "Writing everything to out" and row.isVisible()
    window.show_settings()
    assert row.isVisible()
    window.resize(1000, 700)
    row = the_row(window, qtbot)
    assert row.width() <= 64 and row.cancel.isVisible(), "in the narrow sidebar, too"
    QTest.mouseClick(row.cancel, Qt.MouseButton.LeftButton)
    assert not shelf(window).rows and told == ["Cancelled. Nothing was written."]
    held.go.set()
    window.contacts.transfer.write_folder(tmp_path / "again")
    qtbot.waitUntil(lambda: told[-1] == "Everything written to again")
    assert not (tmp_path / "out").exists() and (tmp_path / "again").is_dir()


def test_an_import_is_told_of_elsewhere_led_to_and_waits_there(
    window: MainWindow, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "phone.vcf"
    file.write_text("".join(CARD.format(n=n) for n in range(30)), "utf-8")
    held = Stopped(window._context)
    window.open_files([file])
    row = the_row(window, qtbot)
    assert row.accessibleName() == "Looking through phone.vcf"
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert window.page is window.imports and not shelf(window).isVisible(), "it is told there"
    held.go.set()
    qtbot.waitUntil(lambda: window.imports.front() is window.imports.look)
    window.show_contacts()
    row = the_row(window, qtbot)
    assert row.accessibleName() == "phone.vcf, waits for an answer" and not row.cancel.isVisible()
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert window.page is window.imports
    before = browse.count_contacts(library)
    QTest.keyClick(window.imports.look, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: browse.count_contacts(library) == before + 30)
    qtbot.waitUntil(lambda: not window._context.works.running)


def test_whoever_types_elsewhere_is_not_interrupted_by_an_import_that_took_long(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cardcase.ui.pages.imports.page.SOON", 0.0)
    file = tmp_path / "phone.vcf"
    file.write_text("".join(CARD.format(n=n) for n in range(30)), "utf-8")
    window.show_contacts()
    window.contacts.find_here()
    window.open_files([file])
    qtbot.waitUntil(lambda: window.imports.front() is window.imports.look)
    row = the_row(window, qtbot)
    assert window.page is window.contacts and window.contacts.list.search.hasFocus()
    assert row.accessibleName().endswith("waits for an answer")
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert window.page is window.imports
    QTest.keyClick(window.imports.look, Qt.Key.Key_Escape)
    assert not window._context.works.running


def test_time_left_is_foretold_when_some_of_it_is_done() -> None:
    now = [0.0]
    work = Work("Reading", clock=lambda: now[0])
    work.go_on(1, 4)
    assert work.seconds_left is None, "too soon to tell"
    now[0] = 10.0
    assert work.seconds_left == pytest.approx(30)
    work.begin("Writing")
    assert work.share == 0.0 and work.seconds_left is None
