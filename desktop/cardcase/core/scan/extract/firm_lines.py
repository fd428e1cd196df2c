"""Lines that may be one name of an organization, and what speaks against it."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from cardcase.core.scan.extract.layout import above, below, gap_below
from cardcase.core.scan.extract.legal import legal_forms
from cardcase.core.scan.extract.letter_case import is_sentence_case
from cardcase.core.scan.extract.lexicon import function_words
from cardcase.core.scan.extract.persons import (
    Person,
    is_given,
    is_initial,
    is_surname,
    read_person,
)
from cardcase.core.scan.extract.pieces import Piece
from cardcase.core.scan.extract.print_size import likeness
from cardcase.core.scan.extract.roles import ends_open, roles
from cardcase.core.scan.extract.signs import is_sign
from cardcase.core.scan.extract.streets import street_weight
from cardcase.core.scan.extract.witnesses import ALIKE, agreement
from cardcase.core.scan.page import Page
from cardcase.core.text import fold, words

_CLOSE = 0.9  # of the print: a larger gap parts two lines
_SAME_PRINT = 0.75  # of the larger of two lines that are set alike
_MISREAD = 6  # letters of a word of which one may be misread …
_ONE_OFF = 0.9  # … and its likeness then
_HALF_NAME = 3  # words of the first line of a name in two, with degrees and initials
_LARGE = 1.2  # times the usual print
_JOB = 0.5  # of the words of a line that is a job wherever it stands
_ABOUT_SAME = 0.7  # of the larger of two lines, of which one says what the other is
_LONG_WORD = 4  # letters of a word that says what one trades in
_SIGN = 1.5  # times the print of the word over it is a name on a sign …
_NEAR_SIGN = 1.5  # … so far below it at most, in the smaller print
_PAIR = 2  # words, which are no sentence
_REST = 1.5  # times as long at most as what it is the rest of
_SPELLED = 0.65  # agreement of a name whose words a domain spells but for its kind
JOINED = re.compile(r"(?i)\s(?:&|\+|i|and|und|et|y|och|og|ja)\s")  # Dom i Ogród
JOINS = re.compile(r"(?:&|\+)\s?\w")  # & Sons, under a name


def groups(page: Page, free: tuple[Piece, ...]) -> Iterator[tuple[Piece, ...]]:
    """Each piece, and up to four lines that may be one name."""
    for piece in free:
        yield (piece,)
        for other in _under(page, free, piece):
            yield (piece, other)
            for last in _under(page, free, other):
                text = text_of((piece, other))
                if ends_open(text) or _ends_form(text, last.text) or _is_column(piece, other, last):
                    yield (piece, other, last)
                    for end in _under(page, free, last):
                        if _is_column(piece, other, last, end):
                            yield (piece, other, last, end)


def _under(page: Page, free: tuple[Piece, ...], piece: Piece) -> list[Piece]:
    """The pieces right below that may go on with a name."""
    under = below(page, piece.span.line) if piece.whole else None
    return [
        other
        for other in free
        if other.span.line == under and other.whole and _one_print(page, piece, other)
    ]


def _is_column(*used: Piece) -> bool:
    """Whether lines may be a narrow column of one name: ``Biuro``, ``Rachunkowe``, ``Anna Lis``."""
    short = all(len(piece.text.split()) <= 2 for piece in used)
    return short and roles(used[0].text).leads_organization


def _one_print(page: Page, piece: Piece, other: Piece) -> bool:
    """Whether two lines may be one name: same size, close, or plainly not finished."""
    if is_kind_by_sign(page, piece, other) or _is_spelled_together(page, piece, other):
        return True
    close = gap_below(page, piece.span.line, other.span.line) < _CLOSE
    unfinished = ends_open(piece.text) or _ends_form(piece.text, other.text)
    unfinished = unfinished or bool(JOINS.match(other.text))
    alike = likeness(piece.line, other.line) > _SAME_PRINT
    return close and (alike or bool(unfinished) or is_sign(page, piece, other))


def _is_spelled_together(page: Page, piece: Piece, other: Piece) -> bool:
    """Whether a witness or the owner's name tells that two lines are one, whatever their print."""
    near = gap_below(page, piece.span.line, other.span.line) < _NEAR_SIGN
    about = roles(piece.text)
    job = about.leads_title and (about.title > _JOB or is_under_somebody(page, piece))
    if not near or job:
        return False
    alone = max(agreement(page, piece.text), agreement(page, other.text))
    both = agreement(page, f"{piece.text} {other.text}")
    return both == 1.0 > alone or bears_a_name(page, (piece, other))


def _ends_form(text: str, under: str) -> bool:
    """Whether a legal form is all that a line has, or begins above: ``Sp.`` / ``z o.o.``."""
    joined = legal_forms(f"{text} {under}")
    return legal_forms(under).start == 0 or (bool(joined) and joined.start < len(text))


def text_of(used: tuple[Piece, ...]) -> str:
    """The words of several pieces as one text."""
    return " ".join(piece.text for piece in used)


def may_be_rest(page: Page, piece: Piece) -> bool:
    """Whether the line above may be the beginning of a name that ends here."""
    over = above(page, piece.span.line)
    if over is None or gap_below(page, over, piece.span.line) >= _CLOSE:
        return False
    text = page.lines[over].text
    if agreement(page, text) >= ALIKE:
        return True
    return not roles(text).leads_title and not is_somebody(read_person(text))


def is_rest_of_form(page: Page, piece: Piece) -> bool:
    """Whether the line above begins the legal form that stands here."""
    over = above(page, piece.span.line)
    return (
        over is not None
        and bool(legal_forms(piece.text))
        and not legal_forms(page.lines[over].text)
        and _ends_form(page.lines[over].text.rstrip(), piece.text)
    )


def joining_costs(page: Page, used: tuple[Piece, ...], agreed: float) -> float:
    """Two lines are one name only if that explains more: the domain, an open end, a legal form."""
    first, second = used[0], used[-1]
    parts = (used[:-1], used[-1:])
    if roles(second.text).praise == 1 and agreement(page, first.text) >= ALIKE:
        return 0.35  # Blue Heron / Minőség, bizalom
    said = text_of(used[1:])
    if agreement(page, first.text) >= ALIKE and is_said_of(said) and agreed < 1.0:
        return 0.35  # Lisbud / Dach bez / niespodzianek
    if is_sentence(first.text) and not roles(first.text).leads_organization:
        return 0.35  # Gościnnie od pokoleń / Torva s.c.
    if bears_a_name(page, used) and not any(bears_a_name(page, part) for part in parts):
        return -0.05
    job = roles(first.text)
    placed = not job.leads_organization or is_under_somebody(page, first)
    placed = placed or is_over_a_firm(page, first)
    titled = job.leads_title and placed and job.title >= 0.5
    if titled and agreement(page, first.text) < ALIKE:
        return 0.6  # Veterinary Surgeon / Lisbud Limited
    if _ends_form(text_of(used[:-1]), second.text) or ends_open(text_of(used[:-1])):
        before = used[:-1]
        costs = joining_costs(page, before, agreement(page, text_of(before))) if before[1:] else 0.0
        return max(0.0, costs) - 0.05
    if JOINS.match(second.text):
        return -0.05
    if _tells_what(first.text, second.text):
        return 0.35  # Auto-Serwis Wrzos / mechanika pojazdowa, wulkanizacja
    alone = max(agreement(page, first.text), agreement(page, second.text))
    about = roles(first.text)
    whole = bool(legal_forms(second.text)) or agreement(page, second.text) == 1.0
    unit = about.department == 1 or (about.leads_department and whole)
    if unit and agreed <= alone and (not about.leads_organization or is_under_a_title(page, first)):
        return 0.35  # Kundenbetreuung / Oakfield GmbH
    if _is_unit(page, first, second):
        return 0.35  # Poradnia Kardiologiczna / Rubikona
    if _carries_on(page, first, second) or _is_bare_kind(first, second):
        return -0.05
    if is_sign(page, first, second) or is_kind_by_sign(page, first, second):
        return -0.05
    if _is_bare_kind(second, first) and _is_bare_name(page, first):
        return -0.05
    own = agreement(page, second.text) >= 0.5 or roles(first.text).title > 0
    general = roles(first.text).leads_organization and not agreement(page, first.text)
    legal = legal_forms(second.text)
    whole = bool(legal) and agreement(page, second.text) == 1.0
    if not whole and (
        agreed > alone or (legal and (general or not own) and _is_broken(first, second))
    ):
        return -0.05 if general and legal else 0.05
    return 0.35


def _tells_what(name: str, text: str) -> bool:
    """Whether a line is set as what a firm does is, and its name is not: small, or enumerated."""
    small = text[0].islower() and any(word[0].isupper() for word in name.split())
    return small or is_enumerated(text)


def is_enumerated(text: str) -> bool:
    """Whether commas part three things or more: ``wulkanizacja, klimatyzacja, diagnostyka``."""
    return len(re.findall(r",\s", text)) > 1


def bears_a_name(page: Page, used: tuple[Piece, ...]) -> bool:
    """Whether a person printed elsewhere trades under this name: ``Fotografia Anna Lis``.

    Said with a word more than the name and its degrees.
    """
    own = words(text_of(used))
    if is_somebody(read_person(used[0].text)) and roles(text_of(used[1:])).leads_title:
        return False  # Anna Lis / Radca prawny
    lines = {piece.span.line for piece in used}
    for places, named in _people(page):
        if len(own) <= len(named) or not lines.isdisjoint(places):
            continue
        said = {_as_said(word, own) for word in named}
        if "" not in said:
            return any(len(word) >= _LONG_WORD for word in own if word not in said)
    return False


def _as_said(word: str, own: Sequence[str]) -> str:
    """The word among others, if only in another spelling by a letter; else empty."""
    if word in own:
        return word
    near = (other for other in own if min(len(word), len(other)) >= _MISREAD)
    return next((o for o in near if SequenceMatcher(None, word, o).ratio() > _ONE_OFF), "")


@lru_cache(maxsize=8)
def _people(page: Page) -> tuple[tuple[tuple[int, ...], tuple[str, ...]], ...]:
    """The names that the lists know, as their lines and their words without initials."""
    found = []
    for places, printed in _perhaps_names(page):
        person = read_person(printed)
        if person is None or person.end < len(printed.rstrip()) or len(person.tokens) < 2:
            continue
        if any(is_given(token) or is_surname(token) for token in person.tokens):
            full = (token for token in person.tokens if not is_initial(token))
            found.append((places, tuple(word for token in full for word in words(token))))
    return tuple(found)


def _perhaps_names(page: Page) -> Iterator[tuple[tuple[int, ...], str]]:
    """The texts of all lines, and of two that may be a name in two lines."""
    for index, line in enumerate(page.lines):
        yield (index,), line.text
        under = below(page, index)
        if under is not None and len(line.text.split()) <= _HALF_NAME:
            yield (index, under), f"{line.text} {page.lines[under].text}"


def _carries_on(page: Page, first: Piece, second: Piece) -> bool:
    """Whether a line is the rest of a general name: ``Hurtownia Stali`` / ``Róża Żurawska``.

    Set alike and close, the first says what kind of an organization it is and nothing agrees with
    it, the second is no job, and either somebody's name or only an adjective of the first's.
    """
    close = gap_below(page, first.span.line, second.span.line) < _CLOSE / 2
    if (
        likeness(first.line, second.line) < 0.9
        or not close
        or not roles(first.text).leads_organization
        or agreement(page, first.text) > _SPELLED
    ):
        return False
    about = roles(second.text)
    alike = first.text.isupper() == second.text.isupper()
    bare = not (about.title or about.leads_department or about.slogan or about.legal)
    short = len(second.text.split()) <= 2 and len(second.text) <= _REST * len(first.text)
    return alike and bare and short and street_weight(second.text) < 1.0


def _is_unit(page: Page, first: Piece, second: Piece) -> bool:
    """Whether a kind of organization right under a title is a part of one that is named beneath.

    Told by a witness of the second line, or because that is printed again.
    """
    alone = agreement(page, second.text) >= ALIKE > agreement(page, first.text)
    own = set(words(second.text))
    lines = enumerate(page.lines)
    again = any(own < set(words(line.text)) for at, line in lines if at != second.span.line)
    again = again and not legal_forms(second.text)
    kind = roles(first.text).leads_organization and not legal_forms(first.text)
    return kind and is_under_a_title(page, first) and (alone or again)


def stands_apart(page: Page, piece: Piece, usual: float) -> bool:
    """Whether a line in large print that has a job's word in it stands where no job does.

    ``Ekspert Dach``: under nobody, and whoever is named has a title beneath; or nobody is.
    """
    about = roles(piece.text)
    if not about.leads_title or about.title > _JOB or piece.line.height < _LARGE * usual:
        return False
    people = [at for at in range(len(page.lines)) if _names_somebody(page, at)]
    titled = [
        at for at in people if (lower := below(page, at)) and roles(page.lines[lower].text).title
    ]
    over = above(page, piece.span.line)
    beside = over is not None and (over in people or above(page, over) in people)
    return not beside and (bool(titled) or not people)


def is_under_somebody(page: Page, piece: Piece) -> bool:
    over = above(page, piece.span.line)
    return over is not None and _names_somebody(page, over)


def _names_somebody(page: Page, at: int) -> bool:
    """Whether a line is a name, or ends one that begins in the line above."""
    text, over = page.lines[at].text, above(page, at)
    if is_somebody(read_person(text)) or over is None:
        return is_somebody(read_person(text))
    first = page.lines[over].text
    short = len(first.split()) + len(text.split()) <= _HALF_NAME + 1 and is_given(first)
    return short and is_somebody(read_person(f"{first} {text}"))


def is_under_a_title(page: Page, piece: Piece) -> bool:
    over = above(page, piece.span.line)
    return over is not None and roles(page.lines[over].text).leads_title


def is_over_a_firm(page: Page, piece: Piece) -> bool:
    """Whether the line below alone is what a witness spells."""
    under = below(page, piece.span.line)
    return under is not None and agreement(page, page.lines[under].text) == 1.0


def _is_bare_kind(first: Piece, second: Piece) -> bool:
    """Whether the first of two lines set alike only says what the second is: ``Fundacja``."""
    about = roles(first.text)
    kind = about.leads_organization and not about.leads_department
    alike = (
        likeness(first.line, second.line) > _ABOUT_SAME
        and first.text.isupper() == second.text.isupper()
    )
    return kind and alike and len(first.text.split()) == 1 and not roles(second.text).leads_title


def is_kind_by_sign(page: Page, first: Piece, second: Piece) -> bool:
    """Whether a word small over or under a name in large print says what it is: ``RESTAURANT``."""
    kind, sign = sorted((first, second), key=lambda piece: piece.line.height)
    about, named = roles(kind.text), roles(sign.text)
    told = named.leads_title or named.leads_department or named.praise or named.legal
    return (
        about.leads_organization
        and not (about.leads_department or about.title)
        and len(kind.text.split()) == 1
        and sign.line.height > _SIGN * kind.line.height
        and gap_below(page, first.span.line, second.span.line) < _NEAR_SIGN
        and not told
        and not is_somebody(read_person(sign.text))
        and street_weight(sign.text) < 1.0
    )


def _is_bare_name(page: Page, piece: Piece) -> bool:
    """Whether nothing is known of a line, so that a kind beneath may be of it: ``Blue Heron``."""
    about, person = roles(piece.text), read_person(piece.text)
    told = about.title or about.department or about.trade or about.slogan or about.legal
    return not told and not is_somebody(person) and not agreement(page, piece.text)


def is_sentence(text: str) -> bool:
    """Whether several words hang together and only the first has a capital."""
    tokens = text.split()
    linked = any(fold(word) in function_words() for word in tokens[1:])
    return linked and len(tokens) > _PAIR and is_sentence_case(text)


def is_said_of(text: str) -> bool:
    """Whether words under a name are set as a sentence's, and no trade: ``Dokładnie na czas``."""
    about = roles(text)
    told = about.trade or about.title or about.department or about.legal
    return len(text.split()) > _PAIR and is_sentence_case(text) and not told


def is_somebody(person: Person | None) -> bool:
    """Whether a name has a given name of the lists, first or last."""
    return person is not None and (is_given(person.tokens[0]) or is_given(person.tokens[-1]))


def _is_broken(first: Piece, second: Piece) -> bool:
    """Whether the second's first word had no room behind the first."""
    same = abs(first.line.height - second.line.height) < 0.12 * first.line.height
    word = second.text.split()[0]
    return same and len(first.text) + 1 + len(word) > len(second.text)
