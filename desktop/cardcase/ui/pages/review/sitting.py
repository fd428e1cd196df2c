"""One sitting at the review: the queue, the sheet of each card seen, and which one is in front."""

from collections.abc import Callable, Sequence

from cardcase.core.card_records import CardRecord
from cardcase.ui.form_steps import Steps
from cardcase.ui.models.review_queue import ReviewQueue
from cardcase.ui.pages.review.carry_over import carry_over
from cardcase.ui.pages.review.sheet import Sheet
from cardcase.ui.pages.review.unfinished import say_again


class Sitting:
    """Knows what comes next. ``region`` gives the country of numbers without a country code;
    ``typed_on`` what was typed on a card (its uid) before the program was last closed."""

    def __init__(
        self, queue: ReviewQueue, region: Callable[[], str], typed_on: Callable[[str], str]
    ) -> None:
        self.queue = queue
        self._typed_on = typed_on
        self.uid = ""
        self._row = 0
        self._region = region
        self._sheets: dict[str, Sheet] = {}

    @property
    def sheet(self) -> Sheet | None:
        """The sheet in front."""
        return self._sheets.get(self.uid)

    @property
    def number(self) -> int:
        """The place of the card in front, from one."""
        return self._row + 1

    def take_over(self, other: "Sitting") -> None:
        """Go on with the sheets of another sitting, whose fields, and with them what could be taken
        back in them, are gone."""
        self._sheets = other._sheets
        for sheet in self._sheets.values():
            sheet.steps = Steps()

    def take_up(self, waiting: Sequence[CardRecord]) -> None:
        """Go on with what is in review now; when all was done, begin anew.

        A joined back comes with its front.
        """
        waiting = [card for card in waiting if not card.is_other_side]
        if self.queue.count("waiting") or self.queue.count("later"):
            self.queue.refresh(waiting)
        else:
            self.queue.begin(waiting)

    def is_open(self, uid: str) -> bool:
        """Whether this card can be reviewed."""
        return self.queue.row_of(uid) >= 0 and self.queue.standing(uid) != "accepted"

    def next_uid(self) -> str:
        """The card to go to from the one in front; empty when none waits."""
        # A card that is none has left the row that the next one has now.
        row = self.queue.row_of(self.uid)
        return self.queue.next_waiting(row if row >= 0 else self._row - 1)

    def go_to(self, uid: str, back: CardRecord | None = None) -> Sheet:
        """Put a card in front, with its back, as it was left; of one that was read anew, or whose
        other side came or went, what was typed holds."""
        self.uid, self._row = uid, self.queue.row_of(uid)
        card = self.queue.card_at(self._row)
        sheet = self._sheets.get(uid)
        if sheet is None or not sheet.is_of(card, back):
            if sheet is None:
                made = self._made(card, back)
            else:
                made = Sheet.of(card, self._region(), back)
                carry_over(sheet, made)
            if back is not None and _is_new(back, sheet):
                alone = self._sheets.pop(back.uid, None)
                made.take_in(alone or self._made(back))
            sheet = self._sheets[uid] = made
        return sheet

    def _made(self, card: CardRecord, back: CardRecord | None = None) -> Sheet:
        """The sheet of a card, with what was typed on it."""
        sheet = Sheet.of(card, self._region(), back)
        if said := self._typed_on(card.uid):
            say_again(sheet, said)
        return sheet

    def renumber(self) -> bool:
        """Find the place of the card in front anew; whether there is one."""
        row = self.queue.row_of(self.uid)
        if row >= 0:
            self._row = row
        return row >= 0

    def end(self) -> None:
        """No card is in front any more."""
        self.uid, self._row = "", 0


def _is_new(back: CardRecord, sheet: Sheet | None) -> bool:
    """Whether a back was no side of a sheet so far."""
    return sheet is None or sheet.back is None or sheet.back.uid != back.uid
