"""The form of a contact, in the page in place of the detail."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    EncounterRecord,
    JobRecord,
    PointKind,
    PointRecord,
    TaxIdRecord,
)
from cardcase.ui.form_undo import FormUndo
from cardcase.ui.form_values import choices_in
from cardcase.ui.i18n import tr
from cardcase.ui.pages.contacts.also_rows import BIRTHDAY, AlsoRow
from cardcase.ui.pages.contacts.edited import Entered, OddDate, edited, entered
from cardcase.ui.pages.contacts.editor_rows import GAP, Rows, how_several
from cardcase.ui.pages.contacts.job_row import JobRow
from cardcase.ui.pages.contacts.point_rows import AddressRow, PointRow, TaxRow
from cardcase.ui.reading_order import follow_reading
from cardcase.ui.widgets.check import Check
from cardcase.ui.widgets.form import named
from cardcase.ui.widgets.section import Section
from cardcase.ui.widgets.suggest import Find

_LEAST = 96
"""Pixels that the notes are high; where there is room, twice as many."""
_ALL = 1000
"""Stretches against which an empty rest counts for nothing."""


class _Notes(QPlainTextEdit):
    """Asks for no more room than it needs: the form shall not scroll for that."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _LEAST)


class ContactEditor(QWidget):
    """Every field is free text: what looks odd gets a word beside it, and nothing is refused but
    what is typed as a date and is none.

    ``typed``: what stands in it from the beginning, where that is not what the contact says.
    ``organizations`` gives those that are known, for what is typed.
    Its keys are its own; the buttons for the same stand in the bar above, where they never scroll.
    """

    saved = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        contact: ContactRecord,
        region: str,
        organizations: Find = lambda _text: (),
        *,
        typed: Entered | None = None,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._contact, self._region = contact, region
        form = typed or entered(contact)
        self.name = [QLineEdit(text, self) for text in form.name]
        self.jobs = Rows(
            form.jobs,
            tr("Contacts", "Add a job"),
            lambda job, parent: JobRow(job, today, organizations, parent),
            JobRecord(),
            latest_first=True,
            spacing=16,
            parent=self,
        )
        self.points = Rows(
            form.points,
            tr("Contacts", "Add a way to reach"),
            lambda point, parent: PointRow(point, region, parent),
            PointRecord(kind="phone", value=""),
            parent=self,
        )
        self.addresses = Rows(
            form.addresses,
            tr("Contacts", "Add an address"),
            AddressRow,
            AddressRecord(),
            spacing=16,
            parent=self,
        )
        self.tax_ids = Rows(
            form.tax_ids,
            tr("Contacts", "Add a tax number"),
            TaxRow,
            TaxIdRecord(kind="NIP", value=""),
            parent=self,
        )
        self.also = Rows(
            form.also,
            tr("Contacts", "Add a birthday, nickname, relation…"),
            lambda detail, parent: AlsoRow(detail, today, parent),
            BIRTHDAY,
            parent=self,
        )
        self.tags = QLineEdit(form.tags, self)
        self.notes = _Notes(form.notes, self)
        self.notes.setTabChangesFocus(True)
        self.notes.setMinimumHeight(_LEAST)
        self.notes.setMaximumHeight(2 * _LEAST)
        self.met_here: Check | None = None
        self._meeting: EncounterRecord | None = None
        self._dated: dict[str, Rows[Any]] = {"jobs": self.jobs, "also": self.also}
        for odd in form.odd_dates:
            self._dated[odd.rows].rows[odd.place].put_date(odd.name, odd.text)
        self._lay_out()
        self.undo = FormUndo(self)
        for rows in (self.jobs, self.points, self.addresses, self.tax_ids, self.also):
            rows.moved.connect(self.undo.did)
            rows.grew.connect(self._follow_reading)
        self._follow_reading()

    @property
    def contact_uid(self) -> str:
        return self._contact.uid

    def entered(self) -> Entered:
        """The form as it stands, as another may begin."""
        return Entered(
            name=tuple(field.text() for field in self.name),
            jobs=self.jobs.records(),
            points=self.points.records(),
            addresses=self.addresses.records(),
            tax_ids=self.tax_ids.records(),
            also=self.also.records(),
            tags=self.tags.text(),
            notes=self.notes.toPlainText(),
            odd_dates=tuple(
                OddDate(name, place, of, field.text())
                for name, rows in self._dated.items()
                for place, row in enumerate(rows.rows)
                for of, field in row.wrong_dates().items()
            ),
        )

    def record(self) -> ContactRecord:
        """The contact as the form says it; equal to what it was if nothing was changed."""
        contact = edited(self._contact, self.entered(), self._region)
        met = self.met_here is not None and self.met_here.isChecked()
        if met and self._meeting is not None and contact != self._contact:
            contact = replace(contact, encounters=(self._meeting,))
        return contact

    def save(self) -> None:
        """Give the record; or go to the first date that is none, which has a word on it."""
        if (wrong := self.wrong_date()) is not None:
            wrong.setFocus()
            wrong.selectAll()
        else:
            self.saved.emit(self.record())

    def wrong_date(self) -> QLineEdit | None:
        """The first field for a date that says something that is none."""
        return self.jobs.wrong_date() or self.also.wrong_date()

    @property
    def changed(self) -> bool:
        """Whether there is anything to save."""
        return self.record() != self._contact or self.wrong_date() is not None

    def offer(self, *kinds: PointKind) -> None:
        """Show empty rows for ways to reach of these kinds; what stays empty is not kept."""
        for kind in kinds:
            row = self.points.add(PointRecord(kind=kind, value=""))
            self.undo.watch(*choices_in(row))

    def offer_meeting(self, meeting: EncounterRecord) -> None:
        """Let whoever is typed have been met at the event of ``meeting``, unless it is unticked."""
        name = meeting.event.name if meeting.event else ""
        self._meeting = meeting
        self.met_here = Check(tr("Contacts", "Met at: {event}").format(event=name), self)
        self.met_here.setChecked(True)
        self._column.insertWidget(1, self.met_here)
        self._follow_reading()
        self.undo.watch(self.met_here)

    def focus(self) -> None:
        """Put the cursor where the editing shall begin."""
        self.name[1].setFocus()

    def _follow_reading(self) -> None:
        # Fields are made in another order than they stand, and rows come later.
        follow_reading(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Alone or with Ctrl, as in every form; in the notes Enter begins a line.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            # In a field of one line those go nowhere, and scroll nothing away under the cursor.
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._who())
        for title, rows in (
            (tr("Contacts", "Work"), self.jobs),
            (tr("Contacts", "Ways to reach"), self.points),
            (tr("Contacts", "Addresses"), self.addresses),
            (tr("Contacts", "Birthday, nickname, relations"), self.also),
            (tr("Contacts", "Tax numbers"), self.tax_ids),
        ):
            column.addSpacing(8)
            column.addWidget(Section(title, parent=self))
            column.addWidget(rows)
        column.addSpacing(8)
        column.addLayout(named(tr("Contacts", "Tags"), self.tags, how_several()))
        column.addSpacing(8)
        column.addLayout(named(tr("Contacts", "Notes"), self.notes), _ALL)
        column.addStretch(1)

    def _who(self) -> QGridLayout:
        names = (
            tr("Contacts", "Prefix"),
            tr("Contacts", "Given name"),
            tr("Contacts", "Middle name"),
            tr("Contacts", "Family name"),
            tr("Contacts", "Suffix"),
        )
        grid = _grid()
        places = ((0, 0, 1), (0, 1, 2), (0, 3, 2), (1, 0, 4), (1, 4, 1))
        for name, field, (row, left, wide) in zip(names, self.name, places, strict=True):
            grid.addLayout(named(name, field), row, left, 1, wide)
        for place in range(5):
            grid.setColumnStretch(place, 1)
        return grid


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(GAP)
    grid.setVerticalSpacing(GAP)
    return grid
