"""The photo of a contact: a portrait or a logo, beside the name."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.pictures import Pictures
from cardcase.ui.widgets.avatar import paint_photo

SIDE = 72
_FIT = QSize(256, 256)


class Portrait(QWidget):
    """Round, as in the list; one that cannot be shown takes no room."""

    def __init__(
        self, sha256: str, name: str, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sha256, self._pictures = sha256, pictures
        self.setFixedSize(SIDE, SIDE)
        self.setAccessibleName(tr("Contacts", "Photo of {name}").format(name=name))
        pictures.ready.connect(self._arrived)
        self._arrived(sha256)

    def _arrived(self, sha256: str) -> None:
        if sha256 == self._sha256:
            found = self._pictures.get(sha256, _FIT)
            self.setHidden(found is not None and found.isNull())
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        found = self._pictures.get(self._sha256, _FIT)
        if found is None or found.isNull():
            return
        paint_photo(QPainter(self), QRectF(self.rect()), found, SIDE / 2)
