"""Photographs and cards between records and rows. All work inside a session of the library."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
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
    among,
    as_json,
    dicts,
    execute,
    field_names,
    put_all,
    row_ids,
    tuples,
    update_all,
)

Record = TypeVar("Record")

_PHOTOGRAPH_FIELDS = field_names(PhotographRecord)
_CARD_PLAIN = ("uid", "page", "position", "rotation", "side", "image", "state")
_CARD_LINKS = ("photograph", "contact", "quad", "reading", "draft", "front", "pairing")
_card_plain = attrgetter(*_CARD_PLAIN)


def load_photographs(uids: Iterable[str]) -> dict[str, PhotographRecord]:
    """The photographs of these uids that exist."""
    found: dict[str, PhotographRecord] = {}
    for some in chunked(uids, BATCH):
        found.update((each.uid, each) for each in photographs_where(among(Photograph.uid, some)))
    return found


def photographs_where(*conditions: Expression, limit: int | None = None) -> list[PhotographRecord]:
    """The photographs that meet the conditions, in the order of the pile."""
    order = (Photograph.turn, Photograph.added, Photograph.id)
    rows = Photograph.select().order_by(*order).limit(limit)
    if conditions:
        rows = rows.where(*conditions)
    return [
        PhotographRecord(**{name: row[name] for name in _PHOTOGRAPH_FIELDS}) for row in dicts(rows)
    ]


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
        found.update((each.uid, each) for each in cards_where(among(Card.uid, some)))
    return found


def cards_where(condition: Expression) -> list[CardRecord]:
    """The cards that meet the condition, in the order in which their photographs came."""
    rows = (
        Card.select(Card, Photograph.uid.alias("photograph_uid"), Contact.uid.alias("contact_uid"))
        .join(Photograph)
        .switch(Card)
        .join(Contact, JOIN.LEFT_OUTER)
        .where(condition)
        .order_by(Photograph.added, Photograph.id, Card.page, Card.position, Card.id)
    )
    return [_card(row) for row in dicts(rows)]


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


def _card(row: dict[str, Any]) -> CardRecord:
    quad = json.loads(row["quad"]) if row["quad"] else None
    return CardRecord(
        photograph=row["photograph_uid"],
        contact=row["contact_uid"] or "",
        quad=quad and tuple((x, y) for x, y in quad),
        reading=_record(row["reading"], Page),
        draft=_record(row["draft"], Draft),
        pairing=_record(row["pairing"], Pairing),
        **{name: row[name] for name in _CARD_PLAIN},
    )


def _json(record: object) -> str | None:
    return None if record is None else to_json(record)


def _record(text: str | None, cls: type[Record]) -> Record | None:
    return None if text is None else from_json(text, cls)
