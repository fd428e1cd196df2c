"""The organization's name."""

import re
from functools import lru_cache
from statistics import median

from cardcase.core.scan.extract import emails, web
from cardcase.core.scan.extract.blocks import whole_names
from cardcase.core.scan.extract.candidate import Candidate, Known
from cardcase.core.scan.extract.companies import label_of
from cardcase.core.scan.extract.degrees import is_prefix
from cardcase.core.scan.extract.domains import may_be_host
from cardcase.core.scan.extract.fields_of_work import is_whole
from cardcase.core.scan.extract.firm_lines import (
    JOINED,
    JOINS,
    bears_a_name,
    groups,
    is_rest_of_form,
    is_under_a_title,
    joining_costs,
    may_be_rest,
    stands_apart,
    text_of,
)
from cardcase.core.scan.extract.forms import is_offer
from cardcase.core.scan.extract.founding import SINCE
from cardcase.core.scan.extract.handles import is_handle
from cardcase.core.scan.extract.layout import above, below
from cardcase.core.scan.extract.legal import legal_forms
from cardcase.core.scan.extract.lexicon import function_words, small_words
from cardcase.core.scan.extract.mailbox import fit
from cardcase.core.scan.extract.owners import owner_in
from cardcase.core.scan.extract.persons import (
    attested,
    has_own_name,
    is_given,
    read_person,
)
from cardcase.core.scan.extract.pieces import Piece, pieces
from cardcase.core.scan.extract.roles import ends_open, roles
from cardcase.core.scan.extract.signs import (
    as_spelled,
    is_monogram,
    is_said_again,
    is_sign,
    is_spelled,
    times,
)
from cardcase.core.scan.extract.slogans import is_quoted
from cardcase.core.scan.extract.streets import begins_as_street, street_weight
from cardcase.core.scan.extract.witnesses import ALIKE, agreement, witnesses
from cardcase.core.scan.page import Page
from cardcase.core.text import fold

_DERIVED = 0.26  # score of a name made of the domain: any good printed name beats it
_SHORTEST_LABEL = 4  # of which a name is made: a shorter one is an abbreviation
_FEW_LETTERS = 2  # fewer are no name
_FEW_WORDS = 5  # of a name that only its print tells
_PRINTED_OVER = 2  # further times: a firm's name on the ground of its card
_WHOLE = 0.1  # more for lines that only together are a name
_MENDED = 0.9  # worth of the agreement with a name that the witness itself has mended
_WELL_READ = 0.97  # confidence of a line that a legal form alone makes sure
_BULLETS = ("•", "●", "▪", "■", "·", "-", "–", "*")
_LISTED = re.compile(r"\s*[•●▪■·|]\s*")
_UNIT = re.compile(r"[^\W\d_]+\.?\s\d{1,4}[A-Za-z]?")  # Porte 291, in a column of an address
_LOST_Z = re.compile(r"(?i)(?<=\bsp\.)\s*(?:2\s*)?(?=o\.\s?o\b)")  # Sp. 2 o.o., Sp. o.o.
_CODE = re.compile(r"(?:[A-Z]{1,2}-)?\d{2,5}[ -]?\d{0,3}\s[^\W\d_]{3}")


@lru_cache(maxsize=8)
def extract(page: Page, known: Known) -> tuple[Candidate, ...]:
    """Possible names of the organization, best first; one of them may be derived of the domain."""
    free = pieces(page, known)
    usual = median(piece.line.height for piece in free) if free else 1.0
    usual = min(usual, median([line.height for line in page.lines] or [usual]))
    whole = whole_names(page, free)
    lines = dict.fromkeys((*whole, *groups(page, free)))
    lettered = (used for used in lines if sum(map(str.isalpha, text_of(used))) >= _FEW_LETTERS)
    found = [_candidate(page, used, usual, used in whole) for used in lettered]
    found += _derived(page)
    return tuple(sorted(found, key=lambda candidate: -candidate.score))


def _candidate(page: Page, used: tuple[Piece, ...], usual: float, whole: bool) -> Candidate:
    """``whole``: the lines are one name by their print."""
    text = text_of(used)
    confidence = min(piece.line.confidence for piece in used)
    value = well_spelled(page, used)
    agreed = max(agreement(page, text), _MENDED * agreement(page, value))
    score = _score(page, used, agreed, usual, whole) * confidence
    legal = legal_forms(text)
    alone = len(used) == 1 and used[0].whole
    named = agreed >= ALIKE and (bool(legal) or agreed == 1.0)
    registered = (
        bool(legal) and confidence > _WELL_READ and alone and not may_be_rest(page, used[0])
    )
    sure = alone and ((confidence > 0.95 and named) or registered)
    return Candidate(
        field="org",
        value=value,
        score=max(0.0, min(1.0, score)),
        spans=tuple(piece.span for piece in used),
        sure=sure and score > 0.5 and value == tidy(text),
        alternatives=() if value == tidy(text) else (text,),
    )


def well_spelled(page: Page, used: tuple[Piece, ...]) -> str:
    """A name as a witness spells it, if it was hard to read and has no legal form."""
    text = text_of(used)
    hard = min(piece.line.confidence for piece in used) < _WELL_READ
    return as_spelled(page, tidy(text)) if hard and not legal_forms(text) else tidy(text)


def tidy(text: str) -> str:
    """A name with ``z o.o.`` put right, of which engines read noughts and lose the ``z``."""
    start = legal_forms(text).start
    return text[:start] + _LOST_Z.sub(" z ", text[start:].replace("0", "o"))


def _score(page: Page, used: tuple[Piece, ...], agreed: float, usual: float, whole: bool) -> float:
    text = text_of(used)
    about = roles(text)
    height = max(piece.line.height for piece in used)
    led = about.leads_organization
    score = 0.12 + 0.45 * agreed + 0.4 * about.legal
    score += max(0.3 * led, 0.25 * min(1.0, 2 * about.trade))
    score += (0.15 if witnesses(page) else 0.25) * min(1.0, max(0.0, height / usual - 1.0))
    score += 0.2 * (times(page, used) > _PRINTED_OVER)
    pair = _is_pair(text)
    score += 0.1 * bool(JOINED.search(text)) + 0.1 * pair
    owned = bears_a_name(page, used) or owner_in(page, text) > 0
    score += 0.3 * owned
    if legal_forms(text).start == 0 or is_rest_of_form(page, used[0]):
        score -= 0.6
    if len(used) > 1:
        score -= -_WHOLE if whole else joining_costs(page, used, agreed)
    if len(text.split()) > 7 and not whole and not led:
        score -= 0.2
    score -= 0.3 * used[-1].line.text.rstrip().endswith(":")
    score -= 0.4 * _begins_linked(text)
    named = about.legal or agreed >= ALIKE
    general = led and not about.leads_title  # Studio Architekta, but Dyrektor Muzeum
    again = is_said_again(page, used)
    apart = len(used) == 1 and stands_apart(page, used[0], usual)
    general = general or again or apart or is_spelled(page, text)
    score += 0.2 * (again or apart) - 0.3 * ends_open(text)
    score -= 0.45 * min(1.0, 2 * about.title) * (not about.legal) * (0.2 if general or owned else 1)
    part = about.leads_department and not (led and is_whole(text))
    score -= (0.12 if led else 0.35) * part * (not named and not owned)
    praise = 0.5 * min(1.0, 2 * about.praise) if led else min(1.0, 2 * about.slogan)
    score -= 0.6 * praise * (not named and not whole and (not pair or about.praise > 0))
    sign = len(used) > 1 and is_sign(page, used[0], used[-1])
    score -= 0.25 * (not named and not led and not sign and _is_spoken(text))
    score -= 0.5 * (is_prefix(text) or bool(SINCE.match(text)) or bool(JOINS.match(text)))
    score -= 0.2 * (led and part and _is_part(page))
    unit = about.department == 1 and is_under_a_title(page, used[0])
    score -= 0.35 * (unit and not named)
    score -= 0.5 * (is_monogram(page, used) and not about.legal)
    score -= 0.4 * all(is_quoted(piece.line.text) for piece in used)
    score -= 0.6 * any(is_handle(piece) for piece in used)
    score -= 0.3 * (bool(_UNIT.fullmatch(text)) and not named and _is_by_an_address(page, used[0]))
    score -= 0.4 * _is_offered(page, used[-1]) * (agreed < ALIKE and not about.legal)
    score += 0.2 * (len(used) == 1 and _heads_a_line(used[0]))
    streets = any(street_weight(piece.text) == 1.0 for piece in used)
    score -= 0.8 * (streets and not about.legal)
    score -= 0.3 * (begins_as_street(text) and not named)
    return score - _is_person(page, text) * (not owned)


def _begins_linked(text: str) -> bool:
    """Whether a small preposition begins it, as the rest of something: ``w Szczecinie``."""
    return text[0].islower() and fold(text.split()[0]) in small_words("link")


def _is_part(page: Page) -> bool:
    """Whether what has parts is printed, too: beside a ``Zakład`` an ``Instytut``."""
    return any(is_whole(line.text) and roles(line.text).leads_organization for line in page.lines)


def _is_spoken(text: str) -> bool:
    """Whether several words that say something are set small, as in a sentence."""
    small = function_words()
    return sum(word[0].islower() and fold(word) not in small for word in text.split()) > 1


def _is_offered(page: Page, piece: Piece) -> bool:
    """Whether a line is of a list of what is on offer: behind a bullet, or several in small."""
    small = [
        line.text
        for line in page.lines
        if line.text[:1].islower()
        and roles(line.text).trade
        and not may_be_host(line.text.rpartition("@")[2])
    ]
    listed = not piece.whole and len(_LISTED.split(piece.line.text)) > _PRINTED_OVER
    if listed and is_offer(piece.line.text):
        return True
    return piece.line.text.lstrip().startswith(_BULLETS) or (
        (len(small) > 1 or listed) and piece.text[0].islower()
    )


def _heads_a_line(piece: Piece) -> bool:
    """Whether a text begins a line that goes on with a street or a web address, as letterheads do.

    ``Lisbud | ul. Krótka 3, Kielce | lisbud.pl``
    """
    _, *rest = _LISTED.split(piece.line.text)
    first = not piece.line.text[: piece.span.start].strip()
    behind = piece.line.text[piece.span.end :].lstrip()[:1]
    told = any(street_weight(part) == 1.0 or may_be_host(part.strip()) for part in rest)
    return first and bool(behind) and _LISTED.match(behind) is not None and told


def _is_by_an_address(page: Page, piece: Piece) -> bool:
    """Whether the line above or below begins with a postcode, or is a street."""
    beside = (above(page, piece.span.line), below(page, piece.span.line))
    texts = [page.lines[at].text for at in beside if at is not None]
    return any(street_weight(text) == 1.0 or _CODE.match(text) for text in texts)


def _is_pair(text: str) -> bool:
    """``Rogalski i Synowie``, ``Harrow & Finch``: names with an *and* between them."""
    match = JOINED.search(text)
    if match is None:
        return False
    sides = (text[: match.start()].split()[-1:], text[match.end() :].split()[:1])
    return len(text.split()) <= _FEW_WORDS and all(s and s[0][0].isupper() for s in sides)


def _is_person(page: Page, text: str) -> float:
    """What speaks for a person's name instead."""
    person = read_person(text)
    about = roles(text)
    if person is None or owner_in(page, text) or about.legal or about.trade or JOINED.search(text):
        return 0.0
    named = max(
        (attested(person, fit(local, person.tokens)) for local, _ in emails.addresses(page)),
        default=0.0,
    )
    known = is_given(person.tokens[0])
    known = known or (is_given(person.tokens[-1]) and agreement(page, text) < 1.0)
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
