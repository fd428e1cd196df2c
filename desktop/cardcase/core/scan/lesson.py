"""What the owner's corrections have taught: lessons, and all of them as they go into a reading."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from cardcase.core.text import words

LessonKind = Literal["spelling", "organization", "label", "role"]

PROVEN = 2
"""So many times the owner must have said the same before a value is sure because of it."""

LessonKey = tuple[str, str, str]
"""Kind, field and what was read, folded and without spaces: one key has one lesson."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """One thing that was learned from a correction.

    - ``spelling``: ``read`` in the field ``field`` (given, family, org, title, city …) is spelled
      ``written``.
    - ``organization``: the one whose domain is ``read`` is called ``written``; ``context`` is what
      was taken for its name.
    - ``label``: a phone printed after ``read`` is of the type ``written``; empty: it is no phone.
    - ``role``: the words ``read``, taken for ``field``, are a ``written`` (title, department, org).

    ``card``: the uid of the card that taught it, ``taught``: when (ISO 8601), ``times``: how often
    the owner has said so, once by correcting and since then by accepting.
    """

    uid: str = ""
    kind: LessonKind
    field: str = ""
    read: str
    written: str
    context: str = ""
    card: str = ""
    taught: str = ""
    times: int = 1

    @property
    def key(self) -> LessonKey:
        """What this lesson is about; a later one about the same takes its place."""
        field = self.field if self.kind == "spelling" else ""
        read = self.read.lower() if self.kind == "organization" else gist(self.read)
        return self.kind, field, read

    @property
    def is_of_words(self) -> bool:
        """Whether it says how something is written."""
        return self.kind in ("spelling", "organization")

    @property
    def printed(self) -> str:
        """What was read where a lesson of words says how it is written."""
        return self.context if self.kind == "organization" else self.read

    @property
    def proven(self) -> bool:
        """Whether it was said often enough to make a value sure."""
        return self.times >= PROVEN


@dataclass(frozen=True, slots=True)
class Learned:
    """All lessons that a reading may use; immutable, so that it may be part of a cache's key."""

    lessons: tuple[Lesson, ...] = ()

    def about(self, kind: LessonKind, field: str, read: str) -> Lesson | None:
        """The lesson about what was read, if there is one."""
        if not self.lessons or not read:
            return None
        asked = Lesson(kind=kind, field=field, read=read, written="")
        return _by_key(self).get(asked.key)

    def of(self, kind: LessonKind) -> tuple[Lesson, ...]:
        """All lessons of a kind."""
        return tuple(lesson for lesson in self.lessons if lesson.kind == kind)


NOTHING = Learned()
"""What a new library has learned."""


def gist(text: str) -> str:
    """The letters and digits of a text, folded: equal for glued words and for lost diacritics."""
    return "".join(words(text))


@lru_cache(maxsize=4)
def _by_key(learned: Learned) -> Mapping[LessonKey, Lesson]:
    return {lesson.key: lesson for lesson in learned.lessons if lesson.key[2]}
