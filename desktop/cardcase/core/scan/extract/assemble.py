"""The draft: chosen candidates as a ContactRecord, each value with its evidence."""

from collections.abc import Iterator, Sequence

from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    JobRecord,
    PointRecord,
    TaxIdRecord,
)
from cardcase.core.scan.draft import Draft, Evidence
from cardcase.core.scan.extract.candidate import Candidate
from cardcase.core.scan.extract.decide import Choice
from cardcase.core.scan.extract.legible import is_legible
from cardcase.core.scan.extract.names import Name
from cardcase.core.scan.extract.people import contact_of, parted
from cardcase.core.scan.page import Page

_NAME_PARTS = (
    ("name", "formatted"), ("prefix", "prefix"), ("given", "given"), ("middle", "middle"),
    ("family", "family"), ("suffix", "suffix"),
)  # fmt: skip


def assemble(page: Page, choice: Choice) -> Draft:
    """Make the draft of candidates that agree with each other."""
    chosen, theirs = parted(page, choice.chosen, choice.others)
    contact = _contact(chosen)
    evidence: dict[str, Evidence] = {}
    for field in ("phones", "emails", "urls", "addresses", "social", "tax_ids", "title"):
        for place, candidate in enumerate(_of(chosen, field)):
            sure = candidate.sure and is_legible(page, candidate)
            evidence[f"{field}[{place}]"] = _evidence(candidate, sure)
    for field in ("org", "department", "note"):
        for candidate in _of(chosen, field)[:1]:
            sure = candidate.sure and is_legible(page, candidate)
            evidence[field] = _evidence(candidate, sure)
    evidence |= dict(_name_evidence(page, chosen))
    used = {line for candidate in _all(choice) for line in candidate.lines}
    pairs = zip(choice.others, theirs, strict=True)
    return Draft(
        contact=contact,
        evidence=evidence,
        unused=tuple(place for place in range(len(page.lines)) if place not in used),
        others=tuple(contact_of(other, points, contact) for other, points in pairs),
    )


def _all(choice: Choice) -> Iterator[Candidate]:
    yield from choice.chosen
    for other in choice.others:
        yield from (other.name, *other.jobs)


def _contact(chosen: Sequence[Candidate]) -> ContactRecord:
    values = [candidate.value for candidate in chosen]
    name = next((value for value in values if isinstance(value, Name)), Name())
    job = JobRecord(
        organization=_text(chosen, "org"),
        titles=tuple(str(candidate.value) for candidate in _of(chosen, "title")),
        department=_text(chosen, "department"),
    )
    return ContactRecord(
        prefix=name.prefix, given=name.given, middle=name.middle, family=name.family,
        suffix=name.suffix, formatted=name.formatted,
        jobs=() if job == JobRecord() else (job,),
        points=tuple(value for value in values if isinstance(value, PointRecord)),
        addresses=tuple(value for value in values if isinstance(value, AddressRecord)),
        tax_ids=tuple(value for value in values if isinstance(value, TaxIdRecord)),
        notes=_text(chosen, "note"),
    )  # fmt: skip


def _of(chosen: Sequence[Candidate], field: str) -> list[Candidate]:
    return [candidate for candidate in chosen if candidate.field == field]


def _text(chosen: Sequence[Candidate], field: str) -> str:
    return next((str(candidate.value) for candidate in _of(chosen, field)), "")


def _evidence(candidate: Candidate, sure: bool) -> Evidence:
    return Evidence(
        confidence=round(min(1.0, candidate.score), 3),
        sure=sure and candidate.source != "derived",
        source=candidate.source,
        lines=candidate.lines,
        alternatives=candidate.alternatives,
    )


def _name_evidence(page: Page, chosen: Sequence[Candidate]) -> Iterator[tuple[str, Evidence]]:
    for candidate in _of(chosen, "name")[:1]:
        name = candidate.value
        if isinstance(name, Name):
            legible = is_legible(page, candidate)
            for field, part in _NAME_PARTS:
                if getattr(name, part):
                    yield field, _evidence(candidate, legible and field in name.sure)
