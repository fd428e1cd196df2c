"""The page of one event: when and where, whom one met and why, notes, photographs."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from cardcase.core.card_records import PhotographRecord
from cardcase.core.records import EventRecord
from cardcase.core.store import happenings, load
from cardcase.core.store.happenings import MetThere
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.date_field import odd_dates, put_odd_dates
from cardcase.ui.i18n import tr
from cardcase.ui.kept_form import KeptForm, kept
from cardcase.ui.pages.events.event_form import EventForm
from cardcase.ui.pages.events.header import Header, ToolBar
from cardcase.ui.pages.events.notes import Notes
from cardcase.ui.pages.events.people import People
from cardcase.ui.pages.events.photographs import Photographs
from cardcase.ui.pages.events.summary import SILENT, is_over, summary
from cardcase.ui.widgets.centred import Centred
from cardcase.ui.widgets.sentence import SentenceLabel
from cardcase.ui.widgets.zoom import Large, Zoom

WIDEST = 1280
"""Pixels of an event, in the middle of whatever is wider."""
_TWO_COLUMNS = 860
_RIGHT = 356
_GAP = 36


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page tells of."""

    event: EventRecord
    people: list[MetThere]
    photographs: list[PhotographRecord]


def read(library: Library, uid: str) -> Shown | None:
    """Read an event for its page; None if it is gone."""
    with library.snapshot():
        event = load.event(library, uid)
        if event is None:
            return None
        people = happenings.met_there(library, event)
        return Shown(event, people, happenings.photographs_at(library, event))


def least_margin(pane: QWidget) -> int:
    """What a pane leaves free at both sides at the least."""
    return 40 if pane.window().width() >= 1360 else 20


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the form of an event, the words in it that are no dates, and whether it is of
    one that there is not yet."""

    event: EventRecord
    odd_dates: tuple[str, ...]
    is_new: bool


def typed_in(library: Library, uid: str) -> Typed | None:
    """What was typed in the form of an event, of an empty uid: of a new one, where the program
    ended over it; None for nothing."""
    return kept(library, f"event:{uid}", Typed)


class EventPane(QWidget):
    """Shows one event. What is typed in a form is never lost: going on saves it."""

    saved = Signal(object)
    noted = Signal(object)
    """The event with other notes."""
    form_closed = Signal()
    """The form was left; of an event that was never saved nothing stays."""
    gather_asked = Signal()
    brought_back = Signal(object)
    """What was Typed in a form that was left and is wanted again."""

    def __init__(
        self,
        context: Context,
        *,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._today = context, today
        self.shown: Shown | None = None
        self.form: EventForm | None = None
        self._keeping: KeptForm | None = None
        self._head: QWidget | None = None
        self._columns = 0
        self._lay_out()
        self.sentence.followed.connect(lambda to: self.people.show_silent(silent=to == SILENT))
        self.notes.saved.connect(self._save_notes)
        self.notes.opened.connect(self._say_escape)
        self.photographs.enlarge.connect(self._enlarge)
        self.photographs.add_asked.connect(self.gather_asked)

    @property
    def uid(self) -> str:
        """The event that is shown; empty for none."""
        return self.shown.event.uid if self.shown else ""

    def show_event(self, shown: Shown) -> None:
        """Show an event, from its top if it is another one; a form that is open stays open."""
        if shown.event.uid != self.uid:
            self.close_form()
            self.notes.close_edit()
            self.people.model.set_whole(False)
            self.people.show_silent(silent=False)
            self.area.verticalScrollBar().setValue(0)
        self.shown = shown
        today = self._today()
        over = is_over(shown.event, today)
        if self.form is None:
            self._put_head(self._header(shown.event))
        self.people.show_people(shown.people, over=over)
        self.sentence.set_parts(summary(len(shown.people), self.people.model.silent, over=over))
        self.notes.show_text(shown.event.notes)
        self.photographs.show_photographs(shown.photographs)
        self.photographs.add.setEnabled(bool(shown.event.start))
        self._body.show()

    def edit(self, event: EventRecord, *, is_new: bool = False, typed: Typed | None = None) -> None:
        """Open the form, for the event that is shown or for a new one; ``typed``: what stood in it
        when it was left."""
        if self.form is not None:
            return
        if is_new:
            self.shown = None
            self._body.hide()
        title = tr("Events", "New event") if is_new else tr("Events", "Edit the event")
        # Two forms at once would have the same keys.
        self.notes.let_write(False)
        said = typed.event if typed else None
        form = EventForm(event, title, typed=said, today=self._today, parent=self._content)
        put_odd_dates(form, typed.odd_dates if typed else ())
        form.saved.connect(self._save)
        form.cancelled.connect(self._cancel)
        form.undo.listen_on(self)
        form.undo.refused.connect(self._context.notify)
        self._put_head(form)
        self.form = form
        name = "event:" if is_new else f"event:{event.uid}"
        self._keeping = KeptForm(self._context, name, form, form.undo, self._typed)
        if typed is not None:
            self._keeping.soon()
        # A click between the fields leaves the focus where it is.
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bar.set_editing(True)
        self.area.verticalScrollBar().setValue(0)
        form.name.setFocus()
        form.name.selectAll()

    def keep_typed(self) -> None:
        """Save what an open form or the notes say, and close them."""
        self.notes.keep()
        if self.form is not None:
            if self.form.changed and self.form.name.text().strip():
                self._save(self.form.record())
            else:
                self.close_form()

    def forget(self) -> None:
        """The event is gone: leave what is open without saving it."""
        self.shown = None
        self.notes.close_edit()
        self.close_form()

    def close_form(self) -> None:
        """Leave the form."""
        if self.form is None:
            return
        self.form = None
        if self._keeping is not None:
            self._keeping.drop()
        self.area.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.bar.set_editing(False)
        self.notes.let_write(True)
        if self.shown is not None:
            self._put_head(self._header(self.shown.event))

    def take_focus(self) -> None:
        """Put the keyboard where reading goes on."""
        if self.form is not None:
            (self.form.focusWidget() or self.form.name).setFocus()
        else:
            # On no button: whoever types on would press it.
            (self.people.list if self.people.model.rowCount() else self.area).setFocus()

    def _save(self, event: EventRecord) -> None:
        if self.shown is not None:
            # They may have been written since the form was opened.
            event = replace(event, notes=self.shown.event.notes)
        self.close_form()
        self.saved.emit(event)

    def _cancel(self) -> None:
        typed = self._typed()
        self.close_form()
        self.form_closed.emit()
        if typed is not None:
            self._context.discarded(partial(self.brought_back.emit, typed))

    def lift(self) -> Typed | None:
        """Close a form that was typed into, without saving; gives what stands in it."""
        typed = self._typed()
        if typed is not None:
            self.close_form()
        return typed

    def _typed(self) -> Typed | None:
        form = self.form
        if form is None or not form.changed:
            return None
        return Typed(form.record(), odd_dates(form), is_new=self.shown is None)

    def _say_escape(self) -> None:
        self.bar.set_leaving(self.form is None and not self.notes.editing)

    def _save_notes(self, text: str) -> None:
        if self.shown is not None:
            event = replace(self.shown.event, notes=text)
            self.shown = replace(self.shown, event=event)
            self.noted.emit(event)

    def _enlarge(self, sha256: str) -> None:
        name = self.shown.event.name if self.shown else ""
        Zoom(self._context.pictures, [Large(sha256, name)], self.window())

    def _header(self, event: EventRecord) -> Header:
        return Header(event, today=self._today, parent=self._content)

    def _put_head(self, head: QWidget) -> None:
        if self._head is not None:
            self._place.removeWidget(self._head)
            self._head.hide()
            self._head.deleteLater()
        self._head = head
        self._place.addWidget(head)
        # At once, so that it can have the focus; and as wide as it is going to be, since all in it
        # is laid out for what it is shown at.
        head.resize(self._content.width(), head.height())
        head.show()

    def _lay_out(self) -> None:
        # From the outside in: what comes to another parent is styled anew with all in it.
        self.bar = ToolBar(self)
        self.area = QScrollArea(self)
        self._frame = QWidget()
        self.area.setWidget(self._frame)
        self._content = QWidget(self._frame)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._place = QVBoxLayout()
        column.addLayout(self._place)
        self._body = QWidget(self._content)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(16)
        self.sentence = SentenceLabel()
        body.addWidget(self.sentence)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(16)
        self.people = People(today=self._today, parent=self._body)
        self._right = QWidget(self._body)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(16)
        self.notes = Notes(self._right)
        self.photographs = Photographs(self._context.pictures, self._right)
        right.addWidget(self.notes)
        right.addWidget(self.photographs)
        right.addStretch(1)
        body.addLayout(self._grid)
        column.addWidget(self._body)
        column.addStretch(1)
        self._outer = QVBoxLayout(self._frame)
        self._outer.addWidget(self._content)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.area.setProperty("focus_ring", "bar")
        self.area.setAccessibleName(tr("Events", "The event"))
        self.area.verticalScrollBar().rangeChanged.connect(self._make_room)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        # Its first button has a margin of its own.
        self._top = Centred(self.bar, WIDEST + 8)
        whole.addLayout(self._top)
        whole.addWidget(self.area, 1)
        self._arrange(2)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for part in (self.people, self._right):
            self._grid.removeWidget(part)
        self._grid.addWidget(self.people, 0, 0)
        if columns == 2:
            self._grid.addWidget(self._right, 0, 1)
        else:
            self._grid.addWidget(self._right, 1, 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnMinimumWidth(1, _RIGHT if columns == 2 else 0)
        self._grid.setHorizontalSpacing(_GAP if columns == 2 else 0)
        self._right.setMaximumWidth(_RIGHT if columns == 2 else WIDEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """The scroll bar, when there is one, stands in the right margin."""
        least = least_margin(self)
        margin = max(least, (self.width() - WIDEST) // 2)
        bar = self.area.verticalScrollBar()
        right = margin - (bar.sizeHint().width() if bar.maximum() else 0)
        self._outer.setContentsMargins(margin, 4, right, 32)
        self._top.setContentsMargins(least - 8, 14, least, 8)
        self._arrange(2 if self.width() - 2 * margin >= _TWO_COLUMNS else 1)
