"""What comes to another parent with widgets in it: under a style sheet all of them are styled anew,
which takes longer than making them."""

import sys
from types import FrameType, TracebackType

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

FEW = 8
"""So many widgets may move together: a row, a small bar."""


class Moves(QObject):
    """While it is entered, notes whatever with more than ``FEW`` widgets in it changes parents."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ParentChange and isinstance(watched, QWidget):
            inside = len(watched.findChildren(QWidget))
            if inside > FEW:
                self.found.append(
                    f"{inside} in {type(watched).__name__}, {_where(sys._getframe())}"
                )
        return False

    def __enter__(self) -> "Moves":
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]


def _where(frame: FrameType | None) -> str:
    """The line of the program that did it."""
    while frame is not None and "cardcase" not in frame.f_code.co_filename.split("/"):
        frame = frame.f_back
    return f"{frame.f_code.co_filename}:{frame.f_lineno}" if frame is not None else "from outside"
