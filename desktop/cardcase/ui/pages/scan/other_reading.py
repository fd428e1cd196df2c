"""What the menu of a photograph offers beside reading it all again."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from cardcase.core.scan.outline import Outline
from cardcase.core.store import load
from cardcase.core.store.pile import PileRow
from cardcase.ui.context import Context
from cardcase.ui.i18n import tr
from cardcase.ui.reading import read_with
from cardcase.ui.reading_menu import reading_menu
from cardcase.ui.rereading import Rereading


class OtherReading(QObject):
    """Its cards read with another engine or in another language; where none was found, the whole
    picture as one, whose corners can be put right in the review."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._rereading = Rereading(context, self)

    def fill(self, row: PileRow, menu: QMenu) -> None:
        """Add to a photograph's menu what can be done with it."""
        open_ = [card for card in row.cards if card.state == "review"]
        if row.state == "read" and open_:
            now = read_with(self._context, load.card(self._context.library, open_[0].uid))
            menu.addMenu(
                reading_menu(now, lambda how: self._rereading.read_photograph(row.uid, how), menu)
            )
        elif row.error == "no_card":
            whole = tr("Scan", "Take the whole picture as a card")
            menu.addAction(whole, lambda: self._take_whole(row.uid))

    def _take_whole(self, uid: str) -> None:
        how = read_with(self._context, None)
        self._rereading.add(uid, Outline(), how, then=lambda _: None)
