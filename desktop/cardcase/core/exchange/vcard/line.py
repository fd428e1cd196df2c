"""One logical line of a card as a vobject content line, whoever wrote it."""

import base64
import binascii
import quopri
import re
from contextlib import suppress

from vobject.base import ContentLine

from cardcase.core.exchange.vcard.charset import decode

Params = list[list[str]]

# Bare words that vCard 2.1 allows in place of ENCODING=… ; every other bare word is a TYPE.
_ENCODINGS = {"QUOTED-PRINTABLE", "BASE64", "B", "Q", "8BIT", "7BIT"}
_NOT_TEXT = {"PHOTO", "LOGO", "SOUND", "KEY"}
_BREAKS = re.compile(r"\r\n?")


def parse(line: bytes) -> ContentLine | None:
    """The line as a ContentLine that is still escaped, or None if it has no name or no value.

    Bare parameters of vCard 2.1 become TYPE; quoted-printable and base64 text is decoded.
    """
    head, colon, value = _cut(line)
    if not colon:
        return None
    first, *rest = _split(decode(head), ";")
    group, _, name = first.strip().rpartition(".")
    if not name:
        return None
    params, encoding, charset = _params(rest)
    text = _text(name, value, encoding, charset)
    # vobject takes "_" for "-", as Lotus Notes writes it.
    return ContentLine(name.replace("_", "-"), params, text, group or None, encoded=True)


def _cut(line: bytes) -> tuple[bytes, bytes, bytes]:
    """Name and parameters, colon, value: at the first colon that is not inside quotes."""
    quoted = False
    for index, byte in enumerate(line):
        if byte == 0x22:
            quoted = not quoted
        elif byte == 0x3A and not quoted:
            return line[:index], b":", line[index + 1 :]
    return line.partition(b":")


def _split(text: str, separator: str) -> list[str]:
    """The parts of ``text`` between separators that are not inside quotes."""
    parts, quoted, start = [], False, 0
    for index, letter in enumerate(text):
        if letter == '"':
            quoted = not quoted
        elif letter == separator and not quoted:
            parts.append(text[start:index])
            start = index + 1
    return [*parts, text[start:]]


def _params(parts: list[str]) -> tuple[Params, str, str]:
    params: Params = []
    encoding = charset = ""
    for part in parts:
        name, equals, value = part.partition("=")
        name = name.strip().upper()
        if not equals:
            name, value = ("ENCODING" if name in _ENCODINGS else "TYPE"), name
        if name == "ENCODING":
            encoding = value.strip().strip('"').upper()
        elif name == "CHARSET":
            charset = value.strip().strip('"')
        elif name:
            values = [_plain(one) for one in _split(value.replace("\\,", ","), ",")]
            params.append([name, *filter(None, values)])
    return params, encoding, charset


def _plain(value: str) -> str:
    """A parameter's value without quotes, with the carets of RFC 6868 undone."""
    value = value.strip().strip('"')
    if "^" not in value:
        return value
    return value.replace("^n", "\n").replace("^'", '"').replace("^^", "^")


def _text(name: str, value: bytes, encoding: str, charset: str) -> str:
    if encoding in ("QUOTED-PRINTABLE", "Q"):
        value = quopri.decodestring(value)
    elif encoding in ("BASE64", "B") and name.upper() not in _NOT_TEXT:
        # A text may be only labelled so.
        with suppress(binascii.Error):
            value = base64.b64decode(value, validate=True)
    return _BREAKS.sub("\n", decode(value, charset))
