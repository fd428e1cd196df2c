"""Text in a style and a role of the theme: one line, or a paragraph with its line height."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from cardcase.ui.theme import theme
from cardcase.ui.widgets.bound import bound, held_together

COMFORTABLE = 420
"""Pixels of a paragraph that nothing else says the width of: some sixty letters a line."""
NARROWEST = 40
_REMEMBERED = 16


def paragraph(
    text: str, font: str, width: int, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> QTextLayout:
    """A text laid out in lines of this width, as high as those of its font (of the theme) are."""
    layout = QTextLayout(held_together(bound(text)).replace("\n", "\u2028"), theme().font(font))
    option = QTextOption(alignment & Qt.AlignmentFlag.AlignHorizontal_Mask)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    height = theme().line_height(font)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, top + (height - line.height()) / 2))
        top += height
    layout.endLayout()
    return layout


class Label(QLabel):
    """Plain text, never rich: what a card or a file says stays what it is.

    ``wrap`` makes it a paragraph. Qt's own labels know no line height, so it lays itself out.
    """

    def __init__(
        self,
        text: str = "",
        font: str = "body",
        role: str = "text",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._font, self._role = font, role
        self._counted: dict[tuple[str, int], int] = {}
        self._measured = ("", 2)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)
        theme().changed.connect(self._dress)
        self.setFont(theme().font(font))
        self._dress()

    def set_role(self, role: str) -> None:
        """Show it in another colour."""
        self._role = role
        self._dress()

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme().color(self._role))
        self.setPalette(palette)

    # A paragraph.

    def _lines(self, width: int) -> QTextLayout:
        return paragraph(self.text(), self._font, width, self.alignment())

    def _count(self, width: int) -> int:
        """How many lines it takes. A layout asks for the same widths again and again."""
        key = (self.text(), width)
        if (found := self._counted.get(key)) is None:
            if len(self._counted) >= _REMEMBERED:
                self._counted.clear()
            fits = key[0].isprintable() and self._wanted() <= width
            found = self._counted[key] = 1 if fits else max(1, self._lines(width).lineCount())
        return found

    def _wanted(self) -> int:
        """How wide it is on one line; to lay it out, which is slow, is for what does not fit."""
        text = self.text()
        if self._measured[0] != text:
            self._measured = text, self.fontMetrics().horizontalAdvance(text) + 2
        return self._measured[1]

    def heightForWidth(self, width: int) -> int:
        if not self.wordWrap():
            return super().heightForWidth(width)
        margins = self.contentsMargins()
        lines = self._count(width - margins.left() - margins.right())
        return lines * theme().line_height(self._font) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        if not self.wordWrap():
            hint = super().sizeHint()
            return QSize(hint.width(), max(hint.height(), theme().line_height(self._font)))
        width = min(self._wanted(), COMFORTABLE)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        if not self.wordWrap():
            return super().minimumSizeHint()
        return QSize(min(self._wanted(), NARROWEST), theme().line_height(self._font))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.wordWrap():
            super().paintEvent(event)
            return
        area = self.contentsRect()
        layout = self._lines(area.width())
        height = layout.lineCount() * theme().line_height(self._font)
        top = float(area.top())
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top += max(0, (area.height() - height) // 2)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout.draw(painter, QPointF(area.left(), top))
