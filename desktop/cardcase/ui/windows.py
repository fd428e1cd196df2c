"""The one window of the program, made anew when its language changes."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from cardcase.ui import i18n
from cardcase.ui.context import Context
from cardcase.ui.frame import bring_forward, take_place_of
from cardcase.ui.i18n import tr
from cardcase.ui.main_window import MainWindow
from cardcase.ui.pages.contacts.detail_pane import DetailPane


class Windows(QObject):
    """Keeps :attr:`window`. Words are taken when a widget is made, so another language needs
    another window: on the same library, at the same place, with the same page in front."""

    def __init__(self, context: Context, app: QApplication) -> None:
        super().__init__(app)
        self._context, self._app = context, app
        self.window = MainWindow(context)
        self.window.commands.language_chosen.connect(self._change)
        contact = self.window.contacts.detail
        if contact.uid or not contact.offer_typed():
            self.window.events.offer_typed()
        self._next: MainWindow | None = None
        # A window is much to make: in parts, between which the one that is there goes on. Each is
        # asked for when the one before is there, so that what has waited meanwhile comes first.
        self._making = QTimer(self)
        self._making.setSingleShot(True)
        self._making.timeout.connect(self._make_more)

    def take(self, files: Sequence[Path]) -> None:
        """Come to the front with the files of another start of the program."""
        bring_forward(self.window)
        self.window.open_files(files)

    def _change(self) -> None:
        queue = self.window.scan.queue
        if queue.running:
            # The photographs in hand come back to the window that sent them.
            self._context.notify(
                tr("Window", "The language changes when these photographs have been read.")
            )
            queue.finished.connect(self._change)
        elif self.window.imports.busy:
            self._context.notify(tr("Window", "The language changes when this import has ended."))
            self.window.imports.closed.connect(self._change)
        elif self._next is None:
            i18n.install(self._app, self._language)
            self._next = MainWindow(self._context, at_once=False)
            self._making.start()

    @property
    def _language(self) -> str:
        return i18n.language_for(str(self._context.settings.value("language", "system")))

    def _make_more(self) -> None:
        if self._next is None:
            return
        if self._next.make_more():
            self._making.start()
            return
        queue = self.window.scan.queue
        if queue.running:
            queue.finished.connect(self._making.start)
            return
        old, self.window, self._next = self.window, self._next, None
        self.window.commands.language_chosen.connect(self._change)
        take_place_of(self.window, old)
        self.window.show()
        typed, event = old.contacts.detail.lift(), old.events.page.pane.lift()
        old.close()
        self._go_on(old, typed)
        if event is not None:
            self.window.events.page.bring_back(event)
        # Answers to what it asked for are still on their way, and what they ask to be written.
        tasks = self._context.tasks
        tasks.when_answered(
            lambda: tasks.submit("db", _nothing, on_done=lambda _: old.deleteLater())
        )

    def _go_on(self, old: MainWindow, typed: Callable[[DetailPane], None] | None) -> None:
        """Show what the other window showed, with the form of a contact that was ``typed`` in."""
        contacts = self.window.contacts
        if typed is None:
            self.window.go_on_from(old)
        elif old.page is old.contacts:
            contacts.list.search_for(old.contacts.list.query, partial(typed, contacts.detail))
        else:
            self.window.go_on_from(old)
            page = self.window.page
            typed(contacts.detail)
            back = self.window.commands.back
            # Over the list, too, where the form took its room.
            while self.window.page is not page and back.isEnabled():
                self.window.trail.back()


def _nothing() -> None:
    pass
