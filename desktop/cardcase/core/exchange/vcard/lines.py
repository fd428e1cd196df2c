"""The lines of a file of any size, a piece of it in memory at a time."""

import codecs
from collections.abc import Iterator
from itertools import chain
from typing import BinaryIO

_CHUNK = 1024 * 1024
_LONGEST = 32 * 1024 * 1024
_UTF_16 = {
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}


def lines_of(file: BinaryIO) -> Iterator[bytes]:
    """The lines with their ends (CR LF, LF or CR alone), UTF-16 recoded to UTF-8, without its BOM.

    A line that does not end within 32 MB comes in several pieces; no card has one.
    """
    rest = b""
    for chunk in _as_utf8(file):
        lines = (rest + chunk).splitlines(keepends=True)
        # The last may go on in the next piece, and so may a CR that an LF belongs to.
        rest = lines.pop() if lines and not lines[-1].endswith(b"\n") else b""
        yield from lines
        if len(rest) > _LONGEST:
            yield rest
            rest = b""
    if rest:
        yield from rest.splitlines(keepends=True)


def _as_utf8(file: BinaryIO) -> Iterator[bytes]:
    head = file.read(_CHUNK)
    encoding, start = _encoding(head)
    chunks = chain((head[start:],), iter(lambda: file.read(_CHUNK), b""))
    if not encoding:
        yield from chunks
        return
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    for chunk in chunks:
        yield decoder.decode(chunk).encode(errors="replace")
    yield decoder.decode(b"", final=True).encode(errors="replace")


def _encoding(head: bytes) -> tuple[str, int]:
    """UTF-16 of either kind or empty, and how many first bytes are its mark."""
    if head.startswith(codecs.BOM_UTF8):
        return "", len(codecs.BOM_UTF8)
    for mark, encoding in _UTF_16.items():
        if head.startswith(mark):
            return encoding, len(mark)
    start = head.lstrip(b"\r\n\t \0")[:6].upper()
    if start.startswith(b"B\0E\0"):
        # What blanks precede it does not tell where it begins, but that a pair begins is certain.
        return ("utf-16-be" if _at(head) % 2 else "utf-16-le"), 0
    return "", 0


def _at(head: bytes) -> int:
    return head.upper().find(b"B\0E\0")
