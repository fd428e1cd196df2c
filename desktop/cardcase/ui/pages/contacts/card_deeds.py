"""What can be done with the picture of a card: seen large, opened, copied, saved, dragged out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from cardcase.core.card_records import CardRecord
from cardcase.core.errors import CardcaseError, LibraryError
from cardcase.core.exchange.file_names import safe_file_name
from cardcase.core.exchange.files import write_whole
from cardcase.core.store import load
from cardcase.ui import icons
from cardcase.ui.context import Context
from cardcase.ui.errors import sentence
from cardcase.ui.file_dialog import FileDialog
from cardcase.ui.i18n import tr
from cardcase.ui.outward import open_outside
from cardcase.ui.pages.contacts.drag import DragFiles
from cardcase.ui.pictures import decode
from cardcase.ui.widgets.menu import Menu, keyed
from cardcase.ui.widgets.zoom import FIT, Large, Zoom

_FOLDER = "contacts/picture_folder"


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the menu; ``key`` is the one that does the same."""

    icon: str
    words: str
    act: Callable[[], None]
    key: str = ""


class CardDeeds(QObject):
    """For the page ``parent``; other programs get a copy, never the library's own file."""

    def __init__(self, context: Context, files: DragFiles, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._files, self._page = context, files, parent

    def enlarge(self, sides: Sequence[CardRecord], name: str, at: int = 0) -> None:
        """Show the sides of a card as large as the window, this one first."""
        shown = [Large(card.image, _called(card, name)) for card in sides]
        Zoom(self._context.pictures, shown, self._page.window(), at)

    def show_photograph(self, card: CardRecord, name: str) -> None:
        """Show the photograph that the card was cut from, with the card outlined."""
        found = load.photograph(self._context.library, card.photograph)
        if found is None or not found.sha256:
            self._context.notify(tr("Contacts", "This photograph is no longer in the library."))
            return
        outline: Sequence[tuple[float, float]] = ()
        if card.quad and not card.page and found.width and found.height:
            outline = [(x / found.width, y / found.height) for x, y in card.quad]
        photograph = Large(found.sha256, found.name or name, found.thumbnail, outline)
        Zoom(self._context.pictures, [photograph], self._page.window())

    def copy(self, card: CardRecord) -> None:
        """Put the picture on the clipboard and say so."""

        def put(image: QImage) -> None:
            QGuiApplication.clipboard().setImage(image)
            self._context.notify(tr("Contacts", "Copied: the picture of the card"))

        if (path := self._path(card)) is not None:
            self._context.tasks.submit("work", partial(decode, path, FIT), on_done=put)

    def open(self, card: CardRecord, name: str) -> None:
        """Open a copy of the picture in the system's program for pictures."""
        if (copy := self._copy(card, name)) is not None:
            open_outside(self._context, QUrl.fromLocalFile(str(copy)))

    def drag_data(self, card: CardRecord, name: str) -> QMimeData | None:
        """The picture as a file to drop into another program; None if it is lost, which is said."""
        copy = self._copy(card, name)
        if copy is None:
            return None
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(copy))])
        return data

    def save_as(self, card: CardRecord, name: str) -> None:
        """Ask where to and write the picture."""
        path = self._path(card)
        if path is None:
            return
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        folder = str(self._context.settings.value(_FOLDER, pictures))
        dialog = FileDialog(self._page, tr("Contacts", "Save the picture"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(path.suffix.removeprefix("."))
        dialog.selectFile(f"{_file_name(card, name)}{path.suffix}")
        dialog.fileSelected.connect(lambda target: self._save(path, Path(target)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def menu(self, card: CardRecord, name: str, first: Sequence[Entry], *, lost: bool) -> QMenu:
        """All of that for one side of a card; of a lost picture only the photograph is left.

        ``first``: what is above it, of whoever shows the card.
        """
        menu = Menu("", self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        of_picture = (
            Entry("external-link", tr("Contacts", "Open the picture"),
                  partial(self.open, card, name)),
            Entry("copy", tr("Contacts", "Copy the picture"), partial(self.copy, card), "Ctrl+C"),
            Entry("save", tr("Contacts", "Save as…"), partial(self.save_as, card, name)),
        )  # fmt: skip
        words = tr("Contacts", "Show the whole photograph")
        whole = Entry("camera", words, partial(self.show_photograph, card, name))
        for group in (first, () if lost else of_picture, (whole,)):
            for each in group:
                action = menu.addAction(icons.icon(each.icon), keyed(each.words, each.key))
                action.triggered.connect(partial(_do, each.act))
            menu.addSeparator()
        return menu

    def _save(self, source: Path, target: Path) -> None:
        self._context.settings.setValue(_FOLDER, str(target.parent))

        def done(_: object) -> None:
            self._context.notify(tr("Contacts", "Saved: {file}").format(file=target.name))

        write = partial(_write, source, target)
        self._context.tasks.submit("work", write, on_done=done, on_failed=self._failed)

    def _copy(self, card: CardRecord, name: str) -> Path | None:
        path = self._path(card)
        if path is None:
            return None
        return self._files.keep(f"{_file_name(card, name)}{path.suffix}", path.read_bytes())

    def _path(self, card: CardRecord) -> Path | None:
        try:
            return self._context.library.media.path(card.image)
        except LibraryError as error:
            self._context.notify(sentence(error))
            return None

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, CardcaseError):
            raise error
        self._context.notify(sentence(error))


def _do(act: Callable[[], None], _checked: bool = False) -> None:
    act()


def _write(source: Path, target: Path) -> None:
    write_whole(target, [source.read_bytes()])


def _called(card: CardRecord, name: str) -> str:
    words = (
        tr("Contacts", "Back of the card of {name}")
        if card.is_other_side
        else tr("Contacts", "Card of {name}")
    )
    return words.format(name=name)


def _file_name(card: CardRecord, name: str) -> str:
    words = tr("Contacts", "{name}, back") if card.is_other_side else tr("Contacts", "{name}, card")
    return safe_file_name(words.format(name=name), "card")
