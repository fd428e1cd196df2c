"""What would become of each contact of a file; nothing is written."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from peewee import chunked

from cardcase.core.exchange.options import DEFAULT_READ, ReadOptions
from cardcase.core.exchange.private import without_pesel
from cardcase.core.exchange.rows import Imported, Row, RowError
from cardcase.core.exchange.said import is_a_copy, said, says_no_more
from cardcase.core.jobs import QUIET, Progress
from cardcase.core.match.known import Kin, is_another, kin, marks
from cardcase.core.match.update import Update, has_said, updated
from cardcase.core.ops.importing.items import Candidate, Item, Preview
from cardcase.core.ops.importing.known import Known
from cardcase.core.ops.importing.meetings import new_meetings
from cardcase.core.ops.importing.spool import spool
from cardcase.core.records import ContactRecord, SourceRecord, new_uid, unique
from cardcase.core.store.clock import today
from cardcase.core.store.library import Library

SLICE = 500
"""Contacts that are looked at between two steps of progress."""


def preview(
    library: Library,
    rows: Iterable[Row],
    progress: Progress = QUIET,
    options: ReadOptions = DEFAULT_READ,
) -> Preview:
    """Say what would become of each contact of a file, as if one were taken over after the other.

    A record of a known uid is that contact's own; that of one which was merged into another adds to
    that one. Else what is shared decides, see ``match.known``; who has two uids in one file is not
    one because of name and organization. A uid that an earlier contact of the file has, or that
    stands for somebody quite different here, is not believed. ``options``: how the rows are read.
    Progress code: ``preview`` (how many there are is not known). Raises Cancelled, and what reading
    the rows does.
    """
    items: list[Item] = []
    with library.snapshot(), spool() as aside:
        looking = _Looking(Known(library, aside), options)
        for some in chunked(rows, SLICE):
            progress.step(len(items), 0, "preview")
            items += looking.at(some)
    progress.step(len(items), len(items), "preview")
    return Preview(tuple(items))


def update_of(
    contact: ContactRecord, record: ContactRecord, reason: str, options: ReadOptions
) -> Update:
    """What a contact becomes by a record that is of it; ``reason``: see ``match.known.Code``.

    ``options``: how the record was read, as what its file said before is understood by the same.
    """
    own = reason == "uid" or (reason == "alias" and _uid_in(contact.source) == record.uid)
    base = None
    if own and contact.source and record.source and not has_said(contact, record):
        base = said(contact.source, options)
    update = updated(contact, record, own=own, base=base, until=today().isoformat())
    if own and record.source and update.changed == ("source",):
        # In another version of vCard the same is written otherwise.
        return Update(contact) if is_a_copy(contact, record.source) else update
    return update


def _uid_in(source: SourceRecord | None) -> str:
    """The uid that a contact has in the file it came from."""
    properties = source.properties if source else ()
    return next((each.value.strip() for each in properties if each.name.upper() == "UID"), "")


class _Looking:
    """One file on its way past the library."""

    def __init__(self, known: Known, options: ReadOptions) -> None:
        self._known = known
        self._options = options
        self._seen: set[str] = set()

    def at(self, rows: Sequence[Row]) -> Iterator[Item]:
        good = [without_pesel(each) for each in rows if isinstance(each, Imported)]
        records = [each.record for each in good]
        self._known.load(records)
        self._known.look_up([*self._strangers(records)])
        coming = iter(good)
        for row in rows:
            yield _rejected(row) if isinstance(row, RowError) else self._item(next(coming))

    def _strangers(self, records: Sequence[ContactRecord]) -> Iterator[ContactRecord]:
        """Those whose uids do not tell who they are."""
        seen = set(self._seen)
        for record in records:
            owner = self._owner(record.uid) if record.uid not in seen else None
            if owner is None or (owner.code == "uid" and is_another(owner.contact, record)):
                yield record
            seen.add(record.uid)

    def _item(self, row: Imported) -> Item:
        record = row.record
        believed = record.uid != "" and record.uid not in self._seen
        owner = self._owner(record.uid) if believed else None
        doubted = owner is not None and owner.code == "uid" and is_another(owner.contact, record)
        if believed:
            self._seen.add(record.uid)
        if owner and not doubted:
            return self._of(owner, row)
        if owner is None and (survivor := self._known.merged(record)) is not None:
            # What that file said came here with the merging, but for what was not taken then.
            return Item(
                index=row.index,
                name=record.display_name,
                lane="identical",
                target=survivor.uid,
                reasons=("alias",),
                repairs=row.repairs,
            )
        apart = self._seen if believed else ()
        mine = marks(record)
        others = [*filter(self._counts, kin(mine, self._known.candidates(mine), apart))]
        if others and others[0].certain:
            return self._of(others[0], row)
        if owner and all(each.contact.uid != record.uid for each in others):
            others.append(Kin(owner.contact, "uid", certain=False))
        uid = record.uid if believed and not doubted else new_uid()
        self._known.add(record if uid == record.uid else replace(record, uid=uid), mine)
        return Item(
            index=row.index,
            name=record.display_name,
            lane="to_decide" if others else "new",
            target=uid,
            reasons=unique(each.code for each in others),
            candidates=tuple(
                Candidate(each.contact.uid, each.contact.display_name, each.code, each.names)
                for each in others
            ),
            repairs=row.repairs,
        )

    def _counts(self, each: Kin) -> bool:
        """Whether it is to be asked about: what is only likely, a file that has both tells apart.

        Not so where more than a name is the same: files have people twice.
        """
        if each.certain or not self._known.is_new(each.contact.uid):
            return True
        return each.code in ("organization_name", "phone_name") and bool(each.contact.name)

    def _owner(self, uid: str) -> Kin | None:
        """The contact that a record of this uid is of."""
        if contact := self._known.contact(uid):
            return Kin(contact, "uid", certain=True)
        if contact := self._known.contact(self._known.survivor(uid)):
            return Kin(contact, "alias", certain=True)
        return None

    def _of(self, found: Kin, row: Imported) -> Item:
        """The item of a record that is of a contact."""
        contact, record = found.contact, row.record
        made = update_of(contact, record, found.code, self._options)
        changed = made.changed
        if record.encounters:
            met = self._known.met(contact.uid)
            if new := new_meetings(met, record.encounters):
                changed = (*changed, "encounters")
                self._known.meet(contact.uid, (*met, *new))
        if made.changed:
            self._known.change(made.record)
        # How another program writes what is here already is kept, and no news.
        quiet = changed == ("source",) and says_no_more(record, contact.source)
        return Item(
            index=row.index,
            name=record.display_name,
            lane="update" if changed and not quiet else "identical",
            target=contact.uid,
            reasons=(found.code,),
            changed=changed,
            conflicts=made.conflicts,
            repairs=row.repairs,
        )


def _rejected(row: RowError) -> Item:
    return Item(index=row.index, name="", lane="rejected", reasons=(row.reason,))
