"""What the tables for other programs have in common."""

from collections.abc import Iterator, Mapping

from cardcase.core.beyond.changing import as_edited
from cardcase.core.exchange.tables import ours
from cardcase.core.exchange.tables.writer import left_out, told
from cardcase.core.guard import untyped
from cardcase.core.records import ContactRecord, EncounterRecord, JobRecord

TOLD = (
    "met.on", "met.event", "met.place", "met.why", "met.talked_about", "met.introduced_by",
    "met.channel",
)  # fmt: skip
"""What people want to read of an encounter, in its order."""

UNKNOWN = "?"
"""When we met, where nobody knows it: an encounter always begins with its date."""


def names(contact: ContactRecord) -> tuple[str, str, str]:
    """Given, middle and family name; a name whose parts nobody knows is the given one."""
    if contact.given or contact.family or contact.middle:
        return contact.given, contact.middle, contact.family
    return contact.name, "", ""


def other_jobs(contact: ContactRecord) -> Iterator[tuple[str, str]]:
    """The jobs beside the present one, for which other programs have no field: label and text."""
    for job in contact.jobs:
        if job != contact.job:
            yield ours.heading("organization"), job_in_words(job)


def job_in_words(job: JobRecord) -> str:
    """A job on one line: titles, department, organization, and since and until when."""
    years = f"{job.since}–{job.until}" if job.since or job.until else ""
    return ", ".join(
        part for part in (*job.titles, job.department, job.organization, years) if part
    )


def meeting(encounter: EncounterRecord) -> Iterator[tuple[str, str]]:
    """What people want to read of an encounter: label and text, the date first."""
    for kind, value in told(encounter):
        text = value or (UNKNOWN if kind == TOLD[0] else "")
        if kind in TOLD and text:
            yield ours.heading(kind), text


def without_place(contact: ContactRecord, *, with_encounters: bool) -> Iterator[str]:
    """What no table for another program has a place for, a code for each thing.

    ``photo``; ``job`` for one beside the present, and ``title`` for a further one of the present,
    which are told in words; what :func:`cardcase.core.exchange.tables.writer.left_out` tells.
    """
    yield from left_out(contact, with_encounters=with_encounters)
    if contact.job:
        yield from ("title" for _ in contact.job.titles[1:])
    yield from ("job" for _ in other_jobs(contact))


def kept(contact: ContactRecord, format_name: str) -> Mapping[str, str]:
    """The cells of the table of the same maker that the contact came from, by their headings."""
    source = contact.source
    if source is None or source.format != format_name:
        return {}
    return {each.name: untyped(each.value) for each in as_edited(source).properties if each.name}
