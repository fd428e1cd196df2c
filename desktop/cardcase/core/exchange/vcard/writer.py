"""Contacts to vCard 3.0 (RFC 2426) and 4.0 (RFC 6350)."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from vobject.base import ContentLine, VObjectError

from cardcase.core.beyond.beside import is_beside
from cardcase.core.beyond.changing import as_edited
from cardcase.core.beyond.reading import foreign
from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.options import DEFAULT_WRITE, WriteOptions
from cardcase.core.exchange.vcard import encounters
from cardcase.core.exchange.vcard.behavior import behavior_of
from cardcase.core.exchange.vcard.beyond import add_details, labelled
from cardcase.core.exchange.vcard.decoded import Decoded, card_of, decoded
from cardcase.core.exchange.vcard.dialect import rendered
from cardcase.core.exchange.vcard.fold import fold_line
from cardcase.core.exchange.vcard.media import portrait, subtype
from cardcase.core.exchange.vcard.merge import different, merge, whole
from cardcase.core.exchange.vcard.names import NAME_PARTS, formatted_line, name_line
from cardcase.core.exchange.vcard.points import ANYWHERE
from cardcase.core.exchange.vcard.reader import FORMAT
from cardcase.core.exchange.vcard.recall import INTRODUCED_BY, MET
from cardcase.core.exchange.vcard.sheet import Entry, Sheet
from cardcase.core.exchange.vcard.told import told_lines
from cardcase.core.exchange.vcard.values import PRODUCT, content_line, tidy
from cardcase.core.properties import property_of
from cardcase.core.records import (
    ContactRecord,
    PropertyRecord,
    SourceRecord,
    settled,
    unique,
)

CARD = "X-CARDCASE-CARD"
"""The picture of the business card, in base64."""

_UNFOLDED = 10**9
"""A line length that vobject never reaches: it counts characters, so its folding is not used."""
_NEVER = frozenset({"VERSION", "BEGIN", "END", encounters.NAME})
_NO_SOURCE = SourceRecord(format=FORMAT)


def write(
    records: Iterable[ContactRecord], version: str = "3.0", options: WriteOptions = DEFAULT_WRITE
) -> Iterator[bytes]:
    """The contacts, a card at a time: vCard 3.0 or 4.0, UTF-8, CR LF, lines of at most 75 octets.

    A contact that came from a vCard is written as it stood there, but for what was changed since.
    Where and why we met stays out unless ``options.with_encounters``; then it is in a property of
    our own and, for other programs, in lines of the note, the categories and Apple's dates. Raises
    ExchangeError ``not_written`` with the contact's name.
    """
    for record in records:
        try:
            yield _Writer(record, version, options).card()
        except VObjectError as error:
            raise ExchangeError("not_written", name=record.display_name) from error


def _whole(record: ContactRecord, source: SourceRecord, version: str) -> SourceRecord:
    """What all files said as if one had."""
    source = as_edited(source)
    if not source.more:
        return source
    sheet = Sheet([each for each in source.everything if not is_beside(each)])
    add_details(sheet, foreign(record, FORMAT), version)
    properties = filter(None, map(_property, sheet.entries()))
    return replace(source, properties=tuple(properties), more=())


class _Writer:
    """One contact on its way into a file."""

    def __init__(self, record: ContactRecord, version: str, options: WriteOptions) -> None:
        self._record = record
        self._version = version
        self._options = options
        of_vcard = record.source is not None and record.source.format == FORMAT
        self._source = (
            _whole(record, record.source, version) if record.source and of_vcard else _NO_SOURCE
        )
        self._picture = options.picture or (lambda _: None)

    def card(self) -> bytes:
        lines = ["BEGIN:VCARD", f"VERSION:{self._version}"]
        lines += (line for each in self._entries() if (line := self._text(each)) is not None)
        return b"".join(fold_line(line) for line in [*lines, "END:VCARD"])

    def _entries(self) -> list[Entry]:
        contact = settled(self._with_encounters())
        given = self._source.properties
        if not given:
            sheet = Sheet(())
            sheet.insert([content_line("PRODID", PRODUCT)])
            whole(sheet, contact)
            add_details(sheet, foreign(contact, FORMAT), self._version)
            self._add(sheet)
            return list(sheet.entries())
        old = decoded(card_of(given), ANYWHERE)
        entries = self._merged(old, contact, frozenset())
        if different(old.contact, contact):
            # Whatever cannot be told by changing single lines is written anew.
            again = decoded(card_of(filter(None, map(_property, entries))), ANYWHERE)
            if wrong := different(again.contact, contact):
                entries = self._merged(old, contact, wrong)
        return entries

    def _merged(self, old: Decoded, contact: ContactRecord, anew: frozenset[str]) -> list[Entry]:
        sheet = Sheet(self._source.properties)
        merge(sheet, old, contact, anew)
        self._complete(sheet, old, contact)
        self._add(sheet)
        return list(sheet.entries())

    def _with_encounters(self) -> ContactRecord:
        """The contact with what other programs are told of where and why we met."""
        record = self._record
        if not self._options.with_encounters:
            return record
        known = record.notes.split("\n")
        lines = [line for line in told_lines(record.encounters) if line not in known]
        events = [tidy(each.event.name) for each in record.encounters if each.event]
        return replace(
            record,
            notes="\n".join([*([record.notes] if record.notes else []), *lines]),
            tags=unique([*record.tags, *events]),
        )

    def _complete(self, sheet: Sheet, old: Decoded, contact: ContactRecord) -> None:
        """What the version asks for, and the source does not have."""
        card = old.card
        if not any(tidy(line.value) for line in card.named("FN")) and not different(
            old.contact, contact
        ) & {"name"}:
            sheet.insert([formatted_line(contact)], after=-1)
            sheet.drop(card.named("FN"))
        unnamed = not any(getattr(contact, part) for part in NAME_PARTS)
        if self._version == "3.0" and unnamed and not card.named("N"):
            sheet.insert([name_line(contact)], after=-1)

    def _add(self, sheet: Sheet) -> None:
        """The pictures, and what this program alone understands."""
        self._add_photo(sheet)
        self._add_card(sheet)
        if not self._options.with_encounters:
            return
        for when in unique(each.when for each in self._record.encounters if len(each.when) == 10):
            sheet.insert(labelled(sheet, "X-ABDATE", when, MET))
        for name in unique(tidy(each.introduced_by) for each in self._record.encounters):
            sheet.insert(labelled(sheet, "X-ABRELATEDNAMES", name, INTRODUCED_BY))
        if value := encounters.encoded(self._record):
            sheet.insert([content_line(encounters.NAME, value)])

    def _add_photo(self, sheet: Sheet) -> None:
        place, shown = portrait(self._source.properties, self._picture)
        photo = self._record.photo
        if self._options.picture is None or shown == photo:
            return
        fresh = self._binary("PHOTO", photo) if photo else None
        if place >= 0:
            sheet.set(place, fresh)
        elif fresh is not None:
            sheet.insert([fresh])

    def _add_card(self, sheet: Sheet) -> None:
        """The picture of the card; one that came with the source goes out only when asked for."""
        wanted = self._options.with_cards
        card_of_contact = self._options.card_of
        sha = card_of_contact(self._record) if wanted and card_of_contact else ""
        for place, each in enumerate(self._source.properties):
            if each.name.upper() == CARD and (sha or not wanted):
                sheet.set(place, None)
        if sha:
            sheet.insert([self._binary(CARD, sha)])

    def _binary(self, name: str, sha: str) -> PropertyRecord:
        """A property whose bytes follow; they say by themselves what they are."""
        kind = subtype(self._picture(sha) or b"", "").upper()
        return PropertyRecord(name=name, params=f"ENCODING=b;TYPE={kind}", media=sha)

    def _text(self, entry: Entry) -> str | None:
        """The logical line of an entry; None for what is not written."""
        if isinstance(entry, ContentLine):
            return _serialized(entry)
        if entry.name.upper() in _NEVER:
            return None
        return rendered(entry, self._source.version, self._version, self._options.picture)


def _serialized(line: ContentLine) -> str:
    line.behavior = behavior_of(line.name)
    return str(line.serialize(lineLength=_UNFOLDED, validate=False)).rstrip("\r\n")


def _property(entry: Entry) -> PropertyRecord | None:
    """What an entry will be when it is read again."""
    return entry if isinstance(entry, PropertyRecord) else property_of(_serialized(entry), set())
