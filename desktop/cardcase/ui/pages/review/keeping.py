"""Keeps what is typed on the card in front with that card, so that no way of leaving loses it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from cardcase.core.ops import unfinished
from cardcase.core.store.typed import typed_on
from cardcase.ui.context import Context
from cardcase.ui.kept_form import SOON_MS
from cardcase.ui.pages.review.sheet import Sheet
from cardcase.ui.pages.review.unfinished import said_on


class Keeping(QObject):
    """Writes on the lane of all writes, a moment after something was typed; ``settle`` is called
    before, to put on the sheet what the form has not told it yet."""

    def __init__(self, context: Context, settle: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._settle = context, settle
        self._sheet: Sheet | None = None
        self._kept = ""
        self._timer = QTimer(self, interval=SOON_MS, singleShot=True)
        self._timer.timeout.connect(self.keep)

    def typed_on(self, uid: str) -> str:
        """What is kept with a card."""
        return typed_on(self._context.library, uid)

    def show(self, sheet: Sheet) -> None:
        """Another card is in front, or the same as it was read anew."""
        self._sheet, self._kept = sheet, self.typed_on(sheet.front.uid)
        if said_on(sheet) != self._kept:
            # It came back from the contacts, or was read anew.
            self.soon()

    def soon(self) -> None:
        """Something was typed: write it in a moment, also if typing goes on."""
        if self._sheet is not None and not self._timer.isActive():
            self._timer.start()

    def keep(self) -> None:
        """Write what was typed, now."""
        self._timer.stop()
        sheet = self._sheet
        if sheet is None:
            return
        self._settle()
        said = said_on(sheet)
        if said != self._kept:
            self._kept = said
            taken_in = [sheet.back.uid] if sheet.back else []
            self._context.run(unfinished.keep, sheet.front.uid, said, taken_in)

    def leave(self) -> None:
        """No card is in front any more."""
        self._timer.stop()
        self._sheet = None
