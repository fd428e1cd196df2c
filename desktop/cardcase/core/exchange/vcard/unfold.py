"""Folded lines of a card joined again, on bytes: a fold may cut through a character."""

import re
from collections.abc import Iterator, Sequence

# Names are letters, digits and "-" (RFC 2425 5.8.2); "_", "/" and "+" are seen from phones.
_PROPERTY = re.compile(rb"(?:[\w-]{1,99}\.)?[A-Za-z][\w/+-]{0,99}[ \t]*[;:]")
_QUOTED_PRINTABLE = re.compile(
    rb";[ \t]*(?:ENCODING[ \t]*=[ \t]*)?\"?QUOTED-PRINTABLE\"?[ \t]*(?:;|\Z)", re.IGNORECASE
)
_BASE64 = re.compile(rb";[ \t]*(?:ENCODING=)?\"?B(?:ASE64)?\"?(?:;|\Z)", re.IGNORECASE)
_ADDRESSES = re.compile(rb"(?i)(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|URL)(?:;|\Z)")
# Some exports write the headings of a table ("First name:"). That is no text that goes on
# only where no property names anybody.
_HEADING = re.compile(rb"[A-Za-z][\w./+-]*(?: [\w./+-]+){0,4} ?:")
_NAMES = re.compile(rb"(?i)(?:[\w-]+\.)?(?:FN|N)[ \t]*[;:]")
# What begins a property for certain, even after a quoted-printable line that seems to go on.
_KNOWN = re.compile(
    rb"(?:FN|N|TEL|EMAIL|ADR|LABEL|ORG|TITLE|ROLE|URL|NOTE|PHOTO|LOGO|BDAY|REV|UID|X-[A-Z-]+)[;:]"
)


class _Logical:
    """A property as its pieces come in."""

    def __init__(self, first: bytes) -> None:
        self._pieces = [first]
        self._head = b""
        self.quoted_printable = self.base64 = self.is_text = False
        self._look()

    def add(self, piece: bytes) -> None:
        self._pieces.append(piece)
        if not self._head:
            self._look()

    @property
    def goes_on(self) -> bool:
        """A soft line break of quoted-printable is at its end (RFC 2045 6.7)."""
        return self.quoted_printable and self._pieces[-1].endswith(b"=")

    def drop_soft_break(self) -> None:
        self._pieces[-1] = self._pieces[-1][:-1]

    def whole(self) -> bytes:
        return b"".join(self._pieces)

    def _look(self) -> None:
        """What the parameters say of the value, once they are all there."""
        last = self._pieces[-1]
        end = last.find(b":")
        if end < 0:
            return
        self._head = b"".join([*self._pieces[:-1], last[:end]])
        self.quoted_printable = _QUOTED_PRINTABLE.search(self._head) is not None
        self.is_text = _ADDRESSES.match(self._head) is None
        after = last[end + 1 : end + 128].lstrip()
        is_uri = after[:5].lower() == b"data:" and b";base64," in after
        self.base64 = is_uri or _BASE64.search(self._head) is not None


def unfold(lines: Sequence[bytes], repairs: set[str]) -> Iterator[bytes]:
    """The logical lines. A line that is no property continues the value before it."""
    begins = _PROPERTY if any(map(_NAMES.match, lines)) else _HEADING
    current: _Logical | None = None
    for line in lines:
        if not line.strip():
            continue
        if current is None:
            current = _Logical(line.lstrip())
            continue
        indented = line[:1] in b" \t"
        if current.goes_on:
            current.drop_soft_break()
            if not indented and _KNOWN.match(line):
                repairs.add("soft_break")
                yield current.whole()
                current = _Logical(line)
            else:
                # What folds over a soft break with a tab adds no blank.
                current.add(line.lstrip(b" \t") if line[:1] == b"\t" else line)
        elif indented:
            current.add(line.strip() if current.base64 else line[1:])
        elif _PROPERTY.match(line) or begins.match(line):
            yield current.whole()
            current = _Logical(line)
        elif current.base64:
            repairs.add("unfolded_base64")
            current.add(line.strip())
        else:
            repairs.add("stray_line")
            current.add(b"\\n" + line if current.is_text else line.strip())
    if current is not None:
        if current.goes_on:
            current.drop_soft_break()
            repairs.add("soft_break")
        yield current.whole()
