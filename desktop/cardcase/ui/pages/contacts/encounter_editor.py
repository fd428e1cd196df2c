"""Where and why: a small form in the page for one encounter."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cardcase.core.records import EncounterRecord, EventRecord, Participant, new_uid
from cardcase.core.store import browse
from cardcase.core.store.library import Library
from cardcase.core.text import fold
from cardcase.ui.date_entry import parse_date
from cardcase.ui.dates import date_words
from cardcase.ui.i18n import tr
from cardcase.ui.models import proposals
from cardcase.ui.pages.contacts.form import Group, named
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.suggest import SuggestLine


class EncounterEditor(Group):
    """Edits one encounter of a contact; a new one for None.

    ``saved`` carries the record, ``removed`` its uid. What is typed as a date and is none stays in
    the field with a word on it, and the date that was there is kept.
    """

    saved = Signal(object)
    removed = Signal(str)
    cancelled = Signal()

    def __init__(
        self,
        library: Library,
        contact_uid: str,
        encounter: EncounterRecord | None,
        *,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._today = today
        self._record = encounter or EncounterRecord(
            uid=new_uid(), participants=(Participant(contact=contact_uid),)
        )
        self._own_uid = contact_uid
        self.event_name = SuggestLine(
            self._record.event.name if self._record.event else "",
            partial(proposals.events, library),
        )
        self.date = QLineEdit(date_words(self._record.when, today()))
        self.place = QLineEdit(self._record.place)
        self.why = QLineEdit(self._record.why)
        self.talked_about = QLineEdit(self._record.talked_about)
        self.introduced_by = SuggestLine(
            self._record.introduced_by, partial(proposals.people, library, but=contact_uid)
        )
        self._date_hint = Label("", "caption", "muted", wrap=True)
        self._lay_out(is_new=encounter is None)
        self._before = self.record()
        self.date.textEdited.connect(self._check_date)

    def record(self) -> EncounterRecord:
        """The encounter as the form says it."""
        introducer, introducer_uid = self._introducer(self.introduced_by.text().strip())
        when = parse_date(self.date.text(), self._today())
        return replace(
            self._record,
            event=self._event(when or ""),
            when=self._record.when if when is None else when,
            place=self.place.text().strip(),
            why=self.why.text().strip(),
            talked_about=self.talked_about.text().strip(),
            introduced_by=introducer,
            introduced_by_uid=introducer_uid,
        )

    @property
    def changed(self) -> bool:
        """Whether there is anything to save."""
        return self.record() != self._before

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.saved.emit(self.record())
            case Qt.Key.Key_Escape:
                self.cancelled.emit()
            case _:
                super().keyPressEvent(event)

    def _lay_out(self, *, is_new: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        title = tr("Contacts", "Where and why you met")
        column.addWidget(Label(title, "section"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        when = named(tr("Contacts", "When"), self.date)
        when.addWidget(self._date_hint)
        self._date_hint.hide()
        event = named(tr("Contacts", "Event"), self.event_name)
        event.addStretch(1)
        grid.addLayout(event, 0, 0)
        grid.addLayout(when, 0, 1)
        grid.addLayout(named(tr("Contacts", "Place, hall or stand"), self.place), 1, 0)
        grid.addLayout(named(tr("Contacts", "Introduced by"), self.introduced_by), 1, 1)
        grid.addLayout(named(tr("Contacts", "Why"), self.why), 2, 0, 1, 2)
        grid.addLayout(named(tr("Contacts", "Talked about"), self.talked_about), 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addLayout(self._buttons(is_new))

    def _buttons(self, is_new: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        save = Button(tr("Contacts", "Save"), kind="primary", key="Return")
        save.clicked.connect(lambda: self.saved.emit(self.record()))
        cancel = Button(tr("Contacts", "Cancel"), key="Esc")
        cancel.clicked.connect(self.cancelled)
        row.addWidget(save)
        row.addWidget(cancel)
        row.addStretch(1)
        if not is_new:
            remove = Button(tr("Contacts", "Remove this encounter"), kind="danger")
            remove.clicked.connect(lambda: self.removed.emit(self._record.uid))
            row.addWidget(remove)
        return row

    def _check_date(self, text: str) -> None:
        wrong = parse_date(text, self._today()) is None
        self._date_hint.setText(
            tr("Contacts", "Write it like 12 March 2026, March 2026 or 12.03.2026.")
        )
        self._date_hint.setVisible(wrong)

    def _event(self, when: str) -> EventRecord | None:
        name = self.event_name.text().strip()
        before = self._record.event
        if not name:
            return None
        if before is not None and before.name == name:
            return before
        known = browse.event_named(self._library, name)
        return known or EventRecord(uid=new_uid(), name=name, start=when)

    def _introducer(self, name: str) -> tuple[str, str]:
        """The name and uid of the contact of this name, if there is exactly one."""
        if not name:
            return "", ""
        if name == self._record.introduced_by and self._record.introduced_by_uid:
            return name, self._record.introduced_by_uid
        found = browse.known_names(self._library, name, proposals.MOST)
        same = [
            (known, uid)
            for known, uid in found
            if fold(known) == fold(name) and uid != self._own_uid
        ]
        return same[0] if len(same) == 1 else (name, "")
