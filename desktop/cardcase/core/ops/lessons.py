"""Learning from what the owner accepts, and forgetting."""

from collections.abc import Collection
from dataclasses import replace

from cardcase.core.card_records import CardRecord
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.existing import existing, subject_of
from cardcase.core.ops.operation import Recorder, operation
from cardcase.core.records import ContactRecord, new_uid
from cardcase.core.scan.draft import Draft
from cardcase.core.scan.lesson import Lesson
from cardcase.core.store import lessons
from cardcase.core.store.clock import now
from cardcase.core.store.entities import ENTITIES
from cardcase.core.store.library import Library


def forget(library: Library, uids: Collection[str]) -> Changes:
    """Forget lessons; what was read by them stays. Raises LibraryError ``gone``."""
    with library.transaction():
        known = ENTITIES["lesson"].load(uids)
        leaving = [existing(known.get(uid), uid) for uid in uids]
        subject = subject_of([each.written or each.read for each in leaving])
        with operation(library, "lessons.forget", subject) as op:
            op.delete("lesson", *uids)
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

    kept, undone = judged(draft, contact)
    known = {each.key: each for each in lessons.learned(op.library).lessons}
    for lesson in taught(draft, card.reading, contact):
        op.put(_dated(lesson, known.pop(lesson.key, None), card.uid))
    for lesson in known.values():
        if lesson.uid in undone:
            op.delete("lesson", lesson.uid)
        elif lesson.uid in kept:
            op.put(replace(lesson, times=lesson.times + 1))


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


def _used(draft: Draft) -> bool:
    return any(evidence.learned for evidence in draft.evidence.values())
