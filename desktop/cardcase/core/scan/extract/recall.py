"""What was learned, applied to a new draft: as evidence that says so, beside what is printed.

A value that a lesson changes keeps its printed form among the alternatives, and is sure only when
the owner has said the same at least twice.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from cardcase.core.records import ContactRecord, JobRecord, PointRecord
from cardcase.core.scan.draft import Draft, Evidence
from cardcase.core.scan.extract.own_domains import domains_of
from cardcase.core.scan.extract.phone_labels import label_of
from cardcase.core.scan.extract.recast import recast
from cardcase.core.scan.lesson import Learned, Lesson, gist
from cardcase.core.scan.likeness import is_respelling
from cardcase.core.scan.page import Page
from cardcase.core.text import words

NAMES = ("given", "middle", "family")
_GUESS = 0.6
"""Confidence of an organization that only its domain tells."""


def recalled(draft: Draft, page: Page, learned: Learned) -> Draft:
    """The draft as the owner's corrections would have it."""
    if not learned.lessons:
        return draft
    draft = recast(draft, page, learned.of("role"))
    draft = _with_organization(draft, learned)
    draft = _with_names(draft, learned)
    draft = _with_job(draft, learned)
    draft = _with_cities(draft, learned)
    return _with_phones(draft, page, learned)


def respelled(read: str, lesson: Lesson, evidence: Evidence | None) -> tuple[str, Evidence]:
    """The value that a lesson gives for one that was read, and what is known of it then."""
    known = evidence or Evidence(confidence=_GUESS, sure=False)
    if read == lesson.written:
        # Two witnesses: the print and the owner's own word.
        return read, replace(known, sure=known.sure or lesson.proven, learned=lesson.uid)
    others = (read, *(each for each in known.alternatives if each not in (read, lesson.written)))
    sure = lesson.proven and known.source != "derived"
    return lesson.written, replace(known, sure=sure, alternatives=others, learned=lesson.uid)


def _with_organization(draft: Draft, learned: Learned) -> Draft:
    job = draft.contact.job or JobRecord()
    read = job.organization
    lessons = (learned.about("organization", "", domain) for domain in domains_of(draft.contact))
    lesson = next(filter(None, lessons), None) or learned.about("spelling", "org", read)
    if lesson is None:
        return draft
    known = draft.evidence.get("org")
    if not read:
        lines = tuple(_lines(draft, "emails", "urls"))
        known = Evidence(confidence=_GUESS, sure=False, source="derived", lines=lines)
        evidence = replace(known, learned=lesson.uid)
        return _told(draft, _organization(draft, lesson.written), {"org": evidence})
    derived = known is not None and known.source == "derived"
    if not (derived or _is_meant(read, lesson)):
        return draft
    written, evidence = respelled(read, lesson, known)
    return _told(draft, _organization(draft, written), {"org": evidence})


def _is_meant(read: str, lesson: Lesson) -> bool:
    """Whether the name that was read is the organization of the lesson, and no other of its group.

    It is when it was taken for it before, or only repeats a part of its name.
    """
    if lesson.kind == "spelling" or gist(read) in (gist(lesson.context), gist(lesson.written)):
        return True
    return is_respelling(read, lesson.written) or set(words(read)) <= set(words(lesson.written))


def _organization(draft: Draft, name: str) -> ContactRecord:
    job = draft.contact.job
    changed = replace(job or JobRecord(), organization=name)
    jobs = draft.contact.jobs
    if job is None:
        return replace(draft.contact, jobs=(changed, *jobs))
    return replace(draft.contact, jobs=tuple(changed if each is job else each for each in jobs))


def _with_names(draft: Draft, learned: Learned) -> Draft:
    contact, found = draft.contact, {}
    formatted = contact.formatted
    for part in NAMES:
        read = getattr(contact, part)
        lesson = learned.about("spelling", part, read)
        if lesson is None:
            continue
        written, found[part] = respelled(read, lesson, draft.evidence.get(part))
        formatted = word_by_word(formatted, read, written)
        names: dict[str, Any] = {part: written}
        contact = replace(contact, **names)
    if not found:
        return draft
    told = {**draft.evidence, **found}
    whole = told.get("name")
    if whole is not None:
        parts = [told[part].sure for part in NAMES if part in told]
        found["name"] = replace(whole, sure=bool(parts) and all(parts))
    return _told(draft, replace(contact, formatted=formatted), found)


def word_by_word(formatted: str, read: str, written: str) -> str:
    """The name as printed with one part of it spelled otherwise, in capitals where it is."""
    pattern = r"\s+".join(map(re.escape, read.split()))
    return re.sub(
        rf"(?i)(?<!\w){pattern}(?!\w)",
        lambda match: written.upper() if match[0].isupper() else written,
        formatted,
        count=1,
    )


def _with_job(draft: Draft, learned: Learned) -> Draft:
    job = draft.contact.job
    if job is None:
        return draft
    found: dict[str, Evidence] = {}
    titles = list(job.titles)
    for place, read in enumerate(titles):
        if lesson := learned.about("spelling", "title", read):
            key = f"title[{place}]"
            titles[place], found[key] = respelled(read, lesson, draft.evidence.get(key))
    department = job.department
    if lesson := learned.about("spelling", "department", department):
        known = draft.evidence.get("department")
        department, found["department"] = respelled(department, lesson, known)
    if not found:
        return draft
    changed = replace(job, titles=tuple(titles), department=department)
    jobs = tuple(changed if each is job else each for each in draft.contact.jobs)
    return _told(draft, replace(draft.contact, jobs=jobs), found)


def _with_cities(draft: Draft, learned: Learned) -> Draft:
    found: dict[str, Evidence] = {}
    addresses = list(draft.contact.addresses)
    for place, address in enumerate(addresses):
        lesson = learned.about("spelling", "city", address.city)
        key = f"addresses[{place}]"
        known = draft.evidence.get(key)
        if lesson is None or known is None:
            continue
        written, told = respelled(address.city, lesson, known)
        full = word_by_word(address.full, address.city, written)
        if full != address.full:
            told = replace(told, alternatives=(address.full, *known.alternatives))
        # The rest of the address is as doubtful as it was.
        found[key] = replace(told, sure=told.sure and known.sure)
        addresses[place] = replace(address, city=written, full=full)
    return _told(draft, replace(draft.contact, addresses=tuple(addresses)), found)


def _with_phones(draft: Draft, page: Page, learned: Learned) -> Draft:
    if not learned.of("label"):
        return draft
    evidence = dict(draft.evidence)
    points: list[PointRecord] = []
    dropped: list[int] = []
    place = kept = 0
    for point in draft.contact.points:
        if point.kind != "phone":
            points.append(point)
            continue
        known = evidence.pop(f"phones[{place}]", None)
        place += 1
        label = label_of(page, known.lines, point.value) if known else ""
        lesson = learned.about("label", "", label)
        if lesson is not None and not lesson.written:
            dropped += known.lines if known else ()
            continue
        if lesson is not None and known is not None:
            point = replace(point, type=lesson.written)
            known = replace(known, learned=lesson.uid)
        points.append(point)
        if known is not None:
            evidence[f"phones[{kept}]"] = known
        kept += 1
    used = {line for each in evidence.values() for line in each.lines}
    unused = tuple(sorted({*draft.unused, *(line for line in dropped if line not in used)}))
    contact = replace(draft.contact, points=tuple(points))
    return replace(draft, contact=contact, evidence=evidence, unused=unused)


def _told(draft: Draft, contact: ContactRecord, evidence: Mapping[str, Evidence]) -> Draft:
    return replace(draft, contact=contact, evidence={**draft.evidence, **evidence})


def _lines(draft: Draft, *families: str) -> Iterator[int]:
    for family in families:
        for key, evidence in draft.evidence.items():
            if key.startswith(f"{family}["):
                yield from evidence.lines
                return
