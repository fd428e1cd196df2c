"""The card in front as the back of one that was accepted before: asks of whose card."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cardcase.core.ops import pairs
from cardcase.core.records import ContactRecord
from cardcase.core.store.fronts import Front, fronts_named, likely_fronts
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.i18n import tr
from cardcase.ui.pages.review.pair_words import reason_words
from cardcase.ui.pages.review.sheet import Sheet
from cardcase.ui.widgets.ask_line import AskLine
from cardcase.ui.widgets.suggest import PROPOSED, NameLine


class FrontLine(NameLine):
    """Where is typed whose card it is; begins with who is proposed, if anybody is."""

    def __init__(self, library: Library, likely: Sequence[Front]) -> None:
        self._library = library
        self._offered: dict[str, Front] = {}
        self._found: tuple[str, list[str]] = "", []
        self._likely = self._named(likely)
        first = likely[0] if likely else None
        super().__init__(self._likely[0] if first and first.is_proposed else "")

    def front(self, text: str) -> Front | None:
        """The card that a text names; None where it may be several."""
        names = [text] if text in self._offered else self.proposed(text)
        return self._offered[names[0]] if len(names) == 1 else None

    def takes(self, text: str) -> bool:
        return self.front(text) is not None

    def proposed(self, text: str) -> list[str]:
        if not text.strip():
            return self._likely
        if text in self._offered:
            return [text]
        if text != self._found[0]:
            # List and button ask for the same.
            self._found = text, self._named(fronts_named(self._library, text, PROPOSED))
        return self._found[1]

    def _named(self, fronts: Sequence[Front]) -> list[str]:
        """What they are called; of several that are called the same the first is meant."""
        names = [" · ".join(filter(None, (each.name, _firm(each)))) for each in fronts]
        for name, front in zip(names, fronts, strict=True):
            self._offered.setdefault(name, front)
        return list(dict.fromkeys(names))


class AcceptedFront(QObject):
    """``joined``: the card (uid) is the back of an accepted one now."""

    joined = Signal(str)

    def __init__(
        self, context: Context, sheet: Callable[[], Sheet | None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context, self._sheet, self._page = context, sheet, parent

    def ask(self) -> None:
        """Ask for the contact of whose card the one in front is the back."""
        if (sheet := self._sheet()) is not None:
            uid = sheet.card.uid
            read = partial(likely_fronts, self._context.library, uid, PROPOSED)
            self._context.tasks.submit("db", read, on_done=partial(self._open, uid))

    def _open(self, uid: str, likely: Sequence[Front]) -> None:
        sheet = self._sheet()
        if sheet is None or sheet.card.uid != uid:
            return
        if not likely:
            none = tr("Review", "There is no accepted card without a back.")
            self._context.notify(none)
            return
        line = FrontLine(self._context.library, likely)
        hint = tr("Review", "What the contact says stays; what it lacks is added from the back.")
        if likely[0].is_proposed and (why := reason_words(likely[0].reasons)):
            hint = f"{why[:1].upper()}{why[1:]}. {hint}"
        ask = AskLine(
            tr("Review", "Back of an accepted card"),
            tr("Review", "Whose card is it?"),
            tr("Review", "Join them"),
            lambda text: self._join(uid, line.front(text)),
            self._page,
            hint=hint,
            unknown=tr("Review", "Nobody is found whose card has no back yet."),
            field=line,
        )
        # It finds them by itself.
        ask.propose(())
        ask.open()

    def _join(self, uid: str, front: Front | None) -> None:
        sheet = self._sheet()
        if front is None or sheet is None or sheet.card.uid != uid:
            return
        told: ContactRecord = sheet.contact
        self._context.run(pairs.join, front.card, uid, told, then=lambda _: self.joined.emit(uid))


def _firm(front: Front) -> str:
    return front.organization if front.organization != front.name else ""
