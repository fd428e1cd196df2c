"""Pictures of the library, decoded off the GUI thread and kept while they are in use."""

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from cardcase.core.errors import LibraryError
from cardcase.core.store.media import Media
from cardcase.ui.tasks import TaskRunner

CACHE_PIXELS = 24_000_000
"""About 100 MB of pixmaps: a few hundred thumbnails and the last cards looked at."""

Key = tuple[str, int, int]


class Pictures(QObject):
    """Gives pixmaps by sha256 and the size they must fit in; ``ready`` tells when one has come."""

    ready = Signal(str)

    def __init__(self, media: Media, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._media = media
        self._tasks = tasks
        self._cache: OrderedDict[Key, QPixmap] = OrderedDict()
        self._asked: set[Key] = set()

    def get(self, sha256: str, fit: QSize) -> QPixmap | None:
        """The picture, at most ``fit`` device pixels large and never enlarged.

        None: it is not here yet and ``ready`` will name it. A null pixmap: it is missing or broken.
        """
        key = (sha256, fit.width(), fit.height())
        if (found := self._cache.get(key)) is not None:
            self._cache.move_to_end(key)
            return found
        if key not in self._asked:
            self._asked.add(key)
            self._tasks.submit(
                "work",
                _decode_stored,
                self._media,
                sha256,
                fit,
                on_done=lambda image: self._keep(key, image),
            )
        return self._cache.get(key)

    def _keep(self, key: Key, image: QImage) -> None:
        self._asked.discard(key)
        self._cache[key] = QPixmap.fromImage(image)
        while len(self._cache) > 1 and self._pixels() > CACHE_PIXELS:
            self._cache.popitem(last=False)
        self.ready.emit(key[0])

    def _pixels(self) -> int:
        return sum(each.width() * each.height() for each in self._cache.values())


def _decode_stored(media: Media, sha256: str, fit: QSize) -> QImage:
    """The stored picture; a null image if it is missing or broken."""
    try:
        return decode(media.path(sha256), fit)
    except LibraryError:
        return QImage()


def decode(path: Path, fit: QSize) -> QImage:
    """Read a picture scaled down to fit; a null image if it cannot be read. Any thread."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and (size.width() > fit.width() or size.height() > fit.height()):
        reader.setScaledSize(size.scaled(fit, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
