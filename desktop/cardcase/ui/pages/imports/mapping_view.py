"""A table whose columns are not all known: each with some of its cells and what it is taken for."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cardcase.core.exchange.tables.propose import TablePreview
from cardcase.ui.i18n import tr
from cardcase.ui.pages.imports.field_words import CHOICES, field_words, says_who
from cardcase.ui.tokens import TITLE_TOP
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.centred import Centred
from cardcase.ui.widgets.check import Check
from cardcase.ui.widgets.choice_button import ChoiceButton
from cardcase.ui.widgets.elided import ElidedLabel
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.raised_rows import INSET, RaisedRows
from cardcase.ui.widgets.strip_place import StripPlace

_MARGIN = 40
_WIDEST = 860
_CELLS = 3


class ColumnRow(QWidget):
    """A column: its heading, some of its cells, and the field that it fills."""

    def __init__(
        self,
        place: int,
        heading: str,
        cells: list[str],
        code: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        name = heading or tr("Import", "Column {number}").format(number=place)
        self.field = ChoiceButton(
            tr("Import", "What {column} is").format(column=name), CHOICES, code, field_words
        )
        self.field.stand_in_line()
        line = QHBoxLayout(self)
        line.setContentsMargins(INSET, 8, INSET, 8)
        line.setSpacing(12)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(ElidedLabel(name, "body-medium"))
        column.addWidget(ElidedLabel(" · ".join(cells), "second", "muted"))
        line.addLayout(column, 1)
        line.addWidget(self.field, 0, Qt.AlignmentFlag.AlignVCenter)


class MappingView(QWidget):
    """``agreed`` gives the Mapping, ``headed`` asks for a preview with or without headings."""

    agreed = Signal(object)
    headed = Signal(bool)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview: TablePreview | None = None
        self.rows: list[ColumnRow] = []
        self.title = Label("", "display", wrap=True)
        self.hint = Label("", "body", "muted", wrap=True)
        self.missing = Label(
            tr("Import", "Say which column has the names, an e-mail or a phone."),
            "second",
            "doubt",
            wrap=True,
        )
        self.no_headings = Check(tr("Import", "The first row is a contact, too"))
        self.go_on = Button(tr("Import", "Continue"), kind="primary", key="Ctrl+Return")
        self.give_up = Button(tr("Import", "Cancel"), key="Esc")
        self._lay_out()
        self.no_headings.clicked.connect(self._turn_headings)
        self.go_on.clicked.connect(self._agree)
        self.give_up.clicked.connect(self.given_up)

    def show_table(self, name: str, preview: TablePreview, *, back: bool = False) -> None:
        """Show a table and what its columns seem to be; ``back``: giving up leads back to where
        they were asked for."""
        self.give_up.setText(tr("Import", "Back") if back else tr("Import", "Cancel"))
        self._preview = preview
        self.title.setText(tr("Import", "What are the columns of {file}?").format(file=name))
        self.hint.setText(
            tr(
                "Import",
                "Say what each column is. Cardcase remembers it for the next file like this; "
                "columns that fill no field are kept with the contact.",
            )
        )
        self.no_headings.setChecked(not preview.has_headings)
        codes = dict(preview.mapping.columns)
        self.rows = [
            ColumnRow(
                place, heading, _cells(preview, place - 1), codes.get(str(place), ""), self._group
            )
            for place, heading in enumerate(preview.headings, start=1)
        ]
        self._group.show_rows(self.rows)
        for row in self.rows:
            row.field.chosen.connect(self._settle)
        self._settle()
        if self.rows and self.isVisible() and not self.no_headings.hasFocus():
            self.rows[0].field.setFocus()

    def _settle(self, *_: object) -> None:
        enough = says_who(row.field.code for row in self.rows)
        self.go_on.setEnabled(enough)
        self.missing.setVisible(not enough)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self._agree()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _agree(self) -> None:
        if self._preview is not None and self.go_on.isEnabled():
            columns = tuple(
                (str(place), row.field.code) for place, row in enumerate(self.rows, start=1)
            )
            self.agreed.emit(replace(self._preview.mapping, columns=columns))

    def _turn_headings(self) -> None:
        if self._preview is not None:
            self.headed.emit(not self._preview.has_headings)

    def _lay_out(self) -> None:
        # From the outside in: what comes to another parent is styled anew with all in it.
        self.strip_place = StripPlace(self)
        scroll = QScrollArea(self.strip_place)
        inside = QWidget(scroll.viewport())
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, TITLE_TOP + 2, _MARGIN, 24)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.hint)
        head = QHBoxLayout()
        head.addWidget(self.no_headings)
        head.addStretch(1)
        column.addSpacing(8)
        column.addLayout(head)
        column.addSpacing(4)
        inside.setMaximumWidth(_WIDEST + 2 * _MARGIN)
        self._group = RaisedRows(inside)
        column.addWidget(self._group)
        column.addStretch(1)
        scroll.setAccessibleName(tr("Import", "Columns"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        scroll.setWidget(inside)
        below = QWidget(self)
        answers = QHBoxLayout(below)
        answers.setContentsMargins(_MARGIN, 12, _MARGIN, 16)
        answers.setSpacing(8)
        answers.addWidget(self.missing, 1)
        answers.addStretch(1)
        answers.addWidget(self.give_up)
        answers.addWidget(self.go_on)
        foot = Centred(below, _WIDEST + 2 * _MARGIN)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.strip_place.put(scroll)
        whole.addWidget(self.strip_place, 1)
        whole.addLayout(foot)


def _cells(preview: TablePreview, place: int) -> list[str]:
    cells = (row[place].strip() for row in preview.rows if place < len(row))
    return list(dict.fromkeys(cell for cell in cells if cell))[:_CELLS]
