"""The toast: says it, offers the way back, and goes when nobody is at it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cardcase.ui.widgets.toast import Toast


def place(qtbot: QtBot) -> tuple[QWidget, Toast]:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 600)
    toast = Toast(page)
    page.show()
    return page, toast


def test_it_lies_at_the_bottom_left_and_moves_with_its_page(qtbot: QtBot) -> None:
    page, toast = place(qtbot)
    toast.show_message("Edyta Jaworska deleted")
    assert toast.geometry().left() < 30
    assert 0 < page.height() - toast.geometry().bottom() < 30
    page.resize(900, 400)
    assert 0 < page.height() - toast.geometry().bottom() < 30
    toast.dismiss()


def test_a_long_sentence_stays_on_the_page(qtbot: QtBot) -> None:
    page, toast = place(qtbot)
    toast.show_message("A sentence that does not end so soon, " * 12, lambda: None)
    assert toast.geometry().right() <= page.width()
    assert toast.label.height() == 60 and toast.label.text().endswith("…"), "in three lines"
    assert toast.accessibleName().count("soon") == 12
    assert toast.button.geometry().right() < toast.width()
    toast.dismiss()


def test_what_the_keyboard_is_on_is_not_covered(qtbot: QtBot) -> None:
    page, toast = place(qtbot)
    field = QLineEdit(page)
    field.move(20, 560)
    field.show()
    with qtbot.waitActive(page):
        page.activateWindow()
    toast.show_message("Edyta Jaworska deleted", lambda: None)
    field.setFocus()
    assert not toast.geometry().intersects(field.geometry())
    beside = toast.x()
    toast.button.setFocus()
    assert toast.x() == beside, "nor does it go from under the keyboard"
    toast.dismiss()


def test_undo_runs_the_way_back_once_and_takes_the_toast_away(qtbot: QtBot) -> None:
    _, toast = place(qtbot)
    undone: list[bool] = []
    toast.show_message("Edyta Jaworska deleted", lambda: undone.append(True))
    qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    assert undone == [True]
    assert not toast.isVisible()


def test_without_a_way_back_there_is_no_button(qtbot: QtBot) -> None:
    _, toast = place(qtbot)
    toast.show_message("You already have this photograph.")
    assert not toast.button.isVisible()
    toast.dismiss()


def test_it_goes_by_itself_but_not_from_under_the_focus(qtbot: QtBot) -> None:
    page, toast = place(qtbot)
    with qtbot.waitActive(page):
        page.activateWindow()
    toast._timer.setInterval(20)
    toast.show_message("Edyta Jaworska deleted", lambda: None)
    toast.button.setFocus()
    qtbot.wait(80)
    assert toast.isVisible()
    page.setFocus()
    toast.button.clearFocus()
    qtbot.waitUntil(lambda: not toast.isVisible(), timeout=1000)


def test_a_second_one_takes_the_first_ones_place(qtbot: QtBot) -> None:
    _, toast = place(qtbot)
    toast.show_message("First")
    toast.show_message("Second")
    assert toast.label.text() == "Second"
    interface = QAccessible.queryAccessibleInterface(toast)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "Second"
    toast.dismiss()


def test_escape_in_it_takes_it_away(qtbot: QtBot) -> None:
    _, toast = place(qtbot)
    toast.show_message("Edyta Jaworska deleted", lambda: None)
    qtbot.keyClick(toast.button, Qt.Key.Key_Escape)
    assert not toast.isVisible()


def test_what_must_stay_in_sight_lies_below_it(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 600)
    feet = [64]
    toast = Toast(page, lambda: feet[-1])
    page.show()
    toast.show_message("Edyta Jaworska accepted")
    # Where there is motion, it slides to its place.
    qtbot.waitUntil(lambda: toast.geometry().bottom() < page.height() - 64)
    feet.append(120)
    toast.settle()
    assert toast.geometry().bottom() < page.height() - 120
    toast.dismiss()
