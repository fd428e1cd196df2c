"""A card as a small picture among words."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cardcase.ui import icons
from cardcase.ui.pictures import Pictures
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON_SMALL
from cardcase.ui.widgets.paint import rounded
from cardcase.ui.widgets.thumbnail import paint_filling

_SIZE = QSize(70, 44)
_RADIUS = 5


class SmallPicture(QWidget):
    """Shows a picture of the library; it may come later than it is asked for."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._pictures, self._image = pictures, ""
        self.setFixedSize(_SIZE)
        pictures.ready.connect(self._ready)

    def show_image(self, sha256: str) -> None:
        """Show another picture."""
        self._image = sha256
        self.update()

    def _ready(self, sha256: str) -> None:
        if sha256 == self._image:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        rounded(painter, area, _RADIUS, theme().color("raised"))
        fit = _SIZE * 2 * self.devicePixelRatioF()
        picture = self._pictures.get(self._image, fit) if self._image else None
        if picture is not None and not picture.isNull():
            paint_filling(painter, area, picture, _RADIUS)
        else:
            left, top = (self.width() - ICON_SMALL) / 2, (self.height() - ICON_SMALL) / 2
            icons.draw(painter, "image", "muted", left, top, ICON_SMALL)
        rounded(painter, area, _RADIUS, None, theme().color("line"))
