"""The right half of the review: the form of the card and where and why, scrolling together."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from cardcase.ui.pages.review.form import ReviewForm
from cardcase.ui.pages.review.where_why import WhereWhy
from cardcase.ui.theme import theme

WIDEST = 760
"""Lines of a form longer than this are hard to follow; the card has the rest of the room."""
_ROOM = 40
"""How much of what comes next stays in sight when the focus moves, in pixels."""
_TOP, _BETWEEN = 16, 12
"""So that one card's form is seen whole in a window of 1440 by 900."""


class FormPanel(QScrollArea):
    """Holds one form at a time, under what is asked about the card, over the lasting fields of
    where and why."""

    def __init__(self, where_why: WhereWhy, *asking: QWidget) -> None:
        super().__init__()
        self._where_why = where_why
        self.form: ReviewForm | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = self._content = QWidget()
        outer = QVBoxLayout(content)
        outer.setContentsMargins(0, 0, 0, 0)
        self._inner = QWidget()
        self._inner.setMaximumWidth(WIDEST)
        outer.addWidget(self._inner)
        outer.addStretch(1)
        self._column = QVBoxLayout(self._inner)
        self._column.setSpacing(_BETWEEN)
        for each in asking:
            self._column.addWidget(each)
        self._column.addWidget(where_why)
        self.setWidget(content)
        self.verticalScrollBar().rangeChanged.connect(self._grown)
        self.set_margin(28)

    def set_margin(self, margin: int) -> None:
        """Keep this far from the sides."""
        self._column.setContentsMargins(margin, _TOP, margin, _TOP)

    def show_form(self, form: ReviewForm) -> None:
        """Show another card's form in place of the last one."""
        if self.form is not None:
            self._column.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        self.form = form
        self._column.insertWidget(self._column.indexOf(self._where_why), form)
        self.verticalScrollBar().setValue(0)

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll until the widget with the focus can be seen with a little round it."""
        if self._inner.isAncestorOf(widget):
            # Qt's own way looks at the text cursor of a field, not at the field.
            content = self._content
            place = QRect(widget.mapTo(content, QPoint(0, 0)), widget.size())
            around = place.adjusted(0, -_ROOM, 0, _ROOM) & content.rect()
            bar = self.verticalScrollBar()
            lowest = around.bottom() + 1 - self.viewport().height()
            bar.setValue(min(max(bar.value(), lowest), around.top()))

    def _grown(self) -> None:
        """What the focus is in stays in sight when something over it appears."""
        focused = QApplication.focusWidget()
        if focused is not None:
            self.bring_into_view(focused)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self.viewport()).fillRect(self.viewport().rect(), theme().color("surface"))
        super().paintEvent(event)
