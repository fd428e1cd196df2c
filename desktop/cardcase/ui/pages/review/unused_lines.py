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

_LEAST = 48
"""One row of lines, and a part of the next that says that there are more."""


class _Lines(QScrollArea):
    """The buttons; they scroll where the card leaves them little room."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        inner = QWidget()
        self.flow = FlowLayout(inner, gap=8)
        self.setWidget(inner)
        for each in (inner, self.viewport()):
            each.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        return QSize(0, self.flow.heightForWidth(self.viewport().width()))

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

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 13)
        column.setSpacing(6)
        column.addWidget(Label(tr("Review", "Lines not used"), "section"))
        self._sentence = Label("", "second", "muted", wrap=True)
        column.addWidget(self._sentence)
        self._holder = _Lines()
        self._flow = self._holder.flow
        column.addWidget(self._holder)
        self.buttons: dict[int, Button] = {}
        self.menu: Menu | None = None
        self._reading = ElidedLabel("", "second", "muted")
        self.change = LinkButton(tr("Review", "Change"))
        self.change.setAccessibleName(tr("Review", "Change how the card is read"))
        self.change.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._reading, 1)
        row.addWidget(self.change)
        column.addLayout(row)
        self.setAccessibleName(tr("Review", "Lines not used"))

    def show_reading(self, told: str) -> None:
        """Say how the card was read."""
        self._reading.setText(told)

    @property
    def reading(self) -> str:
        """How the card was read, in words."""
        return self._reading.text()

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
            button.show()
            self._flow.addWidget(button)
            self.buttons[index] = button
        self._holder.setVisible(bool(lines))
        self._sentence.setText(
            tr(
                "Review",
                "A click adds a line to the field with the focus, else to the notes; "
                "Shift+click replaces what it says. By keys: F6, Tab, Enter.",
            )
            if lines
            else tr("Review", "None. Every line of the card found its field.")
        )
        self._holder.updateGeometry()

    def _press(self, index: int, _checked: bool = False) -> None:
        """By the keyboard the focus is here, and no field says where the line shall go."""
        button = self.buttons[index]
        if not button.hasFocus():
            self.chosen.emit(index)
            return
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
