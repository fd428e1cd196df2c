"""The window that is photographed, and how it is waited for."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar
from unittest.mock import patch

from PySide6.QtCore import QEventLoop, QPoint, QTimer

from cardcase.core.ops import photographs, sessions
from cardcase.core.records import EventRecord
from cardcase.core.scan.reader import Reader
from cardcase.core.scan.readers import Readers
from cardcase.core.scan.result import ScanOptions
from cardcase.core.store import browse, load
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.main_window import MainWindow
from cardcase.ui.widgets.toast import Toast
from people import FAIR

Words = TypeVar("Words")


@dataclass(frozen=True)
class Stage:
    """The window that is photographed, and what is behind it."""

    window: MainWindow
    context: Context
    folder: Path

    @property
    def library(self) -> Library:
        """The library that is open."""
        return self.context.library

    def words(self, english: Words, polish: Words) -> Words:
        """What somebody has written, in the language of the window."""
        return polish if self.context.settings.value("language") == "pl" else english

    def do(self, op: Callable[..., Any], *args: object) -> None:
        """Do what changes the library as the window does it, which then shows it; what it says
        of it is not what the picture is of."""
        done: list[object] = []
        self.context.run(op, *args, then=done.append)
        until(lambda: bool(done))
        for toast in self.window.findChildren(Toast):
            toast.dismiss()

    def read(self, *pictures: tuple[str, bytes]) -> None:
        """Put photographs into the pile and read them for real; the window shows them."""
        read(self.library, self.context.reader, *pictures)
        self.show_pile()

    def show_pile(self) -> None:
        """Wait until the window counts what there is to review."""
        pile = self.window.scan
        pile._reload()
        cards = load.cards_in(self.library, "review")
        until(lambda: pile.number == sum(not each.is_other_side for each in cards))

    def uid_of(self, name: str) -> str:
        """A contact by name."""
        return next(row.uid for row in browse.contacts_page(self.library) if row.name == name)

    def fair(self) -> EventRecord:
        """The event that most was met at."""
        found = browse.event_named(self.library, FAIR.name)
        assert found is not None
        return found

    def be_there(self) -> None:
        """Be at the fair since this morning."""
        since = datetime.now().replace(hour=9, minute=5).astimezone(UTC).isoformat("T", "seconds")
        with patch.object(sessions, "now", lambda: since):
            sessions.come(self.library, self.fair().uid)
        self.window.events.watch.refresh()

    def middle(self) -> QPoint:
        """A place for a menu."""
        return self.window.mapToGlobal(QPoint(420, 240))


def let_it_work(milliseconds: int) -> None:
    """Run the event loop for a while (QTest.qWait would keep Python's other threads waiting)."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(done: Callable[[], bool]) -> None:
    """Run the event loop until something is so, at most half a minute."""
    for _ in range(300):
        if done():
            return
        let_it_work(100)


def read(library: Library, reader: Reader | Readers, *pictures: tuple[str, bytes]) -> None:
    """Put photographs into the pile and read them for real."""
    for name, data in pictures:
        photographs.enqueue_bytes(library, data, name)
        _, waiting = photographs.take_next(library)
        if waiting is not None:
            scanned = reader.scan(library.media.path(waiting.sha256), ScanOptions())
            photographs.add_scanned(library, waiting.uid, scanned)
