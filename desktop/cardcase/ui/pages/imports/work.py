"""An import on the lanes: looked through, carried out, and what was rejected written down."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from cardcase.core.exchange.files import write_whole
from cardcase.core.exchange.rows import Imported, Row, RowError
from cardcase.core.jobs import Progress
from cardcase.core.ops.importing import act
from cardcase.core.ops.importing.items import Choice, ImportReport, Preview
from cardcase.core.ops.importing.preview import preview
from cardcase.core.records import ContactRecord, PointRecord
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.pages.imports.files import Files, Refused
from cardcase.ui.tasks import Handle

KEPT = 5_000
"""Contacts of a file that are kept to be looked at; of more only what becomes of them is told."""


@dataclass(frozen=True)
class Looked:
    """What would become of the files' contacts, and which files gave none.

    ``records``: the contacts by their index, the first ``KEPT`` of them. ``unused``: columns of
    tables that fill no field. ``local``: whether phones are there without a country code.
    """

    files: Files
    preview: Preview
    refused: tuple[Refused, ...] = ()
    records: Mapping[int, ContactRecord] = field(default_factory=dict)
    unused: tuple[str, ...] = ()
    local: bool = False


class Work(QObject):
    """One thing at a time. ``progressed`` gives done, total (0: not known) and a code."""

    progressed = Signal(int, int, str)
    looked = Signal(object)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._handle: Handle | None = None

    def look(self, files: Files) -> None:
        """Look through the files; nothing is written."""
        self._handle = self._context.tasks.submit(
            "db",
            _look,
            self._context.library,
            files,
            on_progress=self._progressed,
            on_done=self.looked.emit,
            on_failed=self.failed.emit,
        )

    def carry_out(self, looked: Looked, choices: Mapping[int, Choice]) -> None:
        """Take the contacts over, as one step to undo."""
        self._handle = self._context.run(
            partial(_carry_out, looked=looked, choices=dict(choices)),
            then=self.done.emit,
            failed=self.failed.emit,
            on_progress=self._progressed,
        )

    def stop(self) -> None:
        """Stop; the library is as it was."""
        if self._handle is not None:
            self._handle.cancel()

    def write_rejected(self, files: Files, path: Path) -> None:
        """Write the bytes of what was rejected to a file, as they stood."""
        self._context.tasks.submit("work", _write_rejected, files, path, on_failed=self.failed.emit)

    def _progressed(self, done: int, total: int, what: str) -> None:
        self.progressed.emit(done, total, what)


def _look(library: Library, files: Files, progress: Progress) -> Looked:
    refused: list[Refused] = []
    records: dict[int, ContactRecord] = {}
    local = False

    def rows() -> Iterator[Row]:
        nonlocal local
        for row in files.rows(refused.append):
            if isinstance(row, Imported):
                local = local or any(map(is_local, row.record.points_of("phone")))
                if len(records) < KEPT:
                    records[row.index] = row.record
            yield row

    found = preview(library, rows(), progress, files.options)
    return Looked(files, found, tuple(refused), records, files.unused(), local)


def _carry_out(
    library: Library, *, looked: Looked, choices: Mapping[int, Choice], progress: Progress
) -> ImportReport:
    rows = looked.files.rows()
    files = looked.files
    return act.carry_out(
        library, rows, looked.preview, choices, progress, files.name, files.options
    )


def is_local(phone: PointRecord) -> bool:
    """Whether a phone number says no country, so that one has to be told."""
    return not phone.value.lstrip("( ").startswith(("+", "00"))


def _write_rejected(files: Files, path: Path) -> None:
    write_whole(path, (row.raw for row in files.rows() if isinstance(row, RowError)))
