"""What an import has done: counts, what was mended, and what could not be read and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cardcase.core.ops.importing.items import ImportReport, Item
from cardcase.ui.errors import sentence
from cardcase.ui.i18n import tr
from cardcase.ui.labels import after_colon, row_number
from cardcase.ui.numbers import spelled
from cardcase.ui.pages.imports import words
from cardcase.ui.pages.imports.files import Refused
from cardcase.ui.pages.imports.work import Looked
from cardcase.ui.tokens import TITLE_TOP
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.centred import Centred
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.raised_rows import INSET, RaisedRows
from cardcase.ui.widgets.section import Section
from cardcase.ui.widgets.strip_place import StripPlace

_MARGIN = 40
_WIDEST = 760
_MOST = 50
"""Rejected contacts that are listed; all of them go into the file."""


class ReportView(QWidget):
    """``saved`` asks for a file of what was rejected, ``closed`` goes on to the contacts,
    ``duplicates_asked`` to those who may be known."""

    saved = Signal()
    closed = Signal()
    duplicates_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.save = Button(tr("Import", "Save what could not be read…"), "file-down")
        self.close_button = Button(tr("Import", "To the contacts"), kind="primary", key="Return")
        self.lines: list[str] = []
        self._column = QVBoxLayout()
        self.strip_place = StripPlace(self)
        self._scroll = QScrollArea(self.strip_place)
        self._scroll.setAccessibleName(tr("Import", "How it went"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        below = QWidget(self)
        answers = QHBoxLayout(below)
        answers.setContentsMargins(_MARGIN, 12, _MARGIN, 16)
        answers.setSpacing(8)
        answers.addStretch(1)
        answers.addWidget(self.save)
        answers.addWidget(self.close_button)
        foot = Centred(below, _WIDEST + 2 * _MARGIN)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.strip_place.put(self._scroll)
        whole.addWidget(self.strip_place, 1)
        whole.addLayout(foot)
        self.save.clicked.connect(self.saved)
        self.close_button.clicked.connect(self.closed)

    def show_report(self, looked: Looked, report: ImportReport, known: str = "") -> None:
        """Show how the import of these files went; ``known``: that some of the new contacts may
        be."""
        # Made where it stays: what comes to another parent is styled anew with all in it.
        inside = QWidget(self._scroll.viewport())
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, TITLE_TOP + 2, _MARGIN, 24)
        column.setSpacing(8)
        column.addWidget(Label(looked.files.name, "display", wrap=True))
        self.lines = [*counted(report)]
        if known:
            self.lines.insert(1, known)
        for line in self.lines:
            if line != known:
                column.addWidget(Label(line, "body", wrap=True))
                continue
            words_ = tr("Import", "Find duplicates")
            find = Button(words_, "combine", small=True, key="Ctrl+Shift+D")
            find.clicked.connect(self.duplicates_asked)
            told = QHBoxLayout()
            told.setSpacing(12)
            told.addWidget(Label(line, "body"))
            told.addWidget(find)
            told.addStretch(1)
            column.addLayout(told)
        self._add(column, tr("Import", "Mended on the way"), words.repairs(report.repairs))
        self._add(column, tr("Import", "Lost in the file itself"), words.lost(report.repairs))
        self._add(column, words.lane("rejected"), _rejected(report.rejected, looked.refused))
        self._add(
            column, tr("Import", "Columns in no field, kept with the contact"), [*looked.unused]
        )
        self._add(
            column,
            tr("Import", "Changed here and in the file; what is here stayed"),
            [f"{each.name}: {words.fields(each.conflicts)}" for each in report.conflicts[:_MOST]],
        )
        column.addStretch(1)
        inside.setMaximumWidth(_WIDEST + 2 * _MARGIN)
        self._scroll.setWidget(inside)
        self.save.setVisible(bool(report.rejected))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Wherever in it the focus is: a click leaves it beside the button.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _add(column: QVBoxLayout, title: str, lines: list[str]) -> None:
        if lines:
            column.addSpacing(8)
            inside = column.parentWidget()
            rows = RaisedRows(inside)
            for line in lines:
                rows.add_row(_Line(line, rows))
            column.addWidget(Section(title, parent=inside))
            column.addWidget(rows)


class _Line(QWidget):
    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET, 8, INSET, 8)
        row.addWidget(Label(text, "body", wrap=True))


def counted(report: ImportReport) -> list[str]:
    """What was done with how many contacts, a sentence each."""
    lines = []
    if n := report.added:
        lines.append(spelled(tr("Import", "%n contacts added.", None, n), n))
    if n := report.updated:
        lines.append(spelled(tr("Import", "%n contacts completed.", None, n), n))
    if n := report.lanes.get("identical", 0):
        told = tr("Import", "%n contacts were already here.", None, n)
        lines.append(spelled(told, n))
    if n := report.skipped:
        lines.append(spelled(tr("Import", "%n contacts left out.", None, n), n))
    if n := len(report.rejected):
        told = tr("Import", "%n contacts could not be read.", None, n)
        lines.append(spelled(told, n, genitive=True))
    return lines


def _rejected(items: tuple[Item, ...], refused: tuple[Refused, ...]) -> list[str]:
    files = [f"{each.name}: {sentence(each.error)}" for each in refused]
    said = [
        f"{row_number(each.index)}: {after_colon(words.fate(each, None))}" for each in items[:_MOST]
    ]
    n = len(items) - len(said)
    return [*files, *said, *([tr("Import", "and %n more", None, n)] if n > 0 else [])]
