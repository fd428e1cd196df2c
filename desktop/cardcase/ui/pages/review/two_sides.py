"""What goes with the card in front: asks, joins by hand or by proposal, and parts again."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Signal

from cardcase.core.card_records import CardRecord
from cardcase.core.ops import pairs
from cardcase.core.ops.changes import Changes
from cardcase.core.store import load
from cardcase.ui.context import Context
from cardcase.ui.i18n import tr
from cardcase.ui.models.review_queue import ReviewQueue
from cardcase.ui.pages.review.pair_strip import PairStrip, ShownPair
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.menu import Menu

_MOST = 30
"""Cards that are offered for joining by hand, the nearest ones."""


class TwoSides(QObject):
    """Fills the strip. ``joined`` carries the front's uid; ``parted`` that of the card seen."""

    joined = Signal(str)
    parted = Signal(str)
    accepted_asked = Signal()
    """The card in front is the back of one that is accepted already."""

    def __init__(
        self,
        context: Context,
        queue: ReviewQueue,
        strip: PairStrip,
        button: Button,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context, self._queue, self._strip, self._button = context, queue, strip, button
        self._uid = ""
        strip.join.connect(self.join)
        strip.apart.connect(self.part)
        button.clicked.connect(self.choose)

    def back_of(self, uid: str) -> CardRecord | None:
        """The card that is, or is shown as, the back of this one."""
        return load.joined_back(self._context.library, uid)

    def show(self, uid: str) -> None:
        """Say what goes with this card."""
        self._uid = uid
        self._strip.show_pair(self._pair(uid))
        # One key for both: where the strip is, the strip has it.
        self._button.setHidden(self._strip.pair is not None)

    @property
    def asks_first(self) -> bool:
        """Whether this card may be the back of another, which decides what accepting it means."""
        pair = self._strip.pair
        return self._strip.asks and pair is not None and pair.back.uid == self._uid

    def join(self) -> None:
        """Join what is proposed; where nothing is, offer what could be joined."""
        pair = self._strip.pair
        if pair is None:
            self.choose()
        elif self._strip.asks:
            self._join(pair.front.uid, pair.back.uid)

    def part(self) -> None:
        """Keep apart what is proposed or joined."""
        pair = self._strip.pair
        if pair is not None:
            uid = self._uid
            self._context.run(pairs.part, pair.back.uid, then=lambda _: self.parted.emit(uid))

    def choose(self) -> None:
        """Offer the other cards of the sitting to be joined to the one in front."""
        button = self._button
        here = self._queue.row_of(self._uid)
        rows = sorted(range(self._queue.rowCount()), key=lambda row: abs(row - here))
        rows = [row for row in rows if row != here and self._is_open(row)][:_MOST]
        menu = Menu(button.accessibleName(), button)
        likely = self._likeliest(here, rows)
        for row in sorted(rows):
            words = self._queue.words_of(row).replace("&", "&&")
            action = menu.addAction(words)
            action.triggered.connect(self._joiner(self._queue.card_at(row)))
            if row == likely:
                menu.setActiveAction(action)
        if not rows:
            menu.addAction(tr("Review", "There is no other card to review")).setEnabled(False)
        menu.addSeparator()
        accepted = menu.addAction(tr("Review", "Back of an accepted card…"))
        accepted.triggered.connect(self.accepted_asked)
        if not rows:
            menu.setActiveAction(accepted)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))
        self.menu = menu

    def _likeliest(self, here: int, rows: Sequence[int]) -> int:
        """The row of the likeliest other side: the nearest that is named where this card is not, or
        the other way round; of two the one that was photographed later."""
        named = _is_named(self._queue.card_at(here))

        def unlikely(row: int) -> tuple[bool, int, bool]:
            return _is_named(self._queue.card_at(row)) == named, abs(row - here), row < here

        return min(rows, key=unlikely, default=-1)

    def _is_open(self, row: int) -> bool:
        return self._queue.standing(self._queue.card_at(row).uid) != "accepted"

    def _joiner(self, other: CardRecord) -> Callable[[], None]:
        def join() -> None:
            here = self._queue.card_at(self._queue.row_of(self._uid))
            # Whoever is named on one side only is named on the front.
            turned = not _is_named(here) and _is_named(other)
            front, back = (other, here) if turned else (here, other)
            self._join(front.uid, back.uid)

        return join

    def _join(self, front: str, back: str) -> None:
        def done(_changes: Changes) -> None:
            self.joined.emit(front)

        self._context.run(pairs.join, front, back, then=done)

    def _pair(self, uid: str) -> ShownPair | None:
        """The card with its front or its back, joined or proposed."""
        library = self._context.library
        here = load.card(library, uid)
        if here is None:
            return None
        backs = [card for card in load.backs_of(library, [uid]) if _is_shown(card)]
        backs.sort(key=lambda card: not card.is_other_side)
        front, back = here, backs[0] if backs else None
        if back is None and _is_shown(here) and here.pairing is not None:
            found = load.card(library, here.pairing.front)
            front, back = (found, here) if found and found.state != "rejected" else (here, None)
        if back is None:
            return None
        return ShownPair(front=front, back=back, files=(self.file_of(front), self.file_of(back)))

    def file_of(self, card: CardRecord) -> str:
        """The name of the card's file, with its page where the file has several."""
        photograph = load.photograph(self._context.library, card.photograph)
        if photograph is None:
            return ""
        if not card.page and not load.has_pages(self._context.library, card.photograph):
            return photograph.name
        return tr("Review", "{file}, page {number}").format(
            file=photograph.name, number=card.page + 1
        )


def _is_shown(card: CardRecord) -> bool:
    return card.state == "review" and card.pairing is not None and card.pairing.state != "apart"


def _is_named(card: CardRecord) -> bool:
    return bool(card.draft and card.draft.contact.name)
