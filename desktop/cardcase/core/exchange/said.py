"""What a file once said of a contact, understood again from its own words."""

import re
from dataclasses import replace
from io import BytesIO

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.options import DEFAULT_READ, ReadOptions
from cardcase.core.exchange.rows import Imported
from cardcase.core.exchange.vcard.format import VCARD
from cardcase.core.records import ContactRecord, PropertyRecord, SourceRecord

FORMAT = "vcard"
"""``SourceRecord.format`` of what can be understood again; the cells of a table alone cannot."""

_CHARSET = re.compile(r"(?i)(?:^|;)charset=[^;]*")
_PHOTOS = ("PHOTO", "LOGO")


def said(source: SourceRecord, options: ReadOptions = DEFAULT_READ) -> ContactRecord | None:
    """The contact as the file had it, without encounters; None if that cannot be told.

    ``source.more`` is left out: other files said it.
    """
    if source.format != FORMAT:
        return None
    lines = map(_line, source.properties)
    card = "\r\n".join(("BEGIN:VCARD", *lines, "END:VCARD", ""))
    try:
        row = next(iter(VCARD.read(BytesIO(card.encode("utf-8", "replace")), options)), None)
    except ExchangeError:
        return None
    if not isinstance(row, Imported):
        return None
    photos = (
        each.media for name in _PHOTOS for each in source.properties if each.name.upper() == name
    )
    return replace(row.record, photo=next(filter(None, photos), ""), encounters=(), source=None)


def _line(each: PropertyRecord) -> str:
    """A property as one line of a card in UTF-8."""
    params = each.params
    if "QUOTED-PRINTABLE" not in params.upper():
        params = _CHARSET.sub("", params).removeprefix(";")
    name = f"{each.group}.{each.name}" if each.group else each.name
    return f"{name};{params}:{each.value}" if params else f"{name}:{each.value}"
