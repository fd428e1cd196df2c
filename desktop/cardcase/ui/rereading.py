"""Reads cards again while the window goes on, and puts what was read in place of what was."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from cardcase.core.card_records import CardRecord
from cardcase.core.errors import CardcaseError
from cardcase.core.ops import pairs, rereading
from cardcase.core.ops.changes import Changes
from cardcase.core.scan.outline import Outline, outline_of
from cardcase.core.scan.result import ScannedCard, ScanOptions
from cardcase.core.store import load
from cardcase.ui.context import Context
from cardcase.ui.errors import sentence
from cardcase.ui.i18n import tr
from cardcase.ui.reading import ReadWith, options_with
from cardcase.ui.tasks import Handle

Cards = Sequence[ScannedCard]


@dataclass(frozen=True, slots=True)
class ShownPage:
    """A page of a photograph: its picture, and how many pixels it really has."""

    picture: QImage
    width: int
    height: int


class Rereading(QObject):
    """``changed`` tells that something has begun to be read, or is read no more."""

    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._in_hand: set[str] = set()

    def is_reading(self, *uids: str) -> bool:
        """Whether one of these cards, or a further card of these photographs, is being read."""
        return not self._in_hand.isdisjoint(uids)

    def view(
        self,
        card: CardRecord,
        then: Callable[[ShownPage], None],
        failed: Callable[[Exception], None],
    ) -> Handle:
        """Fetch the page that a card lies on, which is kept at hand for what comes next."""
        sha256 = self._sha256(card.photograph)
        return self._context.tasks.submit(
            "work", _view, self._context, sha256, card.page, on_done=then, on_failed=failed
        )

    def read(self, outlines: Mapping[str, Outline], how: ReadWith, *, turned: bool = False) -> None:
        """Read cards of one photograph (by uid) as they lie by these outlines.

        Where nothing can be read there they stay as they were, unless they were only ``turned``.
        """
        known = load.card(self._context.library, next(iter(outlines)))
        if known is None or self.is_reading(*outlines):
            return
        uids = frozenset(outlines)

        def read(cards: Cards) -> None:
            readings = {
                uid: card
                for uid, card in zip(outlines, cards, strict=True)
                if turned or _says_something(card)
            }
            if not readings:
                self._nothing(uids)
                return
            self._context.run(
                rereading.put_readings,
                readings,
                then=lambda _: self._done(uids),
                failed=lambda error: self._failed(uids, error),
            )

        self._begin(uids, self._sha256(known.photograph), tuple(outlines.values()), how, read)

    def read_photograph(self, uid: str, how: ReadWith) -> None:
        """Read all cards in review on a photograph again, each as it lies."""
        found = load.cards_on(self._context.library, uid)
        if outlines := {card.uid: outline_of(card) for card in found if card.state == "review"}:
            self.read(outlines, how)

    def add(
        self, photograph: str, outline: Outline, how: ReadWith, then: Callable[[Changes], None]
    ) -> None:
        """Read one more card of a photograph."""
        uids = frozenset({photograph})
        if self.is_reading(photograph):
            return

        def added(changes: Changes) -> None:
            self._done(uids)
            then(changes)

        def read(cards: Cards) -> None:
            if not _says_something(cards[0]):
                self._nothing(uids)
                return
            self._context.run(
                rereading.add_card,
                photograph,
                cards[0],
                then=added,
                failed=lambda error: self._failed(uids, error),
            )

        self._begin(uids, self._sha256(photograph), (outline,), how, read)

    def _begin(
        self,
        uids: frozenset[str],
        sha256: str,
        outlines: tuple[Outline, ...],
        how: ReadWith,
        read: Callable[[Cards], None],
    ) -> None:
        self._in_hand |= uids
        self.changed.emit()
        self._context.tasks.submit(
            "work",
            _read,
            self._context,
            sha256,
            outlines,
            options_with(self._context, how),
            on_done=read,
            on_failed=lambda error: self._failed(uids, error),
        )

    def _done(self, uids: frozenset[str]) -> None:
        self._end(uids)
        # What could not be read may have a front or a back now.
        self._context.run(pairs.propose)

    def _end(self, uids: frozenset[str]) -> None:
        self._in_hand -= uids
        self.changed.emit()

    def _nothing(self, uids: frozenset[str]) -> None:
        self._end(uids)
        self._context.notify(tr("Reading", "Nothing can be read there. All stays as it was."))

    def _failed(self, uids: frozenset[str], error: Exception) -> None:
        self._end(uids)
        if not isinstance(error, CardcaseError):
            raise error
        kept = tr("Reading", "What was read before is kept.")
        self._context.notify(f"{sentence(error)} {kept}")

    def _sha256(self, photograph: str) -> str:
        record = load.photograph(self._context.library, photograph)
        return record.sha256 if record else ""


def _says_something(card: ScannedCard) -> bool:
    return bool(card.reading.lines or card.draft.contact.display_name or card.draft.contact.points)


def _view(context: Context, sha256: str, page: int) -> ShownPage:
    view = context.reader.view(context.library.media.path(sha256), page)
    return ShownPage(QImage.fromData(view.picture), view.width, view.height)


def _read(
    context: Context, sha256: str, outlines: Sequence[Outline], options: ScanOptions
) -> tuple[ScannedCard, ...]:
    return context.reader.read_cards(context.library.media.path(sha256), outlines, options)
