"""Where one has been in the window: the way back, and forward again."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from cardcase.ui.actions import Actions
from cardcase.ui.pages.base import Page

_MOST = 50

Stop = tuple[Page, object]
"""A page and what it showed."""


class Trail(QObject):
    """``page`` gives the page in front, ``bring`` puts one there.

    Whoever leads elsewhere calls :meth:`leave` before; a page does so by its ``leaving``.
    """

    def __init__(
        self,
        commands: Actions,
        page: Callable[[], Page],
        bring: Callable[[Page], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._commands, self._page, self._bring = commands, page, bring
        self._behind: list[Stop] = []
        self._ahead: list[Stop] = []
        self._going = False
        commands.back.triggered.connect(self.back)
        commands.forward.triggered.connect(lambda: self._go(self._ahead, self._behind))
        self.forget()

    def leave(self) -> None:
        """Remember what is shown now: something else is about to be."""
        here = self._here()
        if self._going or here[1] is None:
            return
        if here not in self._behind[-1:]:
            self._behind = [*self._behind[1 - _MOST :], here]
        self._ahead.clear()
        self._settle()

    def back(self) -> None:
        """Go to what was shown before."""
        self._go(self._behind, self._ahead)

    def forget(self) -> None:
        """Begin anew from here."""
        self._behind.clear()
        self._ahead.clear()
        self._settle()

    def _here(self) -> Stop:
        page = self._page()
        return page, page.place()

    def _go(self, way: list[Stop], other: list[Stop]) -> None:
        here = self._here()
        while way:
            page, place = way.pop()
            # What is shown already, or is over, is passed over.
            if (page, place) != here and page.place() is not None:
                if here[1] is not None:
                    other.append(here)
                self._going = True
                self._bring(page)
                page.return_to(place)
                self._going = False
                break
        self._settle()

    def _settle(self) -> None:
        self._commands.back.setEnabled(bool(self._behind))
        self._commands.forward.setEnabled(bool(self._ahead))
