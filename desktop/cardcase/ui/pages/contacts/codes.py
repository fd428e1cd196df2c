"""QR codes of contacts on the screen, and which contact is my own card."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cardcase.core.errors import CardcaseError
from cardcase.core.ops import own_card
from cardcase.core.ops.changes import Changes
from cardcase.core.store import load
from cardcase.core.store.owner_rows import own_contact
from cardcase.ui.context import Context
from cardcase.ui.errors import sentence
from cardcase.ui.i18n import tr
from cardcase.ui.labels import operation
from cardcase.ui.pages.contacts.qr_sheet import QrSheet, Shown, draw


class Codes(QObject):
    """Opens sheets over ``parent``'s window."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._widget = parent

    def show(self, uid: str) -> None:
        """Show a contact's code."""
        contact = load.contact(self._context.library, uid)
        if contact is None:
            return
        ratio = self._widget.devicePixelRatioF()

        def drawn(shown: Shown) -> None:
            own = self.is_own(uid)
            QrSheet(self._context, shown, self._widget.window(), own=own).open()

        # Finding the mask of a large code takes longer than a window may be kept waiting.
        self._context.tasks.submit(
            "work", draw, contact, ratio, on_done=drawn, on_failed=self._failed
        )

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, CardcaseError):
            raise error
        self._context.notify(sentence(error))

    def show_own(self) -> None:
        """Show my own card, or say how to choose it."""
        if uid := own_contact(self._context.library):
            self.show(uid)
        else:
            self._context.notify(
                tr(
                    "Code",
                    "No contact is your card yet: choose it in the menu of your own contact.",
                )
            )

    def is_own(self, uid: str) -> bool:
        """Whether a contact is my own card."""
        return own_contact(self._context.library) == uid

    def set_own(self, uid: str, own: bool) -> None:
        """Make a contact my own card, or no longer."""

        def done(changes: Changes) -> None:
            if changes:
                self._context.notify(operation(changes.kind, changes.subject), undo=True)

        if own:
            self._context.run(own_card.choose, uid, then=done)
        else:
            self._context.run(own_card.forget, then=done)
