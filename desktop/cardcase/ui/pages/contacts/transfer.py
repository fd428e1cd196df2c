"""Taking contacts out into files, without making the window wait."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from cardcase.core.errors import CardcaseError
from cardcase.core.exchange import registry
from cardcase.core.exchange.file_names import safe_file_name
from cardcase.core.ops.folder_export import Exported, export_all
from cardcase.core.store.clock import today
from cardcase.ui.context import Context
from cardcase.ui.errors import sentence
from cardcase.ui.file_dialog import FileDialog
from cardcase.ui.i18n import tr
from cardcase.ui.pages.contacts.export_sheet import ExportSheet, Wanted, format_words
from cardcase.ui.pages.contacts.folder_import import FolderImport
from cardcase.ui.pages.contacts.left_out_words import left_out
from cardcase.ui.pages.contacts.vcf_files import Written, without_place, write_file
from cardcase.ui.tasks import Handle

_FOLDER = "contacts/export_folder"


class Transfer(QObject):
    """Export for the page ``parent``; it says in sentences how it went."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._page = parent
        self.folders = FolderImport(context, parent)
        self._counting: Handle | None = None

    def choose_folder(self) -> None:
        """Ask for an exported folder to take over."""
        self.folders.choose(self._folder())

    def export(
        self,
        uids: Sequence[str] | None,
        name: str = "",
        *,
        with_encounters: bool = False,
    ) -> None:
        """Ask how and where to, then write the contacts; all there are for None, or where that is
        chosen instead.

        ``name``: of the one contact, or what the file is to be called.
        """
        who: Sequence[str] = ()
        if uids is None:
            title = tr("Contacts", "Export all contacts")
        else:
            n = len(uids)
            title = tr("Contacts", "Export contacts")
            these = name or tr("Contacts", "%n chosen contacts", None, n)
            who = (these, tr("Contacts", "All contacts"))
        sheet = ExportSheet(
            title, self._context.settings, self._page, with_encounters=with_encounters, who=who
        )

        def agreed(wanted: Wanted) -> None:
            if wanted.everyone:
                self._ask_where(None, "", wanted)
            else:
                self._ask_where(uids, name, wanted)

        sheet.agreed.connect(agreed)
        sheet.turned.connect(lambda wanted: self._count_missing(sheet, uids, wanted))
        sheet.finished.connect(self._stop_counting)
        self._count_missing(sheet, uids, sheet.wanted)
        sheet.open()

    def _count_missing(
        self, sheet: ExportSheet, uids: Sequence[str] | None, wanted: Wanted
    ) -> None:
        self._stop_counting()
        counted_of = None if wanted.everyone else uids

        def counted(missing: Counter[str]) -> None:
            if isValid(sheet) and sheet.wanted == wanted:
                sheet.say_missing(left_out(missing))

        self._counting = self._context.tasks.submit(
            "db",
            partial(without_place, self._context.library, counted_of, wanted),
            on_progress=lambda *_: None,
            on_done=counted,
            on_failed=self._failed,
        )

    def _stop_counting(self) -> None:
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None

    def _ask_where(self, uids: Sequence[str] | None, name: str, wanted: Wanted) -> None:
        suffix = registry.exporter(wanted.format).suffixes[0]
        stem = safe_file_name(name or tr("Contacts", "Cardcase contacts"), "contacts")
        dialog = FileDialog(self._page, tr("Contacts", "Export contacts"), str(self._folder()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{format_words(wanted.format)} (*{suffix})"])
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.selectFile(f"{stem}{suffix}")
        dialog.fileSelected.connect(lambda target: self.write(uids, Path(target), wanted))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_folder(self) -> None:
        """Ask for the name of a new folder, and write everything into it."""
        dialog = FileDialog(self._page, tr("Contacts", "Export everything"), str(self._folder()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setLabelText(QFileDialog.DialogLabel.FileName, tr("Contacts", "New folder:"))
        dialog.selectFile(f"Cardcase {today().isoformat()}")
        dialog.fileSelected.connect(lambda target: self.write_folder(Path(target)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write_folder(self, folder: Path) -> None:
        """Write everything into a new folder; a sentence says how it went."""
        self._context.settings.setValue(_FOLDER, str(folder.parent))
        task = partial(export_all, self._context.library, folder)
        words = tr("Contacts", "Writing everything to {folder}").format(folder=folder.name)

        def done(exported: Exported) -> None:
            n = len(exported.missing)
            text = tr("Contacts", "Everything written to {folder}").format(folder=folder.name)
            if n:
                lost = tr("Contacts", "%n pictures are lost and not in it.", None, n)
                text = f"{text}. {lost}"
            self._context.notify(text)

        self._work(words, task, done)

    def write(self, uids: Sequence[str] | None, path: Path, wanted: Wanted) -> None:
        """Write the contacts to ``path``, or all of them for None."""
        self._context.settings.setValue(_FOLDER, str(path.parent))
        task = partial(write_file, self._context.library, uids, path, wanted)
        words = tr("Contacts", "Writing contacts to {file}").format(file=path.name)

        def done(written: Written) -> None:
            n = written.contacts
            text = tr("Contacts", "%n contacts written to {file}", None, n).format(file=path.name)
            missing = left_out(written.left_out)
            self._context.notify(f"{text}. {missing}" if missing else text)

        self._work(words, task, done)

    def _work(self, words: str, task: Callable[..., Any], done: Callable[[Any], None]) -> None:
        """Let it be done on its lane, told of in the sidebar, and stopped from there."""

        def stop() -> None:
            handle.cancel()
            work.end()
            self._context.notify(tr("Contacts", "Cancelled. Nothing was written."))

        def ended(result: Any) -> None:
            work.end()
            done(result)

        def failed(error: Exception) -> None:
            work.end()
            self._failed(error)

        work = self._context.works.begin(words, stop)
        handle = self._context.tasks.submit(
            "db",
            task,
            on_progress=lambda at, total, _what: work.go_on(at, total),
            on_done=ended,
            on_failed=failed,
        )

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, CardcaseError):
            raise error
        self._context.notify(sentence(error))

    def _folder(self) -> Path:
        documents = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        return Path(str(self._context.settings.value(_FOLDER, documents)))
