"""What is done with a tag wherever it stands: renamed and removed everywhere."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cardcase.core.ops import tags
from cardcase.core.ops.changes import Changes
from cardcase.ui.context import Context
from cardcase.ui.i18n import tr
from cardcase.ui.labels import operation
from cardcase.ui.widgets.ask_line import AskLine


class Tagging(QObject):
    """Asks where there is something to ask, and says what was done, with Undo."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._widget = parent

    def rename(self, tag: str) -> None:
        """Ask for another name for a tag; with that of another tag they become one."""

        def answer(name: str) -> None:
            if name != tag:
                self._context.run(tags.rename, tag, name, then=self._say)

        AskLine(
            tr("Tags", "Rename a tag"),
            tr("Tags", "Name"),
            tr("Tags", "Rename"),
            answer,
            self._widget,
            text=tag,
            hint=tr("Tags", "With the name of another tag, the two become one."),
        ).open()

    def remove(self, tag: str) -> None:
        """Take a tag off everybody; Undo is the question."""
        self._context.run(tags.delete, tag, then=self._say)

    def add(self, uid: str, tag: str) -> None:
        """Put a tag on a contact."""
        self._context.run(tags.add, (uid,), (tag,), then=self._say)

    def take_off(self, uid: str, tag: str) -> None:
        """Take a tag off a contact."""
        self._context.run(tags.remove, (uid,), tag, then=self._say)

    def _say(self, changes: Changes) -> None:
        if changes:
            self._context.notify(operation(changes.kind, changes.subject), undo=True)
