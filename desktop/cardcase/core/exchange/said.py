"""What a file once said of a contact, understood again from its own words."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, replace
from io import BytesIO

from cardcase.core.beyond.reading import details
from cardcase.core.exchange.options import DEFAULT_READ, ReadOptions
from cardcase.core.exchange.rows import Imported
from cardcase.core.exchange.vcard.format import VCARD, VCARD4
from cardcase.core.match.sources import says_same
from cardcase.core.records import ContactRecord, SourceRecord
from cardcase.core.text import fold

FORMAT = "vcard"
"""``SourceRecord.format`` of what can be understood again; the cells of a table alone cannot."""

_PHOTOS = ("PHOTO", "LOGO")
_FIELDS = frozenset(
    {"VERSION", "PRODID", "REV", "UID", "PROFILE", "KIND", "N", "FN", "SORT-STRING", "ORG",
     "TITLE", "TEL", "EMAIL", "URL", "ADR", "NOTE", "CATEGORIES", "NICKNAME", "BDAY",
     "ANNIVERSARY", "GENDER"}
)  # fmt: skip
"""Properties that tell of the card itself, or make a field or a detail."""
_GROUP = "myContacts"
"""The group of Google's in which everybody is."""
_WITH_BYTES = frozenset({*_PHOTOS, "SOUND", "KEY", "X-CARDCASE-CARD"})


def said(source: SourceRecord, options: ReadOptions = DEFAULT_READ) -> ContactRecord | None:
    """The contact as the file had it, without encounters; None if that cannot be told.

    ``source.more`` is left out: other files said it.
    """
    if source.format != FORMAT:
        return None
    # Only here: it loads vobject.
    from cardcase.core.exchange.vcard.decoded import card_of, decoded

    contact = decoded(card_of(source.properties), options.region).contact
    photos = (
        each.media for name in _PHOTOS for each in source.properties if each.name.upper() == name
    )
    return replace(contact, photo=next(filter(None, photos), ""))


def says_no_more(record: ContactRecord, here: SourceRecord | None) -> bool:
    """Whether a record of a file has nothing but what our fields hold, and details that ``here``
    has as well.

    What cannot be told counts as more: properties of a card that make no field, cells whose text
    stands nowhere in the contact.
    """
    told = record.source
    if told is None:
        return True
    if not set(details(told)) <= set(details(here)):
        return False
    if told.format == FORMAT:
        return all(each.name.upper() in _FIELDS for each in told.everything)
    known = {fold(text) for text in _texts(asdict(replace(record, source=None)))}
    known |= {fold(each.value) for each in details(told)}
    known |= {fold(record.name), fold(record.display_name), fold(_GROUP), ""}
    cells = (cell for each in told.everything for cell in each.value.split(" ::: "))
    return all(fold(cell.strip("* ")) in known for cell in cells)


def _texts(value: object) -> Iterator[str]:
    """All texts of a record that was taken apart."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, Iterable):
        for each in value:
            yield from _texts(each)


def is_a_copy(contact: ContactRecord, told: SourceRecord) -> bool:
    """Whether a card says nothing but what this program writes of the contact, in either version.

    Pictures are not compared.
    """
    with_bytes = _WITH_BYTES | {each.name.upper() for each in told.properties if each.media}
    for exporter in (VCARD, VCARD4):
        card = BytesIO(b"".join(exporter.write([contact])))
        row = next(VCARD.read(card), None)
        ours = row.record.source if isinstance(row, Imported) else None
        if ours is not None and says_same(ours, told, with_bytes):
            return True
    return False
