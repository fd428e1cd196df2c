"""The list of one lane: who, and what becomes of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cardcase.core.ops.importing.items import Item
from cardcase.ui.i18n import tr
from cardcase.ui.models.import_items import ITEM, ImportModel
from cardcase.ui.widgets.two_lines import TwoLineList


class ItemList(TwoLineList):
    """``chosen`` gives the Item that the keyboard is on, ``turned`` asks to leave it out or not."""

    turned = Signal()

    def __init__(self, model: ImportModel, parent: QWidget | None = None) -> None:
        super().__init__(model, tr("Import", "Contacts of the file"), ITEM, parent)
        model.dataChanged.connect(lambda *_: self.chosen.emit(self.current()))

    def current(self) -> Item | None:
        """The contact that the keyboard is on."""
        item: Item | None = self.currentIndex().data(ITEM)
        return item

    def begin(self) -> None:
        """Go to the first."""
        self.setCurrentIndex(self.model().index(0, 0))
        self.chosen.emit(self.current())

    def go_on(self) -> None:
        """Go to the next, if there is one."""
        below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
        if below.isValid():
            self.setCurrentIndex(below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.turned.emit()
        else:
            super().keyPressEvent(event)
