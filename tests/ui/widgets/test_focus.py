"""The focus ring: round what has the focus, clipped by what scrolls, gone with its control."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QListView, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from cardcase.ui.focus import FocusRing, first_control
from cardcase.ui.regions import next_region
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.chip import Chip


def shown(qtbot: QtBot, *widgets: QWidget) -> tuple[QWidget, FocusRing]:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(20, 20, 20, 20)
    for widget in widgets:
        column.addWidget(widget)
    ring = FocusRing(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window, ring


def test_it_lies_two_pixels_away(qtbot: QtBot) -> None:
    button = Button("Words")
    _, ring = shown(qtbot, button)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.geometry() == button.geometry().adjusted(-4, -4, 4, 4)
    button.hide()
    qtbot.waitUntil(lambda: not ring.isVisible())


def test_a_click_on_a_button_rings_nothing_on_a_field_it_does(qtbot: QtBot) -> None:
    button, field = Button("Words"), QLineEdit()
    _, ring = shown(qtbot, button, field)
    field.setFocus()
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    clicked_ring = ring.isVisible()
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    field.setFocus()
    assert ring.target is field
    assert not clicked_ring


def test_what_shows_its_own_focus_has_no_ring(qtbot: QtBot) -> None:
    view, chip, page = QListView(), Chip("Supplier", clickable=True), QWidget()
    _, ring = shown(qtbot, view, chip, page)
    for other in (view, page):
        chip.setFocus()
        assert ring.target is chip
        other.setFocus()
        assert other.hasFocus() and ring.target is None
        assert not ring.isVisible()


def test_it_does_not_lie_over_what_a_scroll_area_hides(qtbot: QtBot) -> None:
    inside = QWidget()
    column = QVBoxLayout(inside)
    buttons = [Button(f"Number {number}") for number in range(30)]
    for button in buttons:
        column.addWidget(button)
    area = QScrollArea()
    area.setWidget(inside)
    window, ring = shown(qtbot, area)
    window.resize(300, 300)
    buttons[3].setFocus()
    view = area.viewport()
    for place in (0, 40, 140, 150, 160, 400):
        area.verticalScrollBar().setValue(place)
        room = view.rect().translated(view.mapTo(window, QPoint(0, 0)))
        assert not ring.isVisible() or room.contains(ring.geometry())


def test_a_control_may_die_with_the_focus_on_it(qtbot: QtBot) -> None:
    first, second = Button("One"), Button("Two")
    _, ring = shown(qtbot, first, second)
    first.setFocus()
    assert ring.target is first
    delete(first)
    second.setFocus()
    assert ring.target is second


def test_regions_are_walked_round_and_empty_ones_passed(qtbot: QtBot) -> None:
    parts = [QWidget() for _ in range(3)]
    fields = {}
    for place in (0, 2):
        fields[place] = QLineEdit()
        QVBoxLayout(parts[place]).addWidget(fields[place])
    shown(qtbot, *parts)
    assert first_control(parts[1]) is None
    fields[0].setFocus()
    assert next_region(parts, forward=True) is fields[2]
    fields[2].setFocus()
    assert next_region(parts, forward=True) is fields[0]
    assert next_region(parts, forward=False) is fields[0]
