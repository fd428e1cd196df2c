"""Slogans: sentences that praise, and no facts."""

import re
from collections.abc import Iterator, Sequence

from cardcase.core.scan.extract.candidate import Candidate, Known
from cardcase.core.scan.extract.founding import SINCE
from cardcase.core.scan.extract.layout import below, gap_below
from cardcase.core.scan.extract.letter_case import is_sentence_case
from cardcase.core.scan.extract.lexicon import function_words
from cardcase.core.scan.extract.pieces import Piece, pieces
from cardcase.core.scan.extract.print_size import likeness
from cardcase.core.scan.extract.regions import is_city
from cardcase.core.scan.extract.roles import ends_open, roles
from cardcase.core.scan.extract.streets import street_weight
from cardcase.core.scan.page import Page
from cardcase.core.text import fold, words

_LEAST_WORDS = 3
_MOST_WORDS = 7  # of a sentence that only its print tells
_PLAIN = 0.5  # the score of one
_WELL_READ = 0.9  # confidence of such a line
_TOLD = 0.8  # the score of what is a slogan by more than its words
_PRAISE = 0.3  # the share of words that praise, from which on a job's noun is part of a sentence
_SENTENCE = 0.3  # more for words that are set as a sentence's are, and hang together
_CLOSE = 1.0  # of the print: a larger gap parts two lines
_SAME_PRINT = 0.7  # of the larger of two lines that are set alike
_THREE = re.compile(r"[^\W\d_]+(?:\s[-–—·•|]\s[^\W\d_]+){2,}")  # Tradition – Quality – Trust
_LEAST_SAID = 4  # letters of the longest word of such a line
_LISTED = re.compile(r"^\W*[•●▪■*·–-]")
_QUOTES = '"„“”‟«»'


def extract(page: Page, known: Known) -> list[Candidate]:
    """Lines that read like a sentence, as possible notes. Never sure: they are no facts."""
    found = []
    for used in _groups(page, pieces(page, known)):
        text = " ".join(piece.text for piece in used)
        spans = tuple(piece.span for piece in used)
        quoted = all(is_quoted(piece.line.text) for piece in used)
        if SINCE.match(text) or quoted:
            value = text.strip(f"{_QUOTES} ") if quoted else text
            found.append(Candidate(field="note", value=value, score=_TOLD, spans=spans))
            continue
        about = roles(text)
        if is_motto(text):
            found.append(Candidate(field="note", value=text, score=0.6, spans=spans))
            continue
        if (
            len(text.split()) < 2
            or _is_codes(text)
            or (len(text.split()) < _LEAST_WORDS and about.praise < 1 and not _is_brief(text))
            or about.legal
            or (text.isupper() and not about.praise)
            or about.title >= 0.5
            or (about.leads_title and about.praise < _PRAISE)
        ):
            continue
        confidence = min(piece.line.confidence for piece in used)
        score = _score(text) - 0.2 * bool(_LISTED.match(used[0].line.text))
        score -= 0.2 * (ends_open(text))  # it goes on
        found.append(Candidate(field="note", value=text, score=score * confidence, spans=spans))
    return sorted(found, key=lambda candidate: -candidate.score)


def unexplained(page: Page, known: Known, taken: Sequence[Candidate]) -> list[Candidate]:
    """The one line set as a sentence that nothing else explains: ``Think further``.

    Several of them are what is on offer.
    """
    found: list[Candidate] = []
    for used in _groups(page, pieces(page, known)):
        text, spans = " ".join(piece.text for piece in used), tuple(piece.span for piece in used)
        candidate = Candidate(field="note", value=text, score=_PLAIN, spans=spans)
        if (
            all(piece.whole and piece.line.confidence > _WELL_READ for piece in used)
            and _is_set_as_sentence(text)
            and not any(candidate.overlaps(other) for other in (*taken, *found))
        ):
            found.append(candidate)
    return found if len(found) == 1 else []


def _is_set_as_sentence(text: str) -> bool:
    """Whether a few words begin with a capital, go on small and name no job, firm or place."""
    about = roles(text)
    told = about.title or about.department or about.trade or about.legal
    return (
        is_sentence_case(text)
        and len(text.split()) <= _MOST_WORDS
        and all(char.isalpha() or char in " ,.!'’-" for char in text)
        and not told
        and not is_city(re.split(r"[ ,]", text)[0])
        and street_weight(text) < 1.0
    )


def _is_brief(text: str) -> bool:
    """Whether two words are a sentence: the first praises, the second is small."""
    first, *rest = text.split()
    return len(rest) == 1 and bool(roles(first).praise) and rest[0][0].islower()


def is_motto(text: str) -> bool:
    """Whether a text is words parted by strokes, and none of them says what somebody does."""
    if _is_codes(text):
        return False
    about = roles(text)
    told = about.title or about.department or about.trade
    return _THREE.fullmatch(text) is not None and not told


def _is_codes(text: str) -> bool:
    """Whether no word is long enough to say something: ``PL - EN - DE``, the languages spoken."""
    return all(len(word) < _LEAST_SAID for word in re.findall(r"\w+", text))


def is_quoted(text: str) -> bool:
    """Whether a line is a sentence in quotes, of which an engine may have lost one.

    Several words, and not all with capitals, as those of a firm in quotes: ``„Dom i Ogród”``.
    """
    bare = text.strip(f"{_QUOTES} ")
    marks = [at for at, char in enumerate(text.strip()) if char in _QUOTES]
    small = function_words()
    tokens = bare.split()
    return (
        bool(marks)
        and set(marks) <= {0, len(text.strip()) - 1}
        and len(tokens) > 1
        and any(token[0].islower() and fold(token) not in small for token in tokens)
    )


def _score(text: str) -> float:
    text = text.capitalize() if text.isupper() else text  # whose cases tell nothing
    about, tokens = roles(text), text.split()
    small = sum(token[0].islower() for token in tokens)
    plain = small >= len(tokens) / 3 or about.slogan >= 0.5
    score = min(1.0, 0.3 + 0.1 * bool(about.slogan) + 0.8 * about.slogan)
    score += _SENTENCE * _is_sentence(text, tokens)
    score -= 0.25 * (text[0].islower())  # a list of what there is
    return min(1.0, score) * (1.0 if plain else 0.5)


def _is_sentence(text: str, tokens: Sequence[str]) -> bool:
    """Whether words begin with a capital, go on in small letters and hang together."""
    small = sum(token[0].islower() for token in tokens)
    linked = any(word in function_words() for word in words(text)[1:])
    about = roles(text)
    told = max(about.title, about.department, about.trade) >= 0.5
    told = told or (about.leads_department and len(tokens) <= _LEAST_WORDS)
    return (
        text[0].isupper()
        and 2 * small >= len(tokens)
        and (len(tokens) > _LEAST_WORDS or linked)
        and not told
        and ":" not in text
    )


def _groups(page: Page, free: Sequence[Piece]) -> Iterator[tuple[Piece, ...]]:
    """Every piece, and two lines that are one sentence: ``Vi bygger for`` / ``generasjoner``."""
    for piece in free:
        under = below(page, piece.span.line) if piece.whole else None
        lower = next((p for p in free if p.span.line == under and p.whole), None)
        if lower and _goes_on(page, piece, lower):
            yield (piece, lower)
        yield (piece,)


def _goes_on(page: Page, upper: Piece, lower: Piece) -> bool:
    close = gap_below(page, upper.span.line, lower.span.line) < _CLOSE
    open_ = ends_open(upper.text) or lower.text[0].islower()
    alike = likeness(upper.line, lower.line) > _SAME_PRINT
    return close and alike and open_ and upper.text[0].isupper()
