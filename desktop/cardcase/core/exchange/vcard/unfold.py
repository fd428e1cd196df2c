"""Folded lines of a card joined again, on bytes: a fold may cut through a character."""

import re
from collections.abc import Iterable, Iterator

# Names are letters, digits and "-" (RFC 2425 5.8.2); "_", "/" and "+" are seen from phones.
_PROPERTY = re.compile(rb"(?:[\w-]+\.)?[A-Za-z][\w/+-]*[ \t]*[;:]")
_QUOTED_PRINTABLE = re.compile(rb"[^:]*QUOTED-PRINTABLE[^:]*:", re.IGNORECASE)
_BASE64 = re.compile(rb"[^:]*;[ \t]*(?:ENCODING=)?B(?:ASE64)?[;:]", re.IGNORECASE)


def unfold(lines: Iterable[bytes]) -> Iterator[bytes]:
    """The logical lines. A line that is no property continues the value before it."""
    current = b""
    for line in lines:
        if not line.strip():
            continue
        if not current:
            current = line.lstrip()
        elif _open(current):
            # A soft break (RFC 2045 6.7); what folds over it with a blank adds no blank.
            current = current[:-1] + line.lstrip(b" \t" if line[:1] == b"\t" else b"")
        elif line[:1] in b" \t":
            current += line[1:]
        elif _PROPERTY.match(line):
            yield current
            current = line
        else:
            # Base64 that was not indented, or a raw line break in a text.
            current += line if _BASE64.match(current) else b"\\n" + line
    if current:
        yield current


def _open(line: bytes) -> bool:
    return line.endswith(b"=") and _QUOTED_PRINTABLE.match(line) is not None
