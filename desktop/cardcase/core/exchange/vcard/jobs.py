"""Organizations, departments and titles of a card."""

from collections.abc import Iterator

from vobject.base import ContentLine

from cardcase.core.exchange.vcard.behavior import Card
from cardcase.core.exchange.vcard.values import content_line, param, tidy
from cardcase.core.records import ContactRecord, JobRecord, unique

# Places in organizations that are over have no property of vCard: other programs would take an ORG
# for the present one. SINCE and UNTIL are dates of reduced precision.
_PAST = "X-CARDCASE-JOB"


def read_jobs(card: Card) -> tuple[JobRecord, ...]:
    """The jobs, the present ones first. An ORG has the titles of its group, the first the rest too.

    ORG is split at semicolons only; what follows the organization is its department.
    """
    organizations, titles = card.named("ORG"), [*card.named("TITLE"), *card.named("ROLE")]
    groups = {line.group for line in organizations if line.group}
    loose = [line for line in titles if line.group not in groups]
    present = [
        _job(line, [*(loose if not index else ()), *_grouped(titles, line.group)])
        for index, line in enumerate(organizations)
    ]
    if not organizations and loose:
        present = [JobRecord(titles=_values(loose))]
    past = [_past(line) for line in card.named(_PAST)]
    return tuple(job for job in [*present, *past] if job != JobRecord())


def write_jobs(contact: ContactRecord) -> Iterator[ContentLine]:
    """ORG and TITLE of the present jobs, in groups where there are several; then the past."""
    present = [job for job in contact.jobs if not job.until]
    for number, job in enumerate(present, start=1):
        group = f"job{number}" if len(present) > 1 else ""
        yield from _present(job, group)
    for job in contact.jobs:
        if job.until:
            parts = [job.organization, job.department, *job.titles]
            dates = {"SINCE": job.since, "UNTIL": job.until}
            yield content_line(_PAST, [tidy(part) for part in parts], **dates)


def _present(job: JobRecord, group: str) -> Iterator[ContentLine]:
    # Without an organization the group still needs an ORG to hold its titles together.
    if job.organization or job.department or job.since or group:
        parts = [job.organization, job.department] if job.department else [job.organization]
        organization = [tidy(part) for part in parts]
        yield content_line("ORG", organization, group=group, X_SINCE=job.since)
    for title in job.titles:
        yield content_line("TITLE", tidy(title), group=group)


def _job(line: ContentLine, titles: list[ContentLine]) -> JobRecord:
    organization, *units = [tidy(part) for part in line.value]
    return JobRecord(
        organization=organization,
        department=", ".join(unique(units)),
        titles=_values(titles),
        since=param(line, "X-SINCE"),
    )


def _past(line: ContentLine) -> JobRecord:
    organization, department, *titles = [*map(tidy, line.value), ""]
    return JobRecord(
        organization=organization,
        department=department,
        titles=unique(titles),
        since=param(line, "SINCE"),
        until=param(line, "UNTIL"),
    )


def _grouped(titles: list[ContentLine], group: str | None) -> list[ContentLine]:
    return [line for line in titles if group and line.group == group]


def _values(lines: list[ContentLine]) -> tuple[str, ...]:
    return unique(tidy(line.value) for line in lines)
