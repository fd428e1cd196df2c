"""The place that says photographs may be dropped (the whole window takes them)."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.theme import theme
from cardcase.ui.tokens import RADIUS_POPUP
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.signs import Tile


class DropZone(QFrame):
    """Drop photographs here, or choose files, or paste."""

    choose = Signal()
    paste = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(100)
        # Both may wrap, so that they never keep the page from being narrow.
        title = Label(tr("Scan", "Drop photographs of cards here"), "title", wrap=True)
        hint = Label(tr("Scan", "One card, or a table full of them."), "second", "muted", wrap=True)
        choose = Button(tr("Scan", "Choose files"), "folder-open")
        choose.setToolTip(tr("Scan", "Choose photographs (Ctrl+O)"))
        choose.clicked.connect(self.choose)
        self.setFocusProxy(choose)
        paste = Button(tr("Scan", "Paste"), "clipboard-paste")
        paste.setToolTip(tr("Scan", "Paste a photograph (Ctrl+V)"))
        paste.clicked.connect(self.paste)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(title)
        words.addWidget(hint)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(21, 16, 20, 16)
        row.setSpacing(8)
        row.addWidget(Tile("image", 54))
        row.addSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(choose)
        row.addWidget(paste)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme().color("edge"), 1.5)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(theme().color("raised"))
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(area, RADIUS_POPUP, RADIUS_POPUP)
