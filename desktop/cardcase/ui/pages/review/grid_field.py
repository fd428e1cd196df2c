"""A field with its name above it: what was worked out, what is missing, what was added by hand."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cardcase.ui.pages.review.blocks import Block
from cardcase.ui.pages.review.editors import BlockEditors
from cardcase.ui.pages.review.sheet import Sheet
from cardcase.ui.pages.review.words import block_name, origin
from cardcase.ui.widgets.label import Label


class GridField(QWidget):
    """One cell of the grid under the doubts."""

    def __init__(self, sheet: Sheet, block: Block, parent: QWidget) -> None:
        super().__init__(parent)
        self.wide = len(block.parts) > 1 or block.key == "note"
        """Whether it needs the whole width."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        # What somebody typed before is worked out no longer.
        derived = block.state == "derived" and sheet.stands(block, None)
        name = block_name(block, sheet.text(f"{block.key}.type"))
        caption = Label(name, "caption-medium", "muted")
        note = origin(sheet, block) if derived else ""
        self.editors = BlockEditors(sheet, block, "derived" if derived else "", note, parent=self)
        caption.setBuddy(self.editors.first)
        column.addWidget(caption)
        # The parts of a name or an address have captions of their own.
        caption.setVisible(len(block.parts) == 1)
        column.addWidget(self.editors)
        column.addStretch(1)
