"""A property of the source as a vobject content line, whoever wrote it."""

import base64
import binascii
import quopri
import re
from contextlib import suppress
from typing import Any

from vobject.base import ContentLine

from cardcase.core.exchange.vcard.charset import decode
from cardcase.core.exchange.vcard.source import Parameters, parameters
from cardcase.core.records import PropertyRecord

BINARY = frozenset({"PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE", "X-CARDCASE-CARD"})
"""Whose base64 is no text."""

_BREAKS = re.compile(r"\r\n?")


class Line(ContentLine):  # type: ignore[misc]  # vobject has no types
    """A content line of a property of the source, which stands there at ``place``.

    Set up without vobject's way through ``__setattr__``, which is most of its time.
    """

    __setattr__ = object.__setattr__

    def __init__(self, given: PropertyRecord, place: int) -> None:
        self.behavior: Any = None
        self.parentBehavior = None
        self.isNative = False
        self.lineNumber = None
        self.singletonparams: list[str] = []
        # vobject takes "_" for "-", as Lotus Notes writes it.
        self.name = given.name.replace("_", "-").upper()
        self.group = given.group or None
        self.place = place
        self.params: dict[str, list[str]] = {}
        self.value: Any = given.value
        self.encoded = True
        if given.params:
            known = parameters(given.params)
            for name, values in known.params:
                self.params.setdefault(name, []).extend(values)
            self.value = plain_value(given, known)
        elif "\r" in given.value:
            self.value = _BREAKS.sub("\n", given.value)


def plain_value(given: PropertyRecord, known: Parameters) -> str:
    """The value without quoted-printable, and without base64 if it is text; still escaped."""
    value = given.value
    if known.encoding in ("QUOTED-PRINTABLE", "Q"):
        value = decode(quopri.decodestring(value.encode(errors="replace")), known.charset)
    elif known.encoding in ("BASE64", "B") and not is_binary(given):
        # A text may be only labelled so.
        with suppress(binascii.Error, ValueError):
            value = decode(base64.b64decode(value, validate=True), known.charset)
    return _BREAKS.sub("\n", value) if "\r" in value else value


def is_binary(given: PropertyRecord) -> bool:
    """Whether base64 in it is bytes, and no text."""
    return bool(given.media) or given.name.upper() in BINARY
