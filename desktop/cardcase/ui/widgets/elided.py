"""A label of one line that ends in "…" where the room ends; its whole text is in the tooltip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cardcase.ui.theme import theme
from cardcase.ui.widgets.plain import plain_tooltip

_DOT = " · "


class ElidedLabel(QWidget):
    """Plain text in a style and a role of the theme, never wider than its place.

    ``whole``: where there is no room for all of it, it says nothing (a hint that can be missed).
    ``sheds``: it rather goes without its last parts (between dots) than with half of them.
    """

    def __init__(
        self,
        text: str = "",
        font: str = "body",
        role: str = "text",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
        *,
        whole: bool = False,
        sheds: bool = False,
    ) -> None:
        super().__init__(parent)
        self._font, self._role, self._mode, self._whole = font, role, mode, whole
        self._text, self._says, self._sheds = "", True, sheds
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    @property
    def is_hint(self) -> bool:
        """Whether it says nothing rather than half of it."""
        return self._whole

    def text(self) -> str:
        """The whole text."""
        return self._text

    def setText(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._explain()
        self.update()

    def set_role(self, role: str) -> None:
        """Show it in another colour."""
        self._role = role
        self.update()

    def sizeHint(self) -> QSize:
        width = self._metrics().horizontalAdvance(self._text) + 2
        return QSize(width, theme().line_height(self._font))

    def minimumSizeHint(self) -> QSize:
        least = 0 if self._whole else 40
        return QSize(min(self.sizeHint().width(), least), theme().line_height(self._font))

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(theme().font(self._font))

    def _explain(self) -> None:
        cut = self._metrics().horizontalAdvance(self._text) > self.width()
        self._says = not (cut and self._whole)
        self.setToolTip(plain_tooltip(self._text) if cut and not self._whole else "")

    def resizeEvent(self, event: object) -> None:
        del event
        self._explain()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._says:
            return
        painter = QPainter(self)
        painter.setFont(theme().font(self._font))
        painter.setPen(theme().color(self._role))
        shown, metrics = self._text, self._metrics()
        while self._sheds and _DOT in shown and metrics.horizontalAdvance(shown) > self.width():
            shown = shown.rpartition(_DOT)[0]
        shown = metrics.elidedText(shown, self._mode, self.width())
        painter.drawText(
            self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown
        )
