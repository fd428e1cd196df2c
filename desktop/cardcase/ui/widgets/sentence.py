"""A paragraph in the serif, of plain parts and links: where and why you met."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from cardcase.ui.theme import theme
from cardcase.ui.widgets.bound import bound

_LAST_LINE = 1 / 6
_NARROWEST = 3 / 4
_STEP = 16
"""The last line is at least this part of the width, if lines of this part of it do for that."""

Parts = Sequence[tuple[str, str | None]]
"""Text and, where it is a link, what it leads to (any string)."""


class SentenceLabel(QWidget):
    """The sentence. Links are reached by Tab, followed by Enter or a click: ``followed(href)``.

    ``quiet``: links look like the rest until the pointer or the keyboard is on them.
    """

    followed = Signal(str)

    def __init__(
        self,
        parts: Parts = (),
        font: str = "sentence",
        role: str = "text",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        *,
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._font, self._role, self._align, self._quiet = font, role, align, quiet
        self._parts: tuple[tuple[str, str | None], ...] = ()
        self._links: list[tuple[int, int, str]] = []
        self._current = -1
        self._hovered = -1
        self._heights: dict[int, int] = {}
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        self.setMouseTracking(True)
        self.setProperty("focus_ring", False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self._compose)
        self.set_parts(parts)

    def set_parts(self, parts: Parts) -> None:
        """Say another sentence."""
        self._parts = tuple(parts)
        self._current = self._hovered = -1
        self._compose()
        focusable = Qt.FocusPolicy.StrongFocus if self._links else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(focusable)
        self.setAccessibleName(self.text())
        self.updateGeometry()

    def text(self) -> str:
        """The whole sentence without links."""
        return "".join(text for text, _ in self._parts)

    def _compose(self) -> None:
        colors = theme()
        self._heights.clear()
        self._document.clear()
        self._document.setDefaultFont(colors.font(self._font))
        option = QTextOption(self._align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        cursor = QTextCursor(self._document)
        block = QTextBlockFormat()
        block.setLineHeight(
            colors.line_height(self._font), QTextBlockFormat.LineHeightTypes.FixedHeight.value
        )
        cursor.setBlockFormat(block)
        self._links = []
        for text, href in self._parts:
            form = QTextCharFormat()
            form.setForeground(colors.color("accent" if href and not self._quiet else self._role))
            start = cursor.position()
            # Plain insertion: what a contact is called is never taken for markup.
            cursor.insertText(bound(text), form)
            if href:
                self._links.append((start, cursor.position(), href))
        self._layout(self.width())
        self.update()

    def _layout(self, width: int) -> None:
        """Break the lines; the last one gets more than a word where the others can spare some."""
        self._document.setTextWidth(max(1, width))
        count, last = self._lines()
        if count < 2 or self._align != Qt.AlignmentFlag.AlignLeft:
            return
        wanted = width * _LAST_LINE
        narrower = width
        while last < wanted:
            narrower -= _STEP
            self._document.setTextWidth(max(1, narrower))
            found, last = self._lines()
            if found > count or narrower < width * _NARROWEST:
                self._document.setTextWidth(max(1, width))
                return

    def _lines(self) -> tuple[int, float]:
        """How many lines there are, and how wide the last one is."""
        self._document.size()  # it is laid out when it is asked for
        layout = self._document.firstBlock().layout()
        count = layout.lineCount()
        return count, layout.lineAt(count - 1).naturalTextWidth() if count else 0.0

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # A layout asks for the same widths again and again.
        if width not in self._heights:
            probe = self._document.clone()
            probe.setTextWidth(max(1, width))
            self._heights[width] = round(probe.size().height())
            probe.deleteLater()
        return self._heights[width]

    def sizeHint(self) -> QSize:
        width = min(640, round(self._document.idealWidth()) + 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, theme().line_height(self._font))

    def resizeEvent(self, event: object) -> None:
        del event
        self._layout(self.width())

    def link_rects(self, index: int) -> list[QRectF]:
        """Where the words of a link lie, one rectangle a line."""
        start, end, _ = self._links[index]
        rects: list[QRectF] = []
        layout = self._document.firstBlock().layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            # Not the space at which the line breaks.
            last = first + len(self.text()[first:last].rstrip(" "))
            if first < last:
                left, right = _x(line.cursorToX(first)), _x(line.cursorToX(last))
                rects.append(QRectF(left, line.y(), right - left, line.height()))
        return rects

    def _link_at(self, point: QPointF) -> int:
        for index in range(len(self._links)):
            if any(rect.contains(point) for rect in self.link_rects(index)):
                return index
        return -1

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, theme().color(self._role))
        self._document.documentLayout().draw(painter, context)
        for index in range(len(self._links)):
            self._paint_link(painter, index)

    def _paint_link(self, painter: QPainter, index: int) -> None:
        accent = theme().color("accent")
        strong = index == self._hovered
        focused = index == self._current and self.hasFocus()
        if self._quiet and not strong and not focused:
            return
        for rect in self.link_rects(index):
            accent.setAlphaF(1.0 if strong else 0.45)
            under = QRectF(rect.left(), round(rect.bottom() - 4), rect.width(), 2 if strong else 1)
            painter.fillRect(under, accent)
            if focused:
                painter.setPen(theme().color("focus"))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.drawRoundedRect(rect.adjusted(-2, 1, 2, -0.5), 4, 4)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hovered = self._link_at(event.position())
        if hovered != self._hovered:
            self._hovered = hovered
            shape = (
                Qt.CursorShape.PointingHandCursor if hovered >= 0 else Qt.CursorShape.ArrowCursor
            )
            self.setCursor(shape)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        del event
        self._hovered = -1
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self._link_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and index >= 0:
            self.followed.emit(self._links[index][2])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Space,
        ) and 0 <= self._current < len(self._links):
            self.followed.emit(self._links[self._current][2])
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        backwards = event.reason() == Qt.FocusReason.BacktabFocusReason
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._current = len(self._links) - 1 if backwards else 0
        super().focusInEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        target = self._current + (1 if forward else -1)
        if self.hasFocus() and 0 <= target < len(self._links):
            self._current = target
            self.update()
            return True
        return super().focusNextPrevChild(forward)


def _x(position: object) -> float:
    # PySide gives cursorToX as a number or as (x, cursor position), by release.
    return float(position[0] if isinstance(position, tuple) else position)  # type: ignore[arg-type]
