"""The bar under the list while several contacts are chosen: how many, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.numbers import spelled
from cardcase.ui.theme import theme
from cardcase.ui.widgets.button import Button, IconButton
from cardcase.ui.widgets.flow import FlowLayout
from cardcase.ui.widgets.keycap import key_text
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.plain import plain_tooltip

_GAP = 4
_LEFT, _RIGHT = 13, 12
_MOST = 1 / 10
"""Of the height of the list's pane: in more lines the words cost more rows than they are worth."""


class BatchBar(QWidget):
    """``asked`` gives the code of what shall be done with them, ``left`` that nothing shall.

    Where the list is wide enough the icons have their words beside them.
    """

    asked = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Batch", "What to do with those chosen"))
        self.title = Label("", "body-medium")
        self.leave = IconButton("x", tr("Batch", "Choose nobody"), "Esc")
        self.leave.clicked.connect(self.left)
        ways = {
            "tag": ("tag", tr("Batch", "Add a tag"), "Ctrl+T"),
            "untag": ("tags", tr("Batch", "Remove a tag"), "Ctrl+Shift+T"),
            "attend": ("calendar-plus", tr("Batch", "Add to an event"), "Ctrl+Shift+E"),
            "merge": ("combine", tr("Batch", "Merge"), ""),
            "export": ("share", tr("Batch", "Export"), "Ctrl+E"),
            "print": ("printer", tr("Batch", "Print"), "Ctrl+P"),
            "delete": ("trash-2", tr("Batch", "Delete"), "Del"),
        }
        self.buttons = {code: IconButton(*way) for code, way in ways.items()}
        self.labelled = {
            code: Button(words, icon, "flat", small=True) for code, (icon, words, _) in ways.items()
        }
        for code, (_, words, key) in ways.items():
            self.labelled[code].setToolTip(plain_tooltip(f"{words}  {key_text(key)}".strip()))
            self.labelled[code].setAccessibleDescription(key_text(key))
        column = QVBoxLayout(self)
        # The icons stand under the words, not their invisible edges.
        column.setContentsMargins(_LEFT, 6, _RIGHT, 8)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(7, 0, 0, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.leave)
        column.addLayout(head)
        self._icons, self._words = QWidget(self), QWidget(self)
        row = QHBoxLayout(self._icons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        self._flow = FlowLayout(self._words, _GAP)
        for layout, buttons in ((row, self.buttons), (self._flow, self.labelled)):
            for code, button in buttons.items():
                button.clicked.connect(lambda _=False, code=code: self.asked.emit(code))
                layout.addWidget(button)
        row.addStretch(1)
        column.addWidget(self._icons)
        column.addWidget(self._words)
        self._words.hide()
        self.hide()

    def show_count(self, count: int | None) -> None:
        """Say how many are chosen, or that it is being counted; for one and none, go."""
        n = count or 0
        self.title.setText(
            tr("Batch", "Everyone found is chosen") if count is None else _chosen_words(n)
        )
        self._share_room()
        self.setVisible(count is None or count > 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        room = self.width() - _LEFT - _RIGHT
        pane = self.parentWidget()
        fits = pane is not None and self._flow.heightForWidth(room) <= pane.height() * _MOST
        self._words.setVisible(fits)
        self._icons.setVisible(not fits)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(20, 0, self.width() - 32, 1, theme().color("line"))


def _chosen_words(n: int) -> str:
    """ "Seven contacts chosen", "40 contacts chosen"."""
    return spelled(tr("Batch", "%n contacts chosen", None, n), n)
