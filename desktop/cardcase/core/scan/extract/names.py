"""The person's name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from statistics import median

from cardcase.core.scan.extract import emails, web
from cardcase.core.scan.extract.candidate import Candidate, Known, Span
from cardcase.core.scan.extract.companies import domain_fit, label_of
from cardcase.core.scan.extract.degrees import is_prefix, is_suffix, prefix_of
from cardcase.core.scan.extract.layout import below, gap_below, right_of
from cardcase.core.scan.extract.lexicon import vocabulary
from cardcase.core.scan.extract.lost_letters import with_lost_letter
from cardcase.core.scan.extract.mailbox import Fit, fit
from cardcase.core.scan.extract.mending import (
    as_elsewhere,
    language_of,
    may_miss_marks,
    mended_given,
    mended_surname,
)
from cardcase.core.scan.extract.owners import owner_in
from cardcase.core.scan.extract.persons import (
    PARTICLES,
    Person,
    attested,
    has_own_name,
    is_common,
    is_given,
    is_initial,
    is_listed,
    is_plain,
    is_surname,
    parts,
    read_person,
    spelled_as_known,
    split_at_word,
    with_prefix,
)
from cardcase.core.scan.extract.pieces import Piece, pieces
from cardcase.core.scan.extract.print_size import likeness
from cardcase.core.scan.extract.regions import evidence, likeliest
from cardcase.core.scan.extract.roles import roles
from cardcase.core.scan.extract.signs import is_said_again
from cardcase.core.scan.extract.streets import begins_street
from cardcase.core.scan.page import Page
from cardcase.core.text import fold

_DASH = re.compile(r"\s[-–—]\s")  # between a name and a title
_MOST_WORDS = 4  # of a name in two lines
_CLOSE = 0.8  # of the print: a larger gap parts two lines
_SAME_PRINT = 0.75  # of the higher of two lines that are set alike …
_ABOUT_SAME = 0.65  # … and of two that are a name beyond doubt
_AND = {"e": ("BR", "PT", "IT"), "y": ("ES", "MX", "AR", "CO", "CL", "PE")}
_BETWEEN = re.compile(r"\s(?:[a-z]|&)$")  # Jan Lis i Anna Nowak
_PLAIN = 0.5  # score of a name that is one beyond doubt
_ONE_NAMED = 0.8  # worth of an address that names one of the two
# Particles that stand in names of people alone; of the Romance ones firms have as many.
_NOBLE = frozenset({"van", "von", "der", "den", "ter", "ten", "zu", "vom", "bin", "ibn", "bint"})
_NORTHERN = frozenset({"DK", "NO"})
_FAR = 1.5  # the same where the first is a known given name and the second a known family name


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name in parts, and which of the parts need no second look."""

    prefix: str = ""
    given: str = ""
    middle: str = ""
    family: str = ""
    suffix: str = ""
    formatted: str = ""
    sure: frozenset[str] = frozenset()


@lru_cache(maxsize=8)
def extract(page: Page, known: Known) -> tuple[Candidate, ...]:
    """Possible names of the person as :class:`Name`, best first."""
    # A mailbox may be called after a firm: podreka@, of pod-reka.pl.
    firms = {re.sub(r"\W", "", label_of(host)) for host in web.hosts(page)}
    locals_ = [local for local, _ in emails.addresses(page) if local not in firms]
    sizes = [piece.line.height for piece in pieces(page, known)]
    usual = median(sizes) if sizes else 1.0
    found = [
        _candidate(page, person, used, locals_, usual)
        for person, used in _persons(page, known, locals_)
    ]
    if not any(candidate.score > _PLAIN for candidate in found):
        found += _owners(page, known, locals_, usual)
    return tuple(sorted(found, key=lambda candidate: -candidate.score))


def _owners(page: Page, known: Known, locals_: list[str], usual: float) -> Iterator[Candidate]:
    """The owners of firms called after them, where the name is read nowhere else. Never sure."""
    for piece in pieces(page, known):
        start = owner_in(page, piece.text)
        if start and (person := read_person(piece.text[start:])):
            span = replace(piece.span, start=piece.span.start + start)
            used = (replace(piece, text=piece.text[start:], span=span),)
            found = _candidate(page, person, used, locals_, usual)
            if isinstance(found.value, Name):
                value = replace(found.value, sure=frozenset())
                yield replace(found, value=value, sure=False, source="derived")


def _persons(
    page: Page, known: Known, locals_: list[str]
) -> Iterator[tuple[Person, tuple[Piece, ...]]]:
    free = pieces(page, known)
    for piece in free:
        under = _piece_below(page, free, piece)
        for person, used in [*_on_one_line(piece), *_side_by_side(piece, locals_)]:
            yield person, (used,)
            if used is piece and under and not person.suffix and is_suffix(under.text):
                yield replace(person, suffix=under.text.strip(" ,()")), (piece, under)
        yield from _in_a_row(page, free, piece, locals_)
        if under is None:
            continue
        if is_prefix(piece.text) and (lower := read_person(under.text)):
            yield with_prefix(lower, piece.text), (piece, under)
        firm = _is_whole(piece.text) and is_said_again(page, (under,))
        named = any(len(fit(each, [piece.text, under.text]).full) > 1 for each in locals_)
        unit = _is_unit(under.text)
        job = (_is_job(under.text, piece.text) or unit) and not named
        full = _is_whole(under.text) and not is_given(piece.text.split()[0])
        if _alike(page, piece, under, locals_) and not (job or firm or full):
            both = read_person(f"{piece.text} {under.text}")
            if both and len(both.tokens) <= _MOST_WORDS:
                if over := _degrees_above(page, free, piece):
                    yield with_prefix(both, over.text), (over, piece, under)
                yield both, (piece, under)


def _in_a_row(
    page: Page, free: tuple[Piece, ...], piece: Piece, locals_: list[str]
) -> Iterator[tuple[Person, tuple[Piece, ...]]]:
    """A name whose words stand far apart in one row: known, or named by an address."""
    used = [piece]
    while len(used) < _MOST_WORDS and _is_word_apart(used[0], used[-1]):
        beside = right_of(page, used[-1].span.line)
        following = next((other for other in free if other.span.line == beside), None)
        if following is None or not _is_word_apart(used[0], following):
            return
        used.append(following)
        person = read_person(" ".join(other.text for other in used))
        if person and (
            (is_given(person.tokens[0]) and is_surname(person.tokens[-1]))
            or any(attested(person, fit(local, person.tokens)) for local in locals_)
        ):
            yield person, tuple(used)


def _is_word_apart(first: Piece, piece: Piece) -> bool:
    """Whether a line is one word alone, set as the first is."""
    alike = likeness(first.line, piece.line) > _SAME_PRINT
    return piece.whole and len(piece.text.split()) == 1 and alike


def _is_job(text: str, above: str) -> bool:
    """Whether a line is a job rather than the rest of the name above; some jobs are surnames."""
    person = read_person(above)
    whole = person is not None and is_given(person.tokens[0]) and not is_given(person.tokens[-1])
    return roles(text).title >= 0.5 and (whole or not is_surname(text))


def _is_unit(text: str) -> bool:
    """Whether a line is a department rather than the rest of the name above."""
    about = roles(text)
    return about.department == 1 or (about.leads_department and not is_surname(text.split()[0]))


def _degrees_above(page: Page, free: tuple[Piece, ...], piece: Piece) -> Piece | None:
    """The line over a name, if it is nothing but degrees."""
    return next(
        (
            other
            for other in free
            if other.whole
            and is_prefix(other.text)
            and below(page, other.span.line) == piece.span.line
        ),
        None,
    )


def _on_one_line(piece: Piece) -> Iterator[tuple[Person, Piece]]:
    """A name alone, or beside a title: ``Eric Rothenberg, Owner``, ``Inhaberin: Anna Lis``."""
    person = read_person(piece.text)
    if person and person.end >= len(piece.text.rstrip(" ,")):
        if not _goes_on_small(person):
            yield person, piece
    elif person:
        yield person, _shortened(piece, person.end)
    if (dash := _DASH.search(piece.text)) and (short := read_person(piece.text[: dash.start()])):
        yield short, _shortened(piece, dash.start())
    title, colon, rest = piece.text.partition(":")
    if colon and roles(title).leads_title and (person := read_person(rest.strip())):
        start = len(piece.text) - len(rest.lstrip())
        span = replace(piece.span, start=piece.span.start + start)
        yield person, replace(piece, text=rest.strip(), span=span)
    for place in (1, 2):
        before, after = split_at_word(piece.text, place)
        if _is_job_before(before) and (person := read_person(after)) and is_given(person.tokens[0]):
            span = replace(piece.span, start=piece.span.end - len(after))
            yield person, replace(piece, text=after, span=span)
    splits = [
        split_at_word(piece.text, place) for place in range(2, min(5, len(piece.text.split())))
    ]
    for ends in (_ends_in_capitals, _is_before_a_title):
        for before, after in splits:
            short = read_person(before) if ends(before, after) else None
            if short and short.end >= len(before) and is_given(short.tokens[0]):
                yield short, _shortened(piece, len(before))
                return


def _is_job_before(text: str) -> bool:
    """Whether a name may follow a job: ``Adwokat Piotr Lis``. Some jobs are names themselves."""
    named = any(is_given(word) or is_surname(word) for word in text.split())
    return text in vocabulary("titles") and not named


def _side_by_side(piece: Piece, locals_: list[str]) -> Iterator[tuple[Person, Piece]]:
    """Two people on one line whose gap was no wider than a space: an address each names them."""
    tokens = piece.text.split()
    for at in range(2, len(tokens) - 1):
        halves = split_at_word(piece.text, at)
        halves = _BETWEEN.sub("", halves[0]), halves[1]
        both = [read_person(half) for half in halves]
        if not all(person and is_given(person.tokens[0]) for person in both):
            continue
        fits = [
            {local for local in locals_ if person and fit(local, person.tokens).score}
            for person in both
        ]
        if all(fits) and not fits[0] & fits[1]:
            for person, half, start in zip(
                both, halves, (0, piece.text.rfind(halves[1])), strict=True
            ):
                if person:
                    first = piece.span.start + start
                    span = replace(piece.span, start=first, end=first + len(half))
                    yield person, replace(piece, text=half, span=span)


def _is_before_a_title(_before: str, after: str) -> bool:
    return roles(after).title >= 0.3 and not is_surname(after)


def _goes_on_small(person: Person) -> bool:
    """Whether small letters follow a family name in capitals: ``Ana RUBIO Lisbud`` says two."""
    tokens = person.tokens
    splits = ((" ".join(tokens[:at]), " ".join(tokens[at:])) for at in range(2, len(tokens)))
    return is_given(tokens[0]) and any(_ends_in_capitals(*split) for split in splits)


def _ends_in_capitals(before: str, after: str) -> bool:
    """Whether a family name in capitals ends, and small letters follow: ``Ana RUBIO Lisbud``."""
    first, *_, last = before.split()
    capitals = last.isupper() and len(last) > 2 and not first.isupper()
    return capitals and not after.split()[0].isupper() and after[0].isupper()


def _shortened(piece: Piece, end: int) -> Piece:
    span = Span(piece.span.line, piece.span.start, piece.span.start + end)
    return replace(piece, text=piece.text[:end], span=span)


def _piece_below(page: Page, free: tuple[Piece, ...], piece: Piece) -> Piece | None:
    under = below(page, piece.span.line)
    return next((other for other in free if other.span.line == under and other.whole), None)


def _alike(page: Page, piece: Piece, under: Piece, locals_: list[str]) -> bool:
    """Whether two pieces may be one name in two lines: same print, near to each other.

    Marks and tails of letters make a line higher: an address that names both says as much.
    """
    alike = likeness(piece.line, under.line)
    start = prefix_of(piece.text)[1]
    first = piece.text[start:].split()[:1]
    given = bool(first) and is_given(first[0]) and len(piece.text[start:].split()) < _MOST_WORDS - 1
    turned = is_given(under.text) and is_surname(piece.text)
    given = given or turned
    sure = turned or (given and is_surname(under.text))
    both = [piece.text[start:], under.text]
    named = given and any(fit(local, both).score for local in locals_)
    close = gap_below(page, piece.span.line, under.span.line) < (_FAR if sure else _CLOSE)
    return close and alike > (_ABOUT_SAME if sure or named else _SAME_PRINT)


def _candidate(
    page: Page, person: Person, used: tuple[Piece, ...], locals_: list[str], usual: float
) -> Candidate:
    read = person.formatted
    language = language_of(page)
    person = with_lost_letter(person, locals_, language)
    best = max(
        (fit(local, person.tokens) for local in locals_), key=lambda f: f.score, default=Fit()
    )
    regions = [region for region, _ in evidence(page)]
    given, middle, family = parts(person, best, regions)
    printed = person.formatted
    given, middle = mended_given(given, language), mended_given(middle, language)
    family = as_elsewhere(page, mended_surname(family, language))
    formatted = _respelled(printed, (given, middle, family))
    own = [piece for piece in used if not is_prefix(piece.text)]
    confidence = min(piece.line.confidence for piece in used)
    score = _score(page, person, used, best, given, usual)
    score *= min(piece.line.confidence for piece in own or used)
    name = Name(
        prefix=person.prefix, given=given, middle=middle, family=family, suffix=person.suffix,
        formatted=formatted,
    )  # fmt: skip
    plain = is_plain(person, best, regions)
    sure = (
        _sure(name, person, best, locals_, confidence, score) if read == formatted else frozenset()
    )
    sure -= frozenset() if plain else {"given", "family"}
    if _NORTHERN.intersection(regions[:1]) and "ae" in family.lower():
        sure -= {"family", "name"}  # it may be an æ
    if regions[:1] == ["FR"] and "ü" in family.lower():
        sure -= {"family", "name"}  # it may be a û, which French has far more often
    return Candidate(
        field="name",
        value=replace(name, sure=sure),
        score=max(0.0, min(1.0, score)),
        spans=tuple(piece.span for piece in used),
        sure="name" in sure,
        alternatives=(read,) if read != formatted else (),
    )


def _respelled(printed: str, parts_: tuple[str, ...]) -> str:
    """The name as printed, with the letters of its mended parts."""
    mended = {_key(word): word for part in parts_ for word in part.split()}
    better = [mended.get(_key(word), word) for word in printed.split()]
    return " ".join(
        mend.upper() if word.isupper() else mend
        for word, mend in zip(printed.split(), better, strict=True)
    )


def _key(word: str) -> str:
    """A word without the differences that mending may make."""
    return fold(word).replace("t", "l")


def _score(
    page: Page, person: Person, used: tuple[Piece, ...], best: Fit, given: str, usual: float
) -> float:
    known = is_given(given) if given else False
    own = _own_domain(page, person)
    score = 0.25 + 0.45 * max(attested(person, best), own)
    score += (0.2 if is_common(given) else 0.15) * known
    score += 0.1 * any(is_surname(token) for token in person.tokens if token != given)
    score += 0.1 * bool(_NOBLE.intersection(person.tokens[1:-1]))
    score += 0.15 * bool(person.prefix) + 0.1 * bool(person.suffix)
    score += 0.1 * min(1.0, max(0.0, used[0].line.height / usual - 1.0))
    score += 0.15 * _over_a_job(page, used[-1])
    score -= 0.5 * _names_two(person) + 0.5 * bool(owner_in(page, " ".join(person.tokens)))
    score -= _unnamed(person, best) + 0.5 * _are_two(page, person)
    score -= 0.5 * (used[0].span.start == 0 and begins_street(used[0].line.text))
    score -= 0.1 * (is_initial(given) and not best.score)
    score -= 0.2 * (person.tokens[0].lower() in PARTICLES and len(person.tokens) == 2)
    score -= 0.05 * (sum(not is_prefix(piece.text) for piece in used) - 1) + 0.1 * (
        len(person.tokens) > 4
    )
    plain = known and (best.score > 0 or is_common(given))
    score -= _doubt(person, known) * (0.3 if plain else 1.0)
    score -= 0.5 * any(roles(token).leads_organization for token in _strange(person, known))
    if len(used) > 1 and not person.suffix and all(_complete(piece.text) for piece in used):
        score -= 0.3
    text = " ".join(person.tokens)
    if not best.score and not own:
        strange = any(domain_fit(label_of(host), text) > 0.8 for host in web.hosts(page))
        score -= 0.35 * strange
    return score


def _are_two(page: Page, person: Person) -> bool:
    """Whether it is two given names with an *and* between: a firm called after its owners."""
    word = person.tokens[1]
    regions = _AND.get(word.lower(), ())
    there = likeliest(page) in regions
    return bool(regions) and len(person.tokens) == 3 and (word.islower() or there)


def _names_two(person: Person) -> bool:
    """Whether a line goes on with a second person: ``Jan F. Lis Anna Kowalska``."""
    tokens = person.tokens
    return len(tokens) > 3 and any(
        is_common(tokens[0])
        and is_common(tokens[at])
        and not is_given(tokens[at - 1])
        and is_surname(tokens[at + 1])
        for at in range(2, len(tokens) - 1)
    )


def _unnamed(person: Person, best: Fit) -> float:
    """The cost of words that an address leaves out which names two others: a firm beside a name."""
    named = best.full | best.initial
    rest = [
        token
        for place, token in enumerate(person.tokens)
        if place not in named and not is_initial(token) and not _is_name(token)
    ]
    return 0.2 * len(rest) if len(best.full) > 1 or (best.full and best.initial) else 0.0


def _own_domain(page: Page, person: Person) -> float:
    """Whether the page's domain is the person's own: ``hannakruk.pl``."""
    if not has_own_name(person):
        return 0.0
    hosts = (label_of(host) for host in web.hosts(page))
    return max((fit(label, person.tokens).score for label in hosts), default=0.0)


def _over_a_job(page: Page, piece: Piece) -> bool:
    """Whether the line below, or the rest of the line, is plainly a job title."""
    under = below(page, piece.span.line)
    rest = piece.line.text[piece.span.end :]
    return roles(rest).leads_title or (
        under is not None and roles(page.lines[under].text).leads_title
    )


def _complete(text: str) -> bool:
    person = read_person(text)
    return person is not None and is_given(person.tokens[0])


def _is_whole(text: str) -> bool:
    """Whether a text is a given name and more than initials behind it."""
    person = read_person(text)
    full = [token for token in person.tokens if not is_initial(token)] if person else []
    return len(full) > 1 and is_given(full[0])


def _strange(person: Person, known: bool) -> list[str]:
    """The words that are in no list of names; all of them where the given name is in none."""
    return [token for token in person.tokens if not (known and _is_name(token))]


def _is_name(token: str) -> bool:
    small = token.lower() in PARTICLES
    return small or ((is_surname(token) or is_given(token)) and not roles(token).trade)


def _doubt(person: Person, known: bool) -> float:
    """What the words say that is no person's. Many trades are family names, too: Eva Schneider."""
    tokens = _strange(person, known)
    about = roles(" ".join(tokens))
    share = len(tokens) / len(person.tokens)
    doubt = 0.5 * about.title + 0.5 * about.department + 0.5 * about.trade + 0.3 * about.slogan
    return 0.6 * about.legal + share * doubt


def _is_half_named(family: str, locals_: list[str]) -> bool:
    """Whether no address spells both halves of a double-barrelled name."""
    halves = [fold(half) for half in family.split("-")]
    return len(halves) > 1 and not any(all(h in local for h in halves) for local in locals_)


def _sure(
    name: Name, person: Person, best: Fit, locals_: list[str], confidence: float, score: float
) -> frozenset[str]:
    """What is proven: the e-mail names both, and the given name is spelled as names are.

    Engines lose diacritics that no e-mail shows, so a family name is sure only with an address
    that spells it out and a line that was read with hardly a doubt. An address that names one of
    the two (``anna@``) is enough where both are in the lists as they are printed.
    """
    sure = set()
    if confidence > 0.98 and score > _PLAIN:
        sure |= {"prefix"} if person.prefix else set()
        sure |= {"suffix"} if person.suffix else set()
    agreed = attested(person, best)
    common = is_common(name.given)
    listed = common and is_listed(name.family)
    if confidence < 0.97 or score < 0.75 or agreed < (_ONE_NAMED if common else 1.0):
        return frozenset(sure)
    if spelled_as_known(name.given):
        sure.add("given")
        half = _is_half_named(name.family, locals_) and not is_listed(name.family)
        spelled = bool(best.full) and not half and not may_miss_marks(name.family)
        if (agreed == 1.0 or listed) and spelled:
            sure |= {"family", "name"}
    return frozenset(sure)
