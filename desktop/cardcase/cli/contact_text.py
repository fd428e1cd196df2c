"""A contact as text for people."""

from collections.abc import Collection, Iterator

from cardcase.cli.words import say, say_or
from cardcase.core.beyond.detail import Detail
from cardcase.core.beyond.reading import details
from cardcase.core.records import ContactRecord, EncounterRecord, JobRecord, PointRecord, unique
from cardcase.core.scan.draft import POINT_FIELDS

Doubts = Collection[str]
"""Fields, named as in the reader's report."""

_FIELDS = {kind: field for field, kind in POINT_FIELDS.items()}
_NAME = ("name", "given", "middle", "family")
_CALLED = {
    **POINT_FIELDS,
    **dict.fromkeys(_NAME, "field.name"),
    "addresses": "address",
    "note": "notes",
}
"""The words for fields that have not one of their own."""


def describe(contact: ContactRecord, doubts: Doubts = ()) -> str:
    """All of a contact, a line each, under its name; doubtful values with a question mark."""
    return "\n  ".join(_lines(contact, doubts))


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


def fields(names: Doubts) -> str:
    """What these fields are called, each once."""
    bare = (name.partition("[")[0] for name in names)
    return ", ".join(unique(say(_CALLED.get(name, f"field.{name}")) for name in bare))


def _lines(contact: ContactRecord, doubts: Doubts) -> Iterator[str]:
    yield _name(contact, doubts) or say("no_name")
    for job in contact.jobs_in_order:
        # The reader's fields are those of the one job on the card.
        if text := _job(job, contact, doubts if job is contact.job else ()):
            yield text
    counted = dict.fromkeys(_FIELDS, 0)
    for point in contact.points:
        yield _point(point, f"{_FIELDS[point.kind]}[{counted[point.kind]}]", doubts)
        counted[point.kind] += 1
    for index, address in enumerate(contact.addresses):
        town = " ".join(unique((address.postcode, address.city)))
        parts = unique((address.street, town, address.region, address.country))
        whole = address.full or ", ".join(parts)
        yield f"{say('address')}  {_marked(whole, doubts, f'addresses[{index}]')}"
    for index, tax_id in enumerate(contact.tax_ids):
        yield f"{tax_id.kind}  {_marked(tax_id.value, doubts, f'tax_ids[{index}]')}"
    for meeting in filter(None, map(met, contact.encounters)):
        yield f"{say('met')}  {meeting}"
    for detail in details(contact.source):
        yield _detail(detail)
    if contact.tags:
        yield f"{say('tags')}  {', '.join(contact.tags)}"
    if contact.notes:
        notes = "\n    ".join(contact.notes.splitlines())
        yield f"{say('notes')}  {_marked(notes, doubts, 'note')}"


def _name(contact: ContactRecord, doubts: Doubts) -> str:
    called = _marked(contact.display_name, doubts, *(_NAME if contact.name else ("org",)))
    prefix = _marked(contact.prefix, doubts, "prefix")
    return " ".join(unique((prefix, called, _marked(contact.suffix, doubts, "suffix"))))


def _job(job: JobRecord, contact: ContactRecord, doubts: Doubts) -> str:
    # A company without a person has its name in the first line.
    is_told = not contact.name and job.organization == contact.display_name
    titles = (_marked(each, doubts, f"title[{place}]") for place, each in enumerate(job.titles))
    organization = "" if is_told else _marked(job.organization, doubts, "org")
    department = _marked(job.department, doubts, "department")
    text = " · ".join(unique((*titles, department, organization)))
    dates = f"({job.since}–{job.until})" if job.since or job.until else ""
    return "  ".join(unique((text, dates)))


def _point(point: PointRecord, field: str, doubts: Doubts) -> str:
    kind = say_or(f"type.{point.type}", point.type) if point.type else ""
    value = _marked(point.value, doubts, field)
    return f"{say(point.kind)}  {value}" + (f"  ({kind})" if kind else "")


def _detail(detail: Detail) -> str:
    """What the contact's file says beyond our fields; in its own words, where it has a name."""
    called = say_or(f"relation.{detail.label}", detail.label) or say(f"detail.{detail.kind}")
    value = say_or(f"gender.{detail.value}", detail.value) if detail.kind == "gender" else None
    return f"{called}  {value or ' '.join(detail.value.split())}"


def _marked(value: str, doubts: Doubts, *fields: str) -> str:
    """The value, with a question mark if one of its fields is doubtful."""
    return f"{value} ?" if value and any(field in doubts for field in fields) else value
