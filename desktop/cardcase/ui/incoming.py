"""What comes into the window, by drops, by a second start, by choice: where it goes."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject

from cardcase.ui.drops import Drop, DropWindow, apart
from cardcase.ui.pages.imports.page import ImportPage
from cardcase.ui.pages.scan.page import ScanPage


class Incoming(QObject):
    """Contacts are brought in, all else is scanned; ``show_scan`` goes where one sees it."""

    def __init__(
        self,
        window: DropWindow,
        imports: ImportPage,
        scan: ScanPage,
        show_scan: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._imports, self._scan, self._show_scan = imports, scan, show_scan
        window.overlay.dropped.connect(self._dropped)

    def open(self, paths: Sequence[Path]) -> None:
        """Take files as if they had been dropped."""
        contacts, pictures = apart(paths)
        if contacts:
            self._imports.bring_in(contacts)
        if pictures:
            self._scan.add_paths(pictures)
            self._show_scan()

    def _dropped(self, drop: Drop, mime: QMimeData) -> None:
        if drop.image:
            self._scan.take(mime)
            self._show_scan()
        else:
            self.open([*drop.contacts, *drop.pictures])
