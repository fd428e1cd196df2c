"""Met (Ctrl+M): the sheet that notes an encounter with one or with many."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cardcase.core.ops import encounters
from cardcase.core.records import EncounterRecord, EventRecord
from cardcase.core.store.sessions import open_session
from cardcase.core.store.stamps import meeting_at
from cardcase.ui.context import Context
from cardcase.ui.date_field import odd_dates, put_odd_dates
from cardcase.ui.focus import FocusRing
from cardcase.ui.form_undo import FormUndo
from cardcase.ui.i18n import tr
from cardcase.ui.kept_form import KeptForm, kept
from cardcase.ui.meeting.fields import MeetingFields
from cardcase.ui.meeting.people import People
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.label import Label

_WIDTH = 640
_LOWEST, _AROUND = 520, 48


KEPT = "meeting"
"""What is typed in the sheet is kept as this."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the sheet: the encounter, a name that is nobody's yet, words that are no
    date."""

    meeting: EncounterRecord
    name: str
    odd_dates: tuple[str, ...]


class MeetSheet(QDialog):
    """Begins with whoever was chosen, today, and the event that one is at.

    Enter saves from any field; in the field for one more person it adds that person first. Where
    the program ended over a sheet that was typed into, it begins with that, and says so.
    """

    def __init__(
        self,
        context: Context,
        contacts: Sequence[str] = (),
        parent: QWidget | None = None,
        *,
        event: EventRecord | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(tr("Meeting", "Met"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        here = open_session(context.library)
        event = event or (here.event if here else None)
        typed = kept(context.library, KEPT, Typed)
        self._record = typed.meeting if typed else meeting_at(event, today(), contacts)
        # Made where it stays: what comes to another parent is styled anew with all in it.
        self._area = QScrollArea(self)
        inner = self._inner = QWidget()
        self._area.setWidget(inner)
        self.people = People(context.library, self._record.participants, inner)
        self.fields = MeetingFields(context.library, self._record, today=today, parent=inner)
        self.save_button = Button(tr("Meeting", "Save"), kind="primary", key="Ctrl+Return")
        self.cancel_button = Button(tr("Meeting", "Cancel"), key="Esc")
        self._hint = Label("", "second", "doubt", wrap=True)
        self._lay_out()
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.reject)
        self.people.changed.connect(self._settle)
        self.resize(_WIDTH, self._wanted_height())
        FocusRing(self)
        self._order_stops()
        if typed is not None:
            self.people.more.setText(typed.name)
            put_odd_dates(self.fields, typed.odd_dates)
            went_on = tr("Meeting", "This was typed the last time and is not saved.")
            self._hint.setText(went_on)
        self.undo = FormUndo(self)
        self.undo.refused.connect(self._hint.setText)
        self.undo.watch(self.people.more)
        self.people.moved.connect(self.undo.did)
        self.people.together = self.undo.together
        self._before = None if typed else self._typed()
        self._keeping = KeptForm(context, KEPT, self, self.undo, self._to_keep)
        (self.fields.why if self.people.rows else self.people.more).setFocus()
        for other in parent.window().findChildren(MeetSheet) if parent else ():
            if other is not self and not other.isVisible():
                other.deleteLater()

    def _typed(self) -> Typed:
        meeting = replace(self.fields.record(), participants=self.people.seats)
        return Typed(meeting, self.people.more.text(), odd_dates(self.fields))

    def _to_keep(self) -> Typed | None:
        typed = self._typed()
        return typed if typed != self._before else None

    def reject(self) -> None:
        """Leave it; what was typed can be brought back until the next sheet opens."""
        changed = self._to_keep() is not None
        if changed:
            self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self._keeping.drop()
        super().reject()
        if changed:
            self._context.discarded(self._come_back)

    def _come_back(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.open()
        self._keeping.soon()

    def save(self) -> None:
        """Note the encounter, or say what is missing."""
        if not self.people.take_typed():
            self.people.more.setFocus()
            return
        seats = self.people.seats
        if not seats:
            self._hint.setText(tr("Meeting", "Say first who was there."))
            self.people.more.setFocus()
            return
        if self.fields.date_is_wrong:
            # What was typed would be lost without a word.
            self.fields.date.setFocus()
            self.fields.date.selectAll()
            return
        record = replace(self.fields.record(), participants=seats)
        self._keeping.drop()
        self._context.run(encounters.meet, record)
        self.accept()

    def _order_stops(self) -> None:
        stops = [*self.people.stops, *self.fields.stops, self.cancel_button, self.save_button]
        for one, following in pairwise(stops):
            QWidget.setTabOrder(one, following)

    def _wanted_height(self) -> int:
        """As high as what is in it, as far as the window below has room."""
        parent = self.parentWidget()
        there = parent.window().height() if parent else self.screen().availableSize().height()
        whole = self._inner.sizeHint().height() + self._foot.sizeHint().height()
        return min(whole, max(there - _AROUND, _LOWEST))

    def _grow(self) -> None:
        self.resize(self.width(), max(self.height(), self._wanted_height()))

    def _settle(self) -> None:
        self._hint.setText("")
        # Whoever has just come is shown a turn later.
        QTimer.singleShot(0, self, self._grow)
        self._order_stops()
        self.fields.set_present(replace(self._record, participants=self.people.seats))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(12)
        column.addWidget(Label(tr("Meeting", "Met"), "display"))
        column.addWidget(Label(tr("Meeting", "Who was there"), "section"))
        column.addWidget(self.people)
        column.addSpacing(4)
        column.addWidget(Label(tr("Meeting", "Where and why"), "section"))
        column.addWidget(self.fields)
        column.addStretch(1)
        area = self._area
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot = self._foot = QHBoxLayout()
        foot.setContentsMargins(24, 4, 24, 20)
        foot.setSpacing(8)
        foot.addWidget(self._hint, 1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addLayout(foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
            return
        super().keyPressEvent(event)
