"""What was learned, in words."""

from collections.abc import Callable, Mapping
from datetime import date

from cardcase.core.scan.lesson import Lesson
from cardcase.core.store.lessons import LessonRow
from cardcase.ui.dates import date_words
from cardcase.ui.i18n import tr
from cardcase.ui.labels import point_type

Words = Callable[[], str]

_SPELLINGS: Mapping[str, Words] = {
    "given": lambda: tr("Settings", "Given name"),
    "middle": lambda: tr("Settings", "Middle name"),
    "family": lambda: tr("Settings", "Family name"),
    "title": lambda: tr("Settings", "Title"),
    "department": lambda: tr("Settings", "Department"),
    "org": lambda: tr("Settings", "Organization"),
    "city": lambda: tr("Settings", "City"),
}
_ROLES: Mapping[str, Words] = {
    "title": lambda: tr("Settings", "a title"),
    "department": lambda: tr("Settings", "a department"),
    "org": lambda: tr("Settings", "an organization"),
}


def read_and_written(lesson: Lesson) -> tuple[str, str]:
    """What is read, and what it becomes."""
    if lesson.kind == "label":
        written = point_type(lesson.written) if lesson.written else tr("Settings", "no phone")
        return tr("Settings", "a number after “{label}”").format(label=lesson.read), written
    if lesson.kind == "role":
        return lesson.read, _ROLES[lesson.written]()
    return lesson.read, lesson.written


def about(lesson: Lesson) -> str:
    """What kind of thing was learned."""
    if lesson.kind == "label":
        return tr("Settings", "Label of a phone")
    if lesson.kind == "role":
        return tr("Settings", "What a line is")
    if lesson.kind == "organization":
        return tr("Settings", "Organization by its domain")
    return _SPELLINGS[lesson.field]()


def origin(row: LessonRow, today: date) -> str:
    """Whose card taught it, when, and on how many cards it was used since."""
    when = date_words(row.lesson.taught[:10], today)
    source = when
    if row.name:
        source = tr("Settings", "from the card: {name}, {when}").format(name=row.name, when=when)
    return " · ".join((about(row.lesson), source, uses(row.uses)))


def uses(count: int) -> str:
    """On how many cards it was used."""
    if not count:
        return tr("Settings", "not used yet")
    return tr("Settings", "used on %n cards", None, count)


def spoken(row: LessonRow, today: date) -> str:
    """The whole row for a screen reader."""
    read, written = read_and_written(row.lesson)
    return f"{read}: {written}. {origin(row, today)}"
