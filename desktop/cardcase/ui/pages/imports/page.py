"""The Import page: what a file would bring, decided on, carried out and told."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cardcase.core import config
from cardcase.core.errors import CardcaseError
from cardcase.core.exchange.tables.fields import Mapping
from cardcase.core.exchange.tables.propose import TablePreview
from cardcase.core.exchange.tables.remembered import remember
from cardcase.core.ops.importing.items import ImportReport
from cardcase.ui.command import Command
from cardcase.ui.context import Context
from cardcase.ui.drops import CONTACT_SUFFIXES
from cardcase.ui.errors import sentence
from cardcase.ui.file_dialog import FileDialog
from cardcase.ui.focus import first_control
from cardcase.ui.i18n import tr
from cardcase.ui.labels import operation
from cardcase.ui.models.pile_words import time_left
from cardcase.ui.numbers import spelled
from cardcase.ui.pages.base import Page
from cardcase.ui.pages.imports import words
from cardcase.ui.pages.imports.files import Files, table_preview, with_columns
from cardcase.ui.pages.imports.look_view import LookView
from cardcase.ui.pages.imports.mapping_view import MappingView
from cardcase.ui.pages.imports.report_view import ReportView, counted
from cardcase.ui.pages.imports.work import Looked, Work
from cardcase.ui.reading import home_region
from cardcase.ui.theme import theme
from cardcase.ui.widgets.empty_state import EmptyState
from cardcase.ui.widgets.keycap import key_text
from cardcase.ui.widgets.progress_line import ProgressLine
from cardcase.ui.widgets.strip_place import StripPlace
from cardcase.ui.works import Work as LongWork

_FOLDER = "contacts/import_folder"
SOON = 3.0
"""Seconds after which whoever began an import may be about something else."""
FEW = 20
"""So many contacts come in without a look before, if all of them are new or there already."""


class ImportPage(Page):
    """``wanted``: there is something to see or to decide here; ``closed``: there is no more, with
    the contacts (uids) that came; ``folder_asked``: an exported folder (its path) is to be taken
    over."""

    name = "imports"
    wanted = Signal()
    closed = Signal(object)
    folder_asked = Signal(object)
    duplicates_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._files = Files(())
        self._unclear: list[Path] = []
        self._table: TablePreview | None = None
        self._looked: Looked | None = None
        self._before: tuple[Looked, Files, dict[str, Mapping]] | None = None
        """What was shown when the columns were asked for once more."""
        self._told: dict[str, Mapping] = {}
        self._shown = self._turned = False
        """Whether a preview is shown though nothing asks for it; whether what is in front has just
        come there."""
        self._brought: frozenset[str] = frozenset()
        self._told_of: LongWork | None = None
        self.work = Work(context, self)
        # Made where it stays: what comes to another parent is styled anew with all in it.
        self._under = StripPlace(self, lambda: True)
        self._stack = QStackedWidget(self._under)
        self.waiting = EmptyState(tr("Import", "Looking through the file"), parent=self._stack)
        self.mapping = MappingView(self._stack)
        self.look = LookView(context.library, self._stack)
        self.report = ReportView(self._stack)
        self.progress = ProgressLine(parent=self)
        self._lay_out()
        self._connect()

    def bring_in(self, paths: Sequence[Path]) -> None:
        """Look through files of contacts; a few new ones come in at once, all else is shown first:
        nobody who is here changes before it is agreed to."""
        files = tuple(path for path in paths if not path.is_dir())
        for folder in (path for path in paths if path not in files):
            self.folder_asked.emit(folder)
        if files:
            sort = partial(with_columns, files, home_region(self._context.settings))
            self._context.tasks.submit("work", sort, on_done=self._sorted, on_failed=self._failed)

    def choose(self) -> None:
        """Ask for files to bring in."""
        documents = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        folder = str(self._context.settings.value(_FOLDER, documents))
        dialog = FileDialog(self.window(), tr("Import", "Bring in contacts"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        endings = " ".join(f"*{each}" for each in sorted(CONTACT_SUFFIXES))
        dialog.setNameFilters(
            [
                tr("Import", "Contacts ({endings})").format(endings=endings),
                tr("Import", "All files (*)"),
            ]
        )
        dialog.filesSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, names: Sequence[str]) -> None:
        self._context.settings.setValue(_FOLDER, str(Path(names[0]).parent))
        self.bring_in([Path(name) for name in names])

    @property
    def busy(self) -> bool:
        """Whether something is here that is not decided or done yet."""
        return self._told_of is not None

    def place(self) -> object:
        return "" if self.busy else None

    def activated(self) -> None:
        # Not before it is in front: somebody may be typing on another page.
        front, focused = self.front(), QApplication.focusWidget()
        start: QWidget | None = first_control(front)
        if front is self.look:
            start = self.look.list
        elif front is self.report:
            start = self.report.close_button
        elif front is self.mapping and self.mapping.rows:
            start = self.mapping.rows[0].field
        # Qt gives what has just come to the front a focus of its own choice.
        within = focused is not None and front.isAncestorOf(focused) and not self._turned
        self._turned = False
        if start is not None and not within:
            start.setFocus()

    def _turn_to(self, view: QWidget) -> None:
        self._turned = self._turned or view is not self.front()
        self._stack.setCurrentWidget(view)

    def front(self) -> QWidget:
        """What is shown of an import now."""
        return cast(QWidget, self._stack.currentWidget())

    def commands(self) -> list[Command]:
        if self.front() is not self.look:
            return []
        look = self.look
        columns = Command(tr("Import", "Columns…"), "table-properties", self._ask_again)
        return [
            Command(look.take.accessibleName(), "check", look.take.click, "Ctrl+Return"),
            *([columns] if look.columns.isVisible() else []),
            Command(tr("Import", "Cancel"), "x", self._cancel, "Esc"),
        ]

    def strip_place(self) -> StripPlace:
        for view in (self.mapping, self.look, self.report):
            if view is self.front():
                return view.strip_place
        return self._under

    def regions(self) -> list[QWidget]:
        return self.look.regions() if self.front() is self.look else [self.front()]

    # What the columns are.

    def _sorted(self, found: tuple[Files, list[Path]]) -> None:
        self._files, self._unclear = found
        self._ask_next()

    def _ask_next(self, headings: bool | None = None) -> None:
        if not self._unclear:
            self._begin()
            return
        path = self._unclear[0]
        try:
            self._table = table_preview(path, headings)
        except CardcaseError as error:
            self._failed(error)
            return
        assert self._table is not None  # only tables are unclear
        self.mapping.show_table(path.name, self._table, back=self._before is not None)
        self._tell("{file}")
        self._turn_to(self.mapping)
        self._come_forward()

    def _agreed_on(self, mapping: Mapping) -> None:
        path = self._unclear.pop(0)
        columns = {**self._files.columns, path: mapping}
        self._files = replace(self._files, columns=columns)
        if self._table is not None:
            self._told[self._table.fingerprint] = mapping
        self._ask_next()

    def _ask_again(self) -> None:
        """Ask for the columns of all tables, whatever is remembered of them."""
        if self._looked is not None:
            self._before = (self._looked, self._files, dict(self._told))
        self._unclear = list(self._files.tables)
        self._looked = None
        self._ask_next()

    def _leave_columns(self) -> None:
        """Back to what was shown before the columns were asked for; without that, leave."""
        if self._before is None:
            self._cancel()
            return
        self._looked, self._files, self._told = self._before
        self._before, self._unclear = None, []
        self._turn_to(self.look)
        self.activated()

    def _remember(self) -> None:
        """Keep what the columns were: contacts have come of them."""
        try:
            for fingerprint, mapping in self._told.items():
                remember(config.mappings_path(), fingerprint, mapping)
        except CardcaseError as error:
            self._context.notify(sentence(error))
        self._told.clear()

    # What would become of the contacts.

    def _begin(self) -> None:
        self._before = None
        self._turn_to(self.waiting)
        self._tell(tr("Import", "Looking through {file}"))
        self.work.look(self._files)

    def _look_again(self, region: str) -> None:
        """Look through the files with phones of another country."""
        self._files = replace(self._files, region=region)
        self._shown = True
        self._begin()

    def _show(self, looked: Looked) -> None:
        self.progress.finish()
        self._looked = looked
        counts = looked.preview.counts
        few = len(looked.preview.items) <= FEW
        asked = any(counts[lane] for lane in ("update", "to_decide", "rejected"))
        if few and not (asked or looked.refused or self._shown):
            self._carry_out()
        elif not looked.preview.items:
            refused = [f"{each.name}: {sentence(each.error)}" for each in looked.refused]
            self._leave(" ".join(refused))
        else:
            self._shown = False
            self.look.show_looked(looked)
            self._turn_to(self.look)
            self._come_forward()

    def _carry_out(self) -> None:
        if self._looked is not None:
            self._turn_to(self.waiting)
            self._tell(tr("Import", "Bringing in {file}"))
            self.work.carry_out(self._looked, self.look.model.choices)

    # How it went.

    def _done(self, report: ImportReport) -> None:
        self.progress.finish()
        looked = self._looked
        assert looked is not None  # it was carried out
        self._brought = report.changes.contacts
        if report.added or report.updated:
            self._remember()
        n = self.look.undecided()
        known = tr("Import", "%n of those added may be known already.", None, n)
        may_be = spelled(known, n) if n else ""
        if report.rejected or looked.refused or report.repairs or report.conflicts:
            self.report.show_report(looked, report, may_be)
            self._turn_to(self.report)
            self._come_forward()
            # What stands on the page in front is not said twice.
            seen = self.report.isVisible() and bool(report.changes)
            brief = operation("contacts.import", "") if seen else " ".join(counted(report))
            self._context.notify(brief, undo=bool(report.changes))
        else:
            said = counted(report)
            if may_be:
                look = tr("Import", "Look in Find duplicates ({key}).")
                said[1:1] = [may_be, look.format(key=key_text("Ctrl+Shift+D"))]
            if report.added or report.updated:
                said.append(words.unused(looked.unused))
            self._leave(" ".join(filter(None, said)), undo=bool(report.changes))

    def _find_duplicates(self) -> None:
        self._leave()
        self.duplicates_asked.emit()

    def _save_rejected(self) -> None:
        dialog = FileDialog(self, tr("Import", "Save what could not be read"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        suffix = self._files.paths[0].suffix
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.selectFile(f"{self._files.paths[0].stem}-rejected{suffix}")
        dialog.fileSelected.connect(
            lambda target: self.work.write_rejected(self._files, Path(target))
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell(self, words: str) -> None:
        """Say what is being done, also where this page is not in front."""
        text = words.format(file=self._files.name)
        if self._told_of is None:
            lead = self.wanted.emit
            self._told_of = self._context.works.begin(text, self._cancel, self, lead)
        else:
            self._told_of.begin(text)

    def _come_forward(self) -> None:
        """Something is to be looked at, or decided: show it, but if it took long, not to whoever is
        typing elsewhere by now; the sidebar leads to it."""
        took = 0.0
        if self._told_of is not None:
            took = self._told_of.spent
            self._told_of.wait(self._files.name)
        if took < SOON or not isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit):
            self.wanted.emit()

    def _leave(self, said: str = "", *, undo: bool = False) -> None:
        self.progress.finish()
        if self._told_of is not None:
            self._told_of.end()
            self._told_of = None
        self._looked, self._before, self._unclear, self._shown = None, None, [], False
        self._told.clear()
        self.look.model.choices.clear()
        if said:
            self._context.notify(said, undo=undo)
        brought, self._brought = self._brought, frozenset()
        self.closed.emit(brought)

    def _cancel(self) -> None:
        self.work.stop()
        self._leave(tr("Import", "Nothing was imported."))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, CardcaseError):
            self._leave()
            raise error
        self._leave(sentence(error))

    def _progressed(self, done: int, total: int, what: str) -> None:
        words = (
            tr("Import", "Looking through {file}")
            if what == "preview"
            else tr("Import", "Bringing in {file}")
        )
        left = ""
        if self._told_of is not None:
            self._told_of.go_on(done, total)
            left = time_left(self._told_of.seconds_left)
        hint = left or (f"{done} / {total}" if total else str(done))
        self.progress.set_progress(done, total, words.format(file=self._files.name), hint)

    # How it is made.

    def _lay_out(self) -> None:
        for view in (self.waiting, self.mapping, self.look, self.report):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(20, 0, 20, 0)
        head.addWidget(self.progress)
        column.addLayout(head)
        self._under.put(self._stack)
        self._stack.currentChanged.connect(self.place_strip)
        column.addWidget(self._under, 1)

    def _connect(self) -> None:
        self.work.looked.connect(self._show)
        self.work.done.connect(self._done)
        self.work.failed.connect(self._failed)
        self.work.progressed.connect(self._progressed)
        self.progress.cancelled.connect(self._cancel)
        self.mapping.agreed.connect(self._agreed_on)
        self.mapping.headed.connect(self._ask_next)
        self.mapping.given_up.connect(self._leave_columns)
        self.look.agreed.connect(self._carry_out)
        self.look.given_up.connect(self._cancel)
        self.look.columns_asked.connect(self._ask_again)
        self.look.region_chosen.connect(self._look_again)
        self.report.closed.connect(self._leave)
        self.report.saved.connect(self._save_rejected)
        self.report.duplicates_asked.connect(self._find_duplicates)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("surface"))
