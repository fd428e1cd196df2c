"""Parts of forms: a field under its name, and a frame around a group of them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QVBoxLayout, QWidget

from cardcase.ui import icons
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON_SMALL, RADIUS_GROUP
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.menu import RoundCorners
from cardcase.ui.widgets.paint import rounded


class Group(QWidget):
    """A raised group with a hairline round it."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = theme()
        area = QRectF(self.rect())
        rounded(QPainter(self), area, RADIUS_GROUP, colors.color("raised"), colors.color("line"))


def named(name: str, field: QWidget, hint: str = "") -> QVBoxLayout:
    """The field under its name; ``hint`` is said below it."""
    column = QVBoxLayout()
    column.setSpacing(4)
    # Where the field is already: what comes to another parent is styled anew.
    label = Label(name, "caption", "muted", parent=field.parentWidget())
    label.setBuddy(field)
    field.setAccessibleName(name)
    column.addWidget(label)
    column.addWidget(field)
    if hint:
        column.addWidget(Label(hint, "caption", "muted", wrap=True, parent=field.parentWidget()))
        field.setAccessibleDescription(hint)
    return column


class Select(QComboBox):
    """A choice of a few words, each with the code it stands for."""

    def __init__(
        self, name: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_dressed = False
        self.setAccessibleName(name)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these (code, words); what was chosen stays so if it is among them."""
        before = self.currentData()
        self.clear()
        for code, words in choices:
            self.addItem(words, code)
        self.choose(before or "")

    def choose(self, code: str) -> None:
        """Choose by code; the first if there is no such choice."""
        self.setCurrentIndex(max(0, self.findData(code)))

    def showPopup(self) -> None:
        # Not before: with other flags its list is styled anew with all that is in it, and a form
        # has many that nobody opens.
        if not self._is_dressed:
            self._is_dressed = True
            # Its own one paints as the platform does, whatever the style sheet says of rows.
            self.setItemDelegate(QStyledItemDelegate(self))
            RoundCorners(self.view().window())
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        top = (self.height() - ICON_SMALL) / 2
        icons.draw(QPainter(self), "chevron-down", "muted", self.width() - 26, top, ICON_SMALL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.view().isVisible():
                # Enter is for what is open: it chooses, and saves no form.
                chosen = self.view().currentIndex()
                self.hidePopup()
                if chosen.isValid():
                    self.setCurrentIndex(chosen.row())
                    self.activated.emit(chosen.row())
                return
            if event.isAutoRepeat():
                # The key is still down that has just chosen.
                return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Turning the wheel over a long form shall not change what it passes.
        event.ignore()
