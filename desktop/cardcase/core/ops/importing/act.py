"""Taking the contacts of a file over, as one step to undo."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from peewee import chunked

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.options import DEFAULT_READ, ReadOptions
from cardcase.core.exchange.private import without_pesel
from cardcase.core.exchange.rows import Imported, Row
from cardcase.core.jobs import QUIET, Progress
from cardcase.core.ops.existing import FEW, subject_of
from cardcase.core.ops.importing.items import Choice, Choices, ImportReport, Item, Preview
from cardcase.core.ops.importing.meetings import Meetings, new_meetings
from cardcase.core.ops.importing.pictures import Pictures
from cardcase.core.ops.importing.preview import SLICE, update_of
from cardcase.core.ops.operation import Recorder, operation
from cardcase.core.records import AliasRecord, ContactRecord, EncounterRecord, new_uid, unique
from cardcase.core.store import load
from cardcase.core.store.backups import BEFORE_IMPORT
from cardcase.core.store.contact_rows import load_contacts
from cardcase.core.store.library import Library
from cardcase.core.store.models import Contact
from cardcase.core.store.rows import row_ids

_KNOWN = ("update", "identical")
MANY = 500
"""From so many contacts on that come or change, the library is copied before an import."""


@dataclass(frozen=True, slots=True)
class _Task:
    """A contact of the file, and what is to be done with it; ``uid``: which contact it becomes.

    ``quiet``: nothing new is told, and only the file's own writing is remembered.
    """

    row: Imported
    action: Literal["add", "update"]
    uid: str
    reason: str = ""
    quiet: bool = False


def carry_out(
    library: Library,
    rows: Iterable[Row],
    preview: Preview,
    choices: Choices | None = None,
    progress: Progress = QUIET,
    name: str = "",
    options: ReadOptions = DEFAULT_READ,
) -> ImportReport:
    """Take over the contacts of a file, read again, as its preview and the owner's choices say.

    It is one step to undo, and none where nothing changes. ``name``: what history calls it by, with
    the number of contacts that come or change, as "people.vcf (120)". ``options``: how the rows are
    read. Before many (``MANY``) the library is copied. Progress code: ``import``. Raises
    ExchangeError ``file_changed`` (it is not the file of the preview), what reading the rows does,
    LibraryError as ``Library.back_up`` does, and Cancelled; then the library is as it was.
    """
    wanted = {item.index: _wanted(item, choices or {}) for item in preview.items}
    taken = [item for item in preview.items if wanted[item.index].action != "skip"]
    report = ImportReport(
        lanes=preview.counts,
        skipped=sum(
            item.lane != "identical" and wanted[item.index].action == "skip"
            for item in preview.items
            if item.lane != "rejected"
        ),
        repairs=preview.repairs,
        rejected=preview.lane("rejected"),
        conflicts=tuple(item for item in preview.items if item.conflicts),
    )
    if not taken:
        return report
    if len(taken) >= MANY:
        library.back_up_before(BEFORE_IMPORT)
    names = [item.name for item in taken if item.lane != "identical"]
    names = names or [item.name for item in taken]
    subject = f"{name} ({len(names)})" if name else subject_of(names, FEW)
    with (
        Pictures(library) as pictures,
        operation(library, "contacts.import", subject, progress=progress) as op,
    ):
        act = _Act(op, pictures, options)
        done = 0
        for some in chunked(_tasks(rows, preview, wanted), SLICE):
            progress.step(done, len(preview.items), "import")
            act.take([task for task in some if task is not None])
            done += len(some)
        progress.step(done, len(preview.items), "import")
        act.finish(progress)
    return replace(report, added=act.added, updated=act.updated, changes=op.changes)


def _wanted(item: Item, choices: Choices) -> Choice:
    """What is to be done with an item; it has no need of anything, where it is to be skipped."""
    if item.lane == "identical" and item.changed:
        return Choice("update", item.target)
    if item.lane in ("identical", "rejected"):
        return Choice("skip")
    usual = Choice("update", item.target) if item.lane == "update" else Choice("add")
    return choices.get(item.index, usual)


def _tasks(
    rows: Iterable[Row], preview: Preview, wanted: Mapping[int, Choice]
) -> Iterator[_Task | None]:
    """What is to be done for each contact of the file, in its order; None for nothing."""
    items = iter(preview.items)
    for row in rows:
        item = next(items, None)
        if isinstance(row, Imported):
            row = without_pesel(row)
        called = row.record.display_name if isinstance(row, Imported) else ""
        if item is None or (item.index, item.name) != (row.index, called):
            raise ExchangeError("file_changed")
        choice = wanted[item.index]
        if choice.action == "skip" or not isinstance(row, Imported):
            yield None
            continue
        uid = choice.uid if choice.action == "update" else item.target
        reason = item.reasons[0] if item.lane in _KNOWN and uid == item.target else ""
        if choice.action == "add" and item.lane == "update":
            uid = new_uid()
        yield _Task(row, choice.action, uid, reason, quiet=item.lane == "identical")
    if next(items, None) is not None:
        raise ExchangeError("file_changed")


class _Act:
    """One import on its way."""

    def __init__(self, op: Recorder, pictures: Pictures, options: ReadOptions) -> None:
        self._options = options
        self._op = op
        self._pictures = pictures
        self._meetings = Meetings(op)
        self._told: dict[str, list[EncounterRecord]] = {}
        self.added = self.updated = 0

    def take(self, tasks: Sequence[_Task]) -> None:
        """Do some of what is to be done."""
        now = load_contacts(unique(task.uid for task in tasks))
        taken = set(row_ids(Contact, unique(task.row.record.uid for task in tasks)))
        met = self._met(task.uid for task in tasks if task.row.record.encounters)
        changed: dict[str, ContactRecord] = {}
        aliases: list[AliasRecord] = []
        for task in tasks:
            record, uid = task.row.record, task.uid
            if task.action == "add" and uid in now:
                uid = new_uid()  # another has it since the preview
            contact = now.get(uid)
            if contact is None:
                changed[uid] = now[uid] = replace(record, uid=uid, encounters=())
            else:
                update = update_of(contact, record, task.reason, self._options)
                if update.changed:
                    changed[uid] = now[uid] = update.record
                if record.uid and record.uid not in taken and record.uid not in now:
                    aliases.append(AliasRecord(uid=record.uid, contact=uid))
            self._pictures.put(task.row.pictures, now[uid])
            news = self._meet(uid, record, met.get(uid, ()))
            self.added += contact is None
            self.updated += contact is not None and (
                news or (bool(update.changed) and not task.quiet)
            )
        self._op.put(*changed.values())
        self._op.put(*aliases)
        self._meetings.put()

    def finish(self, progress: Progress) -> None:
        """Do what had to wait for all contacts. Raises Cancelled."""
        self._meetings.put_all(progress)

    def _met(self, uids: Iterable[str]) -> dict[str, tuple[EncounterRecord, ...]]:
        found = load.contacts(self._op.library, unique(uids))
        return {each.uid: each.encounters for each in found}

    def _meet(self, uid: str, record: ContactRecord, met: Sequence[EncounterRecord]) -> bool:
        """Let a contact take part in the encounters its record tells of; whether any is new."""
        self._meetings.rename(record.uid, uid)
        if not record.encounters:
            return False
        told = self._told.setdefault(uid, [])
        new = new_meetings((*met, *told), record.encounters)
        self._meetings.add(uid, record.uid, new)
        told += new
        return bool(new)
