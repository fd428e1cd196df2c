"""Lessons between records and rows. All work inside a session of the library."""

from collections.abc import Iterable
from operator import attrgetter

from peewee import Expression, chunked

from cardcase.core.scan.lesson import Lesson as LessonRecord
from cardcase.core.store.models import Lesson
from cardcase.core.store.rows import BATCH, among, dicts, field_names, put_all

_FIELDS = field_names(LessonRecord)


def load_lessons(uids: Iterable[str]) -> dict[str, LessonRecord]:
    """The lessons of these uids that exist."""
    found: dict[str, LessonRecord] = {}
    for some in chunked(uids, BATCH):
        found.update((each.uid, each) for each in lessons_where(among(Lesson.uid, some)))
    return found


def lessons_where(*conditions: Expression, limit: int | None = None) -> list[LessonRecord]:
    """The lessons that meet the conditions, the latest first."""
    rows = Lesson.select().order_by(Lesson.taught.desc(), Lesson.id.desc()).limit(limit)
    if conditions:
        rows = rows.where(*conditions)
    return [LessonRecord(**{name: row[name] for name in _FIELDS}) for row in dicts(rows)]


def put_lessons(records: Iterable[LessonRecord]) -> None:
    """Write lessons, new or in place of what they were."""
    put_all(Lesson, _FIELDS, map(attrgetter(*_FIELDS), records))
