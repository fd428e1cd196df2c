"""Files dragged over the window: what a drop would do, said before it is done."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow, QWidget

from cardcase.core.exchange.folder.layout import MANIFEST
from cardcase.ui import icons
from cardcase.ui.i18n import tr
from cardcase.ui.theme import theme
from cardcase.ui.tokens import RADIUS_POPUP

CONTACT_SUFFIXES = frozenset({".vcf", ".vcard", ".csv", ".tsv", ".tab", ".json"})
_INSET = 20


@dataclass(frozen=True, slots=True)
class Drop:
    """What is dragged: files and folders for the scanner, files of contacts, a bare picture."""

    pictures: tuple[Path, ...] = ()
    contacts: tuple[Path, ...] = ()
    image: bool = False

    def __bool__(self) -> bool:
        return bool(self.pictures or self.contacts or self.image)


def sort_out(mime: QMimeData) -> Drop:
    """What of the dragged things goes where; files by their suffix, all else to the scanner."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    contacts, pictures = apart(paths)
    return Drop(pictures, contacts, image=not paths and mime.hasImage())


def apart(paths: Sequence[Path]) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """What brings contacts in, files and exported folders, and what is for the scanner."""
    contacts = tuple(
        path
        for path in paths
        if path.suffix.lower() in CONTACT_SUFFIXES or (path / MANIFEST).is_file()
    )
    return contacts, tuple(path for path in paths if path not in contacts)


def promise(drop: Drop) -> tuple[str, str]:
    """In words what letting go will do: one line, and a second one."""
    if drop.pictures and drop.contacts:
        return (
            tr("Drops", "Drop to read the cards and bring in the contacts"),
            tr("Drops", "Pictures go to Scan, files of contacts to Contacts."),
        )
    if drop.contacts:
        return (
            tr("Drops", "Drop to bring in the contacts"),
            tr("Drops", "One Undo takes them all out again."),
        )
    return (
        tr("Drops", "Drop to read the cards"),
        tr("Drops", "One card, or a table full of them. Folders too."),
    )


class DropOverlay(QWidget):
    """Lies over the whole window while something is dragged over it, and takes the drop."""

    dropped = Signal(object, object)
    """The Drop and its QMimeData, which only lives until the slot returns."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._drop = Drop()
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watches the native window: a drag that enters over a field must find the overlay."""
        if isinstance(event, QDragEnterEvent):
            self.announce(event)
        return super().eventFilter(watched, event)

    def announce(self, event: QDropEvent) -> bool:
        """Show what a drop would do, if it is anything of ours; says whether it is."""
        self._drop = Drop() if event.source() is not None else sort_out(event.mimeData())
        if not self._drop:
            return False
        self.setGeometry(self._window.rect())
        self.setAccessibleName(promise(self._drop)[0])
        self.raise_()
        self.show()
        self.update()
        return True

    def take(self, event: QDropEvent) -> None:
        """Let it fall where it belongs."""
        self.hide()
        drop = Drop() if event.source() is not None else sort_out(event.mimeData())
        if drop:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(drop, event.mimeData())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.announce(event):
            _accept_copy(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        _accept_copy(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        del event
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = colors.color("surface")
        veil.setAlphaF(0.94)
        painter.fillRect(self.rect(), veil)
        frame = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.setPen(QPen(colors.color("accent"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(colors.color("accent-soft"))
        painter.drawRoundedRect(frame, RADIUS_POPUP, RADIUS_POPUP)
        title, text = promise(self._drop)
        middle = frame.center()
        name = "contact" if self._drop.contacts and not self._drop.pictures else "image"
        icons.draw(painter, name, "accent-hi", middle.x() - 24, middle.y() - 74, 48)
        centred = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.setFont(colors.font("display"))
        painter.setPen(colors.color("accent-hi"))
        painter.drawText(QRectF(frame.left(), middle.y() - 8, frame.width(), 40), centred, title)
        painter.setFont(colors.font("body"))
        painter.setPen(colors.color("text"))
        painter.drawText(QRectF(frame.left(), middle.y() + 34, frame.width(), 40), centred, text)


def _accept_copy(event: QDropEvent) -> None:
    # The files stay where they are: a program that offers to move them must not.
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


class DropWindow(QMainWindow):
    """A window that takes drops wherever they fall; its ``overlay`` says what they are."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.overlay = DropOverlay(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.overlay.dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.overlay.dragMoveEvent(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.overlay.dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.overlay.take(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self.overlay)
