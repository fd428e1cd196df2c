"""Where and why: the event, the day, the place, who introduced, and the reason."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Final, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from cardcase.core.records import EVENT_KINDS, EncounterRecord, EventKind, EventRecord
from cardcase.core.store import browse
from cardcase.core.store.library import Library
from cardcase.ui.date_entry import parse_date
from cardcase.ui.date_field import how_to_write
from cardcase.ui.date_popup import CalendarOf
from cardcase.ui.dates import date_words
from cardcase.ui.i18n import tr
from cardcase.ui.labels import event_kind
from cardcase.ui.models import proposals
from cardcase.ui.pages.review.hint_line import HintLine
from cardcase.ui.pages.review.link_button import LinkButton
from cardcase.ui.pages.review.meeting import Meeting, encounter_of
from cardcase.ui.pages.review.suggest_edit import DateEdit, IconEdit, SuggestEdit
from cardcase.ui.widgets.chip import Chip
from cardcase.ui.widgets.choice_button import ChoiceButton
from cardcase.ui.widgets.flow import FlowLayout
from cardcase.ui.widgets.keycap import KeyCap
from cardcase.ui.widgets.label import Label

_NARROW: Final = 440


def _as_before() -> str:
    return tr("Review", "event as on the last card")


class WhereWhy(QWidget):
    """Edits a :class:`Meeting`; ``edited`` after each key stroke."""

    edited = Signal()
    focused = Signal(str)

    def __init__(
        self,
        library: Library,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._today = library, today
        self._filling = False
        self._stamp: EventRecord | None = None
        self._shown = Meeting()
        self._narrow: bool | None = None
        self._place_typed = False
        self.date_typed = False
        """Whether the date was changed by hand since the meeting was shown."""
        self.event_name = SuggestEdit(
            "event", tr("Review", "Event"), "calendar-days", partial(proposals.events, library)
        )
        self.event_name.setPlaceholderText(tr("Review", "Event, e.g. a fair"))
        self.kind = ChoiceButton(
            tr("Review", "Kind of event"), EVENT_KINDS, EVENT_KINDS[0], event_kind
        )
        self.date = DateEdit("when", tr("Review", "Date"), "clock")
        self.calendar = CalendarOf(self.date, today)
        self.place = IconEdit("place", tr("Review", "Place"), "map-pin")
        self.place.setPlaceholderText(tr("Review", "Place, hall or stand"))
        self.place_too = LinkButton("")
        self.place_too.setCheckable(True)
        self.place_too.hide()
        self.introduced_by = SuggestEdit(
            "introduced_by",
            tr("Review", "Introduced by"),
            "user-plus",
            partial(proposals.people, library),
        )
        self.why = IconEdit("why", tr("Review", "Why"), "message-circle")
        self.why.setPlaceholderText(tr("Review", "Why: what brought you together"))
        self.date_hint = HintLine("", "triangle-alert", "doubt")
        self.date_hint.hide()
        self.kept_chip = Chip(_as_before(), "accent", "history")
        self.dated_chip = Chip(tr("Review", "date from the photograph"), "accent", "camera")
        self._lay_out()
        self._connect()

    def fill(
        self,
        meeting: Meeting,
        stamp: EventRecord | None = None,
        *,
        kept: bool = False,
        dated: bool = False,
    ) -> None:
        """Show a meeting. ``stamp``: the event that the card was captured at; ``kept``: it has its
        event from there, or from the last card; ``dated``: its day is that of the photograph."""
        self._filling = True
        self._stamp, self._shown = stamp, meeting
        self._place_typed = meeting.place_typed
        if stamp is not None and meeting.event == stamp.name:
            self.kept_chip.set_state(tr("Review", "captured at this event"), "accent", "map-pin")
        else:
            self.kept_chip.set_state(_as_before(), "accent", "history")
        self.event_name.setText(meeting.event)
        self.kind.set_code(meeting.kind)
        self.date.setText(date_words(meeting.when, self._today()))
        self.place.setText(meeting.place)
        self.place_too.setChecked(meeting.place_too)
        self.why.setText(meeting.why)
        self.introduced_by.setText(meeting.introduced_by)
        for field in self.fields:
            field.setCursorPosition(0)
        self.kept_chip.setVisible(kept)
        self.dated_chip.setVisible(dated)
        self._filling = self.date_typed = False
        self._check()

    def field(self, key: str) -> IconEdit | None:
        """The field of a key."""
        return next((field for field in self.fields if field.key == key), None)

    @property
    def start(self) -> IconEdit:
        """Where typing begins: what is not known yet, the event, else the reason."""
        return self.why if self.event_name.text().strip() else self.event_name

    @property
    def fields(self) -> tuple[IconEdit, ...]:
        """The fields that are typed into, in reading order."""
        return (self.event_name, self.date, self.place, self.introduced_by, self.why)

    @property
    def last(self) -> QWidget:
        """Where Tab ends: the reason, or what is asked of the place."""
        return self.why if self.place_too.isHidden() else self.place_too

    @property
    def date_is_wrong(self) -> bool:
        """Whether the date field says something that is no date; an empty one is fine."""
        return parse_date(self.date.text(), self._today()) is None

    @property
    def meeting(self) -> Meeting:
        """The meeting as the form says it."""
        return Meeting(
            event=self.event_name.text(),
            kind=cast(EventKind, self.kind.code),
            when=parse_date(self.date.text(), self._today()) or "",
            place=self.place.text(),
            why=self.why.text(),
            introduced_by=self.introduced_by.text(),
            place_typed=self._place_typed,
            place_too=self.place_too.isChecked() and self._asks_place,
        )

    @property
    def _asks_place(self) -> bool:
        """Whether the place may be that of the event, too: it has none so far."""
        name = " ".join(self.event_name.text().split())
        if not (name and self._place_typed and self.place.text().strip()):
            return False
        known = self._event_of(name)
        return known is None or not known.place

    def encounter(self) -> EncounterRecord | None:
        """The encounter to be stored with the contact: known events and people are recognised."""
        meeting = self.meeting
        name = " ".join(meeting.event.split())
        known = self._event_of(name)
        person = meeting.introduced_by.strip()
        same = browse.contacts_named(self._library, person) if person else []
        uid = same[0] if len(same) == 1 else ""
        return encounter_of(replace(meeting, introduced_by_uid=uid), known)

    def _event_of(self, name: str) -> EventRecord | None:
        if self._stamp is not None and self._stamp.name == name:
            return self._stamp  # another of the same name may be later
        return browse.event_named(self._library, name) if name else None

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = FlowLayout(gap=10)
        heading = Label(tr("Review", "Where and why"), "section")
        heading.setFixedHeight(self.kept_chip.sizeHint().height())
        head.addWidget(heading)
        cap = KeyCap("F3")
        cap.setFixedHeight(heading.height())
        head.addWidget(cap)
        head.addWidget(self.kept_chip)
        head.addWidget(self.dated_chip)
        column.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        self._event_row = QWidget(self)
        at_event = QHBoxLayout(self._event_row)
        at_event.setContentsMargins(0, 0, 0, 0)
        at_event.setSpacing(8)
        at_event.addWidget(self.event_name, 1)
        at_event.addWidget(self.kind)
        column.addLayout(self._grid)
        self._arrange()
        column.addWidget(self.date_hint)

    def _arrange(self) -> None:
        """Two columns, or where the width is little the event above all."""
        narrow = self.width() < _NARROW
        if narrow == self._narrow:
            return
        self._narrow = narrow
        grid = self._grid
        # Tab follows this order: what may be asked of the place comes after the typing.
        fields = (self._event_row, *self.fields[1:], self.place_too)
        wide = ((0, 0, 1, 1), (0, 1, 1, 1), (1, 0, 1, 1), (1, 1, 1, 1), (3, 0, 1, 2), (2, 0, 1, 2))
        slim = ((0, 0, 1, 2), (1, 0, 1, 1), (2, 0, 1, 2), (1, 1, 1, 1), (4, 0, 1, 2), (3, 0, 1, 2))
        for field in fields:
            grid.removeWidget(field)
        for field, place in zip(fields, slim if narrow else wide, strict=True):
            grid.addWidget(field, *place, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1 if narrow else 3)
        grid.setColumnStretch(1, 1 if narrow else 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _connect(self) -> None:
        for field in self.fields:
            field.edited.connect(self._changed)
            field.focused.connect(self.focused)
        self.event_name.edited.connect(self._follow_event)
        self.place.textEdited.connect(self._place_edited)
        self.kind.chosen.connect(self._changed)
        self.place_too.toggled.connect(self._changed)
        self.date.textEdited.connect(self._date_edited)
        self.date.editingFinished.connect(self._word_date)

    def _changed(self, *_: object) -> None:
        if not self._filling:
            # What somebody changed comes from the last card or the photograph no longer.
            self.kept_chip.setVisible(
                self.kept_chip.isVisible() and not self.event_name.isModified()
            )
            self.dated_chip.setVisible(self.dated_chip.isVisible() and not self.date.isModified())
            self._check()
            self.edited.emit()

    def _check(self) -> None:
        self.kind.setEnabled(bool(self.event_name.text().strip()))
        self.date_hint.set_text(how_to_write() if self.date_is_wrong else "")
        self.place_too.setVisible(self._asks_place)
        self.place_too.set_text(
            tr("Review", "The event is there, too")
            if self.place_too.isChecked()
            else tr("Review", "Is this where the event is?")
        )

    def _date_edited(self) -> None:
        self.date_typed = True

    def _word_date(self) -> None:
        """Show the date that was understood in words, so that it can be seen to be right."""
        if when := parse_date(self.date.text(), self._today()):
            words = date_words(when, self._today())
            if words != self.date.text():
                self.date.setText(words)

    def _place_edited(self) -> None:
        self._place_typed = True

    def _follow_event(self) -> None:
        """A known event brings its kind, and its place where none was typed; the place of the event
        before does not stay."""
        if self._filling:
            return
        name, shown = " ".join(self.event_name.text().split()), self._shown
        known = self._event_of(name)
        if known is not None:
            self.kind.set_code(known.kind)
        if self._place_typed and self.place.text():
            return
        if name == shown.event:
            place = shown.place
        elif known is not None and known.place:
            place = known.place
        else:
            place = "" if shown.event else shown.place
        self.place.setText(place)
        self.place.setCursorPosition(0)
