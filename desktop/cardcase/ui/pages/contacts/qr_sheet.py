"""A contact's QR code, large enough for a phone held over the screen."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from cardcase.core.errors import CardcaseError
from cardcase.core.exchange import qr
from cardcase.core.exchange.file_names import safe_file_name
from cardcase.core.exchange.files import write_whole
from cardcase.core.exchange.qr import ContactCode
from cardcase.core.records import ContactRecord
from cardcase.ui.context import Context
from cardcase.ui.errors import sentence
from cardcase.ui.file_dialog import FileDialog
from cardcase.ui.focus import FocusRing
from cardcase.ui.i18n import tr
from cardcase.ui.pages.contacts.qr_words import left_out
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.label import Label

_FOLDER = "contacts/code_folder"
_SIDE = 420
"""Of the code on the screen, at most; its modules are whole pixels, or phones see them swim."""
_KEPT_SCALE = 12
_WIDTH, _MARGIN = 520, 32


@dataclass(frozen=True, slots=True)
class Shown:
    """A contact, its code, and the picture of that for a screen of so many pixels in one."""

    contact: ContactRecord
    code: ContactCode
    png: bytes
    ratio: float


class QrSheet(QDialog):
    """Shows the code, says what is not in it, saves and copies it. ``own``: it is my own card."""

    def __init__(
        self,
        context: Context,
        shown: Shown,
        parent: QWidget,
        *,
        own: bool = False,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._contact, self._code = shown.contact, shown.code
        name = shown.contact.display_name
        self.setWindowTitle(tr("Code", "My card") if own else tr("Code", "QR code"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.picture = QLabel()
        self.picture.setPixmap(_pixmap(shown))
        self.picture.setAccessibleName(tr("Code", "QR code of {name}").format(name=name))
        self.title = Label(name, "display", wrap=True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.note = Label(left_out(shown.code.left_out), "second", "muted", wrap=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.told = Label("", "second", "muted")
        self.save = Button(tr("Code", "Save as…"), "download", key="Ctrl+S")
        self.copy = Button(tr("Code", "Copy"), "copy", key="Ctrl+C")
        self.close_button = Button(tr("Code", "Close"), key="Esc")
        self._lay_out(shown.contact)
        self.save.clicked.connect(self.choose_file)
        self.copy.clicked.connect(self.copy_picture)
        self.close_button.clicked.connect(self.accept)
        for key, act in (("Ctrl+S", self.choose_file), ("Ctrl+C", self.copy_picture)):
            QShortcut(QKeySequence(key), self).activated.connect(act)
        FocusRing(self)
        self.close_button.setFocus()

    def choose_file(self) -> None:
        """Ask for a file, PNG or SVG, and write the code into it."""
        png, svg = tr("Code", "Picture (*.png)"), tr("Code", "Drawing of any size (*.svg)")
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = self._context.settings.value(_FOLDER, QStandardPaths.writableLocation(documents))
        dialog = FileDialog(self, tr("Code", "Save the QR code"), str(folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([png, svg])
        dialog.setDefaultSuffix("png")
        stem = safe_file_name(self._contact.display_name, "contact")
        dialog.selectFile(f"{stem}.png")

        def kind_chosen(kind: str) -> None:
            suffix = "svg" if kind == svg else "png"
            dialog.setDefaultSuffix(suffix)
            dialog.selectFile(f"{stem}.{suffix}")

        dialog.filterSelected.connect(kind_chosen)
        dialog.fileSelected.connect(lambda target: self.write(Path(target)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, file: Path) -> None:
        """Write the code, as an SVG if the file's name ends so, else as a PNG."""
        self._context.settings.setValue(_FOLDER, str(file.parent))

        def failed(error: Exception) -> None:
            if not isinstance(error, CardcaseError):
                raise error
            self._say(sentence(error))

        self._context.tasks.submit(
            "work",
            partial(_write, self._code, file),
            on_done=lambda _: self._say(tr("Code", "Saved: {file}").format(file=file.name)),
            on_failed=failed,
        )

    def _say(self, text: str) -> None:
        # It may have been closed while the file was being written.
        if isValid(self):
            self.told.setText(text)
        else:
            self._context.notify(text)

    def copy_picture(self) -> None:
        """Put the code on the clipboard as a picture."""
        picture = QPixmap()
        picture.loadFromData(qr.png(self._code, _KEPT_SCALE))
        QGuiApplication.clipboard().setPixmap(picture)
        self._say(tr("Code", "Copied as a picture"))

    def _lay_out(self, contact: ContactRecord) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 24, _MARGIN, 20)
        column.setSpacing(4)
        column.addWidget(self.title)
        if work := _work(contact):
            line = Label(work, "body", "muted", wrap=True)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(line)
        column.addSpacing(12)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(self.note)
        column.addSpacing(12)
        column.addWidget(self.told, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.save)
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column.addLayout(row)
        self.setFixedWidth(max(_WIDTH, column.minimumSize().width()))


def draw(contact: ContactRecord, ratio: float) -> Shown:
    """The code of a contact, drawn for a screen with so many pixels in one of the window's.

    Raises ExchangeError as :func:`cardcase.core.exchange.qr.contact_code` does.
    """
    code = qr.contact_code(contact)
    scale = max(2, int(_SIDE * ratio) // qr.modules(code))
    return Shown(contact, code, qr.png(code, scale), ratio)


def _pixmap(shown: Shown) -> QPixmap:
    pixmap = QPixmap()
    pixmap.loadFromData(shown.png)
    pixmap.setDevicePixelRatio(shown.ratio)
    return pixmap


def _work(contact: ContactRecord) -> str:
    job = contact.job
    parts = (*job.titles[:1], job.organization) if job else ()
    shown = " · ".join(part for part in parts if part)
    return "" if shown == contact.display_name else shown


def _write(code: ContactCode, file: Path) -> None:
    svg = file.suffix.lower() == ".svg"
    write_whole(file, [qr.svg(code) if svg else qr.png(code, _KEPT_SCALE)])
