"""Erasing contacts for good: the question before, and what is said after."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cardcase.core.ops.changes import Changes
from cardcase.core.ops.purge import Purged, purge
from cardcase.core.store import load
from cardcase.ui.context import Context
from cardcase.ui.errors import sentence_for
from cardcase.ui.i18n import tr
from cardcase.ui.widgets.question import Question


class Erasing(QObject):
    """Asks, erases on the database lane, and asks again about backups that hold them."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._widget = parent

    def ask(self, uids: Sequence[str], then: Callable[[], None]) -> None:
        """Ask whether these contacts are to be erased, and do it; ``then`` is called when done."""
        people = load.contacts(self._context.library, uids)
        if not people:
            return
        n = len(people)
        title = tr("Erase", "Erase %n contacts for good?", None, n)
        text = tr(
            "Erase",
            "This erases the contacts, their cards and photographs, everything read or learned "
            "from them, meetings with nobody else, and their history. It cannot be undone.",
        )
        if n == 1:
            title = tr("Erase", "Erase {name} for good?").format(name=people[0].display_name)
            text = tr(
                "Erase",
                "This erases the contact, the cards and their photographs, everything read or "
                "learned from them, meetings with nobody else, and their history. It cannot be "
                "undone.",
            )
        answer = partial(self._erase, tuple(uids), then)
        Question(title, text, tr("Erase", "Erase for good"), answer, self._widget).open()

    def _erase(self, uids: tuple[str, ...], then: Callable[[], None]) -> None:
        def done(result: tuple[Changes, Purged]) -> None:
            changes, purged = result
            self._context.bus.changed.emit(changes)
            then()
            self._say(purged)
            if purged.backups:
                self._ask_about_backups(len(purged.backups))

        self._context.run(purge, uids, then=done)

    def _ask_about_backups(self, n: int) -> None:
        text = tr(
            "Erase",
            "They were made before. Cleaned, they stay good for going back, without what you have "
            "erased.",
        )
        Question(
            tr("Erase", "%n backups still hold it. Erase it there, too?", None, n),
            text,
            tr("Erase", "Erase in backups"),
            self._clean_backups,
            self._widget,
        ).open()

    def _clean_backups(self) -> None:
        def done(result: tuple[Changes, Purged]) -> None:
            self._say(result[1])

        self._context.run(partial(purge, with_backups=True), (), then=done)

    def _say(self, purged: Purged) -> None:
        if purged.unfinished:
            why = sentence_for(purged.unfinished)
            text = tr("Erase", "Not all files are clean yet: erase again later. {why}")
            self._context.notify(text.format(why=why))
        elif n := len(purged.mentions):
            text = tr(
                "Erase", "Erased. The name still stands in the texts of %n contacts.", None, n
            )
            self._context.notify(text)
        elif purged.searches:
            text = tr("Erase", "Erased. The name still stands in the saved search “{name}”.")
            self._context.notify(text.format(name=purged.searches[0]))
        else:
            self._context.notify(tr("Erase", "Erased for good"))
