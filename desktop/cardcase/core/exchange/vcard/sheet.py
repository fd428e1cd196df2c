"""The lines of a card while it is changed: those of the source, each in its place, and new ones."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from vobject.base import ContentLine

from cardcase.core.exchange.vcard.line import Line
from cardcase.core.records import PropertyRecord

Entry: TypeAlias = PropertyRecord | ContentLine  # of vobject, which has no types

_ABOUT_A_GROUP = ("X-ABLABEL", "X-ABADR")


class Sheet:
    """Properties of the source, some replaced or dropped, others put between them."""

    def __init__(self, given: Sequence[PropertyRecord]) -> None:
        self._given = given
        self._own: list[Entry | None] = list(given)
        self._after: defaultdict[int, list[Entry]] = defaultdict(list)
        self._groups = {each.group.lower() for each in given if each.group}
        self._emptied: set[str] = set()

    def replace(self, line: Line, new: ContentLine) -> None:
        """Put a new line in the place of one of the source."""
        self._own[line.place] = new

    def drop(self, lines: Iterable[Line]) -> None:
        """Leave lines of the source out, and what is said of nothing but their group."""
        for line in lines:
            self._own[line.place] = None
            if line.group:
                self._emptied.add(line.group)

    def insert(self, lines: Iterable[Entry], after: int | None = None) -> None:
        """Add lines after a place of the source, -1 being its beginning; else at the end."""
        self._after[len(self._own) if after is None else after].extend(lines)

    def set(self, place: int, new: Entry | None) -> None:
        """Put something else, or nothing, in a place of the source."""
        self._own[place] = new

    def new_group(self, stem: str) -> str:
        """A group that no line has."""
        number = 1
        while f"{stem}{number}" in self._groups:
            number += 1
        self._groups.add(f"{stem}{number}")
        return f"{stem}{number}"

    def entries(self) -> Iterator[Entry]:
        """What is to be written, in its order."""
        gone = self._emptied - {
            each.group
            for each in (*self._own, *(line for lines in self._after.values() for line in lines))
            if each is not None and each.group and each.name.upper() not in _ABOUT_A_GROUP
        }
        yield from self._after[-1]
        for place, each in enumerate(self._own):
            orphan = each is not None and each.group in gone
            if each is not None and not (orphan and each.name.upper() in _ABOUT_A_GROUP):
                yield each
            yield from self._after[place]
        yield from self._after[len(self._own)]
