"""Learning from what the owner accepts, and forgetting."""

from collections.abc import Collection
from dataclasses import replace

from cardcase.core.card_records import CardRecord
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.existing import existing, subject_of
from cardcase.core.ops.operation import Recorder, operation
from cardcase.core.organizations import organization_key
from cardcase.core.records import ContactRecord, new_uid
from cardcase.core.scan.draft import Draft
from cardcase.core.scan.lesson import Lesson
from cardcase.core.scan.relearning import corrected
from cardcase.core.store import lessons, load
from cardcase.core.store.clock import now
from cardcase.core.store.entities import ENTITIES
from cardcase.core.store.library import Library
from cardcase.core.store.models import Card
from cardcase.core.store.photograph_rows import cards_where


def forget(library: Library, uids: Collection[str]) -> Changes:
    """Forget lessons. Cards in review that were read by one of words say what is printed again;
    what was accepted stays. Raises LibraryError ``gone``."""
    with library.transaction():
        known = ENTITIES["lesson"].load(uids)
        leaving = [existing(known.get(uid), uid) for uid in uids]
        subject = subject_of([each.written or each.read for each in leaving])
        with operation(library, "lessons.forget", subject) as op:
            op.delete("lesson", *uids)
            used = _used_in_review()
            for lesson in leaving:
                if lesson.uid in used:
                    _read_anew(op, lesson, None)
    return op.changes


def forget_all(library: Library) -> Changes:
    """Forget everything that was learned."""
    with library.transaction():
        return forget(library, [row.lesson.uid for row in lessons.all_lessons(library)])


def learn(op: Recorder, card: CardRecord, contact: ContactRecord) -> None:
    """Learn from a card that its owner has looked at, as a part of accepting it.

    What was learned before and was kept is believed more; what was undone is forgotten.
    """
    draft = card.draft or Draft()
    if draft.contact == replace(contact, uid="") and not _used(draft):
        return
    # Only where something was corrected: it loads lists of names and of phone numbers.
    from cardcase.core.scan.learning import judged, taught

    known = {each.key: each for each in lessons.learned(op.library).lessons}
    kept, undone = judged(draft, contact, known.values())
    named: dict[tuple[str, str], str] = {}
    for lesson in taught(draft, card.reading, contact):
        before = known.pop(lesson.key, None)
        if before is not None and lesson.kind == "organization":
            named[before.card, before.written] = lesson.written
        dated = _dated(lesson, before, card.uid)
        op.put(dated)
        if before is not None:
            _read_anew(op, before, dated)
    for lesson in known.values():
        if lesson.uid in undone:
            _instead(op, lesson, None)
        elif lesson.kind == "organization" and (lesson.card, lesson.written) in named:
            # What one correction taught of each domain of an organization goes together.
            written = named[lesson.card, lesson.written]
            times = lesson.times if written == lesson.written else 1
            _instead(op, lesson, replace(lesson, written=written, times=times))
        elif lesson.uid in kept:
            op.put(replace(lesson, times=lesson.times + 1))


def correct(op: Recorder, before: ContactRecord, after: ContactRecord) -> None:
    """Learn from what its owner changes in a contact, as a part of that: a lesson that its cards
    taught, or were read by, was wrong if the contact says it no more."""
    if _words(before) == _words(after):
        return
    cards = load.cards_of(op.library, after.uid)
    uids = {card.uid for card in cards}
    used = {each.learned for card in cards if card.draft for each in card.draft.evidence.values()}
    for lesson in lessons.learned(op.library).lessons if cards else ():
        if lesson.card in uids or lesson.uid in used:
            _instead(op, lesson, corrected(lesson, before, after))


def rename(op: Recorder, key: str, to: str) -> None:
    """Let lessons write the organization of this key as it is called from now on."""
    for lesson in lessons.learned(op.library).lessons:
        is_of_one = lesson.kind == "organization" or (lesson.kind, lesson.field) == (
            "spelling",
            "org",
        )
        if is_of_one and organization_key(lesson.written) == key:
            _instead(op, lesson, replace(lesson, written=to))


def _words(contact: ContactRecord) -> tuple[object, ...]:
    name = contact.given, contact.middle, contact.family
    return *name, contact.jobs, contact.addresses


def _instead(op: Recorder, lesson: Lesson, now_is: Lesson | None) -> None:
    if now_is is None:
        op.delete("lesson", lesson.uid)
    elif now_is != lesson:
        op.put(replace(now_is, taught=now()))
    _read_anew(op, lesson, now_is)


def _read_anew(op: Recorder, was: Lesson, lesson: Lesson | None) -> None:
    """Let the cards in review that were read by a lesson of words say what it says now, or what is
    printed."""
    if not was.is_of_words or (lesson is not None and lesson.written == was.written):
        return
    from cardcase.core.scan.extract.recant import recanted

    used = Card.draft.contains(f'"learned":"{was.uid}"')
    op.put(
        *(
            replace(card, draft=recanted(card.draft, card.reading, was, lesson))
            for card in cards_where((Card.state == "review") & used)
            if card.draft and card.reading
        )
    )


def _dated(lesson: Lesson, before: Lesson | None, card: str) -> Lesson:
    """The lesson as it is kept, in place of an earlier one about the same."""
    again = before is not None and before.written == lesson.written
    return replace(
        lesson,
        uid=before.uid if before else new_uid(),
        card=card,
        taught=now(),
        times=before.times + 1 if before and again else 1,
    )


def _used_in_review() -> set[str]:
    """The lessons (uids) that cards in review were read by."""
    read = cards_where((Card.state == "review") & Card.draft.contains('"learned":'))
    drafts = (card.draft for card in read if card.draft)
    return {each.learned for draft in drafts for each in draft.evidence.values()}


def _used(draft: Draft) -> bool:
    return any(evidence.learned for evidence in draft.evidence.values())
