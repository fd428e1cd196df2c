"""Words that the owner said are something else than they were taken for."""

from dataclasses import replace

from cardcase.core.records import ContactRecord, JobRecord
from cardcase.core.scan.draft import Draft, Evidence
from cardcase.core.scan.lesson import Lesson, gist
from cardcase.core.scan.page import Page

_CONFIDENCE = 0.7
_NAME_PARTS = ("prefix", "given", "middle", "family", "suffix")


def recast(draft: Draft, page: Page, lessons: tuple[Lesson, ...]) -> Draft:
    """The draft with words moved to where their owner moved them before.

    An organization or a department that is there already stays.
    """
    for lesson in lessons:
        taken = _taken(draft, page, lesson)
        if taken is not None:
            draft = _given(*taken, lesson)
    return draft


def _taken(draft: Draft, page: Page, lesson: Lesson) -> tuple[Draft, str, tuple[int, ...]] | None:
    """The draft without the words, the words, and the lines they stand on; None if it has none.

    Words that are in their place, and a place that is taken, are left alone.
    """
    job = draft.contact.job or JobRecord()
    places = {"department": job.department, "org": job.organization}
    if places.get(lesson.written) and gist(places[lesson.written]) != gist(lesson.read):
        known = draft.evidence.get(lesson.written)
        if lesson.written == "department" or (known is not None and known.source != "derived"):
            return None
    wanted = gist(lesson.read)
    here = {"title": job.titles, "department": (job.department,), "org": (job.organization,)}
    if any(gist(text) == wanted for text in here[lesson.written]):
        return None
    for place, title in enumerate(job.titles):
        if gist(title) == wanted:
            return _without_title(draft, job, place)
    for field, text in (("department", job.department), ("org", job.organization)):
        if text and gist(text) == wanted:
            rest = replace(job, organization="") if field == "org" else replace(job, department="")
            changed = _with_job(draft.contact, job, rest)
            return _without(draft, changed, field), text, _lines(draft, field)
    if draft.contact.notes and gist(draft.contact.notes) == wanted:
        changed = replace(draft.contact, notes="")
        return _without(draft, changed, "note"), draft.contact.notes, _lines(draft, "note")
    if draft.contact.name and gist(draft.contact.name) == wanted:
        changed = replace(
            draft.contact, formatted="", prefix="", given="", middle="", family="", suffix=""
        )
        bare = _without(draft, changed, "name", *_NAME_PARTS)
        return bare, draft.contact.name, _lines(draft, "name")
    for index in draft.unused:
        if index < len(page.lines) and gist(page.lines[index].text) == wanted:
            return draft, page.lines[index].text, (index,)
    return None


def _given(draft: Draft, text: str, lines: tuple[int, ...], lesson: Lesson) -> Draft:
    job = draft.contact.job or JobRecord()
    evidence = Evidence(confidence=_CONFIDENCE, sure=lesson.proven, lines=lines, learned=lesson.uid)
    if lesson.written == "title":
        key, changed = f"title[{len(job.titles)}]", replace(job, titles=(*job.titles, text))
    elif lesson.written == "department":
        key, changed = "department", replace(job, department=text)
    else:
        key, changed = "org", replace(job, organization=text)
    return replace(
        draft,
        contact=_with_job(draft.contact, draft.contact.job, changed),
        evidence={**draft.evidence, key: evidence},
        unused=tuple(line for line in draft.unused if line not in lines),
    )


def _without_title(draft: Draft, job: JobRecord, place: int) -> tuple[Draft, str, tuple[int, ...]]:
    titles = (*job.titles[:place], *job.titles[place + 1 :])
    contact = _with_job(draft.contact, job, replace(job, titles=titles))
    evidence = dict(draft.evidence)
    known = evidence.pop(f"title[{place}]", None)
    for later in range(place + 1, len(job.titles)):
        if f"title[{later}]" in evidence:
            evidence[f"title[{later - 1}]"] = evidence.pop(f"title[{later}]")
    bare = replace(draft, contact=contact, evidence=evidence)
    return bare, job.titles[place], known.lines if known else ()


def _without(draft: Draft, contact: ContactRecord, *fields: str) -> Draft:
    evidence = {key: each for key, each in draft.evidence.items() if key not in fields}
    return replace(draft, contact=contact, evidence=evidence)


def _with_job(contact: ContactRecord, old: JobRecord | None, new: JobRecord) -> ContactRecord:
    """The contact with its present job changed; one that says nothing any more is none."""
    kept = () if new == JobRecord() else (new,)
    if old is None or old not in contact.jobs:
        return replace(contact, jobs=(*kept, *contact.jobs))
    jobs = [part for job in contact.jobs for part in (kept if job is old else (job,))]
    return replace(contact, jobs=tuple(jobs))


def _lines(draft: Draft, field: str) -> tuple[int, ...]:
    known = draft.evidence.get(field)
    return known.lines if known else ()
