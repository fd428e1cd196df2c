"""What files said of contacts, from rows to records and back. All work inside a session."""

import json
from collections.abc import Collection, Iterable
from operator import attrgetter

from cardcase.core.records import PropertyRecord, SourceRecord, unique
from cardcase.core.store.models import ContactSource
from cardcase.core.store.rows import Asked, insert_all

_FIELDS = ("name", "value", "params", "group", "media")
"""Of a property, in its row; those at the end that are empty are left out."""

_COLUMNS = ("format", "version", "properties", "more", "earlier")
_NONE = "[]"

_values = attrgetter(*_FIELDS)
_rows = Asked(
    lambda ids: ContactSource.select(
        ContactSource.contact, *(getattr(ContactSource, name) for name in _COLUMNS)
    ).where(ContactSource.contact.in_(ids))
)


def read_sources(ids: Collection[int]) -> dict[int, SourceRecord]:
    """What their files said of the contacts with these row ids, of those that came from one."""
    return {
        contact: SourceRecord(
            format=format_,
            version=version,
            properties=_read(properties),
            more=_read(more),
            earlier=tuple(earlier.split()),
        )
        for contact, format_, version, properties, more, earlier in _rows(ids)
    }


def insert_sources(sources: Iterable[tuple[int, SourceRecord]]) -> None:
    """Write what files said, by the row id of its contact, which has nothing of it yet."""
    rows = (
        (
            contact,
            source.format,
            source.version,
            _json(source.properties),
            _json(source.more),
            " ".join(source.earlier),
            " ".join(unique(each.media for each in source.everything)),
        )
        for contact, source in sources
    )
    insert_all(ContactSource, ("contact", *_COLUMNS, "media"), rows)


def _read(text: str) -> tuple[PropertyRecord, ...]:
    if text == _NONE:
        return ()
    return tuple(
        PropertyRecord(**dict(zip(_FIELDS, values, strict=False))) for values in json.loads(text)
    )


def _json(properties: Iterable[PropertyRecord]) -> str:
    found = []
    for each in properties:
        values = list(_values(each))
        while len(values) > 1 and not values[-1]:
            values.pop()
        found.append(values)
    return json.dumps(found, ensure_ascii=False, separators=(",", ":")) if found else _NONE
