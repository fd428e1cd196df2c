"""Contacts to vCard 3.0 (RFC 2426)."""

from collections.abc import Iterable
from itertools import chain

from vobject.base import VObjectError

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.vcard.addresses import write_addresses
from cardcase.core.exchange.vcard.behavior import Card
from cardcase.core.exchange.vcard.fold import fold_lines
from cardcase.core.exchange.vcard.jobs import write_jobs
from cardcase.core.exchange.vcard.names import write_name
from cardcase.core.exchange.vcard.notes import Sentence, told, write_notes
from cardcase.core.exchange.vcard.points import write_points
from cardcase.core.exchange.vcard.values import PRODUCT, content_line, tidy
from cardcase.core.records import ContactRecord

_UNFOLDED = 10**9
"""A line length that vobject never reaches: it counts characters, so its folding is not used."""


def write(
    records: Iterable[ContactRecord], *, with_encounters: bool = False, sentence: Sentence = told
) -> bytes:
    """The contacts as one file: vCard 3.0, UTF-8, CR LF, lines of at most 75 octets.

    Where and why we met stays out unless ``with_encounters``; then each encounter is one line of a
    NOTE, worded by ``sentence``. Raises ExchangeError ``not_written`` with the contact's name.
    """
    return b"".join(_vcard(record, sentence if with_encounters else None) for record in records)


def _vcard(contact: ContactRecord, sentence: Sentence | None) -> bytes:
    card = Card()
    card.add(content_line("VERSION", "3.0"))
    card.add(content_line("PRODID", PRODUCT))
    if contact.uid:
        card.add(content_line("UID", tidy(contact.uid)))
    for line in chain(
        write_name(contact),
        write_jobs(contact),
        write_points(contact),
        write_addresses(contact),
        write_notes(contact, sentence),
    ):
        card.add(line)
    try:
        return fold_lines(card.serialize(lineLength=_UNFOLDED))
    except VObjectError as error:
        raise ExchangeError("not_written", name=contact.display_name) from error
