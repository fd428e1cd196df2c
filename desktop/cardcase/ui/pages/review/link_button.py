"""Words in the accent that do something, perhaps with the cap of their key after them."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from cardcase.ui.theme import theme
from cardcase.ui.tokens import HIT
from cardcase.ui.widgets.enter import EnterPresses
from cardcase.ui.widgets.keycap import key_text, keycap_size, paint_keycap

_GAP = 8


class LinkButton(EnterPresses, QAbstractButton):
    """A button without a frame, flush with its text."""

    def __init__(self, text: str, key: str = "") -> None:
        super().__init__()
        self._key = key
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(key_text(key))
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Say something else."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def _words_width(self) -> float:
        metrics = QFontMetricsF(theme().font("second-medium"))
        return metrics.horizontalAdvance(self.text()) + 1

    def sizeHint(self) -> QSize:
        cap = keycap_size(self._key).width() + _GAP if self._key else 0
        return QSize(round(self._words_width()) + cap, HIT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme().font("second-medium"))
        painter.setPen(theme().color("accent-hi" if self.underMouse() else "accent"))
        painter.drawText(
            self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text()
        )
        if self._key:
            cap = keycap_size(self._key)
            left = self.width() - cap.width()
            place = QRectF(left, (self.height() - cap.height()) // 2, cap.width(), cap.height())
            paint_keycap(painter, place, self._key)
