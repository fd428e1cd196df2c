"""The printed lines that stand in no field, each a button; and how the card was read."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cardcase.ui.i18n import tr
from cardcase.ui.pages.review.blocks import FAMILIES
from cardcase.ui.pages.review.link_button import LinkButton
from cardcase.ui.pages.review.words import family_name, shortened
from cardcase.ui.theme import theme
from cardcase.ui.tokens import RADIUS_ROW
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.elided import ElidedLabel
from cardcase.ui.widgets.flow import FlowLayout
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.menu import Menu
from cardcase.ui.widgets.paint import rounded
from cardcase.ui.widgets.plain import plain_tooltip

_LEAST = 92
"""Two rows of lines, and a part of the next that says that there are more."""


_RING = 4
"""The room that the focus ring of a line takes beside it."""


class _Lines(QScrollArea):
    """The buttons; they scroll where the card leaves them little room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(_RING, _RING, _RING, _RING)
        self.flow = FlowLayout(gap=8)
        column.addLayout(self.flow)
        self.setWidget(inner)
        for each in (inner, self.viewport()):
            each.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        wide = self.viewport().width() - 2 * _RING
        return QSize(0, self.flow.heightForWidth(wide) + 2 * _RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), _LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()


class UnusedLines(QWidget):
    """Says that every line found its field, or offers those that did not."""

    chosen = Signal(int)
    placed = Signal(str, int)
    """A line shall go into a field of this family."""
    taken = Signal(int)
    """A line was chosen by the keyboard, which has left the field that it shall go into."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(14 - _RING, 12, 14 - _RING, 13)
        column.setSpacing(6 - _RING)
        head = QVBoxLayout()
        head.setContentsMargins(_RING, 0, _RING, 0)
        head.setSpacing(6)
        head.addWidget(Label(tr("Review", "Lines not used"), "section"))
        self._sentence = Label("", "second", "muted", wrap=True)
        head.addWidget(self._sentence)
        column.addLayout(head)
        self._holder = _Lines(self)
        self._flow = self._holder.flow
        column.addWidget(self._holder)
        self.buttons: dict[int, Button] = {}
        self.menu: Menu | None = None
        self._low = False
        self._reading = ElidedLabel("", "second", "muted")
        self.change = LinkButton(tr("Review", "Change"))
        self.change.setAccessibleName(tr("Review", "Change how the card is read"))
        self.change.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout()
        row.setContentsMargins(_RING, 0, _RING, 0)
        row.setSpacing(8)
        row.addWidget(self._reading, 1)
        row.addWidget(self.change)
        column.addLayout(row)
        self.setAccessibleName(tr("Review", "Lines not used"))

    def set_low(self, low: bool) -> None:
        """Where there is little height, the lines have it; pointing tells how they are used."""
        self._low = low
        self._say()

    def show_reading(self, told: str) -> None:
        """Say how the card was read."""
        self._reading.setText(told)

    @property
    def reading(self) -> str:
        """How the card was read, in words."""
        return self._reading.text()

    @property
    def focused(self) -> int | None:
        """The line whose button has the focus."""
        return next((line for line, each in self.buttons.items() if each.hasFocus()), None)

    @property
    def region(self) -> list[QWidget]:
        """Where F6 comes to: the line that has the focus, else the first, if there are any."""
        lines = list(self.buttons.values())
        return [line for line in lines if line.hasFocus()] or [*lines[:1]]

    def show_lines(self, lines: Sequence[tuple[int, str]]) -> None:
        """Offer these lines, each with its index in the reading."""
        if [index for index, _ in lines] == list(self.buttons) and lines:
            return
        for button in self.buttons.values():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for index, text in lines:
            button = Button(shortened(text), small=True, parent=self._holder.widget())
            button.setAccessibleName(tr("Review", "Put into the field: {line}").format(line=text))
            button.setToolTip(plain_tooltip(text))
            # A click leaves the focus in the field that the line goes to.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._press, index))
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            button.customContextMenuRequested.connect(lambda _, index=index: self.ask(index))
            button.show()
            self._flow.addWidget(button)
            self.buttons[index] = button
        self._holder.setVisible(bool(lines))
        self._say()
        self._holder.updateGeometry()

    def _say(self) -> None:
        how = tr(
            "Review",
            "A click adds a line to the field you are in, with Shift in place of what it says. "
            "By keys: F6, Enter.",
        )
        none = tr("Review", "None. Every line of the card found its field.")
        self._sentence.setText(how if self.buttons else none)
        self._sentence.setVisible(not (self.buttons and self._low))
        self.setToolTip(plain_tooltip(how) if self.buttons and self._low else "")

    def _press(self, index: int, _checked: bool = False) -> None:
        (self.taken if self.buttons[index].hasFocus() else self.chosen).emit(index)

    def ask(self, index: int) -> None:
        """Ask into which field a line shall go."""
        button = self.buttons[index]
        menu = self.menu = Menu(button.accessibleName(), self)
        for family in FAMILIES:
            menu.addAction(family_name(family), partial(self.placed.emit, family, index))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        rounded(
            QPainter(self),
            QRectF(self.rect()),
            RADIUS_ROW,
            theme().color("raised"),
            theme().color("line"),
        )
