"""What names nobody: lines to be written on (``Your next appointment``), headings, lists."""

import re
from functools import lru_cache

from cardcase.core.scan.extract.lexicon import Vocabulary, vocabulary
from cardcase.core.scan.extract.roles import roles
from cardcase.core.scan.page import Page
from cardcase.core.text import words

_BULLETS = ("• ", "● ", "▪ ", "■ ", "· ", "- ", "– ", "* ", "✓ ")
_MOST_WORDS = 6  # of a heading
_PARTED = re.compile(r"\s*[•●▪■·|/,;]\s*")
_TIME = re.compile(r"\d{1,2}(?:[.:]\d{2}|\s?(?:am|pm|h|uhr|hod|godz))", re.IGNORECASE)
_SPAN = re.compile(  # Wed-Sun, Mi u. Fr
    r"(?<![\w.])(?P<one>[^\W\d_]{2,5})\.?\s?(?:[-–—/&+]|u\.|und|bis|to|do)\s?(?P<other>[^\W\d_]{2,5})(?!\w)"
)
_LIST = 3  # things enumerated
_FEW_WORDS = 4  # of each


@lru_cache(maxsize=8)
def form_lines(page: Page) -> frozenset[int]:
    """The lines that announce appointments, and with them those that only name what to fill in.

    And what hours of a week and the data for a bill are headed with.
    """
    said = [words(line.text) for line in page.lines]
    headings = {index for index, folded in enumerate(said) if _is_heading(folded)}
    blanks = {index for index, folded in enumerate(said) if headings and _is_blank(folded)}
    over = {index for index, line in enumerate(page.lines) if line.text in _over()}
    return frozenset(headings | blanks | over)


@lru_cache(maxsize=8)
def listed_lines(page: Page) -> frozenset[int]:
    """The lines of a list of what is on offer, of which each stands behind a bullet."""
    lines = enumerate(page.lines)
    bullets = frozenset(at for at, line in lines if line.text.lstrip().startswith(_BULLETS))
    return bullets if len(bullets) > 1 else frozenset()


@lru_cache(maxsize=8)
def hours_lines(page: Page) -> frozenset[int]:
    """The lines that say when one is there: ``Fermé le mercredi``, ``Mi u. Fr 9–12``."""
    return frozenset(index for index, line in enumerate(page.lines) if _tells_when(line.text))


def _tells_when(text: str) -> bool:
    """Whether a text names two days of a week, or one with a time. Many are family names, too."""
    days = [word for word in text.split() if words(word) and word.strip(".,:()") in _days()]
    timed = _TIME.search(text) is not None
    return (
        len(days) > 1
        or any(word.islower() for word in days)
        or bool(days and timed)
        or any(_are_days(*pair.group("one", "other")) for pair in _SPAN.finditer(text))
    )


def _are_days(one: str, other: str) -> bool:
    short = vocabulary("forms", "weekday_short")
    return one in short and other in short


def _days() -> Vocabulary:
    return vocabulary("forms", "weekday")


@lru_cache(maxsize=256)
def is_offer(line: str) -> bool:
    """Whether a line enumerates what is on offer: ``Protetyka | Ortodoncja | Implanty``."""
    parts = [part for part in _PARTED.split(line) if part.strip()]
    return len(parts) >= _LIST and all(_may_be_offered(part) for part in parts)


def _may_be_offered(text: str) -> bool:
    about = roles(text)
    unit = vocabulary("fields_of_work", "units").hits(words(text)[:1])
    plain = not any(char.isdigit() or char in ":@" for char in text)
    return plain and not (about.leads_title or unit) and len(text.split()) <= _FEW_WORDS


def _over() -> Vocabulary:
    return vocabulary("forms", "over")


def _is_heading(folded: list[str]) -> bool:
    heading = vocabulary("forms", "heading").hits(folded)
    return len(heading) >= 2 and len(folded) <= _MOST_WORDS


def _is_blank(folded: list[str]) -> bool:
    letters = [word for word in folded if not word.isdigit()]
    return len(vocabulary("forms", "blank").hits(letters)) == len(letters)
