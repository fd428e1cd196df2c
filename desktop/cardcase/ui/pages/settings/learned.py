"""What Cardcase has learned from corrections, to look at and to take back."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardcase.core.ops import lessons
from cardcase.core.store.lessons import LessonRow, all_lessons
from cardcase.ui.context import Context
from cardcase.ui.i18n import tr
from cardcase.ui.pages.settings.group import WIDEST
from cardcase.ui.pages.settings.lesson_rows import LessonRows
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.label import Label

_MOST = 200
"""Rows that are shown; the older ones come when these are removed."""


class Learned(QWidget):
    """The lessons in a list, or how the first comes about."""

    def __init__(
        self, context: Context, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._today = context, today
        self.setMaximumWidth(WIDEST)
        self.rows = LessonRows(self)
        self.remove_all = Button(tr("Settings", "Remove all"), kind="danger", small=True)
        self.explained = Label("", "second", "muted", wrap=True)
        self._older = Label("", "second", "muted")
        head = QHBoxLayout()
        head.addWidget(Label(tr("Settings", "What Cardcase has learned"), "section"))
        head.addStretch(1)
        head.addWidget(self.remove_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.explained)
        column.addSpacing(4)
        column.addWidget(self.rows)
        column.addWidget(self._older)
        self.rows.removed.connect(lambda uid: context.run(lessons.forget, [uid]))
        self.remove_all.clicked.connect(lambda: context.run(lessons.forget_all))
        self._show([])

    def refresh(self) -> None:
        """Read the lessons anew."""
        library = self._context.library
        self._context.tasks.submit("db", all_lessons, library, on_done=self._show)

    def _show(self, rows: list[LessonRow]) -> None:
        self.rows.show_rows(rows[:_MOST], self._today())
        older = max(0, len(rows) - _MOST)
        self._older.setText(tr("Settings", "and %n older ones", None, older))
        self._older.setVisible(older > 0)
        self.rows.setVisible(bool(rows))
        self.remove_all.setVisible(bool(rows))
        self.explained.setText(_some() if rows else _none())


def _some() -> str:
    return tr(
        "Settings",
        "What you correct at review stays on this computer and helps to read the next cards. "
        "A value that comes from here says so, and what is printed stays beside it.",
    )


def _none() -> str:
    return tr(
        "Settings",
        "Nothing yet. Correct a name, an organization or the kind of a line when you review a "
        "card: Cardcase remembers it on this computer and reads the next cards by it. "
        "Here you will see all of it, and can take it back.",
    )
