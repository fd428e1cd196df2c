"""The organization where nothing tells one: what nothing else explains."""

import re
from collections.abc import Sequence
from statistics import median

from cardcase.core.scan.extract.blocks import stands_alone, whole_names
from cardcase.core.scan.extract.candidate import Candidate, Known, is_taken
from cardcase.core.scan.extract.firm_lines import JOINED, groups, text_of
from cardcase.core.scan.extract.forms import is_offer
from cardcase.core.scan.extract.layout import below
from cardcase.core.scan.extract.lexicon import function_words, vocabulary
from cardcase.core.scan.extract.organizations import well_spelled
from cardcase.core.scan.extract.pieces import Piece, pieces
from cardcase.core.scan.extract.regions import is_city
from cardcase.core.scan.extract.roles import ends_open, roles
from cardcase.core.scan.extract.signs import is_monogram
from cardcase.core.scan.extract.slogans import is_motto
from cardcase.core.scan.extract.streets import begins_as_street, street_weight
from cardcase.core.scan.page import Page
from cardcase.core.text import fold

_NOT_SMALLER = 0.8  # than the usual print
_LARGE = 1.25  # times the usual print
_ABOUT_SAME = 0.7  # of the larger of two lines, of which one says what the other is
_FEW_WORDS = 5  # of a name that only its print tells
_LABELLED = re.compile(r"\w+:\s")  # skype: anna.lis
_ELIDED = re.compile(r"[dlDL]['’][A-ZÀ-Ý]")  # d'Alice


def leftover(page: Page, known: Known, taken: Sequence[Candidate]) -> Candidate | None:
    """The likeliest of the lines that nothing else explains, where no organization is known.

    A name of no known word, without a domain that repeats it, is told by its print alone: few
    words that begin with capitals, no sentence, set no smaller than the rest or at the card's edge.
    """
    free = pieces(page, known)
    usual = median(piece.line.height for piece in free) if free else 1.0
    whole = whole_names(page, free)
    titled = {below(page, name.lines[-1]) for name in taken if name.field == "name"}
    ends = {free[0].span.line, free[-1].span.line} if free else set()
    found = [
        _leftover(page, used, usual, used[0].span.line in titled)
        for used in dict.fromkeys((*whole, *groups(page, free)))
        if all(
            piece.whole
            and not piece.line.text.rstrip().endswith(":")
            and not is_taken(piece.span, taken)
            and (piece.line.height > _NOT_SMALLER * usual or piece.span.line in ends)
            for piece in used
        )
        and _may_be_firm(text_of(used))
        and not is_monogram(page, used)
        and (
            len(used) == 1
            or used in whole
            or stands_alone(page, used)
            or _are_large(used, usual)
            or ends_open(text_of(used[:-1]))
        )
    ]
    return max(found, key=lambda candidate: candidate.score, default=None)


def _are_large(used: tuple[Piece, ...], usual: float) -> bool:
    """Whether lines of a word each are set alike and larger than all else: one name in print."""
    low = min(piece.line.height for piece in used)
    high = max(piece.line.height for piece in used)
    short = all(len(piece.text.split()) == 1 for piece in used)
    return short and low > _LARGE * usual and low > _ABOUT_SAME * high


def _leftover(page: Page, used: tuple[Piece, ...], usual: float, titled: bool) -> Candidate:
    """``titled``: it stands where a title would, of whom nothing else tells."""
    text, height = text_of(used), max(piece.line.height for piece in used)
    score = 0.15 + 0.15 * min(1.0, max(0.0, height / usual - 1.0))
    score += 0.03 * (len(used) - 1)
    score -= 0.08 * min(1.0, 2 * roles(text).slogan)
    score -= 0.1 * (titled and len(text.split()) == 1)
    score -= 0.06 * (not _is_titled(text))
    return Candidate(
        field="org",
        value=well_spelled(page, used),
        score=score * min(piece.line.confidence for piece in used),
        spans=tuple(piece.span for piece in used),
    )


def _is_titled(text: str) -> bool:
    """Whether all words but small ones begin with capitals, as of a name: ``We Love Garages``."""
    small = function_words()
    return all(
        word[0].isupper() or fold(word) in small or len(word) == 1 or _ELIDED.match(word)
        for word in text.split()
    ) and not text.endswith((".", "!"))


def _may_be_firm(text: str) -> bool:
    about, tokens = roles(text), text.split()
    capitals = sum(token[0].isupper() for token in tokens)
    letters = sum(char.isalpha() for char in text)
    return (
        len(tokens) <= _FEW_WORDS
        and not _LABELLED.match(text)
        and capitals >= len(tokens) / 2
        and letters > 2
        and text[0].isalnum()
        and text[-1] != ")"
        and not is_offer(text)
        and letters > 0.8 * len(text.replace(" ", ""))
        and not about.leads_title
        and (not about.slogan or bool(JOINED.search(text)) or _is_titled(text))
        and not is_motto(text)
        and street_weight(text) < 1.0
        and not begins_as_street(text)
        and text not in vocabulary("countries")
        and not is_city(re.split(r"[.,]", text)[0])
    )
