"""Words, a thin bar, and the ways to stop: shown once work takes longer than 0.4 s."""

from PySide6.QtCore import QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.theme import theme
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.paint import rounded

BAR = 6
SHOWN_AFTER_MS = 400


def paint_bar(painter: QPainter, rect: QRectF, share: float) -> None:
    """Paint a bar that is ``share`` (0 to 1) full; for delegates too."""
    rounded(painter, rect, rect.height() / 2, theme().color("mat"))
    if share > 0:
        filled = QRectF(rect)
        filled.setWidth(max(rect.height(), rect.width() * min(1.0, share)))
        rounded(painter, filled, rect.height() / 2, theme().color("accent"))


class Bar(QWidget):
    """The bar alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> float:
        """How much is done, 0 to 1."""
        return self._share

    def set_share(self, share: float) -> None:
        """Show how much is done."""
        if share != self._share:
            self._share = share
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, BAR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_bar(QPainter(self), QRectF(self.rect()), self._share)


class ProgressLine(QWidget):
    """Progress of one piece of long work. It hides itself when the work ends."""

    cancelled = Signal()
    paused = Signal(bool)

    def __init__(self, pausable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._working = False
        self._paused = False
        self.words = Label("", "section")
        self.hint = Label("", "second", "muted")
        self.bar = Bar()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.words)
        head.addWidget(self.hint, 1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(head)
        left.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(left, 1)
        row.addSpacing(4)
        self.pause_button = Button(tr("ProgressLine", "Pause"), "pause", small=True)
        self.pause_button.clicked.connect(self._toggle)
        row.addWidget(self.pause_button)
        self.pause_button.setVisible(pausable)
        self.cancel_button = Button(tr("ProgressLine", "Cancel"), "x", small=True)
        self.cancel_button.clicked.connect(self.cancelled)
        row.addWidget(self.cancel_button)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SHOWN_AFTER_MS)
        self._wait.timeout.connect(self._appear)
        self.hide()

    def set_progress(self, done: float, total: float, words: str, hint: str = "") -> None:
        """Say how far the work is: ``done`` of ``total``, in words, with a hint after them."""
        self.words.setText(words)
        self.hint.setText(hint)
        self.bar.set_share(done / total if total else 0.0)
        self.setAccessibleName(words)
        if not self._working:
            self._working = True
            self._wait.start()

    def finish(self) -> None:
        """The work has ended."""
        self._working = False
        self._wait.stop()
        self.set_paused(False)
        self.hide()

    def _appear(self) -> None:
        if self._working:
            self.show()

    def _toggle(self) -> None:
        self.set_paused(not self._paused)
        self.paused.emit(self._paused)

    def set_paused(self, paused: bool) -> None:
        """Show that the work pauses, or goes on, without telling anybody."""
        self._paused = paused
        self.pause_button.setText(
            tr("ProgressLine", "Go on") if paused else tr("ProgressLine", "Pause")
        )
        self.pause_button.set_icon_name("play" if paused else "pause")
