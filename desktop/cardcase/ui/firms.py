"""What is done with an organization wherever it stands: renamed for all who are there."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cardcase.core.ops.changes import Changes
from cardcase.core.ops.organizations import rename_organization
from cardcase.core.store import known
from cardcase.ui.asking import ask_for
from cardcase.ui.context import Context
from cardcase.ui.i18n import tr
from cardcase.ui.labels import operation


class Firms(QObject):
    """Asks for the new name, and says what was done, with Undo."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._widget = parent

    def rename(self, organization: str) -> None:
        """Ask for another name for an organization; with that of another one they become one."""

        def answer(name: str) -> None:
            if name != organization:
                self._context.run(rename_organization, organization, name, then=self._say)

        question = (
            tr("Contacts", "Rename the organization"),
            tr("Contacts", "Name"),
            tr("Contacts", "Rename"),
        )
        hint = tr("Contacts", "For everybody there. With the name of another, the two become one.")
        names = partial(known.names, self._context.library, "org")
        ask_for(self._context, self._widget, question, answer, names, hint=hint, text=organization)

    def _say(self, changes: Changes) -> None:
        if changes:
            self._context.notify(operation(changes.kind, changes.subject), undo=True)
