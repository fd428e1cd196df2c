"""The headings of our own tables, and how several values share one of their cells."""

import csv
import re
from collections.abc import Iterable, Sequence
from io import StringIO

from cardcase.core.exchange.tables.fields import Field

_SINGLE = {
    "ID": "uid", "Name": "name", "Prefix": "prefix", "Given name": "given",
    "Middle name": "middle", "Family name": "family", "Suffix": "suffix",
    "Tags": "tag", "Notes": "note",
}  # fmt: skip
_REPEATED = {
    "Organization": "organization", "Department": "department", "Title": "title",
    "In office since": "job.since", "In office until": "job.until",
    "Phone": "phone", "Phone type": "phone.type", "Phone E.164": "phone.number",
    "E-mail": "email", "E-mail type": "email.type", "Web page": "web", "Web page type": "web.type",
    "Profile": "social", "Profile service": "social.type", "Profile handle": "social.handle",
    "Street": "address.street", "Postcode": "address.postcode", "City": "address.city",
    "Region": "address.region", "Country": "address.country", "Address": "address",
    "Address type": "address.type", "Tax number": "tax_id", "Tax number kind": "tax_id.kind",
    "Met on": "met.on", "Event": "met.event", "Place": "met.place", "Why": "met.why",
    "Talked about": "met.talked_about", "Introduced by": "met.introduced_by",
    "Introduced by ID": "met.introduced_by_uid", "Met through": "met.channel",
    "Meeting ID": "met.uid", "Event ID": "event.uid",
    "Event kind": "event.kind", "Event place": "event.place", "Event start": "event.start",
    "Event end": "event.end",
}  # fmt: skip
_HEADING = {code: heading for heading, code in {**_SINGLE, **_REPEATED}.items()}
_FIRST = ("ID", "Name", "Prefix", "Given name", "Middle name", "Family name", "Suffix")
_NUMBERED = re.compile(r"(.+?)(?: (\d+))?")


def heading(kind: str, number: int = 1) -> str:
    """The heading of a kind of field; of the second and later ones with a number."""
    return f"{_HEADING[kind]} {number}" if number > 1 else _HEADING[kind]


def are_ours(headings: Sequence[str]) -> bool:
    """Whether a table with these headings was written by us."""
    return tuple(headings[: len(_FIRST)]) == _FIRST


def read_headings(headings: Sequence[str]) -> list[Field | None]:
    """What each column of a table of ours is; None for one that somebody added."""
    return [_field(heading) for heading in headings]


def is_ours(heading: str) -> bool:
    """Whether a heading names a field of ours."""
    return _field(heading) is not None


def _field(heading: str) -> Field | None:
    if code := _SINGLE.get(heading):
        return Field(code)
    found = _NUMBERED.fullmatch(heading)
    if found and (code := _REPEATED.get(found[1])):
        return Field(code, "", found[2] or "1")
    return None


def joined(values: Iterable[str]) -> str:
    """Several values in one cell, with semicolons; one with a semicolon in it is put in quotes."""
    text = StringIO()
    csv.writer(text, delimiter=";", lineterminator="").writerow([*values])
    return text.getvalue()


def parted(cell: str) -> list[str]:
    """The values of :func:`joined`."""
    return next(csv.reader(StringIO(cell), delimiter=";"), [])
