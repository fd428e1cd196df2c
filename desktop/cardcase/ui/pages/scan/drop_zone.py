"""The place that says photographs may be dropped (the whole window takes them)."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.theme import theme
from cardcase.ui.tokens import RADIUS_POPUP
from cardcase.ui.widgets.button import Button, IconButton
from cardcase.ui.widgets.keycap import key_text
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.signs import Tile

_ROOMY = 700
_WORDS = 360
"""Under this beside the buttons, the tile and the words have no room."""
"""Under this the keys of the buttons are in their tooltips, so that the words keep their room."""


class DropZone(QFrame):
    """Drop photographs here, or choose files, or paste, or take them with the camera."""

    choose = Signal()
    paste = Signal()
    camera = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(100)
        # Both may wrap, so that they never keep the page from being narrow.
        title = Label(tr("Scan", "Drop photographs of cards here"), "title", wrap=True)
        hint = Label(tr("Scan", "One card, or a table full of them."), "second", "muted", wrap=True)
        choose = Button(tr("Scan", "Choose files"), "folder-open")
        choose.clicked.connect(self.choose)
        self.setFocusProxy(choose)
        paste = Button(tr("Scan", "Paste"), "clipboard-paste")
        paste.clicked.connect(self.paste)
        words_ = tr("Scan", "From the camera…")
        self._camera, self._small_camera = Button(words_, "camera"), IconButton("camera", words_)
        for each in (self._camera, self._small_camera):
            each.clicked.connect(self.camera)
            each.hide()
        self._has_camera = False
        self._keys = ((choose, "Ctrl+O"), (paste, "Ctrl+V"))
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
        row.addWidget(self._camera)
        row.addWidget(self._small_camera)

    def offer_camera(self, there: bool) -> None:
        """Offer the camera, or not."""
        self._has_camera = there
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """With less and less room, first the keys go into the tooltips, then the camera's words."""
        camera = self._camera.sizeHint().width() + 8 if self._has_camera else 0
        roomy = self.width() - camera >= _ROOMY
        for button, key in self._keys:
            name = button.accessibleName()
            button.set_words(name, key if roomy else "")
            button.setToolTip("" if roomy else f"{name}  {key_text(key)}")
        others = sum(button.sizeHint().width() + 8 for button, _ in self._keys)
        worded = self.width() - camera - others >= _WORDS
        self._camera.setVisible(self._has_camera and worded)
        self._small_camera.setVisible(self._has_camera and not worded)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme().color("edge"), 1.5)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(theme().color("raised"))
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(area, RADIUS_POPUP, RADIUS_POPUP)
