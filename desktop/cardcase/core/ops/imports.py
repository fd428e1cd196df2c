"""Taking over contacts of other programs: what is new, what changed, what is here already."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from cardcase.core.careers import with_past_jobs
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.contacts import put_new
from cardcase.core.ops.existing import FEW, subject_of, survivors
from cardcase.core.ops.operation import operation
from cardcase.core.records import ContactRecord, PointRecord, settled
from cardcase.core.store import load
from cardcase.core.store.backups import BEFORE_IMPORT
from cardcase.core.store.clock import today
from cardcase.core.store.contact_rows import load_contacts
from cardcase.core.store.library import Library
from cardcase.core.text import fold

MANY = 500
"""From so many contacts on, an import is worth a copy of the library before it."""

Outcome = Literal["new", "updated", "identical"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """What becomes of a record; of an identical one ``record`` is the contact that is here."""

    outcome: Outcome
    record: ContactRecord


def import_contacts(
    library: Library, records: Sequence[ContactRecord], source: str = ""
) -> Changes:
    """Take the records over, as one step to undo; see :func:`plan` for what counts as known.

    ``source``: the name of the file they are from; history then calls the step by it and by the
    number of contacts that came or changed, as "people.vcf (120)".
    Before many (``MANY``) the library is copied. Raises LibraryError as ``Library.back_up`` does.
    """
    if len(records) >= MANY:
        library.back_up_before(BEFORE_IMPORT)
    with library.transaction():
        planned = plan(library, records)
        new = [each.record for each in planned if each.outcome == "new"]
        changed = [each.record for each in planned if each.outcome == "updated"]
        if source:
            subject = f"{source} ({len(new) + len(changed)})"
        else:
            subject = subject_of([each.display_name for each in records], FEW)
        with operation(library, "contacts.import", subject) as op:
            put_new(op, new)
            op.put(*(replace(each, encounters=()) for each in changed))
    return op.changes


def plan(library: Library, records: Sequence[ContactRecord]) -> list[Planned]:
    """Say what becomes of each record, and write nothing.

    A record whose uid is known updates that contact if its own content differs; a job that it does
    not tell of becomes a past one. Another one is
    here already (``identical``) if a contact, or an earlier record, has the same name and shares an
    e-mail, a phone or an organization with it. A uid that another record of the same file bears is
    not believed, so that none takes the place of the other. One of a contact that was merged into
    another adds to that one what it does not have.
    """
    with library.snapshot():
        known = load_contacts({record.uid for record in records if record.uid})
        namesakes = _namesakes(library, records)
        aliases = survivors(library, [r.uid for r in records if r.uid])
        merged = {each.uid: each for each in load.contacts(library, set(aliases.values()))}
    # What is added to a contact comes behind the contact's own record of the same file.
    records = sorted(records, key=lambda each: each.uid in aliases)
    planned: list[Planned] = []
    by_uid: dict[str, ContactRecord] = {}
    for record in records:
        earlier = by_uid.get(record.uid)
        if record.uid in merged:
            merged[record.uid] = record
        if survivor := merged.get(aliases.get(record.uid, "")):
            planned.append(_added(survivor, record))
            merged[survivor.uid] = planned[-1].record
        elif earlier is None:
            planned.append(_planned(record, known.get(record.uid), namesakes))
            if record.uid:
                by_uid[record.uid] = record
        elif _content(earlier) == _content(record):
            planned.append(Planned(outcome="identical", record=earlier))
        else:
            planned.append(_planned(replace(record, uid=""), None, namesakes))
    return planned


def _planned(
    record: ContactRecord,
    stored: ContactRecord | None,
    namesakes: defaultdict[str, list[ContactRecord]],
) -> Planned:
    """What becomes of one record; if it is new, it is a namesake of those that follow."""
    if stored is not None:
        record = with_past_jobs(record, stored, today().isoformat())
        same = _content(stored) == _content(record)
        return Planned(outcome="identical" if same else "updated", record=record)
    name = fold(record.display_name)
    twin = next((each for each in namesakes[name] if _shares(each, record)), None)
    namesakes[name].append(record)
    return Planned(outcome="identical" if twin else "new", record=twin or record)


def _added(survivor: ContactRecord, record: ContactRecord) -> Planned:
    # Only where an alias comes: it loads the likeness of names.
    from cardcase.core.match.plan import added

    both = added(survivor, record)
    same = _content(survivor) == _content(both)
    return Planned(outcome="identical" if same else "updated", record=survivor if same else both)


def _content(contact: ContactRecord) -> ContactRecord:
    return settled(replace(contact, encounters=(), source=None, photo=""))


def _namesakes(
    library: Library, records: Iterable[ContactRecord]
) -> defaultdict[str, list[ContactRecord]]:
    """The stored contacts that bear the name of a record, by folded name."""
    named = load.contacts_named(library, (each.display_name for each in records))
    stored = load_contacts(uid for uids in named.values() for uid in uids)
    found: defaultdict[str, list[ContactRecord]] = defaultdict(list)
    for name, uids in named.items():
        found[name].extend(stored[uid] for uid in uids)
    return found


def _shares(one: ContactRecord, other: ContactRecord) -> bool:
    return bool(_marks(one) & _marks(other))


def _marks(contact: ContactRecord) -> set[tuple[str, str]]:
    """What tells namesakes apart: ways to reach them, and where they work."""
    reached = {
        (point.kind, _bare(point)) for point in contact.points if point.kind in ("email", "phone")
    }
    return reached | {("at", fold(job.organization)) for job in contact.jobs if job.organization}


def _bare(point: PointRecord) -> str:
    return point.normalized or fold(point.value)
