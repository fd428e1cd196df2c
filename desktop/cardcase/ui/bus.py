"""What happened, told to every view."""

from PySide6.QtCore import QObject, Signal


class Bus(QObject):
    """``changed`` carries the Changes of an operation; ``noticed`` a sentence, and whether Undo
    belongs beside it; ``undone`` says what was taken back."""

    changed = Signal(object)
    noticed = Signal(str, bool)
    undone = Signal(str)
