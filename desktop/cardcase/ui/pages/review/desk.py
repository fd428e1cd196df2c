"""One card on the desk: the card panel and the form panel, and what passes between them."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from cardcase.core.store.library import Library
from cardcase.ui.focus import watch_focus
from cardcase.ui.form_undo import FormUndo
from cardcase.ui.form_values import choices_in
from cardcase.ui.i18n import tr
from cardcase.ui.models.review_queue import ReviewQueue
from cardcase.ui.pages.review.card_panel import CardPanel
from cardcase.ui.pages.review.card_tags import CardTags, Tags
from cardcase.ui.pages.review.field_edit import AnyEdit, FieldEdit, NoteEdit
from cardcase.ui.pages.review.form import ReviewForm
from cardcase.ui.pages.review.form_data import family_of
from cardcase.ui.pages.review.form_panel import WIDEST, FormPanel
from cardcase.ui.pages.review.known_strip import KnownStrip
from cardcase.ui.pages.review.line_value import town_in, without_label
from cardcase.ui.pages.review.pair_strip import PairStrip
from cardcase.ui.pages.review.sheet import Sheet
from cardcase.ui.pages.review.sure_row import SureRow
from cardcase.ui.pages.review.where_why import WhereWhy
from cardcase.ui.pictures import Pictures
from cardcase.ui.widgets.splitter import Splitter
from cardcase.ui.widgets.toast import Toast

_SHARE: Final = 0.5
"""What the card has of the width until its owner says otherwise."""
_SETTING: Final = "review/divider"
_WIDE: Final = 1296
"""From here on the panels have wide margins: a window of 1360 without the narrow sidebar."""


class Desk(QWidget):
    """Shows a sheet, lights lines for fields and puts lines into them."""

    rearranged = Signal()
    told = Signal(str)
    """Why a key did nothing."""
    moved = Signal()
    """The focus is elsewhere on the desk."""
    edited = Signal()
    """What the form says is another thing than before."""

    def __init__(
        self,
        library: Library,
        queue: ReviewQueue,
        pictures: Pictures,
        settings: QSettings,
        today: Callable[[], date] = date.today,
        undoes: Callable[[bool], bool] = lambda _undo: False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._target_key = ""
        self.strip: Toast | None = None
        """Says what was just done."""
        self.offered_tags: Tags = ()
        """Those of the last card, which this one may have, too."""
        self._settings = settings
        self._share = float(str(settings.value(_SETTING, 0.0)))
        # From the outside in: what comes to another parent is styled anew with all in it.
        self.splitter = Splitter(tr("Review", "Divider between card and form"), "mat", self)
        self.card_panel = CardPanel(queue, pictures, self.splitter)
        self.form_panel = FormPanel(self.splitter)
        inside = self.form_panel.inside
        self.where_why = WhereWhy(library, today, inside)
        self.pair_strip = PairStrip(pictures, inside)
        self.known_strip = KnownStrip(self.form_panel)
        self.tags = CardTags(inside)
        self.tags.changed.connect(self._tagged)
        self.tags.ended.connect(self.where_and_why)
        self.form_panel.put(self.where_why, self.tags, self.known_strip, self.pair_strip)
        self.splitter.addWidget(self.card_panel)
        self.splitter.addWidget(self.form_panel)
        self.splitter.splitterMoved.connect(self._divided)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)
        self.card_panel.setMinimumWidth(320)
        self.form_panel.setMinimumWidth(400)
        self.card_panel.line_chosen.connect(self._clicked)
        self.card_panel.unused.placed.connect(self.put_line_into)
        self.card_panel.picture_came.connect(self._show_picture)
        self.card_panel.view.line_hovered.connect(self._hovered)
        self.undo = FormUndo(self, self._held, undoes)
        self.undo.watch(*self.where_why.fields)
        self.where_why.edited.connect(self.edited)
        watch_focus(self._focus_moved)

    @property
    def form(self) -> ReviewForm | None:
        """The form of the card on the desk."""
        return self.form_panel.form

    def heed(self, strip: Toast) -> None:
        """What the strip says that Ctrl+Z takes back goes before the form, until that is edited."""
        if strip is not self.strip:
            self.strip = strip
            self.undo.offered = lambda: strip.offers_undo
            self.undo.done.connect(strip.leave_key)

    def says(self, button: QWidget) -> bool:
        """Whether a button is in the strip that says what was just done."""
        return self.strip is not None and self.strip.isAncestorOf(button)

    def show_sheet(self, sheet: Sheet, title: str, file: str) -> None:
        """Put another card on the desk."""
        self._sheet, self.undo.steps = sheet, sheet.steps
        form = ReviewForm(sheet, self.undo.together, self.form_panel.inside)
        form.looked_at.connect(self._look)
        form.edited.connect(self._edited)
        form.rearranged.connect(self._rearranged)
        form.told.connect(self.told)
        form.added.connect(self._added)
        form.people.chosen.connect(self._also)
        self.form_panel.show_form(form)
        self.tags.show_tags(sheet.tags, self.offered_tags)
        # Taking the old form away has moved the focus; nobody has chosen a field yet.
        self._target_key = ""
        self.card_panel.show_sheet(sheet, title, file)
        self._watch_fields()

    def _clicked(self, index: int) -> None:
        shift = Qt.KeyboardModifier.ShiftModifier
        self.put_line(index, instead=bool(QApplication.keyboardModifiers() & shift))

    def put_line(self, index: int, *, instead: bool = False) -> None:
        """Put a printed line into the field that has, or had last, the focus; or ``instead`` of
        what it says.

        Without one, a line that stands in a field leads there, and a spare one goes to the notes.
        """
        sheet, form = self._sheet, self.form
        if sheet is None or form is None:
            return
        target = self._target()
        if target is None:
            block = sheet.block_at(index)
            if block is not None and (edit := form.open(block.key)):
                edit.setFocus()
                return
            with self.undo.together():
                form.add("note")
                self._target_key = "note"
                self.put_line(index)
            return
        if sheet.block_of(target.key) is None:
            with self.undo.together():
                target.put(without_label(sheet.line_text(index)))
        elif not instead and sheet.is_taken(target.key, index):
            if sheet.gives(target.key, index):
                self.put_line_into(family_of(target.key), index)
            else:
                self.told.emit(
                    tr(
                        "Review",
                        "This line does not fit the field. With Shift it replaces what is there.",
                    )
                )
        else:
            before = dict(sheet.lines)
            changed = sheet.put_line(target.key, index, instead=instead)
            after = dict(sheet.lines)
            form.put(
                changed,
                lambda: self._place_lines(sheet, before),
                lambda: self._place_lines(sheet, after),
            )
            self._look(target.key)

    def lines_or_back(self) -> QWidget | None:
        """Where F6 goes: from a field to the lines that stand in none, from those back to it."""
        focused, unused = QApplication.focusWidget(), self.card_panel.unused
        if unused.focused is not None:
            return self._target()
        at_field = focused is not None and focused is self._target()
        return next(iter(unused.buttons.values()), None) if at_field else None

    def take_line(self, index: int, *, instead: bool) -> None:
        """By keys: put a line into the field that had the focus, and go back to it; where there was
        none, ask which."""
        target = self._target()
        if target is None:
            self.card_panel.unused.ask(index)
            return
        self.put_line(index, instead=instead)
        if (field := self._target()) is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_line_into(self, family: str, index: int) -> None:
        """Put a printed line into a field of a family, one more where all say something."""
        if self._sheet is None or self.form is None:
            return
        with self.undo.together():
            block = self._sheet.add(family)
            self.form.add(family)
            town = family == "addresses" and town_in(self._sheet.line_text(index))
            key = {"name": "given", "addresses": f"{block.key}.{'postcode' if town else 'street'}"}
            if edit := self.form.edit_of(key.get(family, block.parts[0])):
                edit.setFocus()
                self._target_key = edit.key
                self.put_line(index)

    def _place_lines(self, sheet: Sheet, lines: Mapping[str, tuple[int, ...]]) -> None:
        """Let lines be again where they were when a line was put, or taken back."""
        sheet.lines.update(lines)
        if sheet is self._sheet:
            self._look("")

    def _rearranged(self) -> None:
        self._watch_fields()
        self.rearranged.emit()

    def _watch_fields(self) -> None:
        if self.form is not None:
            texts = (*self.form.findChildren(FieldEdit), *self.form.findChildren(NoteEdit))
            self.undo.watch(*texts, *choices_in(self.form))

    # What Undo takes back that no field shows; the form may be another by then.

    def _added(self, key: str) -> None:
        def move(*, out: bool) -> None:
            if self.form is not None:
                (self.form.take_out if out else self.form.bring_back)(key)

        self.undo.did(partial(move, out=True), partial(move, out=False))

    def _tagged(self, before: Tags, now: Tags) -> None:
        def put(tags: Tags) -> None:
            if self._sheet is not None:
                self._sheet.tags = tags
                self.tags.show_tags(tags, self.offered_tags)
                self.edited.emit()

        if self._sheet is not None:
            self._sheet.tags = now
        self.undo.did(partial(put, before), partial(put, now))
        self.edited.emit()

    def _also(self, place: int, on: bool) -> None:
        self.edited.emit()

        def choose(*, now: bool) -> None:
            if self.form is not None:
                self.form.people.buttons[place].setChecked(now)
                self.form.people.buttons[place].setFocus()

        self.undo.did(partial(choose, now=not on), partial(choose, now=on))

    def ask_date(self) -> None:
        """Go to the date field, with what is wrong with it in sight."""
        where = self.where_why
        where.date.setFocus(Qt.FocusReason.OtherFocusReason)
        where.date.selectAll()
        self.form_panel.bring_into_view(where.date_hint)
        self.form_panel.bring_into_view(where.date)

    def where_and_why(self) -> None:
        """Go to where and why, from the reason to the event."""
        where = self.where_why
        start = where.event_name if where.why.hasFocus() else where.start
        start.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def asking(self) -> tuple[bool, bool, bool]:
        """Whether there are doubts to go to from here, and other readings: under the form Tab leads
        to the next field; and whether the event is known."""
        form, where = self.form, self.where_why
        under = any(part.isAncestorOf(self.focusWidget()) for part in (self.tags, where))
        doubts = form.doubts if form and not under else []
        others = any(doubt.block.alternatives for doubt in doubts)
        return bool(doubts), others, where.start is where.why

    def next_doubt(self) -> None:
        """Go to the next doubtful field."""
        edit = self.form.next_doubt(QApplication.focusWidget()) if self.form else None
        if edit is not None:
            edit.setFocus(Qt.FocusReason.TabFocusReason)

    def after_doubt(self) -> QWidget | None:
        """Where Tab goes from a doubt: through the rest of a name, then to the next one, after the
        last to where and why; None where the focus is in no doubt, or all fields are open and are
        walked through in order."""
        form, focused = self.form, QApplication.focusWidget()
        if form is None or focused is None or form.walks_all:
            return None
        inside = [doubt.isAncestorOf(focused) for doubt in form.doubts]
        if True not in inside:
            return None
        here = inside.index(True)
        if (part := form.doubts[here].next_of_name(focused)) is not None:
            return part
        following = form.doubts[here + 1 :]
        return following[0].first if following else self.where_why.start

    def other_reading(self) -> None:
        """Take another reading of the doubtful field with the focus."""
        edit = QApplication.focusWidget()
        if self.form is not None:
            self.form.other_reading(edit.key if isinstance(edit, FieldEdit) else "")

    def toggle_fields(self) -> None:
        """Open all sure fields, or fold them."""
        if self.form is not None:
            self.form.toggle_sure()

    def field(self, key: str) -> AnyEdit | None:
        """The field of a key, opened if it is folded."""
        return (self.form.open(key) if self.form else None) or self.where_why.field(key)

    def _held(self, key: str) -> QWidget | None:
        """The field of a key, or where the type with this key is chosen."""
        if self.form is not None and key.endswith(".type"):
            return self.form.type_of(key)
        return self.field(key)

    def _target(self) -> AnyEdit | None:
        """The field that has, or had last, the focus; none if it was folded since."""
        found = self.form.edit_of(self._target_key) if self.form else None
        return found or self.where_why.field(self._target_key)

    def _look(self, key: str) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        target = self._target()
        if not key and target is not None and target.hasFocus():
            key = target.key
        block = sheet.block_of(key) if key else None
        self.card_panel.view.light(sheet.lines.get(block.key, ()) if block else ())

    def _hovered(self, line: int) -> None:
        block = self._sheet.block_at(line) if self._sheet and line >= 0 else None
        if self.form is not None:
            self.form.light_rows([block.key] if block else [])

    def _edited(self) -> None:
        if self._sheet is not None:
            self.card_panel.show_unused(self._sheet)
        self.edited.emit()

    def _show_picture(self, picture: QPixmap) -> None:
        if self.form is not None:
            self.form.set_picture(picture)

    def _focus_moved(self) -> None:
        new = QApplication.focusWidget()
        if new is None or not self.isAncestorOf(new):
            self._look("")
            return
        if isinstance(new, FieldEdit | NoteEdit):
            self._target_key = new.key
            self._look(new.key)
        elif not isinstance(new, SureRow):
            self._look("")
        self.form_panel.bring_into_view(new)
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margin = 28 if self.width() >= _WIDE else 20
        self.card_panel.set_margin(margin)
        self.form_panel.set_margin(margin)
        if self._share:
            left = round(self.width() * self._share)
        else:
            left = max(round(self.width() * _SHARE), self.width() - WIDEST)
        self.splitter.setSizes([left, self.width() - left])

    def _divided(self, left: int, _index: int) -> None:
        self._share = left / max(1, self.width())
        self._settings.setValue(_SETTING, self._share)
