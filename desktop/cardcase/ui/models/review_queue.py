"""The cards of one sitting at the review, in the order of the pile: waiting, put off, accepted."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any, Final, Literal, TypeGuard

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cardcase.core.card_records import CardRecord, Origin
from cardcase.ui.dates import date_words, moment_words
from cardcase.ui.i18n import tr
from cardcase.ui.widgets.plain import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
Standing = Literal["waiting", "later", "accepted"]

CARD = int(Qt.ItemDataRole.UserRole)
STANDING = CARD + 1
BEGINS = CARD + 2
"""Whether another drop than that of the card before begins with it."""

_APART: Final = timedelta(minutes=10)
"""What comes sooner after another drop belongs to it: pictures that are pasted one by one."""


def _unknown(uids: Collection[str]) -> Mapping[str, Origin]:
    return dict.fromkeys(uids, Origin())


class ReviewQueue(QAbstractListModel):
    """Rows of cards with how each stands. Accepted ones stay until the sitting ends.

    ``order`` puts uids into the order of the pile and says where each comes from. A card that may
    be the back of another comes right after it, so that nobody reviews a back before its front.
    """

    def __init__(
        self,
        parent: QObject | None = None,
        order: Callable[[Collection[str]], Mapping[str, Origin]] = _unknown,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._order, self._today = order, today
        self._origins: Mapping[str, Origin] = {}
        self._beginnings: frozenset[str] = frozenset()
        self._cards: list[CardRecord] = []
        self._standing: dict[str, Standing] = {}

    def begin(self, cards: Sequence[CardRecord]) -> None:
        """A new sitting with these cards."""
        self.beginResetModel()
        self._cards = self._arranged(cards)
        self._standing = {}
        self.endResetModel()

    def refresh(self, waiting: Sequence[CardRecord]) -> None:
        """Take in all that is in review now; accepted cards of the sitting stay."""
        now = {card.uid: card for card in waiting}
        for card in self._cards:
            if card.uid not in now and self.standing(card.uid) != "accepted":
                now[card.uid] = replace(card, state="rejected")
        self.update(now)

    def update(self, now: Mapping[str, CardRecord | None]) -> None:
        """Take in how these cards are now: None, rejected ones and joined backs vanish."""
        cards = []
        for card in (*self._cards, *(each for each in now.values() if self._is_new(each))):
            current = now.get(card.uid, card)
            if current is None or current.state == "rejected" or current.is_other_side:
                self._standing.pop(card.uid, None)
                continue
            if current.state == "accepted":
                self._standing[card.uid] = "accepted"
            elif self.standing(card.uid) == "accepted" and card.uid in now:
                self._standing[card.uid] = "waiting"
            cards.append(current)
        cards = self._arranged(cards)
        same = [card.uid for card in cards] == [card.uid for card in self._cards]
        if same:
            self._cards = cards
            self._tell_all()
        else:
            self.beginResetModel()
            self._cards = cards
            self.endResetModel()

    def _arranged(self, cards: Sequence[CardRecord]) -> list[CardRecord]:
        self._origins = self._order([card.uid for card in cards])
        place = {uid: rank for rank, uid in enumerate(self._origins)}
        ordered = sorted(cards, key=lambda card: place.get(card.uid, len(place)))
        alone = {card.uid for card in ordered if card.pairing_state != "proposed"}
        backs: dict[str, list[CardRecord]] = {}
        for card in ordered:
            if card.uid not in alone and card.pairing and card.pairing.front in alone:
                backs.setdefault(card.pairing.front, []).append(card)
        after = {card.uid for some in backs.values() for card in some}
        first = [card for card in ordered if card.uid not in after]
        self._beginnings = frozenset(
            card.uid for before, card in pairwise(first) if self._is_apart(before, card)
        )
        return [each for card in first for each in (card, *backs.get(card.uid, ()))]

    def _is_apart(self, before: CardRecord, card: CardRecord) -> bool:
        """Whether two cards come from drops that have nothing to do with each other."""
        one, other = (self._origins.get(each.uid, Origin()) for each in (before, card))
        if one.batch == other.batch or not (one.added and other.added):
            return False
        times = [datetime.fromisoformat(each.added) for each in (one, other)]
        return abs(times[1] - times[0]) > _APART

    def came(self, uid: str) -> str:
        """When a card came, in words, where there are others that came at another time."""
        origin = self._origins.get(uid)
        if origin is None or not self._beginnings:
            return ""
        today = self._today()
        day = datetime.fromisoformat(origin.added).astimezone().date()
        # Of a day gone by the hour tells nothing more.
        when = moment_words(origin.added, today)
        if day != today:
            when = date_words(day.isoformat(), today, "brief")
        return tr("Review", "added {when}").format(when=when)

    def _is_new(self, card: CardRecord | None) -> TypeGuard[CardRecord]:
        if card is None or card.is_other_side:
            return False
        return card.state == "review" and self.row_of(card.uid) < 0

    def mark(self, uid: str, standing: Standing) -> None:
        """Say how a card stands now."""
        self._standing[uid] = standing
        self._tell_all()

    def standing(self, uid: str) -> Standing:
        """How a card stands."""
        return self._standing.get(uid, "waiting")

    def row_of(self, uid: str) -> int:
        """The row of a card, -1 if it is not here."""
        uids = [card.uid for card in self._cards]
        return uids.index(uid) if uid in uids else -1

    def words_of(self, row: int) -> str:
        """A card as it is called."""
        return self._words(row, self._cards[row])

    def card_at(self, row: int) -> CardRecord:
        """The card of a row."""
        return self._cards[row]

    def next_waiting(self, after: int) -> str:
        """The next card that was neither accepted nor put off, from the beginning after the end."""
        count = len(self._cards)
        for step in range(1, count + 1):
            card = self._cards[(after + step) % count]
            if self.standing(card.uid) == "waiting":
                return card.uid
        return ""

    def count(self, standing: Standing) -> int:
        """How many cards stand so."""
        return sum(self.standing(card.uid) == standing for card in self._cards)

    @property
    def accepted(self) -> list[str]:
        """The contacts (uids) that the cards of this sitting have become."""
        accepted = (card for card in self._cards if self.standing(card.uid) == "accepted")
        return [card.contact for card in accepted if card.contact]

    def take_up_again(self) -> None:
        """What was put off waits again."""
        self._standing = {uid: how for uid, how in self._standing.items() if how != "later"}
        self._tell_all()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        if role == CARD:
            return card
        if role == STANDING:
            return self.standing(card.uid)
        if role == BEGINS:
            return card.uid in self._beginnings
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return self._words(index.row(), card)
        if role == Qt.ItemDataRole.ToolTipRole:
            origin = self._origins.get(card.uid, Origin())
            words = (self._words(index.row(), card), origin.file, self.came(card.uid))
            return plain_tooltip(", ".join(filter(None, words)))
        return None

    def _words(self, row: int, card: CardRecord) -> str:
        name = card.draft.contact.display_name if card.draft else ""
        what = tr("Review", "Card {number}").format(number=row + 1)
        standing = {
            "waiting": "",
            "later": tr("Review", "left for later"),
            "accepted": tr("Review", "accepted"),
        }[self.standing(card.uid)]
        return ", ".join(part for part in (what, name, standing) if part)

    def _tell_all(self) -> None:
        if self._cards:
            self.dataChanged.emit(self.index(0), self.index(len(self._cards) - 1))
