"""A doubtful field: the question, the printed line magnified, the field, and other readings."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.pages.review.blocks import Alternative, Block
from cardcase.ui.pages.review.editors import BlockEditors
from cardcase.ui.pages.review.field_edit import AnyEdit
from cardcase.ui.pages.review.hint_line import HintLine
from cardcase.ui.pages.review.line_crop import LineCrop
from cardcase.ui.pages.review.sheet import Sheet
from cardcase.ui.pages.review.words import (
    block_name,
    differing_words,
    question,
    readings,
    shortened,
)
from cardcase.ui.theme import theme
from cardcase.ui.tokens import CONTROL_SMALL, RADIUS_GROUP
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.flow import FlowLayout
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.paint import rounded

_NARROW = 500
"""Under this the printed line stands over its field, as a long one always does."""


class DoubtBlock(QWidget):
    """An amber block, which offers all readings but the one that stands in its field.

    ``taken`` carries the Alternative that was chosen, None for what the reader proposed.
    """

    taken = Signal(object)

    def __init__(self, sheet: Sheet, block: Block, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet, self.block = sheet, block
        self.buttons: list[Button] = []
        self._keeps: Label | None = None
        read = " ".join(filter(None, sheet.read(block).values()))
        self._read, self._pair = read, differing_words(block, read)
        name = block_name(block, sheet.text(f"{block.key}.type"))
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 13)
        column.setSpacing(9)
        asked = question(block, name, read)
        self.setAccessibleName(asked)
        column.addLayout(self._heading(asked))
        if block.learned:
            self.learned = HintLine(
                tr("Review", "As you corrected it before"), "history", "doubt", "second"
            )
            column.addWidget(self.learned)
        self.editors = BlockEditors(sheet, block, "doubt", parent=self)
        column.addLayout(self._reading())
        if block.alternatives:
            column.addLayout(self._others())
            self.editors.changed.connect(self._offer)
            self._offer()

    def _heading(self, asked: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.question = HintLine(asked, "triangle-alert", "doubt", "second-medium")
        row.addWidget(self.question, 1)
        if self.block.alternatives:
            count = Label(readings(len(self.block.alternatives) + 1), "caption-medium", "doubt")
            row.addWidget(count)
        return row

    def _reading(self) -> QHBoxLayout:
        row = self._sides = QHBoxLayout()
        row.setSpacing(12)
        page = self._sheet.card.reading
        lines = self._sheet.lines.get(self.block.key, ())
        self.crop = LineCrop(page, lines) if page and lines else None
        if self.crop is not None:
            row.addWidget(self.crop, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.editors, 1)
        return row

    def _others(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        either = Label(tr("Review", "Or"), "second", "doubt")
        either.setFixedHeight(CONTROL_SMALL)
        row.addWidget(either, 0, Qt.AlignmentFlag.AlignTop)
        flow = FlowLayout(gap=8)
        for reading in self._readings:
            button = Button("", small=True)
            # The focus stays in the field; the keyboard takes other readings by the arrow.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, chosen=reading: self.taken.emit(chosen))
            self.buttons.append(button)
            flow.addWidget(button)
        row.addLayout(flow, 1)
        if self._pair:
            self._keeps = Label("", "caption-medium", "doubt")
            row.addWidget(self._keeps)
        return row

    @property
    def _readings(self) -> tuple[Alternative | None, ...]:
        """All readings in the order of the arrow; the one that was proposed (None) is the last."""
        return (*self.block.alternatives, None)

    def _stands(self) -> list[bool]:
        """Which readings the field says: none, if somebody typed something else."""
        return [self._sheet.stands(self.block, reading) for reading in self._readings]

    def _following(self) -> int:
        """The place of the reading that the arrow takes."""
        stands = self._stands()
        if stands[-1] or True not in stands:
            return 0
        return len(stands) - stands[::-1].index(True)

    def _offer(self) -> None:
        """Offer what is not in the field, and say what Enter keeps."""
        stands, following = self._stands(), self._following()
        for place, (button, reading) in enumerate(zip(self.buttons, self._readings, strict=True)):
            text = reading.text if reading else self._read
            word = (self._pair[1] if reading else self._pair[0]) if self._pair else shortened(text)
            button.set_words(word, "Down" if place == following else "")
            button.setAccessibleName(text)
            button.setVisible(not stands[place])
        if self._pair and self._keeps is not None:
            word = self._pair[0] if stands[-1] else self._pair[1]
            keeps = tr("Review", "Enter keeps {word}").format(word=word)
            self._keeps.setText(keeps if True in stands else "")

    @property
    def first(self) -> AnyEdit:
        """Where the doubt is: the field with the word in question, else the first one."""
        edits = self.editors.edits.values()
        asked = set(self._pair or ())
        where = (edit for edit in edits if not asked.isdisjoint(edit.text().split()))
        return next(where, self.editors.first)

    def next_of_name(self, after: QWidget) -> AnyEdit | None:
        """The next part of a doubtful name; but for the family name, empty ones are passed over."""
        if self.block.family != "name":
            return None
        edits = list(self.editors.edits.values())
        rest = edits[edits.index(after) + 1 :] if after in edits else []
        return next((edit for edit in rest if edit.text() or edit.key == "family"), None)

    def set_picture(self, picture: QPixmap) -> None:
        """The picture of the whole card."""
        if self.crop is not None:
            self.crop.set_picture(picture)

    def take_next(self) -> None:
        """Take the reading that the arrow stands for; after the last one, the first again."""
        if self.block.alternatives:
            self.taken.emit(self._readings[self._following()])

    def minimumSizeHint(self) -> QSize:
        # Its parts go under each other where the width is little.
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        narrow = self.width() < _NARROW
        stacked = narrow or (self.crop is not None and self.crop.wide)
        wanted = directions.TopToBottom if stacked else directions.LeftToRight
        if self._keeps is not None:
            self._keeps.setVisible(not narrow)
        if wanted != self._sides.direction():
            self._sides.setDirection(wanted)
            self._column.invalidate()
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = theme()
        rounded(
            QPainter(self),
            QRectF(self.rect()),
            RADIUS_GROUP,
            colors.color("doubt-soft"),
            colors.color("doubt-line"),
        )
