"""A contact as a QR code that phones read, of what fits and may be shown to anyone; pure.

The text is a vCard 3.0 (RFC 2426) without what only a computer needs, or a MeCard (NTT DOCOMO)
where even the shortest vCard is too long. Where and why we met is never in it.
"""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange import registry
from cardcase.core.exchange.qr_fields import for_phones, shareable, shorter
from cardcase.core.records import ContactRecord, PointKind

if TYPE_CHECKING:
    from segno import QRCode

Form = Literal["vcard", "mecard"]

MOST_BYTES = 666
"""What a code of 97 × 97 modules holds at level M (ISO/IEC 18004, version 20): phones still read
such a code off a small screen, and finer ones often not."""

LEVEL = "m"
"""15 % of a code may be dirty or hidden; a higher level is taken where it costs no module more."""

QUIET = 4
"""Light modules around a code (ISO/IEC 18004, 6.3.8)."""

_LIGHT_ON_DARK, _PLAIN = "\x1b[97;40m", "\x1b[0m"
_KEPT = {"BEGIN", "VERSION", "N", "FN", "ORG", "TITLE", "TEL", "EMAIL", "URL", "ADR", "END"}
_PROPERTY = re.compile(r"(?:[\w-]+\.)?(?P<name>[\w-]+)(?P<rest>.*)", re.DOTALL)
_OWN_PARAMETER = re.compile(r';X-[\w-]+=(?:"[^"]*"|[^;:"]*)')
_FOLD = re.compile(r"\r\n[ \t]")


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactCode:
    """The text of a contact's code.

    ``left_out``: codes of what the contact has and the text has not, once each: those of
    ``qr_fields.shareable``, and for want of room ``social``, ``fax``, ``addresses``, ``pages``,
    ``emails``, ``phones`` (some or all of them), ``department``, ``titles``.
    """

    text: str
    form: Form
    left_out: tuple[str, ...] = ()


def contact_code(contact: ContactRecord) -> ContactCode:
    """What of a contact goes into a code.

    Raises ExchangeError: ``no_content`` (nothing says who it is), ``too_long_for_code``.
    """
    if not contact.display_name:
        raise ExchangeError("no_content")
    left_out: list[str] = []
    for shown, missing in shorter(shareable(contact)):
        left_out += missing
        text = _vcard(for_phones(shown))
        if _fits(text):
            return ContactCode(text=text, form="vcard", left_out=tuple(dict.fromkeys(left_out)))
    text = _mecard(for_phones(shown))
    if not _fits(text):
        raise ExchangeError("too_long_for_code", name=contact.display_name)
    if shown.job and shown.job.titles:
        left_out.append("titles")
    return ContactCode(text=text, form="mecard", left_out=tuple(dict.fromkeys(left_out)))


def png(code: ContactCode, scale: int = 8) -> bytes:
    """The code as a PNG, dark on light, a module ``scale`` pixels wide, with its quiet zone."""
    return _saved(code, "png", scale)


def svg(code: ContactCode) -> bytes:
    """The code as an SVG of any size, dark on light, with its quiet zone."""
    return _saved(code, "svg", 8)


def modules(code: ContactCode) -> int:
    """How many modules a side of the picture has, its quiet zone on both sides included."""
    return int(_made(code.text).symbol_size(border=QUIET)[0])


def for_terminal(code: ContactCode) -> str:
    """The code as lines of block characters, light on dark (ECMA-48), two modules a line."""
    out = io.StringIO()
    _made(code.text).terminal(out, border=QUIET, compact=True)
    return "".join(f"{_LIGHT_ON_DARK}{line}{_PLAIN}\n" for line in out.getvalue().splitlines())


def _saved(code: ContactCode, kind: str, scale: int) -> bytes:
    out = io.BytesIO()
    _made(code.text).save(out, kind=kind, scale=scale, border=QUIET, light="white")
    return out.getvalue()


@lru_cache(maxsize=4)
def _made(text: str) -> "QRCode":
    # Only for a code: it loads parsers of XML and of addresses.
    import segno

    # Without a mark of the encoding (ECI), which some readers take for a part of the text.
    return segno.make_qr(text, error=LEVEL, encoding="utf-8", eci=False)


def _fits(text: str) -> bool:
    return len(text.encode()) <= MOST_BYTES


def _vcard(contact: ContactRecord) -> str:
    whole = b"".join(registry.exporter("vcard3").write([contact])).decode()
    lines = (_line(line) for line in _FOLD.sub("", whole).split("\r\n"))
    return "\n".join(line for line in lines if line)


def _line(line: str) -> str:
    """A line of a vCard without a group and our own parameters; empty if it can be spared."""
    match = _PROPERTY.fullmatch(line)
    if match is None or match["name"].upper() not in _KEPT:
        return ""
    head, colon, value = match["rest"].partition(":")
    return f"{match['name']}{_OWN_PARAMETER.sub('', head)}{colon}{value}"


def _mecard(contact: ContactRecord) -> str:
    return f"MECARD:{''.join(f'{key}:{value};' for key, value in _entries(contact) if value)};"


def _entries(contact: ContactRecord) -> Iterator[tuple[str, str]]:
    parts = ",".join(map(_escaped, (contact.family, contact.given))).strip(",")
    yield "N", parts or _escaped(contact.display_name)
    yield "ORG", _escaped(contact.job.organization) if contact.job else ""
    kinds: tuple[tuple[str, PointKind], ...] = (
        ("TEL", "phone"),
        ("EMAIL", "email"),
        ("URL", "web"),
    )
    for key, kind in kinds:
        for point in contact.points_of(kind):
            yield key, _escaped(point.value)


def _escaped(value: str) -> str:
    return re.sub(r"([\\;:,])", r"\\\1", value)
