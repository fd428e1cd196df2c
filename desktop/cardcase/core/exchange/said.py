"""What a file once said of a contact, understood again from its own words."""

from dataclasses import replace

from cardcase.core.exchange.options import DEFAULT_READ, ReadOptions
from cardcase.core.records import ContactRecord, SourceRecord

FORMAT = "vcard"
"""``SourceRecord.format`` of what can be understood again; the cells of a table alone cannot."""

_PHOTOS = ("PHOTO", "LOGO")


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
