"""The photograph of the current row: where its cards lie, and whose they are."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cardcase.core.store.pile import PileCard, PileRow
from cardcase.ui import icons
from cardcase.ui.i18n import tr
from cardcase.ui.pictures import Pictures
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON, RADIUS_GROUP
from cardcase.ui.widgets.elided import ElidedLabel
from cardcase.ui.widgets.enter import EnterPresses
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.paint import rounded
from cardcase.ui.widgets.plain import plain_tooltip

PREVIEW = QSize(800, 800)
_TWO_LINES = 50
TALLEST = 0.8
"""A preview is at most this much higher than wide, so that the list below keeps its place."""


class SidePanel(QWidget):
    """The pane at the right, parted from the pile by a hairline."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme().color("line"))
        painter.drawLine(0, 0, 0, self.height())


class PhotographView(QWidget):
    """The photograph with its cards outlined and numbered."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._row: PileRow | None = None
        self._scaled, self._scaled_from = QPixmap(), 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        pictures.ready.connect(self._arrived)

    def show_row(self, row: PileRow) -> None:
        """Show another photograph."""
        self._row = row
        self.setAccessibleName(tr("Scan", "Photograph {file}").format(file=row.name))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        row = self._row
        if row is None or not row.width:
            return round(width * 0.66)
        return round(width * min(TALLEST, row.height / row.width))

    def sizeHint(self) -> QSize:
        return QSize(380, self.heightForWidth(380))

    def paintEvent(self, _event: QPaintEvent) -> None:
        row = self._row
        if row is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect())
        rounded(painter, area, RADIUS_GROUP, theme().color("mat"))
        pixmap = self._pictures.get(row.thumbnail, PREVIEW) if row.thumbnail else None
        if pixmap is None or pixmap.isNull():
            middle = area.center()
            icons.draw(painter, "file-image", "muted", middle.x() - 14, middle.y() - 14, 28)
            return
        size = pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        shown = QRectF(QPointF(), size.toSizeF())
        shown.moveCenter(area.center())
        shown.moveTopLeft(shown.topLeft().toPoint().toPointF())
        clip = QPainterPath()
        clip.addRoundedRect(area, RADIUS_GROUP, RADIUS_GROUP)
        painter.setClipPath(clip)
        painter.drawPixmap(shown.topLeft(), self._fitted(pixmap, size))
        for number, card in enumerate(row.cards, 1):
            self._outline(painter, shown, row, card, number)

    def _outline(
        self, painter: QPainter, shown: QRectF, row: PileRow, card: PileCard, number: int
    ) -> None:
        if card.quad is None or card.page or not row.width:
            return
        scale = shown.width() / row.width
        corners = QPolygonF(
            [QPointF(shown.left() + x * scale, shown.top() + y * scale) for x, y in card.quad]
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for role, width in (("card-ink", 4.0), ("card-lit", 2.5)):
            painter.setPen(QPen(theme().color(role), width))
            painter.drawPolygon(corners)
        if len(row.cards) > 1:
            middle = corners.boundingRect().center()
            disc = QRectF(middle.x() - 11, middle.y() - 11, 22, 22)
            rounded(painter, disc, 11, theme().color("card-ink"))
            painter.setFont(theme().font("caption-bold"))
            painter.setPen(theme().color("card-handle"))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(number))

    def _fitted(self, pixmap: QPixmap, size: QSize) -> QPixmap:
        """The picture in the pixels of the screen: the painter alone breaks small print."""
        dpr = self.devicePixelRatioF()
        wanted = (size.toSizeF() * dpr).toSize()
        if self._scaled_from != pixmap.cacheKey() or self._scaled.size() != wanted:
            self._scaled_from = pixmap.cacheKey()
            self._scaled = pixmap.scaled(
                wanted,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        self._scaled.setDevicePixelRatio(dpr)
        return self._scaled

    def _arrived(self, sha256: str) -> None:
        if self._row is not None and sha256 == self._row.thumbnail:
            self.update()


class CardButton(EnterPresses, QPushButton):
    """One card of the photograph: number, name and organization, sure or not; without a number
    (0) it is the only one, and has a line for each of both."""

    HEIGHT = 38

    def __init__(self, number: int, card: PileCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._card = number, card
        self.setFixedHeight(self.HEIGHT if number or not card.name else _TWO_LINES)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        named = " · ".join(part for part in (card.name, card.organization) if part)
        named = named or tr("Scan", "No name was read")
        self._first = card.name or named
        self._rest = named.removeprefix(self._first)
        state, self._icon, self._role = _state(card)
        self.setAccessibleName(f"{number}. {named}, {state}" if number else f"{named}, {state}")
        self.setToolTip(plain_tooltip(self.accessibleName()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse():
            rounded(painter, QRectF(self.rect()).adjusted(0, 0, 0, -1), 8, theme().color("hover"))
        if self._number:
            self._paint_in_line(painter)
        else:
            self._paint_alone(painter)
        icons.draw(
            painter,
            self._icon,
            self._role,
            self.width() - ICON - 6,
            (self.height() - ICON) / 2,
            ICON,
        )

    def _paint_in_line(self, painter: QPainter) -> None:
        painter.setPen(theme().color("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.setPen(theme().color("muted"))
        painter.setFont(theme().font("caption-medium"))
        flag = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(2, 0, 20, self.height()), flag, str(self._number))
        left = 26
        # The name first; the organization may be cut, and is quieter.
        for words, role in ((self._first, "text"), (self._rest, "muted")):
            left += self._paint_words(painter, words, role, left, 0, self.height())

    def _paint_alone(self, painter: QPainter) -> None:
        lines = [(self._first, "text")]
        if rest := self._rest.removeprefix(" · "):
            lines.append((rest, "muted"))
        top = self.height() // 2 - 10 * len(lines)
        for words, role in lines:
            self._paint_words(painter, words, role, 0, top, 20)
            top += 20

    def _paint_words(
        self, painter: QPainter, words: str, role: str, left: int, top: int, height: int
    ) -> int:
        """Paint them as far as there is room; gives how wide they are."""
        metrics = QFontMetrics(theme().font("body"))
        width = max(0, self.width() - 32 - left)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
        painter.setFont(theme().font("body"))
        painter.setPen(theme().color(role))
        painter.drawText(QRectF(left, top, width, height), Qt.AlignmentFlag.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown)


class Inspector(QWidget):
    """Right of the pile: the photograph, its cards, and what was found."""

    card_chosen = Signal(str)

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(font="section", mode=Qt.TextElideMode.ElideMiddle)
        self._view = PhotographView(pictures)
        self._found = Label(font="second", role="muted", wrap=True)
        self._heading = Label("", "section")
        self._cards = QVBoxLayout()
        self._cards.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._title)
        layout.addWidget(self._view)
        layout.addWidget(self._found)
        layout.addSpacing(8)
        layout.addWidget(self._heading)
        layout.addLayout(self._cards)
        layout.addStretch(1)

    def show_row(self, row: PileRow) -> None:
        """Show a photograph and its cards."""
        self._title.setText(row.name)
        self._view.show_row(row)
        self._found.setText(_found(row))
        self._found.setVisible(bool(self._found.text()))
        while (item := self._cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        cards = row.cards if row.state == "read" else ()
        self._heading.setVisible(bool(cards))
        one = tr("Scan", "On the card")
        self._heading.setText(one if len(cards) == 1 else tr("Scan", "On the cards"))
        for number, card in enumerate(cards, 1):
            button = CardButton(number if len(cards) > 1 else 0, card)
            button.clicked.connect(lambda _checked, uid=card.uid: self.card_chosen.emit(uid))
            self._cards.addWidget(button)


def _found(row: PileRow) -> str:
    count = len(row.cards)
    if row.state != "read":
        return ""
    if count == 1 and row.cards[0].quad is None:
        return tr("Scan", "The whole picture was read as one card.")
    if count == 1:
        return tr("Scan", "One card found.")
    return tr("Scan", "%n cards found.", None, count)


def _state(card: PileCard) -> tuple[str, str, str]:
    """Words, icon and colour of a card's state."""
    if card.state == "accepted":
        return tr("Scan", "saved"), "circle-check", "ok"
    if card.state == "rejected":
        return tr("Scan", "not a card"), "ban", "muted"
    if card.doubtful:
        return tr("Scan", "to review, with doubts"), "triangle-alert", "doubt"
    return tr("Scan", "to review"), "circle-check", "ok"
