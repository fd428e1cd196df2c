"""Where in a contact, an event or any text what was typed is found, so that it can be marked."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from cardcase.core.beyond.detail import RELATIONS, Detail
from cardcase.core.beyond.reading import details
from cardcase.core.query import parse
from cardcase.core.records import ContactRecord, EncounterRecord, EventRecord
from cardcase.core.text import fold, words

Place = Literal[
    "title", "department", "organization", "why", "event", "place", "introduced_by",
    "talked_about", "remark", "note", "tag", "address", "email", "phone", "web", "social",
    "tax_id", "detail", "card",
]  # fmt: skip

Span = tuple[int, int]
"""From the first character of a hit to behind its last."""

_WORD = re.compile(r"[^\W_]+")
_LEAST_DIGITS = 3  # that are looked for inside a number
_BEFORE, _LONGEST = 24, 90  # characters of a long text that are shown
_FILTERS = ("met", "not-contacted")


@dataclass(frozen=True, slots=True)
class Sought:
    """What was typed: folded beginnings of words, and runs of digits with the words they are of."""

    words: tuple[str, ...]
    runs: tuple[tuple[str, frozenset[str]], ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A text of a contact or an event, or a piece of it, with its hits.

    ``detail``: what its file says beyond our fields; the text begins with its label where that is
    in its owner's own words. The hit may be the label alone.
    """

    place: Place
    text: str
    spans: tuple[Span, ...]
    detail: Detail | None = None


class _Text(NamedTuple):
    place: Place
    text: str
    detail: Detail | None = None


def sought(query: str, today: date) -> Sought:
    """What a query looks for; of filters the words, but no dates."""
    typed: list[str] = []
    for term in parse(query, today):
        if not term.negative and term.field not in _FILTERS:
            typed += words(term.text)
    runs: list[tuple[str, frozenset[str]]] = []
    run: list[str] = []
    for word in (*typed, ""):
        if word.isdecimal():
            run.append(word)
        elif run:
            runs.append(("".join(run), frozenset(run)))
            run = []
    return Sought(
        tuple(dict.fromkeys(typed)),
        tuple((digits, of) for digits, of in runs if len(digits) >= _LEAST_DIGITS),
    )


def hits(text: str, what: Sought, *, number: bool = False) -> tuple[tuple[Span, ...], set[str]]:
    """The spans of a text that are hit, in order and apart, and the words that hit it.

    ``number``: digits also count inside it, in whatever groups it is written.
    """
    folded, places = _folded(text)
    spans: list[Span] = []
    hit: set[str] = set()
    for match in _WORD.finditer(folded):
        beginnings = [word for word in what.words if match.group().startswith(word)]
        if beginnings:
            longest = max(map(len, beginnings))
            spans.append(_span(places, match.start(), match.start() + longest))
            hit.update(beginnings)
    if number:
        at = [place for place, sign in enumerate(folded) if sign.isdecimal()]
        shown = "".join(folded[place] for place in at)
        for digits, of in what.runs:
            start = shown.find(digits)
            if start >= 0:
                spans.append(_span(places, at[start], at[start + len(digits) - 1] + 1))
                hit |= of
    return _apart(spans), hit


def found_in(
    contact: ContactRecord, what: Sought, known: Iterable[str] = (), printed: str = ""
) -> tuple[Found, ...]:
    """Places that together hold all words, but for those in ``known``, as far as any does.

    ``printed``: the text of the contact's cards. What tells where and why you met comes first.
    """
    return _covering(_texts(contact, printed), what, known)


def found_in_event(
    event: EventRecord, what: Sought, known: Iterable[str] = ()
) -> tuple[Found, ...]:
    """As :func:`found_in`, in the place and the notes of an event."""
    texts = (_Text("place", event.place), _Text("note", event.notes))
    return _covering(texts, what, known)


def _covering(texts: Iterable[_Text], what: Sought, known: Iterable[str]) -> tuple[Found, ...]:
    missing = set(what.words) - set(known)
    told: list[Found] = []
    for each in texts:
        if not missing:
            break
        spans, hit = hits(each.text, what, number=each.place in ("phone", "tax_id"))
        if each.detail is not None:
            hit |= hits(each.detail.label, what)[1]
        if hit & missing:
            missing -= hit
            told.append(_piece(each, spans))
    return tuple(told)


def _texts(contact: ContactRecord, printed: str) -> Iterator[_Text]:
    for encounter in contact.encounters:
        yield from _of_encounter(encounter, contact.uid)
    for job in contact.jobs:
        for title in job.titles:
            yield _Text("title", title)
        yield _Text("department", job.department)
        yield _Text("organization", job.organization)
    yield _Text("note", contact.notes)
    for tag in contact.tags:
        yield _Text("tag", tag)
    for address in contact.addresses:
        parts = (address.street, f"{address.postcode} {address.city}".strip(), address.country)
        yield _Text("address", address.full or ", ".join(part for part in parts if part))
    for point in contact.points:
        yield _Text(point.kind, point.value)
    for number in contact.tax_ids:
        yield _Text("tax_id", f"{number.kind} {number.value}")
    for detail in details(contact.source):
        own = detail.label if detail.label not in RELATIONS else ""
        yield _Text("detail", f"{own}: {detail.value}" if own else detail.value, detail)
    yield _Text("card", printed)


def _of_encounter(encounter: EncounterRecord, uid: str) -> Iterator[_Text]:
    yield _Text("why", encounter.why)
    if encounter.event:
        yield _Text("event", encounter.event.name)
        yield _Text("place", encounter.event.place)
    yield _Text("place", encounter.place)
    yield _Text("introduced_by", encounter.introduced_by)
    yield _Text("talked_about", encounter.talked_about)
    for each in encounter.participants:
        if each.contact == uid:
            yield _Text("remark", each.remark)
    if encounter.event:
        yield _Text("note", encounter.event.notes)


def _piece(told: _Text, spans: Sequence[Span]) -> Found:
    """A text on one line; of a long one the part from a little before its first hit."""
    line = "".join(" " if sign.isspace() else sign for sign in told.text)
    if len(line) <= _LONGEST:
        return Found(told.place, line, tuple(spans), told.detail)
    start = max(0, spans[0][0] - _BEFORE) if spans else 0
    if start:
        # Not in the middle of a word.
        start = line.find(" ", start, spans[0][0]) + 1 or spans[0][0]
    end = min(len(line), start + _LONGEST)
    before, after = "…" if start else "", "…" if end < len(line) else ""
    moved = len(before) - start
    kept = tuple((first + moved, min(last, end) + moved) for first, last in spans if first < end)
    return Found(told.place, f"{before}{line[start:end]}{after}", kept, told.detail)


def _folded(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its signs and its end the place it is of in the text."""
    if text.isascii():
        return fold(text), list(range(len(text) + 1))
    signs: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        for each in fold(sign):
            signs.append(each)
            places.append(place)
    return "".join(signs), [*places, len(text)]


def _span(places: Sequence[int], start: int, end: int) -> Span:
    """The signs of a text of which the folded ones from ``start`` to before ``end`` are made."""
    while places[end] == places[end - 1]:
        end += 1  # half of an ß is all of it
    return places[start], places[end]


def _apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
