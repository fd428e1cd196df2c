"""A question that is answered with a line of text, with proposals of what is known."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cardcase.ui.focus import FocusRing
from cardcase.ui.i18n import tr
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.label import COMFORTABLE, Label
from cardcase.ui.widgets.suggest import NameLine

_SIDE = 28
_WIDTH = COMFORTABLE + 2 * _SIDE
"""As wide as paragraphs want to be, or the dialog would be made for fewer lines than it has."""


class AskLine(QDialog):
    """Asks for ``name``; Enter or the button with the verb gives what is typed to ``answer``.

    :meth:`propose` may come later than the question: names are read while it is open. With words
    for what is ``unknown``, only what begins a proposed name is taken, and for the whole name where
    it begins no other. ``field``: one that finds by itself what it proposes, with its text.
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
        unknown: str = "",
        field: NameLine | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._answer: Callable[[str], None] | None = answer
        self._unknown = Label(unknown, "caption", "danger", wrap=True)
        self._unknown.hide()
        self._missing = Label(
            tr("Question", "Type something first."), "caption", "doubt", wrap=True
        )
        self._missing.hide()
        self._are_known = self._offered = False
        self.field = field or NameLine(text)
        self.field.setAccessibleName(name)
        self.field.selectAll()
        self.keep = Button(tr("Question", "Cancel"), key="Esc")
        self.act = Button(verb, kind="primary", key="Return")
        self.field.under = self.act
        self._lay_out(title, name, hint)
        FocusRing(self)
        self.keep.setAutoDefault(False)
        self.act.setDefault(True)
        self.keep.clicked.connect(self.reject)
        self.act.clicked.connect(self._give)
        self.field.textChanged.connect(lambda _text: self._settle())
        # Also while proposals are open, which keep Enter from the dialog.
        self.field.returnPressed.connect(self._give)
        self._settle()
        self.field.installEventFilter(self)
        self.field.setFocus()

    def propose(self, names: Sequence[str]) -> None:
        """Offer these names under the field."""
        self.field.propose(names)
        self._are_known = True
        self._settle()
        self._offer()

    def _offer(self) -> None:
        """Once, when the question is open and what is known has come: show what can be chosen."""
        must = self._are_known and bool(self._unknown.text())
        if must and not self._offered and not self.field.text() and self.field.hasFocus():
            self._offered = True
            self.field.show_all()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.FocusIn:
            QTimer.singleShot(0, self, self._offer)
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        text = self.field.text().strip()
        must = self._are_known and bool(self._unknown.text())
        odd = bool(text) and must and not self.field.proposed(text)
        self._unknown.setVisible(odd)
        if text:
            self._missing.hide()
        self.act.setEnabled(bool(text) and not odd and self.field.takes(text))

    def _give(self) -> None:
        # Enter comes from the field and to the dialog: it is answered once.
        answer, text = self._answer, " ".join(self.field.text().split())
        meant = self.field.proposed(text) if text and self._unknown.text() else []
        if len(meant) == 1:
            text = meant[0]
        if not text:
            self._missing.show()
        elif answer is not None and self.act.isEnabled():
            self._answer = None
            self.accept()
            answer(text)

    def _lay_out(self, title: str, name: str, hint: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 24, _SIDE, 20)
        column.setSpacing(10)
        column.addWidget(Label(title, "display-small", wrap=True))
        label = Label(name, "caption", "muted")
        label.setBuddy(self.field)
        column.addWidget(label)
        column.addWidget(self.field)
        column.addWidget(self._unknown)
        column.addWidget(self._missing)
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
