"""Where the strip that says what was just done comes and goes, and nothing else moves by it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

_LAID_ANEW = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent, QEvent.Type.ParentChange)


class StripPlace(QWidget):
    """Holds something that scrolls from its top, and at times a strip under it: what is in sight
    stays where it is, and the rest of it can be scrolled to.

    What stands in the middle of its place would move with the place's end: while it is ``centred``
    the strip lies on the empty ground below it. What it holds is best made within it and then
    :meth:`put`: what comes to another parent is styled anew with all in it.
    """

    def __init__(
        self, parent: QWidget | None = None, centred: Callable[[], bool] = lambda: False
    ) -> None:
        super().__init__(parent)
        self._centred = centred
        self._content: QWidget | None = None
        self._strip: QWidget | None = None
        QVBoxLayout(self).setContentsMargins(0, 0, 0, 0)

    def put(self, content: QWidget) -> None:
        """Hold this; once."""
        self._content = content
        layout = self.layout()
        if layout is not None:
            layout.addWidget(content)

    def hold(self, strip: QWidget) -> None:
        """Take in the strip, from wherever it was."""
        if strip.parentWidget() is self:
            self._arrange()
            return
        shown = not strip.isHidden()
        self._strip = strip
        strip.setParent(self)
        strip.installEventFilter(self)
        strip.setVisible(shown)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._strip and event.type() in _LAID_ANEW:
            if self._strip.parentWidget() is not self:
                self._strip.removeEventFilter(self)
                self._strip = None
            self._arrange()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        content = self._content
        return content.minimumSizeHint() if content is not None else super().minimumSizeHint()

    def _arrange(self) -> None:
        strip, high = self._strip, 0
        if strip is not None and not strip.isHidden():
            # As wide as it is, it knows how high.
            strip.resize(self.width(), strip.height())
            high = strip.sizeHint().height()
            strip.setGeometry(0, self.height() - high, self.width(), high)
            strip.raise_()
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, 0 if self._centred() else high)
