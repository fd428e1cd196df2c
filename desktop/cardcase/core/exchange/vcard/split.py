"""A file of vCards cut into cards, on bytes, before anything is decoded."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_LINE = re.compile(rb"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_BEGIN = re.compile(rb"(?:[\w-]+\.)?BEGIN[ \t]*:[ \t]*VCARD[ \t]*", re.IGNORECASE)
_END = re.compile(rb"(?:[\w-]+\.)?END[ \t]*:[ \t]*VCARD[ \t]*", re.IGNORECASE)
# The card of an agent (RFC 2426 3.5.4, vCard 2.1) stands inside the card of its principal.
_AGENT = re.compile(rb"(?:[\w-]+\.)?AGENT[^:]*:[ \t]*", re.IGNORECASE)


@dataclass(slots=True)
class Piece:
    """One card: ``raw`` as it stood in the file, ``lines`` its own without ends and frame."""

    raw: bytearray = field(default_factory=bytearray)
    lines: list[bytes] = field(default_factory=list)


def split(data: bytes) -> Iterator[Piece]:
    """The cards of a file: each from its BEGIN to its END, the next BEGIN or the end of the file.

    Lines outside of cards are passed over. A card inside a card (an agent) is left out of
    ``lines``. Knows CR LF, LF and CR alone, byte order marks and UTF-16.
    """
    piece: Piece | None = None
    inside = 0
    before = b""
    for match in _LINE.finditer(_as_utf8(data)):
        whole = match.group()
        line = whole.rstrip(b"\r\n")
        if _BEGIN.fullmatch(line if piece else line.lstrip()):
            if piece is not None and (inside or _AGENT.fullmatch(before)):
                inside += 1
            else:
                if piece is not None:
                    yield piece
                piece = Piece()
                piece.raw += whole
                continue
        if piece is None:
            continue
        piece.raw += whole
        if _END.fullmatch(line):
            if not inside:
                yield piece
                piece = None
            else:
                inside -= 1
        elif not inside:
            piece.lines.append(line)
        if line.strip():
            before = line
    if piece is not None:
        yield piece


def _as_utf8(data: bytes) -> bytes:
    if data.startswith(codecs.BOM_UTF8):
        return data[len(codecs.BOM_UTF8) :]
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace").encode()
    head = data.lstrip()[:12]
    if head.startswith(b"B\0E\0"):
        return data.decode("utf-16-le", "replace").encode()
    if head.startswith(b"\0B\0E") or data.startswith(b"\0B\0E"):
        return data.decode("utf-16-be", "replace").encode()
    return data
