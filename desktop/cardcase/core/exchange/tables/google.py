"""Contacts as Google Contacts imports them (its headings since 2024)."""

from collections.abc import Iterable, Iterator
from itertools import chain

from cardcase.core.beyond.detail import Detail, label_of
from cardcase.core.beyond.reading import foreign
from cardcase.core.exchange.tables.elsewhere import kept, meeting, names, other_jobs, without_place
from cardcase.core.exchange.tables.makers import GOOGLE
from cardcase.core.exchange.tables.sheet import write_sheet
from cardcase.core.normalize import normalize_web
from cardcase.core.records import AddressRecord, ContactRecord, PointRecord, unique

_LISTED = " ::: "
_HEAD = (
    "First Name", "Middle Name", "Last Name", "Phonetic First Name", "Phonetic Middle Name",
    "Phonetic Last Name", "Name Prefix", "Name Suffix", "Nickname", "File As", "Organization Name",
    "Organization Title", "Organization Department", "Birthday", "Notes", "Photo", "Labels",
)  # fmt: skip
_KEPT = (
    "Phonetic First Name", "Phonetic Middle Name", "Phonetic Last Name", "Nickname", "File As",
    "Birthday",
)  # fmt: skip
_ADDRESS = (
    "Label", "Formatted", "Street", "City", "PO Box", "Region", "Postal Code", "Country",
    "Extended Address",
)  # fmt: skip
_REPEATED = {
    "E-mail": ("Label", "Value"), "Phone": ("Label", "Value"), "Address": _ADDRESS,
    "Relation": ("Label", "Value"), "Event": ("Label", "Value"), "Website": ("Label", "Value"),
    "Custom Field": ("Label", "Value"),
}  # fmt: skip
_LABELS = {
    "work": "Work", "mobile": "Mobile", "home": "Home", "fax": "Work Fax", "other": "Other",
}  # fmt: skip
_MOST = 30
"""Things of a kind that are looked for in the table a contact came from."""

Things = dict[str, list[tuple[str, ...]]]


def write(records: Iterable[ContactRecord], *, with_encounters: bool) -> Iterator[bytes]:
    """The contacts, one a row. What Google has no field for is in custom fields."""
    contacts = [*records]
    most = dict.fromkeys(_REPEATED, 1)
    for contact in contacts:
        for kind, things in _things(contact, with_encounters=with_encounters).items():
            most[kind] = max(most[kind], len(things))
    return write_sheet(_rows(contacts, most, with_encounters=with_encounters))


def left_out(contact: ContactRecord, *, with_encounters: bool) -> Iterator[str]:
    """What Google has no field for, by its codes; see ``elsewhere.without_place``."""
    return without_place(contact, with_encounters=with_encounters)


def _rows(
    contacts: Iterable[ContactRecord], most: dict[str, int], *, with_encounters: bool
) -> Iterator[list[str]]:
    yield [
        *_HEAD,
        *(
            f"{kind} {number} - {part}"
            for kind, count in most.items()
            for number in range(1, count + 1)
            for part in _REPEATED[kind]
        ),
    ]
    for contact in contacts:
        things = _things(contact, with_encounters=with_encounters)
        row = _fixed(contact)
        for kind, count in most.items():
            empty = ("",) * len(_REPEATED[kind])
            full = things.get(kind, [])
            row.extend(chain.from_iterable([*full, *[empty] * (count - len(full))]))
        yield row


def _fixed(contact: ContactRecord) -> list[str]:
    given, middle, family = names(contact)
    source = kept(contact, GOOGLE.name)
    told = foreign(contact, GOOGLE.name)
    job = contact.job
    said = {
        "First Name": given,
        "Middle Name": middle,
        "Last Name": family,
        "Name Prefix": contact.prefix,
        "Name Suffix": contact.suffix,
        "Organization Name": job.organization if job else "",
        "Organization Title": ", ".join(job.titles) if job else "",
        "Organization Department": job.department if job else "",
        "Notes": contact.notes,
        "Labels": _LISTED.join(("* myContacts", *contact.tags)),
        # Google itself has a space before a day without a year, so that it is no formula.
        "Birthday": next((_day(each) for each in told if each.kind == "birthday"), ""),
        **{heading: source[heading] for heading in _KEPT if source.get(heading)},
    }
    nicknames = (each.value for each in told if each.kind == "nickname")
    said["Nickname"] = ", ".join(unique((source.get("Nickname", ""), *nicknames)))
    return [said.get(heading, "") for heading in _HEAD]


def _things(contact: ContactRecord, *, with_encounters: bool) -> Things:
    things: Things = {
        "E-mail": [_point(point) for point in contact.points_of("email")],
        "Phone": [_point(point) for point in contact.points_of("phone")],
        "Address": [_address(address) for address in contact.addresses],
        "Website": [_point(point) for point in contact.points_of("web")],
        "Custom Field": [(tax_id.kind, tax_id.value) for tax_id in contact.tax_ids],
    }
    custom = things["Custom Field"]
    for point in contact.points_of("social"):
        # A handle alone is no address.
        room = things["Website"] if normalize_web(point.value) else custom
        room.append((point.type, point.value))
    custom += other_jobs(contact)
    if with_encounters:
        for encounter in contact.encounters:
            custom += meeting(encounter)
    for each in foreign(contact, GOOGLE.name):
        match each.kind:
            case "relation":
                things.setdefault("Relation", []).append((label_of(each), each.value))
            case "anniversary" | "event":
                label = label_of(each) if each.kind == "event" else "Anniversary"
                things.setdefault("Event", []).append((label, _day(each)))
            case "gender":
                custom.append(("Gender", each.value.capitalize()))
            case "custom":
                custom.append((each.label, each.value))
    for kind in ("Relation", "Event", "Custom Field"):
        known = things.setdefault(kind, [])
        known += [pair for pair in _kept_pairs(contact, kind) if pair not in known]
    return things


def _kept_pairs(contact: ContactRecord, kind: str) -> Iterator[tuple[str, str]]:
    source = kept(contact, GOOGLE.name)
    for number in range(1, _MOST + 1):
        label, value = (source.get(f"{kind} {number} - {part}", "") for part in _REPEATED[kind])
        if value:
            yield label, value


def _day(detail: Detail) -> str:
    return f" {detail.value}" if detail.value.startswith("--") else detail.value


def _point(point: PointRecord) -> tuple[str, str]:
    return _LABELS.get(point.type, ""), point.value


def _address(address: AddressRecord) -> tuple[str, ...]:
    return (
        _LABELS.get(address.type, ""), address.full, address.street, address.city, "",
        address.region, address.postcode, address.country, "",
    )  # fmt: skip
