"""Where the keyboard is in the whole window: into a contact, out of a form, after what is gone."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitterHandle, QWidget
from pytestqt.qtbot import QtBot

from cardcase.core.ops import samples
from cardcase.core.store import load
from cardcase.ui.context import Context
from cardcase.ui.keys import KeysSheet
from cardcase.ui.main_window import MainWindow
from cardcase.ui.pages.base import Page
from cardcase.ui.pages.contacts.sample_notice import SampleNotice
from cardcase.ui.pages.review.field_edit import FieldEdit
from contacting import Told
from people import ANNA, EDYTA, LUKASZ
from reviewing import DRAFT, EVIDENCE, Shot, named, put_in, sure
from windows import main_window

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Iterator[MainWindow]:
    with main_window(context, qtbot, ANNA, EDYTA, LUKASZ, size=(1280, 720)) as made:
        yield made


def press(*keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> QWidget:
    """Press keys where the focus is; gives where it is then."""
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key, modifier)
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def test_enter_goes_into_the_contact_and_tab_on_in_it(window: MainWindow) -> None:
    area = window.contacts.detail.area
    press(Qt.Key.Key_1, modifier=CTRL)
    assert press(Qt.Key.Key_Down, Qt.Key.Key_Return) is area
    assert window._ring.isVisible() and window._ring.target is area
    first = press(Qt.Key.Key_Tab)
    assert area.isAncestorOf(first)
    assert press(Qt.Key.Key_Backtab) is area
    assert area.isAncestorOf(press(*[Qt.Key.Key_Tab] * 3))
    window.sidebar.rows["events"].setFocus()
    assert press(Qt.Key.Key_Tab) is window.sidebar.places.tags[0]


def test_a_form_that_was_left_goes_on_until_another_contact_is_chosen(
    window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    told = Told(context)
    page = window.contacts
    press(Qt.Key.Key_1, modifier=CTRL)
    press(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(page.detail.uid))
    uid = page.detail.uid
    field = press(Qt.Key.Key_F2)
    QTest.keyClicks(field, "X")
    press(Qt.Key.Key_3, modifier=CTRL)
    assert not page.isAncestorOf(QApplication.focusWidget())
    assert press(Qt.Key.Key_1, modifier=CTRL) is field
    page.list.view.setFocus()
    assert press(Qt.Key.Key_F2) is field
    page.list.view.setFocus()
    press(Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: page.detail.uid != uid)
    saved = load.contact(context.library, uid)
    assert saved is not None and "X" in saved.given
    assert "Saved, as the form was left" in told[-1] and told.undo[-1]
    assert QApplication.focusWidget() is page.list.view


def test_the_keys_of_a_page_work_from_the_sidebar(window: MainWindow, qtbot: QtBot) -> None:
    window.sidebar.rows["contacts"].setFocus()
    press(Qt.Key.Key_N, modifier=CTRL)
    assert window.contacts.detail.editor is not None
    press(Qt.Key.Key_3, modifier=CTRL)
    window.sidebar.rows["events"].setFocus()
    press(Qt.Key.Key_N, modifier=CTRL)
    assert window.events.page.pane.isAncestorOf(QApplication.focusWidget())


def test_ctrl_n_begins_a_contact_from_every_other_page(window: MainWindow) -> None:
    others = (window.scan, window.duplicates, window.imports, window.settings, window.review)
    for page in others:
        window._bring(page)
        window.sidebar.rows["contacts"].setFocus()
        press(Qt.Key.Key_N, modifier=CTRL)
        assert window.page is window.contacts, page.name
        editor = window.contacts.detail.editor
        assert editor is not None and editor.name[1].hasFocus() and not editor.changed
        press(Qt.Key.Key_Escape)


def test_the_focus_of_what_is_gone_goes_to_the_page(
    window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_1, modifier=CTRL)
    context.notify("Said.", undo=True)
    window.toast.button.setFocus()
    press(Qt.Key.Key_F1)
    sheet = window.findChild(KeysSheet)
    assert sheet is not None
    qtbot.waitUntil(lambda: sheet.isAncestorOf(QApplication.focusWidget()))
    window.toast.dismiss()
    with qtbot.waitActive(window):
        sheet.close()
        window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.contacts.list.view)
    context.notify("Said.")
    window.toast.findChildren(QWidget)[-1].setFocus()
    window.toast.dismiss()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.contacts.list.view)
    context.run(samples.fill_first)
    (notice,) = window.findChildren(SampleNotice)
    notice.remove.setFocus()
    press(Qt.Key.Key_Space)
    assert QApplication.focusWidget() is window.contacts.list.view


def test_a_card_without_doubts_has_the_focus_on_accept_wherever_the_last_one_had_it(
    window: MainWindow, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    clean = replace(DRAFT, evidence={key: sure(*it.lines) for key, it in EVIDENCE.items()})
    shots = [Shot(f"{name}.jpg", named("Jan", name, clean)) for name in ("Kos", "Wilk", "Lis")]
    first, *_ = put_in(context.library, tmp_path, *shots)
    window.show_review(first)
    accept = window.review.key_bar.accept_button
    for key in ("title[0]", "phones[0]"):
        field = window.review.desk.field(key)
        assert field is not None
        field.setFocus()
        press(Qt.Key.Key_Return)
        qtbot.wait(20)  # the focus of what is gone is looked for in a next turn
        assert QApplication.focusWidget() is accept


def test_undo_in_the_review_does_what_the_strip_says_until_something_is_typed(
    window: MainWindow, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    shots = [Shot(f"{name}.jpg", named("Jan", name)) for name in ("Kos", "Wilk")]
    first, second = put_in(context.library, tmp_path, *shots)
    page, toast = window.review, window.toast

    def state_of(uid: str) -> str:
        card = load.card(context.library, uid)
        return card.state if card else ""

    def typed(uid: str, text: str) -> FieldEdit:
        qtbot.waitUntil(lambda: page.card == uid)
        field = page.desk.field("org")
        assert isinstance(field, FieldEdit)
        field.setFocus()
        qtbot.keyClicks(field, text)
        return field

    window.show_review(second)
    typed(second, "x")
    window.show_review(first)
    typed(first, "y")
    for _ in range(2):
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: page.card == second and toast.offers_undo)
        press(Qt.Key.Key_Z, modifier=CTRL)
        qtbot.waitUntil(lambda: state_of(first) == "review" and page.card == first)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.card == second and toast.offers_undo)
    field = typed(second, "q")
    assert "x" in field.text(), "what was typed before stands"
    assert toast.isVisible() and toast.button.key == ""
    press(Qt.Key.Key_Z, modifier=CTRL)
    assert "q" not in field.text() and state_of(first) == "accepted"


def test_tab_goes_from_the_reason_to_accept_and_never_back_to_later(
    window: MainWindow, context: Context, tmp_path: Path
) -> None:
    window.show_review(put_in(context.library, tmp_path, Shot("a.jpg"))[0])
    bar = window.review.key_bar
    window.review.desk.where_why.why.setFocus()
    assert press(Qt.Key.Key_Tab) is bar.accept_button
    assert press(Qt.Key.Key_Backtab) is bar.later_button
    bar.accept_button.setFocus()
    assert press(Qt.Key.Key_Tab) is not bar.later_button


def places(page: QWidget) -> dict[QWidget, QPoint]:
    """Where each widget of a page is that is in sight."""
    return {
        each: each.mapTo(page, QPoint(0, 0))
        for each in page.findChildren(QWidget)
        if not each.visibleRegion().isEmpty()
    }


def at_rest(page: QWidget, qtbot: QtBot) -> dict[QWidget, QPoint]:
    """The same when what unfolds has unfolded."""
    last, now = {}, places(page)
    while last != now:
        qtbot.wait(60)
        last, now = now, places(page)
    return now


def shown_pages(window: MainWindow, folder: Path) -> Iterator[Page]:
    """Pages with something at their lower edge, or in their middle."""
    for page in (window.welcome, window.events.page, window.contacts):
        window._bring(page)
        yield page
    window.contacts.list.view.selectAll()
    yield window.page
    window.resize(900, 700)
    yield window.page
    window.resize(1280, 800)
    window.show_duplicates()
    yield window.page
    window.show_scan()
    yield window.page
    put_in(window._context.library, folder, Shot("a.jpg"), Shot("b.jpg"))
    window.scan._reload()
    yield window.page
    window.show_review(load.cards_in(window._context.library, "review")[0].uid)
    yield window.page
    for _ in range(2):
        window.review.later()
    yield window.page
    file = folder / "people.vcf"
    good = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ida Lis\r\nEND:VCARD\r\n"
    file.write_text(good + "BEGIN:VCARD\r\nVERSION:3.0\r\nREV:1\r\nEND:VCARD\r\n", "utf-8")
    window.open_files([file])
    assert window.imports.front() is window.imports.look
    yield window.page
    window.imports.look.take.click()
    assert window.imports.front() is window.imports.report
    yield window.page


def test_nothing_moves_when_it_is_said_what_was_done_and_when_that_goes(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    toast = window.toast
    for page in shown_pages(window, tmp_path):
        toast.dismiss()
        before = at_rest(page, qtbot)
        toast.show_message("Said.", lambda: None)
        qtbot.waitUntil(lambda: toast.height() > 30 and not toast.visibleRegion().isEmpty())
        with_it = at_rest(page, qtbot)
        moved = [each for each in before if each in with_it and with_it[each] != before[each]]
        assert not moved, (page.name, moved)
        toast.dismiss()
        assert at_rest(page, qtbot) == before, page.name


def test_what_was_just_done_goes_with_the_task(
    window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    context.notify("Said.", undo=True)
    qtbot.waitUntil(window.toast.isVisible)
    qtbot.wait(750)
    press(Qt.Key.Key_2, modifier=CTRL)
    assert not window.toast.isVisible(), "another task has begun"


def test_in_the_review_it_lies_over_the_footer_which_stays_where_it_is(
    window: MainWindow, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    window.show_review(put_in(context.library, tmp_path, Shot("a.jpg"))[0])
    accept = window.review.key_bar.accept_button
    before = accept.mapTo(window, QPoint(0, 0))
    done: list[bool] = []
    window.toast.show_message("Said.", lambda: done.append(True))
    qtbot.waitUntil(lambda: window.toast.height() > 30 and window.toast.y() > 100)
    assert accept.mapTo(window, QPoint(0, 0)) == before
    window.toast.button.setFocus()
    press(Qt.Key.Key_Return)
    assert done and not load.cards_in(context.library, "accepted")


def test_a_pane_with_the_focus_is_marked_on_its_divider(window: MainWindow) -> None:
    """Not beside it: two lines along a pane are one too many."""
    area = window.contacts.detail.area
    press(Qt.Key.Key_1, modifier=CTRL)
    assert press(Qt.Key.Key_Down, Qt.Key.Key_Return) is area
    handles = window.contacts.findChildren(QSplitterHandle)
    (divider,) = (each for each in handles if each.isVisible() and each.height() > 100)
    line = divider.mapTo(window, divider.rect().center()).x()
    bar = window._ring.geometry()
    assert bar.left() <= line <= bar.right()
    assert bar.width() < divider.width()
