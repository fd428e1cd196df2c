"""The bar over the contact: back, edit, save, and the menu; it never scrolls."""

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.widgets.button import Button, IconButton
from cardcase.ui.widgets.keycap import BACK

State = Literal["nothing", "several", "reading", "editing"]


class DetailBar(QWidget):
    """Shows what can be done in the state that the pane is in."""

    back_asked = Signal()
    edit_asked = Signal()
    save_asked = Signal()
    cancel_asked = Signal()
    met_asked = Signal()
    menu_asked = Signal(QWidget)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = Button(
            tr("Contacts", "Back"), "arrow-left", "flat", BACK, small=True, parent=self
        )
        self._cancel = Button(tr("Contacts", "Cancel"), key="Esc", small=True, parent=self)
        self._save = Button(
            tr("Contacts", "Save"), kind="primary", key="Ctrl+Return", small=True, parent=self
        )
        again = tr("Contacts", "Met again")
        self._met = Button(again, "coffee", key="Ctrl+M", small=True, parent=self)
        self._edit = Button(tr("Contacts", "Edit"), "pencil", key="F2", small=True, parent=self)
        self._more = IconButton("ellipsis", tr("Contacts", "More"), parent=self)
        self._back.clicked.connect(self.back_asked)
        self._cancel.clicked.connect(self.cancel_asked)
        self._save.clicked.connect(self.save_asked)
        self._met.clicked.connect(self.met_asked)
        self._edit.clicked.connect(self.edit_asked)
        self._more.clicked.connect(lambda: self.menu_asked.emit(self._more))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 4)
        row.setSpacing(8)
        row.addWidget(self._back)
        row.addStretch(1)
        for button in (self._cancel, self._save, self._met, self._edit, self._more):
            row.addWidget(button)
        self._back.hide()
        self.set_state("nothing")
        # The bar is as high with nothing in it, so that nothing jumps.
        self.setMinimumHeight(self._more.height() + 16)

    def set_state(self, state: State) -> None:
        """Show the buttons of a state."""
        for button in (self._cancel, self._save):
            button.setVisible(state == "editing")
        self._met.setVisible(state in ("several", "reading"))
        self._edit.setVisible(state == "reading")
        self._more.setVisible(state in ("several", "reading"))

    def set_back(self, shown: bool) -> None:
        """Offer the way back to the list."""
        self._back.setVisible(shown)
