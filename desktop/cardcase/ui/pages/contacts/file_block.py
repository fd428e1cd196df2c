"""What the file that a contact came from said beyond our fields, folded until it is wanted."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.pages.contacts.fact_deeds import FactDeeds
from cardcase.ui.pages.contacts.fact_row import Fact, FactList
from cardcase.ui.pages.contacts.file_facts import FileFact
from cardcase.ui.widgets.button import Button


class FileBlock(QWidget):
    """A line that unfolds into a row for each property; each can be copied."""

    def __init__(
        self, facts: Sequence[FileFact], deeds: FactDeeds, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        n = len(facts)
        words = tr("Contacts", "%n more from the file", None, n)
        self.opener = Button(words, "chevron-right", "flat", small=True, parent=self)
        self.opener.clicked.connect(self._turn)
        row = QHBoxLayout()
        row.addWidget(self.opener)
        row.addStretch(1)
        column.addLayout(row)
        self.rows = FactList(
            [Fact("file-text", fact.value, fact.name) for fact in facts], deeds, self
        )
        self.rows.hide()
        column.addWidget(self.rows)

    def _turn(self) -> None:
        shown = self.rows.isHidden()
        self.rows.setVisible(shown)
        self.opener.set_icon_name("chevron-down" if shown else "chevron-right")
        self.opener.setAccessibleDescription(
            tr("Contacts", "Unfolded") if shown else tr("Contacts", "Folded")
        )
