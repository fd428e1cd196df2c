"""Keeps what is typed in the form of a contact, so that no end of the program loses it."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from cardcase.core.ops import unfinished
from cardcase.core.serial import to_json
from cardcase.core.store.typed import typed_in_form
from cardcase.ui.context import Context
from cardcase.ui.kept_form import SOON_MS, read
from cardcase.ui.pages.contacts.contact_editor import ContactEditor
from cardcase.ui.pages.contacts.edited import Entered


class FormKeeping(QObject):
    """Writes on the lane of all writes, a moment after something was typed. A form is known by the
    uid of its contact, that of a new one by an empty uid."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._editor: ContactEditor | None = None
        self._said: dict[str, str] = {}
        """What was written last; it may be on its way yet."""

    def typed_in(self, uid: str) -> Entered | None:
        """What was typed in a form that nobody left; None for nothing."""
        return read(self._kept(uid), Entered)

    def follow(self, editor: ContactEditor, uid: str) -> None:
        """Keep what is typed from now on."""
        self._editor = editor
        # It goes with the form.
        timer = QTimer(editor, interval=SOON_MS, singleShot=True)
        timer.timeout.connect(partial(self._keep, editor, uid))
        editor.undo.moved.connect(lambda: timer.isActive() or timer.start())

    def drop(self, uid: str) -> None:
        """The form is left: what was typed is saved, or not wanted."""
        self._editor = None
        if self._kept(uid):
            self._write(uid, "")

    def _keep(self, editor: ContactEditor, uid: str) -> None:
        if editor is not self._editor:
            return  # it was left meanwhile
        said = to_json(editor.entered()) if editor.changed else ""
        if said != self._kept(uid):
            self._write(uid, said)

    def _kept(self, uid: str) -> str:
        said = self._said.get(uid)
        return typed_in_form(self._context.library, uid) if said is None else said

    def _write(self, uid: str, said: str) -> None:
        self._said[uid] = said
        self._context.run(unfinished.keep_form, uid, said)
