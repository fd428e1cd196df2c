"""What a file once said of a contact, understood again from its own words."""

from dataclasses import replace
from io import BytesIO

from cardcase.core.exchange.options import DEFAULT_READ, ReadOptions
from cardcase.core.exchange.rows import Imported
from cardcase.core.exchange.vcard.format import VCARD, VCARD4
from cardcase.core.match.sources import says_same
from cardcase.core.records import ContactRecord, SourceRecord

FORMAT = "vcard"
"""``SourceRecord.format`` of what can be understood again; the cells of a table alone cannot."""

_PHOTOS = ("PHOTO", "LOGO")
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
