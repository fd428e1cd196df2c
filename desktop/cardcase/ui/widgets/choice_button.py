"""A button that says what is chosen and opens a small menu of what else may be."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from cardcase.ui import icons
from cardcase.ui.theme import theme
from cardcase.ui.tokens import CONTROL, ICON_SMALL, RADIUS_CONTROL
from cardcase.ui.widgets.enter import EnterPresses
from cardcase.ui.widgets.menu import Menu
from cardcase.ui.widgets.paint import rounded

_LEFT, _GAP, _RIGHT = 14, 6, 9
"""Words begin where those of a field do."""
_FONT: Final = "body"
_IN_LINE = 152


class ChoiceButton(EnterPresses, QPushButton):
    """One of a few codes, shown in words. ``name`` says what is chosen, for screen readers;
    ``steady``: as wide as its widest choice, so that several of them stand in line, those with
    other choices if they are ``beside`` it."""

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        codes: Sequence[str],
        code: str,
        words: Callable[[str], str],
        *,
        steady: bool = False,
        beside: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self._name, self._words, self._codes = name, words, codes
        self._code, self._lined = code, (*codes, *beside) if steady else ()
        self.choices = Menu(name, self)
        self.choices.aboutToShow.connect(self._fill)
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._take)
        self.clicked.connect(self._open)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(name)
        self.set_code(code)

    @property
    def code(self) -> str:
        """What is chosen."""
        return self._code

    def set_code(self, code: str) -> None:
        """Choose without telling."""
        self._code = code
        chosen = bool(code) or code in self._codes
        self.setText(self._words(code) if chosen else self._name)
        self.setAccessibleName(f"{self._name}: {self.text()}" if chosen else self._name)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(theme().font(_FONT))
        texts = (self.text(), *map(self._words, self._lined))
        words = max(metrics.horizontalAdvance(text) for text in texts)
        return QSize(_LEFT + round(words) + 1 + _GAP + ICON_SMALL + _RIGHT, CONTROL)

    def stand_in_line(self) -> None:
        """Be as wide as the other choices of a form, but for long words."""
        self.setMinimumWidth(_IN_LINE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, color = QPainter(self), theme().color
        on = self.isEnabled()
        fill = "surface" if not on else "hover" if self.underMouse() else "raised"
        edge = "edge" if on else "line"
        rounded(painter, QRectF(self.rect()), RADIUS_CONTROL, color(fill), color(edge))
        painter.setFont(theme().font(_FONT))
        painter.setPen(color("text" if on else "edge"))
        place = self.rect().adjusted(_LEFT, 0, 0, 0)
        painter.drawText(
            place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text()
        )
        left, top = self.width() - _RIGHT - ICON_SMALL, (self.height() - ICON_SMALL) / 2
        icons.draw(painter, "chevron-down", "muted" if on else "edge", left, top, ICON_SMALL)

    def _open(self) -> None:
        self.choices.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
        if (chosen := self._group.checkedAction()) is not None:
            self.choices.setActiveAction(chosen)

    def _fill(self) -> None:
        for action in self._group.actions():
            self._group.removeAction(action)
        self.choices.clear()
        other = [self._code] if self._code not in (*self._codes, "") else []
        for code in (*self._codes, *other):
            action = self.choices.addAction(self._words(code))
            action.setData(code)
            action.setCheckable(True)
            action.setChecked(code == self._code)
            self._group.addAction(action)

    def _take(self, action: QAction) -> None:
        self.set_code(action.data())
        self.chosen.emit(self._code)
