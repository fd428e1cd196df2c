"""The name of a card: N in its five parts, and FN."""

import re

from vobject.base import ContentLine

from cardcase.core.exchange.vcard.behavior import Card
from cardcase.core.exchange.vcard.values import content_line, tidy
from cardcase.core.records import ContactRecord

NAME_PARTS = ("family", "given", "middle", "prefix", "suffix")
"""The order of N (RFC 2426 3.1.2)."""


def read_name(card: Card) -> ContactRecord:
    """The parts of the name, and FN as ``formatted``; nothing else."""
    listed: list[str] = next((line.value for line in card.named("N") if any(line.value)), [])
    parts = [tidy(part) for part in listed]
    family, given, middle, prefix, suffix = [*parts, *("",) * len(NAME_PARTS)][: len(NAME_PARTS)]
    bare = " ".join(part for part in (given, middle, family) if part)
    called = next((name for line in card.named("FN") if (name := tidy(line.value))), "")
    return ContactRecord(
        family=family,
        given=given,
        middle=middle,
        prefix=prefix,
        suffix=suffix,
        formatted=called if called == bare else _without_degrees(called, prefix, suffix),
    )


def formatted_line(contact: ContactRecord) -> ContentLine:
    """A new FN; of a company it is its name."""
    return content_line("FN", tidy(contact.display_name))


def name_line(contact: ContactRecord) -> ContentLine:
    """A new N; empty for a company, as RFC 2426 asks for it."""
    return content_line("N", [tidy(getattr(contact, part)) for part in NAME_PARTS])


def company_line() -> ContentLine:
    """What tells Apple's program that this is a company."""
    return content_line("X-ABSHOWAS", "COMPANY")


def _without_degrees(formatted: str, prefix: str, suffix: str) -> str:
    """FN without the prefix and the suffix that N names too: they have fields of their own."""
    if prefix and formatted.startswith(f"{prefix} "):
        formatted = formatted.removeprefix(prefix).lstrip()
    if suffix and re.search(rf"[\s,]{re.escape(suffix)}$", formatted):
        formatted = formatted.removesuffix(suffix).rstrip(" ,")
    return formatted
