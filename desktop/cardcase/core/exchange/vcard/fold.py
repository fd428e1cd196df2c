"""Long lines folded (RFC 2425 5.8.1)."""

from collections.abc import Iterator

LIMIT = 75
"""Octets of a line without its end."""


def fold_lines(text: str) -> bytes:
    """UTF-8 of ``text`` with CR LF line ends; no line is longer than 75 octets.

    vobject counts characters where the standard counts octets, and so does not fold in time.
    """
    lines = text.removesuffix("\r\n").split("\r\n")
    return b"".join(piece + b"\r\n" for line in lines for piece in _fold(line))


def _fold(line: str) -> Iterator[bytes]:
    """The line in pieces, each after the first begins with the blank; no character is cut."""
    piece = b""
    for letter in line:
        octets = letter.encode()
        if len(piece) + len(octets) > LIMIT:
            yield piece
            piece = b" "
        piece += octets
    yield piece
