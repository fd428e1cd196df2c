"""What a row tells of when, where and why we met."""

from collections.abc import Iterable, Mapping
from typing import cast, get_args
from uuid import NAMESPACE_URL, uuid5

from cardcase.core.dates import read_date
from cardcase.core.exchange.tables.cells import paragraph, tidy
from cardcase.core.exchange.tables.fields import Field
from cardcase.core.exchange.tables.makers import Maker
from cardcase.core.records import (
    EVENT_KINDS,
    Channel,
    ContactRecord,
    EncounterRecord,
    EventRecord,
)
from cardcase.core.text import fold

_CHANNELS = get_args(Channel)
_DATES = frozenset({"met.on", "event.start", "event.end"})
_TEXTS = frozenset({"met.why", "met.talked_about"})


def read_encounters(
    found: Iterable[tuple[Field, str]], contact: ContactRecord, maker: Maker, repairs: list[str]
) -> tuple[EncounterRecord, ...]:
    """The encounters of a row that made ``contact``; a date that is none is told in ``repairs``.

    An encounter or event without an identifier gets one made of what is said of it, so that the
    same file read again tells of the same.
    """
    groups: dict[str, dict[str, str]] = {}
    for field, cell in found:
        if not field.kind.startswith(("met.", "event.")):
            continue
        text = paragraph(cell) if field.kind in _TEXTS else tidy(cell)
        if field.kind in _DATES:
            text = read_date(text, month_first=maker.month_first)
            if not text:
                repairs.append("date_unread")
        if text:
            groups.setdefault(field.group, {})[field.kind] = text
    return tuple(_encounter(told, contact, maker) for told in groups.values())


def made_uid(*said: str) -> str:
    """An identifier that is the same whenever the same is said (UUID 5, RFC 9562)."""
    return str(uuid5(NAMESPACE_URL, "cardcase:" + "\n".join(map(fold, said))))


def _encounter(told: Mapping[str, str], contact: ContactRecord, maker: Maker) -> EncounterRecord:
    channel = told.get("met.channel", "")
    when, why = told.get("met.on", ""), told.get("met.why", "")
    event = _event(told)
    place = told.get("met.place", "")
    name = event.name if event else ""
    uid = made_uid(maker.name, _identity(contact), when, name, place, why)
    return EncounterRecord(
        uid=told.get("met.uid", "") or uid,
        when=when,
        place=place,
        event=event,
        channel=cast(Channel, channel) if channel in _CHANNELS else maker.channel,
        why=why,
        talked_about=told.get("met.talked_about", ""),
        introduced_by=told.get("met.introduced_by", ""),
        introduced_by_uid=told.get("met.introduced_by_uid", ""),
    )


def _event(told: Mapping[str, str]) -> EventRecord | None:
    name = told.get("met.event", "")
    if not name:
        return None
    kind, start = told.get("event.kind", ""), told.get("event.start", "")
    return EventRecord(
        uid=told.get("event.uid", "") or made_uid("event", name, start),
        name=name,
        kind=kind if kind in EVENT_KINDS else "other",
        place=told.get("event.place", ""),
        start=start,
        end=told.get("event.end", ""),
    )


def _identity(contact: ContactRecord) -> str:
    """What stays the same of a contact when its file is written anew: a profile, else an e-mail."""
    for point in (*contact.points_of("social"), *contact.points_of("email")):
        return point.normalized or point.value
    return contact.display_name
