"""Where and why, on the card in front: what it begins with, and what of it was said."""

from collections.abc import Callable
from datetime import date

from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.core.store.stamps import stamp_of
from cardcase.ui.pages.review.last_event import LastEvent
from cardcase.ui.pages.review.meeting import Meeting
from cardcase.ui.pages.review.sheet import Sheet
from cardcase.ui.pages.review.where_why import WhereWhy


class CardMeeting:
    """Between the lasting fields and the sheets of the cards: a card on which nothing was said of
    it goes on following the event of the last one."""

    def __init__(self, library: Library, where_why: WhereWhy, today: Callable[[], date]) -> None:
        self._library, self._where_why, self._today = library, where_why, today
        self._last_event = LastEvent(library)
        self._offered = Meeting()
        self._begun: Meeting | None = None

    def take_over(self, other: "CardMeeting") -> None:
        """Go on with the event of another window's page."""
        self._last_event = other._last_event

    def fill(self, sheet: Sheet) -> None:
        """Let the fields say what the card says, else what it begins with."""
        photograph = load.photograph(self._library, sheet.card.photograph)
        stamp = stamp_of(self._library, photograph) if photograph else None
        taken_at = photograph.taken_at if photograph else ""
        meeting, fresh = sheet.meeting, sheet.meeting is None
        if meeting is None:
            meeting = self._last_event.opening(taken_at, self._today().isoformat(), stamp)
        self._where_why.fill(
            meeting,
            stamp.event if stamp else None,
            kept=fresh and bool(meeting.event),
            dated=fresh and bool(taken_at) and meeting.when == taken_at[:10],
        )
        self._offered, self._begun = self._where_why.meeting, sheet.meeting

    def settle(self, sheet: Sheet | None) -> None:
        """Let the sheet say what was said on it, and nothing that was only offered."""
        meeting = self._where_why.meeting
        if sheet is not None:
            sheet.meeting = meeting if meeting != self._offered else self._begun

    def remember(self) -> None:
        """Keep the event for the next card."""
        where = self._where_why
        today = self._today().isoformat()
        self._last_event.remember(where.meeting, typed=where.date_typed, today=today)

    def begin_anew(self, sheet: Sheet) -> None:
        """One came to an event, or left it: fill in again a card of which nothing was said yet."""
        if sheet.meeting is None and self._where_why.meeting == self._offered:
            self.fill(sheet)
