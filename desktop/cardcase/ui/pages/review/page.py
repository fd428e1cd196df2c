"""The review page: a card beside its form, one after the other until none is left."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cardcase.core.card_records import CardRecord
from cardcase.core.ops import cards
from cardcase.core.ops.changes import Changes
from cardcase.core.store import load
from cardcase.core.store.known import names
from cardcase.ui.command import Command
from cardcase.ui.context import Context
from cardcase.ui.form_steps import Steps
from cardcase.ui.i18n import tr
from cardcase.ui.models.review_queue import ReviewQueue
from cardcase.ui.page_keys import add_key
from cardcase.ui.pages.base import Page
from cardcase.ui.pages.review.accepted_front import AcceptedFront
from cardcase.ui.pages.review.card_meeting import CardMeeting
from cardcase.ui.pages.review.card_steps import is_of_cards
from cardcase.ui.pages.review.card_work import CardWork
from cardcase.ui.pages.review.desk import Desk
from cardcase.ui.pages.review.field_edit import FieldEdit, NoteEdit
from cardcase.ui.pages.review.keeping import Keeping
from cardcase.ui.pages.review.key_bar import CornerBar, KeyBar
from cardcase.ui.pages.review.keys import COMMAND_ICONS, keys
from cardcase.ui.pages.review.line_value import name_in
from cardcase.ui.pages.review.nothing_left import NothingLeft
from cardcase.ui.pages.review.recognition import Recognition
from cardcase.ui.pages.review.sheet import Sheet
from cardcase.ui.pages.review.sitting import Sitting
from cardcase.ui.pages.review.two_sides import TwoSides
from cardcase.ui.reading import home_region
from cardcase.ui.reading_order import follow_reading
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.new_tag import KEY as TAG
from cardcase.ui.widgets.strip_place import StripPlace
from cardcase.ui.widgets.toast import Toast

_WAYS_OUT = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class ReviewPage(Page):
    """Cards go from here to the contacts. ``closed``: the sitting is over."""

    name = "review"
    narrow_sidebar = True
    closed = Signal()
    photographs_wanted = Signal()
    contacts_wanted = Signal(object)
    """The contacts (uids) that came of this sitting shall be seen."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted = ""
        self._busy = self._loaded = False
        self._decided: set[str] = set()
        self.setProperty("takes_enter", True)
        self.queue = ReviewQueue(self, partial(load.pile_order, context.library), today)
        self.keeping = Keeping(context, self._settle_meeting, self)
        self._sitting = Sitting(
            self.queue, partial(home_region, context.settings), self.keeping.typed_on
        )
        # Made where it stays: what comes to another parent is styled anew with all in it.
        self._under = StripPlace(self, lambda: True)
        self._stack = QStackedWidget(self._under)
        self.desk = Desk(
            context.library,
            self.queue,
            context.pictures,
            context.settings,
            today,
            partial(is_of_cards, context.library),
            self._stack,
        )
        self.meeting = CardMeeting(context.library, self.desk.where_why, today)
        self.sides = TwoSides(
            context, self.queue, self.desk.pair_strip, self.desk.card_panel.add_back, self
        )
        self.accepted_front = AcceptedFront(context, lambda: self._sitting.sheet, self)
        self.recognition = Recognition(context, self.desk.known_strip, self)
        self.nothing_left = NothingLeft(self._stack)
        self.key_bar, self.corner_bar = KeyBar(self), CornerBar(self)
        self.corner_bar.hide()
        self.work = CardWork(context, self.desk.card_panel, self.corner_bar, self)
        self._lay_out()
        self._connect()
        # The first printed name that is put into fields shall not wait for the lists of names, nor
        # the first card for them to be read.
        context.tasks.submit("work", name_in, "")

    # What the window calls.

    def activated(self) -> None:
        """Take up the sitting where it was left, or begin a new one."""
        self._loaded = False
        self._context.tasks.submit(
            "db", load.cards_in, self._context.library, "review", on_done=self._take_up
        )

    def take_focus(self) -> None:
        if self.work.is_editing:
            self.desk.card_panel.corners.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._focus_start()

    def open_card(self, uid: str) -> None:
        """Go to this card."""
        self._wanted = uid
        if self._loaded:
            self._show_wanted()

    @property
    def card(self) -> str:
        """The card in front (uid); empty if none is."""
        return self._sitting.uid

    def take_over(self, other: "ReviewPage") -> None:
        """Go on with the cards as they stand on the page of another window."""
        other._keep()
        self._sitting.take_over(other._sitting)
        self.meeting.take_over(other.meeting)

    def commands(self) -> list[Command]:
        if self._at_end or self.work.is_editing:
            return []
        said = ((caps[0], words) for words, caps in keys())
        return [
            Command(words, COMMAND_ICONS.get(key, "keyboard"), self._answers[key], key)
            for key, words in said
            if key in self._answers
        ]

    def hold(self, strip: Toast) -> bool:
        self.desk.heed(strip)
        return super().hold(strip)

    def strip_place(self) -> StripPlace:
        # Over the footer: whoever clicks Accept card after card finds it where it was.
        return self._under if self._at_end else self.desk.form_panel.strip_place

    def next_stop(self, *, forward: bool) -> QWidget | None:
        return self.desk.lines_or_back() if forward and not self.work.is_editing else None

    def regions(self) -> list[QWidget]:
        bar = self.corner_bar if self.work.is_editing else self.key_bar
        card = self.desk.card_panel
        return [card, *card.unused.region, self.desk.form_panel, bar]

    # What the owner does.

    def accept(self) -> None:
        """Make the card a contact as the form has it, and go on."""
        sheet = self._keep()
        if sheet is None or self._busy or self.work.is_reading:
            return
        if self.sides.asks_first:
            # Accepted by itself it would become a contact without a name.
            self._context.notify(
                tr(
                    "Review",
                    "This may be the back of a card. Enter joins them, Alt+K keeps them apart.",
                )
            )
            self.desk.pair_strip.join_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        contact = sheet.contact
        if not contact.display_name:
            self._context.notify(
                tr("Review", "Type a name or an organization first. No card? Press Ctrl+D.")
            )
            self._focus_start()
            return
        if self.desk.where_why.date_is_wrong:
            # What was typed would be lost without a word.
            self.desk.ask_date()
            return
        if not self.recognition.settled(self.accept):
            return
        self._busy = True
        # Should Undo bring the card back, it says again what it says now.
        sheet.meeting = self.desk.where_why.meeting
        # What Redo does then is to accept it.
        sheet.steps.undone.clear()
        encounter = self.desk.where_why.encounter()
        self.desk.offered_tags = sheet.tags or self.desk.offered_tags
        uid = sheet.card.uid
        self._context.run(
            cards.accept,
            uid,
            contact,
            encounter,
            sheet.chosen_others,
            sheet.back.uid if sheet.back else "",
            self.recognition.known,
            then=lambda _: self._done(uid),
            failed=self._failed,
        )

    def later(self) -> None:
        """Leave the card in review, with what was typed on it, and go on."""
        if self._keep() is not None and not self._busy:
            self.queue.mark(self._sitting.uid, "later")
            self._next()

    def reject(self) -> None:
        """Say that it is no card, and go on."""
        if self._sitting.uid and not self._busy:
            self._busy = True
            uid = self._sitting.uid
            self._context.run(
                cards.reject, uid, then=lambda _: self._done(uid), failed=self._failed
            )

    # How it is made.

    def _lay_out(self) -> None:
        self._stack.addWidget(self.desk)
        self._stack.addWidget(self.nothing_left)
        self._under.put(self._stack)
        self._stack.currentChanged.connect(self.place_strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._under, 1)
        column.addWidget(self.key_bar)
        column.addWidget(self.corner_bar)

    def _connect(self) -> None:
        self._answers: dict[str, Callable[[], object]] = {
            "Return": self.accept,
            "Esc": self.later,
            "Tab": self.desk.next_doubt,
            "Down": self.desk.other_reading,
        }
        bar = self.key_bar
        bar.accepted.connect(self.accept)
        bar.later.connect(self.later)
        bar.no_card.connect(self.reject)
        bar.next_doubt.connect(self.desk.next_doubt)
        bar.other_reading.connect(self.desk.other_reading)
        bar.all_fields.connect(self.desk.toggle_fields)
        self.desk.tags.names_asked.connect(self._name_tags)
        self.nothing_left.closed.connect(self.closed)
        self.nothing_left.contacts_wanted.connect(
            lambda: self.contacts_wanted.emit(self.queue.accepted)
        )
        self.nothing_left.photographs_wanted.connect(self.photographs_wanted)
        self.nothing_left.again.connect(self._again)
        self.desk.card_panel.strip.picked.connect(self._pick)
        self.desk.rearranged.connect(self._order_stops)
        self.desk.edited.connect(self.keeping.soon)
        self.desk.moved.connect(self._say_keys)
        self._context.bus.changed.connect(self._changed)
        self.desk.told.connect(self._context.notify)
        self.desk.undo.listen_on(self)
        self.desk.undo.refused.connect(self._context.notify)
        self.recognition.moved.connect(self.desk.undo.did)
        self.recognition.answered.connect(self.keeping.soon)
        view = self.desk.card_panel.view
        bar.where_and_why.connect(self.desk.where_and_why)
        unused = self.desk.card_panel.unused
        unused.taken.connect(lambda line: self.desk.take_line(line, instead=False))
        self.queue.modelReset.connect(self._renumber)
        self.sides.joined.connect(self._joined)
        self.sides.parted.connect(self._joined)
        self.sides.accepted_asked.connect(self.accepted_front.ask)
        self.accepted_front.joined.connect(self._done)
        self.work.editing.connect(self._show_bar)
        self.work.found.connect(self._drawn)
        for caps, answer in (
            (("F2",), self.desk.toggle_fields),
            (("F3",), self.desk.where_and_why),
            (("Ctrl+D",), self.reject),
            ((TAG,), self.desk.tags.ask),
            (("F4",), self.work.corners),
            (("Ctrl+R",), lambda: self.work.turn(1)),
            (("Ctrl+Shift+R",), lambda: self.work.turn(-1)),
            (("Ctrl+Shift+N",), self.work.another),
            (("Alt+J",), self.sides.join),
            (("Alt+K",), self.sides.part),
            (("Alt+1",), lambda: self.recognition.choose("new_job")),
            (("Alt+2",), lambda: self.recognition.choose("same")),
            (("Alt+3",), lambda: self.recognition.choose("other")),
            (("Ctrl++", "Ctrl+="), lambda: view.zoom_by(1)),
            (("Ctrl+-",), lambda: view.zoom_by(-1)),
            (("Ctrl+0",), view.fit),
        ):
            self._answers[caps[0]] = answer
            add_key(self, caps, answer)

    # The sitting.

    def _take_up(self, waiting: Sequence[CardRecord]) -> None:
        self._loaded = True
        self._sitting.take_up(waiting)
        self._show_wanted()

    def _show_wanted(self) -> None:
        """The card that was asked for, else the one before, else the first that waits."""
        wanted, self._wanted = self._wanted, ""
        self._keep()
        if self._sitting.is_open(wanted):
            self._show(wanted)
        elif self._sitting.is_open(self._sitting.uid):
            self._focus_start()
        else:
            self._next()

    def _pick(self, uid: str) -> None:
        self._keep()
        by_keyboard = self.desk.card_panel.strip.hasFocus()
        self._show(uid)
        if by_keyboard:
            self.desk.card_panel.strip.setFocus()

    def _keep(self) -> Sheet | None:
        """Keep what was said of where and why with the card, and the event for the next.

        A card on which nothing was said of it goes on following the last one.
        """
        sheet = self._sitting.sheet
        if sheet is not None:
            self.keeping.keep()
            self.meeting.remember()
        return sheet

    def _settle_meeting(self) -> None:
        self.meeting.settle(self._sitting.sheet)

    def _name_tags(self) -> None:
        propose = self.desk.tags.propose
        self._context.tasks.submit("db", names, self._context.library, "tag", on_done=propose)

    def _done(self, uid: str) -> None:
        self._busy = False
        self._decided.add(uid)
        if uid == self._sitting.uid:
            self._next()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._context.runner.complain(error)

    def _next(self) -> None:
        if uid := self._sitting.next_uid():
            self._show(uid)
            return
        self.keeping.leave()
        self._sitting.end()
        self.desk.undo.steps = Steps()
        self.recognition.show(None)
        self.work.leave()
        self.key_bar.hide()
        self._stack.setCurrentWidget(self.nothing_left)
        self._say_end()

    def _say_end(self) -> None:
        later, waiting = self.queue.count("later"), self.queue.count("waiting")
        reading = load.next_waiting(self._context.library) is not None
        self.nothing_left.say(later, waiting, len(set(self.queue.accepted)), reading=reading)

    @property
    def _at_end(self) -> bool:
        return self._stack.currentWidget() is self.nothing_left

    def _again(self) -> None:
        self.queue.take_up_again()
        self._next()

    def _show(self, uid: str) -> None:
        sheet = self._sitting.go_to(uid, self.sides.back_of(uid))
        card = sheet.card
        if sheet.back is not None:
            side = tr("Review", "both sides")
        else:
            side = tr("Review", "back") if card.side == "back" else tr("Review", "front")
        self._stack.setCurrentWidget(self.desk)
        self.key_bar.show()
        told = (self.sides.file_of(card), side, self.queue.came(uid))
        with self.desk.undo.aside():
            self.desk.show_sheet(sheet, self._title, " · ".join(filter(None, told)))
            self.meeting.fill(sheet)
        self.keeping.show(sheet)
        self.work.show(sheet)
        self.sides.show(uid)
        # What may be a back is asked about as such first.
        self.recognition.show(None if self.sides.asks_first else sheet)
        self.desk.card_panel.strip.show_current(uid)
        self._say_keys()
        self._order_stops()
        self._focus_start()

    def _say_keys(self) -> None:
        self.key_bar.set_asking(*self.desk.asking)

    @property
    def _title(self) -> str:
        return tr("Review", "Card {number} of {count}").format(
            number=self._sitting.number, count=self.queue.rowCount()
        )

    def _renumber(self) -> None:
        """Cards came or went: say again which of how many is in front, and mark it."""
        if self._sitting.renumber():
            self.desk.card_panel.title.setText(self._title)
            self.desk.card_panel.strip.show_current(self._sitting.uid)

    def _order_stops(self) -> None:
        """Tab follows reading; only from where and why it goes to Accept, not to Later before."""
        follow_reading(self)

    def _joined(self, uid: str) -> None:
        """A card has got its other side, or lost it: show it as it is now."""
        if self._sitting.is_open(uid):
            self._keep()
            self._show(uid)

    def _drawn(self, uid: str) -> None:
        """A card was drawn in the picture of the one in front, and is read: go on with it."""
        if not self._busy and not self._at_end:
            self._joined(uid)

    def _focus_start(self) -> None:
        if self._at_end:
            self._say_end()
            return
        start = self.desk.form.first_doubt if self.desk.form else None
        sheet = self._sitting.sheet
        if start is None and sheet is not None and not sheet.contact.display_name:
            # Nothing that could be accepted: it begins with a name.
            start = self.desk.form.edit_of("given") if self.desk.form else None
        (start or self.key_bar.accept_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, changes: Changes) -> None:
        """Cards came, vanished, or came back by Undo; contacts are others than before."""
        if changes.contacts and not self._busy and not self._at_end:
            self.recognition.look_again()
        if changes.session or changes.events:
            self._follow_event()
        if not changes.cards or not self._loaded:
            return
        now = {uid: load.card(self._context.library, uid) for uid in changes.cards}
        closed = {uid for uid in self._decided & now.keys() if not self._sitting.is_open(uid)}
        self.queue.update(now)
        uid = self._sitting.uid
        back = next((each for each in closed if self._sitting.is_open(each)), "")
        if back and self.isVisible():
            # Undo of what was decided here; whoever undoes wants to see the card.
            self._keep()
            self._show(back)
        elif self._at_end:
            # New cards are offered, not shown: Enter was on its way to something else.
            self._say_end()
        elif not self._busy and uid and not self._sitting.is_open(uid):
            self._go_to_front(now.get(uid))
        elif not self._busy and uid:
            self._follow_sides(uid)

    def _follow_event(self) -> None:
        sheet = self._sitting.sheet
        if not self._at_end and sheet is not None:
            self.meeting.begin_anew(sheet)

    def _go_to_front(self, gone: CardRecord | None) -> None:
        """The card in front has left: to the one whose back it turned out to be, else on."""
        front = gone.pairing.front if gone and gone.pairing and gone.is_other_side else ""
        if self._sitting.is_open(front):
            self._keep()
            self._show(front)
        else:
            self._next()

    def _follow_sides(self, uid: str) -> None:
        """The card in front was read again, or its other side was found, joined or taken back."""
        sheet, card = self._sitting.sheet, self.queue.card_at(self.queue.row_of(uid))
        if sheet is None or sheet.is_of(card, self.sides.back_of(uid)):
            self.sides.show(uid)
            return
        edit = QApplication.focusWidget()
        key = edit.key if isinstance(edit, FieldEdit | NoteEdit) else ""
        self._joined(uid)
        if key and (field := self.desk.field(key)):
            # Whoever was typing goes on.
            field.setFocus()

    def _show_bar(self, corners: bool) -> None:
        """The footer of the corners, or that of the card."""
        self.corner_bar.set_new(new=self.work.is_new)
        self.key_bar.setVisible(not corners)
        self.corner_bar.setVisible(corners)
        if not corners:
            self._focus_start()

    def focusNextPrevChild(self, forward: bool) -> bool:
        following = self.desk.after_doubt() if forward else None
        if forward and self.desk.where_why.last.hasFocus():
            following = self.key_bar.accept_button
        if following is None:
            return super().focusNextPrevChild(forward)
        following.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        answer = QApplication.focusWidget()
        line = self.desk.card_panel.unused.focused
        if line is not None and event.key() in _WAYS_OUT and self._of_line(line, event):
            return
        if plain and self.work.is_editing and event.key() in _WAYS_OUT:
            leaves = answer is self.corner_bar.leave_button or event.key() == Qt.Key.Key_Escape
            (self.work.leave if leaves else self.work.take)()
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(answer, QAbstractButton) and self._says(answer):
                answer.click()
                return
            if isinstance(answer, Button) and (self._at_end or self._asks(answer)):
                answer.click()
                return
            (self.nothing_left.go_on if self._at_end else self.accept)()
        elif plain and event.key() == Qt.Key.Key_Escape:
            (self.closed.emit if self._at_end else self.later)()
        else:
            super().keyPressEvent(event)

    def _of_line(self, line: int, event: QKeyEvent) -> bool:
        """What Enter and Escape do at a line that stands in no field; whether they do anything."""
        if event.key() == Qt.Key.Key_Escape:
            field = self.desk.lines_or_back()
            if field is not None:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
            return field is not None
        shift = Qt.KeyboardModifier.ShiftModifier
        self.desk.take_line(line, instead=bool(event.modifiers() & shift))
        return True

    def _says(self, button: QAbstractButton) -> bool:
        """Whether it is in the strip that says what was just done, or says that tags are typed."""
        return self.desk.tags.asks(button) or self.desk.says(button)

    def _asks(self, button: Button) -> bool:
        """Whether a button is an answer that is still to be given, or says Later."""
        if button is self.key_bar.later_button:
            return True
        known = self.desk.known_strip.isAncestorOf(button) and not button.isChecked()
        return known or self.desk.pair_strip.isAncestorOf(button)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Another page comes, or the window closes.
        self.keeping.keep()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for bar in (self.key_bar, self.corner_bar):
            bar.set_margin(28 if self.width() >= 1296 else 20)
