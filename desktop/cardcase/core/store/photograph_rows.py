"""Photographs and cards between records and rows. All work inside a session of the library."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

from peewee import JOIN, Expression, chunked

from cardcase.core.card_records import CardRecord, Pairing, PhotographRecord, TurnRecord
from cardcase.core.scan.draft import Draft
from cardcase.core.scan.page import Page
from cardcase.core.serial import from_json, to_json
from cardcase.core.store.models import Card, Contact, Photograph
from cardcase.core.store.rows import (
    BATCH,
    Asked,
    Values,
    among,
    as_json,
    execute,
    field_names,
    put_all,
    row_ids,
    tuples,
    update_all,
)

Record = TypeVar("Record")

_PHOTOGRAPH_FIELDS = field_names(PhotographRecord)
_PHOTOGRAPH = [Photograph._meta.fields[name] for name in _PHOTOGRAPH_FIELDS]
_PILE = (Photograph.turn, Photograph.added, Photograph.id)
_CARD_PLAIN = ("uid", "page", "position", "rotation", "side", "image", "state")
_CARD_LINKS = ("photograph", "contact", "quad", "reading", "draft", "front", "pairing")
_CARD_JSON = ("quad", "reading", "draft", "pairing")
_card_plain = attrgetter(*_CARD_PLAIN)
_photographs = Asked(
    lambda uids: Photograph.select(*_PHOTOGRAPH).where(Photograph.uid.in_(uids)).order_by(*_PILE)
)


def load_photographs(uids: Iterable[str]) -> dict[str, PhotographRecord]:
    """The photographs of these uids that exist."""
    found: dict[str, PhotographRecord] = {}
    for some in chunked(uids, BATCH):
        found.update((each.uid, each) for each in map(_photograph, _photographs(some)))
    return found


def photographs_where(*conditions: Expression, limit: int | None = None) -> list[PhotographRecord]:
    """The photographs that meet the conditions, in the order of the pile."""
    rows = Photograph.select(*_PHOTOGRAPH).order_by(*_PILE).limit(limit)
    if conditions:
        rows = rows.where(*conditions)
    return [_photograph(row) for row in tuples(rows)]


def put_photographs(records: Iterable[PhotographRecord]) -> None:
    """Write photographs, new or in place of what they were; their cards stay."""
    put_all(Photograph, _PHOTOGRAPH_FIELDS, map(attrgetter(*_PHOTOGRAPH_FIELDS), records))


def load_turns(uids: Iterable[str]) -> dict[str, TurnRecord]:
    """The turns of the photographs of these uids that exist."""
    found: dict[str, TurnRecord] = {}
    for some in chunked(uids, BATCH):
        rows = Photograph.select(Photograph.uid, Photograph.turn).where(among(Photograph.uid, some))
        found.update((uid, TurnRecord(uid=uid, turn=turn)) for uid, turn in tuples(rows))
    return found


def turns_where(condition: Any) -> list[TurnRecord]:
    """The turns of the photographs that fulfil a condition."""
    rows = Photograph.select(Photograph.uid, Photograph.turn).where(condition)
    return [TurnRecord(uid=uid, turn=turn) for uid, turn in tuples(rows)]


def put_turns(records: Iterable[TurnRecord]) -> None:
    """Give photographs their turns; those that are gone need none."""
    turns = {record.uid: record.turn for record in records}
    ids = row_ids(Photograph, turns)
    update_all(Photograph, ("turn",), ((turns[uid], id_) for uid, id_ in ids.items()))


def load_cards(uids: Iterable[str]) -> dict[str, CardRecord]:
    """The cards of these uids that exist."""
    found: dict[str, CardRecord] = {}
    for some in chunked(uids, BATCH):
        found.update((each.uid, each) for each in cards_among(Card.uid, some))
    return found


def cards_where(condition: Expression) -> list[CardRecord]:
    """The cards that meet the condition, in the order in which their photographs came."""
    return [_card(row) for row in tuples(_cards(condition))]


def cards_among(field: Any, values: Iterable[Any]) -> list[CardRecord]:
    """The cards of which a field is one of the values, in that order."""
    return [_card(row) for row in _cards_by(field.name)(values)]


@cache
def _cards_by(name: str) -> Asked:
    return Asked(lambda values: _cards(Card._meta.fields[name].in_(values)))


def _cards(condition: Expression) -> Any:
    columns = [Card._meta.fields[name] for name in (*_CARD_PLAIN, *_CARD_JSON)]
    return (
        Card.select(Photograph.uid, Contact.uid, *columns)
        .join(Photograph)
        .switch(Card)
        .join(Contact, JOIN.LEFT_OUTER)
        .where(condition)
        .order_by(Photograph.added, Photograph.id, Card.page, Card.position, Card.id)
    )


def printed_on_cards(contact_ids: Collection[int]) -> Mapping[int, list[str]]:
    """The lines read from the cards of each of these contacts."""
    found: dict[int, list[str]] = defaultdict(list)
    # The text alone, without making pages of it: a card has hundreds of numbers beside.
    rows = execute(
        "SELECT card.contact_id, json_extract(line.value, '$.text') "
        "FROM card, json_each(card.reading, '$.lines') AS line "
        "WHERE card.contact_id IN (SELECT value FROM json_each(?)) ORDER BY card.id, line.key",
        [as_json(contact_ids)],
    )
    for contact_id, text in rows:
        found[contact_id].append(text)
    return found


def put_cards(records: Iterable[CardRecord]) -> None:
    """Write cards, new or in place of what they were; their photographs must be stored already."""
    for some in chunked(records, BATCH):
        photographs = row_ids(Photograph, {each.photograph for each in some})
        contacts = row_ids(Contact, {each.contact for each in some})
        rows = (
            (
                *_card_plain(each),
                photographs.get(each.photograph),
                contacts.get(each.contact),
                None if each.quad is None else json.dumps(each.quad),
                _json(each.reading),
                _json(each.draft),
                each.pairing.front if each.pairing else None,
                _json(each.pairing),
            )
            for each in some
        )
        put_all(Card, (*_CARD_PLAIN, *_CARD_LINKS), rows)


def _photograph(row: Values) -> PhotographRecord:
    return PhotographRecord(**dict(zip(_PHOTOGRAPH_FIELDS, row, strict=True)))


def _card(row: Values) -> CardRecord:
    photograph, contact, *plain, quad, reading, draft, pairing = row
    corners = json.loads(quad) if quad else None
    return CardRecord(
        photograph=photograph,
        contact=contact or "",
        quad=corners and tuple((x, y) for x, y in corners),
        reading=_record(reading, Page),
        draft=_record(draft, Draft),
        pairing=_record(pairing, Pairing),
        **dict(zip(_CARD_PLAIN, plain, strict=True)),
    )


def _json(record: object) -> str | None:
    return None if record is None else to_json(record)


def _record(text: str | None, cls: type[Record]) -> Record | None:
    return None if text is None else from_json(text, cls)
