"""A contact that is known already, and a further card of it: what the contact becomes."""

from dataclasses import dataclass, replace
from typing import Literal

from cardcase.core.match import parts
from cardcase.core.match.organizations import root
from cardcase.core.match.plan import added
from cardcase.core.records import ContactRecord, JobRecord
from cardcase.core.text import fold

Answer = Literal["new_job", "same", "other"]
"""The same contact, who has another job now; the same, with what the card adds; another one."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is said of a contact (its uid) that may be the one on a card."""

    contact: str
    answer: Answer


def has_new_job(contact: ContactRecord, record: ContactRecord) -> bool:
    """Whether a record tells of another job than the present one of a contact.

    One at the same organization is another only if none of its titles is the same.
    """
    told, present = record.job, contact.job
    if told is None or present is None:
        return False
    return not any(_is_same(told, job) for job in contact.jobs if not job.until)


def with_new_job(contact: ContactRecord, record: ContactRecord, until: str) -> ContactRecord:
    """The contact with the jobs of a record before its own, of which the present one is over.

    What the record tells of ways to reach the contact comes first, too; all that the contact has
    stays. ``until``: the end (ISO 8601) of the job that was the present one.
    """
    told = parts.jobs(record.jobs)
    made = added(contact, replace(record, jobs=()))
    jobs = list(parts.jobs((*told, *contact.jobs)))
    before = contact.job
    if told and before is not None and len(parts.jobs((*told, before))) > len(told):
        place = next(n for n, job in enumerate(jobs) if n >= len(told) and not job.until)
        jobs[place] = replace(jobs[place], until=until)
    return replace(
        made,
        jobs=tuple(jobs),
        points=parts.points((*record.points, *contact.points)),
        addresses=parts.addresses((*record.addresses, *contact.addresses)),
    )


def _is_same(one: JobRecord, other: JobRecord) -> bool:
    if root(one.organization) != root(other.organization):
        return False
    here, there = ({fold(title) for title in job.titles} for job in (one, other))
    return not here or not there or bool(here & there)
