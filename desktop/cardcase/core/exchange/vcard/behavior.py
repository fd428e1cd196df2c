"""vobject's behaviours for vCard, corrected, in a registry of our own.

vobject 0.9.9 knows one registry for the whole process and looks up there only what it knows;
everything else it decodes as a list of texts and keeps the first, so a note ends at its first
comma; organisations it cannot write at all when a comma stood in them. Here a card looks its
lines' behaviours up itself, and nothing of vobject's own is changed.
"""

import re
from collections.abc import Iterable
from typing import Any, ClassVar

from vobject.base import Component, ContentLine, backslashEscape
from vobject.behavior import Behavior
from vobject.vcard import VCard3_0

from cardcase.core.exchange.vcard.line import Line
from cardcase.core.properties import split_escaped, unescape

LONGEST_LIST = 256 * 1024
"""Letters of a list that are looked at; no program writes one as long."""

_LISTED = re.compile(r"(?<!\\),(?=\S)")
_BREAKS = re.compile(r"\s*[\r\n]+\s*")


class Text(Behavior):  # type: ignore[misc]  # vobject has no types
    """One text, commas and all."""

    allowGroup = True  # noqa: N815 - vobject's name

    @classmethod
    def decode(cls, line: ContentLine) -> None:
        if line.encoded:
            line.value = cls.from_text(line.value)
            line.encoded = False

    @classmethod
    def encode(cls, line: ContentLine) -> None:
        if not line.encoded:
            line.value = cls.to_text(line.value)
            line.encoded = True

    @classmethod
    def from_text(cls, text: str) -> Any:
        return unescape(text)

    @classmethod
    def to_text(cls, value: str) -> str:
        return str(backslashEscape(value))


class Verbatim(Text):
    """An address (URI) or a value whose rules we do not know: as it stands, on one line."""

    @classmethod
    def from_text(cls, text: str) -> Any:
        return text

    @classmethod
    def to_text(cls, value: str) -> str:
        return _BREAKS.sub(" ", value)


class Uri(Verbatim):
    """A URI: written as it stands; the backslashes that others put into it are undone."""

    @classmethod
    def from_text(cls, text: str) -> Any:
        return unescape(text)

    @classmethod
    def to_text(cls, value: str) -> str:
        return super().to_text(value).replace("\\", "\\\\")


class Parts(Text):
    """A list of texts between semicolons: N, ORG, ADR."""

    separator: ClassVar[str] = ";"

    @classmethod
    def from_text(cls, text: str) -> Any:
        return [unescape(part) for part in split_escaped(text[:LONGEST_LIST], cls.separator)]

    @classmethod
    def to_text(cls, value: Iterable[str]) -> str:
        return cls.separator.join(backslashEscape(part) for part in value)


class Names(Parts):
    """N: of each part a list between commas; before a space a comma is only written so."""

    @classmethod
    def from_text(cls, text: str) -> object:
        parts = split_escaped(text[:LONGEST_LIST], cls.separator)
        return [unescape(_LISTED.sub(" ", part)) for part in parts]


class Listed(Parts):
    """A list of texts between commas: CATEGORIES."""

    separator = ","


_BEHAVIORS: dict[str, type[Text]] = {
    "N": Names,
    "ORG": Parts,
    "ADR": Parts,
    "CATEGORIES": Listed,
    "NICKNAME": Listed,
    "URL": Uri,
    "IMPP": Uri,
    "UID": Uri,
    "X-SOCIALPROFILE": Uri,
    "SOCIALPROFILE": Uri,
    "X-CARDCASE-JOB": Parts,
    "X-CARDCASE-TAXID": Text,
    "X-CARDCASE-FIELD": Text,
    "X-ABLABEL": Text,
    "X-ABRELATEDNAMES": Text,
} | dict.fromkeys(
    ("FN", "NOTE", "TITLE", "ROLE", "TEL", "EMAIL", "LABEL", "PRODID", "KIND", "CLASS", "MAILER",
     "NAME", "SORT-STRING"),
    Text,
)  # fmt: skip


def behavior_of(name: str) -> type[Text]:
    """How the values of the property with this name, in capitals, are written."""
    # Whether the value of another property is text at all, only its maker knows.
    return _BEHAVIORS.get(name, Verbatim)


class Card(Component):  # type: ignore[misc]  # vobject has no types
    """A VCARD component whose lines take their behaviour from our own registry."""

    labels: dict[str | None, str]

    def __init__(self) -> None:
        super().__init__("VCARD")
        self.behavior = VCard3_0
        # Not vobject's way of setting, which would make it a line of the card.
        object.__setattr__(self, "labels", {})

    def add(self, line: Line) -> Line:
        """Add a line, decoding its value if it is still encoded."""
        line.behavior = behavior_of(line.name)
        line.behavior.decode(line)
        self.contents.setdefault(line.name.lower(), []).append(line)
        return line

    def label(self, group: str | None) -> str:
        """What the program of Apple calls the property of a group; empty where it does not."""
        if not group or "x-ablabel" not in self.contents:
            return ""
        if not self.labels:
            for line in reversed(self.contents["x-ablabel"]):
                self.labels[line.group] = (
                    line.value.strip().removeprefix("_$!<").removesuffix(">!$_")
                )
        return self.labels.get(group, "")

    def named(self, name: str) -> list[Line]:
        """The lines of that name, in their order."""
        return list(self.contents.get(name.lower(), ()))

    def in_order(self, names: Iterable[str]) -> list[Line]:
        """The lines of several names, in the order of the card."""
        return sorted((line for name in names for line in self.named(name)), key=by_place)


def by_place(line: Line) -> int:
    """The key for the order of the card."""
    return line.place
