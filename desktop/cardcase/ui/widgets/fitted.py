"""A picture as small as it is shown."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap


class Fitted:
    """Keeps the picture at the size it was painted last. Painted from all its pixels, a large one
    would leave most of them out, so that its small print frays, and cost that again each time."""

    def __init__(self, picture: QPixmap) -> None:
        self.picture = picture
        self._shown = picture

    def at(self, size: QSize) -> QPixmap:
        """The picture for this many device pixels; itself where it has no more."""
        if size.width() >= self.picture.width() or size.isEmpty():
            return self.picture
        if self._shown.size() != size:
            self._shown = self.picture.scaled(
                size,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        return self._shown
