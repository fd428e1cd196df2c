"""One decision for the whole card: a consistent set of candidates, in which a word serves once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import product

from cardcase.core.records import PointRecord
from cardcase.core.scan.extract import (
    addresses,
    emails,
    leftover,
    names,
    organizations,
    phones,
    slogans,
    social,
    tax_ids,
    web,
)
from cardcase.core.scan.extract.candidate import Candidate, Extractor, Known
from cardcase.core.scan.extract.companies import label_of
from cardcase.core.scan.extract.departments import with_department
from cardcase.core.scan.extract.jobs import is_alias, jobs_of
from cardcase.core.scan.extract.layout import above, below
from cardcase.core.scan.extract.legal import legal_forms
from cardcase.core.scan.extract.mailbox import fit, nearly
from cardcase.core.scan.extract.people import Other, first_of_equals, further, name_of, owner_of
from cardcase.core.scan.extract.persons import is_given
from cardcase.core.scan.extract.roles import roles
from cardcase.core.scan.page import Page
from cardcase.core.text import words

_PATTERNS: tuple[Extractor, ...] = (
    emails.extract,
    phones.extract,
    web.extract,
    social.extract,
    tax_ids.extract,
)
_LEAST = {"name": 0.35, "org": 0.24, "note": 0.55}
_LEAST_TITLED = 0.3  # the score of a name right over a title
_WEAK = 0.45  # the score of an organization that nothing but its kind speaks for
_LARGER = 1.2  # times its print, in which another name is likelier the organization's
_STRANGER = 0.45  # the score of a name of no known word, where it may be the organization's
_FULLER = 0.15  # of score, that a fuller form of the same name may cost
_MOST_TRIED = 8


@dataclass(frozen=True, slots=True)
class Choice:
    """What makes up the contact, and the further people of the card."""

    chosen: tuple[Candidate, ...]
    others: tuple[Other, ...] = ()


def choose(page: Page, known: Known) -> Choice:
    """The candidates that make up the contact, each field's in printed order, and other people."""
    patterns = [found for extract in _PATTERNS for found in _unique(extract(page, known))]
    read = addresses.extract(page, known)
    free = [*names.extract(page, known), *organizations.extract(page, known)]
    person, company = _person_and_company(page, free, read)
    places = [place for place in read if not _any_overlap(place, (person, company))]
    chosen = [found for found in (person, company) if found] + places
    people = further(page, [f for f in free if f.field == "name"], chosen)
    if company and _is_weak(page, company):
        # A kind of firm under a title is as likely a department, where a larger name is printed.
        bare = leftover.leftover(page, known, [*patterns, *chosen, *people])
        if bare and _print(page, bare) > _LARGER * _print(page, company):
            chosen = [found for found in chosen if found is not company] + [bare]
            company = bare
    jobs = jobs_of(page, known, [*chosen, *people])
    if company is None or company.source == "derived":
        # A title of no known word is as likely the organization, where no other is printed.
        told = [job for job in jobs if job.field != "title" or roles(str(job.value)).title]
        rest = leftover.leftover(page, known, [*patterns, *chosen, *people, *told])
        jobs = [job for job in jobs if rest is None or not job.overlaps(rest)]
        chosen = [found for found in chosen if found is not company or rest is None]
        chosen += [rest] if rest else []
        company = rest or company
    if company and company.source == "ocr":
        jobs = with_department(page, known, jobs, [*patterns, *chosen, *people], company)
    owner = owner_of(page, [found for found in (person, *people) if found])
    chosen += [job for job in jobs if owner(job) in (person, None)]
    chosen += _note(page, known, [*patterns, *chosen, *people, *jobs])
    patterns = [_checked(found, person) for found in patterns]
    others = [Other(name, tuple(job for job in jobs if owner(job) is name)) for name in people]
    return Choice(tuple(patterns + chosen), tuple(others))


def _is_weak(page: Page, company: Candidate) -> bool:
    """Whether all that speaks for an organization is a word of its kind, right under a title."""
    over = above(page, company.lines[0]) if company.lines else None
    titled = over is not None and roles(page.lines[over].text).leads_title
    return company.score < _WEAK and len(company.lines) == 1 and titled


def _print(page: Page, found: Candidate) -> float:
    return max(page.lines[line].height for line in found.lines)


def _checked(found: Candidate, person: Candidate | None) -> Candidate:
    """An address or a profile that almost names the person is not sure: one is misread."""
    said = found.field in ("emails", "social")
    if not said or person is None or not isinstance(found.value, PointRecord):
        return found
    local = found.value.normalized.partition("@")[0]
    return replace(found, sure=False) if nearly(local, name_of(person).split()) else found


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
    page: Page, free: Sequence[Candidate], places: Sequence[Candidate]
) -> tuple[Candidate | None, Candidate | None]:
    """The pair of name and organization that is best together and shares no words."""
    fits = [found for found in free if not _blocked(found, places)]
    persons = [f for f in fits if f.field == "name" and f.score >= _least(page, f)][:_MOST_TRIED]
    companies = [f for f in fits if f.field == "org" and f.score >= _LEAST["org"]][:_MOST_TRIED]
    if not companies:
        persons = [found for found in persons if found.score >= _STRANGER or _has_known(found)]
    pairs = [
        (person, company)
        for person, company in product([*persons, None], [*companies, None])
        if not (person and company and person.overlaps(company) and person.source == "ocr")
    ]
    person, company = max(pairs, key=lambda pair: sum(found.score for found in pair if found))
    if person:
        person = first_of_equals(page, person, persons, company)
    if person and company and company.source == "derived" and _is_own(page, person):
        company = None
    company = _fullest(company, companies, person)
    if company and (_only_repeats(company, person) or _is_cut(company, companies)):
        company = replace(company, sure=False)
    return person, company


def _least(page: Page, found: Candidate) -> float:
    """The score that a name needs, which is less right over a title."""
    under = below(page, found.lines[-1])
    titled = under is not None and roles(page.lines[under].text).leads_title
    return _LEAST_TITLED if titled else _LEAST["name"]


def _has_known(person: Candidate) -> bool:
    """Whether a name's given name is in the lists."""
    return isinstance(person.value, names.Name) and is_given(person.value.given)


def _is_cut(company: Candidate, companies: Sequence[Candidate]) -> bool:
    """Whether a legal form stands elsewhere, whose beginning this may be."""
    return not legal_forms(str(company.value)) and any(
        legal_forms(str(other.value)) and not other.overlaps(company) for other in companies
    )


def _only_repeats(company: Candidate, person: Candidate | None) -> bool:
    """Whether the organization is called as the person is, and may be part of the name."""
    return person is not None and _core(company) <= set(words(name_of(person)))


def _is_own(page: Page, person: Candidate) -> bool:
    """Whether all domains of the page are made of the person's name, and so name no company."""
    tokens = name_of(person).split()
    return all(fit(label_of(host), tokens).score for host in web.hosts(page))


def _blocked(found: Candidate, places: Sequence[Candidate]) -> bool:
    """Whether an address has the same words: surely, if only a part of these is in it."""
    joined = len(found.spans) > 1
    return any(
        found.overlaps(place) and place.score > max(0.7, 0.0 if joined else found.score)
        for place in places
    )


def _fullest(
    company: Candidate | None, companies: Sequence[Candidate], person: Candidate | None
) -> Candidate | None:
    """The longest printed form of the same name, such as the one with its legal form."""
    if company is None:
        return None
    core = _core(company)
    whole = company.sure and bool(legal_forms(str(company.value)))
    longer = [
        other
        for other in companies
        if other.source == "ocr"
        and legal_forms(str(other.value))
        and core <= _core(other) | _glued(other)
        and len(str(other.value)) > len(str(company.value))
        and other.score > company.score - _FULLER
        and not (whole and other.overlaps(company))
        and not roles(str(other.value).removesuffix(str(company.value))).leads_department
        and not (person and other.overlaps(person))
    ]
    return max(longer, key=lambda other: other.score, default=company)


def _core(company: Candidate) -> set[str]:
    value = str(company.value)
    return set(words(value[: legal_forms(value).start]))


def _glued(company: Candidate) -> set[str]:
    return {"".join(words(str(company.value)[: legal_forms(str(company.value)).start]))}


def _note(page: Page, known: Known, chosen: Sequence[Candidate]) -> list[Candidate]:
    company = next((c for c in chosen if c.field == "org"), None)
    free = [
        candidate
        for candidate in slogans.extract(page, known)
        if not _any_overlap(candidate, chosen) and not (company and is_alias(candidate, company))
    ]
    told = [candidate for candidate in free if candidate.score >= _LEAST["note"]]
    named = company is not None and company.source == "ocr"
    return (told or (slogans.unexplained(page, known, chosen) if named else []))[:1]


def _any_overlap(candidate: Candidate, others: Iterable[Candidate | None]) -> bool:
    return any(other is not None and candidate.overlaps(other) for other in others)
