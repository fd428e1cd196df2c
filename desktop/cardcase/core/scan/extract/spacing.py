"""Letter-spaced print (``J A N   K O W A L S K I``) closed up into words."""

import re
from collections.abc import Iterator
from dataclasses import replace

from cardcase.core.scan.extract.lexicon import given_names, surnames, vocabulary
from cardcase.core.scan.page import Line, Page
from cardcase.core.text import fold, words

# Four or more single letters, each parted from the next by a space or more.
_SPACED = re.compile(r"(?<!\S)[^\W\d_](?:[ ]{1,6}(?:[^\W\d_]|[&.-])){3,}(?!\S)")
_WIDE = re.compile(r"[ ]{2,}")
_LEAST = 3  # letters of a word that a run may be cut into


def closed_up(page: Page) -> Page:
    """The page with letter-spaced runs as words; the same page if there are none."""
    if not any(_SPACED.search(line.text) for line in page.lines):
        return page
    known = {word for line in page.lines for word in _parts_of_addresses(line.text)}
    return replace(page, lines=tuple(_line(line, known) for line in page.lines))


def _line(line: Line, known: set[str]) -> Line:
    text = _SPACED.sub(lambda match: _closed(match[0], known), line.text)
    return line if text == line.text else replace(line, text=text, words=())


def _closed(run: str, known: set[str]) -> str:
    if _WIDE.search(run):
        return " ".join(part.replace(" ", "") for part in _WIDE.split(run))
    letters = run.replace(" ", "")
    return " ".join(_cut(letters, known)) or letters


def _cut(letters: str, known: set[str]) -> list[str]:
    """A run without wider gaps, cut in two where both are words, or one is and the other fits."""
    folded = fold(letters)
    if len(folded) != len(letters) or _is_word(folded, known):
        return [letters]
    places = range(_LEAST, len(letters) - _LEAST + 1)
    ranked = [
        (_weight(folded[:at], known) + _weight(folded[at:], known), at)
        for at in places
        if _is_word(folded[:at], known) or _is_word(folded[at:], known)
    ]
    if not ranked:
        return [letters]
    _, at = max(ranked)
    return [letters[:at], *_cut(letters[at:], known)]


def _is_word(folded: str, known: set[str]) -> bool:
    return _weight(folded, known) > 0


def _weight(folded: str, known: set[str]) -> int:
    if folded in known:
        return 3
    if folded in given_names() or folded in surnames():
        return 2
    lists = ("titles", "trades", "institutions", "departments")
    return 1 if any(vocabulary(name).hits([folded]) for name in lists) else 0


def _parts_of_addresses(text: str) -> Iterator[str]:
    if "@" in text or "www" in text.lower():
        yield from (word for word in words(text) if len(word) >= _LEAST)
