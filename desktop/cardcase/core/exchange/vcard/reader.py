"""vCards to contacts."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from itertools import chain
from typing import BinaryIO

from cardcase.core.charset import decode_lines
from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.rows import Imported, Row, RowError
from cardcase.core.exchange.vcard.decoded import (
    called_otherwise,
    card_of,
    decoded,
    says_nothing,
    uid_of,
)
from cardcase.core.exchange.vcard.lines import lines_of
from cardcase.core.exchange.vcard.media import apart, portrait
from cardcase.core.exchange.vcard.points import REGION
from cardcase.core.exchange.vcard.recall import recall
from cardcase.core.exchange.vcard.split import Piece, split
from cardcase.core.exchange.vcard.unfold import unfold
from cardcase.core.exchange.vcard.values import tidy
from cardcase.core.properties import parameters, property_of
from cardcase.core.records import PropertyRecord, SourceRecord

FORMAT = "vcard"
"""``SourceRecord.format`` of what is read here."""


def read(data: bytes, *, region: str = REGION) -> list[Row]:
    """The contacts of a file of vCards in memory; see :func:`stream`."""
    return list(stream(BytesIO(data), region))


def stream(file: BinaryIO, region: str = REGION) -> Iterator[Row]:
    """The contacts of a file of vCards (2.1, 3.0 and 4.0), in their order, as they are asked for.

    Each card is read on its own: one that cannot be is a RowError and costs no other. No more than
    a card is in memory. Raises ExchangeError: ``empty_file``, ``no_contacts`` (no vCard begins).
    """
    lines = lines_of(file)
    seen = b""
    for seen in lines:
        if seen.strip():
            break
    if not seen.strip():
        raise ExchangeError("empty_file")
    index = 0
    for piece in split(chain((seen,), lines)):
        if row := _row(index, piece, region):
            yield row
            index += 1
    if not index:
        raise ExchangeError("no_contacts")


def _row(index: int, piece: Piece, region: str) -> Row | None:
    """The contact of a card; None if nothing stands in it."""
    if piece.too_large:
        return RowError(index=index, reason="too_large", raw=b"".join(piece.raw))
    try:
        return _read(index, piece, region)
    except Exception:  # whatever vobject or a codec raises must not cost the other cards
        return RowError(index=index, reason="unreadable", raw=b"".join(piece.raw))


def _read(index: int, piece: Piece, region: str) -> Row | None:
    repairs = piece.repairs
    given, pictures = apart(_properties(piece, repairs), repairs)
    if says_nothing(given):
        return None
    card = card_of(given)
    version = _version(given, repairs)
    # The name is needed for telling encounters of others apart, and not changed by them.
    called = next((tidy(line.value) for line in card.named("FN")), "")
    recalled = recall(card, given, uid_of(card), called)
    repairs |= recalled.repairs
    read = decoded(card, region)
    contact = read.contact
    if not contact.display_name:
        contact = replace(contact, formatted=called_otherwise(read, given))
        repairs.add("no_name")
        if not contact.formatted:
            return RowError(index=index, reason="no_content", raw=b"".join(piece.raw))
    left = tuple(
        each
        for place, before in enumerate(given)
        if (each := recalled.left.get(place, before)) is not None
    )
    record = replace(
        contact,
        encounters=recalled.encounters,
        photo=portrait(left, pictures.get)[1],
        source=SourceRecord(format=FORMAT, version=version, properties=left),
    )
    named = {record.photo, *(each.media for each in left)}
    return Imported(
        index=index,
        record=record,
        repairs=tuple(sorted(repairs)),
        pictures={sha: data for sha, data in pictures.items() if sha in named},
    )


def _properties(piece: Piece, repairs: set[str]) -> Iterator[PropertyRecord]:
    for line in decode_lines(list(unfold(piece.lines, repairs)), repairs):
        if "\0" in line:
            repairs.add("control_signs")
            line = line.replace("\0", "")
        if given := property_of(line, repairs):
            yield given
        elif line.strip(" :;\t"):
            repairs.add("stray_line")


def _version(given: tuple[PropertyRecord, ...], repairs: set[str]) -> str:
    versions = [each.value.strip() for each in given if each.name.upper() == "VERSION"]
    if len(versions) != 1:
        repairs.add("two_versions" if versions else "no_version")
    version = next(iter(versions), "")
    if not version.startswith("2") and any(
        each.params and "=" not in each.params.partition(";")[0] and parameters(each.params).bare
        for each in given
    ):
        repairs.add("bare_types")
    return version
