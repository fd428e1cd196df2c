"""The event that stays filled for the next card, also after a restart."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSettings

from cardcase.core.records import EVENT_KINDS
from cardcase.ui.pages.review.meeting import Meeting, day_of

_NAME: Final = "review/event_name"
_KIND: Final = "review/event_kind"
_PLACE: Final = "review/event_place"
_WHEN: Final = "review/event_when"
_TYPED_ON: Final = "review/event_when_typed_on"


def last_event(settings: QSettings) -> Meeting:
    """The event and its place as they were filled in last."""
    kind = str(settings.value(_KIND, ""))
    return Meeting(
        event=str(settings.value(_NAME, "")),
        kind=kind if kind in EVENT_KINDS else "fair",
        place=str(settings.value(_PLACE, "")),
    )


def remember_event(settings: QSettings, meeting: Meeting, *, typed: bool, today: str) -> None:
    """Keep the event and its place for the next card, and its day if that was ``typed``.

    ``today`` is ISO 8601; a day that was typed for one event does not go over to another.
    """
    name = meeting.event.strip()
    if typed:
        settings.setValue(_WHEN, meeting.when)
        settings.setValue(_TYPED_ON, today)
    elif name != str(settings.value(_NAME, "")):
        settings.remove(_WHEN)
    settings.setValue(_NAME, name)
    settings.setValue(_KIND, meeting.kind)
    settings.setValue(_PLACE, meeting.place.strip())


def opening_meeting(settings: QSettings, taken_at: str, today: str) -> Meeting:
    """What a card begins with: the event of the last one, the day of its photograph, else
    the day that was typed for that event today, else today.

    ``taken_at`` and ``today`` are ISO 8601.
    """
    meeting = last_event(settings)
    typed = str(settings.value(_WHEN, "")) if settings.value(_TYPED_ON) == today else ""
    return replace(meeting, when=day_of(taken_at, (meeting.event and typed) or today))
