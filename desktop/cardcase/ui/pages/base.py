"""What every page of the window is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from cardcase.ui.command import Command
from cardcase.ui.focus import first_control
from cardcase.ui.widgets.strip_place import StripPlace
from cardcase.ui.widgets.toast import Toast


class Page(QWidget):
    """A page: the window shows one at a time and tells it when it comes to the front."""

    leaving = Signal()
    """That what is shown gives way to something else of this page, by a link or by being opened."""

    _strip: Toast | None = None

    name = ""
    """What the window calls it: "contacts", "scan", "review", "welcome"."""

    narrow_sidebar = False
    """Whether the sidebar makes room for it at any width."""

    def activated(self) -> None:
        """The page has just come to the front: take the focus where work goes on."""

    def take_focus(self) -> None:
        """Take the focus where work goes on: what had it is gone."""
        first = first_control(self)
        if first is not None:
            first.setFocus()

    def find_here(self) -> bool:
        """Find here (Ctrl+F): put the cursor into the page's search field; whether it has one."""
        return False

    def chosen(self) -> list[str]:
        """The contacts (uids) that are chosen here: who Met (Ctrl+M) is about."""
        return []

    def commands(self) -> Sequence[Command]:
        """What can be done here now, for the palette."""
        return ()

    def place(self) -> object:
        """What is shown here, to be remembered and given to :meth:`return_to`; None: nothing that
        one could come back to."""
        return ""

    def return_to(self, place: object) -> None:
        """Show again what was shown; the page has just come to the front."""

    def strip_place(self) -> StripPlace | None:
        """Where the strip that says what was just done lies now, so that nothing moves when it
        comes and goes; None: under the page."""
        return None

    def hold(self, strip: Toast) -> bool:
        """Take in that strip; False: it may lie under the page."""
        self._strip = strip
        return self.place_strip()

    def place_strip(self) -> bool:
        """Put it where it lies now: something else of the page has come to the front."""
        stack = self.parentWidget()
        if isinstance(stack, QStackedWidget) and stack.currentWidget() is not self:
            return False
        place = self.strip_place()
        if place is None or self._strip is None:
            return False
        place.hold(self._strip)
        return True

    def next_stop(self, *, forward: bool) -> QWidget | None:
        """Where F6 goes from what has the focus here; None: to the next of the regions."""
        return None

    def regions(self) -> list[QWidget]:
        """The parts that F6 walks through, in reading order."""
        return [self]
