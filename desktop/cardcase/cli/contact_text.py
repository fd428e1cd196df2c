"""A contact as text for people."""

from collections.abc import Container, Iterator

from cardcase.cli.words import say, say_or
from cardcase.core.records import ContactRecord, EncounterRecord, JobRecord, PointRecord, unique

Doubts = Container[str]
# A kind of point and the name of its field in the reader's report.
_FIELDS = {"phone": "phones", "email": "emails", "web": "urls", "social": "social"}


def describe(contact: ContactRecord, doubts: Doubts = ()) -> str:
    """All of a contact, a line each, under its name.

    ``doubts``: fields, named as in the reader's report, that are followed by a question mark.
    """
    return "\n  ".join(
        line + ("  ?" if any(field in doubts for field in fields) else "")
        for line, fields in _lines(contact)
    )


def brief(contact: ContactRecord) -> str:
    """Name, title and organization on one line."""
    job = contact.job
    parts = (contact.display_name, *(job.titles if job else ()), job.organization if job else "")
    return " · ".join(unique(parts))


def met(encounter: EncounterRecord) -> str:
    """When, where, through whom and why, as far as it is known."""
    event = encounter.event
    place = encounter.place or (event.place if event else "")
    through = encounter.introduced_by and say("through", name=encounter.introduced_by)
    where = unique((encounter.when, event.name if event else "", place, through))
    why = unique((encounter.why, encounter.talked_about))
    return ": ".join(part for part in (" · ".join(where), " · ".join(why)) if part)


def _lines(contact: ContactRecord) -> Iterator[tuple[str, tuple[str, ...]]]:
    name = " ".join(unique((contact.prefix, contact.display_name, contact.suffix)))
    yield name or say("no_name"), ("name", "given", "family", "prefix", "suffix")
    for index, job in enumerate(contact.jobs):
        titles = tuple(f"title[{number}]" for number in range(len(job.titles)))
        # The reader's fields are those of the one job on the card.
        yield _job(job), () if index else ("org", "department", *titles)
    counted = dict.fromkeys(_FIELDS, 0)
    for point in contact.points:
        yield _point(point), (f"{_FIELDS[point.kind]}[{counted[point.kind]}]",)
        counted[point.kind] += 1
    for index, address in enumerate(contact.addresses):
        town = " ".join(unique((address.postcode, address.city)))
        parts = unique((address.street, town, address.region, address.country))
        yield f"{say('address')}  {address.full or ', '.join(parts)}", (f"addresses[{index}]",)
    for index, tax_id in enumerate(contact.tax_ids):
        yield f"{tax_id.kind}  {tax_id.value}", (f"tax_ids[{index}]",)
    for encounter in contact.encounters:
        yield f"{say('met')}  {met(encounter)}", ()
    if contact.tags:
        yield f"{say('tags')}  {', '.join(contact.tags)}", ()
    if contact.notes:
        notes = "\n    ".join(contact.notes.splitlines())
        yield f"{say('notes')}  {notes}", ("note",)


def _job(job: JobRecord) -> str:
    text = " · ".join(unique((*job.titles, job.department, job.organization)))
    dates = "–".join((job.since, job.until)) if job.since or job.until else ""
    return f"{text}  ({dates})" if dates else text


def _point(point: PointRecord) -> str:
    kind = say_or(f"type.{point.type}", point.type) if point.type else ""
    return f"{say(point.kind)}  {point.value}" + (f"  ({kind})" if kind else "")
