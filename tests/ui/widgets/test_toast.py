"""The toast: says it, offers the way back, and goes when nobody is at it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cardcase.ui.widgets.toast import Toast


def place(qtbot: QtBot) -> tuple[QWidget, Toast]:
    """A page with the strip under it."""
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 600)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(QWidget(), 1)
    toast = Toast(page)
    column.addWidget(toast)
    page.show()
    return page, toast


def test_it_lies_under_the_page_and_covers_nothing_of_it(qtbot: QtBot) -> None:
    page, toast = place(qtbot)
    item = page.layout().itemAt(0)  # type: ignore[union-attr]
    toast.show_message("Edyta Jaworska deleted")
    qtbot.waitUntil(lambda: toast.geometry().bottom() == page.rect().bottom())
    assert item is not None and item.geometry().bottom() < toast.geometry().top()
    toast.dismiss()
    qtbot.waitUntil(lambda: item.geometry().height() == page.height())


def test_a_long_sentence_stays_on_the_page(qtbot: QtBot) -> None:
    page, toast = place(qtbot)
    toast.show_message("A sentence that does not end so soon, " * 12, lambda: None)
    assert toast.geometry().right() <= page.width()
    assert toast.label.height() == 60 and toast.label.text().endswith("…"), "in three lines"
    assert toast.accessibleName().count("soon") == 12
    assert toast.button.geometry().right() < toast.width()
    page.resize(500, 400)
    qtbot.waitUntil(lambda: toast.width() == 500)
    assert toast.label.height() == 60 and toast.button.geometry().right() < 500
    toast.dismiss()


def test_it_goes_when_another_task_begins_unless_it_tells_of_that(qtbot: QtBot) -> None:
    _, toast = place(qtbot)
    toast.show_message("2 contacts added.", lambda: None)
    toast.give_way()
    assert toast.isVisible(), "said by what begins"
    qtbot.wait(750)
    toast.give_way()
    assert not toast.isVisible()


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
