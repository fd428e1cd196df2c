"""Everything out of an exported folder into the library, with its progress beside the list."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from cardcase.core.ops.folder_import import Taken, import_all
from cardcase.ui.context import Context
from cardcase.ui.file_dialog import FileDialog
from cardcase.ui.i18n import tr
from cardcase.ui.models.pile_words import time_left
from cardcase.ui.pages.contacts.transfer_words import taken_over
from cardcase.ui.tasks import Handle
from cardcase.ui.widgets.progress_line import ProgressLine
from cardcase.ui.works import Work


class FolderImport(QObject):
    """One folder at a time; a sentence says how it went."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._page = parent
        self._handle: Handle | None = None
        self._name = ""
        self._work: Work | None = None
        self.progress = ProgressLine()
        self.progress.setContentsMargins(20, 8, 12, 12)
        self.progress.cancelled.connect(self._cancel)

    def choose(self, begin: Path) -> None:
        """Ask for a folder; the dialog begins in ``begin``."""
        dialog = FileDialog(self._page, tr("Contacts", "Import everything"), str(begin))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.bring_in(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def bring_in(self, folder: Path) -> None:
        """Take over all that is in an exported folder, as one step to undo."""
        self._name = folder.name
        self._progressed(0, 0, "")
        words = tr("Contacts", "Taking over {folder}").format(folder=self._name)
        # Beside the list it stands already.
        self._work = self._context.works.begin(words, self._cancel, self._page)
        self._handle = self._context.run(
            import_all, folder, then=self._done, failed=self._failed, on_progress=self._progressed
        )

    def _progressed(self, done: int, total: int, _what: str) -> None:
        words = tr("Contacts", "Taking over {folder}").format(folder=self._name)
        self.progress.set_progress(done, total, words)
        if self._work is not None:
            self._work.go_on(done, total)
            self.progress.hint.setText(time_left(self._work.seconds_left))

    def _end(self) -> None:
        self.progress.finish()
        if self._work is not None:
            self._work.end()
            self._work = None

    def _cancel(self) -> None:
        if self._handle is not None:
            self._handle.cancel()
        self._end()
        self._context.notify(tr("Contacts", "Cancelled. Nothing was taken over."))

    def _done(self, taken: Taken) -> None:
        self._end()
        self._context.notify(taken_over(taken, self._name), undo=bool(taken.changes))

    def _failed(self, error: Exception) -> None:
        self._end()
        self._context.runner.complain(error)
