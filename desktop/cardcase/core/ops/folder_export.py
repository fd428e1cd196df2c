"""Everything of a library into an open folder; it writes nothing into the library."""

from dataclasses import dataclass, replace
from pathlib import Path

from cardcase.core.card_records import PhotographRecord
from cardcase.core.errors import LibraryError
from cardcase.core.exchange import registry
from cardcase.core.exchange.folder.layout import RECORDS, Shelf
from cardcase.core.exchange.folder.writer import FolderWriter, new_folder
from cardcase.core.exchange.options import WriteOptions
from cardcase.core.jobs import QUIET, Progress
from cardcase.core.records import EncounterRecord, EventRecord
from cardcase.core.store import everything, load
from cardcase.core.store.clock import now
from cardcase.core.store.entities import Kind, Record
from cardcase.core.store.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """How many things of each kind are in the folder, and SHA-256 of pictures that are lost."""

    counts: dict[Kind, int]
    pictures: int
    missing: tuple[str, ...] = ()


def export_all(library: Library, folder: Path, progress: Progress = QUIET) -> Exported:
    """Write everything into a new or empty folder, as it is at one moment.

    Progress codes are the kinds, then ``picture``. Raises ExchangeError: ``not_empty``,
    ``not_written``; Cancelled. In either case no folder is left.
    """
    with library.snapshot(), new_folder(folder.absolute(), now()) as out:
        counts: dict[Kind, int] = {kind: everything.count(kind) for kind in RECORDS}
        pictures = _pictures()
        total, done = sum(counts.values()) + len(pictures), 0
        for kind in RECORDS:
            out.lines(kind, ())
            for some in everything.batches(kind):
                progress.step(done, total, kind)
                out.lines(kind, map(_told, some))
                if kind == "contact":
                    _write_vcards(library, out, [each.uid for each in some])
                done += len(some)
        missing = []
        for sha256, (shelf, name) in pictures.items():
            progress.step(done, total, "picture")
            try:
                out.picture(sha256, library.media.path(sha256), shelf, name)
            except LibraryError as error:
                if error.code != "media_missing":
                    raise
                missing.append(sha256)
            done += 1
        progress.step(done, total)
    return Exported(counts=counts, pictures=len(pictures) - len(missing), missing=tuple(missing))


def _pictures() -> dict[str, tuple[Shelf, str]]:
    """Each picture once, where it was named first."""
    found: dict[str, tuple[Shelf, str]] = {}
    for sha256, shelf, name in everything.pictures():
        if sha256:
            found.setdefault(sha256, (shelf, name))
    return found


def _told(record: Record) -> Record:
    """A record without what is said elsewhere, or is true of this computer only."""
    if isinstance(record, EncounterRecord) and record.event:
        event = EventRecord(uid=record.event.uid, name=record.event.name)
        return replace(record, event=event)
    if isinstance(record, PhotographRecord):
        return replace(record, source="")
    return record


def _write_vcards(library: Library, out: FolderWriter, uids: list[str]) -> None:
    exporter = registry.exporter("vcard3")
    pieces = exporter.write(load.contacts(library, uids), WriteOptions(with_encounters=True))
    out.vcards(b"".join(pieces))
