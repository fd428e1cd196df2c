"""The toast: what has just been done, with the way back; one at a time, for eight seconds."""

from collections.abc import Callable

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    QRect,
    QRectF,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QHBoxLayout,
    QWidget,
)

from cardcase.ui.focus import watch_focus
from cardcase.ui.i18n import tr
from cardcase.ui.theme import theme
from cardcase.ui.tokens import RADIUS_POPUP
from cardcase.ui.widgets.button import Button, IconButton
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.paint import rounded
from cardcase.ui.widgets.plain import plain_tooltip

LASTS_MS = 8000
_RING = 4
_MARGIN = 20
_OVER_FOOT = 8
_WIDEST = 420
_MOST_LINES = 3
_SLIDE = 8
_SLIDE_MS = 120


class Toast(QWidget):
    """Lies over the bottom left of its parent, or where the keyboard is there, the bottom right;
    stays while the pointer or the focus is in it. Of a long text it shows the first three lines.

    ``foot``: how much at the bottom it must leave in sight, in pixels.
    """

    def __init__(self, parent: QWidget, foot: Callable[[], int] = lambda: 0) -> None:
        super().__init__(parent)
        self._page, self._foot = parent, foot
        self._action: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(_RING + 16, _RING + 8, _RING + 8, _RING + 8)
        row.setSpacing(12)
        self.label = Label("", "body", wrap=True)
        row.addWidget(self.label)
        self.button = Button(tr("Toast", "Undo"), kind="flat", key="Ctrl+Z", small=True)
        self.button.clicked.connect(self._act)
        row.addWidget(self.button)
        self._close = IconButton("x", tr("Toast", "Dismiss"), size=16)
        self._close.clicked.connect(self.dismiss)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LASTS_MS)
        self._timer.timeout.connect(self._expire)
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setDuration(_SLIDE_MS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._text = ""
        self._used: list[QRect] = []
        parent.installEventFilter(self)
        watch_focus(self.settle)
        self.hide()

    def show_message(
        self,
        text: str,
        action: Callable[[], object] | None = None,
        action_text: str = "",
        key: str = "",
    ) -> None:
        """Say what was done; ``action`` is the way back (usually Undo)."""
        self._action, self._text = action, text
        self.button.setVisible(action is not None)
        if action is not None:
            undo = tr("Toast", "Undo")
            self.button.set_words(action_text or undo, key if action_text else "Ctrl+Z")
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        if theme().motion:
            end = self.pos()
            self._slide.setStartValue(end + QPoint(0, _SLIDE))
            self._slide.setEndValue(end)
            self._slide.start()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def settle(self) -> None:
        """Go to its place, which depends on what must stay in sight, over the page in front."""
        if self.isVisible():
            # A slide that still runs would end at the former place.
            self._slide.stop()
            self._place()
            self.raise_()

    def dismiss(self) -> None:
        """Take it away now."""
        self._timer.stop()
        self.hide()

    def _act(self) -> None:
        action = self._action
        self.dismiss()
        if action is not None:
            action()

    def _expire(self) -> None:
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._timer.start()
        else:
            self.hide()

    def _place(self) -> None:
        words = self.label.fontMetrics().horizontalAdvance(self._text) + 2
        self.label.setFixedWidth(0)
        room = self._page.width() - 2 * _MARGIN - self.sizeHint().width()
        width = max(80, min(words, room, _WIDEST))
        self._say(width)
        self.label.setFixedSize(width, self.label.heightForWidth(width))
        self.resize(self.sizeHint())
        bottom = self._page.height() - max(_MARGIN, self._foot() + _OVER_FOOT)
        top = bottom - self.height() + _RING
        left = QRect(QPoint(_MARGIN - _RING, top), self.size())
        right = left.translated(self._page.width() - self.width() - 2 * left.left(), 0)
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self._used = self._in_use(focused)
        at_right = any(map(left.intersects, self._used))
        if at_right and any(map(right.intersects, self._used)):
            at_right = left.intersects(self._used[0])
        self.move((right if at_right else left).topLeft())

    def _say(self, width: int) -> None:
        """Put the text into the label, as far as its lines reach."""
        most = _MOST_LINES * theme().line_height("body")
        shown = self._text
        self.label.setText(shown)
        while self.label.heightForWidth(width) > most:
            shown = shown.rpartition(" ")[0] or shown[: len(shown) * 3 // 4]
            self.label.setText(shown.rstrip(" ,.:;") + "…")
        self.setToolTip(plain_tooltip(self._text) if shown != self._text else "")

    def _in_use(self, focused: QWidget | None) -> list[QRect]:
        """What of the page is being worked on: first what the keyboard is on, a control or the row
        of a list, then the rows that are chosen in other lists."""
        lists = [each for each in self._page.findChildren(QAbstractItemView) if each.isVisible()]
        found = []
        if focused is not None and self._page.isAncestorOf(focused) and _is_control(focused):
            found.append(self._part(focused, focused.rect()))
        for view in sorted(lists, key=lambda each: each is not focused):
            row = view.visualRect(view.currentIndex())
            found.append(self._part(view.viewport(), row & view.viewport().rect()))
        return [rect for rect in found if not rect.isEmpty()]

    def _part(self, widget: QWidget, rect: QRect) -> QRect:
        """A part of a widget as a part of the page."""
        return QRect(widget.mapTo(self._page, rect.topLeft()), rect.size())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.settle()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        rounded(painter, rect, RADIUS_POPUP + _RING, theme().color("ring"))
        inner = rect.adjusted(_RING, _RING, -_RING, -_RING)
        rounded(painter, inner, RADIUS_POPUP, theme().color("raised"), theme().color("edge"))


def _is_control(widget: QWidget) -> bool:
    """Whether a widget is one thing to work on, not an area that scrolls with many in it."""
    typed = widget.inputMethodQuery(Qt.InputMethodQuery.ImEnabled)
    return bool(typed) or not isinstance(widget, QAbstractScrollArea)
