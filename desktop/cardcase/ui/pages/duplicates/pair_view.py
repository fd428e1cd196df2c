"""A pair side by side: why, both contacts, where they differ, what it becomes, and the answer."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cardcase.core.match.find import Likely
from cardcase.core.match.plan import MergePlan
from cardcase.core.records import ContactRecord, unique
from cardcase.ui import alike
from cardcase.ui.i18n import tr
from cardcase.ui.pages.duplicates import words
from cardcase.ui.pages.duplicates.conflicts import BETWEEN, Conflicts
from cardcase.ui.pages.duplicates.side import Side
from cardcase.ui.theme import theme
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.strip_place import StripPlace

_MARGIN = 32
_WIDEST = 1128
_BESIDE = 720


@dataclass(frozen=True)
class Shown:
    """A pair with its contacts and what merging them would make."""

    pair: Likely
    contacts: Sequence[ContactRecord]
    plan: MergePlan


class PairView(QWidget):
    """``merge`` and ``apart`` are the answers, ``changed`` another value that shall stay."""

    merge = Signal()
    apart = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Shown | None = None
        self.sides: list[Side] = []
        self.why = Label("", "sentence-small", wrap=True)
        self.against = Label("", "second", "muted", wrap=True)
        self.differ = Label(tr("Duplicates", "Which one stays?"), "section")
        self.becomes = Label("", "second", "muted", wrap=True)
        self.merge_button = Button(tr("Duplicates", "Merge"), "combine", "primary", "Return")
        self.apart_button = Button(tr("Duplicates", "Not the same"), "split", key="N")
        self._lay_out()
        self.merge_button.clicked.connect(self.merge)
        self.apart_button.clicked.connect(self.apart)
        self.conflicts.changed.connect(self.changed)

    def show_pair(self, shown: Shown) -> None:
        """Show a pair in place of what was shown."""
        self.shown = shown
        why = words.why(shown.pair)
        against = alike.reasons(shown.pair.reasons, against=True)
        self.why.setText(why[:1].upper() + why[1:])
        self.against.setText(tr("Duplicates", "But: {reasons}").format(reasons=against))
        self.against.setVisible(bool(against))
        for side in self.sides:
            self._both.removeWidget(side)
            side.hide()
            side.deleteLater()
        one, other = shown.contacts
        self.sides = [Side(one, other, self._inside), Side(other, one, self._inside)]
        for side in self.sides:
            self._both.addWidget(side, 1)
        self.differ.setVisible(bool(shown.plan.conflicts))
        self.conflicts.show_conflicts(shown.plan.conflicts, [each.uid for each in shown.contacts])
        self.show_plan(shown.plan)
        self._scroll.verticalScrollBar().setValue(0)

    def show_plan(self, plan: MergePlan) -> None:
        """Say what merging makes."""
        job = plan.merged.job
        parts = unique((plan.merged.display_name, job.organization if job else ""))
        text = tr("Duplicates", "Becomes: {contact}").format(contact=" · ".join(parts))
        self.becomes.setText(text)

    def _lay_out(self) -> None:
        # From the outside in: what comes to another parent is styled anew with all in it.
        self.strip_place = StripPlace(self)
        self._scroll = QScrollArea(self.strip_place)
        inside = self._inside = QWidget(self._scroll.viewport())
        self.conflicts = Conflicts(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, 24, _MARGIN, 24)
        column.setSpacing(16)
        said = QVBoxLayout()
        said.setSpacing(4)
        said.addWidget(self.why)
        said.addWidget(self.against)
        column.addLayout(said)
        self._both = QHBoxLayout()
        self._both.setSpacing(BETWEEN)
        column.addLayout(self._both)
        column.addWidget(self.differ)
        column.addWidget(self.conflicts)
        column.addStretch(1)
        inside.setMaximumWidth(_WIDEST)
        self._scroll.setAccessibleName(tr("Duplicates", "Side by side"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        foot = self.foot = _Foot(self)
        answers = QHBoxLayout()
        answers.setSpacing(8)
        answers.addWidget(self.merge_button)
        answers.addWidget(self.apart_button)
        answers.addStretch(1)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight, foot)
        self._foot.setContentsMargins(_MARGIN, 10, _MARGIN, 10)
        self._foot.addLayout(answers)
        self._foot.addWidget(self.becomes, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.strip_place.put(self._scroll)
        whole.addWidget(self.strip_place, 1)
        whole.addWidget(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where there is little room, what it becomes stands over the answers.
        beside = self.width() >= _BESIDE
        direction = QBoxLayout.Direction
        self._foot.setDirection(direction.LeftToRight if beside else direction.BottomToTop)
        self._foot.setSpacing(16 if beside else 8)


class _Foot(QWidget):
    """The answers, which never scroll away."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("raised"))
        painter.fillRect(0, 0, self.width(), 1, theme().color("line"))
