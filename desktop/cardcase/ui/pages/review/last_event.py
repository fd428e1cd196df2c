"""The event that stays filled for the next card, also after a restart; never in another library."""

from dataclasses import replace

from cardcase.core.store.accepted import last_accepted
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
        """Keep the event and its place for the next card, and its day if that was ``typed``.

        ``today`` is ISO 8601; a day that was typed for one event does not go over to another.
        """
        last = self._told()
        name = meeting.event.strip()
        when = meeting.when if typed else last.when if name == last.event else ""
        if typed:
            self._typed_on = today
        self._last = Meeting(event=name, kind=meeting.kind, place=meeting.place.strip(), when=when)

    def opening(self, taken_at: str, today: str, stamp: Stamp | None = None) -> Meeting:
        """What a card begins with: the event of the last one, the day of its photograph, else
        the day that was typed for that event today, else today.

        One with a ``stamp`` begins with that, and where the event is: a place typed for the last
        card was that card's. Only if the event says none, the last place there stays.
        ``taken_at`` and ``today`` are ISO 8601.
        """
        last = self._told()
        if stamp is not None:
            event = stamp.event
            place = event.place or (last.place if last.event == event.name else "")
            return Meeting(event=event.name, kind=event.kind, place=place, when=stamp.day)
        typed = last.when if self._typed_on == today else ""
        return replace(last, when=day_of(taken_at, (last.event and typed) or today))

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
        return Meeting(event=met.event.name, kind=met.event.kind, place=met.place, when=when)
