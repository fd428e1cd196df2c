"""A small window before the window: what opening a large library waits for, and how far it is."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.widgets.brand import Brand
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.progress_line import SHOWN_AFTER_MS, Bar

_WIDTH = 420


class Preparing(QWidget):
    """It shows itself where there is much to do; ``given_up`` tells that it was closed."""

    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Cardcase")
        self.bar = Bar()
        self._working = True
        words = tr("Start", "Preparing the search in your contacts")
        self.setAccessibleName(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 28)
        column.setSpacing(8)
        column.addWidget(Brand())
        column.addWidget(Label(words, "section"))
        hint = Label(tr("Start", "Needed once, after an update of Cardcase."), "second", "muted")
        column.addWidget(hint)
        column.addSpacing(4)
        column.addWidget(self.bar)
        self.setMinimumWidth(_WIDTH)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SHOWN_AFTER_MS)
        self._wait.timeout.connect(self.show)

    def tell(self, done: int, total: int, _what: str) -> None:
        """Show that ``done`` of ``total`` steps are over."""
        self.bar.set_share(done / total if total else 0.0)
        if self._working and not self.isVisible() and not self._wait.isActive():
            self._wait.start()

    def finish(self) -> None:
        """The library is open, or will not be."""
        self._working = False
        self._wait.stop()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._working:
            self.given_up.emit()
        super().closeEvent(event)
