"""Rows of a form, any number of one sort: added and taken away, each giving its record."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.widgets.button import Button, IconButton

GAP = 8
"""Between fields, beside one another and below."""
Record = TypeVar("Record")


def how_several() -> str:
    """How several values are told in one field."""
    return tr("Contacts", "Put semicolons between several.")


class Row(QWidget, Generic[Record]):
    """One thing being typed; ``first`` is where its typing begins."""

    remove_asked = Signal()
    first: QWidget

    def record(self) -> Record:
        """The thing as typed; the very same one if nothing was."""
        raise NotImplementedError

    def wrong_dates(self) -> dict[str, QLineEdit]:
        """The fields in it for dates that say something that is none, by name."""
        return {}

    def put_date(self, name: str, text: str) -> None:
        """Let one of them say that again."""

    def remover(self, name: str) -> IconButton:
        """The button that takes the row away."""
        button = IconButton("x", name, parent=self)
        button.clicked.connect(self.remove_asked)
        return button


class Rows(QWidget, Generic[Record]):
    """A row for each of the ``records``, and below them a button for one more, which begins as
    ``blank``: as the last, or with ``latest_first`` as the first.

    ``make`` makes a row within its parent, where it is not styled anew with all that it holds.
    ``moved``: somebody added a row or took one away; carries what takes that back, and what does it
    again. A row that was taken away is kept for that, unseen, as long as the form lives. ``grew``:
    there is a row more, which Qt puts at the end of the window's tab order.
    """

    moved = Signal(object, object)
    grew = Signal()

    def __init__(
        self,
        records: Sequence[Record],
        more: str,
        make: Callable[[Record, QWidget], Row[Record]],
        blank: Record,
        *,
        latest_first: bool = False,
        spacing: int = GAP,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows: list[Row[Record]] = []
        self._make, self._blank, self._latest_first = make, blank, latest_first
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self._column = QVBoxLayout()
        self._column.setSpacing(spacing)
        self.more = Button(more, "plus", "flush", small=True, parent=self)
        self.more.clicked.connect(self._add_one)
        line = QHBoxLayout()
        line.addWidget(self.more)
        line.addStretch(1)
        column.addLayout(self._column)
        column.addLayout(line)
        for record in records:
            self._add(make(record, self), len(self.rows))

    def records(self) -> tuple[Record, ...]:
        """What the rows say, from the top."""
        return tuple(row.record() for row in self.rows)

    def wrong_date(self) -> QLineEdit | None:
        """The first field for a date that says something that is none."""
        return next((each for row in self.rows for each in row.wrong_dates().values()), None)

    def _add(self, row: Row[Record], place: int) -> None:
        self.rows.insert(place, row)
        self._column.insertWidget(place, row)
        row.remove_asked.connect(partial(self._remove, row))

    def add(self, record: Record) -> Row[Record]:
        """Add one more, at its place."""
        row = self._make(record, self)
        self._add(row, 0 if self._latest_first else len(self.rows))
        self.grew.emit()
        return row

    def _add_one(self) -> None:
        row = self.add(self._blank)
        self._show(row)
        place = self.rows.index(row)
        self.moved.emit(partial(self._take, row), partial(self._put_back, row, place))

    @staticmethod
    def _show(row: Row[Record]) -> None:
        # A layout shows what is put into it later; what is not shown takes no focus.
        row.show()
        row.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, row: Row[Record]) -> None:
        place = self.rows.index(row)
        self._take(row)
        self.moved.emit(partial(self._put_back, row, place), partial(self._take, row))

    def _take(self, row: Row[Record]) -> None:
        place = self.rows.index(row)
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        left = self.rows[min(place, len(self.rows) - 1)].first if self.rows else self.more
        left.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_back(self, row: Row[Record], place: int) -> None:
        self.rows.insert(place, row)
        self._column.insertWidget(place, row)
        self.grew.emit()
        self._show(row)
