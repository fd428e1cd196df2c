"""Contacts as a table with our own headings, from which they can be read again.

A table keeps the names, jobs, ways to reach somebody, addresses, registration numbers, tags and
notes of a contact, and the encounters with their events if they are asked for. It has no room for
pictures, for the notes of an event, and for the others who were there and the remarks on them. What
the file of a contact said beyond our fields (``core.beyond``) has columns behind them.
"""

from collections.abc import Iterable, Iterator

from cardcase.core.beyond.reading import details
from cardcase.core.exchange.tables import added, ours
from cardcase.core.exchange.tables.sheet import write_sheet
from cardcase.core.records import ContactRecord, EncounterRecord

Place = tuple[int, str]
"""Number of the thing, and the kind of field."""

_PARTS = ("prefix", "given", "middle", "family", "suffix")
_ALWAYS = ("uid", "name", *_PARTS, "organization", "title")
_BLOCKS = (
    ("uid",), ("name", *_PARTS),
    ("organization", "title", "department", "job.since", "job.until"),
    ("phone", "phone.type", "phone.number"), ("email", "email.type"), ("web", "web.type"),
    ("social", "social.type", "social.handle"),
    ("address.street", "address.postcode", "address.city", "address.region", "address.country",
     "address", "address.type"),
    ("tax_id", "tax_id.kind"), ("tag",), ("note",),
    ("met.on", "met.event", "met.place", "met.why", "met.talked_about", "met.introduced_by",
     "met.introduced_by_uid", "met.channel", "met.uid",
     "event.uid", "event.kind", "event.place", "event.start", "event.end"),
)  # fmt: skip
_ORDER = {
    kind: (block, place) for block, kinds in enumerate(_BLOCKS) for place, kind in enumerate(kinds)
}


def write(
    records: Iterable[ContactRecord], *, with_encounters: bool, form: ours.Form = ours.ENGLISH
) -> Iterator[bytes]:
    """The contacts, one a row, with the columns that any of them needs."""
    return write_sheet(rows_of(records, form, with_encounters=with_encounters), form.separator)


def rows_of(
    records: Iterable[ContactRecord], form: ours.Form, *, with_encounters: bool
) -> Iterator[list[str]]:
    """The headings, and the cells of each contact.

    The columns have to be known before the first row, so the records are gone through twice.
    """
    contacts = [*records]
    used = {(1, kind) for kind in _ALWAYS}
    for contact in contacts:
        used.update(cells(contact, with_encounters=with_encounters))
    wanted = [place for place in used if place[1] not in form.without]
    columns = sorted(wanted, key=lambda place: (place[1] in form.behind, _column(place)))
    beyond = added.columns({place for each in contacts for place in _added(each)})
    return _rows(contacts, columns, beyond, form, with_encounters=with_encounters)


def left_out(contact: ContactRecord, *, with_encounters: bool) -> Iterator[str]:
    """What a table of ours has no place for, a code for each thing.

    ``photo``; of encounters ``remark`` and ``event_notes``.
    """
    if contact.photo:
        yield "photo"
    for met in contact.encounters if with_encounters else ():
        yield from ("remark" for x in met.participants if x.contact == contact.uid and x.remark)
        if met.event and met.event.notes:
            yield "event_notes"


def _rows(
    contacts: Iterable[ContactRecord],
    columns: list[Place],
    beyond: list[added.Place],
    form: ours.Form,
    *,
    with_encounters: bool,
) -> Iterator[list[str]]:
    yield [
        *(form.heading(kind, number) for number, kind in columns),
        *(added.heading(place, form) for place in beyond),
    ]
    for contact in contacts:
        said = cells(contact, with_encounters=with_encounters)
        more = _added(contact)
        yield [
            *(form.said(column[1], said.get(column, "")) for column in columns),
            *(form.said(column[1], more.get(column, "")) for column in beyond),
        ]


def _added(contact: ContactRecord) -> dict[added.Place, str]:
    return added.added(details(contact.source))


def _column(place: Place) -> tuple[int, int, int]:
    number, kind = place
    block, order = _ORDER[kind]
    return block, number, order


def cells(contact: ContactRecord, *, with_encounters: bool) -> dict[Place, str]:
    """What a contact says, by the columns it stands in."""
    said = {
        (1, "uid"): contact.uid,
        (1, "name"): contact.name,
        **{(1, part): getattr(contact, part) for part in _PARTS},
        (1, "tag"): ours.joined(contact.tags),
        (1, "note"): contact.notes,
    }
    for number, job in enumerate(contact.jobs_in_order, start=1):
        said[number, "organization"] = job.organization
        said[number, "title"] = ours.joined(job.titles)
        said[number, "department"] = job.department
        said[number, "job.since"] = job.since
        said[number, "job.until"] = job.until
    _add_points(contact, said)
    for number, address in enumerate(contact.addresses, start=1):
        said[number, "address"] = address.full
        for part in ("street", "postcode", "city", "region", "country", "type"):
            said[number, f"address.{part}"] = getattr(address, part)
    for number, tax_id in enumerate(contact.tax_ids, start=1):
        said[number, "tax_id"] = tax_id.value
        said[number, "tax_id.kind"] = tax_id.kind
    if with_encounters:
        for number, encounter in enumerate(contact.encounters, start=1):
            said |= {(number, kind): value for kind, value in told(encounter)}
    return {place: value for place, value in said.items() if value}


def told(encounter: EncounterRecord) -> Iterator[tuple[str, str]]:
    """What is known of an encounter, as kinds of fields and values, the empty ones too."""
    event = encounter.event
    yield "met.on", encounter.when
    yield "met.event", event.name if event else ""
    yield "met.place", encounter.place
    yield "met.why", encounter.why
    yield "met.talked_about", encounter.talked_about
    yield "met.introduced_by", encounter.introduced_by
    yield "met.introduced_by_uid", encounter.introduced_by_uid
    # In person, unless it is said.
    yield "met.channel", "" if encounter.channel == "in_person" else encounter.channel
    yield "met.uid", encounter.uid
    if event:
        yield "event.uid", event.uid
        yield "event.kind", event.kind
        yield "event.place", event.place
        yield "event.start", event.start
        yield "event.end", event.end


def _add_points(contact: ContactRecord, said: dict[Place, str]) -> None:
    for kind in ("phone", "email", "web", "social"):
        for number, point in enumerate(contact.points_of(kind), start=1):
            said[number, kind] = point.value
            said[number, f"{kind}.type"] = point.type
            if kind == "social":
                said[number, "social.handle"] = point.normalized
            if kind == "phone":
                said[number, "phone.number"] = point.normalized
