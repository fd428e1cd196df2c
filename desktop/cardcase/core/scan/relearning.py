"""What becomes of a lesson when its owner changes a contact that it has to do with."""

from collections.abc import Iterable
from dataclasses import replace

from cardcase.core.records import ContactRecord
from cardcase.core.scan.lesson import Lesson
from cardcase.core.scan.likeness import is_respelling


def corrected(lesson: Lesson, before: ContactRecord, after: ContactRecord) -> Lesson | None:
    """The lesson once a contact says something else than it does; None: it was taken back.

    What somebody changes because the world did is no correction: only what was read, or another
    spelling of it or of what was typed for it, tells that the lesson was wrong.
    """
    if not (lesson.is_of_words and lesson.written):
        return lesson
    old, new = _said(before, lesson), _said(after, lesson)
    if lesson.written not in old or lesson.written in new:
        return lesson
    for text in new:
        if text in old:
            continue
        if text == lesson.printed:
            return None
        if any(is_respelling(word, text) for word in (lesson.written, lesson.printed)):
            return replace(lesson, written=text, times=1)
    return lesson


def _said(contact: ContactRecord, lesson: Lesson) -> list[str]:
    """All that a contact says where the lesson writes something."""
    found: Iterable[str]
    field = "org" if lesson.kind == "organization" else lesson.field
    if field == "org":
        found = (job.organization for job in contact.jobs)
    elif field == "title":
        found = (title for job in contact.jobs for title in job.titles)
    elif field == "department":
        found = (job.department for job in contact.jobs)
    elif field == "city":
        found = (address.city for address in contact.addresses)
    else:
        found = (getattr(contact, field),)
    return [text for text in found if text]
