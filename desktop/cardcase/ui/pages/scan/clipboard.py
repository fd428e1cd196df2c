"""What a drop or a paste holds for the scanner."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

ENCODED = ("image/jpeg", "image/png", "image/webp", "image/heic", "image/tiff", "image/bmp")


def picture_paths(mime: QMimeData) -> list[Path]:
    """The local files and folders that were dropped or copied."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def picture_bytes(mime: QMimeData) -> bytes:
    """The picture itself, as another program encoded it, else as PNG; empty if there is none."""
    for kind in ENCODED:
        if mime.hasFormat(kind) and (data := bytes(mime.data(kind).data())):
            return data
    image = mime.imageData() if mime.hasImage() else None
    if not isinstance(image, QImage) or image.isNull():
        return b""
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(store.data())
