"""Contacts that may be the same: of the whole library, or of one record.

Reading and keys are ours, the judgement is ``core/match``.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from peewee import Expression, chunked

from cardcase.core.jobs import QUIET, Progress
from cardcase.core.match.find import Apart, Likely, among, duplicates_of, profiled
from cardcase.core.match.profile import Profile, number_key, profile
from cardcase.core.match.verdict import Lane, Reason
from cardcase.core.match.words import forms_of
from cardcase.core.organizations import organization_root
from cardcase.core.records import ContactRecord
from cardcase.core.store import load
from cardcase.core.store.alias_rows import all_apart, apart_from
from cardcase.core.store.contact_rows import read_contacts
from cardcase.core.store.finding import found_by
from cardcase.core.store.library import Library
from cardcase.core.store.models import Contact, Job, Organization, Point, TaxId
from cardcase.core.store.rows import BATCH, column, tuples
from cardcase.core.store.rows import among as is_among
from cardcase.core.text import words

_MOST = 60
"""Contacts that are looked at for one key: what more have in common proves nothing."""


def everyone(library: Library) -> Iterator[ContactRecord]:
    """All contacts as they are at one moment, without their encounters, some hundred at a time."""
    with library.snapshot():
        for ids in chunked(column(Contact.select(Contact.id).order_by(Contact.id)), BATCH):
            yield from read_contacts(ids, sources=False).values()


def told_apart(library: Library) -> Apart:
    """The pairs of contacts of which the owner said that they are not the same."""
    with library.session():
        return all_apart()


def compared(library: Library, progress: Progress = QUIET) -> tuple[list[Profile], Apart]:
    """All contacts ready to be compared, and those told apart, for ``match.find.among``.

    Progress code: ``contacts``. Raises Cancelled.
    """
    with library.snapshot():
        return profiled(everyone(library), progress, Contact.select().count()), all_apart()


def all_likely(library: Library, progress: Progress = QUIET) -> list[Likely]:
    """The pairs of contacts in the library that may be the same; see ``match.find.among``."""
    return among(*compared(library, progress), progress)


def names(library: Library, uids: Iterable[str]) -> dict[str, str]:
    """What these contacts are called, those that exist."""
    found: dict[str, str] = {}
    with library.snapshot():
        for some in chunked(uids, BATCH):
            rows = Contact.select(Contact.uid, Contact.name).where(Contact.uid.in_(some))
            found.update(tuples(rows))
    return found


def likely(library: Library, record: ContactRecord) -> list[Likely]:
    """The contacts that may be the same as a record, which may be new, the surest first.

    They are looked for by what the index of the library answers at once: the same e-mail, number,
    profile, tax number or organization, and the words of the name in all their forms.
    """
    with library.snapshot():
        candidates = read_contacts(_candidates(record), sources=False)
        pairs = {frozenset((each.one, each.other)) for each in apart_from([record.uid])}
    return duplicates_of(record, list(candidates.values()), pairs)


def in_common(library: Library, record: ContactRecord) -> list[str]:
    """The contacts (uids) that the index knows to have something in common with a record."""
    with library.snapshot():
        return column(Contact.select(Contact.uid).where(is_among(Contact.id, _candidates(record))))


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """A contact, with its encounters, that may be the same as a record, and why."""

    contact: ContactRecord
    lane: Lane
    reasons: tuple[Reason, ...]


def acquaintance(library: Library, record: ContactRecord) -> Acquaintance | None:
    """The contact that is likeliest the same as a record; None: nobody is."""
    with library.snapshot():
        for found in likely(library, record):
            if contact := load.contact(library, found.uids[0]):
                return Acquaintance(contact, found.lane, found.reasons)
    return None


def _candidates(record: ContactRecord) -> set[int]:
    """The row ids of contacts that have something in common with a record."""
    found: set[int] = set()
    for point in record.points:
        if point.kind == "phone" and (number := number_key(point)):
            # The index has all ends of a number: also of one without its country.
            found.update(_ids(Contact.select(Contact.id).where(found_by(f'numbers : "{number}"'))))
        elif point.kind in ("email", "social") and point.normalized:
            same = (Point.normalized == point.normalized) & (Point.kind == point.kind)
            found.update(_ids(Point.select(Point.contact).where(same)))
    for tax_id in record.tax_ids:
        found.update(_ids(TaxId.select(TaxId.contact).where(TaxId.value == tax_id.value)))
    for job in record.jobs:
        if job.organization:
            found.update(_at(job.organization))
    if expression := _name_expression(record):
        found.update(_ids(Contact.select(Contact.id).where(found_by(expression))))
    return found


def _at(organization: str) -> list[int]:
    """Contacts at an organization of this name, whatever its legal form."""
    root = organization_root(organization)
    named: Expression = Organization.key.between(root, f"{root}\uffff")
    return _ids(Job.select(Job.contact).join(Organization).where(named).distinct())


def _name_expression(record: ContactRecord) -> str:
    """The FTS5 query for names in any order, with short forms, and with a half of a double name."""
    mine = profile(record)
    if mine.name is None:
        return f'name : "{mine.company}"' if mine.company else ""
    parts = []
    if mine.name.given:
        first = mine.name.given[0]
        parts.append([f'"{form}"' for form in forms_of(first)] + [f'"{first[:1]}"'])
    if mine.name.family:
        # The index knows words as they are written, also with ue for ü.
        written = [*mine.name.family, *words(record.family)]
        parts.append([f'"{word}"' for word in dict.fromkeys(written)])
    return " AND ".join(f"name : ({' OR '.join(either)})" for either in parts)


def _ids(query: object) -> list[int]:
    return column(query.limit(_MOST))  # type: ignore[attr-defined]
