"""Long lines folded (RFC 2425 5.8.1)."""

from collections.abc import Iterator

LIMIT = 75
"""Octets of a line without its end."""


def fold_line(line: str) -> bytes:
    """UTF-8 of one logical line with CR LF line ends; no line of it is longer than 75 octets.

    vobject counts characters where the standard counts octets, and so does not fold in time.
    """
    octets = line.encode(errors="replace")
    if len(octets) <= LIMIT:
        return octets + b"\r\n"
    return b"\r\n ".join(_pieces(octets)) + b"\r\n"


def _pieces(octets: bytes) -> Iterator[bytes]:
    """The line in pieces, each after the first one shorter, for its blank; no character is cut."""
    start, room = 0, LIMIT
    while start < len(octets):
        end = start + room
        # Octets of the form 10xxxxxx go on with a character (RFC 3629 3).
        while end < len(octets) and octets[end] & 0xC0 == 0x80:
            end -= 1
        yield octets[start:end]
        start, room = end, LIMIT - 1
