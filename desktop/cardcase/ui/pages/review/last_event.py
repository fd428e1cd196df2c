"""The event that stays filled for the next card, also after a restart; never in another library."""

from dataclasses import replace

from cardcase.core.store.accepted import last_accepted
from cardcase.core.store.browse import event_named
from cardcase.core.store.library import Library
from cardcase.core.store.stamps import Stamp
from cardcase.ui.pages.review.meeting import Meeting, day_of


class LastEvent:
    """What the form said last; before it said anything, what the library's last card says."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._last: Meeting | None = None
        self._typed_on = ""

    def remember(self, meeting: Meeting, *, typed: bool, today: str) -> None:
        """Keep the event for the next card, and its day if that was ``typed``. The place only where
        there is no event: at one it was the stand of that card.

        ``today`` is ISO 8601; a day that was typed for one event does not go over to another.
        """
        last = self._told()
        name = meeting.event.strip()
        when = meeting.when if typed else last.when if name == last.event else ""
        if typed:
            self._typed_on = today
        place = "" if name else meeting.place.strip()
        self._last = Meeting(event=name, kind=meeting.kind, place=place, when=when)

    def opening(self, taken_at: str, today: str, stamp: Stamp | None = None) -> Meeting:
        """What a card begins with: the event of the last one, the day of its photograph, else
        the day that was typed for that event today, else today.

        One with a ``stamp`` begins with that. The place is where the event is.
        ``taken_at`` and ``today`` are ISO 8601.
        """
        last = self._told()
        if stamp is not None:
            event = stamp.event
            return Meeting(event=event.name, kind=event.kind, place=event.place, when=stamp.day)
        typed = last.when if self._typed_on == today else ""
        known = event_named(self._library, last.event) if last.event else None
        place = known.place if known else last.place
        return replace(last, place=place, when=day_of(taken_at, (last.event and typed) or today))

    def _told(self) -> Meeting:
        if self._last is None:
            self._last = self._of_library()
        return self._last

    def _of_library(self) -> Meeting:
        last = last_accepted(self._library)
        if last is None or last.encounter is None:
            return Meeting()
        met = last.encounter
        self._typed_on = last.on.isoformat()
        # The day of a photograph is its own; any other was typed.
        when = met.when if met.when != last.photographed else ""
        if met.event is None:
            return Meeting(place=met.place, when=when)
        return Meeting(event=met.event.name, kind=met.event.kind, when=when)
