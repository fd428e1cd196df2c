"""Tab order that follows reading, also after parts of a form were made anew."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QWidget


def follow_reading(root: QWidget) -> None:
    """Set the tab order of what takes the focus under ``root`` to the order of the layouts."""
    stops = list(stops_in(root))
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)


def stops_in(widget: QWidget | None) -> Iterator[QWidget]:
    """What takes the focus by Tab, in the order of the layouts."""
    if widget is None:
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if isinstance(widget, QScrollArea):
        yield from stops_in(widget.widget())
    elif isinstance(widget, QSplitter):
        for index in range(widget.count()):
            yield from stops_in(widget.widget(index))
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from stops_in(widget)
        elif (inner := item.layout()) is not None:
            yield from _in_layout(inner)
