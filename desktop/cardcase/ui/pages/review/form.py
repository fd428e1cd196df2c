"""The form of one card: sure fields folded, doubts asked, the rest in a grid."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from functools import cached_property

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from cardcase.ui.form_steps import Restore
from cardcase.ui.i18n import tr
from cardcase.ui.pages.review.blocks import FAMILIES, Alternative, Block
from cardcase.ui.pages.review.doubt_block import DoubtBlock
from cardcase.ui.pages.review.editors import BlockEditors, TypeButton
from cardcase.ui.pages.review.field_edit import AnyEdit
from cardcase.ui.pages.review.grid_field import GridField
from cardcase.ui.pages.review.hint_line import HintLine
from cardcase.ui.pages.review.other_people import OtherPeople
from cardcase.ui.pages.review.sheet import Sheet
from cardcase.ui.pages.review.sure_block import SureBlock
from cardcase.ui.pages.review.words import family_name
from cardcase.ui.widgets.chip import Chip
from cardcase.ui.widgets.menu import Menu

_SECTION_GAP = 14
_NARROW = 440

Together = Callable[[Restore | None, Restore | None], AbstractContextManager[None]]


class ReviewForm(QWidget):
    """Edits a sheet, whose keys are those of :mod:`form_data`; ``together``: one step to undo."""

    looked_at = Signal(str)
    """The block or field that the pointer or the focus is at; empty for none."""
    edited = Signal()
    rearranged = Signal()
    added = Signal(str)
    """There is room for one more value, of this key."""
    told = Signal(str)
    """Why a key did nothing."""

    def __init__(self, sheet: Sheet, together: Together, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet, self._together = sheet, together
        self._editors: dict[str, BlockEditors] = {}
        self.doubts = [
            DoubtBlock(sheet, each, self) for each in sheet.blocks if each.state == "doubtful"
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SECTION_GAP)
        self.sure = SureBlock(sheet, [each for each in sheet.blocks if each.state == "sure"], self)
        self.sure.made.connect(self._know)
        self.sure.looked_at.connect(self.looked_at)
        self.sure.folded.connect(self.rearranged)
        self.sure.asked.connect(self._open_row)
        column.addWidget(self.sure)
        for doubt in self.doubts:
            doubt.taken.connect(self._taker(doubt))
            self._know(doubt.editors)
            column.addWidget(doubt)
        self.people = OtherPeople(sheet, self)
        column.addWidget(self.people)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(0, 1)
        column.addLayout(self._grid)
        self._cells: list[GridField] = []
        self._columns = 2
        for block in sheet.blocks:
            if block.state in ("derived", "empty"):
                self._add_cell(block)
        self.add_button = self._adding()
        self._arrange()
        self.sure.fill()

    @property
    def first_doubt(self) -> QWidget | None:
        """Where the focus starts: the first doubtful field."""
        return self.doubts[0].first if self.doubts else None

    @property
    def walks_all(self) -> bool:
        """Whether somebody opened all the fields, to go through them one by one."""
        return bool(self.sure.blocks) and self.sure.all_open

    def next_doubt(self, after: QWidget | None) -> QWidget | None:
        """The doubtful field after the one that has the focus; after the last, the first."""
        inside = [doubt.isAncestorOf(after) for doubt in self.doubts] if after else []
        here = inside.index(True) if True in inside else -1
        return self.doubts[(here + 1) % len(self.doubts)].first if self.doubts else None

    def edit_of(self, key: str) -> AnyEdit | None:
        """The field of a key, if it is open."""
        editors = self._editors_of(key)
        return editors.edits.get(key, editors.first) if editors else None

    def hint_of(self, key: str) -> HintLine | None:
        """What is said under the open field of a key."""
        editors = self._editors_of(key)
        return editors.hint if editors else None

    def open(self, key: str) -> AnyEdit | None:
        """The field of a key or a block, opened if it was folded."""
        block = self._sheet.block_of(key)
        if block is not None and block.key in self.sure.rows:
            self.sure.open(block.key)
        return self.edit_of(key)

    def type_of(self, key: str) -> TypeButton | None:
        """Where the type with a key is chosen, opened if it was folded."""
        block = self._sheet.block_of(key.removesuffix(".type"))
        editors = self._editors_of(block.key) if block and self.open(block.key) else None
        return editors.type_button if editors else None

    def toggle_sure(self) -> None:
        """Open all sure fields and go to the first, or fold them; the focus stays if it can."""
        focused = QApplication.focusWidget()
        inside = focused is not None and self.sure.isAncestorOf(focused)
        if not self.sure.blocks:
            self.told.emit(tr("Review", "There is nothing to open: no field of this card is sure."))
            return
        self.sure.toggle_all()
        first = next((each.key for each in self._sheet.blocks if each.state == "sure"), "")
        opened = self.edit_of(first) if self.sure.all_open else None
        if opened is not None:
            opened.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif inside:
            self.sure.toggle.setFocus()

    def put(
        self, values: Mapping[str, str], back: Restore | None = None, again: Restore | None = None
    ) -> None:
        """Show values that were set on the sheet from elsewhere; ``back`` and ``again`` go with it
        when that is undone and redone."""
        with self._together(back, again):
            for key in values:
                if editors := self._editors_of(key):
                    editors.put({key: values[key]})
        self.edited.emit()

    def other_reading(self, key: str) -> None:
        """Take the next reading of the doubtful field ``key``."""
        for doubt in self.doubts:
            if key in doubt.editors.edits and doubt.block.alternatives:
                doubt.take_next()
                return
        self.told.emit(tr("Review", "There is no other reading of this field."))

    def set_picture(self, picture: QPixmap) -> None:
        """Show the magnified lines."""
        for doubt in self.doubts:
            doubt.set_picture(picture)

    def light_rows(self, keys: Iterable[str]) -> None:
        """Light the folded fields whose line the pointer is at."""
        lit = set(keys)
        for key, row in self.sure.rows.items():
            row.set_lit(key in lit)

    def add(self, family: str) -> None:
        """Make room for one more value of a family and put the cursor there."""
        block = self._sheet.add(family)
        if self._editors_of(block.parts[0]) is None and block.state == "empty":
            self._make_room(block)
            self.added.emit(block.key)
        if edit := self.open(block.parts[0]):
            edit.setFocus()

    def bring_back(self, key: str) -> None:
        """Let there be room for the value of this key again, and put the cursor there."""
        block = self._sheet.bring_back(key)
        self._make_room(block)
        if edit := self.open(block.parts[0]):
            edit.setFocus()

    def take_out(self, key: str) -> None:
        """Take away the room that there was for the value of this key."""
        self._sheet.take_out(key)
        cell = next(each for each in self._cells if each.editors.block.key == key)
        self._cells.remove(cell)
        del self._editors[key]
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._grid.removeWidget(cell)
        cell.hide()
        cell.deleteLater()
        self._arrange()
        self.rearranged.emit()
        self.edited.emit()

    def _make_room(self, block: Block) -> None:
        self._add_cell(block)
        self._arrange()
        self.rearranged.emit()

    def _open_row(self, key: str) -> None:
        if edit := self.open(key):
            edit.setFocus()

    def _taker(self, doubt: DoubtBlock) -> Callable[[Alternative | None], None]:
        def take(other: Alternative | None) -> None:
            self.put(self._sheet.take(doubt.block, other))

        return take

    def _editors_of(self, key: str) -> BlockEditors | None:
        block = self._sheet.block_of(key)
        if block is None or block.key in self.sure.rows:
            return None
        return self._editors.get(block.key)

    def _know(self, editors: BlockEditors) -> None:
        self._editors[editors.block.key] = editors
        editors.focused.connect(self.looked_at)
        editors.other_reading.connect(self.other_reading)
        editors.changed.connect(lambda _key: self.edited.emit())

    def _add_cell(self, block: Block) -> None:
        cell = GridField(self._sheet, block, self)
        self._know(cell.editors)
        self._cells.append(cell)

    def _arrange(self) -> None:
        """The cells in two columns, or one where the width is little; adding comes after them."""
        for item in (*self._cells, self.add_button):
            self._grid.removeWidget(item)
        columns, place = self._columns, 0
        for cell in self._cells:
            if cell.wide:
                place += place % columns
                self._grid.addWidget(cell, place // columns, 0, 1, columns)
                place += columns
            else:
                self._grid.addWidget(cell, place // columns, place % columns)
                place += 1
        low = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        self._grid.addWidget(self.add_button, place // columns, place % columns, low)
        self._grid.setColumnStretch(1, columns - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = 1 if self.width() < _NARROW else 2
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def _adding(self) -> Chip:
        # In line with the chips of the tags under it, and with the fields over it.
        button = Chip(tr("Review", "Add a field"), "off", "plus", clickable=True, parent=self)
        button.clicked.connect(
            lambda: self.add_menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))
        )
        return button

    @cached_property
    def add_menu(self) -> Menu:
        """What can be added; made when it is first opened."""
        menu = Menu(self.add_button.text(), self.add_button)
        for family in FAMILIES:
            if family != "name":
                action = menu.addAction(family_name(family))
                action.triggered.connect(lambda _=False, which=family: self.add(which))
        return menu
