"""The window sees what another process writes."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from cardcase.core.ops import contacts
from cardcase.core.ops.changes import Changes
from cardcase.core.records import ContactRecord
from cardcase.core.scan.reader import Reader
from cardcase.core.store.library import Library
from cardcase.ui import outside
from cardcase.ui.context import Context
from cardcase.ui.main_window import MainWindow
from cardcase.ui.outside import Outside
from cardcase.ui.tasks import Mailbox, Tasks
from command_line import Program

ANNA = ContactRecord(uid="anna", given="Anna", family="Nowak")
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:ewa\r\nFN:Ewa Lis\r\nN:Lis;Ewa;;;\r\nEND:VCARD\r\n"


@pytest.fixture
def threaded(
    library: Library, tmp_path: object, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Context]:
    """A context with lanes of its own."""
    monkeypatch.setattr(outside, "EVERY", 50)
    settings = QSettings(f"{tmp_path}/settings.ini", QSettings.Format.IniFormat)
    made = Context.make(library, Tasks(Mailbox()), settings, Reader())
    yield made
    made.close()


def test_the_list_shows_what_the_command_line_did(
    threaded: Context, library: Library, tmp_path: object, qtbot: QtBot
) -> None:
    contacts.create(library, ANNA)
    window = MainWindow(threaded)
    qtbot.addWidget(window)
    window.show()
    watch = Outside(threaded)
    heard: list[Changes] = []
    threaded.bus.changed.connect(heard.append)
    qtbot.waitUntil(lambda: watch._seen is not None)
    try:
        model = window.contacts.list.model
        qtbot.waitUntil(lambda: model.index_of("anna").isValid())
        library.path.joinpath("ewa.vcf").write_bytes(CARD.encode())
        cardcase = Program(library.path)
        assert cardcase("import", str(library.path / "ewa.vcf")).code == 0
        qtbot.waitUntil(lambda: model.index_of("ewa").isValid(), timeout=10_000)
        assert heard[-1].contacts == {"ewa"} and heard[-1].operation is None
        assert cardcase("undo").code == 0
        qtbot.waitUntil(lambda: not model.index_of("ewa").isValid(), timeout=10_000)
        assert "ewa" in heard[-1].removed
    finally:
        watch.stop()
    window.close()


def test_what_the_window_writes_itself_is_not_told_again(
    threaded: Context, library: Library, qtbot: QtBot
) -> None:
    watch = Outside(threaded)
    qtbot.waitUntil(lambda: watch._seen is not None)
    heard: list[Changes] = []
    threaded.bus.changed.connect(heard.append)
    threaded.run(contacts.create, ANNA)
    qtbot.waitUntil(lambda: bool(heard))
    watch.look()
    qtbot.waitUntil(lambda: not watch._looking)
    watch.stop()
    assert [changes.kind for changes in heard] == ["contact.create"]


def test_a_writer_in_another_process_waits_and_readers_do_not(library: Library) -> None:
    code = (
        "import sys; from pathlib import Path; from cardcase.core.store.library import Library;"
        "from cardcase.core.store import browse, database; from cardcase.core.ops import contacts;"
        "from cardcase.core.records import ContactRecord;"
        "from cardcase.core.errors import LibraryError\n"
        "database._PATIENCE = 0.2\n"
        "library = Library(Path(sys.argv[1]))\n"
        "print(browse.count_contacts(library))\n"
        "try: contacts.create(library, ContactRecord(given='Jan'))\n"
        "except LibraryError as error: print(error.code)\n"
        "library.close_all()"
    )
    command = [sys.executable, "-c", code, str(library.path)]
    with library.transaction():
        contacts.create(library, ANNA)
        assert subprocess.check_output(command, text=True).split() == ["0", "locked"]
    assert subprocess.check_output(command, text=True).split() == ["1"]


def test_a_backup_that_the_command_line_restores_takes_the_offer_to_undo_away(
    threaded: Context, library: Library, qtbot: QtBot
) -> None:
    contacts.create(library, ANNA)
    backup = library.back_up()
    window = MainWindow(threaded)
    qtbot.addWidget(window)
    window.show()
    watch = Outside(threaded)
    qtbot.waitUntil(lambda: watch._seen is not None)
    try:
        threaded.run(contacts.delete, ("anna",))
        qtbot.waitUntil(window.toast.isVisible)
        assert window.toast.button.isVisible()
        told = Program(library.path)("restore", backup.name)
        assert told.code == 0 and "contacts: 1" in told.out and "contacts: 0" in told.out
        assert "cardcase restore cardcase-" in told.out
        qtbot.waitUntil(lambda: not window.toast.isVisible(), timeout=6000)
        model = window.contacts.list.model
        qtbot.waitUntil(lambda: model.index_of("anna").isValid())
        qtbot.waitUntil(lambda: "Anna Nowak added" in window.commands.undo.text())
    finally:
        watch.stop()
        window.close()
