"""The cells of a row to a contact."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from cardcase.core.beyond.of_table import BEYOND
from cardcase.core.countries import region_of
from cardcase.core.exchange.tables import ours
from cardcase.core.exchange.tables.cells import (
    demojibaked,
    is_destroyed_number,
    paragraph,
    tidy,
)
from cardcase.core.exchange.tables.fields import Field
from cardcase.core.exchange.tables.lists import parted_points, parted_tags, parted_things
from cardcase.core.exchange.tables.makers import GOOGLE, OTHER, Maker
from cardcase.core.exchange.tables.meetings import read_encounters
from cardcase.core.exchange.tables.parts import (
    AGAIN,
    THINGS,
    Found,
    read_addresses,
    read_jobs,
    read_tax_ids,
)
from cardcase.core.exchange.tables.points import read_points
from cardcase.core.exchange.tables.recall import CustomFields
from cardcase.core.guard import unguarded, untyped
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    PointRecord,
    PropertyRecord,
    SourceRecord,
    settled,
    unique,
)
from cardcase.core.text import digits

_POINTS = ("phone", "email", "web", "social")
_NAMED = Field("note", "named")
_SAME = 6
"""Last digits by which a number and what it means in full belong together."""
_NORMAL = {"phone": "phone.number", "social": "social.handle"}


class Builder:
    """Makes contacts of the rows of one table.

    ``region``: the country (ISO 3166) of phone numbers without one, of whose contact no address
    says a country.
    """

    def __init__(
        self, headings: Sequence[str], fields: Sequence[Field | None], maker: Maker, region: str
    ) -> None:
        self._headings = headings
        self._columns = [(place, field) for place, field in enumerate(fields) if field]
        self._taken = {place for place, _ in self._columns}
        self._maker = maker
        self._custom = CustomFields(headings) if maker == GOOGLE else None
        self._region = region
        self._form = ours.form_of(headings) if maker.exact else None

    def build(self, cells: Sequence[str]) -> tuple[ContactRecord, list[str]]:
        """The contact of a row, which may say nothing, and the codes of what was mended.

        Codes: ``mojibake``, ``apostrophe``; ``phone_destroyed`` and ``date_unread``, which are in
        the source only.
        """
        repairs: list[str] = []
        found = list(self._found(cells, repairs))
        met_in, told = self._custom.meetings(cells) if self._custom else ([], set())
        found += met_in
        said: dict[str, str] = {}
        for field, text in found:
            said.setdefault(field.kind, text)
        addresses = read_addresses(found)
        contact = ContactRecord(
            uid=tidy(said.get("uid", "")),
            prefix=tidy(said.get("prefix", "")),
            given=tidy(said.get("given", "")),
            middle=tidy(said.get("middle", "")),
            family=tidy(said.get("family", "")),
            suffix=tidy(said.get("suffix", "")),
            formatted=tidy(said.get("name", "")),
            jobs=read_jobs(found, self._maker.lists),
            points=tuple(dict.fromkeys(self._points(found, addresses, repairs))),
            addresses=addresses,
            tax_ids=read_tax_ids(found),
            tags=self._tags(found),
            notes="\n".join(
                unique(paragraph(text) for field, text in found if field.kind == "note")
            ),
            source=self._source(cells, told),
        )
        met = read_encounters(found, contact, self._maker, repairs)
        return settled(replace(contact, encounters=met)), repairs

    def _found(self, cells: Sequence[str], repairs: list[str]) -> Iterator[tuple[Field, str]]:
        """What each column that is a field says, mended."""
        for place, field in self._columns:
            if place >= len(cells):
                return
            cell = cells[place]
            if not cell or cell.isspace():
                continue
            text = unguarded(cell) if self._maker.exact else _mended(cell, repairs)
            if self._form is not None:
                text = self._form.meant(field.kind, text)
            if field == _NAMED:
                text = f"{tidy(self._headings[place])}: {text.strip()}"
            if field.kind in THINGS:
                for number, part in enumerate(parted_things(text, self._maker.lists)):
                    yield replace(field, group=field.group + AGAIN * number), part
            else:
                yield field, text

    def _points(
        self, found: Found, addresses: Sequence[AddressRecord], repairs: list[str]
    ) -> Iterator[PointRecord]:
        region = region_of(addresses, self._region)
        beside = {(field.kind, field.group): text for field, text in found if field.group}
        for field, text in found:
            kind = field.kind
            if kind not in _POINTS:
                continue
            if kind == "phone" and is_destroyed_number(text):
                repairs.append("phone_destroyed")
            sort = field.type or beside.get((f"{kind}.type", field.group), "")
            normal = beside.get((_NORMAL.get(kind, ""), field.group), "")
            if kind == "phone" and digits(normal)[-_SAME:] != digits(text)[-_SAME:]:
                normal = ""  # somebody wrote another number, and left what it meant
            if kind == "phone" and normal.isdecimal():
                normal = f"+{normal}"  # a spreadsheet took it for a number
            values = parted_points(kind, text, self._maker.lists)
            yield from read_points(kind, values, sort, normal, region, self._region)

    def _tags(self, found: Found) -> tuple[str, ...]:
        cells = (text for field, text in found if field.kind == "tag")
        return unique(tidy(tag) for cell in cells for tag in parted_tags(cell, self._maker.lists))

    def _source(self, cells: Sequence[str], told_of_us: set[int]) -> SourceRecord | None:
        """Every cell that says something, as it stood; those beyond the headings have no name.

        A table of ours says nothing but what is in the contact already, and what somebody added.
        What we told of encounters (the places ``told_of_us``) is in these, and nowhere else.
        """
        more = [""] * (len(cells) - len(self._headings))
        named = zip([*self._headings, *more], cells, strict=False)
        told = [
            self._kept(place, name, cell)
            for place, (name, cell) in enumerate(named)
            if cell and place not in told_of_us and not (self._maker.exact and place in self._taken)
        ]
        if self._maker.exact and not told:
            return None
        return SourceRecord(format=self._maker.name, properties=tuple(told))

    def _kept(self, place: int, name: str, cell: str) -> PropertyRecord:
        if self._maker.exact:
            return PropertyRecord(name=unguarded(name), value=unguarded(cell))
        beyond = self._maker == OTHER and place not in self._taken
        return PropertyRecord(name=name, value=cell, params=BEYOND if beyond else "")


def _mended(cell: str, repairs: list[str]) -> str:
    if not cell.isascii() and (better := demojibaked(cell)) != cell:
        repairs.append("mojibake")
        cell = better
    if cell[0] == "'" and (typed := untyped(cell)) != cell:
        repairs.append("apostrophe")
        cell = typed
    return cell
