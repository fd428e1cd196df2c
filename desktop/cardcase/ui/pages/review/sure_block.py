"""The sure fields, folded into one group; each opens by itself, all together by F2."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.pages.review.blocks import Block
from cardcase.ui.pages.review.editors import BlockEditors
from cardcase.ui.pages.review.link_button import LinkButton
from cardcase.ui.pages.review.sheet import Sheet
from cardcase.ui.pages.review.sure_row import LABEL_LEFT, VALUE_LEFT, SureRow
from cardcase.ui.pages.review.words import block_name, sure_count
from cardcase.ui.theme import theme
from cardcase.ui.tokens import CONTROL, HIT, RADIUS_GROUP
from cardcase.ui.widgets.elided import ElidedLabel
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.paint import rounded
from cardcase.ui.widgets.signs import Sign


class SureBlock(QWidget):
    """The heading and the group. ``made`` tells of fields that a row was opened to."""

    looked_at = Signal(str)
    made = Signal(object)
    folded = Signal()
    asked = Signal(str)
    """The row of this block was pressed."""

    def __init__(self, sheet: Sheet, blocks: Sequence[Block], parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet, self._blocks = sheet, blocks
        self.rows: dict[str, SureRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._heading())
        self._group = _Group(self)
        column.addWidget(self._group)
        self._group.setVisible(bool(blocks))

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Sign("circle-check", "ok") if self._blocks else Sign("circle"))
        title = Label(sure_count(len(self._blocks)), "section")
        title.setMinimumHeight(HIT)
        row.addWidget(title)
        self._hint = ElidedLabel("", "second", "muted", whole=True)
        row.addWidget(self._hint, 1)
        self.toggle = LinkButton("", "F2")
        self.toggle.clicked.connect(self.toggle_all)
        row.addWidget(self.toggle)
        return row

    def fill(self) -> None:
        """Show each block folded or open, as the sheet has it."""
        self._group.clear()
        self.rows = {}
        for block in self._blocks:
            if block.key in self._sheet.opened:
                self.made.emit(self._group.add_editors(self._sheet, block))
            else:
                row = SureRow(self._sheet, block)
                row.clicked.connect(lambda _=False, key=block.key: self.asked.emit(key))
                row.looked_at.connect(self.looked_at)
                self._group.add_row(row)
                self.rows[block.key] = row
        self._word()

    def open(self, key: str) -> None:
        """Open one block for editing."""
        self._sheet.opened.add(key)
        self.fill()
        self.folded.emit()

    def toggle_all(self) -> None:
        """Open all blocks, or fold them all when all are open."""
        keys = {block.key for block in self._blocks}
        if self.all_open:
            self._sheet.opened -= keys
        else:
            self._sheet.opened |= keys
        self.fill()
        self.folded.emit()

    @property
    def blocks(self) -> list[Block]:
        """The sure blocks, folded or open."""
        return list(self._blocks)

    @property
    def all_open(self) -> bool:
        """Whether no block is folded."""
        return all(block.key in self._sheet.opened for block in self._blocks)

    def _word(self) -> None:
        open_ = self.all_open
        if len(self._blocks) == 1:
            words = tr("Review", "Fold it") if open_ else tr("Review", "Open it")
        else:
            words = tr("Review", "Fold them") if open_ else tr("Review", "Open them")
        self.toggle.set_text(words)
        self.toggle.setVisible(bool(self._blocks))
        hint = tr("Review", "folded, still editable")
        self._hint.setText("" if open_ or not self._blocks else hint)


class _Group(QWidget):
    """A raised rectangle with rows in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 5, 0, 5)
        self._column.setSpacing(0)

    def clear(self) -> None:
        while item := self._column.takeAt(0):
            if widget := item.widget():
                # Gone at once for the eye and for the focus; freed when its events are over.
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    def add_row(self, row: SureRow) -> None:
        self._column.addWidget(row)

    def add_editors(self, sheet: Sheet, block: Block) -> BlockEditors:
        holder = QWidget(self)
        editors = BlockEditors(sheet, block, parent=holder)
        name = block_name(block, sheet.text(f"{block.key}.type"))
        line = QHBoxLayout(holder)
        line.setContentsMargins(LABEL_LEFT, 4, LABEL_LEFT, 4)
        line.setSpacing(0)
        label = ElidedLabel(name, "caption-medium", "muted")
        label.setFixedWidth(VALUE_LEFT - LABEL_LEFT)
        # It stands beside the first field, or beside its caption where the fields have some.
        several = len(block.parts) > 1
        label.setFixedHeight(theme().line_height("caption-medium") if several else CONTROL)
        line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(editors, 1)
        self._column.addWidget(holder)
        return editors

    def paintEvent(self, _event: QPaintEvent) -> None:
        frame = QRectF(self.rect())
        rounded(QPainter(self), frame, RADIUS_GROUP, theme().color("raised"), theme().color("line"))
