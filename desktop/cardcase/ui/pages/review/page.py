"""The review page: a card beside its form, one after the other until none is left."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from cardcase.core.card_records import CardRecord
from cardcase.core.ops import cards
from cardcase.core.ops.changes import Changes
from cardcase.core.store import load
from cardcase.ui.context import Context
from cardcase.ui.i18n import tr
from cardcase.ui.models.review_queue import ReviewQueue
from cardcase.ui.pages.base import Page
from cardcase.ui.pages.review.desk import Desk
from cardcase.ui.pages.review.field_edit import FieldEdit
from cardcase.ui.pages.review.focus_order import follow_reading
from cardcase.ui.pages.review.key_bar import KeyBar
from cardcase.ui.pages.review.last_event import last_event, remember_event
from cardcase.ui.pages.review.meeting import Meeting, day_of
from cardcase.ui.pages.review.nothing_left import NothingLeft
from cardcase.ui.pages.review.sheet import Sheet

DEFAULT_REGION = "PL"


class ReviewPage(Page):
    """Cards go from here to the contacts. ``closed``: the sitting is over."""

    name = "review"
    narrow_sidebar = True
    closed = Signal()

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._context, self._today = context, today
        self._sheets: dict[str, Sheet] = {}
        self._uid = self._wanted = ""
        self._row = 0
        self._busy = False
        self._loaded = False
        self.queue = ReviewQueue(self)
        self.desk = Desk(context.library, self.queue, context.pictures, context.settings, today)
        self.nothing_left = NothingLeft()
        self.key_bar = KeyBar()
        self._lay_out()
        self._connect()

    # What the window calls.

    def activated(self) -> None:
        """Take up the sitting where it was left, or begin a new one."""
        self._loaded = False
        self._context.tasks.submit(
            "db", load.cards_in, self._context.library, "review", on_done=self._take_up
        )

    def open_card(self, uid: str) -> None:
        """Go to this card."""
        self._wanted = uid
        if self._loaded:
            self._show_wanted()

    def regions(self) -> list[QWidget]:
        return [self.desk.card_panel, self.desk.form_panel, self.key_bar]

    # What the owner does.

    def accept(self) -> None:
        """Make the card a contact as the form has it, and go on."""
        sheet = self._keep()
        if sheet is None or self._busy:
            return
        contact = sheet.contact
        if not contact.display_name:
            self._context.notify(
                tr("Review", "Type a name or an organization first. No card? Press Ctrl+D.")
            )
            self._focus_start()
            return
        self._busy = True
        encounter = self.desk.where_why.encounter()
        uid = sheet.card.uid
        self._context.run(
            cards.accept,
            uid,
            contact,
            encounter,
            then=lambda _: self._done(uid),
            failed=self._failed,
        )

    def later(self) -> None:
        """Leave the card in review and go on; what was typed stays while the program runs."""
        if self._keep() is not None and not self._busy:
            self.queue.mark(self._uid, "later")
            self._next()

    def reject(self) -> None:
        """Say that it is no card, and go on."""
        if self._uid and not self._busy:
            self._busy = True
            uid = self._uid
            self._context.run(
                cards.reject, uid, then=lambda _: self._done(uid), failed=self._failed
            )

    def next_doubt(self) -> None:
        """Go to the next doubtful field."""
        form = self.desk.form
        if form and (edit := form.next_doubt(QApplication.focusWidget())):
            edit.setFocus(Qt.FocusReason.TabFocusReason)

    def other_reading(self) -> None:
        """Take another reading of the doubtful field with the focus."""
        edit = QApplication.focusWidget()
        if self.desk.form and isinstance(edit, FieldEdit):
            self.desk.form.other_reading(edit.key)

    # How it is made.

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.desk)
        self._stack.addWidget(self.nothing_left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.key_bar)

    def _connect(self) -> None:
        bar = self.key_bar
        bar.accepted.connect(self.accept)
        bar.later.connect(self.later)
        bar.no_card.connect(self.reject)
        bar.next_doubt.connect(self.next_doubt)
        bar.other_reading.connect(self.other_reading)
        bar.all_fields.connect(self._toggle_fields)
        self.nothing_left.closed.connect(self.closed)
        self.nothing_left.again.connect(self._again)
        self.desk.card_panel.strip.picked.connect(self._pick)
        self.desk.rearranged.connect(lambda: follow_reading(self))
        self._context.bus.changed.connect(self._changed)
        view = self.desk.card_panel.view
        for keys, answer in (
            (("F2",), self._toggle_fields),
            (("Ctrl+D",), self.reject),
            (("Ctrl++", "Ctrl+="), lambda: view.zoom_by(1)),
            (("Ctrl+-",), lambda: view.zoom_by(-1)),
            (("Ctrl+0",), view.fit),
        ):
            shortcut = QShortcut(self)
            shortcut.setKeys([QKeySequence(key) for key in keys])
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(answer)

    # The sitting.

    def _take_up(self, waiting: Sequence[CardRecord]) -> None:
        self._loaded = True
        if self.queue.count("waiting") or self.queue.count("later"):
            self.queue.refresh(waiting)
        else:
            self.queue.begin(waiting)
        self._show_wanted()

    def _show_wanted(self) -> None:
        """The card that was asked for, else the one before, else the first that waits."""
        wanted, self._wanted = self._wanted, ""
        if self._open(wanted):
            self._show(wanted)
        elif self._open(self._uid):
            self._focus_start()
        else:
            self._next()

    def _open(self, uid: str) -> bool:
        return self.queue.row_of(uid) >= 0 and self.queue.standing(uid) != "accepted"

    def _pick(self, uid: str) -> None:
        self._keep()
        by_keyboard = self.desk.card_panel.strip.hasFocus()
        self._show(uid)
        if by_keyboard:
            self.desk.card_panel.strip.setFocus()

    def _keep(self) -> Sheet | None:
        """Keep what the fields of where and why say with the card, and the event for the next."""
        sheet = self._sheets.get(self._uid)
        if sheet is not None:
            sheet.meeting = self.desk.where_why.meeting
            remember_event(self._context.settings, sheet.meeting)
        return sheet

    def _done(self, uid: str) -> None:
        self._busy = False
        if uid == self._uid:
            self._next()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._context.runner.complain(error)

    def _next(self) -> None:
        # A card that is none has left the row that the next one has now.
        row = self.queue.row_of(self._uid)
        uid = self.queue.next_waiting(row if row >= 0 else self._row - 1)
        if uid:
            self._show(uid)
            return
        self._uid, self._row = "", 0
        self.key_bar.hide()
        self._stack.setCurrentWidget(self.nothing_left)
        self.nothing_left.say(self.queue.count("later"))

    def _again(self) -> None:
        self.queue.take_up_again()
        self._next()

    def _show(self, uid: str) -> None:
        row = self.queue.row_of(uid)
        card = self.queue.card_at(row)
        photograph = load.photograph(self._context.library, card.photograph)
        sheet = self._sheets.get(uid)
        if sheet is None or sheet.card.draft != card.draft:
            sheet = self._sheets[uid] = Sheet.of(card, self._region)
        self._uid, self._row = uid, row
        side = tr("Review", "back") if card.side == "back" else tr("Review", "front")
        title = tr("Review", "Card {number} of {count}").format(
            number=row + 1, count=self.queue.rowCount()
        )
        self._stack.setCurrentWidget(self.desk)
        self.key_bar.show()
        self.desk.show_sheet(sheet, title, f"{photograph.name} · {side}" if photograph else side)
        self._fill_meeting(sheet, photograph.taken_at if photograph else "")
        self.desk.card_panel.strip.show_current(uid)
        follow_reading(self)
        self._focus_start()

    def _fill_meeting(self, sheet: Sheet, taken_at: str) -> None:
        meeting = sheet.meeting
        kept = dated = False
        if meeting is None:
            last = last_event(self._context.settings)
            when = day_of(taken_at, self._today().isoformat())
            meeting = Meeting(event=last.event, kind=last.kind, place=last.place, when=when)
            kept, dated = bool(last.event), bool(taken_at)
        self.desk.where_why.fill(meeting, kept=kept, dated=dated)

    def _focus_start(self) -> None:
        if self._stack.currentWidget() is self.nothing_left:
            self.nothing_left.say(self.queue.count("later"))
            return
        doubt = self.desk.form.first_doubt if self.desk.form else None
        (doubt or self.key_bar.accept_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle_fields(self) -> None:
        if self.desk.form is not None:
            self.desk.form.toggle_sure()

    @property
    def _region(self) -> str:
        return str(self._context.settings.value("region", DEFAULT_REGION))

    def _changed(self, changes: Changes) -> None:
        """Cards came, vanished, or came back by Undo."""
        if not changes.cards or not self._loaded:
            return
        now = {uid: load.card(self._context.library, uid) for uid in changes.cards}
        self.queue.update(now)
        if not self._busy and self._uid and not self._open(self._uid):
            self._next()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at_end = self._stack.currentWidget() is self.nothing_left
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.nothing_left.go_on if at_end else self.accept)()
        elif plain and event.key() == Qt.Key.Key_Escape:
            (self.closed.emit if at_end else self.later)()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.key_bar.set_margin(28 if self.width() >= 1296 else 20)
