"""The right pane: one contact to read or to edit, or a word on what to do."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cardcase.core.errors import CardcaseError
from cardcase.core.normalize import phone_problem
from cardcase.core.ops import contacts as contact_ops
from cardcase.core.ops import encounters as encounter_ops
from cardcase.core.ops.changes import Changes
from cardcase.core.records import ContactRecord, EncounterRecord, new_uid
from cardcase.core.store import known, load
from cardcase.core.store.sessions import open_session
from cardcase.core.store.stamps import meeting_at
from cardcase.ui.context import Context
from cardcase.ui.date_field import put_odd_dates
from cardcase.ui.firms import Firms
from cardcase.ui.focus import first_control
from cardcase.ui.i18n import tr
from cardcase.ui.labels import operation
from cardcase.ui.models import proposals
from cardcase.ui.page_keys import NEW
from cardcase.ui.pages.contacts.contact_editor import ContactEditor
from cardcase.ui.pages.contacts.content_area import WIDEST, ContentArea, side_margins
from cardcase.ui.pages.contacts.detail_bar import DetailBar
from cardcase.ui.pages.contacts.detail_view import Deeds, DetailView, Shown
from cardcase.ui.pages.contacts.edited import Entered
from cardcase.ui.pages.contacts.encounter_editor import EncounterEditor
from cardcase.ui.pages.contacts.form_keeping import FormKeeping, TypedMeeting, meeting_in
from cardcase.ui.pages.contacts.found import Found, found
from cardcase.ui.pages.contacts.hero import Hero
from cardcase.ui.pages.contacts.tag_row import TagRow
from cardcase.ui.reading import home_region
from cardcase.ui.tagging import Tagging
from cardcase.ui.tasks import PAINTED_MS, Handle
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.empty_state import EmptyState
from cardcase.ui.widgets.strip_place import StripPlace


def _no_date(text: str) -> str:
    """What is said of a date that could not be kept, where the form was left."""
    return tr("Contacts", "Not saved, since it is no date: {text}").format(text=text)


class DetailPane(QWidget):
    """Shows contacts by uid. What is typed in a form is never lost: going on saves it."""

    followed = Signal(str)
    tag_followed = Signal(str)
    find_asked = Signal()
    code_asked = Signal()
    delete_asked = Signal()
    created = Signal(str)
    """The uid of a contact that was typed here, once it is in the library."""
    brought_back = Signal(str)
    """A form was opened again, of this contact or of a new one."""

    def __init__(
        self,
        context: Context,
        deeds: Deeds,
        *,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._deeds = context, deeds
        self._today = today
        self._uid = ""
        self._contact: ContactRecord | None = None
        self._view: DetailView | None = None
        self._editor: ContactEditor | None = None
        self._stale = False
        self._next = ""
        self._reading: Handle | None = None
        self._built: tuple[ContactRecord, DetailView] | None = None
        self._putting = QTimer(self)
        self._putting.setSingleShot(True)
        self._putting.timeout.connect(self._put_built)
        self._tagging, self._firms = Tagging(context, self), Firms(context, self)
        self._keeping = FormKeeping(context, self)
        self.bar = DetailBar(self)
        self.bar.setMaximumWidth(WIDEST)
        self.bar.edit_asked.connect(self.edit)
        self.bar.save_asked.connect(self._save_form)
        self.bar.cancel_asked.connect(self._cancel)
        self._lay_out()
        self.show_nothing()

    @property
    def uid(self) -> str:
        """The contact that is shown; empty for none."""
        return self._uid

    @property
    def view(self) -> DetailView | None:
        """The contact being read, if one is."""
        return self._view

    @property
    def editor(self) -> ContactEditor | None:
        """The form, if it is open."""
        return self._editor

    def show_contact(self, uid: str) -> None:
        """Show a contact from its top; one that is shown already stays as it is."""
        if self._show_from_top(uid):
            self.offer_typed()

    def _show_from_top(self, uid: str) -> bool:
        self._stay()
        if uid == self._uid:
            return False
        self.keep_typed(left=True)
        self._uid = uid
        self._load()
        self.area.verticalScrollBar().setValue(0)
        return True

    def offer_typed(self) -> bool:
        """Where the program ended over a form of who is shown, or of somebody new, say so; whether
        there was something."""
        words = tr("Contacts", "Go on typing")
        if self._keeping.typed_in(self._uid) is not None:
            key, act = ("F2", self.edit) if self._uid else (NEW, self._go_on_with_new)
            text = tr("Contacts", "What was typed here the last time is not saved.")
            if not self._uid:
                text = tr("Contacts", "Somebody new who was typed the last time is not saved.")
            self._context.offer(text, act, words, key)
            return True
        met = self._keeping.meeting_of(self._contact) if self._contact is not None else None
        if met is not None:
            form = partial(self.edit_encounter, met.known, met)
            text = tr("Contacts", "A meeting that was typed here the last time is not saved.")
            self._context.offer(text, partial(self._reopen, self._uid, form), words)
        return met is not None

    def _go_on_with_new(self) -> None:
        self.new_contact()
        self.brought_back.emit("")

    def come_to(self, uid: str) -> None:
        """The same soon: it is read, made and shown one after the other, and keys come between."""
        self._stay()
        if self._is_typed_into:
            self.show_contact(uid)
        elif uid != self._uid:
            self._next = uid
            self._reading = self._context.tasks.submit(
                "look", found, self._context.library, uid, on_done=self._build
            )

    def _stay(self) -> None:
        """Come to nobody else after all."""
        self._putting.stop()
        self._next = ""
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        if self._built is not None:
            self._built[1].deleteLater()
            self._built = None

    def _build(self, read: Found | None) -> None:
        if read is None:
            self.show_nothing()
        else:
            self._built = read.contact, self._view_of(read)
            self._putting.start()

    def _put_built(self) -> None:
        if self._built is None:
            return
        self.keep_typed(left=True)
        self._uid = self._next
        built, self._built = self._built, None
        self._stay()
        self._show(*built)
        self.area.verticalScrollBar().setValue(0)
        self.offer_typed()

    def show_nothing(self, chosen: int = 0, *, found: bool = True) -> None:
        """Say what to do; ``chosen``: how many are chosen together. Where nobody was ``found`` the
        list says it alone."""
        self._stay()
        self.keep_typed(left=True)
        self._uid = ""
        self._contact = self._view = None
        if chosen:
            # How many they are is said below the list.
            self._empty.set_texts(
                tr("Contacts", "Several at once"),
                tr("Contacts", "Drag them out, or use the buttons under the list."),
            )
        elif not found:
            self._empty.set_texts("")
        else:
            self._empty.set_texts(
                tr("Contacts", "Whom do you want to remember?"),
                tr("Contacts", "Choose a contact, or search by half a memory."),
            )
        self._find.setVisible(found and not chosen)
        self.bar.set_state("several" if chosen else "nothing")
        self._stack.setCurrentWidget(self._empty)

    def refresh(self, uids: Collection[str]) -> None:
        """Show what has changed if the contact is among these; while a form is open, later."""
        if self._next in uids:
            self.come_to(self._next)
        if self._uid not in uids:
            return
        if self._is_typed_into:
            self._stale = True
            return
        self._load()

    @property
    def _is_typed_into(self) -> bool:
        """Whether a form is open, or notes are being written."""
        writing = self._view is not None and (self._view.editor or self._view.notes.field)
        return self._editor is not None or bool(writing)

    @property
    def is_form_open(self) -> bool:
        """Whether there is a form with Save and Cancel."""
        return self._form is not None

    @property
    def _form(self) -> ContactEditor | EncounterEditor | None:
        return self._editor or (self._view.editor if self._view is not None else None)

    def go_on_typing(self) -> bool:
        """Put the cursor back to where it was in the form; False if none is open."""
        form = self._form
        if form is None:
            return False
        target = form.focusWidget() or first_control(form)
        if target is not None:
            target.setFocus()
        return True

    def edit(self) -> None:
        """Open the form."""
        if self._contact is None or self._editor is not None:
            return
        self._open_form(self._contact, self._keeping.typed_in(self._uid))

    def new_contact(self) -> None:
        """Open an empty form; what is typed becomes a contact when it is saved."""
        self.show_nothing()
        self._open_new(self._keeping.typed_in(""))

    def _open_new(self, typed: Entered | None = None) -> None:
        contact = ContactRecord(uid=new_uid())
        form = self._open_form(contact, typed)
        if typed is None:
            form.offer("phone", "email")
        if (here := open_session(self._context.library)) is not None:
            form.offer_meeting(meeting_at(here.event, self._today(), [contact.uid]))
        self._stack.setCurrentWidget(self.area)

    def _open_form(self, contact: ContactRecord, typed: Entered | None = None) -> ContactEditor:
        region = home_region(self._context.settings)
        known_firms = partial(proposals.organizations, self._context.library)
        editor = ContactEditor(
            contact, region, known_firms, typed=typed, today=self._today, parent=self.area.frame
        )
        editor.saved.connect(self._save)
        editor.cancelled.connect(self._cancel)
        self._serve_undo(editor)
        self._keeping.follow(editor, self._uid)
        self._editor = editor
        self._put(editor)
        self.area.verticalScrollBar().setValue(0)
        self.bar.set_state("editing")
        editor.focus()
        # The numbering plans of the world take long to load: ready when a number is typed.
        load_plans = partial(self._context.tasks.submit, "look", phone_problem, "0", region)
        QTimer.singleShot(PAINTED_MS, editor, load_plans)
        return editor

    def edit_encounter(self, uid: str = "", typed: TypedMeeting | None = None) -> None:
        """Open the form for where and why; empty for a new encounter. ``typed``: what stands in it,
        else what was typed there where the program ended over it."""
        form = self._form
        if isinstance(form, ContactEditor):
            return
        if form is not None and form.known == uid:
            self.go_on_typing()
            return
        self.keep_typed()
        if self._contact is None or self._view is None:
            return
        typed = typed or self._keeping.typed_meeting(self._uid, uid)
        known = next((each for each in self._contact.encounters if each.uid == uid), None)
        here = open_session(self._context.library)
        at = here.event if here else None
        said = typed.meeting if typed else None
        editor = EncounterEditor(
            self._context.library,
            self._uid,
            known,
            event=at,
            typed=said,
            today=self._today,
            parent=self._view,
        )
        put_odd_dates(editor, typed.odd_dates if typed else ())
        editor.saved.connect(self._save_encounter)
        editor.removed.connect(self._remove_encounter)
        editor.cancelled.connect(self._cancel)
        self._serve_undo(editor)
        self._keeping.follow_meeting(editor, self._uid)
        self._view.put_editor(editor)
        self.area.set_typing(True)
        self.area.verticalScrollBar().setValue(0)
        begun = known is None and at is not None
        (editor.fields.why if begun else editor.fields.event_name).setFocus()

    def _serve_undo(self, editor: ContactEditor | EncounterEditor) -> None:
        # Its buttons stand in the bar.
        editor.undo.listen_on(self)
        editor.undo.refused.connect(self._context.notify)

    def keep_typed(self, *, left: bool = False) -> None:
        """Save what an open form says, and close it; that it was ``left`` is told, too."""
        if self._view is not None:
            self._view.notes.finish()
        if self._editor is not None:
            wrong = self._editor.wrong_date()
            lost = wrong.text() if wrong is not None else ""
            self._save(self._editor.record(), left=left, lost=lost)
        elif self._view is not None and isinstance(self._view.editor, EncounterEditor):
            if self._view.editor.changed:
                self._save_encounter(self._view.editor.record(), left=left)
            else:
                self._close_form()

    def form_key(self, event: QKeyEvent) -> bool:
        """Do what is printed on the buttons of the form that is open; False where none is, or for
        other keys."""
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        form = self._form
        if form is None:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        elif ctrl and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            form.save()
        else:
            return False
        return True

    def _save_form(self) -> None:
        if self._editor is not None:
            self._editor.save()

    def _save(self, contact: ContactRecord, *, left: bool = False, lost: str = "") -> None:
        before = self._contact
        blank = ContactRecord(uid=contact.uid)
        self._close_form()
        if before is None:
            if contact != blank:
                said = partial(self._say_created, lost=lost)
                self._context.run(contact_ops.create, contact, then=said)
        elif contact != before:
            said = partial(self._say, left=left, lost=lost)
            failed = self._not_kept if left else None
            self._context.run(contact_ops.edit, contact, then=said, failed=failed)
        elif lost:
            self._context.notify(_no_date(lost))
        self._keeping.drop(self._uid)

    def _save_notes(self, notes: str) -> None:
        # Of the contact as it is now: something else of it may have changed meanwhile.
        contact = load.contact(self._context.library, self._uid)
        if contact is not None:
            changed = replace(contact, notes=notes)
            self._context.run(contact_ops.edit, changed, then=self._say)

    def _catch_up(self) -> None:
        if self._stale:
            self._load()

    def _save_encounter(self, encounter: EncounterRecord, *, left: bool = False) -> None:
        self._close_form()
        failed = self._not_kept if left else None
        said = partial(self._say, left=left)
        self._context.run(encounter_ops.save, encounter, then=said, failed=failed)

    def _not_kept(self, error: Exception) -> None:
        """A form was left that could not be saved: where its contact was removed, that has been
        said just now, with the way back."""
        if not (isinstance(error, CardcaseError) and error.code == "gone"):
            self._context.runner.complain(error)

    def _pin(self, uid: str, pinned: bool) -> None:
        pin = partial(encounter_ops.pin, pinned=pinned)
        self._context.run(pin, self._uid, uid, then=self._say)

    def _remove_encounter(self, uid: str) -> None:
        self._close_form()
        self._context.run(encounter_ops.delete, uid, then=self._say)

    def _say(self, changes: Changes, *, left: bool = False, lost: str = "") -> None:
        if changes:
            what = operation(changes.kind, changes.subject)
            if left:
                what = tr("Contacts", "Saved, as the form was left: {what}").format(what=what)
            if lost:
                what = f"{what}. {_no_date(lost)}"
            self._context.notify(what, undo=True)

    def _say_created(self, changes: Changes, *, lost: str = "") -> None:
        self._say(changes, lost=lost)
        self.created.emit(next(iter(changes.contacts)))

    def _cancel(self) -> None:
        """Close the form; what was typed can be brought back."""
        restore = self._restorer()
        self._leave_form()
        if restore is not None:
            self._context.discarded(partial(restore, self))

    def lift(self) -> "Callable[[DetailPane], None] | None":
        """Close a form that was typed into, without saving; gives what opens it in another pane."""
        restore = self._restorer()
        if restore is not None:
            self._leave_form()
        return restore

    def _leave_form(self) -> None:
        self._close_form()
        self._keeping.drop(self._uid)

    def _restorer(self) -> "Callable[[DetailPane], None] | None":
        """What opens the form in a pane as it is now; None where nothing was typed."""
        form, uid, before = self._form, self._uid, self._contact
        if isinstance(form, ContactEditor) and form.changed:
            typed = form.entered()
            return lambda pane: pane._reopen(uid, partial(pane._bring_back, before, typed))
        if isinstance(form, EncounterEditor) and form.changed:
            met = meeting_in(form)
            return lambda pane: pane._reopen(uid, partial(pane.edit_encounter, met.known, met))
        return None

    def _reopen(self, uid: str, form: Callable[[], None]) -> None:
        if uid:
            self._show_from_top(uid)
        else:
            self.show_nothing()
        if not uid or self._uid == uid:
            form()
            self.brought_back.emit(uid)

    def _bring_back(self, before: ContactRecord | None, typed: Entered) -> None:
        if before is None:
            self._open_new(typed)
        elif self._contact is not None:
            # What is not in the form may have changed meanwhile.
            self._open_form(self._contact, typed)

    def _close_form(self) -> None:
        had_focus = self._has_focus()
        if self._editor is not None:
            self._editor = None
            self._load()
        elif self._view is not None:
            self._view.take_editor()
            self._keeping.drop_meeting()
            self.area.set_typing(False)
            if self._stale:
                self._load()
        if had_focus:
            self.area.setFocus()

    def _load(self) -> None:
        """Read the contact anew and show it."""
        self._stale = False
        read = found(self._context.library, self._uid)
        if read is None:
            self.show_nothing()
        else:
            self._show(read.contact, self._view_of(read))

    def _view_of(self, read: Found) -> DetailView:
        shown = Shown(read.contact, read.cards, read.photographed, self._today(), read.own)
        view = DetailView(shown, self._context.pictures, self._deeds, self.area.frame)
        view.followed.connect(self.followed)
        self._listen_to(view.tags)
        view.code_asked.connect(self.code_asked)
        view.firm_rename_asked.connect(self._firms.rename)
        view.notes.saved.connect(self._save_notes)
        view.notes.closed.connect(self._catch_up)
        view.encounter_asked.connect(self.edit_encounter)
        view.pin_asked.connect(self._pin)
        view.removal_asked.connect(self._remove_encounter)
        return view

    def _show(self, contact: ContactRecord, view: DetailView) -> None:
        self._contact, self._view = contact, view
        had_focus = self._has_focus()
        self._put(view)
        if had_focus:
            self.area.setFocus()
        self.bar.set_state("reading")
        self._stack.setCurrentWidget(self.area)

    def _has_focus(self) -> bool:
        return self.isAncestorOf(self.window().focusWidget() or self)

    def _listen_to(self, row: TagRow) -> None:
        tagging = self._tagging
        row.followed.connect(self.tag_followed)
        row.added.connect(lambda tag: tagging.add(self._uid, tag))
        row.taken_off.connect(lambda tag: tagging.take_off(self._uid, tag))
        row.rename_asked.connect(tagging.rename)
        row.removal_asked.connect(tagging.remove)
        row.names_asked.connect(self._read_tags)

    def _read_tags(self) -> None:
        def propose(names: list[str]) -> None:
            if self._view is not None:
                self._view.tags.propose(names)

        read = partial(known.names, self._context.library, "tag")
        self._context.tasks.submit("db", read, on_done=propose)

    def ask_tag(self) -> None:
        """Put the cursor where a tag is typed, if a contact is being read."""
        if self._view is not None:
            self._view.tags.ask()

    def _put(self, content: QWidget) -> None:
        # The area deletes the content it had; nothing of it may be asked any more.
        if content is not self._view:
            self._view = None
        self.area.set_typing(self._editor is not None)
        self.area.put(content)

    def turn_card(self) -> None:
        """Show the other side of the card; where there is none, say so."""
        if (hero := self._hero()) is not None:
            if hero.turns:
                hero.turn()
            else:
                self._context.notify(tr("Contacts", "Of this card there is one side only."))

    def enlarge_card(self) -> None:
        """Show the card large; where there is none, say so."""
        if (hero := self._hero()) is not None:
            hero.enlarge()

    def _hero(self) -> Hero | None:
        hero = self._view.hero if self._view is not None else None
        if self._view is not None and hero is None:
            self._context.notify(tr("Contacts", "There is no card of this contact."))
        return hero

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bar_row = QHBoxLayout()
        self._bar_row.addWidget(self.bar, 1)
        self._bar_row.addStretch(0)
        column.addLayout(self._bar_row)
        self._find = Button(tr("Contacts", "Search"), "search", key="Ctrl+F")
        self._find.clicked.connect(self.find_asked)
        self.strip_place = StripPlace(self, lambda: self._stack.currentWidget() is self._empty)
        self._stack = QStackedWidget(self.strip_place)
        self._empty = EmptyState("", "", [self._find], self._stack)
        self.area = ContentArea(self._stack)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.area)
        self.strip_place.put(self._stack)
        column.addWidget(self.strip_place, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.form_key(event):
            return
        if event.key() == Qt.Key.Key_Delete and self._view is not None and not self._is_typed_into:
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left, right = side_margins(self)
        self._bar_row.setContentsMargins(left, 0, right, 0)
