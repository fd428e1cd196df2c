"""A lesson that was wrong, taken out of a draft that was read by it."""

import re
from dataclasses import replace
from typing import Any

from cardcase.core.records import ContactRecord
from cardcase.core.scan.draft import Draft
from cardcase.core.scan.extract.recall import NAMES, recalled, word_by_word
from cardcase.core.scan.lesson import Learned, Lesson
from cardcase.core.scan.page import Page


def recanted(draft: Draft, page: Page, lesson: Lesson, now: Lesson | None) -> Draft:
    """A draft that was read by a lesson of words: as printed, or as that would have it ``now``."""
    for key, known in draft.evidence.items():
        if known.learned != lesson.uid or not known.alternatives:
            continue
        printed, *others = known.alternatives
        put = _put_city if key.startswith("addresses[") else _put
        contact = put(draft.contact, key, lesson.written, printed)
        if contact != draft.contact:
            told = replace(known, sure=False, learned="", alternatives=tuple(others))
            draft = replace(draft, contact=contact, evidence={**draft.evidence, key: told})
    return recalled(draft, page, Learned((now,))) if now else draft


def _put_city(contact: ContactRecord, key: str, written: str, printed: str) -> ContactRecord:
    """The same with the city of an address, of which the whole is known as it is ``printed``."""
    place = int(key.removeprefix("addresses[").removesuffix("]"))
    addresses = list(contact.addresses)
    if place >= len(addresses) or addresses[place].city != written:
        return contact
    full = addresses[place].full
    if full and (city := _instead_of(written, full, printed)):
        addresses[place] = replace(addresses[place], city=city, full=printed)
    elif not full:
        addresses[place] = replace(addresses[place], city=printed)
    return replace(contact, addresses=tuple(addresses))


def _instead_of(written: str, full: str, printed: str) -> str:
    """What stands in ``printed`` where ``full``, which else is the same, has ``written``."""
    for found in re.finditer(re.escape(written), full, re.IGNORECASE):
        before, after = full[: found.start()], full[found.end() :]
        if printed.startswith(before) and printed.endswith(after):
            city = printed[len(before) : len(printed) - len(after)]
            return city.title() if city.isupper() and not written.isupper() else city
    return ""


def _put(contact: ContactRecord, key: str, written: str, printed: str) -> ContactRecord:
    """The contact with what is printed where it says what was written, if it does."""
    job = contact.job
    if key in NAMES:
        if getattr(contact, key) != written:
            return contact
        formatted = word_by_word(contact.formatted, written, printed)
        part: dict[str, Any] = {key: printed}
        return replace(contact, formatted=formatted, **part)
    if job is None:
        return contact
    changed = job
    if key == "org" and job.organization == written:
        changed = replace(job, organization=printed)
    elif key == "department" and job.department == written:
        changed = replace(job, department=printed)
    elif key.startswith("title["):
        titles = (printed if title == written else title for title in job.titles)
        changed = replace(job, titles=tuple(titles))
    return replace(contact, jobs=tuple(changed if each is job else each for each in contact.jobs))
