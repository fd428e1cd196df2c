"""Opens the real window and prints, as JSON, how long after START it first painted.

usage: first_paint.py LIBRARY START   (START in seconds since the epoch)
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from cardcase.ui.application import run_window


class FirstPaint(QObject):
    """Sees the first paint event of the main window, prints the time and ends the program."""

    def __init__(self, start: float) -> None:
        super().__init__()
        self._start = start
        self._seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        painted = event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow)
        if painted and not self._seen:
            self._seen = True
            QTimer.singleShot(0, self._report)
        return False

    def _report(self) -> None:
        sys.stdout.write(json.dumps({"seconds": time.time() - self._start}) + "\n")
        QApplication.quit()


def main() -> int:
    """Run the window under the filter."""
    library, start = sys.argv[1:]
    app = QApplication(sys.argv[:1])
    watcher = FirstPaint(float(start))
    app.installEventFilter(watcher)
    return run_window(Path(library))


if __name__ == "__main__":
    sys.exit(main())
