"""The focus ring: one overlay that follows whatever has the focus in its window.

A ring in the style sheet would lie inside the control and change its size; this one lies two
pixels away from it. ``focus_radius`` (dynamic property, pixels) is the control's own radius;
``focus_ring`` False: the widget shows its focus itself, as lists do in their rows; "bar": it fills
its pane, whose left edge is marked, as that of a chosen row is, or the divider at that edge.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from cardcase.ui.theme import theme
from cardcase.ui.tokens import RADIUS_CONTROL
from cardcase.ui.widgets.paint import rounded

_AWAY = 2
_WIDTH = 2
_GROWS = _AWAY + _WIDTH
_BAR = 3
_MOVES = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
    QEvent.Type.LayoutRequest,
}
_TYPED_INTO = (QLineEdit, QPlainTextEdit, QTextEdit)


class FocusRing(QWidget):
    """Lies over the window ``parent`` and paints the ring round its focused control."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._window = parent
        self._target: QWidget | None = None
        self._chain: list[QWidget] = []
        self._ring = QRectF()
        self._radius = RADIUS_CONTROL
        self._is_bar = self._due = False
        self.hide()
        watch_focus(self._focus_changed)

    @property
    def target(self) -> QWidget | None:
        """The control that the ring is round, if any."""
        return self._target

    def _focus_changed(self) -> None:
        new = QApplication.focusWidget()
        if new is self._target:
            return
        self._leave()
        if new is None or not self._rings(new):
            self.hide()
            return
        self._target = new
        own = new.property("focus_radius")
        self._radius = own if isinstance(own, int) else RADIUS_CONTROL
        self._is_bar = new.property("focus_ring") == "bar"
        widget: QWidget | None = new
        while widget is not None and widget is not self._window:
            widget.installEventFilter(self)
            self._chain.append(widget)
            widget = widget.parentWidget()
        self._follow()

    def _rings(self, widget: QWidget) -> bool:
        if widget.window() is not self._window or widget is self._window:
            return False
        # A stack of pages gives the focus to a page that has nothing to give it to.
        if widget.property("focus_ring") is False or not widget.focusPolicy().value:
            return False
        scrolls = isinstance(widget, QAbstractItemView | QAbstractScrollArea)
        is_bar = widget.property("focus_ring") == "bar"
        if scrolls and not is_bar and not isinstance(widget, _TYPED_INTO):
            return False
        # A click on a button needs no ring: the pointer is there. A field shows it always.
        clicked = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        return not clicked or isinstance(widget, _TYPED_INTO)

    def _leave(self) -> None:
        for widget in filter(isValid, self._chain):
            widget.removeEventFilter(self)
        self._chain = []
        self._target = None
        self.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not self._due and event.type() in _MOVES:
            # Once for all that moves together, and before any of it is painted.
            self._due = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
        return False

    def customEvent(self, _event: QEvent) -> None:
        self._due = False
        self._follow()

    def _follow(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        rect = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
        around = rect.adjusted(-_GROWS, -_GROWS, _GROWS, _GROWS)
        if self._is_bar:
            left = rect.left() - _to_divider(target)
            around = QRect(QPoint(left, rect.top()), QSize(_BAR, rect.height()))
        seen = around & self._room(target)
        if seen.isEmpty():
            self.hide()
            return
        self.setGeometry(seen)
        self._ring = QRectF(around.translated(-seen.topLeft()))
        self.raise_()
        self.show()
        self.update()

    def _room(self, target: QWidget) -> QRect:
        """What of the window the target can be seen through: its scroll areas' viewports."""
        room = self._window.rect()
        widget = target.parentWidget()
        while widget is not None and widget is not self._window:
            parent = widget.parentWidget()
            if isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget:
                room &= QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size())
            widget = parent
        return room

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colour = QPainter(self), theme().color("focus")
        if self._is_bar:
            rounded(painter, self._ring, _BAR / 2, colour)
        else:
            rounded(painter, self._ring, self._radius + _GROWS, None, colour, _WIDTH)


def _to_divider(widget: QWidget) -> int:
    """How far left of the widget the divider lies that it borders on; 0 if on none."""
    pane = widget
    while (parent := pane.parentWidget()) is not None and not isinstance(parent, QSplitter):
        pane = parent
    if parent is None or not pane.x() or widget.mapTo(pane, QPoint(0, 0)).x():
        return 0
    return parent.handleWidth() // 2 + _BAR // 2


def watch_focus(changed: Callable[[], None]) -> None:
    """Call ``changed``, a method of a QObject, whenever another widget may have the focus.

    It takes no arguments: focusChanged would hand it the old widget even while that one is being
    destroyed, and a Python object made for a dying widget outlives it.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusChanged.connect(changed)


def first_control(region: QWidget) -> QWidget | None:
    """The first control in a region that Tab would reach."""
    widget: QWidget | None = region
    while widget is not None:
        if _reachable(widget) and (widget is region or region.isAncestorOf(widget)):
            return widget
        # The chain is a ring through the whole window.
        following = widget.nextInFocusChain()
        widget = None if following is region else following
    return None


def _reachable(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus.value
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy().value & tab)
