"""Looking over a page as it is laid out: names for screen readers, clipped words, overlaps."""

import math
import re
from collections.abc import Collection, Iterator
from itertools import combinations

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLayout, QWidget

from cardcase.ui.widgets.elided import ElidedLabel
from reviewing import nameless

_STRETCH = "~"
_REST_MS, _LOOK_AGAIN_MS = 2_000, 20
_HOLES = re.compile(r"%n|\{\w*\}")


class Stretching(QTranslator):
    """Every sentence 40 % longer, so that what has no room in some language shows in this one."""

    def __init__(self) -> None:
        super().__init__()
        self.said: set[str] = set()

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del context, disambiguation, n
        bare = _HOLES.sub("", text)
        longer = text + _STRETCH * math.ceil(0.4 * len(bare))
        self.said.add(longer)
        return longer

    def isEmpty(self) -> bool:
        return False


class Stretched:
    """While it lasts, sentences are stretched."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app, self._words = app, Stretching()

    def __enter__(self) -> set[str]:
        self._app.installTranslator(self._words)
        return self._words.said

    def __exit__(self, *_: object) -> None:
        self._app.removeTranslator(self._words)


def faults(page: QWidget, ours: Collection[str] = ()) -> list[str]:
    """What is wrong with a page that is shown; each with the way to it.

    ``ours``: sentences that are never to end in "…", as what a card says may.
    """
    found = [f"{_way(widget)}: has no name" for widget in nameless(page)]
    shown = [widget for widget in page.findChildren(QWidget) if widget.isVisible()]
    found += [f"{_way(widget)}: is clipped" for widget in shown if _clipped(widget, ours)]
    for widget in [page, *shown]:
        found += [f"{_way(one)}: lies over {_told(other)}" for one, other in _overlaps(widget)]
    return found


def lasting_faults(page: QWidget, ours: Collection[str] = ()) -> list[str]:
    """As :func:`faults`, of a page that has come to rest: a window manager answers when it likes,
    and until then a sheet has the size it was asked for first."""
    until = QDeadlineTimer(_REST_MS)
    while (found := faults(page, ours)) and not until.hasExpired():
        QTest.qWait(_LOOK_AGAIN_MS)
    return found


def _clipped(widget: QWidget, ours: Collection[str]) -> bool:
    if isinstance(widget, ElidedLabel):
        needed = widget.sizeHint().width() - 2
        return not widget.is_hint and widget.text() in ours and needed > widget.width()
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height() + 1
        return widget.sizeHint().width() > widget.width() + 1
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.sizeHint().width() > widget.width() + 1
    return False


def _overlaps(parent: QWidget) -> Iterator[tuple[QWidget, QWidget]]:
    layout = parent.layout()
    if layout is None:
        return
    laid = [each for each in _laid_out(layout) if each.isVisible() and not each.size().isEmpty()]
    for one, other in combinations(laid, 2):
        both = one.geometry() & other.geometry()
        if both.width() > 1 and both.height() > 1:
            yield one, other


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _laid_out(inner)


def _told(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    said = text() if callable(text) else widget.accessibleName()
    return f"{type(widget).__name__}({said!r:.60}, {widget.width()} of {widget.sizeHint().width()})"


def _way(widget: QWidget) -> str:
    names = []
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if type(parent).__name__[0] != "Q":
            names.append(type(parent).__name__)
        parent = parent.parentWidget()
    return " > ".join([*reversed(names), _told(widget)])
