"""The straightened picture of a card, rounded, as large as its place allows."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from cardcase.ui import icons
from cardcase.ui.theme import theme
from cardcase.ui.tokens import RADIUS_GROUP
from cardcase.ui.widgets.paint import rounded

CARD_RATIO = 85 / 55
"""Width to height of a card by ISO/IEC 7810 ID-1 and of the usual 85 × 55 mm one, nearly."""


class CardPicture(QWidget):
    """Shows a picture that is given from outside; until then a calm empty card."""

    clicked = Signal()

    def __init__(self, name: str, longest: int = 420, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._scaled: QPixmap | None = None
        self._longest = longest
        self._icon = "image"
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_image(self, image: QImage | None) -> None:
        """Show a picture, or the empty card again."""
        self._image = image if image is not None else QImage()
        self._scaled = None
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str) -> None:
        """What is drawn on the empty card."""
        self._icon = icon
        self.update()

    def ratio(self) -> float:
        """Width to height of what is shown; an upright picture is not taller than a square."""
        if self._image.isNull():
            return CARD_RATIO
        return max(1.0, self._image.width() / self._image.height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(min(width, self._longest) / self.ratio())

    def sizeHint(self) -> QSize:
        return QSize(self._longest, self.heightForWidth(self._longest))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(160))

    def resizeEvent(self, event: object) -> None:
        del event
        self._scaled = None

    def _place(self) -> QRectF:
        width = min(self.width(), self._longest, round(self.height() * self.ratio()))
        return QRectF(0, 0, width, round(width / self.ratio()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = self._place()
        if self._image.isNull():
            rounded(painter, place, RADIUS_GROUP, theme().color("sunken"), theme().color("line"))
            centre = place.center()
            icons.draw(painter, self._icon, "muted", centre.x() - 12, centre.y() - 12, 24)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(place, RADIUS_GROUP, RADIUS_GROUP)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(place, theme().color("mat"))
        picture = self._picture(place)
        size = picture.deviceIndependentSize()
        left = place.left() + (place.width() - size.width()) / 2
        top = place.top() + (place.height() - size.height()) / 2
        painter.drawPixmap(QRectF(left, top, size.width(), size.height()).topLeft(), picture)
        painter.restore()
        rounded(painter, place, RADIUS_GROUP, None, theme().color("line"))

    def _picture(self, place: QRectF) -> QPixmap:
        if self._scaled is None:
            dpr = self.devicePixelRatio()
            scaled = self._image.scaled(
                (place.size() * dpr).toSize(),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            scaled.setDevicePixelRatio(dpr)
            self._scaled = QPixmap.fromImage(scaled)
        return self._scaled

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._place().contains(event.position()):
            self.clicked.emit()
