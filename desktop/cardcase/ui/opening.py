"""Opening the library before there is a window: what is wrong is told, and mended if it can be."""

from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QMessageBox

from cardcase.core.errors import LibraryError
from cardcase.core.jobs import Cancelled
from cardcase.core.store.backups import Backup, listed, verify
from cardcase.core.store.clock import today
from cardcase.core.store.library import Library
from cardcase.ui.dates import date_words
from cardcase.ui.errors import sentence
from cardcase.ui.i18n import tr
from cardcase.ui.preparing import Preparing
from cardcase.ui.tasks import Mailbox, Tasks


def open_library(path: Path) -> Library | None:
    """The open library; None if it cannot be opened, which has been told, or was given up.

    In place of a damaged one its newest whole backup is put, if the owner says so.
    """
    try:
        return _opened(path)
    except Cancelled:
        return None
    except LibraryError as error:
        backup = _newest(path) if error.code == "damaged" else None
        if not _tell(error, path, backup) or backup is None:
            return None
    try:
        Library.rescue(path, backup.path)
        return _opened(path)
    except Cancelled:
        return None
    except LibraryError as error:
        _tell(error, path, None)
        return None


def _opened(path: Path) -> Library:
    """Open it on a thread: the index of a large one may have to be made anew, which is shown.

    Raises LibraryError as ``Library.open``; Cancelled if nobody wanted to wait.
    """
    tasks = Tasks(Mailbox(), work_threads=1)
    preparing = Preparing()
    loop = QEventLoop()
    opened: list[Library] = []
    failed: list[Exception] = [Cancelled()]

    def done(library: Library) -> None:
        opened.append(library)
        loop.quit()

    def trouble(error: Exception) -> None:
        failed[0] = error
        loop.quit()

    handle = tasks.submit(
        "work",
        Library.open,
        path,
        on_progress=preparing.tell,
        on_done=done,
        on_failed=trouble,
    )
    preparing.given_up.connect(handle.cancel)
    preparing.given_up.connect(loop.quit)
    loop.exec()
    preparing.finish()
    tasks.close()
    if not opened:
        raise failed[0]
    return opened[0]


def _newest(path: Path) -> Backup | None:
    for backup in listed(Library.backups_in(path)):
        try:
            verify(backup.path)
        except LibraryError:
            continue
        return backup
    return None


def _tell(error: LibraryError, path: Path, backup: Backup | None) -> bool:
    """Say why it cannot be opened; whether the backup shall be put in its place."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Cardcase", "")
    box.setText(tr("Start", "The library cannot be opened"))
    box.setInformativeText(f"{sentence(error)}\n\n{path}")
    if backup is None:
        box.exec()
        return False
    local = backup.made.astimezone()
    when = f"{date_words(local.date().isoformat(), today())}, {local:%H:%M}"
    words = tr("Start", "Put back the copy: {when}").format(when=when)
    put_back = box.addButton(words, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Close)
    box.exec()
    return box.clickedButton() is put_back
