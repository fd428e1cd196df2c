"""Where in a text, and in which part of a contact, the words of a query are found. Pure.

The search index knows which contacts match; this shows a person why, for the few that are looked
at. Words are compared as the index compares them (``core.text``).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from cardcase.core.query import Term
from cardcase.core.records import ContactRecord, EncounterRecord
from cardcase.core.text import digits, fold, words

Place = Literal[
    "name", "title", "organization", "department", "phone", "email", "web", "social", "tag",
    "address", "number", "event", "place", "through", "why", "talked", "remark", "notes",
    "event_notes", "card",
]  # fmt: skip
"""The parts of a contact that words are found in."""

Span = tuple[int, int]
"""Where a hit begins and ends in a text."""

_WORD = re.compile(r"[^\W_]+")
_BEFORE = 28
"""So many characters of an excerpt at most stand before its first hit."""
_EXCERPT = 160


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: beginnings of words, whole words, and numbers in any grouping."""

    starts: frozenset[str] = frozenset()
    whole: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.starts or self.whole)


@dataclass(frozen=True, slots=True)
class Hit:
    """Words of a contact that were found: where, and an excerpt of the text, on one line."""

    place: Place
    text: str


def wanted(terms: Iterable[Term]) -> Wanted:
    """What the words of a query look for; filters and what must not be there aside."""
    starts: set[str] = set()
    whole: set[str] = set()
    numbers: set[str] = set()
    for term in terms:
        if term.field is not None or term.negative:
            continue
        typed = words(term.text)
        (whole if term.phrase else starts).update(typed)
        for numeric, run in groupby(typed, str.isdecimal):
            number = digits("".join(run)) if numeric else ""
            bare = number.lstrip("0")
            if len(bare) > 1:
                numbers.add(bare)
    return Wanted(frozenset(starts), frozenset(whole), frozenset(numbers))


def spans(text: str, looked_for: Wanted) -> list[Span]:
    """The places of the text that are looked for, in order; numbers in groups are not among them.

    Of a word the beginning that was typed; the whole of it where letters have become several.
    """
    return [span for span, _ in _found(text, looked_for)]


def number_spans(text: str, looked_for: Wanted) -> list[Span]:
    """The stretches of digits of a phone or register number that are looked for."""
    places = [at for at, sign in enumerate(text) if sign.isdecimal()]
    run = digits(text)
    return sorted(
        (places[at], places[at + len(number) - 1] + 1)
        for number in looked_for.numbers
        if (at := run.find(number)) >= 0
    )


def hit(
    contact: ContactRecord,
    encounters: Sequence[EncounterRecord],
    printed: Iterable[str],
    looked_for: Wanted,
    shown: Iterable[str],
) -> Hit | None:
    """What of a contact was found beyond the texts that are ``shown`` of it anyway.

    The part with most of the words that these lack, the earliest of several; None if nothing is
    lacking or nothing is found.
    """
    seen = {word for text in shown for _, word in _found(text, looked_for)}
    lacking = Wanted(looked_for.starts - seen, looked_for.whole - seen, looked_for.numbers)
    if not lacking:
        return None
    best: Hit | None = None
    most = 0
    for place, text in _texts(contact, encounters, printed):
        found = {word for _, word in _found(text, lacking)}
        first = min(spans(text, lacking), default=(0, 0))[0]
        if place in ("phone", "number") and (runs := number_spans(text, lacking)):
            found |= {str(run) for run in runs}
            first = 0
        if len(found) > most:
            best, most = Hit(place, _excerpt(text, first)), len(found)
    return best


def _found(text: str, looked_for: Wanted) -> Iterator[tuple[Span, str]]:
    """The places that are looked for, and which of the words each is."""
    for match in _WORD.finditer(text):
        word = fold(match[0])
        if word in looked_for.whole:
            yield match.span(), word
            continue
        # The longest: of "st stal" the second says more.
        start = max(
            (each for each in looked_for.starts if word.startswith(each)), key=len, default=""
        )
        if start:
            same = len(word) == len(match[0])
            yield (match.start(), match.start() + len(start) if same else match.end()), start
        for other in looked_for.starts:
            if other != start and word.startswith(other):
                yield match.span(), other


def _texts(
    contact: ContactRecord, encounters: Sequence[EncounterRecord], printed: Iterable[str]
) -> Iterator[tuple[Place, str]]:
    """All that the index knows of a contact, what is nearest to it first."""
    names = (contact.prefix, contact.given, contact.middle, contact.family, contact.suffix)
    yield "name", " ".join(part for part in names if part)
    for job in contact.jobs:
        yield "organization", job.organization
        yield from (("title", title) for title in job.titles)
        yield "department", job.department
    yield from (("tag", tag) for tag in contact.tags)
    yield from ((point.kind, point.value) for point in contact.points)
    for address in contact.addresses:
        parts = (address.street, f"{address.postcode} {address.city}".strip(), address.region)
        made = ", ".join(part for part in (*parts, address.country) if part)
        yield "address", address.full or made
    yield from (("number", f"{each.kind} {each.value}") for each in contact.tax_ids)
    for encounter in encounters:
        if encounter.event:
            yield "event", " · ".join(filter(None, (encounter.event.name, encounter.event.place)))
        yield "place", encounter.place
        yield "through", encounter.introduced_by
        yield "why", encounter.why
        yield "talked", encounter.talked_about
        for each in encounter.participants:
            if each.contact == contact.uid:
                yield "remark", each.remark
    yield "notes", contact.notes
    for encounter in encounters:
        if encounter.event:
            yield "event_notes", encounter.event.notes
    yield from (("card", line) for line in printed)


def _excerpt(text: str, first: int) -> str:
    """One line of the text around its first hit, begun at a word."""
    start = 0
    if first > _BEFORE:
        start = text.find(" ", first - _BEFORE, first) + 1 or first
    cut = " ".join(text[start : start + _EXCERPT].split())
    return f"…{cut}" if start else cut
