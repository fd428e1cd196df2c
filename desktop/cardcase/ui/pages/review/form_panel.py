"""The right half of the review: who is known; under it scroll the form, and where and why."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)

from cardcase.ui.pages.review.form import ReviewForm
from cardcase.ui.pages.review.where_why import WhereWhy
from cardcase.ui.theme import theme
from cardcase.ui.widgets.strip_place import StripPlace

WIDEST = 760
"""Lines of a form longer than this are hard to follow; the card has the rest of the room."""
_ROOM = 40
"""How much of what comes next stays in sight when the focus moves, in pixels."""
_TOP, _BETWEEN = 16, 12
"""So that one card's form is seen whole in a window of 1440 by 900."""
_RING = 4
"""Round a control, for the ring of the focus."""


class FormPanel(QWidget):
    """Holds one form at a time, under what is asked about the card, over its tags and the lasting
    fields of where and why. ``known``, whose answer is in force always, does not scroll."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form: ReviewForm | None = None
        self._margin = 28
        self.strip_place = StripPlace(self)
        self._area = area = QScrollArea(self.strip_place)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        content = self._content = QWidget(area)
        content.setAutoFillBackground(False)
        # What was read askew may be long in each part of a name: fields are narrower then than they
        # would like to be, but none ends under the bar or beyond it.
        content.setMinimumWidth(1)
        outer = QVBoxLayout(content)
        outer.setContentsMargins(0, 0, 0, 0)
        self.inside = QWidget(content)
        """What scrolls: where the parts are made that are put here."""
        self.inside.setMaximumWidth(WIDEST)
        outer.addWidget(self.inside)
        outer.addStretch(1)
        self._column = QVBoxLayout(self.inside)
        self._column.setSpacing(_BETWEEN)
        area.setWidget(content)
        self._over = QVBoxLayout()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._over)
        self.strip_place.put(area)
        whole.addWidget(self.strip_place, 1)

    def put(self, where_why: WhereWhy, tags: QWidget, known: QWidget, *asking: QWidget) -> None:
        """Hold these; once."""
        self._tags, self._known = tags, known
        for each in (*asking, tags, where_why):
            self._column.addWidget(each)
        self._over.addWidget(known)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._grown)
        bar.valueChanged.connect(lambda _: self.update())
        self.viewport().installEventFilter(self)
        known.installEventFilter(self)
        self.set_margin(28)

    def viewport(self) -> QWidget:
        """What the form is seen through."""
        return self._area.viewport()

    def verticalScrollBar(self) -> QScrollBar:
        """What scrolls the form."""
        return self._area.verticalScrollBar()

    def set_margin(self, margin: int) -> None:
        """Keep this far from the sides."""
        self._margin = margin
        self._stand_in_line()

    def show_form(self, form: ReviewForm) -> None:
        """Show another card's form in place of the last one."""
        if self.form is not None:
            focused = QApplication.focusWidget()
            if focused is not None and self.form.isAncestorOf(focused):
                # What is hidden with the focus hands it on, and all that follows the focus with it.
                focused.clearFocus()
            self._column.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        self.form = form
        self._column.insertWidget(self._column.indexOf(self._tags), form)
        self.verticalScrollBar().setValue(0)

    def bring_into_view(self, widget: QWidget, room: int = _ROOM) -> None:
        """Scroll until the widget with the focus can be seen with a little round it."""
        if self.inside.isAncestorOf(widget):
            # Qt's own way looks at the text cursor of a field, not at the field.
            bar, high = self.verticalScrollBar(), self.viewport().height()
            around = self._place_of(widget, room)
            doubts = self.form.doubts if self.form else ()
            for doubt in (each for each in doubts if each.isAncestorOf(widget)):
                # Its question, its line on the card and its field belong together.
                whole = self._place_of(doubt, _RING)
                around = whole if whole.height() <= high else around
            lowest = around.bottom() + 1 - high
            bar.setValue(min(max(bar.value(), lowest), around.top()))

    def _place_of(self, widget: QWidget, room: int) -> QRect:
        """Where a widget lies in what scrolls, with room over and under it."""
        place = QRect(widget.mapTo(self._content, QPoint(0, 0)), widget.size())
        return place.adjusted(0, -room, 0, room) & self._content.rect()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._known:
            if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
                self._stand_in_line()
        elif event.type() == QEvent.Type.Resize:
            self._grown()
        return super().eventFilter(watched, event)

    def _stand_in_line(self) -> None:
        """Keep who is known over the form, as wide as that, and that as wide as it is, whether the
        bar that scrolls it stands in the right margin or not."""
        margin, bar = self._margin, self.verticalScrollBar()
        known = not self._known.isHidden()
        wide = bar.sizeHint().width() if bar.maximum() > 0 else 0
        top = _RING if known else _TOP
        foot = self._column.contentsMargins().bottom()
        self._column.setContentsMargins(margin, top, margin - wide, foot)
        # The room under the form gives way before the form has to be scrolled.
        high, seen = self._content.heightForWidth(self.viewport().width()), self.viewport().height()
        over = high - foot + _TOP - seen
        self._column.setContentsMargins(
            margin, top, margin - wide, _TOP - over if 0 < over <= _TOP else _TOP
        )
        self.inside.setMaximumWidth(WIDEST - wide)
        around = (margin, _TOP, margin, _BETWEEN) if known else (0, 0, 0, 0)
        self._over.setContentsMargins(*around)
        self._known.setMaximumWidth(WIDEST - 2 * margin)

    def _grown(self) -> None:
        """What the focus is in stays in sight when something over it appears, or the strip under
        it; whatever is in sight anyway stays where it is."""
        self._stand_in_line()
        focused = QApplication.focusWidget()
        if focused is not None:
            self.bring_into_view(focused, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("surface"))
        if not self._known.isHidden() and self.verticalScrollBar().value() > 0:
            # What goes on under who is known is cut off by a line, not by nothing.
            edge = QRect(0, self.strip_place.y() - 1, self.width(), 1)
            painter.fillRect(edge, theme().color("line"))
        super().paintEvent(event)
