"""A question that is answered with a line of text, with proposals of what is known."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cardcase.ui.focus import FocusRing
from cardcase.ui.i18n import tr
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.suggest import NameLine

_WIDTH = 440


class AskLine(QDialog):
    """Asks for ``name``; Enter or the button with the verb gives what is typed to ``answer``.

    :meth:`propose` may come later than the question: names are read while it is open.
    """

    def __init__(
        self,
        title: str,
        name: str,
        verb: str,
        answer: Callable[[str], None],
        parent: QWidget,
        *,
        text: str = "",
        hint: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._answer = answer
        self.field = NameLine(text)
        self.field.setAccessibleName(name)
        self.field.selectAll()
        self.keep = Button(tr("Question", "Cancel"), key="Esc")
        self.act = Button(verb, kind="primary", key="Return")
        self._lay_out(title, name, hint)
        FocusRing(self)
        self.keep.setAutoDefault(False)
        self.act.setDefault(True)
        self.keep.clicked.connect(self.reject)
        self.act.clicked.connect(self._give)
        self.field.textChanged.connect(lambda _text: self._settle())
        self._settle()
        self.field.setFocus()

    def propose(self, names: Sequence[str]) -> None:
        """Offer these names under the field."""
        self.field.propose(names)

    def _settle(self) -> None:
        self.act.setEnabled(bool(self.field.text().strip()))

    def _give(self) -> None:
        text = " ".join(self.field.text().split())
        if text:
            self.accept()
            self._answer(text)

    def _lay_out(self, title: str, name: str, hint: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(10)
        column.addWidget(Label(title, "sentence", wrap=True))
        label = Label(name, "caption", "muted")
        label.setBuddy(self.field)
        column.addWidget(label)
        column.addWidget(self.field)
        if hint:
            column.addWidget(Label(hint, "caption", "muted", wrap=True))
            self.field.setAccessibleDescription(hint)
        column.addSpacing(8)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.keep)
        row.addWidget(self.act)
        column.addLayout(row)
        self.setFixedWidth(_WIDTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._give()
        else:
            super().keyPressEvent(event)
