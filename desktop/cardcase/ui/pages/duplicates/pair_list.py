"""The list of pairs: who, and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cardcase.core.match.find import Likely
from cardcase.ui.i18n import tr
from cardcase.ui.models.duplicates import PAIR, PairModel
from cardcase.ui.widgets.two_lines import TwoLineList


class PairList(TwoLineList):
    """Enter merges the pair that is shown, N says that it is not the same."""

    merge = Signal()
    apart = Signal()

    def __init__(self, model: PairModel, parent: QWidget | None = None) -> None:
        super().__init__(model, tr("Duplicates", "Contacts that may be the same"), PAIR, parent)

    def current(self) -> Likely | None:
        """The pair that is chosen."""
        pair: Likely | None = self.currentIndex().data(PAIR)
        return pair

    def choose(self, row: int) -> None:
        """Choose a row, or the last where there are fewer."""
        last = self.model().rowCount() - 1
        if last < 0:
            self.chosen.emit(None)
        else:
            self.setCurrentIndex(self.model().index(min(max(0, row), last), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.merge.emit()
        elif event.key() == Qt.Key.Key_N and not event.modifiers():
            self.apart.emit()
        else:
            super().keyPressEvent(event)
