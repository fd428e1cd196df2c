"""Organizations, departments and titles of a card."""

from collections.abc import Iterator
from typing import NamedTuple

from vobject.base import ContentLine

from cardcase.core.exchange.vcard.behavior import Card
from cardcase.core.exchange.vcard.line import Line
from cardcase.core.exchange.vcard.values import content_line, param, tidy
from cardcase.core.records import JobRecord, unique

# Places in organizations that are over have no property of vCard: other programs would take an ORG
# for the present one. SINCE and UNTIL are dates of reduced precision.
_PAST = "X-CARDCASE-JOB"


class JobLines(NamedTuple):
    """What a job was read from: ORG or nothing, and the lines of its titles."""

    job: JobRecord
    organization: Line | None
    titles: tuple[Line, ...]

    @property
    def lines(self) -> tuple[Line, ...]:
        """All of them."""
        return (*((self.organization,) if self.organization else ()), *self.titles)


def read_jobs(card: Card) -> list[JobLines]:
    """The jobs, the present ones first. An ORG has the titles of its group, the first the rest too.

    ORG is split at semicolons only; what follows the organization is its department.
    """
    organizations, titles = card.named("ORG"), [*card.named("TITLE"), *card.named("ROLE")]
    grouped: dict[str | None, list[Line]] = {line.group: [] for line in organizations}
    grouped[None] = []
    for line in titles:
        grouped[line.group if line.group in grouped else None].append(line)
    jobs = [
        _job(
            line,
            [*(() if index else grouped[None]), *(grouped[line.group] if line.group else ())],
        )
        for index, line in enumerate(organizations)
    ]
    loose = grouped[None]
    if not organizations and loose:
        jobs = [JobLines(JobRecord(titles=_values(loose)), None, tuple(loose))]
    jobs += [JobLines(_past(line), line, ()) for line in card.named(_PAST)]
    return [each for each in jobs if each.job != JobRecord()]


def job_lines(job: JobRecord, group: str) -> Iterator[ContentLine]:
    """New lines for a job; ``group`` holds them together where there are several present ones."""
    if job.until:
        parts = [job.organization, job.department, *job.titles]
        dates = {"SINCE": job.since, "UNTIL": job.until}
        yield content_line(_PAST, [tidy(part) for part in parts], **dates)
        return
    # Without an organization the group still needs an ORG to hold its titles together.
    if job.organization or job.department or job.since or group:
        yield organization_line(job, group)
    for title in job.titles:
        yield content_line("TITLE", tidy(title), group=group)


def organization_line(job: JobRecord, group: str) -> ContentLine:
    """A new ORG."""
    parts = [job.organization, job.department] if job.department else [job.organization]
    return content_line("ORG", [tidy(part) for part in parts], group=group, X_SINCE=job.since)


def _job(line: Line, titles: list[Line]) -> JobLines:
    organization, *units = [tidy(part) for part in line.value]
    job = JobRecord(
        organization=organization,
        department=", ".join(unique(units)),
        titles=_values(titles),
        since=param(line, "X-SINCE"),
    )
    return JobLines(job, line, tuple(titles))


def _past(line: Line) -> JobRecord:
    organization, department, *titles = [*map(tidy, line.value), ""]
    return JobRecord(
        organization=organization,
        department=department,
        titles=unique(titles),
        since=param(line, "SINCE"),
        until=param(line, "UNTIL"),
    )


def _values(lines: list[Line]) -> tuple[str, ...]:
    return unique(tidy(line.value) for line in lines)
