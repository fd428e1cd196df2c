"""The organization's name."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from statistics import median

from cardcase.core.records import PointRecord
from cardcase.core.scan.extract import emails, social, web
from cardcase.core.scan.extract.candidate import Candidate, Known
from cardcase.core.scan.extract.companies import domain_fit, label_of
from cardcase.core.scan.extract.degrees import is_prefix
from cardcase.core.scan.extract.domains import is_freemail
from cardcase.core.scan.extract.layout import above, below, gap_below
from cardcase.core.scan.extract.legal import legal_forms
from cardcase.core.scan.extract.lexicon import small_words, vocabulary
from cardcase.core.scan.extract.mailbox import fit, is_role
from cardcase.core.scan.extract.persons import (
    attested,
    has_own_name,
    is_given,
    is_surname,
    read_person,
)
from cardcase.core.scan.extract.pieces import Piece, pieces
from cardcase.core.scan.extract.regions import is_city
from cardcase.core.scan.extract.roles import ends_open, roles
from cardcase.core.scan.extract.slogans import SINCE
from cardcase.core.scan.extract.streets import street_weight
from cardcase.core.scan.page import Page
from cardcase.core.text import fold, words

_DERIVED = 0.26  # score of a name made of the domain: any good printed name beats it
_FREE = 0.9  # worth of a mailbox as a witness, beside a domain's
_NOT_SMALLER = 0.8  # than the usual print
_ABOUT_SAME = 0.7  # of the larger of two lines, of which one says what the other is
_SHORTEST_LABEL = 4  # of which a name is made: a shorter one is an abbreviation
_FEW_WORDS = 5  # of a name that only its print tells
_LEAST_LETTERS = 6  # of a mailbox that is one
_LONG_WORD = 4  # letters of a word that says what one trades in
_CLOSE = 0.9  # of the print: a larger gap parts two lines
_REST = 1.5  # times as long at most as what it is the rest of
_PERSONAL = ("linkedin", "xing", "github")  # where people have profiles, seldom firms
_WELL_READ = 0.97  # confidence of a line that a legal form alone makes sure
_ALIKE = 0.85  # agreement with a domain from which on it is the same name
_LABELLED = re.compile(r"\w+:\s")  # skype: anna.lis
_BULLETS = ("•", "●", "▪", "■", "·", "-", "–", "*")
_HANDLE = re.compile(r"\w+:\s*[a-z][\w.-]*$")
_OPEN_END = re.compile(r"(?i)(?:&|\+|-|\b(?:i|and|und|et|y|e|och|og|ja|czy|lub|or|oder))$")
_JOINS = re.compile(r"(?:&|\+)\s?\w")  # & Sons, under a name
_JOINED = re.compile(r"(?i)\s(?:&|\+|i|and|und|et|y|och|og|ja)\s")


def extract(page: Page, known: Known) -> list[Candidate]:
    """Possible names of the organization, best first; one of them may be derived of the domain."""
    return list(_extract(page, known))


@lru_cache(maxsize=8)
def _extract(page: Page, known: Known) -> tuple[Candidate, ...]:
    free = pieces(page, known)
    usual = median(piece.line.height for piece in free) if free else 1.0
    found = [_candidate(page, used, usual) for used in _groups(page, free)]
    found += _derived(page)
    return tuple(sorted(found, key=lambda candidate: -candidate.score))


def _groups(page: Page, free: tuple[Piece, ...]) -> Iterator[tuple[Piece, ...]]:
    for piece in free:
        yield (piece,)
        for other in _under(page, free, piece):
            yield (piece, other)
            for last in _under(page, free, other):
                text = text_of((piece, other))
                if _goes_on(text) or _ends_form(text, last.text) or _is_column(piece, other, last):
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


def _goes_on(text: str) -> bool:
    return bool(_OPEN_END.search(text)) or ends_open(text)


def _one_print(page: Page, piece: Piece, other: Piece) -> bool:
    """Whether two lines may be one name: same size, close, or plainly not finished."""
    low, high = sorted((piece.line.height, other.line.height))
    close = gap_below(page, piece.span.line, other.span.line) < _CLOSE
    unfinished = _goes_on(piece.text) or _ends_form(piece.text, other.text)
    unfinished = unfinished or bool(_JOINS.match(other.text))
    return close and (low > 0.75 * high or bool(unfinished))


def _ends_form(text: str, under: str) -> bool:
    """Whether a legal form is all that a line has, or begins above: ``Sp.`` / ``z o.o.``."""
    joined = legal_forms(f"{text} {under}")
    return legal_forms(under).start == 0 or (bool(joined) and joined.start < len(text))


def text_of(used: tuple[Piece, ...]) -> str:
    return " ".join(piece.text for piece in used)


def _candidate(page: Page, used: tuple[Piece, ...], usual: float) -> Candidate:
    text = text_of(used)
    confidence = min(piece.line.confidence for piece in used)
    agreed = agreement(page, text)
    score = _score(page, used, agreed, usual) * confidence
    legal = legal_forms(text)
    alone = len(used) == 1 and used[0].whole
    named = agreed >= _ALIKE and (bool(legal) or agreed == 1.0)
    registered = (
        bool(legal) and confidence > _WELL_READ and alone and not _may_be_rest(page, used[0])
    )
    sure = alone and ((confidence > 0.95 and named) or registered)
    return Candidate(
        field="org",
        value=tidy(text),
        score=max(0.0, min(1.0, score)),
        spans=tuple(piece.span for piece in used),
        sure=sure and score > 0.5,
    )


def _may_be_rest(page: Page, piece: Piece) -> bool:
    """Whether the line above may be the beginning of a name that ends here."""
    over = above(page, piece.span.line)
    if over is None or gap_below(page, over, piece.span.line) >= _CLOSE:
        return False
    about = roles(page.lines[over].text)
    return not (about.leads_title or read_person(page.lines[over].text))


def tidy(text: str) -> str:
    """A name with the noughts that engines read for the o's of ``o.o.`` put right."""
    start = legal_forms(text).start
    return text[:start] + text[start:].replace("0", "o")


@lru_cache(maxsize=8)
def witnesses(page: Page) -> tuple[tuple[str, float], ...]:
    """Labels that may repeat the organization's name, with what their word is worth.

    The owner's part of domains; of a free mailbox that is no person's, what stands before the @,
    and what a profile of no person's is called.
    """
    found = {label_of(host): 1.0 for host in web.hosts(page)}
    for local, host in emails.addresses(page):
        if is_freemail(host) and not is_role(local):
            _add_witness(found, local)
    for profile in social.extract(page, Known()):
        if isinstance(profile.value, PointRecord) and profile.value.type not in _PERSONAL:
            _add_witness(found, profile.value.normalized)
    return tuple(found.items())


def _add_witness(found: dict[str, float], handle: str) -> None:
    """A mailbox or a handle without what is an office's in it: ``lisbud.biuro``."""
    parts = [part for part in re.split(r"[\d._-]+", handle) if part and not is_role(part)]
    if len("".join(parts)) >= _LEAST_LETTERS:
        found.setdefault("".join(parts), _FREE)


def agreement(page: Page, text: str) -> float:
    """0…1: how well a text agrees with the best of the page's witnesses."""
    return max((worth * domain_fit(label, text) for label, worth in witnesses(page)), default=0.0)


def _score(page: Page, used: tuple[Piece, ...], agreed: float, usual: float) -> float:
    text = text_of(used)
    about = roles(text)
    height = max(piece.line.height for piece in used)
    led = about.leads_organization
    score = 0.12 + 0.45 * agreed + 0.4 * about.legal
    score += max(0.3 * led, 0.25 * min(1.0, 2 * about.trade))
    score += (0.15 if witnesses(page) else 0.25) * min(1.0, max(0.0, height / usual - 1.0))
    pair = _is_pair(text)
    score += 0.1 * bool(_JOINED.search(text)) + 0.1 * pair
    owned = _bears_a_name(page, used)
    score += 0.3 * owned
    if legal_forms(text).start == 0 or _is_rest_of_form(page, used[0]):
        score -= 0.6
    if len(used) > 1:
        score -= _joining_costs(page, used, agreed)
    if len(text.split()) > 7:
        score -= 0.2
    score -= 0.3 * used[-1].line.text.rstrip().endswith(":")
    named = about.legal or agreed >= _ALIKE
    general = led and not about.leads_title  # Studio Architekta, but Dyrektor Muzeum
    score -= 0.45 * min(1.0, 2 * about.title) * (not about.legal) * (0.2 if general or owned else 1)
    score -= (0.12 if led else 0.35) * about.leads_department * (not named and not owned)
    praise = 0.5 * min(1.0, 2 * about.praise) if led else min(1.0, 2 * about.slogan)
    score -= 0.6 * praise * (not named and (not pair or about.praise > 0))
    score -= 0.25 * (not named and not led and _is_spoken(text))
    score -= 0.5 * (is_prefix(text) or bool(SINCE.match(text)) or bool(_JOINS.match(text)))
    score -= 0.4 * bool(_HANDLE.match(text))
    score -= 0.4 * _is_offered(page, used[-1]) * (agreed < _ALIKE and not about.legal)
    score -= 0.8 * (street_weight(text) == 1.0 and not about.legal)
    return score - _is_person(page, text) * (not owned)


def _is_spoken(text: str) -> bool:
    """Whether several words that say something are set small, as in a sentence."""
    small = small_words("link", "and", "article")
    return sum(word[0].islower() and fold(word) not in small for word in text.split()) > 1


def _is_offered(page: Page, piece: Piece) -> bool:
    """Whether a line is of a list of what is on offer: behind a bullet, or several in small."""
    small = [line for line in page.lines if line.text[:1].islower() and roles(line.text).trade]
    return piece.line.text.lstrip().startswith(_BULLETS) or (
        len(small) > 1 and piece.text[0].islower()
    )


def _is_rest_of_form(page: Page, piece: Piece) -> bool:
    """Whether the line above begins the legal form that stands here."""
    over = above(page, piece.span.line)
    return (
        over is not None
        and bool(legal_forms(piece.text))
        and not legal_forms(page.lines[over].text)
        and _ends_form(page.lines[over].text.rstrip(), piece.text)
    )


def _bears_a_name(page: Page, used: tuple[Piece, ...]) -> bool:
    """Whether a person printed elsewhere trades under this name: ``Fotografia Anna Lis``.

    Said with a word more than the name and its degrees.
    """
    text = text_of(used)
    own = words(text)
    lines = {piece.span.line for piece in used}
    for printed in _elsewhere(page, lines):
        person = read_person(printed)
        if person is None or person.end < len(printed.rstrip()) or len(person.tokens) < 2:
            continue
        named = [word for token in person.tokens for word in words(token)]
        known = any(is_given(token) or is_surname(token) for token in person.tokens)
        if len(own) > len(named) and set(named) < set(own) and known:
            more = [word for word in own if word not in named]
            return any(len(word) >= _LONG_WORD for word in more)
    return False


def _elsewhere(page: Page, lines: set[int]) -> Iterator[str]:
    """The texts of other lines, and of two that may be a name in two lines."""
    for index, line in enumerate(page.lines):
        under = below(page, index)
        if index not in lines:
            yield line.text
            if under is not None and under not in lines and len(line.text.split()) == 1:
                yield f"{line.text} {page.lines[under].text}"


def _is_pair(text: str) -> bool:
    """``Rogalski i Synowie``, ``Harrow & Finch``: names with an *and* between them."""
    match = _JOINED.search(text)
    if match is None:
        return False
    sides = (text[: match.start()].split()[-1:], text[match.end() :].split()[:1])
    return len(text.split()) <= _FEW_WORDS and all(s and s[0][0].isupper() for s in sides)


def _joining_costs(page: Page, used: tuple[Piece, ...], agreed: float) -> float:
    """Two lines are one name only if that explains more: the domain, an open end, a legal form."""
    first, second = used[0], used[-1]
    if _ends_form(text_of(used[:-1]), second.text) or _goes_on(text_of(used[:-1])):
        return -0.05
    if _JOINS.match(second.text):
        return -0.05
    if roles(first.text).leads_title and roles(first.text).title >= 0.5:
        return 0.35  # Veterinary Surgeon / Lisbud Limited
    alone = max(agreement(page, first.text), agreement(page, second.text))
    about = roles(first.text)
    whole = bool(legal_forms(second.text)) or agreement(page, second.text) == 1.0
    unit = about.department == 1 or (about.leads_department and whole)
    if (
        unit
        and agreed <= alone
        and (not about.leads_organization or _is_under_a_title(page, first))
    ):
        return 0.35  # Kundenbetreuung / Oakfield GmbH
    if _bears_a_name(page, used) and not _bears_a_name(page, used[:-1]):
        return -0.05
    if _carries_on(page, first, second) or _is_bare_kind(first, second):
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


def _is_under_a_title(page: Page, piece: Piece) -> bool:
    over = above(page, piece.span.line)
    return over is not None and roles(page.lines[over].text).leads_title


def _carries_on(page: Page, first: Piece, second: Piece) -> bool:
    """Whether a line is the rest of a general name: ``Hurtownia Stali`` / ``Róża Żurawska``.

    Set alike and close, the first says what kind of an organization it is and nothing agrees with
    it, the second is no job, and either somebody's name or only an adjective of the first's.
    """
    low, high = sorted((first.line.height, second.line.height))
    close = gap_below(page, first.span.line, second.span.line) < _CLOSE / 2
    if low < 0.9 * high or not close or not roles(first.text).leads_organization:
        return False
    about = roles(second.text)
    alike = first.text.isupper() == second.text.isupper()
    bare = not (about.title or about.leads_department or about.slogan or about.legal)
    short = len(second.text.split()) <= 2 and len(second.text) <= _REST * len(first.text)
    return alike and bare and short and street_weight(second.text) < 1.0


def _is_bare_kind(first: Piece, second: Piece) -> bool:
    """Whether the first of two lines set alike only says what the second is: ``Fundacja``."""
    about = roles(first.text)
    low, high = sorted((first.line.height, second.line.height))
    kind = about.leads_organization and not about.leads_department
    alike = low > _ABOUT_SAME * high and first.text.isupper() == second.text.isupper()
    return kind and alike and len(first.text.split()) == 1 and not roles(second.text).leads_title


def _is_bare_name(page: Page, piece: Piece) -> bool:
    """Whether nothing is known of a line, so that a kind beneath may be of it: ``Blue Heron``."""
    about, person = roles(piece.text), read_person(piece.text)
    somebody = person is not None and (is_given(person.tokens[0]) or is_given(person.tokens[-1]))
    told = about.title or about.department or about.trade or about.slogan or about.legal
    return not told and not somebody and not agreement(page, piece.text)


def _is_broken(first: Piece, second: Piece) -> bool:
    """Whether the second's first word had no room behind the first."""
    same = abs(first.line.height - second.line.height) < 0.12 * first.line.height
    word = second.text.split()[0]
    return same and len(first.text) + 1 + len(word) > len(second.text)


def _is_person(page: Page, text: str) -> float:
    """What speaks for a person's name instead."""
    person = read_person(text)
    about = roles(text)
    if person is None or about.legal or about.trade or _JOINED.search(text):
        return 0.0
    named = max(
        (attested(person, fit(local, person.tokens)) for local, _ in emails.addresses(page)),
        default=0.0,
    )
    known = is_given(person.tokens[0]) or is_given(person.tokens[-1])
    if has_own_name(person) and not named:  # a domain of their own
        named = max((fit(label, person.tokens).score for label, _ in witnesses(page)), default=0.0)
    return 0.4 * named + 0.25 * known + 0.3 * bool(person.prefix or person.suffix)


def _derived(page: Page) -> list[Candidate]:
    for host in web.hosts(page):
        label = label_of(host)
        if len(label) >= _SHORTEST_LABEL:
            value = " ".join(part.capitalize() for part in re.split(r"[-_]+", label) if part)
            return [Candidate(field="org", value=value, score=_DERIVED, source="derived")]
    return []


def leftover(page: Page, known: Known, taken: Sequence[Candidate]) -> Candidate | None:
    """The likeliest of the lines that nothing else explains, where no organization is known.

    A name of no known word, without a domain that repeats it, is told by its print alone: few
    words that begin with capitals, no sentence, set no smaller than the rest or at the card's edge.
    """
    free = pieces(page, known)
    usual = median(piece.line.height for piece in free) if free else 1.0
    titled = {below(page, name.lines[-1]) for name in taken if name.field == "name"}
    ends = {free[0].span.line, free[-1].span.line} if free else set()
    found = [
        _leftover(piece, usual, piece.span.line in titled)
        for piece in free
        if piece.whole
        and not piece.line.text.rstrip().endswith(":")
        and not any(span.overlaps(piece.span) for other in taken for span in other.spans)
        and (piece.line.height > _NOT_SMALLER * usual or piece.span.line in ends)
        and _may_be_firm(piece.text)
    ]
    return max(found, key=lambda candidate: candidate.score, default=None)


def _leftover(piece: Piece, usual: float, titled: bool) -> Candidate:
    """``titled``: it stands where a title would, of whom nothing else tells."""
    score = 0.15 + 0.15 * min(1.0, max(0.0, piece.line.height / usual - 1.0))
    score -= 0.08 * min(1.0, 2 * roles(piece.text).slogan)
    score -= 0.1 * (titled and len(piece.text.split()) == 1)
    return Candidate(
        field="org",
        value=tidy(piece.text),
        score=score * piece.line.confidence,
        spans=(piece.span,),
    )


def _is_titled(text: str) -> bool:
    """Whether all words but small ones begin with capitals, as of a name: ``We Love Garages``."""
    small = small_words("link", "and", "article")
    return all(
        word[0].isupper() or fold(word) in small or len(word) == 1 for word in text.split()
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
        and letters > 0.8 * len(text.replace(" ", ""))
        and not about.leads_title
        and (not about.slogan or bool(_JOINED.search(text)) or _is_titled(text))
        and street_weight(text) < 1.0
        and text not in vocabulary("countries")
        and not is_city(re.split(r"[.,]", text)[0])
    )
