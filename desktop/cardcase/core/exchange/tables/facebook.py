"""Friends and address books of Facebook's "Download your information", in JSON.

Facebook writes the bytes of UTF-8 as if each was a letter of Latin-1 (``Jos\\u00c3\\u00a9``): they
are put together again. The day on which somebody became a friend is an encounter on the channel
facebook.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import BinaryIO

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.rows import Imported, Row, RowError
from cardcase.core.exchange.tables.cells import tidy
from cardcase.core.exchange.tables.fields import Field
from cardcase.core.exchange.tables.limits import MAX_JSON
from cardcase.core.exchange.tables.makers import FACEBOOK
from cardcase.core.exchange.tables.meetings import read_encounters
from cardcase.core.exchange.tables.points import read_points
from cardcase.core.records import ContactRecord, PropertyRecord, SourceRecord, settled, unique

_LISTS = ("friends_v2", "friends", "address_book_v2", "address_book")
_RAW = 4096


def read(file: BinaryIO, region: str) -> Iterator[Row]:
    """The people in their order; the file is read whole.

    ``region``: the country (ISO 3166) of phone numbers without one. Repairs: ``mojibake``,
    ``date_unread``. Raises ExchangeError: ``file_too_large`` (over MAX_JSON), ``unreadable`` (no
    JSON), ``no_contacts``.
    """
    data = file.read(MAX_JSON + 1)
    if len(data) > MAX_JSON:
        raise ExchangeError("file_too_large")
    try:
        people = _people(json.loads(data))
    except (ValueError, RecursionError) as error:
        raise ExchangeError("unreadable") from error
    if not people:
        raise ExchangeError("no_contacts")
    for index, entry in enumerate(people):
        yield _row(index, entry, region)


def _people(given: object) -> list[object]:
    """The list of people, wherever the version of the file has it."""
    for _ in range(3):
        if isinstance(given, list):
            return given
        if not isinstance(given, dict):
            break
        given = next((given[name] for name in _LISTS if name in given), None)
    return []


def _row(index: int, entry: object, region: str) -> Row:
    raw = json.dumps(entry).encode()[:_RAW]
    if not isinstance(entry, dict):
        return RowError(index=index, reason="no_content", raw=raw)
    told = [*_told(entry)]
    mended = [(name, _from_latin1(value)) for name, value in told]
    said = dict(reversed(mended))
    reached = [tidy(value) for name, value in mended if name.endswith("contact_point")]
    points = [
        point
        for value in unique(reached)
        for point in read_points("email" if "@" in value else "phone", [value], "", "", region)
    ]
    contact = ContactRecord(
        formatted=tidy(said.get("name", "")),
        points=tuple(points),
        source=SourceRecord(
            format=FACEBOOK.name,
            properties=tuple(PropertyRecord(name=name, value=value) for name, value in told),
        ),
    )
    if not contact.display_name:
        return RowError(index=index, reason="no_content", raw=raw)
    repairs = ["mojibake"] if mended != told else []
    day = [(Field("met.on"), _day(entry["timestamp"]))] if "timestamp" in entry else []
    met = read_encounters(day, contact, FACEBOOK, repairs)
    record = settled(replace(contact, encounters=met))
    return Imported(index=index, record=record, repairs=unique(repairs))


def _told(entry: dict[str, object], path: str = "") -> Iterator[tuple[str, str]]:
    """Every value of a person with its path (``details.contact_point``), as text."""
    for name, value in entry.items():
        here = f"{path}{name}"
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, dict) and not path:
                yield from _told(each, f"{here}.")
            elif each is not None and each != "":
                text = each if isinstance(each, str) else json.dumps(each)
                yield _storable(here), _storable(text)


def _storable(text: str) -> str:
    """The text without halves of surrogate pairs, which JSON can escape and nothing can store."""
    return text.encode("utf-8", "replace").decode()


def _from_latin1(text: str) -> str:
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def _day(timestamp: object) -> str:
    """The day of a time in seconds since 1970 (UTC); empty if it is none."""
    if isinstance(timestamp, int | float):
        try:
            return datetime.fromtimestamp(timestamp, UTC).date().isoformat()
        except (ValueError, OverflowError, OSError):
            return ""
    return ""
