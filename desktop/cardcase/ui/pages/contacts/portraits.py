"""The photo of a contact, chosen from the owner's files or taken off."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from cardcase.core.ops import portraits
from cardcase.core.ops.changes import Changes
from cardcase.ui.context import Context
from cardcase.ui.file_dialog import FileDialog
from cardcase.ui.i18n import tr
from cardcase.ui.labels import operation
from cardcase.ui.pictures import decode

_LARGEST = QSize(720, 720)
"""Pixels that are kept: a photo of a phone would make every vCard as large as itself."""
_QUALITY = 88


class Portraits(QObject):
    """For the page ``parent``."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._page = context, parent

    def choose(self, uid: str) -> None:
        """Ask for a picture and give it to a contact."""
        dialog = FileDialog(self._page, tr("Contacts", "Choose a photo"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        endings = " ".join(f"*.{bytes(each.data()).decode()}"
                           for each in QImageReader.supportedImageFormats())  # fmt: skip
        pictures = tr("Contacts", "Pictures")
        dialog.setNameFilter(f"{pictures} ({endings})")
        dialog.fileSelected.connect(partial(self.put, uid))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def put(self, uid: str, path: str) -> None:
        """Give a contact the picture of a file."""

        def read(data: bytes) -> None:
            if data:
                self._context.run(portraits.put, uid, data, then=self._say)
            else:
                self._context.notify(
                    tr("Contacts", "This picture cannot be read: {file}").format(
                        file=Path(path).name
                    )
                )

        self._context.tasks.submit("work", _small, Path(path), on_done=read)

    def take_off(self, uid: str) -> None:
        """Let a contact have no photo."""
        self._context.run(portraits.take_off, uid, then=self._say)

    def _say(self, changes: Changes) -> None:
        if changes:
            self._context.notify(operation(changes.kind, changes.subject), undo=True)


def _small(path: Path) -> bytes:
    """The picture as a JPEG of the size that is kept, empty if it cannot be read; any thread."""
    image = decode(path, _LARGEST)
    if image.isNull():
        return b""
    # What is clear would become black in a JPEG.
    flat = QImage(image.size(), QImage.Format.Format_RGB888)
    flat.fill(0xFFFFFF)
    painter = QPainter(flat)
    painter.drawImage(0, 0, image)
    painter.end()
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(_QUALITY)
    writer.write(flat)
    return bytes(kept.data())
