"""The page of contacts, used as a person uses it, on a real library."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from shiboken6 import delete

from cardcase.core.ops import contacts, photographs
from cardcase.core.records import ContactRecord, PointRecord
from cardcase.core.scan.draft import Draft
from cardcase.core.scan.page import Page
from cardcase.core.scan.result import ScannedCard, ScannedPhotograph
from cardcase.core.store import browse, load
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.pages.contacts.contact_editor import ContactEditor
from cardcase.ui.pages.contacts.encounter_editor import EncounterEditor
from cardcase.ui.pages.contacts.fact_row import FactRow
from cardcase.ui.pages.contacts.page import ContactsPage
from cardcase.ui.widgets.zoom import Large, Zoom
from people import ANNA, EDYTA, LUKASZ, add, crowd
from support import card_file

TODAY = date(2026, 3, 15)


class Told:
    """What the page said in toasts."""

    def __init__(self, context: Context) -> None:
        self.sentences: list[tuple[str, bool]] = []
        context.bus.noticed.connect(self._hear)

    def _hear(self, text: str, undo: bool) -> None:
        self.sentences.append((text, undo))


@pytest.fixture
def told(context: Context) -> Told:
    return Told(context)


@pytest.fixture
def people(library: Library) -> None:
    add(library, ANNA, EDYTA, LUKASZ)


@pytest.fixture
def page(context: Context, people: None, qtbot: Any) -> Iterator[ContactsPage]:
    made = ContactsPage(context, today=lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    made.close()


def shown(page: ContactsPage) -> list[str]:
    model = page.list.model
    return [
        person.name
        for row in range(model.rowCount())
        if (person := model.contact_at(model.index(row))) is not None
    ]


def click(page: ContactsPage, uid: str, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    view = page.list.view
    place = view.visualRect(page.list.model.index_of(uid)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def type_into(field: QWidget, text: str) -> None:
    field.setFocus()
    if isinstance(field, QLineEdit):
        field.selectAll()
    if text.isascii():
        QTest.keyClicks(field, text)
    else:  # QTest has no keys for these letters
        event = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, text)
        QCoreApplication.sendEvent(field, event)


def choose(page: ContactsPage, uid: str, qtbot: Any) -> None:
    click(page, uid)
    qtbot.waitUntil(lambda: page.detail.uid == uid)


def test_part_of_the_name_without_diacritics_finds_the_row(page: ContactsPage, qtbot: Any) -> None:
    page.find_here()
    QTest.keyClicks(page.list.search, "lukasz zol")
    qtbot.waitUntil(lambda: shown(page) == ["Łukasz Żółć"])
    QTest.keyClick(page.list.search, Qt.Key.Key_Return)
    assert page.list.view.hasFocus()
    qtbot.waitUntil(lambda: page.detail.uid == "lukasz")
    QTest.keyClick(page.list.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(shown(page)) == 3)
    assert page.list.current_uid() == "lukasz"


def test_letters_typed_in_the_list_go_into_the_search(page: ContactsPage, qtbot: Any) -> None:
    page.activated()
    QTest.keyClicks(page.list.view, "e")
    QTest.keyClicks(page.list.search, "dyt")
    assert page.list.search.text() == "edyt"
    qtbot.waitUntil(lambda: shown(page) == ["Edyta Jaworska"])


def test_a_search_without_a_hit_says_the_way_on(page: ContactsPage, qtbot: Any) -> None:
    page.list.search_for("<b>nobody</b>")
    said = [label.title.text() for label in (page.list._nothing,)]
    assert said == ["Nothing found for “<b>nobody</b>”"]
    way_on = next(
        button for button in page.list._nothing.findChildren(QAbstractButton) if button.isVisible()
    )
    QTest.mouseClick(way_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(shown(page)) == 3)
    assert page.list.search.hasFocus()


def test_the_sentence_opens_the_contact(page: ContactsPage, qtbot: Any) -> None:
    choose(page, "edyta", qtbot)
    assert page.detail.view is not None
    assert page.detail.view.sentence.text() == (
        "Met 12 March 2026 at Targi Kielce, stand C14, through Anna Nowak – "
        "looks for a steel supplier."
    )


def test_the_person_of_the_sentence_opens_that_contact(page: ContactsPage, qtbot: Any) -> None:
    choose(page, "edyta", qtbot)
    page.list.search_for("jaworska")
    assert page.detail.view is not None
    page.detail.view.sentence.followed.emit("person:anna")
    assert page.detail.uid == "anna"
    assert page.list.current_uid() == "anna"


def test_the_date_of_the_sentence_shows_whom_else_one_met(page: ContactsPage, qtbot: Any) -> None:
    choose(page, "edyta", qtbot)
    assert page.detail.view is not None
    page.detail.view.sentence.followed.emit("search:2026-03-12")
    assert shown(page) == ["Edyta Jaworska"]
    assert page.detail.uid == "edyta"


def test_walking_with_keys_passes_over_letters(page: ContactsPage, qtbot: Any) -> None:
    view = page.list.view
    view.setFocus()
    for key, uid in (
        (Qt.Key.Key_Home, "edyta"),
        (Qt.Key.Key_Down, "anna"),
        (Qt.Key.Key_Down, "lukasz"),
        (Qt.Key.Key_Up, "anna"),
        (Qt.Key.Key_End, "lukasz"),
        (Qt.Key.Key_PageUp, "edyta"),
    ):
        QTest.keyClick(view, key)
        assert page.list.current_uid() == uid
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert page.detail.uid == "edyta"
    assert page.detail.area.hasFocus()


def test_end_goes_to_the_last_of_many(
    page: ContactsPage, library: Library, context: Context
) -> None:
    crowd(library, 450)
    page.list.refresh()
    view = page.list.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_End)
    last = browse.matching(library, "")[-1]
    assert page.list.current_uid() == last
    assert view.visualRect(view.currentIndex()).bottom() <= view.viewport().height()


def test_delete_and_undo(page: ContactsPage, told: Told, context: Context, qtbot: Any) -> None:
    choose(page, "edyta", qtbot)
    QTest.keyClick(page.list.view, Qt.Key.Key_Delete)
    assert told.sentences == [("Edyta Jaworska deleted", True)]
    assert shown(page) == ["Anna Nowak", "Łukasz Żółć"]
    qtbot.waitUntil(lambda: page.detail.uid == "anna")
    context.runner.undo()
    assert shown(page) == ["Edyta Jaworska", "Anna Nowak", "Łukasz Żółć"]
    restored = load.contact(context.library, "edyta")
    assert restored is not None
    assert {each.uid for each in restored.encounters} == {"met", "mail"}


def test_several_are_deleted_together(
    page: ContactsPage, told: Told, context: Context, qtbot: Any
) -> None:
    click(page, "edyta")
    click(page, "lukasz", Qt.KeyboardModifier.ControlModifier)
    assert page.list.view.selected_uids() == ["edyta", "lukasz"]
    qtbot.waitUntil(lambda: page.detail.uid == "")
    QTest.keyClick(page.list.view, Qt.Key.Key_Delete)
    assert shown(page) == ["Anna Nowak"]
    context.runner.undo()
    assert len(shown(page)) == 3


def test_a_change_elsewhere_keeps_choice_and_place(
    page: ContactsPage, library: Library, context: Context, qtbot: Any
) -> None:
    crowd(library, 150)
    page.list.refresh()
    view = page.list.view
    page.show_contact("anna")
    view.scrollTo(view.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
    before = view.visualRect(view.currentIndex()).top()
    context.run(contacts.delete, browse.matching(library, "")[:5])
    assert page.list.current_uid() == "anna"
    assert view.visualRect(view.currentIndex()).top() == before
    assert page.detail.uid == "anna"


def test_editing_lands_in_the_library(
    page: ContactsPage, told: Told, context: Context, qtbot: Any
) -> None:
    choose(page, "edyta", qtbot)
    QTest.keyClick(page.list.view, Qt.Key.Key_F2)
    editor = page.detail.editor
    assert isinstance(editor, ContactEditor)
    type_into(editor.name[3], "Wrońska")
    type_into(editor.jobs.rows[0].first, "Kierownik budowy; Wspólnik")
    type_into(editor.tags, "Construction, Buys steel")
    editor.points.more.click()
    type_into(editor.points.rows[-1].value, "601 999 000")  # type: ignore[union-attr]
    editor.points.rows[0].remove_asked.emit()
    notes = editor.notes
    assert isinstance(notes, QPlainTextEdit)
    notes.setPlainText("Call after nine.")
    QTest.keyClick(notes, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    saved = load.contact(context.library, "edyta")
    assert saved is not None
    assert saved.display_name == "Edyta Wrońska"
    assert saved.job is not None
    assert saved.job.titles == ("Kierownik budowy", "Wspólnik")
    assert saved.jobs[1] == EDYTA.jobs[1]
    assert saved.tags == ("Construction", "Buys steel")
    assert [point.value for point in saved.points] == ["edyta@wronbud.example", "601 999 000"]
    assert saved.points[0] == EDYTA.points[1]
    assert saved.points[1].normalized == "+48601999000"
    assert saved.addresses == EDYTA.addresses
    assert saved.notes == "Call after nine."
    assert told.sentences == [("Edyta Wrońska changed", True)]
    assert page.list.current_uid() == "edyta"
    assert page.detail.editor is None


def test_escape_leaves_all_as_it_was(page: ContactsPage, context: Context, qtbot: Any) -> None:
    choose(page, "edyta", qtbot)
    page.detail.edit()
    editor = page.detail.editor
    assert editor is not None
    type_into(editor.name[1], "Ewa")
    QTest.keyClick(editor.name[1], Qt.Key.Key_Escape)
    kept = load.contact(context.library, "edyta")
    assert kept is not None
    assert kept.given == "Edyta"
    assert page.detail.editor is None


def test_going_on_to_another_saves_what_was_typed(
    page: ContactsPage, context: Context, qtbot: Any
) -> None:
    choose(page, "edyta", qtbot)
    page.detail.edit()
    assert page.detail.editor is not None
    page.detail.editor.notes.setPlainText("Typed and not saved.")
    choose(page, "anna", qtbot)
    saved = load.contact(context.library, "edyta")
    assert saved is not None
    assert saved.notes == "Typed and not saved."
    assert page.detail.editor is None


def test_an_odd_number_gets_a_word_and_is_kept(
    page: ContactsPage, context: Context, qtbot: Any
) -> None:
    choose(page, "lukasz", qtbot)
    page.detail.edit()
    editor = page.detail.editor
    assert editor is not None
    row = editor.points.rows[0]
    type_into(row.value, "60")  # type: ignore[union-attr]
    said = [label.text() for label in row.findChildren(QWidget) if hasattr(label, "text")]
    assert "This number looks too short. It is kept as you typed it." in said
    page.detail.keep_typed()
    saved = load.contact(context.library, "lukasz")
    assert saved is not None
    assert saved.points[0].value == "60"


def test_where_and_why_is_added_where_it_is_missing(
    page: ContactsPage, context: Context, qtbot: Any
) -> None:
    choose(page, "lukasz", qtbot)
    assert page.detail.view is not None
    assert page.detail.view.sentence.text() == "No note yet on where you met."
    add_button = next(
        button
        for button in page.detail.view.findChildren(QAbstractButton)
        if button.accessibleName() == "Add where and why"
    )
    QTest.mouseClick(add_button, Qt.MouseButton.LeftButton)
    editor = page.detail.view.editor
    assert isinstance(editor, EncounterEditor)
    assert editor.fields.event_name.hasFocus()
    type_into(editor.fields.event_name, "targi kielce")
    type_into(editor.fields.date, "12.03.2026")
    type_into(editor.fields.why, "sells profiles")
    type_into(editor.fields.introduced_by, "anna nowak")
    QTest.keyClick(editor.fields.introduced_by, Qt.Key.Key_Return)
    saved = load.contact(context.library, "lukasz")
    assert saved is not None
    (met,) = saved.encounters
    assert met.event is not None
    assert (met.event.uid, met.when, met.introduced_by_uid) == ("fair", "2026-03-12", "anna")
    assert page.detail.view.sentence.text() == (
        "Met 12 March 2026 at Targi Kielce, through Anna Nowak – sells profiles."
    )
    context.runner.undo()
    assert page.detail.view.sentence.text() == "No note yet on where you met."


def test_an_encounter_is_changed_and_removed(
    page: ContactsPage, context: Context, qtbot: Any
) -> None:
    choose(page, "edyta", qtbot)
    page.detail.edit_encounter("met")
    assert page.detail.view is not None
    editor = page.detail.view.editor
    assert isinstance(editor, EncounterEditor)
    assert editor.fields.date.text() == "12 March 2026"
    type_into(editor.fields.date, "not a date")
    type_into(editor.fields.place, "stand D7")
    QTest.keyClick(editor.fields.place, Qt.Key.Key_Return)
    met = load.encounter(context.library, "met")
    assert met is not None
    assert (met.when, met.place) == ("2026-03-12", "stand D7")
    page.detail.edit_encounter("mail")
    assert isinstance(page.detail.view.editor, EncounterEditor)
    page.detail.view.editor.removed.emit("mail")
    assert load.encounter(context.library, "mail") is None


def test_a_way_to_reach_is_copied_and_opened(
    page: ContactsPage, told: Told, qtbot: Any, monkeypatch: Any
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    choose(page, "edyta", qtbot)
    buttons = {
        button.accessibleName(): button for button in page.detail.findChildren(QAbstractButton)
    }
    buttons["Copy +48 12 345 67 10"].click()
    assert QGuiApplication.clipboard().text() == "+48 12 345 67 10"
    assert told.sentences == [("Copied: +48 12 345 67 10", False)]
    for name in ("Call +48 12 345 67 10", "Write to edyta@wronbud.example", "Mail"):
        buttons[name].click()
    assert opened == [
        "tel:+48123456710",
        "mailto:edyta@wronbud.example",
        "mailto:edyta@wronbud.example",
    ]


def test_under_a_thousand_pixels_there_is_one_pane_with_a_way_back(
    page: ContactsPage, qtbot: Any
) -> None:
    page.resize(900, 700)
    qtbot.waitUntil(lambda: not page.detail.isVisible())
    click(page, "edyta")
    qtbot.waitUntil(page.detail.isVisible)
    assert not page.list.isVisible()
    assert page.detail.uid == "edyta"
    QTest.keyClick(page.detail.area, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(page.list.isVisible)
    assert not page.detail.isVisible()
    page.resize(1300, 700)
    qtbot.waitUntil(lambda: page.detail.isVisible() and page.list.isVisible())


def test_the_divider_is_remembered(page: ContactsPage, context: Context, qtbot: Any) -> None:
    handle = page._splitter.handle(1)
    start = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(handle, start + QPoint(40, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=start + QPoint(40, 0))
    width = page.list.width()
    assert width == 412
    again = ContactsPage(context)
    qtbot.addWidget(again)
    again.resize(1200, 800)
    again.show()
    assert again.list.width() == width


def test_nothing_to_click_or_type_into_is_nameless(page: ContactsPage, qtbot: Any) -> None:
    choose(page, "edyta", qtbot)
    seen = _nameless(page)
    page.detail.edit_encounter("met")
    seen += _nameless(page)
    page.detail.edit()
    seen += _nameless(page)
    assert seen == []


def _nameless(page: ContactsPage) -> list[str]:
    return [
        f"{widget!r}"
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]


def test_what_a_contact_is_called_is_never_markup(
    context: Context, library: Library, qtbot: Any
) -> None:
    name = "<img src='x'> & Co"
    add(
        library,
        ContactRecord(uid="odd", formatted=name, points=(PointRecord(kind="web", value=name),)),
    )
    made = ContactsPage(context)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.show_contact("odd")
    texts = [label for label in made.detail.findChildren(QLabel) if name in label.text()]
    assert texts
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in texts)
    tooltips = [widget.toolTip() for widget in made.findChildren(QWidget) if widget.toolTip()]
    assert any("&lt;img" in tooltip for tooltip in tooltips)
    assert not any("<img" in tooltip for tooltip in tooltips)


def test_an_empty_list_leads_to_the_cards_that_wait(
    context: Context, library: Library, qtbot: Any
) -> None:
    made = ContactsPage(context)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    button = next(
        each
        for each in made.list.findChildren(QAbstractButton)
        if each.accessibleName() == "Review the cards that wait"
    )
    assert not button.isVisible()
    photographs.enqueue_bytes(library, card_file("contoso-marie.png").read_bytes(), "card.png")
    (picture,) = load.photographs(library)
    photographs.take_in(library, picture.uid)
    found = ScannedCard(image=b"x", reading=Page(width=1, height=1), draft=Draft())
    scanned = ScannedPhotograph(width=1, height=1, thumbnail=b"x", cards=(found,))
    context.run(photographs.add_scanned, picture.uid, scanned)
    assert button.isVisible()
    (card,) = load.cards_in(library, "review")
    with qtbot.waitSignal(made.review_requested) as asked:
        button.click()
    assert asked.args == [card.uid]


def test_the_button_where_nobody_is_chosen_leads_to_the_search(page: ContactsPage) -> None:
    button = next(
        each
        for each in page.detail.findChildren(QAbstractButton)
        if each.accessibleName() == "Search" and each.isVisible()
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.list.search.hasFocus()


def test_escape_clears_a_search_that_found_nobody_from_its_button(
    page: ContactsPage, qtbot: Any
) -> None:
    page.list.search_for("zzz")
    button = next(
        each
        for each in page.list.findChildren(QAbstractButton)
        if each.accessibleName() == "Clear the search" and each.text()
    )
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(shown(page)) == 3)
    assert page.list.search.hasFocus()


@pytest.fixture
def zoom(page: ContactsPage, context: Context, qtbot: Any) -> Zoom:
    """A card shown large over the page, opened from the list."""
    page.list.view.setFocus()
    sha256 = context.library.media.put(card_file("contoso-marie.png").read_bytes(), ".png")
    return Zoom(context.pictures, [Large(sha256, "Anna Nowak")], page)


def test_nothing_below_a_card_shown_large_takes_a_key(zoom: Zoom, page: ContactsPage) -> None:
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        QTest.keyClick(zoom, key)
        assert zoom.hasFocus()
    QTest.keyClick(zoom, Qt.Key.Key_Escape)
    assert not zoom.isVisible()
    assert page.list.view.hasFocus()


def test_a_card_shown_large_goes_when_the_window_goes_elsewhere(
    zoom: Zoom, page: ContactsPage
) -> None:
    page.find_here()
    assert not zoom.isVisible()
    assert page.list.search.hasFocus()


def test_a_card_shown_large_goes_also_when_what_was_below_is_gone(
    page: ContactsPage, context: Context
) -> None:
    button = QPushButton("below", page)
    button.show()
    button.setFocus()
    sha256 = context.library.media.put(card_file("contoso-marie.png").read_bytes(), ".png")
    zoom = Zoom(context.pictures, [Large(sha256, "Anna Nowak")], page)
    delete(button)
    QTest.keyClick(zoom, Qt.Key.Key_Escape)
    assert not zoom.isVisible()


def test_ways_to_reach_stand_in_one_order_and_tell_what_tells_something(
    page: ContactsPage, library: Library
) -> None:
    points = (
        PointRecord(kind="web", value="https://nordal.example", type="work"),
        PointRecord(kind="email", value="ida@nordal.example", type="work"),
        PointRecord(kind="web", value="ida.example", type="home"),
        PointRecord(kind="phone", value="+48 58 345 10 20"),
    )
    add(library, ContactRecord(uid="ida", given="Ida", points=points))
    page.list.refresh()
    page.show_contact("ida")
    assert [row.accessibleName() for row in page.detail.findChildren(FactRow)] == [
        "+48 58 345 10 20",
        "ida@nordal.example, work",
        "https://nordal.example",
        "ida.example, home",
    ]


def test_the_word_on_a_date_pushes_down_and_covers_nothing(page: ContactsPage, qtbot: Any) -> None:
    choose(page, "anna", qtbot)
    page.detail.edit_encounter()
    assert page.detail.view is not None
    editor = page.detail.view.editor
    assert isinstance(editor, EncounterEditor)
    beside = editor.fields.event_name.y() - editor.fields.date.y()
    type_into(editor.fields.date, "tomorrow morning")
    word = next(each for each in editor.findChildren(QLabel) if "12 March 2026" in each.text())
    qtbot.waitUntil(lambda: word.y() >= editor.fields.date.geometry().bottom())
    assert editor.fields.event_name.y() - editor.fields.date.y() == beside
    assert editor.fields.place.y() > word.geometry().bottom()


def test_the_arrow_down_shows_known_events(page: ContactsPage, qtbot: Any) -> None:
    choose(page, "lukasz", qtbot)
    page.detail.edit_encounter()
    assert page.detail.view is not None
    editor = page.detail.view.editor
    assert isinstance(editor, EncounterEditor)
    QTest.keyClick(editor.fields.event_name, Qt.Key.Key_Down)
    popup = editor.fields.event_name.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert editor.fields.event_name.text() == "Targi Kielce"
