"""vCards to contacts."""

from dataclasses import replace

from vobject.base import VObjectError

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.rows import Imported, Row, RowError
from cardcase.core.exchange.vcard.addresses import read_addresses
from cardcase.core.exchange.vcard.behavior import Card
from cardcase.core.exchange.vcard.jobs import read_jobs
from cardcase.core.exchange.vcard.line import parse
from cardcase.core.exchange.vcard.names import read_name
from cardcase.core.exchange.vcard.notes import read_notes, read_tags, read_tax_ids
from cardcase.core.exchange.vcard.points import ANYWHERE, REGION, read_points
from cardcase.core.exchange.vcard.split import Piece, split
from cardcase.core.exchange.vcard.unfold import unfold
from cardcase.core.exchange.vcard.values import PRODUCT, tidy
from cardcase.core.records import ContactRecord, settled

MAX_CARD = 32 * 1024 * 1024
"""Bytes of one card; the largest have a photograph of some megabytes inside."""


def read(data: bytes, *, region: str = REGION) -> list[Row]:
    """The contacts of a file of vCards (2.1, 3.0 and 4.0), in their order.

    Each card is read on its own: one that cannot be is a RowError and costs no other. Raises
    ExchangeError: ``empty_file``, ``no_contacts`` (no vCard begins in it).
    """
    if not data.strip():
        raise ExchangeError("empty_file")
    rows = [_row(index, piece, region) for index, piece in enumerate(split(data))]
    if not rows:
        raise ExchangeError("no_contacts")
    return rows


def _row(index: int, piece: Piece, region: str) -> Row:
    raw = bytes(piece.raw)
    if len(raw) > MAX_CARD:
        return RowError(index=index, reason="too_large", raw=raw)
    try:
        contact = _contact(_card(piece), region)
    except (VObjectError, ValueError):
        return RowError(index=index, reason="unreadable", raw=raw)
    if not contact.display_name:
        return RowError(index=index, reason="no_content", raw=raw)
    return Imported(index=index, record=contact)


def _card(piece: Piece) -> Card:
    card = Card()
    for line in unfold(piece.lines):
        if content := parse(line):
            card.add(content)
    return card


def _contact(card: Card, region: str) -> ContactRecord:
    if any(line.value == PRODUCT for line in card.named("PRODID")):
        region = ANYWHERE  # what we could tell of a number is written beside it
    contact = replace(
        read_name(card),
        uid=next((uid for line in card.named("UID") if (uid := tidy(line.value))), ""),
        jobs=read_jobs(card),
        points=tuple(dict.fromkeys(read_points(card, region))),
        addresses=tuple(read_addresses(card)),
        tax_ids=read_tax_ids(card),
        tags=read_tags(card),
        notes=read_notes(card),
    )
    return settled(contact)
