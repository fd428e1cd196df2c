"""What every page of the window is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """A page: the window shows one at a time and tells it when it comes to the front."""

    foot_changed = Signal()
    """That :meth:`foot` may be another from now on."""

    name = ""
    """What the window calls it: "contacts", "scan", "review", "welcome"."""

    narrow_sidebar = False
    """Whether the sidebar makes room for it at any width."""

    def activated(self) -> None:
        """The page has just come to the front: take the focus where work goes on."""

    def find_here(self) -> bool:
        """Find here (Ctrl+F): put the cursor into the page's search field; whether it has one."""
        return False

    def chosen(self) -> list[str]:
        """The contacts (uids) that are chosen here: who Met (Ctrl+M) is about."""
        return []

    def foot(self) -> int:
        """How much at the bottom left is never to be covered, in pixels."""
        return 0

    def regions(self) -> list[QWidget]:
        """The parts that F6 walks through, in reading order."""
        return [self]
