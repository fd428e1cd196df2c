"""Filters as chips, what was found and where, and searches that are kept."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from cardcase.core.ops import searches, tags
from cardcase.core.records import SearchRecord
from cardcase.core.store.library import Library
from cardcase.core.store.searches import all_searches
from cardcase.ui.context import Context
from cardcase.ui.main_window import MainWindow
from cardcase.ui.models.contacts import FOUND_ROLE
from cardcase.ui.pages.contacts.list_pane import ListPane
from cardcase.ui.tags_sheet import TagsSheet
from cardcase.ui.theme import theme
from cardcase.ui.widgets.ask_line import AskLine
from people import ANNA, EDYTA, LUKASZ
from windows import main_window

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NO = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(context: Context, qtbot: Any) -> Iterator[MainWindow]:
    with main_window(context, qtbot, ANNA, EDYTA, LUKASZ) as made:
        yield made
        for ask in made.findChildren(AskLine):
            ask.close()


@pytest.fixture
def pane(window: MainWindow) -> ListPane:
    return window.contacts.list


def shown(pane: ListPane) -> list[str]:
    rows = (pane.model.contact_at(pane.model.index(row)) for row in range(pane.model.rowCount()))
    return [row.name for row in rows if row is not None]


def chips(pane: ListPane) -> list[str]:
    return [chip.text() for chip in pane.filter_bar.chips]


def open_menu(pane: ListPane) -> QMenu:
    QTest.keyClick(pane.view, Qt.Key.Key_F, CTRL | SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_the_keys_of_the_list_bring_it_back_where_a_contact_has_its_room(
    window: MainWindow, pane: ListPane, qtbot: QtBot
) -> None:
    window.resize(900, 700)
    for key in (Qt.Key.Key_F, Qt.Key.Key_S):
        window.show_contact("edyta")
        qtbot.waitUntil(lambda: not pane.isVisible())
        QTest.keyClick(window.contacts.detail.area, key, CTRL | SHIFT)
        assert pane.isVisible()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu) and menu.actions()
        menu.close()


def answer(window: MainWindow, text: str) -> None:
    ask = next(each for each in window.findChildren(AskLine) if each.isVisible())
    ask.field.selectAll()
    QTest.keyClicks(ask.field, text)
    QTest.keyClick(ask.field, Qt.Key.Key_Return)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_filter_is_put_on_and_taken_off_by_keys_alone(
    window: MainWindow, pane: ListPane, qtbot: Any
) -> None:
    menu = open_menu(pane)
    assert menu.activeAction().text() == "Tag…"
    QTest.keyClick(menu, Qt.Key.Key_Return)
    (ask,) = window.findChildren(AskLine)
    QTest.keyClick(ask.field, Qt.Key.Key_Return)
    said = [each.text() for each in ask.findChildren(QLabel) if each.isVisible()]
    assert "Type something first." in said
    QTest.keyClicks(ask.field, "zzz")
    QTest.keyClick(ask.field, Qt.Key.Key_Return)
    assert ask.isVisible() and not ask.act.isEnabled()
    said = [each.text() for each in ask.findChildren(QLabel) if each.isVisible()]
    assert "Nobody here has anything like that." in said
    ask.field.clear()
    QTest.keyClicks(ask.field, "construction")
    # One Enter, though the proposals have the keys.
    popup = ask.field.completer().popup()
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert not ask.isVisible()
    assert chips(pane) == ["Tag: Construction"] and shown(pane) == ["Edyta Jaworska"]
    assert pane.search.text() == "" and pane.search.hasFocus()
    QTest.keyClick(pane.search, Qt.Key.Key_Backspace)
    assert chips(pane) == [] and len(shown(pane)) == 3


def test_what_can_be_chosen_is_seen_at_once_and_its_beginning_is_enough(
    window: MainWindow, pane: ListPane, qtbot: QtBot
) -> None:
    pane.filter_bar.value_asked.emit("org")
    (ask,) = window.findChildren(AskLine)
    popup = ask.field.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    assert popup.model().rowCount() == 3
    QTest.keyClicks(popup, "wron")
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert not ask.isVisible() and chips(pane) == ["Organization: Wronbud Okna sp. z o.o."]


def test_the_buttons_of_a_question_are_reached_while_names_are_proposed(
    window: MainWindow, pane: ListPane, qtbot: QtBot
) -> None:
    pane.filter_bar.value_asked.emit("org")
    (ask,) = window.findChildren(AskLine)
    popup = ask.field.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    for typed in ("", "wron"):
        QTest.keyClicks(popup, typed)
        assert popup.isVisible()
        for button in (ask.keep, ask.act):
            over = QRect(button.mapToGlobal(QPoint(0, 0)), button.size())
            assert not popup.geometry().intersects(over)
    # As the system tells of a click: first to what has popped up.
    place = ask.act.mapTo(ask, ask.act.rect().center())
    QTest.mouseClick(ask.windowHandle(), Qt.MouseButton.LeftButton, NO, place)
    qtbot.waitUntil(lambda: chips(pane) == ["Organization: Wronbud Okna sp. z o.o."])
    assert not popup.isVisible()


def test_filters_join_the_words_and_each_other(
    window: MainWindow, pane: ListPane, qtbot: Any
) -> None:
    QTest.keyClicks(pane.search, "steel")
    menu = open_menu(pane)
    silence = next(each for each in menu.actions() if each.text() == "No contact for 12 months")
    silence.trigger()
    menu.close()
    assert chips(pane) == ["No contact for 12 months"]
    assert pane.query == "steel not-contacted:12m"


def test_a_filter_that_was_typed_becomes_a_chip_with_enter(
    window: MainWindow, pane: ListPane, qtbot: Any
) -> None:
    pane.search.setFocus()
    QTest.keyClicks(pane.search, "edy tag:constr -city:lublin")
    qtbot.waitUntil(lambda: shown(pane) == ["Edyta Jaworska"])
    assert chips(pane) == []
    QTest.keyClick(pane.search, Qt.Key.Key_Return)
    assert chips(pane) == ["Tag: constr", "Not: City: lublin"]
    assert pane.search.text() == "edy" and pane.view.hasFocus()


def test_a_click_on_a_chip_takes_it_off_once(window: MainWindow, pane: ListPane) -> None:
    pane.search_for("tag:construction via:anna")
    chip = pane.filter_bar.chips[0]
    place = chip.rect().center()
    place.setX(chip.width() - 12)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=place)
    assert chips(pane) == ["Introduced by: anna"]


def test_with_filters_on_an_empty_result_says_what_to_do(
    window: MainWindow, pane: ListPane
) -> None:
    pane.search_for("tag:nothing")
    assert pane._nothing.title.text() == "Nobody is like that"
    assert pane._nothing.text.text() == "Remove a filter or clear the search."
    QTest.keyClick(pane.search, Qt.Key.Key_Escape)
    assert len(shown(pane)) == 3 and chips(pane) == []


def test_the_row_says_where_it_was_found_and_marks_it(
    window: MainWindow, pane: ListPane, qtbot: Any
) -> None:
    before = painted(pane)
    pane.search_for("nine")
    index = pane.model.index_of("edyta")
    told = "Note: Prefers a short call before nine."
    qtbot.waitUntil(lambda: index.data(FOUND_ROLE).text == told)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith(told)
    assert told in index.data(Qt.ItemDataRole.ToolTipRole)
    assert not before and painted(pane)
    pane.search_for("edyta")
    assert painted(pane), "the name itself is marked"
    qtbot.wait(80)
    assert pane.model.index_of("edyta").data(FOUND_ROLE).text == ""
    pane.search_for("tag:construction")
    assert not painted(pane), "of filters nothing is marked"


def painted(pane: ListPane) -> bool:
    """Whether anything is marked in the rows on screen."""
    image: QImage = pane.view.viewport().grab().toImage()
    mark = theme().color("mark").rgb()
    return any(
        image.pixel(x, y) == mark
        for y in range(0, min(image.height(), 240), 2)
        for x in range(0, image.width(), 2)
    )


def test_a_search_is_kept_and_followed_from_the_sidebar(
    window: MainWindow, pane: ListPane, library: Library, qtbot: Any
) -> None:
    pane.search_for("steel tag:construction")
    QTest.keyClick(pane.search, Qt.Key.Key_S, CTRL)
    answer(window, "Steel people")
    assert [each.query for each in all_searches(library)] == ["steel tag:construction"]
    pane.search_for("")
    (row,) = window.sidebar.places.searches
    assert row.text() == "Steel people"
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert pane.search.text() == "steel" and chips(pane) == ["Tag: construction"]
    assert shown(pane) == ["Edyta Jaworska"]
    window.show_settings()
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert window.page is window.contacts
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_F2)
    answer(window, "Other")
    (row,) = window.sidebar.places.searches
    assert row.text() == "Other"
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Delete)
    assert window.sidebar.places.searches == []
    window.commands.undo.trigger()
    assert [row.text() for row in window.sidebar.places.searches] == ["Other"]


def test_a_kept_search_is_changed_by_saving_what_became_of_it(
    window: MainWindow, pane: ListPane, library: Library
) -> None:
    pane.search_for("steel")
    QTest.keyClick(pane.search, Qt.Key.Key_S, CTRL)
    answer(window, "Steel people")
    pane.search_for("")
    QTest.mouseClick(window.sidebar.places.searches[0], Qt.MouseButton.LeftButton)
    pane.search.setFocus()
    QTest.keyClicks(pane.search, " beams")
    QTest.keyClick(pane.search, Qt.Key.Key_S, CTRL)
    ask = next(each for each in window.findChildren(AskLine) if each.isVisible())
    assert ask.field.text() == "Steel people"
    QTest.keyClick(ask.field, Qt.Key.Key_Return)
    assert [(each.name, each.query) for each in all_searches(library)] == [
        ("Steel people", "steel beams")
    ]
    window.commands.undo.trigger()
    assert [each.query for each in all_searches(library)] == ["steel"]
    # What begins anew is another search.
    pane.search.clear()
    QTest.keyClicks(pane.search, "beams")
    QTest.keyClick(pane.search, Qt.Key.Key_S, CTRL)
    ask = next(each for each in window.findChildren(AskLine) if each.isVisible())
    assert ask.field.text() == ""
    QTest.keyClick(ask.field, Qt.Key.Key_Escape)


def test_tags_in_the_sidebar_lead_to_their_bearers_and_can_be_renamed(
    window: MainWindow, pane: ListPane, library: Library, context: Context, qtbot: Any
) -> None:
    context.bus.changed.emit(tags.add(library, ["anna"], ["Steel"]))
    assert [row.text() for row in window.sidebar.places.tags] == ["Construction", "Steel"]
    steel = window.sidebar.places.tags[1]
    QTest.mouseClick(steel, Qt.MouseButton.LeftButton)
    assert chips(pane) == ["Tag: Steel"] and shown(pane) == ["Anna Nowak"]
    steel.setFocus()
    QTest.keyClick(steel, Qt.Key.Key_F2)
    answer(window, "Iron")
    assert [row.text() for row in window.sidebar.places.tags] == ["Construction", "Iron"]
    iron = window.sidebar.places.tags[1]
    QTest.keyClick(iron, Qt.Key.Key_Delete)
    assert [row.text() for row in window.sidebar.places.tags] == ["Construction"]


def test_all_tags_are_led_to_and_the_one_shown_is_marked(
    window: MainWindow, pane: ListPane, library: Library, context: Context, qtbot: Any
) -> None:
    places = window.sidebar.places
    context.bus.changed.emit(tags.add(library, ["anna", "edyta"], list("abcdef")))
    context.bus.changed.emit(tags.add(library, ["anna"], ["ość"]))
    assert places.all_tags is not None and len(places.tags) == 6
    inks = {row._pair for row in places.tags}
    assert len(inks) == 6
    QTest.mouseClick(places.tags[1], Qt.MouseButton.LeftButton)
    assert [row.text() for row in places.tags if row.is_current] == [places.tags[1].text()]
    window.show_scan()
    assert not any(row.is_current for row in places.tags)
    # Narrow: icons alone, and one of them leads to the same.
    window.resize(1000, 700)
    row = window.sidebar.places_row
    qtbot.waitUntil(row.isVisible)
    menu = places.menu(window)
    assert "b" in [each.text() for each in menu.actions()]
    menu.actions()[6].trigger()
    menu.deleteLater()
    (sheet,) = window.findChildren(TagsSheet)
    assert len(sheet.rows) == 8
    QTest.keyClicks(sheet.search, "osc")
    seen = [each for each in sheet.rows if each.isVisible()]
    assert [each.text() for each in seen] == ["ość"]
    QTest.keyClick(sheet.search, Qt.Key.Key_Down)
    QTest.keyClick(seen[0], Qt.Key.Key_F2)
    answer(sheet, "Oscar")
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    assert window.page is window.contacts and chips(pane) == ["Tag: Oscar"]
    # It is none of the six, and stands beside them as long as it is what is shown.
    assert [(row.text(), row.is_current) for row in places.tags][6:] == [("Oscar", True)]
    pane.search_for("")
    assert len(places.tags) == 6


def test_many_kept_searches_leave_room_for_the_settings(
    window: MainWindow, library: Library, context: Context, qtbot: Any
) -> None:
    for number in range(40):
        changes = searches.keep(
            library, SearchRecord(uid="", name=f"Search {number:02}", query="x")
        )
    context.bus.changed.emit(changes)
    window.resize(1280, 640)
    QApplication.processEvents()
    settings = window.sidebar.rows["settings"]
    assert settings.geometry().bottom() < window.sidebar.height()
    last = window.sidebar.places.searches[-1]
    last.setFocus()
    assert last.visibleRegion().isEmpty() is False
    assert window.height() == 640
