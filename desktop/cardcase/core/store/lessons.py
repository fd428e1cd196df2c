"""What the library has learned, for readings and for its owner to look at."""

from collections import Counter
from dataclasses import dataclass

from cardcase.core.scan.lesson import Learned, Lesson
from cardcase.core.store import load
from cardcase.core.store.lesson_rows import lessons_where
from cardcase.core.store.library import Library
from cardcase.core.store.models import Card
from cardcase.core.store.photograph_rows import cards_where

_MOST = 2000
"""Lessons that one reading looks at, the latest ones: they go to the reading process each time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonRow:
    """A lesson, how many cards it was used on, and whose card taught it (empty: it is gone)."""

    lesson: Lesson
    uses: int
    contact: str
    name: str


def learned(library: Library) -> Learned:
    """What readings may use."""
    with library.session():
        return Learned(tuple(lessons_where(limit=_MOST)))


def all_lessons(library: Library) -> list[LessonRow]:
    """All lessons, the latest first."""
    with library.snapshot():
        lessons = lessons_where()
        uses = _uses() if lessons else Counter[str]()
        return [_row(library, lesson, uses[lesson.uid]) for lesson in lessons]


def _row(library: Library, lesson: Lesson, uses: int) -> LessonRow:
    card = load.card(library, lesson.card)
    contact = load.contact(library, card.contact) if card and card.contact else None
    return LessonRow(
        lesson=lesson,
        uses=uses,
        contact=contact.uid if contact else "",
        name=contact.display_name if contact else "",
    )


def _uses() -> Counter[str]:
    """Cards by the lessons that their drafts name: counted, not kept, so that it is always true."""
    uses: Counter[str] = Counter()
    for card in cards_where(Card.draft.contains('"learned":')):
        if card.draft is not None:
            uses.update({each.learned for each in card.draft.evidence.values() if each.learned})
    return uses
