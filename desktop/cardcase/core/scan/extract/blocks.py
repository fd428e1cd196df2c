"""Lines in one print that only together are a name of an organization."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from statistics import median

from cardcase.core.scan.extract.candidate import Span
from cardcase.core.scan.extract.firm_lines import (
    bears_a_name,
    is_enumerated,
    is_over_a_firm,
    is_said_of,
    is_sentence,
    is_somebody,
    is_under_a_title,
    is_under_somebody,
    text_of,
)
from cardcase.core.scan.extract.layout import above, below, gap_below
from cardcase.core.scan.extract.legal import legal_forms
from cardcase.core.scan.extract.persons import read_person
from cardcase.core.scan.extract.pieces import Piece
from cardcase.core.scan.extract.print_size import likeness, print_size
from cardcase.core.scan.extract.roles import ends_open, roles
from cardcase.core.scan.extract.streets import street_weight
from cardcase.core.scan.extract.witnesses import ALIKE, agreement
from cardcase.core.scan.page import Page
from cardcase.core.text import words

_ONE_PRINT = 0.85  # of the larger of two lines of one name
_CLOSE = 0.9  # of the print: a larger gap parts two lines
_MOST_LINES = 5
_WORD = 3  # letters of a word that is said twice
_LARGE = 1.25  # times the usual print are the lines of a sign
_FEW_WORDS = 2  # of a line of a sign
_SHORT = 3  # words of a line of a name that its place tells
_SAID = 0.5  # agreement of a part of a name with a witness, which then tells of the rest
_OTHER_PRINT = 0.8  # of the larger of two lines that are not set alike
_WIDER = 0.35  # of the print, than the gaps between the lines of one name
_JOB = 0.5  # of the words of a line that is a job wherever it stands


@lru_cache(maxsize=8)
def whole_names(page: Page, free: tuple[Piece, ...]) -> tuple[tuple[Piece, ...], ...]:
    """Runs of lines set alike and close that are one name.

    They end with a legal form, are a person's business, are spelled by a witness, are broken where
    a name goes on, or are a sign in large print: ``SYGNATURA`` / ``KANCELARIA`` / ``RADCÓW`` /
    ``PRAWNYCH SP. Z`` / ``O.O. SP. K.``, ``Hurst`` / ``&`` / ``Sons``, ``We Love`` / ``Barns``.
    """
    whole = {piece.span.line: piece for piece in free if piece.whole}
    usual = median(print_size(piece.line) for piece in free) if free else 1.0
    found: list[tuple[Piece, ...]] = []
    for first in whole.values():
        upper = whole.get(over) if (over := above(page, first.span.line)) is not None else None
        set_on = upper and not _is_told(page, upper) and _is_next(page, [upper], first)
        if set_on or _is_told(page, first):
            continue
        run = _run(page, whole, first)
        for count in range(2, len(run) + 1):
            used = run[:count]
            ended = count == len(run)
            told = _is_large(used, usual) or _is_of_a_firm(page, used)
            if _is_name(page, used) or (ended and told):
                found.append(used)
            if legal_forms(text_of(used)):
                break
    return tuple(found)


def _run(page: Page, whole: dict[int, Piece], first: Piece) -> tuple[Piece, ...]:
    """The line and those that are set right on with it."""
    used = [first]
    while len(used) < _MOST_LINES and (at := below(page, used[-1].span.line)) is not None:
        lower = whole.get(at) or _link(page, at)
        if lower is None or not _is_next(page, used, lower):
            break
        used.append(lower)
    return tuple(used)


def _link(page: Page, at: int) -> Piece | None:
    """A line of nothing but an *and* or a preposition: ``&``, ``i``, ``w``."""
    line = page.lines[at]
    is_link = len(line.text) <= _WORD and ends_open(line.text)
    return Piece(line.text, Span(at, 0, len(line.text)), line) if is_link else None


def _is_name(page: Page, used: tuple[Piece, ...]) -> bool:
    text = text_of(used)
    if ends_open(text) or any(is_enumerated(piece.text) for piece in used[1:]):
        return False
    breaks = pairwise(used)
    open_ = all(ends_open(upper.text) or _begins_small(lower.text) for upper, lower in breaks)
    agreed = agreement(page, text)
    parts = (used[:-1], used[1:])
    spelled = agreed >= ALIKE and all(agreement(page, text_of(p)) < agreed for p in parts)
    return open_ or spelled or bool(legal_forms(text)) or bears_a_name(page, used)


def _is_of_a_firm(page: Page, used: tuple[Piece, ...]) -> bool:
    """Whether lines that stand apart from all others begin as a firm does, or a witness says so."""
    kind = roles(used[0].text).leads_organization
    said = (agreement(page, text_of(part)) for part in (used[:1], used[-1:], used))
    told = any(
        _is_of_another_kind(piece.text, whose=kind) and agreement(page, piece.text) < ALIKE
        for piece in used
    )
    told = told or any(_is_another_kind(piece.text) for piece in used[1:])
    told = told or (agreement(page, used[0].text) >= ALIKE and is_said_of(text_of(used[1:])))
    return stands_alone(page, used) and not told and (kind or max(said) >= _SAID)


def _is_another_kind(text: str) -> bool:
    """Whether words are a kind of an organization and its name; one alone says what a name is."""
    return roles(text).leads_organization and len(text.split()) > 1


def _is_of_another_kind(text: str, *, whose: bool) -> bool:
    """Whether words are a department's, praise, or a job's (``whose`` institution: no matter)."""
    about = roles(text)
    unit = about.leads_department and (not about.leads_organization or about.department == 1)
    return unit or about.praise > 0 or "," in text or (about.leads_title and not whose)


def stands_alone(page: Page, used: tuple[Piece, ...]) -> bool:
    """Whether a few short lines in one print are parted from what is over and under them.

    By a gap that is plainly wider than those between them, or by another print.
    """
    places = [piece.span.line for piece in used]
    inner = max((gap_below(page, *pair) for pair in pairwise(places)), default=0.0)
    over, under = above(page, places[0]), below(page, places[-1])
    return (
        inner < _CLOSE
        and all(len(piece.text.split()) <= _SHORT for piece in used)
        and (over is None or _is_parted(page, over, places[0], inner))
        and (under is None or _is_parted(page, places[-1], under, inner))
    )


def _is_parted(page: Page, upper: int, lower: int, inner: float) -> bool:
    other = likeness(page.lines[upper], page.lines[lower]) < _OTHER_PRINT
    return other or gap_below(page, upper, lower) > inner + _WIDER


def _begins_small(text: str) -> bool:
    return text[0].islower() or ((text.isupper() or not text[0].isalpha()) and _is_link(text))


def _is_link(text: str) -> bool:
    return ends_open(text.split()[0])


def _is_large(used: tuple[Piece, ...], usual: float) -> bool:
    """Whether few words are set larger than all else: a sign."""
    return all(
        print_size(piece.line) > _LARGE * usual and len(piece.text.split()) <= _FEW_WORDS
        for piece in used
    )


def _is_next(page: Page, used: Sequence[Piece], lower: Piece) -> bool:
    """Whether a line is set right on with a name, and says nothing twice."""
    upper = used[-1]
    said = {word for piece in used for word in words(piece.text)}
    cased = [p.text.isupper() for p in (*used, lower) if any(map(str.isalpha, p.text))]
    return (
        likeness(upper.line, lower.line) > _ONE_PRINT
        and len(set(cased)) == 1
        and gap_below(page, upper.span.line, lower.span.line) < _CLOSE
        and not _is_told(page, lower, whose=any(roles(p.text).leads_organization for p in used))
        and not any(len(word) >= _WORD and word in said for word in words(lower.text))
    )


def _is_told(page: Page, piece: Piece, *, whose: bool = False) -> bool:
    """Whether a line is told by itself: somebody, a job where jobs stand, a slogan, a street.

    ``whose``: words of jobs may say whose the institution above is: ``KANCELARIA`` / ``RADCÓW``.
    """
    about = roles(piece.text)
    beside = is_under_somebody(page, piece) or is_under_a_title(page, piece)
    beside = beside or is_over_a_firm(page, piece)
    job = about.leads_department or (about.leads_title and (beside or about.title > _JOB))
    return (
        (job and not whose)
        or (about.praise > 0 and len(piece.text.split()) > _FEW_WORDS)
        or (is_sentence(piece.text) and not about.leads_organization)
        or street_weight(piece.text) == 1.0
        or any(char.isdigit() for char in piece.text)
        or is_somebody(read_person(piece.text))
    )
