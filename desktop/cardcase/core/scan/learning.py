"""What a correction teaches: the draft beside what its owner accepted."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from cardcase.core.records import ContactRecord, JobRecord
from cardcase.core.scan.draft import Draft
from cardcase.core.scan.extract.own_domains import domains_of
from cardcase.core.scan.extract.persons import is_given
from cardcase.core.scan.extract.phone_labels import is_plain, label_of
from cardcase.core.scan.lesson import Lesson, gist
from cardcase.core.scan.likeness import is_inflected, is_respelling
from cardcase.core.scan.page import Page

_NUMBER = re.compile(r"(?:\d\W?){5}")
"""Digits that may be of a phone, an account or a person's number."""
_NAMES = ("given", "middle", "family")
_ROLES = ("title", "department", "org")
_FORMER = ("title", "department", "org", "note", "name")
"""Where words may have stood that the owner moved."""


def taught(draft: Draft, page: Page | None, accepted: ContactRecord) -> tuple[Lesson, ...]:
    """The lessons of one accepted card, without uid, card and time.

    Only words are learned, and the types of phones: no digit of a number, no e-mail address.
    """
    moved = tuple(_moved(draft, page, accepted))
    known = tuple(_organization(draft, accepted))
    # The domain tells more than a spelling of the name would.
    spelled = [each for each in _spellings(draft, accepted) if not (known and each.field == "org")]
    found = [*moved, *known, *spelled]
    found += _labels(draft, page, accepted)
    explained = {gist(lesson.read) for lesson in moved}
    unique = {
        lesson.key: lesson
        for lesson in reversed(found)
        if lesson.key[2]
        and not _NUMBER.search(f"{lesson.read} {lesson.written}")
        and (lesson.kind != "spelling" or gist(lesson.read) not in explained)
    }
    return tuple(reversed(unique.values()))


def judged(
    draft: Draft, accepted: ContactRecord, lessons: Iterable[Lesson]
) -> tuple[frozenset[str], frozenset[str]]:
    """The uids of the lessons that the draft used: those the owner kept, those they undid.

    Of those that say something else by now than when the card was read it tells nothing.
    """
    known = {lesson.uid: lesson for lesson in lessons}
    kept: set[str] = set()
    undone: set[str] = set()
    before, after = values(draft.contact), values(accepted)
    for field, evidence in draft.evidence.items():
        key = f"{field}.city" if field.startswith("addresses[") else field
        lesson = known.get(evidence.learned)
        if lesson is not None and key in before:
            if lesson.is_of_words and lesson.written != before[key]:
                continue
            now = [value for other, value in after.items() if _family(other) == _family(key)]
            (kept if before[key] in now else undone).add(evidence.learned)
    return frozenset(kept - undone), frozenset(undone)


def values(contact: ContactRecord) -> dict[str, str]:
    """What can be learned about, by the keys of a draft's evidence."""
    job = contact.job or JobRecord()
    found = {part: getattr(contact, part) for part in _NAMES}
    found |= {"org": job.organization, "department": job.department, "note": contact.notes}
    found |= {f"title[{place}]": title for place, title in enumerate(job.titles)}
    for place, address in enumerate(contact.addresses):
        found[f"addresses[{place}].city"] = address.city
    for place, point in enumerate(contact.points_of("phone")):
        found[f"phones[{place}]"] = f"{point.value} {point.type}"
    return {key: value for key, value in found.items() if value}


def _family(key: str) -> str:
    """The field of a key, without its place among several."""
    name, _, rest = key.partition("[")
    return "city" if rest.endswith(".city") else name


def _texts(contact: ContactRecord) -> Mapping[str, list[str]]:
    texts: dict[str, list[str]] = {}
    for key, value in values(contact).items():
        texts.setdefault(_family(key), []).append(value)
    return texts


def _spellings(draft: Draft, accepted: ContactRecord) -> Iterator[Lesson]:
    before, after = _texts(draft.contact), _texts(accepted)
    printed = _printed(draft)
    for field in (*_NAMES, "title", "department", "org", "city"):
        old, new = before.get(field, []), after.get(field, [])
        gone = [text for text in old if text not in new]
        come = [text for text in new if text not in old]
        for text in gone:
            read = printed.get((field, text), text)
            written = next((each for each in come if is_respelling(read, each)), "")
            if written and written != read and not _another_name(field, read, written):
                come.remove(written)
                yield Lesson(kind="spelling", field=field, read=read, written=written)


def _printed(draft: Draft) -> Mapping[tuple[str, str], str]:
    """What was read where a lesson has changed it since, by field and value."""
    return {
        (_family(key), value): draft.evidence[key].alternatives[0]
        for key, value in values(draft.contact).items()
        if key in draft.evidence
        and draft.evidence[key].learned
        and draft.evidence[key].alternatives
    }


def _another_name(field: str, read: str, written: str) -> bool:
    """Whether two alike names are both real ones, so that neither is a misreading."""
    if field not in _NAMES or gist(read) == gist(written):
        return False
    return is_inflected(read, written) or (field != "family" and is_given(read))


def _organization(draft: Draft, accepted: ContactRecord) -> Iterator[Lesson]:
    before = (draft.contact.job or JobRecord()).organization
    after = (accepted.job or JobRecord()).organization
    if not after or after == before:
        return
    for domain in domains_of(accepted):
        read = _printed(draft).get(("org", before), before)
        yield Lesson(kind="organization", read=domain, written=after, context=read)


def _moved(draft: Draft, page: Page | None, accepted: ContactRecord) -> Iterator[Lesson]:
    """Words that were read whole, but for something else."""
    before, after = _former(draft, page), _texts(accepted)
    for field in _ROLES:
        for text in after.get(field, []):
            if gist(text) in map(gist, before[field]):
                continue
            for former in (*_FORMER, ""):
                if (
                    former != field
                    and _has(before[former], text)
                    and not _has(after.get(former, []), text)
                ):
                    yield Lesson(kind="role", field=former, read=text, written=field)
                    break


def _former(draft: Draft, page: Page | None) -> Mapping[str, Sequence[str]]:
    texts = _texts(draft.contact)
    lines = page.lines if page else ()
    unused = [lines[place].text for place in draft.unused if place < len(lines)]
    name = draft.contact.name
    found = {field: texts.get(field, []) for field in _FORMER}
    return {**found, "name": [name] if name else [], "": unused}


def _has(texts: Iterable[str], text: str) -> bool:
    return any(gist(each) == gist(text) for each in texts)


def _labels(draft: Draft, page: Page | None, accepted: ContactRecord) -> Iterator[Lesson]:
    if page is None:
        return
    after = {point.value: point for point in accepted.points_of("phone")}
    for place, point in enumerate(draft.contact.points_of("phone")):
        evidence = draft.evidence.get(f"phones[{place}]")
        now = after.get(point.value)
        if evidence is None or (now is not None and now.type == point.type):
            continue
        if now is None and len(after) >= len(draft.contact.points_of("phone")):
            continue  # retyped, not taken away
        label = label_of(page, evidence.lines, point.value)
        if label and not is_plain(label):
            yield Lesson(kind="label", read=label, written=now.type if now else "")
