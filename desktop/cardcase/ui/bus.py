"""What happened, told to every view."""

from PySide6.QtCore import QObject, Signal


class Bus(QObject):
    """``changed`` carries the Changes of an operation; ``noticed`` a sentence, and whether Undo
    belongs beside it; ``undone`` says what was taken back; ``offered`` a sentence, what can be
    done about it, how that is called and by which key; ``returnable`` the same of a way back that
    history does not know, and that Undo's key goes while it is offered."""

    changed = Signal(object)
    noticed = Signal(str, bool)
    undone = Signal(str)
    offered = Signal(str, object, str, str)
    returnable = Signal(str, object, str)
