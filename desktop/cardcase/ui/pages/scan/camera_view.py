"""The live picture of a camera, or why there is none."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cardcase.ui import icons
from cardcase.ui.i18n import tr
from cardcase.ui.theme import theme
from cardcase.ui.tokens import RADIUS_GROUP
from cardcase.ui.widgets.paint import rounded

_SIZE = QSize(800, 450)
_INSET = 48


class CameraView(QWidget):
    """Shows the last frame whole; before the first, and in trouble, words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = QImage()
        self._words = ""
        self._icon = "camera"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(_SIZE / 2)
        self.say(tr("Camera", "The camera is being opened…"))

    @property
    def frame(self) -> QImage:
        """What is shown; null while words are."""
        return self._frame

    @property
    def words(self) -> str:
        """What is said in place of a picture."""
        return self._words

    def show_frame(self, frame: QImage) -> None:
        """Show another frame."""
        self._frame, self._words = frame, ""
        self.setAccessibleName(tr("Camera", "Live picture of the camera"))
        self.update()

    def say(self, words: str, icon: str = "camera") -> None:
        """Show words in place of a picture."""
        self._frame, self._words, self._icon = QImage(), words, icon
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return _SIZE

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, color = QPainter(self), theme().color
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rounded(painter, QRectF(self.rect()), RADIUS_GROUP, color("mat"))
        if not self._frame.isNull():
            size = self._frame.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(0, 0, size.width(), size.height())
            place.moveCenter(self.rect().center())
            outline = QPainterPath()
            outline.addRoundedRect(QRectF(self.rect()), RADIUS_GROUP, RADIUS_GROUP)
            painter.setClipPath(outline)
            painter.drawImage(place, self._frame)
            return
        middle = self.rect().center()
        icons.draw(painter, self._icon, "muted", middle.x() - 16, middle.y() - 44, 32)
        painter.setFont(theme().font("body"))
        painter.setPen(color("text"))
        place = self.rect().adjusted(_INSET, 0, -_INSET, 0)
        place.setTop(middle.y() + 4)
        wrapped = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(place, wrapped, self._words)
