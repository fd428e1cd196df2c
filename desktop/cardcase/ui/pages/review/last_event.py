"""The event that stays filled for the next card, also after a restart."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSettings

from cardcase.core.records import EVENT_KINDS
from cardcase.ui.pages.review.meeting import Meeting, day_of

_NAME: Final = "review/event_name"
_KIND: Final = "review/event_kind"
_PLACE: Final = "review/event_place"


def last_event(settings: QSettings) -> Meeting:
    """The event and its place as they were filled in last."""
    kind = str(settings.value(_KIND, ""))
    return Meeting(
        event=str(settings.value(_NAME, "")),
        kind=kind if kind in EVENT_KINDS else "fair",
        place=str(settings.value(_PLACE, "")),
    )


def remember_event(settings: QSettings, meeting: Meeting) -> None:
    """Keep the event and its place for the next card."""
    settings.setValue(_NAME, meeting.event.strip())
    settings.setValue(_KIND, meeting.kind)
    settings.setValue(_PLACE, meeting.place.strip())


def opening_meeting(settings: QSettings, taken_at: str, today: str) -> Meeting:
    """What a card begins with: the event of the last one, the day of its photograph or today.

    ``taken_at`` and ``today`` are ISO 8601.
    """
    return replace(last_event(settings), when=day_of(taken_at, today))
