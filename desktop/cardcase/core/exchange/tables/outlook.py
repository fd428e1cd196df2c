"""Contacts as Outlook imports them, with the headings of its English version, known to all."""

from collections.abc import Iterable, Iterator

from cardcase.core.beyond.detail import Detail, american, label_of
from cardcase.core.beyond.reading import details
from cardcase.core.exchange.tables.elsewhere import kept, meeting, names, other_jobs, without_place
from cardcase.core.exchange.tables.makers import OUTLOOK
from cardcase.core.exchange.tables.sheet import write_sheet
from cardcase.core.records import ContactRecord, PointRecord

_PLACES = ("Business", "Home", "Other")
_PARTS = ("Street", "Street 2", "Street 3", "City", "State", "Postal Code", "Country/Region")
_PHONES = {
    "work": ("Business Phone", "Business Phone 2", "Primary Phone"),
    "mobile": ("Mobile Phone", "Car Phone", "Radio Phone"),
    "home": ("Home Phone", "Home Phone 2"),
    "fax": ("Business Fax", "Home Fax", "Other Fax"),
    "other": ("Other Phone", "Primary Phone"),
    "": ("Business Phone", "Business Phone 2", "Primary Phone", "Other Phone"),
}
_RELATIONS = {
    "spouse": "Spouse", "partner": "Spouse", "child": "Children", "manager": "Manager's Name",
    "assistant": "Assistant's Name",
}  # fmt: skip
_DETAILS = {
    "nickname": "Nickname", "birthday": "Birthday", "anniversary": "Anniversary",
    "gender": "Gender",
}  # fmt: skip
_EMAILS = ("E-mail Address", "E-mail 2 Address", "E-mail 3 Address")
_HEADINGS = (
    "Title", "First Name", "Middle Name", "Last Name", "Suffix", "Company", "Department",
    "Job Title", *(f"{place} {part}" for place in _PLACES for part in _PARTS),
    "Assistant's Phone", "Business Fax", "Business Phone", "Business Phone 2", "Callback",
    "Car Phone", "Company Main Phone", "Home Fax", "Home Phone", "Home Phone 2", "ISDN",
    "Mobile Phone", "Other Fax", "Other Phone", "Pager", "Primary Phone", "Radio Phone",
    "TTY/TDD Phone", "Telex", "Account", "Anniversary", "Assistant's Name", "Billing Information",
    "Birthday", "Business Address PO Box", "Categories", "Children", "Directory Server",
    "E-mail Address", "E-mail Type", "E-mail Display Name", "E-mail 2 Address", "E-mail 2 Type",
    "E-mail 2 Display Name", "E-mail 3 Address", "E-mail 3 Type", "E-mail 3 Display Name",
    "Gender", "Government ID Number", "Hobby", "Home Address PO Box", "Initials",
    "Internet Free Busy", "Keywords", "Language", "Location", "Manager's Name", "Mileage", "Notes",
    "Office Location", "Organizational ID Number", "Other Address PO Box", "Priority", "Private",
    "Profession", "Referred By", "Sensitivity", "Spouse", "User 1", "User 2", "User 3", "User 4",
    "Web Page", "Nickname",
)  # fmt: skip
# What Outlook alone knows of a contact, and comes back from the table it came from.
_KEPT = (
    "Assistant's Phone", "ISDN", "Pager", "Telex", "Account", "Anniversary", "Assistant's Name",
    "Billing Information", "Birthday", "Children", "Gender", "Government ID Number", "Hobby",
    "Initials", "Keywords", "Language", "Location", "Manager's Name", "Mileage", "Office Location",
    "Nickname", "Organizational ID Number", "Profession", "Spouse", "User 1", "User 2", "User 3",
    "User 4",
)  # fmt: skip


def write(records: Iterable[ContactRecord], *, with_encounters: bool) -> Iterator[bytes]:
    """The contacts, one a row. What Outlook has no field for is a line of the notes."""
    return write_sheet(_rows(records, with_encounters=with_encounters))


def left_out(contact: ContactRecord, *, with_encounters: bool) -> Iterator[str]:
    """What Outlook has no field for, by its codes; see ``elsewhere.without_place``.

    Besides ``email_type``, and what is in the notes instead: ``point``, ``address``, ``tax_id``,
    ``detail``, ``encounter``.
    """
    yield from without_place(contact, with_encounters=with_encounters)
    said: dict[str, str] = {}
    yield from ("point" for _ in _add_points(contact, said))
    yield from ("email_type" for each in contact.points_of("email") if each.type)
    yield from ("address" for _ in _add_addresses(contact, said))
    yield from ("tax_id" for _ in contact.tax_ids)
    said |= kept(contact, OUTLOOK.name)
    yield from ("detail" for _ in _add_details(contact, said))
    if with_encounters:
        yield from ("encounter" for _ in contact.encounters)


def _rows(records: Iterable[ContactRecord], *, with_encounters: bool) -> Iterator[Iterable[str]]:
    yield _HEADINGS
    for contact in records:
        said = _cells(contact, with_encounters=with_encounters)
        yield [said.get(heading, "") for heading in _HEADINGS]


def _cells(contact: ContactRecord, *, with_encounters: bool) -> dict[str, str]:
    given, middle, family = names(contact)
    source = kept(contact, OUTLOOK.name)
    said = {heading: source[heading] for heading in _KEPT if heading in source}
    said |= {
        "Title": contact.prefix,
        "First Name": given,
        "Middle Name": middle,
        "Last Name": family,
        "Suffix": contact.suffix,
        "Categories": ";".join(contact.tags),
    }
    if job := contact.job:
        said["Company"] = job.organization
        said["Job Title"] = ", ".join(job.titles)
        said["Department"] = job.department
    left = [*_add_points(contact, said), *_add_addresses(contact, said), *other_jobs(contact)]
    left += [(tax_id.kind, tax_id.value) for tax_id in contact.tax_ids]
    left += _add_details(contact, said)
    lines = [contact.notes] if contact.notes else []
    lines += [f"{label}: {text}" if label else text for label, text in left]
    if with_encounters:
        for encounter in contact.encounters:
            lines.append(" · ".join(f"{label}: {text}" for label, text in meeting(encounter)))
            said.setdefault("Referred By", encounter.introduced_by)
    said["Notes"] = "\n".join(line for line in lines if line)
    return said


def _add_points(contact: ContactRecord, said: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Put each point where there is room for it; what is left is given back."""
    for point in contact.points:
        place = next((each for each in _places_of(point) if each not in said), "")
        if place:
            said[place] = point.value
        else:
            yield point.type, point.value


def _add_details(contact: ContactRecord, said: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Put what the contact's file knows beyond our fields where there is room; as _add_points."""
    at_home = contact.source is not None and contact.source.format == OUTLOOK.name
    for each in details(contact.source):
        place = _place_of(each)
        value = american(each.value) if each.kind in ("birthday", "anniversary") else each.value
        if place == "Gender":
            value = value.capitalize()
        if place and value and place not in said:
            said[place] = value
        elif not at_home:
            yield (each.label and label_of(each)) or each.kind.capitalize(), each.value


def _place_of(detail: Detail) -> str:
    """The heading for it, if there is one."""
    if detail.kind == "relation":
        return _RELATIONS.get(detail.label, "")
    if detail.kind == "custom":
        return detail.label if detail.label in _KEPT else ""
    return _DETAILS.get(detail.kind, "")


def _places_of(point: PointRecord) -> tuple[str, ...]:
    if point.kind == "phone":
        return _PHONES.get(point.type, _PHONES[""])
    if point.kind == "email":
        return _EMAILS
    return ("Web Page",) if point.kind == "web" else ()


def _add_addresses(contact: ContactRecord, said: dict[str, str]) -> Iterator[tuple[str, str]]:
    places = {"": "Business", "work": "Business", "home": "Home", "other": "Other"}
    taken: set[str] = set()
    for address in contact.addresses:
        place = places.get(address.type, "Other")
        parts = (
            address.street, "", "", address.city, address.region, address.postcode, address.country,
        )  # fmt: skip
        if place in taken or not any(parts):
            yield "", address.full or ", ".join(filter(None, parts))
            continue
        taken.add(place)
        said |= {f"{place} {part}": value for part, value in zip(_PARTS, parts, strict=True)}
