"""The buttons of a photograph in the pile: both ways out of trouble, and the way on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cardcase.core.store.pile import PileRow
from cardcase.ui.i18n import tr
from cardcase.ui.widgets.button import Button, IconButton


class RowActions(QWidget):
    """Buttons laid over the right end of a row; each names the photograph it works on."""

    retry = Signal(object)
    dismiss = Signal(object)
    """The uid of the photograph, as the list tells of several."""
    show_card = Signal(str)
    typing_asked = Signal()

    def __init__(self, row: PileRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = signature(row)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(8)
        layout.addStretch()
        self._keyed: list[tuple[Button, str]] = []
        if row.reads_again:
            again = Button(tr("Scan", "Read again"), "rotate-cw", small=True)
            again.clicked.connect(lambda: self.retry.emit([row.uid]))
            self._keyed.append((again, "R"))
        if row.state == "failed" and row.error != "cancelled":
            typing = Button(tr("Scan", "Type it"), "keyboard", small=True)
            typing.clicked.connect(self.typing_asked)
            self._keyed.append((typing, "T"))
        for button, _key in self._keyed:
            button.setAccessibleDescription(row.name)
            layout.addWidget(button)
        if (card := row.first) and (row.state == "duplicate" or row.rejected):
            show = Button(way_to(row), "scan-search", small=True)
            show.setAccessibleDescription(row.name)
            show.clicked.connect(lambda: self.show_card.emit(card.uid))
            layout.addWidget(show)
        if row.state == "read" and row.to_review:
            first = row.to_review[0]
            name = tr("Scan", "Review: {file}").format(file=row.name)
            review = IconButton("chevron-right", name, "Return")
            review.clicked.connect(lambda: self.show_card.emit(first.uid))
            layout.addWidget(review)
        else:
            name = tr("Scan", "Remove from the pile: {file}").format(file=row.name)
            remove = IconButton("x", name, "Del")
            remove.clicked.connect(lambda: self.dismiss.emit([row.uid]))
            layout.addWidget(remove)
        for child in self.findChildren(QWidget):
            # The list has the focus; Tab walks on, the arrow keys stay with the rows.
            child.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_keys(self, *, here: bool) -> None:
        """Print the keys where they work, which is in the row that one is on."""
        for button, key in self._keyed:
            if button.key != (shown := key if here else ""):
                said = button.accessibleDescription()
                button.set_words(button.accessibleName(), shown)
                button.setAccessibleDescription(said)


def way_to(row: PileRow) -> str:
    """What going to the cards of a photograph is called."""
    return tr("Scan", "Review it after all") if row.rejected else tr("Scan", "Show it")


def signature(row: PileRow) -> tuple[str, str, str, int, bool]:
    """What the buttons depend on: only when it changes are they made anew."""
    return (row.uid, row.state, row.error, len(row.to_review), row.rejected)
