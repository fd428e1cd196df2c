"""The toast: what has just been done, with the way back; one at a time, for some seconds."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.theme import theme
from cardcase.ui.widgets.button import Button, IconButton
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.plain import plain_tooltip

LASTS_MS = 8000
UNDO = "Ctrl+Z"
_FRESH_MS = 700
_LEFT, _RIGHT, _ABOVE = 20, 12, 6
_MOST_LINES = 3


class Toast(QWidget):
    """A strip of its own, so that it covers nothing one works with; it stays while
    the pointer or the focus is in it. Of a long text it shows the first three lines."""

    replaced = Signal()
    """What it said is gone, or gives way to something else."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._action: Callable[[], object] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(_LEFT, _ABOVE + 1, _RIGHT, _ABOVE)
        row.setSpacing(12)
        self.label = Label("", "body", wrap=True)
        row.addWidget(self.label)
        self.button = Button(tr("Toast", "Undo"), kind="flat", key=UNDO, small=True)
        self.button.clicked.connect(self._act)
        row.addWidget(self.button)
        row.addStretch(1)
        self._close = IconButton("x", tr("Toast", "Dismiss"), size=16)
        self._close.clicked.connect(self.dismiss)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LASTS_MS)
        self._timer.timeout.connect(self._expire)
        self._age = QElapsedTimer()
        self._text = ""
        self.hide()

    def show_message(
        self,
        text: str,
        action: Callable[[], object] | None = None,
        action_text: str = "",
        key: str = "",
    ) -> None:
        """Say what was done; ``action`` is the way back (usually Undo)."""
        self.replaced.emit()
        self._action, self._text = action, text
        self.button.setVisible(action is not None)
        if action is not None:
            undo = tr("Toast", "Undo")
            self.button.set_words(action_text or undo, key if action_text else UNDO)
        self.setAccessibleName(text)
        self._fit()
        self.show()
        self._age.start()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @property
    def offers_undo(self) -> bool:
        """Whether it says that Ctrl+Z takes back what was done."""
        return self.isVisible() and self._action is not None and self.button.key == UNDO

    def leave_key(self) -> None:
        """Ctrl+Z is somebody else's from now on: the button is left."""
        if self.offers_undo:
            self.button.set_words(tr("Toast", "Undo"), "")

    def give_way(self) -> None:
        """Another task begins: go, unless it was said just now, of that task."""
        if self._age.isValid() and self._age.elapsed() > _FRESH_MS:
            self.dismiss()

    def dismiss(self) -> None:
        """Take it away now."""
        self._timer.stop()
        self.hide()
        self.replaced.emit()

    def sizeHint(self) -> QSize:
        return QSize(0, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _act(self) -> None:
        action = self._action
        self.dismiss()
        if action is not None:
            action()

    def _expire(self) -> None:
        focused = QApplication.focusWidget()
        at_work = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if at_work or self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._timer.start()
        else:
            self.dismiss()

    def _fit(self) -> None:
        """Put the text into the label, as far as its lines reach."""
        taken = _LEFT + _RIGHT + self._close.sizeHint().width() + 3 * self._row.spacing()
        if self._action is not None:
            taken += self.button.sizeHint().width()
        words = self.label.fontMetrics().horizontalAdvance(self._text) + 2
        width = max(80, min(words, self.width() - taken))
        most = _MOST_LINES * theme().line_height("body")
        shown = self._text
        self.label.setText(shown)
        while self.label.heightForWidth(width) > most:
            shown = shown.rpartition(" ")[0] or shown[: len(shown) * 3 // 4]
            self.label.setText(shown.rstrip(" ,.:;") + "…")
        self.label.setFixedSize(width, self.label.heightForWidth(width))
        self.setToolTip(plain_tooltip(self._text) if shown != self._text else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("accent-soft"))
        painter.fillRect(0, 0, self.width(), 1, theme().color("edge"))
