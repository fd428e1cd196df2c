"""Words that announce a value: ``tel.``, ``kom.``, ``E-mail:``, ``NIP`` …, in many languages."""

import re
from collections.abc import Mapping
from functools import cache

from cardcase.core.scan.extract.candidate import Span
from cardcase.core.scan.extract.layout import above, left_of, right_of
from cardcase.core.scan.extract.lexicon import table
from cardcase.core.scan.page import Page
from cardcase.core.text import words

_LONGEST = 4  # words of the longest label
_TOKEN = re.compile(r"[^\W_]+(?:[-'@][^\W_]+)*|°")
_BETWEEN = " .:,;/|+()[]&®™°º\t-–=»>"
_PLACES = frozenset({"work", "register", "place"})  # kinds whose words have a life of their own
_CLAUSE = re.compile(r"(?:^|[|;•·,\d])([^|;•·,\d]{3,40}):?\s*\(?$")
_NUMBER_BRACKET = re.compile(r"\d\s*\($")
COUNTRY_CODE = re.compile(r"(?:\+|\b00)\s?\d{1,3}[ .)(/-]{1,2}$")
"""At the end of what goes before a number: then it is a phone's, whatever it checks as."""
_SHORT_LETTERS = 3  # shorter words are labels only where they stand right before the value


def label_ending(text: str, name: str = "labels") -> tuple[str, int]:
    """The kind of the label that a text ends with and where it starts; ``("", len(text))`` if none.

    ``tel./fax`` and other joined labels start at the first of them and are of the first's kind.
    """
    kinds = _kinds(name)
    tokens = list(_TOKEN.finditer(text))
    found, start = "", len(text)
    place = len(tokens)
    while place and not text[tokens[place - 1].end() : start].strip(_BETWEEN):
        for count in range(min(_LONGEST, place), 0, -1):
            read = _read(text[tokens[place - count].start() : start])
            kind = kinds.get(read)
            if not kind and name == "tax_labels":
                kind = _abbreviations().get("".join(read).replace("l", "i"))
            if kind:
                found, start, place = kind, tokens[place - count].start(), place - count
                break
        else:
            break
    return found, start


def label_before(page: Page, span: Span, name: str = "labels") -> tuple[str, tuple[Span, ...]]:
    """The label of what is printed at ``span``: on its line, else in the same row left of it."""
    before = page.lines[span.line].text[: span.start]
    kind, start = label_ending(before, name)
    if kind and not _is_behind(before, start):
        return kind, (Span(span.line, start, span.start),)
    if before.strip(" .:,;|•·-–()"):
        return "", ()
    beside = left_of(page, span.line)
    if beside is None:
        return "", ()
    text = page.lines[beside].text
    kind, start = label_ending(text, name)
    letters = sum(map(len, words(text[start:])))
    ended = start and letters < _SHORT_LETTERS  # the end of "Lisbud sp. z o.o."
    if not kind or ended or _is_behind(text, start):
        return "", ()
    return kind, (Span(beside, start, len(text)),)


def _is_behind(text: str, start: int) -> bool:
    """Whether a label that starts there is of the number before it: ``22 844 10 12 (biuro) |``."""
    return bool(_NUMBER_BRACKET.search(text[:start])) and ")" in text[start:]


def label_in_clause(page: Page, span: Span) -> tuple[str, tuple[Span, ...]]:
    """A label among other words before a value: ``Tel. w sprawach kadr: 22 …``."""
    clause = _CLAUSE.search(page.lines[span.line].text[: span.start])
    if not clause or ":" not in clause[0] or clause[1].count(" ") > _LONGEST:
        return "", ()
    for token in _TOKEN.finditer(clause[1]):
        kind = _kinds("labels").get(tuple(words(token[0])))
        if kind and len(token[0]) >= _SHORT_LETTERS:
            return kind, (Span(span.line, clause.start(1), span.start),)
    return "", ()


def label_behind(page: Page, span: Span) -> tuple[str, tuple[Span, ...]]:
    """The label that follows a value: ``(303) 555-0143 cell``, ``22 844 10 12 (bezp.)``.

    Only where no value comes after it, or where values before others are followed by labels, too.
    """
    text = page.lines[span.line].text
    rest = text[span.end :]
    stop = re.search(r"\d|[|;•·]|\s@|\+", rest)
    after = rest[: stop.start()] if stop else rest
    kind, start = label_ending(after)
    ends = stop is None or stop[0] in "|;•·" or after.rstrip().endswith((")", ","))
    if kind and not after[:start].strip(" .,-–(") and ends:
        return kind, (Span(span.line, span.end, span.end + len(after)),)
    if after.strip(" .,)") or text[: span.start].strip(" .,(+"):
        return "", ()
    beside = right_of(page, span.line)
    if beside is not None and is_label(page.lines[beside].text):
        kind, _ = label_ending(page.lines[beside].text)
        return kind, (Span(beside, 0, len(page.lines[beside].text)),)
    return "", ()


def label_above(page: Page, span: Span) -> tuple[str, tuple[Span, ...]]:
    """The label that is a line of its own over a line that begins with the value."""
    if page.lines[span.line].text[: span.start].strip(" .,:(+"):
        return "", ()
    over = above(page, span.line)
    if over is None:
        return "", ()
    text = page.lines[over].text.strip()
    kind, start = label_ending(text)
    alone = kind and start == 0 and (text.endswith(":") or kind not in _PLACES)
    return (kind, (Span(over, 0, len(text)),)) if alone else ("", ())


def is_label(text: str) -> bool:
    """Whether a text is nothing but labels; a word that may be more is one before a colon."""
    for name in ("labels", "tax_labels"):
        kind, start = label_ending(text, name)
        if kind and start == 0:
            return kind not in _PLACES or text.rstrip().endswith(":")
    return False


def _read(text: str) -> tuple[str, ...]:
    """The words of a label, with an ``o`` for the nought that engines read: ``REG0N``."""
    return tuple(word if word.isdigit() else word.replace("0", "o") for word in words(text))


@cache
def _abbreviations() -> Mapping[str, str]:
    """Labels of registration numbers without what parts their letters, for ``C.LF.`` and ``NlP``,
    in which a capital I was read as an l."""
    joined = (("".join(label), kind) for label, kind in _kinds("tax_labels").items())
    return {label: kind for label, kind in joined if len(label) >= _SHORT_LETTERS}


@cache
def _kinds(name: str) -> Mapping[tuple[str, ...], str]:
    kinds: dict[tuple[str, ...], str] = {}
    for kind, entries in table(name).items():
        for entry in entries:
            kinds.setdefault(tuple(words(entry)), kind)
    return kinds
