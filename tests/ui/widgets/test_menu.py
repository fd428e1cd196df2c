"""What stands in the entries of a menu, and that a screen reader finds it there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAction, QColor, QFontMetrics, QImage
from PySide6.QtWidgets import QStyle
from pytestqt.qtbot import QtBot

from cardcase.ui import icons
from cardcase.ui.command import Command
from cardcase.ui.theme import Theme
from cardcase.ui.widgets.keycap import keycap_size
from cardcase.ui.widgets.menu import Menu, cut_corners, keyed


@pytest.fixture(params=["light", "dark"])
def menu(qtbot: QtBot, dress: Theme, request: pytest.FixtureRequest) -> Iterator[Menu]:
    dress.set_mode(request.param)
    made = Menu("Things")
    qtbot.addWidget(made)
    yield made
    made.close()


def entry(menu: Menu, words: str) -> QAction:
    return next(each for each in menu.actions() if each.text().startswith(words))


def seen(menu: Menu, action: QAction, rect: QRect | None = None) -> QImage:
    """How an entry, or a part of it, looks."""
    place = menu.actionGeometry(action)
    return menu.grab(rect.translated(place.topLeft()) if rect else place).toImage()


def shows(image: QImage, colour: QColor) -> bool:
    """Whether something is painted in a colour."""
    wide, high = image.width(), image.height()
    return any(image.pixelColor(x, y) == colour for x in range(wide) for y in range(high))


def test_what_destroys_says_so_in_its_words(menu: Menu, dress: Theme) -> None:
    menu.add_commands(
        [
            Command("Edit", "pencil", lambda: None, "F2"),
            Command("Delete", "trash-2", lambda: None, "Del", "danger"),
        ]
    )
    menu.ensurePolished()
    words = QRect(40, 0, 60, 33)
    for active in (None, "Delete"):
        if active:
            menu.setActiveAction(entry(menu, active))
        assert shows(seen(menu, entry(menu, "Delete"), words), dress.color("danger"))
        assert not shows(seen(menu, entry(menu, "Edit"), words), dress.color("danger"))


def test_the_caps_of_keys_stand_under_each_other_at_the_right_beside_any_words(
    menu: Menu, dress: Theme
) -> None:
    long = "Another card in this picture, which was not found by itself"
    menu.addAction(keyed("Turn", "Ctrl+R"))
    menu.addAction(keyed(long, "Ctrl+Shift+N"))
    menu.addAction("Go").setShortcut("Ctrl+O")
    needed = QFontMetrics(dress.font("body")).horizontalAdvance(long)
    assert menu.sizeHint().width() >= needed + keycap_size("Ctrl+Shift+N").width() + 24
    menu.resize(menu.sizeHint())
    wide = menu.actionGeometry(menu.actions()[0]).width()
    assert {menu.actionGeometry(each).width() for each in menu.actions()} == {wide}
    last = QRect(wide - 8 - 10, 0, 10, 33)
    assert all(shows(seen(menu, each, last), dress.color("line")) for each in menu.actions())


def test_what_is_chosen_is_ticked_and_what_leads_on_has_an_arrow(menu: Menu, dress: Theme) -> None:
    for words in ("By name", "By event"):
        menu.addAction(words).setCheckable(True)
    entry(menu, "By event").setChecked(True)
    menu.addMenu(Menu("More", menu))
    menu.resize(menu.sizeHint())
    tick, ground = QRect(10, 0, 18, 33), dress.color("raised")

    def bare(words: str, rect: QRect) -> bool:
        image = seen(menu, entry(menu, words), rect)
        wide, high = image.width(), image.height()
        return all(image.pixelColor(x, y) == ground for x in range(wide) for y in range(high))

    assert (bare("By name", tick), bare("By event", tick)) == (True, False)
    end = QRect(menu.actionGeometry(menu.actions()[0]).width() - 24, 0, 24, 33)
    assert (bare("By name", end), bare("More", end)) == (True, False)


def test_a_menu_without_icons_has_no_column_for_them(menu: Menu) -> None:
    menu.addAction("One")
    plain = menu.sizeHint().width()
    menu.actions()[0].setIcon(icons.icon("pencil"))
    assert menu.sizeHint().width() == plain + 28


def test_a_screen_reader_is_told_words_keys_and_ticks(menu: Menu) -> None:
    menu.add_commands([Command("Cut & paste", "pencil", lambda: None, "Ctrl+X")])
    action = menu.addAction("On")
    action.setCheckable(True)
    action.setChecked(True)
    told = QAccessible.queryAccessibleInterface(menu)
    assert told is not None
    first, second = told.child(0), told.child(1)
    assert first.text(QAccessible.Text.Name).split("\t") == ["Cut & paste", "Ctrl+X"]
    assert second.state().checked


def test_without_a_compositor_all_corners_are_cut_off_alike(
    menu: Menu, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cardcase.ui.widgets.menu._has_no_compositor", lambda: True)
    menu.resize(200, 100)
    cut_corners(menu)
    mask, area = menu.mask(), menu.rect()
    left = {
        (x, y) for x in range(14) for y in range(area.height()) if not mask.contains(QPoint(x, y))
    }
    right = {(x, y) for x, y in left if not mask.contains(QPoint(area.right() - x, y))}
    turned = {(x, area.bottom() - y) for x, y in left}
    assert (0, 0) in left and left == right == turned


def test_a_menu_higher_than_the_screen_shows_nothing_over_its_arrows(
    menu: Menu, dress: Theme, qtbot: QtBot
) -> None:
    for number in range(60):
        menu.addAction(f"████ {number}")
    menu.popup(QPoint(0, 0))
    qtbot.waitUntil(menu.isVisible)
    menu.setActiveAction(menu.actions()[-1])
    assert menu.actionGeometry(menu.actions()[0]).top() < 0, "it is scrolled"
    arrow = QRect(17, 7, 30, menu.style().pixelMetric(QStyle.PixelMetric.PM_MenuScrollerHeight))
    assert not shows(menu.grab(arrow).toImage(), dress.color("text"))
    assert shows(menu.grab(arrow.translated(0, 33)).toImage(), dress.color("text"))
