"""Where the keyboard is in the window: Tab in what is made late, and the focus of what is gone."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

if TYPE_CHECKING:
    _Base = QMainWindow
else:
    _Base = object


class SteadyFocus(_Base):
    """Stands before a window's own base.

    Qt puts whatever is made late at the end of its window's chain, and gives the focus of what is
    hidden or destroyed to the next in that chain, wherever that is.
    """

    def late(self) -> Sequence[tuple[QWidget, QWidget]]:
        """Regions that are filled anew, each with the control that Tab comes from."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Put the focus where work goes on."""
        raise NotImplementedError

    def focusNextPrevChild(self, forward: bool) -> bool:
        for anchor, region in self.late():
            gather(anchor, region)
        before = QApplication.focusWidget()
        done = super().focusNextPrevChild(forward)
        if before is not None and not before.isVisible() and self._is_away(before):
            self.take_focus()
        return done

    def _is_away(self, before: QWidget) -> bool:
        """Whether the focus has gone to another part of the window than that of ``before``."""
        now = self.focusWidget()
        around = before.parentWidget()
        while around is not None and not around.isVisible():
            around = around.parentWidget()
        return now is None or around is None or around is self or not around.isAncestorOf(now)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            kept = self.focusWidget()
            if kept is None or not kept.isVisible():
                self.take_focus()


def gather(anchor: QWidget, region: QWidget) -> None:
    """Let Tab go from ``anchor`` through all of ``region``, in the order it has, before it goes
    anywhere else."""
    chain = [widget for widget in _round(anchor) if _takes_tab(widget)]
    inside = [widget for widget in chain if region.isAncestorOf(widget)]
    if chain[: len(inside)] == inside:
        return
    for one, following in pairwise((anchor, *inside)):
        QWidget.setTabOrder(one, following)


def _round(first: QWidget) -> Iterator[QWidget]:
    widget = first.nextInFocusChain()
    while widget is not None and widget is not first:
        yield widget
        widget = widget.nextInFocusChain()


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
