"""What a person types to find contacts, as an object that the window and the command line share.

``stal kielce`` beginnings of words; ``"główna księgowa"`` these words in a row; ``-budowa`` not;
``tag:klient``, ``event:targi``, ``city:łódź``, ``org:stalbud`` and ``via:anna`` in one kind of
field; ``met:2026-03`` or ``met:2026-03..2026-05`` when; ``not-contacted:6m`` not met or written to
for so long. A field's name may be typed in English or in Polish.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Field = Literal["tag", "event", "city", "org", "via", "met", "not-contacted"]

_NAMES: dict[str, Field] = {
    "tag": "tag", "etykieta": "tag",
    "event": "event", "wydarzenie": "event", "targi": "event",
    "city": "city", "miasto": "city",
    "org": "org", "firma": "org",
    "via": "via", "przez": "via",
    "met": "met", "poznane": "met", "kiedy": "met",
    "not-contacted": "not-contacted", "bez-kontaktu": "not-contacted",
}  # fmt: skip

_TERM = re.compile(
    r"""(?P<minus>-)?(?:(?P<field>[^\W\d_][\w-]*):)?(?:"(?P<phrase>[^"]*)"?|(?P<text>\S+))"""
)
_DATE = r"(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)?"
_WHEN = re.compile(rf"{_DATE}(\.\.)?{_DATE}")
_AGO = re.compile(r"(\d{1,3})([dwmytrl])", re.IGNORECASE)
_DAYS = {"d": 1, "w": 7, "t": 7}


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One condition: beginnings of words, or (``phrase``) words in a row, anywhere or in a field.

    Of ``met``, ``text`` is the first and ``until`` the last date of a span, each of any precision
    and perhaps open; of ``not-contacted``, ``text`` is the day since when.
    """

    text: str
    field: Field | None = None
    phrase: bool = False
    negative: bool = False
    until: str = ""


def parse(text: str, today: date) -> tuple[Term, ...]:
    """The terms of a query, all of which must hold.

    What cannot be a filter (``http://…``, ``met:yesterday``) is looked for as it is written.
    """
    terms = []
    plain: list[str] = []
    for _, term in pieces(text, today):
        # Words stay together: digits in groups may be one phone number.
        if term.field is None and not term.phrase and not term.negative:
            plain.append(term.text)
        else:
            terms.append(term)
    words = (Term(text=" ".join(plain)),) if plain else ()
    return (*words, *terms)


def unfit(text: str, today: date) -> list[tuple[Field, str]]:
    """The filters in a query whose value they cannot have, as they are written.

    :func:`parse` looks for them as words, which finds nobody: who typed them should be told.
    """
    found = (
        (match, _NAMES.get((match["field"] or "").casefold())) for match in _TERM.finditer(text)
    )
    return [
        (field, match[0].removeprefix("-"))
        for match, field in found
        if field in ("met", "not-contacted") and _term(match, today).field is None
    ]


def strange(text: str) -> list[str]:
    """The names before a colon in a query that no field has, as they are written.

    :func:`parse` looks for the whole as words, as for ``http://…``, which is not meant here.
    """
    return [
        match["field"]
        for match in _TERM.finditer(text)
        if match["field"]
        and match["field"].casefold() not in _NAMES
        and not (match["text"] or "").startswith("//")
    ]


def names_of(*, english: bool) -> dict[Field, str]:
    """The name that each field has in English, or in Polish."""
    names: dict[Field, str] = {}
    for name, field in _NAMES.items():
        if (name == field) == english:
            names.setdefault(field, name)
    return names


def spelled(text: str, *, english: bool) -> str:
    """The query with the names of its fields in English, or in Polish."""
    names = names_of(english=english)

    def named(match: re.Match[str]) -> str:
        field = _NAMES.get((match["field"] or "").casefold())
        if field is None:
            return match[0]
        return match[0].replace(match["field"], names[field], 1)

    return _TERM.sub(named, text)


def pieces(text: str, today: date) -> Iterator[tuple[str, Term]]:
    """The query piece by piece, in its order: each as it is typed, and the term that it is."""
    for match in _TERM.finditer(text):
        yield match[0], _term(match, today)


def _term(match: re.Match[str], today: date) -> Term:
    field = _NAMES.get((match["field"] or "").casefold())
    phrase = match["phrase"] is not None
    value = match["phrase"] if phrase else match["text"]
    negative = bool(match["minus"])
    if field in ("met", "not-contacted"):
        if span := _span(value) if field == "met" else _since(value, today):
            return Term(text=span[0], until=span[1], field=field, negative=negative)
        field = None
    if field is None and match["field"]:
        value, phrase = match[0].removeprefix("-"), False
    return Term(text=value, field=field, phrase=phrase, negative=negative)


def _span(value: str) -> tuple[str, str] | None:
    """The first and last date of ``2026-03`` or ``2025..2026-03``; either end may be open."""
    match = _WHEN.fullmatch(value)
    if match is None or not (match[1] or match[3]) or bool(match[3]) > bool(match[2]):
        return None
    first, last = match[1] or "", match[3] or ""
    return (first, last) if match[2] else (first, first)


def _since(value: str, today: date) -> tuple[str, str] | None:
    """The day that lies ``6m`` (days, weeks, months, years; in Polish d, t, m, r) back."""
    match = _AGO.fullmatch(value)
    if match is None:
        return None
    count, unit = int(match[1]), match[2].lower()
    if unit in _DAYS:
        return (today - timedelta(count * _DAYS[unit])).isoformat(), ""
    months = today.year * 12 + today.month - 1 - count * (1 if unit == "m" else 12)
    year, month = divmod(months, 12)
    if year < 1:
        return None
    day = min(today.day, monthrange(year, month + 1)[1])
    return date(year, month + 1, day).isoformat(), ""
