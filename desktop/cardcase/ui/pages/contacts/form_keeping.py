"""Keeps what is typed in the forms of a contact's page, so that no end of the program loses it."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer

from cardcase.core.ops import unfinished
from cardcase.core.records import ContactRecord, EncounterRecord
from cardcase.core.serial import to_json
from cardcase.core.store.typed import typed_in_form
from cardcase.ui.context import Context
from cardcase.ui.date_field import odd_dates
from cardcase.ui.kept_form import SOON_MS, KeptForm, kept, kept_under, read
from cardcase.ui.pages.contacts.contact_editor import ContactEditor
from cardcase.ui.pages.contacts.edited import Entered
from cardcase.ui.pages.contacts.encounter_editor import EncounterEditor


@dataclass(frozen=True, slots=True)
class TypedMeeting:
    """What stands in the form of a meeting, and the words in it that are no date; ``known``: which
    one it changes (uid), empty for a new one."""

    meeting: EncounterRecord
    known: str
    odd_dates: tuple[str, ...]


def meeting_in(form: EncounterEditor) -> TypedMeeting:
    """What stands in a form."""
    return TypedMeeting(form.record(), form.known, odd_dates(form))


class FormKeeping(QObject):
    """Writes on the lane of all writes, a moment after something was typed. A form is known by the
    uid of its contact, that of a new one by an empty uid; the form of a meeting by both uids."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._editor: ContactEditor | None = None
        self._said: dict[str, str] = {}
        """What was written last; it may be on its way yet."""
        self._meeting: KeptForm | None = None

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

    def typed_meeting(self, contact: str, known: str) -> TypedMeeting | None:
        """The same of the form of a meeting, of an empty uid: of a new one."""
        return kept(self._context.library, _name(contact, known), TypedMeeting)

    def meeting_of(self, contact: ContactRecord) -> TypedMeeting | None:
        """The same of any meeting of a contact that there is, or of a new one."""
        there = {"", *(each.uid for each in contact.encounters)}
        typed = kept_under(self._context.library, _name(contact.uid, ""), TypedMeeting)
        return next((each for each in typed if each.known in there), None)

    def follow_meeting(self, editor: EncounterEditor, contact: str) -> None:
        """Keep what is typed from now on in the form of a meeting."""

        def typed() -> TypedMeeting | None:
            return meeting_in(editor) if editor.changed else None

        name = _name(contact, editor.known)
        self._meeting = KeptForm(self._context, name, editor, editor.undo, typed)
        if editor.changed:
            self._meeting.soon()

    def drop_meeting(self) -> None:
        """The form of a meeting is left: what was typed is saved, or not wanted."""
        if self._meeting is not None:
            self._meeting.drop()
            self._meeting = None

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


def _name(contact: str, meeting: str) -> str:
    return f"meeting:{contact}:{meeting}"
