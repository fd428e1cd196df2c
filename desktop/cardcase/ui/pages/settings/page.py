"""The Settings page: what Cardcase has learned from corrections, to look at and to take back."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cardcase.core.ops import lessons
from cardcase.core.ops.changes import Changes
from cardcase.core.store.lessons import LessonRow, all_lessons
from cardcase.ui.context import Context
from cardcase.ui.i18n import tr
from cardcase.ui.pages.base import Page
from cardcase.ui.pages.settings.lesson_rows import LessonRows
from cardcase.ui.theme import theme
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.empty_state import EmptyState
from cardcase.ui.widgets.label import Label

_MARGIN = 40
_WIDEST = 760
_MOST = 200
"""Rows that are shown; the older ones come when these are removed."""


class SettingsPage(Page):
    """Sections below each other; so far there is one."""

    name = "settings"

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._context, self._today = context, today
        self.rows = LessonRows()
        self.remove_all = Button(tr("Settings", "Remove all"), kind="danger", small=True)
        self.empty = EmptyState(
            tr("Settings", "Nothing learned yet"),
            tr(
                "Settings",
                "Correct a name, an organization or the kind of a line when you review a card. "
                "Cardcase remembers it on this computer and reads the next cards by it. "
                "Here you will see all of it, and can take it back.",
            ),
        )
        self._lay_out()
        self.rows.removed.connect(lambda uid: context.run(lessons.forget, [uid]))
        self.remove_all.clicked.connect(lambda: context.run(lessons.forget_all))
        context.bus.changed.connect(self._changed)

    def activated(self) -> None:
        self._load()
        self._scroll.setFocus()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, 24, _MARGIN, _MARGIN)
        column.setSpacing(16)
        column.addWidget(Label(tr("Settings", "Settings"), "display"))
        self._known = QWidget()
        known = QVBoxLayout(self._known)
        known.setContentsMargins(0, 8, 0, 0)
        known.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(Label(tr("Settings", "What Cardcase has learned"), "section"))
        head.addStretch(1)
        head.addWidget(self.remove_all)
        known.addLayout(head)
        explained = tr(
            "Settings",
            "What you correct at review stays on this computer and helps to read the next cards. "
            "A value that comes from here says so, and what is printed stays beside it.",
        )
        known.addWidget(Label(explained, "second", "muted", wrap=True))
        known.addSpacing(4)
        known.addWidget(self.rows)
        self._older = Label("", "second", "muted")
        known.addWidget(self._older)
        self._known.setMaximumWidth(_WIDEST)
        column.addWidget(self._known)
        column.addWidget(self.empty, 1)
        column.addStretch(0)
        self._scroll = QScrollArea()
        self._scroll.setAccessibleName(tr("Settings", "Settings"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._known.hide()
        self.empty.hide()

    def _changed(self, changes: Changes) -> None:
        # A card that is read or accepted changes whom a lesson is from and how often it was used.
        if self.isVisible() and (changes.lessons or changes.cards or changes.contacts):
            self._load()

    def _load(self) -> None:
        library = self._context.library
        self._context.tasks.submit("db", all_lessons, library, on_done=self._show)

    def _show(self, rows: list[LessonRow]) -> None:
        self.rows.show_rows(rows[:_MOST], self._today())
        older = max(0, len(rows) - _MOST)
        self._older.setText(tr("Settings", "and %n older ones", None, older))
        self._older.setVisible(older > 0)
        self._known.setVisible(bool(rows))
        self.empty.setVisible(not rows)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("surface"))
