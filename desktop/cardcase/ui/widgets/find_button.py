"""The way to the palette for the mouse: it looks like a field to search in."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cardcase.ui import icons
from cardcase.ui.theme import theme
from cardcase.ui.tokens import CONTROL, ICON, RADIUS_CONTROL
from cardcase.ui.widgets.enter import EnterPresses
from cardcase.ui.widgets.keycap import key_text, keycap_size, paint_keycap
from cardcase.ui.widgets.paint import rounded
from cardcase.ui.widgets.plain import plain_tooltip

_NARROW = 44


class FindButton(EnterPresses, QAbstractButton):
    """A glass, words, and the cap of ``key``; the glass alone where room is short."""

    def __init__(self, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._narrow = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(key_text(key))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_narrow(self, narrow: bool) -> None:
        """The glass alone, or with the words."""
        self._narrow = narrow
        name = f"{self.text()}  {key_text(self._key)}"
        self.setToolTip(plain_tooltip(name) if narrow else "")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(_NARROW, _NARROW) if self._narrow else QSize(160, CONTROL)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        colors = theme()
        rounded(painter, rect, RADIUS_CONTROL, colors.color("raised"), colors.color("edge"))
        top = (self.height() - ICON) / 2
        if self._narrow:
            icons.draw(painter, "search", "muted", (self.width() - ICON) / 2, top)
            return
        icons.draw(painter, "search", "muted", 10, top)
        cap = keycap_size(self._key)
        left = self.width() - cap.width() - 8
        where = QRectF(left, (self.height() - cap.height()) // 2, cap.width(), cap.height())
        paint_keycap(painter, where, self._key)
        painter.setFont(colors.font("body"))
        painter.setPen(colors.color("muted"))
        room = QRectF(36, 0, left - 42, self.height())
        cut = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, round(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)
