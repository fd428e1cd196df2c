"""Everything out of an exported folder into a library, as one step to undo."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from peewee import chunked

from cardcase.core.card_records import TurnRecord
from cardcase.core.exchange.folder.layout import RECORDS, Kind, lines_file
from cardcase.core.exchange.folder.reader import FolderReader, Trouble
from cardcase.core.jobs import QUIET, Progress
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.folder_fit import fit
from cardcase.core.ops.importing.act import MANY
from cardcase.core.ops.operation import Recorder, operation
from cardcase.core.scan.sniff import HEAD, picture_suffix
from cardcase.core.store.backups import BEFORE_IMPORT
from cardcase.core.store.entities import ENTITIES
from cardcase.core.store.library import Library
from cardcase.core.store.rows import BATCH
from cardcase.core.store.unused import remove_unused

Outcome = Literal["new", "updated", "identical"]


@dataclass(slots=True)
class Taken:
    """What became of the things of each kind, what was passed over, and what changed."""

    outcomes: dict[Kind, Counter[Outcome]] = field(
        default_factory=lambda: {kind: Counter() for kind in RECORDS}
    )
    troubles: list[Trouble] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)


class _NotKept(Exception):  # noqa: N818 - an outcome, not an error
    """Ends a transaction that was only to show what it would do."""


def import_all(
    library: Library, folder: Path, progress: Progress = QUIET, *, dry_run: bool = False
) -> Taken:
    """Take over what another library, or this one at an earlier time, was exported as.

    What has the uid of something here takes its place where the two differ. Things that refer to
    what is nowhere stand alone: a card without its contact is to be reviewed again; a photograph
    whose bytes never came has failed with ``file_missing``, as a path of another computer is not
    followed. Before many contacts (``MANY``) the library is copied.
    Progress codes: ``picture``, then the kinds. Raises ExchangeError: ``no_folder_export``,
    ``newer_export``; LibraryError as ``Library.back_up``; Cancelled. After these nothing has been
    taken over.
    """
    reader = FolderReader(folder)
    if not dry_run and reader.count("contact") >= MANY:
        library.back_up_before(BEFORE_IMPORT)
    return _Taking(library, reader, progress).all(folder.absolute().name, dry_run)


class _Taking:
    """One import on its way."""

    def __init__(self, library: Library, reader: FolderReader, progress: Progress) -> None:
        self._library = library
        self._reader = reader
        self._progress = progress
        self._done = 0
        self._taken = Taken()

    def all(self, name: str, dry_run: bool) -> Taken:
        new: list[str] = []
        try:
            # Before the rows that name them, and before the library is locked.
            self._take_pictures(new, keep=not dry_run)
            with operation(self._library, "folder.import", name) as op:
                for kind in RECORDS:
                    self._take(op, kind)
                self._step("")
                if dry_run:
                    raise _NotKept
            self._taken.changes = op.changes
        except _NotKept:
            pass
        except BaseException:
            remove_unused(self._library, new)
            raise
        return self._taken

    def _take_pictures(self, new: list[str], *, keep: bool) -> None:
        media = self._library.media
        for picture in self._reader.pictures():
            self._step("picture")
            if isinstance(picture, Trouble):
                self._taken.troubles.append(picture)
                continue
            sha256, data = picture
            if keep:
                if not media.exists(sha256):
                    new.append(sha256)
                media.put(data, picture_suffix(data[:HEAD]) or ".bin")

    def _take(self, op: Recorder, kind: Kind) -> None:
        for some in chunked(self._reader.records(kind), BATCH):
            lines: list[tuple[int, Any]] = []
            for each in some:
                self._step(kind)
                if isinstance(each, Trouble):
                    self._taken.troubles.append(each)
                else:
                    lines.append(each)
            fitted = fit(op, kind, [record for _, record in lines])
            for (index, _), record in zip(lines, fitted, strict=True):
                if record is None:
                    trouble = Trouble(file=lines_file(kind), index=index, reason="no_photograph")
                    self._taken.troubles.append(trouble)
            self._put(op, kind, [record for record in fitted if record is not None])

    def _put(self, op: Recorder, kind: Kind, records: Sequence[Any]) -> None:
        known = ENTITIES[kind].load([record.uid for record in records])
        if kind == "turn":
            # A photograph that nobody has moved has none.
            known = {uid: turn for uid, turn in known.items() if turn != TurnRecord(uid=uid)}
        outcomes = self._taken.outcomes[kind]
        changed = []
        for record in records:
            stored = known.get(record.uid)
            if record == stored:
                outcomes["identical"] += 1
            else:
                outcomes["new" if stored is None else "updated"] += 1
                changed.append(record)
        op.put(*changed)

    def _step(self, what: str) -> None:
        self._progress.step(self._done, max(self._done, self._reader.total), what)
        self._done += 1
