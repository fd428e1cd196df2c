"""A small second program: a window from which a file can be dragged with the mouse.

usage: drag_source.py FILE X Y
"""

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    """Press and move: the file comes along."""

    def __init__(self, file: Path) -> None:
        super().__init__(file.name)
        self._file = file
        self.setWindowTitle("drag-source")
        self.resize(160, 120)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, _event: QMouseEvent) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(self._file))])
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.exec(Qt.DropAction.CopyAction)


def main() -> int:
    """Show the window at a place on the screen."""
    file, x, y = sys.argv[1:]
    app = QApplication(sys.argv[:1])
    source = Source(Path(file))
    source.move(int(x), int(y))
    source.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
