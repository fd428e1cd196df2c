"""F6 and Shift+F6: from one region of the window to the next."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from cardcase.ui.focus import first_control

if TYPE_CHECKING:
    from cardcase.ui.main_window import MainWindow


class Regions(QObject):
    """Walks through the sidebar, what the page in front has, and a toast."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.commands.next_region.triggered.connect(partial(self._walk, forward=True))
        window.commands.previous_region.triggered.connect(partial(self._walk, forward=False))

    def _walk(self, _checked: bool = False, *, forward: bool) -> None:
        window = self._window
        regions = [window.sidebar, *window.page.regions(), window.toast]
        found = window.page.next_stop(forward=forward) or next_region(regions, forward)
        if found is not None:
            found.setFocus(Qt.FocusReason.TabFocusReason)


def next_region(regions: Sequence[QWidget], forward: bool) -> QWidget | None:
    """The control that takes the focus when F6 goes on to the next region of a window."""
    focused = QApplication.focusWidget()
    holding = [
        place
        for place, region in enumerate(regions)
        if focused is not None and (region is focused or region.isAncestorOf(focused))
    ]
    # The innermost one counts where regions lie in each other.
    start = holding[-1] if holding else -1 if forward else 0
    step = 1 if forward else -1
    for turn in range(1, len(regions) + 1):
        found = first_control(regions[(start + step * turn) % len(regions)])
        if found is not None and found is not focused:
            return found
    return None
