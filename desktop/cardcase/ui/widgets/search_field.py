"""The search field: a glass before the words, the key that leads here after them, Esc clears."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from cardcase.ui import icons
from cardcase.ui.i18n import tr
from cardcase.ui.tokens import HIT, ICON
from cardcase.ui.widgets.button import IconButton
from cardcase.ui.widgets.keycap import keycap_size, paint_keycap

_LEFT = 12


class SearchField(QLineEdit):
    """A field to search with. ``key`` is only printed here."""

    def __init__(
        self, placeholder: str, key: str = "Ctrl+F", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._key = key
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        right = keycap_size(key).width() if key else HIT
        self.setTextMargins(_LEFT + ICON - 4, 0, max(right, HIT - 4), 0)
        self._clear = IconButton("x", tr("SearchField", "Clear the search"), "Esc", 16, self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.clicked.connect(self._clear_and_stay)
        self._clear.hide()
        self.textChanged.connect(self._text_changed)

    def _clear_and_stay(self) -> None:
        self.clear()
        self.setFocus()

    def _text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._clear.move(self.width() - HIT - 2, (self.height() - HIT) // 2)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # What was put here may be shown from its beginning; typing goes on behind it.
        self.end(False)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        icons.draw(painter, "search", "muted", _LEFT, (self.height() - ICON) / 2)
        if self._key and not self.text():
            cap = keycap_size(self._key)
            left, top = self.width() - cap.width() - 10, (self.height() - cap.height()) // 2
            paint_keycap(painter, QRectF(left, top, cap.width(), cap.height()), self._key)
