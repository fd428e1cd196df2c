"""A logical line of a vCard taken apart, and nothing of it changed."""

import base64
import binascii
import quopri
import re
from contextlib import suppress
from dataclasses import dataclass, replace

from cardcase.core.charset import decode
from cardcase.core.records import PropertyRecord

Params = list[tuple[str, list[str]]]

LONGEST = 64 * 1024
"""Letters of the parameters of a property; the longest hold an address as printed."""

BINARY = frozenset({"PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE", "X-CARDCASE-CARD"})
"""Whose base64 is no text."""

_BREAKS = re.compile(r"\r\n?")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_TOKENS = re.compile(r"\\.|[^\\;,]+|.", re.DOTALL)
_HEAD = re.compile(r'(?:[^":]|"[^"]*")*+:')
# Bare words of vCard 2.1 that are no TYPE.
_ENCODINGS = {"QUOTED-PRINTABLE", "BASE64", "B", "Q", "8BIT", "7BIT"}
_PLACES = {"INLINE", "CONTENT-ID", "CID"}
_CHARSETS = re.compile(r"(?i)utf-?(?:8|16|7)|(?:iso|windows|ibm|us)-[\w-]+|shift_jis|big5|gb\w+")
_CARETS = re.compile(r"\^([n'^])")
_CARET = {"n": "\n", "'": '"', "^": "^"}


def property_of(line: str, repairs: set[str]) -> PropertyRecord | None:
    """The property, or None of a line that has no name."""
    head, colon, value = cut(line)
    if not colon:
        repairs.add("no_value")
    first, _, params = head.partition(";")
    group, _, name = first.strip().rpartition(".")
    if not name:
        return None
    return PropertyRecord(name=name, value=value, group=group, params=params)


def cut(line: str) -> tuple[str, str, str]:
    """Name and parameters, colon, value: at the first colon that is not inside quotes."""
    end = line.find(":")
    if line.find('"', 0, max(end, 0)) >= 0 and (match := _HEAD.match(line)):
        end = match.end() - 1
    return (line[:end], ":", line[end + 1 :]) if end >= 0 else (line, "", "")


def split_unquoted(text: str, separator: str) -> list[str]:
    """The parts of ``text`` between separators that are not inside quotes."""
    parts = text.split(separator)
    if '"' not in text:
        return parts
    joined: list[list[str]] = []
    quoted = False
    for part in parts:
        if quoted:
            joined[-1].append(part)
        else:
            joined.append([part])
        quoted ^= part.count('"') % 2 == 1
    return [separator.join(pieces) for pieces in joined]


@dataclass(frozen=True, slots=True)
class Parameters:
    """What stands between name and colon, understood.

    ``params``: names in capitals, values without quotes, in their order; bare words of vCard 2.1
    are TYPEs. ``encoding``, in capitals, and ``charset`` tell how the value is written, and are no
    longer among them; ``bare``: there were such words.
    """

    params: Params
    encoding: str = ""
    charset: str = ""
    bare: bool = False


NO_PARAMETERS = Parameters([])


def parameters(text: str) -> Parameters:
    """The parameters of a property (RFC 6350 3.3, with the carets of RFC 6868).

    Those that are longer than any program writes are kept as text, and not understood.
    """
    if not text or len(text) > LONGEST:
        return NO_PARAMETERS
    params: Params = []
    encoding = charset = ""
    bare = False
    for part in split_unquoted(text, ";"):
        name, equals, value = part.partition("=")
        name = name.strip().upper()
        if not equals:
            if not name:
                continue
            bare = True
            value, name = name, _named(name)
        if name == "ENCODING":
            encoding = value.strip().strip('"').upper()
        elif name == "CHARSET":
            charset = value.strip().strip('"')
        elif name:
            values = [plain(one) for one in split_unquoted(value.replace("\\,", ","), ",")]
            params.append((name, [one for one in values if one]))
    return Parameters(params, encoding, charset, bare)


def plain(value: str) -> str:
    """A parameter's value without quotes, with the carets of RFC 6868 undone."""
    value = value.strip().strip('"')
    return _CARETS.sub(lambda match: _CARET[match[1]], value) if "^" in value else value


def _named(word: str) -> str:
    """What parameter a bare word in capitals is the value of."""
    if word in _ENCODINGS:
        return "ENCODING"
    if word in _PLACES:
        return "VALUE"
    return "CHARSET" if _CHARSETS.fullmatch(word) else "TYPE"


def without_encoding(given: PropertyRecord) -> PropertyRecord:
    """The property for a new value that is written as it is: without ENCODING and CHARSET."""
    known = parameters(given.params)
    if not (known.encoding or known.charset):
        return given
    parts = split_unquoted(given.params, ";")
    return replace(given, params=";".join(part for part in parts if not _is_encoding(part)))


def _is_encoding(part: str) -> bool:
    name, equals, _ = part.partition("=")
    word = name.strip().upper()
    return (word if equals else _named(word)) in ("ENCODING", "CHARSET")


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


def unescape(text: str) -> str:
    """Backslashes undone: those of RFC 2426 5, and ``\\:`` and ``\\"`` that are also written."""

    def plain(match: re.Match[str]) -> str:
        letter = match.group(1)
        if letter in "nN":
            return "\n"
        return letter if letter in '\\,;:"' else match.group()

    return _ESCAPED.sub(plain, text)


def split_escaped(text: str, separator: str) -> list[str]:
    """The parts of a still escaped ``text`` between separators that are not escaped."""
    parts = [""]
    for token in _TOKENS.findall(text):
        if token == separator:
            parts.append("")
        else:
            parts[-1] += token
    return parts
