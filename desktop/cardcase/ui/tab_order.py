"""Where the keyboard is in the window: Tab in what is made late, and the focus of what is gone."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from cardcase.ui.focus import watch_focus

if TYPE_CHECKING:
    _Base = QMainWindow
else:
    _Base = object


class SteadyFocus(_Base):
    """Stands before a window's own base.

    Qt puts whatever is made late at the end of its window's chain, and gives the focus of what is
    hidden or destroyed to the next in that chain, wherever that is. It does so in the middle of
    destroying it: no Python object may be made for a widget then, so that what has the focus is
    remembered when it gets it, with all that it lies in.
    """

    _around: Sequence[QWidget] = ()
    _lost: Sequence[QWidget] = ()
    _late: Sequence[tuple[QWidget, QWidget]] = ()

    def keep_focus(
        self,
        pages: QWidget,
        late: Sequence[tuple[QWidget, QWidget]],
        take_focus: Callable[[], object],
    ) -> None:
        """Begin; once, when the window is made.

        ``pages``: what the pages are in, and what lies over them; ``late``: regions that are filled
        anew, each after the control that Tab comes from; ``take_focus`` puts it where work goes on.
        """
        self._pages, self._late, self._take_focus = pages, late, take_focus
        self._bringing = QTimer(self, interval=0, singleShot=True)
        self._bringing.timeout.connect(self._bring_back)
        watch_focus(self._focus_moved)

    def focusNextPrevChild(self, forward: bool) -> bool:
        if self._around and _is_seen(self._around[0]):
            for anchor, region in self._late:
                gather(anchor, region)
        return super().focusNextPrevChild(forward)

    def _focus_moved(self) -> None:
        now = QApplication.focusWidget()
        if now is None or now.window() is not self:
            return
        before, self._around = self._around, [*_ancestors(now)]
        if before and not _is_seen(before[0]):
            self._lost = before
            # Not in the middle of what takes it away.
            self._bringing.start()
        elif before and self._lost:
            # Somebody has put it elsewhere on purpose, and not Qt as the window came back.
            self._bringing.stop()

    def _bring_back(self) -> None:
        now = QApplication.focusWidget()
        if now is not None and (now.window() is not self or self._is_near(now)):
            return
        self._take_focus()

    def _is_near(self, now: QWidget) -> bool:
        """Whether the focus stayed in the part of the window that it was in."""
        stays = next((each for each in self._lost if _is_seen(each)), None)
        # What lay under or over the page was in no part of it.
        if stays is None or stays is self._pages or stays.isAncestorOf(self._pages):
            return False
        return stays.isAncestorOf(now)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        came = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if came and self._around and not _is_seen(self._around[0]):
            self._lost = self._around = ()
            self._bringing.start()


def _ancestors(widget: QWidget) -> Iterator[QWidget]:
    """The widget and what it lies in, but for its window."""
    around: QWidget | None = widget
    while around is not None and not around.isWindow():
        yield around
        around = around.parentWidget()


def _is_seen(widget: QWidget) -> bool:
    return isValid(widget) and widget.isVisible()


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
