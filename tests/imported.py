"""Contacts as importers give them: rows of a file, with what the file itself said."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from hashlib import sha256

from cardcase.core.exchange.rows import Imported, Row
from cardcase.core.exchange.said import said
from cardcase.core.ops.importing.act import carry_out
from cardcase.core.ops.importing.items import Choice, ImportReport
from cardcase.core.ops.importing.preview import preview
from cardcase.core.records import ContactRecord, PropertyRecord, SourceRecord
from cardcase.core.store.library import Library


def rows(*records: ContactRecord) -> list[Row]:
    """The rows of a file with these contacts."""
    return [Imported(index=index, record=record) for index, record in enumerate(records)]


def from_card(*lines: str) -> ContactRecord:
    """The contact of a vCard of these lines, with its own words beside it."""
    properties = []
    for line in lines:
        name, _, value = line.partition(":")
        name, _, params = name.partition(";")
        properties.append(PropertyRecord(name=name, params=params, value=value))
    source = SourceRecord(format="vcard", version="3.0", properties=tuple(properties))
    record = said(source)
    assert record is not None
    return replace(record, source=source)


def with_photo(index: int, record: ContactRecord, data: bytes) -> Imported:
    """A row that brings the bytes of a photo."""
    photo = sha256(data).hexdigest()
    return Imported(index=index, record=replace(record, photo=photo), pictures={photo: data})


def lanes(library: Library, some: Iterable[Row]) -> list[str]:
    """The lane of each row."""
    return [item.lane for item in preview(library, some).items]


def take(
    library: Library, some: list[Row], choices: Mapping[int, Choice] | None = None
) -> ImportReport:
    """Import the rows of a file."""
    return carry_out(library, some, preview(library, some), choices, name="people.vcf")
