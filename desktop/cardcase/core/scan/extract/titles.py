"""Job titles and departments."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from cardcase.core.scan.extract.candidate import Candidate, Known, Span
from cardcase.core.scan.extract.fields_of_work import names_a_unit, needs_its_field
from cardcase.core.scan.extract.forms import is_offer
from cardcase.core.scan.extract.handles import is_handle
from cardcase.core.scan.extract.lexicon import given_names_of
from cardcase.core.scan.extract.mending import language_of, respelled, split_glued
from cardcase.core.scan.extract.names import extract as names
from cardcase.core.scan.extract.persons import is_given, is_surname
from cardcase.core.scan.extract.pieces import Piece, pieces
from cardcase.core.scan.extract.roles import roles
from cardcase.core.scan.page import Page
from cardcase.core.text import words

_STROKE = r"\s+[/|]\s+|(?<=[^\W\d_]{3})/\s+|\s+/(?=[^\W\d_]{3})"
_BAR = r"(?<=[a-zà-žß]{3})\s+[lI]\s+(?=[A-ZÀ-Ž])"  # read as a letter: Kellermeister l Weingut
_PARTS = re.compile(rf"{_STROKE}|{_BAR}|\s*[|;]\s*")
_LISTED = re.compile(rf"{_STROKE}|\s*[|;,]\s*")
_SPELLED = re.compile(r"[^\W\d_]{5,}")
# A title and a department in one line: Kierownik floty, Dział Frachtów.
JOINT = re.compile(r"\s*[·•‧]\s*|,\s+|\s+[-–—]\s+|(?<=[^\W\d_]{3})[-–—]\s+|\s+[-–—](?=[^\W\d_]{3})")
_TWO = re.compile(r"\s*(?P<one>[^()–—]+?)(?:\s+[-–—]\s+|\s*\()(?P<other>[^()–—]+?)\)?\s*")
_MOST_WORDS = 9
# geodeta uprawniony nr 17204, Agente n.º 3381
_NUMBERED = re.compile(
    r"(?i),?\s(?:nr|no|n\.?\s?[ºo]|lic|reg|upr|wpisu|licencja|license|#)\b.*\d.*"
)
_BEFORE_PHONE = re.compile(r"\s*(?:tel\.?)?\s*[+(]?\d")
_YEAR = re.compile(r"\b(?:1[6-9]|20)\d\d\b")  # Service og salg siden 1978
_MOST_FIELD = 4  # words of a department without the noun of a unit, if few of them are known
_KNOWN = 0.5  # of the words
_LIST = 3  # things enumerated
_NAME = 2  # words of a name that is no job, though its last word is one


@lru_cache(maxsize=8)
def extract(page: Page, known: Known) -> tuple[Candidate, ...]:
    """Possible titles and departments; of a line ``Owner / Buyer`` each part is one."""
    found = []
    language = language_of(page)
    for piece in _free_of_name(page, known):
        if _is_name(page, piece.text):
            continue  # Nina Szewc, though a szewc is a cobbler
        if is_offer(piece.line.text):
            continue
        halves = (half for cut in _cut(piece) for one in _units(cut) for half in _languages(one))
        for part in halves:
            found += [job for job in (_title(part, language), _department(part, language)) if job]
    return tuple(found)


def _free_of_name(page: Page, known: Known) -> Iterator[Piece]:
    """The pieces but handles, without the name that a title may follow, or be before, in a line."""
    best = names(page, known)[:1]
    for piece in pieces(page, known):
        if is_handle(piece):
            continue
        named = [span for name in best for span in name.spans if span.overlaps(piece.span)]
        for at in (span.start for span in named if piece.span.start < span.start < piece.span.end):
            span = replace(piece.span, end=at)  # Adwokat Piotr Lis
            yield replace(piece, text=piece.text[: at - piece.span.start].rstrip(" :"), span=span)
        end = max((span.end for span in named), default=piece.span.start)
        if end >= piece.span.end:
            end = piece.span.start  # all of it may be the name, or none
        rest = piece.text[end - piece.span.start :]
        lead = len(rest) - len(rest.lstrip(" ,;-–|/"))
        if rest.strip(" ,;-–|/"):
            span = Span(piece.span.line, end + lead, piece.span.end)
            yield replace(piece, text=rest[lead:], span=span)


def _cut(piece: Piece) -> Iterator[Piece]:
    start = 0
    numbered = any(char.isdigit() for char in piece.text)
    parts = _LISTED if numbered else _PARTS  # Owner, License 12345
    for match in [*parts.finditer(piece.text), None]:
        end = match.start() if match else len(piece.text)
        if piece.text[start:end].strip():
            span = Span(piece.span.line, piece.span.start + start, piece.span.start + end)
            yield replace(piece, text=piece.text[start:end], span=span)
        start = match.end() if match else end


def _units(piece: Piece) -> Iterator[Piece]:
    """A title and the department after it, or before, as two, if both are told by their words."""
    match = next((at for at in JOINT.finditer(piece.text) if _parts_unit(piece.text, at)), None)
    if match is None:
        yield piece
        return
    for start, end in ((0, match.start()), (match.end(), len(piece.text))):
        span = Span(piece.span.line, piece.span.start + start, piece.span.start + end)
        yield replace(piece, text=piece.text[start:end], span=span)


def _parts_unit(text: str, joint: re.Match[str]) -> bool:
    before, after = text[: joint.start()], text[joint.end() :]
    if not before or not after:
        return False
    left, right = roles(before), roles(after)
    if left.leads_title:
        unit = right.leads_department and not right.leads_title
        return unit and not needs_its_field(before, after)
    unit = left.leads_department and len(before.split()) > 1
    return unit and right.leads_title and not right.leads_department


def _is_list(text: str) -> bool:
    """Whether a text only enumerates, in small letters: ``umowy, akty notarialne, strony``."""
    parts = re.split(r"\s*[,;]\s*", text)
    listed = len(parts) >= _LIST and all(part[:1].islower() for part in parts)
    return listed and not all(roles(part).leads_title for part in parts)


def _languages(piece: Piece) -> Iterator[Piece]:
    """A title in two languages, parted by a dash or the second in brackets, as two."""
    match = _TWO.fullmatch(piece.text)
    if not match or not all(roles(match[part]).leads_title for part in ("one", "other")):
        yield piece
        return
    for part in ("one", "other"):
        start, end = (piece.span.start + at for at in match.span(part))
        yield replace(piece, text=match[part], span=Span(piece.span.line, start, end))


def _is_led(text: str) -> bool:
    """Whether what comes before a comma or dash is a title: ``Vice President, Sales``."""
    joint = JOINT.search(text)
    return joint is not None and roles(text[: joint.start()]).leads_title


def _title(piece: Piece, language: str) -> Candidate | None:
    about = roles(split_glued(piece.text))
    led = about.leads_title or _is_led(piece.text)
    count = len(piece.text.split())
    digits = any(map(str.isdigit, _NUMBERED.sub("", piece.text) if led else piece.text))
    if piece.line.text[piece.span.end :].lstrip().startswith(":"):
        return None  # Secretary: 0117 496 0215
    if count > _MOST_WORDS or about.legal or digits or _is_list(piece.text):
        return None
    score = 0.3 + 0.6 * min(1.0, 2 * about.title)
    score -= 0.3 * about.trade + 0.5 * min(1.0, 2 * about.praise) * (not about.title)
    if about.leads_department and not led:
        score -= 0.5
    if about.leads_organization and not led:
        score -= 0.4
    printed = split_glued(piece.text)
    value = _SPELLED.sub(lambda word: respelled(word[0], "titles", language), printed)
    return Candidate(
        field="title",
        value=value,
        score=max(0.0, score) * piece.line.confidence,
        spans=(piece.span,),
        alternatives=(printed,) if value != printed else (),
        sure=value == printed
        and about.leads_title
        and about.title >= 0.3
        and piece.line.confidence > 0.96,
    )


def _is_name(page: Page, text: str) -> bool:
    """Whether a text is a given name, of the page's language or with a family name, but no job."""
    first, *rest = text.split()
    known = " ".join(words(first)) in given_names_of(language_of(page))
    known = known or (is_given(first) and len(rest) == 1 and is_surname(rest[0]))
    return known and 1 + len(rest) == _NAME and not roles(first).title


def _department(piece: Piece, language: str) -> Candidate | None:
    about = roles(piece.text)
    if piece.line.text.rstrip().endswith(":"):
        return None  # Zakład: announces where, and not what
    if _is_led(piece.text) or ":" in piece.text or _YEAR.search(piece.text):
        return None
    if _BEFORE_PHONE.match(piece.line.text, piece.span.end):
        return None  # rezerwacje 56 622 18 40
    vague = about.department < _KNOWN and len(piece.text.split()) > _MOST_FIELD
    if vague and not names_a_unit(piece.text):
        return None  # Marketing i sprzedaż pod jednym dachem
    if not about.leads_department or about.legal or len(piece.text.split()) > _MOST_WORDS:
        return None
    praised = about.linked or about.praise > about.department  # but Pôle innovation
    score = (
        0.55
        + 0.35 * about.department
        - (0.4 + 0.5 * (about.title - about.weak)) * about.leads_title
        - 0.3 * min(1.0, 2 * about.praise) * praised
    )
    value = _SPELLED.sub(lambda word: respelled(word[0], "departments", language), piece.text)
    return Candidate(
        field="department",
        value=value,
        score=max(0.0, score) * piece.line.confidence,
        spans=(piece.span,),
        alternatives=(piece.text,) if value != piece.text else (),
    )
