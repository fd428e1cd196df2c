"""What a contact becomes by a record of it that comes from a file.

Nothing is lost: what the library has and the file lacks stays, unless the file itself once had it
(``base``: what its record said the last time) and it was not changed here since.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar

from cardcase.core.beyond.changing import TYPED, with_details
from cardcase.core.beyond.reading import details
from cardcase.core.careers import with_past_jobs
from cardcase.core.match.parts import JOINS
from cardcase.core.match.plan import ALIAS, other_names, with_nicknames
from cardcase.core.match.sources import (
    after,
    beside,
    beside_typed,
    fingerprint,
    is_ours,
    says_same,
    source,
)
from cardcase.core.organizations import organization_key
from cardcase.core.records import ContactRecord, JobRecord, SourceRecord, settled, unique
from cardcase.core.text import words

Part = TypeVar("Part")
Join = Callable[[Any, Any], Any]

_NAME = ("prefix", "given", "middle", "family", "suffix")
_SINGLE = (*_NAME, "formatted", "photo")
CONTENT = tuple(
    each.name for each in fields(ContactRecord) if each.name not in ("uid", "encounters", "source")
)
"""The fields of a contact that a file can change; besides them it has encounters and a source."""


@dataclass(frozen=True, slots=True)
class Update:
    """The contact as it becomes; the fields that change, among them ``source``; and those in which
    the file and the library were both changed, and the library's value stayed."""

    record: ContactRecord
    changed: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()


def updated(
    contact: ContactRecord,
    record: ContactRecord,
    *,
    own: bool,
    base: ContactRecord | None = None,
    until: str = "",
) -> Update:
    """What ``contact`` becomes by ``record``.

    ``own``: it is the contact's own record (of its uid), whose values take the place of others; any
    other record only fills what is empty. ``base``: what that record said the last time, where it
    is known. ``until``: the day (ISO 8601) on which jobs end that are not told any more.
    """
    if has_said(contact, record):
        return Update(contact)
    conflicts: tuple[str, ...] = ()
    if own and base is not None:
        made, conflicts = _by_both(contact, record, base)
        made = with_past_jobs(made, contact, until)
    elif own:
        made = _changed(contact, record, until)
    else:
        made = _filled(contact, record)
    called = [each for each in details(made.source) if each not in details(contact.source)]
    points = contact.points
    if made.points != points:
        points = settled(made).points
    made = replace(
        made,
        uid=contact.uid,
        points=points,
        encounters=contact.encounters,
        source=contact.source,
    )
    if contact.photo and record.photo not in ("", made.photo) and "photo" not in conflicts:
        conflicts += ("photo",)
    before, after = settled(contact), settled(made)
    changed = tuple(name for name in CONTENT if getattr(before, name) != getattr(after, name))
    said = _source(contact.source, record.source, own=own, same=not changed)
    if called:
        said = with_details(said, (*details(said), *called))
    if said != contact.source:
        changed = (*changed, "source")
    if not changed:
        return Update(contact)
    return Update(replace(made, source=said), changed, conflicts)


def content(contact: ContactRecord) -> ContactRecord:
    """The contact as what says the same is equal, whatever its uid, encounters and source."""
    return settled(replace(contact, uid="", encounters=(), source=None))


def has_said(contact: ContactRecord, record: ContactRecord) -> bool:
    """Whether this very record came before, so that what was changed here since stays."""
    here, there = contact.source, record.source
    if here is None or there is None or here.format != there.format:
        return False
    return here.properties == there.properties or fingerprint(there) in here.earlier


def _by_both(
    contact: ContactRecord, record: ContactRecord, base: ContactRecord
) -> tuple[ContactRecord, tuple[str, ...]]:
    """What has changed here, and what has changed there, since both were ``base``."""
    conflicts = []
    values: dict[str, Any] = {}
    for name in _SINGLE:
        here, there, was = (getattr(each, name) for each in (contact, record, base))
        values[name] = there if here == was else here
        if here not in (was, there) and there != was:
            conflicts.append(name)
    if contact.notes == base.notes:
        values["notes"] = record.notes
    elif record.notes != base.notes:
        values["notes"] = _noted(contact.notes, record.notes)
    for name, join in JOINS.items():
        here, there, was = (getattr(each, name) for each in (contact, record, base))
        values[name] = _parts_by_both(here, there, was, join)
    values["tags"] = _tags_by_both(contact.tags, record.tags, base.tags)
    made = replace(contact, **values)
    if not {*_NAME, "formatted"}.isdisjoint(conflicts):
        made = _with_other_name(made, contact, record)
    return made, tuple(conflicts)


def _tags_by_both(
    here: tuple[str, ...], there: tuple[str, ...], was: tuple[str, ...]
) -> tuple[str, ...]:
    if here == was:
        return there
    kept = (tag for tag in here if tag in there or tag not in was)
    return unique((*kept, *(tag for tag in there if tag not in was)))


def _parts_by_both(
    here: Sequence[Part], there: Sequence[Part], was: Sequence[Part], join: Join
) -> tuple[Part, ...]:
    if here == was:
        return tuple(there)
    kept: list[Part] = []
    taken: set[int] = set()
    for part in here:
        at = next((n for n, x in enumerate(there) if n not in taken and join(part, x)), None)
        before = next((each for each in was if join(part, each)), None)
        if at is not None:
            taken.add(at)
            joined = part if before is not None else join(part, there[at])
            kept.append(there[at] if part == before else joined)
        elif before is None or part != before:
            kept.append(part)
    # What was removed here stays removed, unless it changed there.
    return (*kept, *(x for n, x in enumerate(there) if n not in taken and x not in was))


def _changed(contact: ContactRecord, record: ContactRecord, until: str) -> ContactRecord:
    """The contact with what its own record says, where nothing is known of an earlier one."""
    name = {part: getattr(record, part) or getattr(contact, part) for part in _NAME}
    same = all(getattr(contact, part) == value for part, value in name.items())
    name["formatted"] = record.formatted or (contact.formatted if same else "")
    made = replace(_joined(contact, record), **name)
    if not record.jobs:
        return made
    known = [job for job in contact.jobs if job not in record.jobs]
    told = replace(made, jobs=tuple(_with_details(job, known) for job in record.jobs))
    return with_past_jobs(told, contact, until)


def _with_details(job: JobRecord, known: Sequence[JobRecord]) -> JobRecord:
    """A job that is told anew, with what was known of it and is not told again."""
    key = organization_key(job.organization)
    there = (each for each in known if organization_key(each.organization) == key)
    before = next((each for each in there if each.until == job.until), None)
    if before is None:
        return job
    return replace(
        job,
        titles=job.titles or before.titles,
        department=job.department or before.department,
        since=job.since or before.since,
    )


def _filled(contact: ContactRecord, record: ContactRecord) -> ContactRecord:
    """The contact with what another record of it has and it has not."""
    # What is over here may be old in the file, too.
    jobs = tuple(job for job in record.jobs if not any(_is_over(job, k) for k in contact.jobs))
    made = _joined(contact, replace(record, jobs=jobs))
    if not contact.name:
        return replace(made, **{part: getattr(record, part) for part in (*_NAME, "formatted")})
    if sorted(words(contact.name)) == sorted(words(record.name)):
        in_parts = bool(contact.given or contact.family)
        name = {part: getattr(contact, part) or getattr(record, part) for part in _NAME}
        if in_parts:
            name |= {part: getattr(contact, part) for part in ("given", "middle", "family")}
        return replace(made, **name)
    return _with_other_name(made, contact, record)


def _is_over(job: JobRecord, known: JobRecord) -> bool:
    """Whether a job that is told without its dates is one that is known to be over."""
    same = organization_key(job.organization) == organization_key(known.organization)
    dated = job.since or job.until
    return bool(known.until and same and not dated and set(job.titles) <= set(known.titles))


def _joined(contact: ContactRecord, record: ContactRecord) -> ContactRecord:
    """The contact with the parts, tags and notes of both, and a photo if it has none."""
    parts: dict[str, Any] = {
        name: tuple(_with_parts(getattr(contact, name), getattr(record, name), join))
        for name, join in JOINS.items()
    }
    return replace(
        contact,
        **parts,
        tags=unique((*contact.tags, *record.tags)),
        notes=_noted(contact.notes, record.notes),
        photo=contact.photo or record.photo,
    )


def _with_parts(here: Sequence[Part], there: Sequence[Part], join: Join) -> list[Part]:
    kept = list(here)
    for part in there:
        for place, known in enumerate(kept):
            if (both := join(known, part)) is not None:
                kept[place] = both
                break
        else:
            kept.append(part)
    return kept


def _noted(here: str, there: str) -> str:
    """Both notes, each once."""
    if there.strip() in here:
        return here
    return there if here.strip() in there else f"{here.rstrip()}\n\n{there.strip()}"


def _with_other_name(
    made: ContactRecord, contact: ContactRecord, record: ContactRecord
) -> ContactRecord:
    """With the name that the contact does not get: as a nickname, else in its notes."""
    made = with_nicknames([contact, record], made)
    lines = (f"{ALIAS}{each}" for each in other_names([contact, record], made))
    new = [line for line in lines if line not in made.notes.splitlines()]
    return replace(made, notes="\n\n".join(_texts(made.notes, "\n".join(new)))) if new else made


def _texts(*texts: str) -> Iterator[str]:
    yield from (text for text in texts if text.strip())


def _source(
    here: SourceRecord | None, there: SourceRecord | None, *, own: bool, same: bool
) -> SourceRecord | None:
    """What the files said, from now on. ``same``: the contact itself does not change."""
    if there is None or (same and is_ours(there)):
        return here
    if here is None:
        return there
    if here.format == TYPED:
        return beside_typed(here, there)
    if here.format != there.format:
        return beside(here, there)
    if own:
        return here if same and says_same(here, there) else after(here, there)
    return source((here, there))
