"""A sure field folded to one line: what it is called, what it says, and a tick."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from cardcase.ui import icons
from cardcase.ui.i18n import tr
from cardcase.ui.labels import point_type
from cardcase.ui.pages.review.blocks import Block
from cardcase.ui.pages.review.sheet import Sheet
from cardcase.ui.pages.review.words import as_corrected, block_name
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON_SMALL
from cardcase.ui.widgets.bound import held_together
from cardcase.ui.widgets.enter import EnterPresses
from cardcase.ui.widgets.paint import rounded

HEIGHT: Final = 28
_LINE: Final = 20
LABEL_LEFT: Final = 13
VALUE_LEFT: Final = 121

Piece = tuple[str, str, str]
"""Words, their font and their role."""


def pieces_of(sheet: Sheet, block: Block) -> list[Piece]:
    """What the folded line says, the weight where the eye looks first."""
    if block.family == "name":
        styles = {"prefix": ("body", "muted"), "family": ("body-bold", "text")}
        return [
            (sheet.text(part), *styles.get(part, ("body", "text")))
            for part in block.parts
            if sheet.text(part)
        ]
    if block.family == "addresses" and len(block.parts) > 1:
        if printed := sheet.printed_address(block):
            return [(printed, "body", "text")]
        part = {key.rpartition(".")[2]: sheet.text(key) for key in block.parts}
        town = " ".join(each for each in (part.get("postcode"), part.get("city")) if each)
        lines = (part.get("street"), town, part.get("country"))
        return [(", ".join(each for each in lines if each), "body", "text")]
    said = [(sheet.text(block.parts[0]).replace("\n", " "), "body", "text")]
    type_ = sheet.text(f"{block.key}.type")
    if type_ and block.family in ("phones", "emails") and type_ not in ("fax", "mobile"):
        said.append((point_type(type_), "second", "muted"))
    return said


class SureRow(EnterPresses, QAbstractButton):
    """A click opens the field for editing; its lines are lit while the pointer or focus is here."""

    looked_at = Signal(str)
    """The key of the block, empty when the pointer or the focus goes away."""

    def __init__(self, sheet: Sheet, block: Block) -> None:
        super().__init__()
        self._block = block
        self._name = block_name(block, sheet.text(f"{block.key}.type"))
        self._pieces = pieces_of(sheet, block)
        if block.learned:
            self._pieces.append((as_corrected(), "second", "muted"))
        self.lit = False
        self._layout: tuple[int, QTextLayout] | None = None
        said = " ".join(piece[0] for piece in self._pieces)
        self.setAccessibleName(f"{self._name}: {said}")
        self.setAccessibleDescription(tr("Review", "Sure. Press to edit"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, HEIGHT)

    def heightForWidth(self, width: int) -> int:
        return HEIGHT + (self._laid_out(width).lineCount() - 1) * _LINE

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def set_lit(self, lit: bool) -> None:
        """Show that the pointer is at one of the field's lines on the card."""
        self.lit = lit
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.looked_at.emit(self._block.key)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.looked_at.emit(self._block.key if self.hasFocus() else "")
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.looked_at.emit(self._block.key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.looked_at.emit("")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = theme()
        if self.underMouse() or self.lit:
            place = QRectF(self.rect()).adjusted(4, 0, -4, 0)
            role = "accent-soft" if self.lit else "hover"
            rounded(painter, place, 8, colors.color(role))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        end = self.width() - LABEL_LEFT - ICON_SMALL
        painter.setFont(colors.font("caption-medium"))
        painter.setPen(colors.color("muted"))
        label = QRectF(LABEL_LEFT, 0, VALUE_LEFT - LABEL_LEFT - 4, HEIGHT)
        name = QFontMetricsF(painter.font()).elidedText(
            self._name, Qt.TextElideMode.ElideRight, label.width()
        )
        painter.drawText(label, middle, name)
        self._laid_out(self.width()).draw(painter, QPointF(VALUE_LEFT, (HEIGHT - _LINE) / 2))
        icons.draw(painter, "check", "ok", end, (HEIGHT - ICON_SMALL) / 2, ICON_SMALL)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._layout = None

    def _laid_out(self, width: int) -> QTextLayout:
        """All of the value, for this width: who accepts it must have seen it."""
        if self._layout is None or self._layout[0] != width:
            self._layout = width, self._lay_out(width)
        return self._layout[1]

    def _lay_out(self, width: int) -> QTextLayout:
        text, formats = "", []
        for piece, font, role in self._pieces:
            shown = held_together(piece)
            made = QTextLayout.FormatRange()
            made.start, made.length = len(text), len(shown)
            look = QTextCharFormat()
            look.setFont(theme().font(font))
            look.setForeground(theme().color(role))
            made.format = look
            formats.append(made)
            text = f"{text}{shown} "
        layout = QTextLayout(text.rstrip(), theme().font("body"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(formats)
        room = width - VALUE_LEFT - LABEL_LEFT - ICON_SMALL - 8
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, room))
            line.setPosition(QPointF(0, top + (_LINE - line.height()) / 2))
            top += _LINE
        layout.endLayout()
        return layout
