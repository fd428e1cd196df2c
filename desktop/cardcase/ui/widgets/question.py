"""A question before what cannot be undone or leads out of the program; all else has Undo."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cardcase.ui.focus import FocusRing
from cardcase.ui.i18n import tr
from cardcase.ui.widgets.button import Button, ButtonKind
from cardcase.ui.widgets.check import Check
from cardcase.ui.widgets.label import COMFORTABLE, Label

_SIDE = 28
_WIDTH = COMFORTABLE + 2 * _SIDE
"""As wide as paragraphs want to be, or the dialog would be made for fewer lines than it has."""


class Question(QDialog):
    """Says what would happen; only the button with the verb does it, and Escape never.

    ``box``: words to tick, for whoever does not want to be asked again.
    """

    def __init__(
        self,
        title: str,
        text: str,
        verb: str,
        answer: Callable[[], object],
        parent: QWidget,
        kind: ButtonKind = "danger",
        box: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 24, _SIDE, 20)
        column.setSpacing(10)
        column.addWidget(Label(title, "display-small", wrap=True))
        self.text = Label(text, "body", "muted", wrap=True)
        column.addWidget(self.text)
        self.box = Check(box)
        self.box.setVisible(bool(box))
        column.addWidget(self.box)
        column.addSpacing(8)
        row = QHBoxLayout()
        row.addStretch(1)
        self.keep = Button(tr("Question", "Cancel"), key="Esc")
        self.act = Button(verb, kind=kind)
        row.addWidget(self.keep)
        row.addWidget(self.act)
        column.addLayout(row)
        self.setFixedWidth(_WIDTH)
        self.setAccessibleDescription(text)
        FocusRing(self)
        self.keep.clicked.connect(self.reject)
        self.act.clicked.connect(self.accept)
        self.accepted.connect(answer)
        # Enter alone must not do it.
        self.keep.setDefault(True)
        self.keep.setFocus()
