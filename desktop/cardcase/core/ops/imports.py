"""Taking over contacts of other programs: what is new, what changed, what is here already."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from cardcase.core.careers import with_past_jobs
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.contacts import put_new
from cardcase.core.ops.existing import FEW, subject_of
from cardcase.core.ops.operation import operation
from cardcase.core.records import ContactRecord, PointRecord, settled
from cardcase.core.store import load
from cardcase.core.store.clock import today
from cardcase.core.store.contact_rows import load_contacts
from cardcase.core.store.library import Library
from cardcase.core.text import fold

Outcome = Literal["new", "updated", "identical"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """What becomes of a record; of an identical one ``record`` is the contact that is here."""

    outcome: Outcome
    record: ContactRecord


def import_contacts(library: Library, records: Sequence[ContactRecord]) -> Changes:
    """Take the records over, as one step to undo; see :func:`plan` for what counts as known."""
    subject = subject_of([each.display_name for each in records], FEW)
    with operation(library, "contacts.import", subject) as op:
        planned = plan(library, records)
        put_new(op, (each.record for each in planned if each.outcome == "new"))
        changed = (each.record for each in planned if each.outcome == "updated")
        op.put(*(replace(each, encounters=()) for each in changed))
    return op.changes


def plan(library: Library, records: Sequence[ContactRecord]) -> list[Planned]:
    """Say what becomes of each record, and write nothing.

    A record whose uid is known updates that contact if its own content differs; a job that it does
    not tell of becomes a past one. Another one is
    here already (``identical``) if a contact, or an earlier record, has the same name and shares an
    e-mail, a phone or an organization with it. A uid that another record of the same file bears is
    not believed, so that none takes the place of the other.
    """
    with library.snapshot():
        known = load_contacts({record.uid for record in records if record.uid})
        namesakes = _namesakes(library, records)
    planned: list[Planned] = []
    by_uid: dict[str, ContactRecord] = {}
    for record in records:
        earlier = by_uid.get(record.uid)
        if earlier is None:
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


def _content(contact: ContactRecord) -> ContactRecord:
    return settled(replace(contact, encounters=()))


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
