"""One decision for the whole card: a consistent set of candidates, in which a word serves once."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import product

from cardcase.core.records import PointRecord
from cardcase.core.scan.extract import (
    addresses,
    emails,
    names,
    organizations,
    phones,
    slogans,
    social,
    tax_ids,
    titles,
    web,
)
from cardcase.core.scan.extract.candidate import Candidate, Extractor, Known
from cardcase.core.scan.extract.companies import domain_fit
from cardcase.core.scan.extract.layout import below
from cardcase.core.scan.extract.legal import legal_forms
from cardcase.core.scan.extract.lexicon import vocabulary
from cardcase.core.scan.extract.mailbox import nearly
from cardcase.core.scan.page import Page
from cardcase.core.text import words

_PATTERNS: tuple[Extractor, ...] = (
    emails.extract,
    phones.extract,
    web.extract,
    social.extract,
    tax_ids.extract,
)
_LEAST = {"name": 0.38, "org": 0.24, "title": 0.55, "department": 0.5, "note": 0.55}
_BESIDE_NAME = 0.3  # a line right under the name is likelier a title
_FULLER = 0.15  # of score, that a fuller form of the same name may cost
_MOST_TRIED = 8
_MOST_TITLES = 3


def choose(page: Page, known: Known) -> list[Candidate]:
    """The candidates that make up the contact, each field's in printed order."""
    patterns = [found for extract in _PATTERNS for found in _unique(extract(page, known))]
    places = addresses.extract(page, known)
    free = [*names.extract(page, known), *organizations.extract(page, known)]
    person, company = _person_and_company(free, places)
    places = [place for place in places if not _any_overlap(place, (person, company))]
    chosen = [found for found in (person, company) if found] + places
    chosen += _titles(page, known, chosen, person)
    chosen += _note(page, known, chosen)
    return [_checked(found, person) for found in patterns] + chosen


def _checked(found: Candidate, person: Candidate | None) -> Candidate:
    """An e-mail address that almost names the person is not sure: one of the two is misread."""
    if found.field != "emails" or person is None or not isinstance(found.value, PointRecord):
        return found
    name = person.value.formatted if isinstance(person.value, names.Name) else ""
    local = found.value.normalized.partition("@")[0]
    return replace(found, sure=False) if nearly(local, name.split()) else found


def _unique(found: Iterable[Candidate]) -> list[Candidate]:
    """Without values printed twice: the better reading stays, in the first one's place."""
    kept: dict[object, Candidate] = {}
    for candidate in found:
        key = getattr(candidate.value, "normalized", "") or candidate.value
        if candidate.field == "social":
            key = candidate.value
        if key not in kept or kept[key].score < candidate.score:
            kept[key] = candidate
    return list(kept.values())


def _person_and_company(
    free: Sequence[Candidate], places: Sequence[Candidate]
) -> tuple[Candidate | None, Candidate | None]:
    """The pair of name and organization that is best together and shares no words."""
    fits = [found for found in free if not _blocked(found, places)]
    persons = [f for f in fits if f.field == "name" and f.score >= _LEAST["name"]][:_MOST_TRIED]
    companies = [f for f in fits if f.field == "org" and f.score >= _LEAST["org"]][:_MOST_TRIED]
    pairs = [
        (person, company)
        for person, company in product([*persons, None], [*companies, None])
        if not (person and company and person.overlaps(company))
    ]
    person, company = max(pairs, key=lambda pair: sum(found.score for found in pair if found))
    return person, _fullest(company, companies, person)


def _blocked(found: Candidate, places: Sequence[Candidate]) -> bool:
    return any(found.overlaps(place) and place.score > max(0.7, found.score) for place in places)


def _fullest(
    company: Candidate | None, companies: Sequence[Candidate], person: Candidate | None
) -> Candidate | None:
    """The longest printed form of the same name, such as the one with its legal form."""
    if company is None:
        return None
    core = _core(company)
    longer = [
        other
        for other in companies
        if other.source == "ocr"
        and legal_forms(str(other.value))
        and core <= _core(other) | _glued(other)
        and len(str(other.value)) > len(str(company.value))
        and other.score > company.score - _FULLER
        and not (person and other.overlaps(person))
    ]
    return max(longer, key=lambda other: other.score, default=company)


def _core(company: Candidate) -> set[str]:
    value = str(company.value)
    return set(words(value[: legal_forms(value).start]))


def _glued(company: Candidate) -> set[str]:
    return {"".join(words(str(company.value)[: legal_forms(str(company.value)).start]))}


def _titles(
    page: Page, known: Known, chosen: Sequence[Candidate], person: Candidate | None
) -> list[Candidate]:
    found = [c for c in titles.extract(page, known) if not _any_overlap(c, chosen)]
    company = next((c for c in chosen if c.field == "org"), None)
    found = [c for c in found if not (company and _is_alias(c, company)) and not _is_country(c)]
    department = max(
        (c for c in found if c.field == "department" and c.score >= _LEAST["department"]),
        key=lambda c: c.score - _title_score(c, found),
        default=None,
    )
    if department and department.score < _title_score(department, found):
        department = None
    rest = [
        candidate
        for candidate in found
        if candidate.field == "title"
        and not (department and candidate.overlaps(department))
        and candidate.score + _near(page, candidate, person) >= _LEAST["title"]
    ]
    best = sorted(rest, key=lambda c: -c.score - _near(page, c, person))[:_MOST_TITLES]
    ordered = sorted(best, key=lambda c: c.spans)
    return [*ordered, *([department] if department else [])]


def _title_score(department: Candidate, found: Sequence[Candidate]) -> float:
    """How well the same words do as a title."""
    same = (c for c in found if c.field == "title" and c.overlaps(department))
    return max((c.score for c in same), default=0.0)


def _near(page: Page, candidate: Candidate, person: Candidate | None) -> float:
    """Bonus for the line under the name, or the rest of the name's own line."""
    if person is None:
        return 0.0
    last = person.lines[-1]
    return _BESIDE_NAME if candidate.lines[0] in (last, below(page, last)) else 0.0


def _is_alias(candidate: Candidate, company: Candidate) -> bool:
    """Whether a line only repeats (a part of) the organization's name."""
    own = set(words(str(candidate.value)))
    repeats = own <= set(words(str(company.value)))
    return repeats or domain_fit("-".join(words(str(company.value))), str(candidate.value)) >= 0.9


def _is_country(candidate: Candidate) -> bool:
    return str(candidate.value) in vocabulary("countries")


def _note(page: Page, known: Known, chosen: Sequence[Candidate]) -> list[Candidate]:
    company = next((c for c in chosen if c.field == "org"), None)
    return [
        candidate
        for candidate in slogans.extract(page, known)
        if candidate.score >= _LEAST["note"]
        and not _any_overlap(candidate, chosen)
        and not (company and _is_alias(candidate, company))
    ][:1]


def _any_overlap(candidate: Candidate, others: Iterable[Candidate | None]) -> bool:
    return any(other is not None and candidate.overlaps(other) for other in others)
