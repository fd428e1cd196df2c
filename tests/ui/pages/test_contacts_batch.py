"""Several contacts at once: chosen by keys, by clicks or all that a search finds, and then done."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsView, QSplitter
from pytestqt.qtbot import QtBot

from cardcase.core.ops import history, tags
from cardcase.core.store import browse, load
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.models.contacts import PAGE
from cardcase.ui.pages.contacts.chosen import Chosen
from cardcase.ui.pages.contacts.page import ContactsPage
from cardcase.ui.pages.contacts.paper_edges import PaperEdges
from cardcase.ui.pages.contacts.printing import PrintPreview
from cardcase.ui.theme import theme
from cardcase.ui.widgets.ask_line import AskLine
from contacting import click, contacts_page
from people import ANNA, EDYTA, LUKASZ, crowd

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(context: Context, library: Library, qtbot: QtBot) -> Iterator[ContactsPage]:
    people = () if browse.count_contacts(library) else (ANNA, EDYTA, LUKASZ)
    with contacts_page(context, qtbot, *people) as made:
        made.activated()
        yield made


@pytest.fixture
def many(library: Library) -> int:
    crowd(library, 2 * PAGE + 7)
    return 2 * PAGE + 7


def answer(page: ContactsPage, text: str) -> None:
    """Type into the question that is open, and press Enter."""
    ask = page.findChild(AskLine)
    assert ask is not None and ask.isVisible()
    ask.field.selectAll()
    QTest.keyClicks(ask.field, text)
    QTest.keyClick(ask.field, Qt.Key.Key_Return)


def bearers(library: Library, tag: str) -> set[str]:
    return set(browse.matching(library, f'tag:"{tag}"'))


def test_two_of_three_get_a_tag_by_keys_alone(
    page: ContactsPage, library: Library, qtbot: Any
) -> None:
    QTest.keyClick(page.list.view, Qt.Key.Key_Home)
    QTest.keyClick(page.list.view, Qt.Key.Key_Down, SHIFT)
    qtbot.waitUntil(page.list.batch.isVisible)
    assert page.list.batch.title.text() == "Two contacts chosen"
    QTest.keyClick(page.list.view, Qt.Key.Key_T, CTRL)
    answer(page, "Steel")
    assert bearers(library, "steel") == {"edyta", "anna"}
    assert page.list.view.selected_uids() == ["edyta", "anna"]
    history.undo(library)
    assert bearers(library, "steel") == set()


def test_a_known_tag_is_proposed_and_a_borne_one_is_taken_off(
    page: ContactsPage, library: Library, qtbot: Any
) -> None:
    tags.add(library, ["anna"], ["Steel"])
    click(page, "anna")
    click(page, "edyta", CTRL)
    qtbot.waitUntil(page.list.batch.isVisible)
    QTest.mouseClick(page.list.batch.buttons["untag"], Qt.MouseButton.LeftButton)
    ask = page.findChild(AskLine)
    assert ask is not None
    QTest.keyClick(ask.field, Qt.Key.Key_Down)
    popup = ask.field.completer().popup()
    names = [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]
    assert names == ["Construction", "Steel"]
    popup.hide()
    answer(page, "Steel")
    assert bearers(library, "steel") == set()


def test_all_are_chosen_by_what_finds_them_not_by_what_was_read(
    library: Library, many: int, page: ContactsPage, qtbot: Any
) -> None:
    view = page.list.view
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    assert view.chosen() == Chosen(query="")
    assert page.list.model.canFetchMore()
    qtbot.waitUntil(lambda: page.list.batch.title.text() == f"{many} contacts chosen")
    QTest.keyClick(view, Qt.Key.Key_T, CTRL)
    answer(page, "Everyone")
    assert len(bearers(library, "everyone")) == many
    # What is read now belongs to them, too.
    page.list.model.read_on()
    assert len(view.selected_uids()) == many


def test_one_taken_out_of_all_stays_out(
    library: Library, many: int, page: ContactsPage, qtbot: Any
) -> None:
    view = page.list.view
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    out = view.rows_in_sight()[2].uid
    click(page, out, CTRL)
    assert view.chosen() == Chosen(query="", but=frozenset([out]))
    qtbot.waitUntil(lambda: page.list.batch.title.text() == f"{many - 1} contacts chosen")
    QTest.keyClick(view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: browse.matching(library, "") == [out])
    history.undo(library)
    assert browse.count_contacts(library) == many


def test_one_click_ends_the_choice_of_all(
    library: Library, many: int, page: ContactsPage, qtbot: Any
) -> None:
    view = page.list.view
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    one = view.rows_in_sight()[3].uid
    click(page, one)
    assert view.chosen() == Chosen((one,))
    page.list.model.fetchMore()
    assert view.chosen() == Chosen((one,))
    qtbot.waitUntil(lambda: not page.list.batch.isVisible())
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    page.list.search_for("zzz")
    assert not view.chosen()


def test_changes_from_elsewhere_leave_all_chosen(
    library: Library, many: int, page: ContactsPage, context: Context, qtbot: Any
) -> None:
    view = page.list.view
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    changes = tags.add(library, browse.matching(library, ""), ["New"])
    context.bus.changed.emit(changes)
    assert view.chosen() == Chosen(query="")
    assert len(view.selected_uids()) >= PAGE


def test_they_are_added_to_an_event(page: ContactsPage, library: Library, qtbot: Any) -> None:
    click(page, "anna")
    click(page, "lukasz", CTRL)
    QTest.keyClick(page.list.view, Qt.Key.Key_E, CTRL | SHIFT)
    answer(page, "targi kielce")
    for uid in ("anna", "lukasz"):
        contact = load.contact(library, uid)
        assert contact is not None
        assert [each.event.name for each in contact.encounters if each.event][-1] == "Targi Kielce"


def test_merging_asks_for_the_page_that_does_it(page: ContactsPage, qtbot: Any) -> None:
    click(page, "anna")
    click(page, "edyta", CTRL)
    qtbot.waitUntil(page.list.batch.isVisible)
    with qtbot.waitSignal(page.batch.merge_asked) as asked:
        QTest.mouseClick(page.list.batch.buttons["merge"], Qt.MouseButton.LeftButton)
    assert asked.args == [["edyta", "anna"]]


def test_too_many_are_not_merged(
    library: Library, many: int, page: ContactsPage, context: Context, qtbot: Any
) -> None:
    QTest.keyClick(page.list.view, Qt.Key.Key_A, CTRL)
    with qtbot.waitSignal(context.bus.noticed) as said:
        page.batch.merge(page.list.view.chosen())
    assert said.args == ["At most 20 can be merged at once.", False]


def test_escape_chooses_nobody_and_then_clears_the_search(page: ContactsPage, qtbot: Any) -> None:
    page.list.search_for("a")
    QTest.keyClick(page.list.view, Qt.Key.Key_A, CTRL)
    qtbot.waitUntil(page.list.batch.isVisible)
    QTest.keyClick(page.list.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.list.batch.isVisible())
    assert page.list.search.text() == "a" and not page.list.view.chosen()
    QTest.keyClick(page.list.view, Qt.Key.Key_Escape)
    assert page.list.search.text() == ""


def test_the_bar_is_reached_by_tab_and_every_button_has_a_name(
    page: ContactsPage, qtbot: Any
) -> None:
    QTest.keyClick(page.list.view, Qt.Key.Key_A, CTRL)
    qtbot.waitUntil(page.list.batch.isVisible)
    seen = set()
    for _ in range(12):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.add(QApplication.focusWidget())
    assert set(page.list.batch.buttons.values()) <= seen
    assert all(button.accessibleName() for button in page.list.batch.buttons.values())


def test_where_the_list_is_wide_the_buttons_have_words(page: ContactsPage, qtbot: Any) -> None:
    QTest.keyClick(page.list.view, Qt.Key.Key_A, CTRL)
    batch = page.list.batch
    qtbot.waitUntil(batch.isVisible)
    splitter = page.findChild(QSplitter)
    assert splitter is not None
    for width, worded in ((300, False), (476, True)):
        splitter.setSizes([width, 1200 - width])
        qtbot.waitUntil(lambda worded=worded: batch.labelled["merge"].isVisible() is worded)
        assert batch.buttons["merge"].isVisible() is not worded
    with qtbot.waitSignal(batch.asked) as asked:
        QTest.mouseClick(batch.labelled["tag"], Qt.MouseButton.LeftButton)
    assert asked.args == ["tag"]


def test_too_many_to_drag_is_said_also_when_all_are_chosen(
    library: Library, many: int, page: ContactsPage, context: Context, qtbot: Any
) -> None:
    QTest.keyClick(page.list.view, Qt.Key.Key_A, CTRL)
    with qtbot.waitSignal(context.bus.noticed):
        page.list.view.startDrag(Qt.DropAction.CopyAction)


def test_several_are_shown_as_pages_to_print(page: ContactsPage, qtbot: Any) -> None:
    QTest.keyClick(page.list.view, Qt.Key.Key_A, CTRL)
    QTest.keyClick(page.list.view, Qt.Key.Key_P, CTRL)
    preview = page.findChild(PrintPreview)
    assert preview is not None and preview.isVisible()
    text = preview.document.toPlainText()
    assert text.index("Edyta Jaworska") < text.index("Anna Nowak") < text.index("Łukasz Żółć")
    # Beside the paper there is a line, and no shadow of Qt's.
    view = preview.findChild(QGraphicsView)
    edges = next(each for each in view.items() if isinstance(each, PaperEdges))
    qtbot.waitUntil(lambda: not edges.boundingRect().isEmpty())
    (paper,) = edges.papers
    beside = view.mapFromScene(paper.right(), paper.center().y())
    shown = view.viewport().grab().toImage()
    colours = {shown.pixelColor(beside.x() + step, beside.y()).name() for step in range(2, 8)}
    assert colours == {theme().color("mat").name()}
