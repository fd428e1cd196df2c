"""The page of events, used as its owner does: the list, an event, and all that is done with it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget

from cardcase.core.ops import cards, contacts, encounters, events, history, photographs
from cardcase.core.records import EncounterRecord, EventRecord, Participant
from cardcase.core.store import browse, happenings, load
from cardcase.core.store.library import Library
from cardcase.core.store.sessions import open_session
from cardcase.ui.context import Context
from cardcase.ui.date_popup import DatePopup
from cardcase.ui.models.event_people import FEW
from cardcase.ui.pages.events.date_tile import DateTile
from cardcase.ui.pages.events.event_pane import WIDEST
from cardcase.ui.pages.events.gather_sheet import GatherSheet
from cardcase.ui.pages.events.merge_sheet import MergeSheet
from cardcase.ui.pages.events.page import EventsPage
from cardcase.ui.widgets.zoom import Zoom
from made_up import LUKASZ, scanned, waiting_photograph
from people import ANNA, EDYTA, FAIR, add, named

TODAY = date(2026, 3, 20)
LUNCH = EventRecord(uid="lunch", name="Obiad z Piotrem", kind="lunch", start="2025-11-04")


class Told:
    """What the page said, and what it asked the window for."""

    def __init__(self, page: EventsPage, context: Context) -> None:
        self.sentences: list[str] = []
        self.contacts: list[str] = []
        self.met: list[tuple[list[str], EventRecord | None]] = []
        context.bus.noticed.connect(lambda text, _undo: self.sentences.append(text))
        page.contact_requested.connect(self.contacts.append)
        page.met_requested.connect(lambda uids, event: self.met.append((uids, event)))


@pytest.fixture
def known(library: Library) -> None:
    add(library, ANNA, EDYTA)
    events.save(library, LUNCH)


@pytest.fixture
def page(context: Context, qtbot: Any) -> Iterator[EventsPage]:
    made = EventsPage(context, today=lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    made.close()


@pytest.fixture
def told(page: EventsPage, context: Context) -> Told:
    return Told(page, context)


@pytest.fixture
def fair(known: None, page: EventsPage) -> EventsPage:
    """The page of the fair, where Edyta was met."""
    page.show_event("fair")
    return page


def listed(page: EventsPage) -> list[str]:
    model = page.list.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def people(page: EventsPage) -> list[str]:
    model = page.pane.people.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def press(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose_in_menu(page: EventsPage, words: str) -> None:
    """Open the menu "…" and click what begins so."""
    press(page.pane.bar.more)
    menu = next(each for each in page.findChildren(QMenu) if each.isVisible())
    action = next(each for each in menu.actions() if each.text().startswith(words))
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


# The list.


Held = list[Callable[[], None]]


@pytest.fixture
def held(known: None, context: Context, monkeypatch: pytest.MonkeyPatch) -> Held:
    """What was asked of the lanes, to be answered when it is called."""
    asked: Held = []

    def submit(_lane: str, work: Any, *args: Any, on_done: Callable[[Any], None]) -> None:
        asked.append(lambda: on_done(work(*args)))

    monkeypatch.setattr(context.tasks, "submit", submit)
    return asked


def test_a_list_that_comes_late_takes_no_focus_from_a_form(held: Held, page: EventsPage) -> None:
    page.activated()
    page.new_event()
    form = page.pane.form
    assert held and form is not None
    for answer in held:
        answer()
    QTest.keyClicks(QApplication.focusWidget(), "Biennale")
    assert form.name.text() == "Biennale"


@pytest.mark.parametrize("found", [False, True])
def test_a_list_that_comes_late_has_the_focus_unless_one_looks_for_something(
    held: Held, page: EventsPage, found: bool
) -> None:
    page.activated()
    # Where Qt puts it while there is no list.
    page.list.search.setFocus()
    if found:
        page.find_here()
    for answer in held:
        answer()
    assert (page.list.search if found else page.list.view).hasFocus()


def test_what_was_wide_may_become_narrow(fair: EventsPage, qtbot: Any) -> None:
    for show, name in ((fair.show_list, "list"), (lambda: fair.show_event("fair"), "event")):
        show()
        fair.resize(1900, 800)
        shown = fair.list.view if name == "list" else fair.pane.photographs
        qtbot.waitUntil(lambda shown=shown: shown.mapTo(fair, QPoint()).x() > 300)
        assert fair.list.view.width() == WIDEST
        assert fair.minimumSizeHint().width() < 800, name


def test_the_title_of_the_page_stands_over_an_empty_list_too(page: EventsPage) -> None:
    assert "Events" in texts(page).splitlines()
    assert not page.list.new_button.isVisible(), "the one way on stands in the middle"


def test_without_an_event_the_page_leads_to_the_first(page: EventsPage, library: Library) -> None:
    page.activated()
    assert "Where do you meet people?" in texts(page)
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = page.pane.form
    assert form is not None and form.name.hasFocus()
    QTest.keyClicks(form.name, "Targi Poznan")
    QTest.keyClicks(form.place, "Poznan, hall 5")
    assert form.first.text() == "today", "most events are made on the day"
    form.first.selectAll()
    QTest.keyClicks(form.first, "10.03.2026")
    QTest.keyClicks(form.last, "9 March 2026")
    QTest.keyClick(form.last, Qt.Key.Key_Return)
    assert "The last day is before the first one." in texts(form) and form.last.hasFocus()
    QTest.keyClicks(form.last, "13 March 2026")
    QTest.keyClick(form.last, Qt.Key.Key_Return)
    (made,) = browse.events(library)
    assert (made.name, made.kind, made.place) == ("Targi Poznan", "fair", "Poznan, hall 5")
    assert (made.start, made.end) == ("2026-03-10", "2026-03-13")
    assert page.shown_event == made
    assert "Nobody noted here yet." in page.pane.sentence.text()


def test_an_event_without_a_name_or_with_an_odd_date_is_asked_about(
    page: EventsPage, library: Library
) -> None:
    page.new_event()
    form = page.pane.form
    assert form is not None
    QTest.keyClick(form.place, Qt.Key.Key_Return)
    assert "Give it a name first." in texts(form) and form.name.hasFocus()
    QTest.keyClicks(form.name, "Targi")
    assert "Give it a name first." not in texts(form)
    form.first.selectAll()
    QTest.keyClicks(form.first, "soon")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert "Write it like" in texts(form) and form.first.hasFocus()
    assert browse.events(library) == []
    QTest.keyClick(form.first, Qt.Key.Key_Escape)
    assert page.pane.form is None and page.shown_event is None


def test_events_are_found_by_letters_and_opened_by_enter(known: None, page: EventsPage) -> None:
    page.list.refresh()
    page.activated()
    assert listed(page) == ["Targi Kielce", "Obiad z Piotrem"]
    QTest.keyClicks(page.list.view, "o")
    QTest.keyClicks(page.list.search, "biad 2025")
    QTest.keyClick(page.list.search, Qt.Key.Key_Return)
    assert listed(page) == ["Obiad z Piotrem"] and page.list.view.hasFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_Return)
    assert page.shown_event == LUNCH
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.shown_event is None and page.list.view.current_uid() == "lunch"
    page.list.search.setText("Śniadanie")
    QTest.keyClick(page.list.search, Qt.Key.Key_Return)
    assert page.pane.form is not None and page.pane.form.name.text() == "Śniadanie"


def test_a_click_opens_an_event_and_ctrl_f_goes_back_to_the_search(
    known: None, page: EventsPage
) -> None:
    page.list.refresh()
    view = page.list.view
    place = view.visualRect(page.list.model.index_of("fair")).center() + QPoint(0, 10)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.shown_event == FAIR
    assert page.find_here() and page.list.search.hasFocus() and page.shown_event is None


def test_a_search_without_a_hit_says_so(known: None, page: EventsPage, qtbot: Any) -> None:
    page.list.search.setText("<b>xyz</b>")
    qtbot.waitUntil(lambda: "Nothing found for “<b>xyz</b>”" in texts(page))


# The page of one.


def test_the_page_says_when_where_and_whom_one_met(fair: EventsPage, told: Told) -> None:
    assert fair.pane.sentence.text() == (
        "You met one person; there has been a word with everyone since."
    )
    assert people(fair) == ["Edyta Jaworska"]
    said = fair.pane.people.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "Edyta Jaworska, Inżynier Budowy, Wronbud Okna sp. z o.o., looks for a steel supplier, "
        "E-mail, 14 Mar"
    )
    assert "Targi Kielce" in texts(fair) and "10 March 2026" in texts(fair)
    fair.pane.people.list.setCurrentIndex(fair.pane.people.model.index(0))
    QTest.keyClick(fair.pane.people.list, Qt.Key.Key_Return)
    assert told.contacts == ["edyta"]


def test_those_without_a_word_since_can_be_looked_at_alone(
    fair: EventsPage, context: Context
) -> None:
    there = (Participant(contact="anna"),)
    met = EncounterRecord(uid="", when="2026-03-10", event=FAIR, participants=there)
    context.run(encounters.save, met)
    assert fair.pane.sentence.text() == "You met two people; one has had no word since."
    press(fair.pane.people.silent)
    assert people(fair) == ["Anna Nowak"]
    press(fair.pane.people.everyone)
    assert people(fair) == ["Edyta Jaworska", "Anna Nowak"]
    fair.pane.sentence.followed.emit("silent")
    assert people(fair) == ["Anna Nowak"]


def test_of_many_people_a_few_are_shown_until_one_asks(
    fair: EventsPage, library: Library, context: Context
) -> None:
    crowd = [named(f"Abc{number:02}") for number in range(FEW + 3)]
    add(library, *crowd)
    there = tuple(Participant(contact=each.uid) for each in crowd)
    met = EncounterRecord(uid="", when="2026-03-10", event=FAIR, participants=there)
    context.run(encounters.save, met)
    assert len(people(fair)) == FEW
    assert fair.pane.people.more.accessibleName() == "Show 4 more"
    press(fair.pane.people.more)
    assert len(people(fair)) == FEW + 4 and not fair.pane.people.more.isVisible()


def test_several_can_be_chosen_and_met_again(
    fair: EventsPage, context: Context, told: Told
) -> None:
    there = (Participant(contact="anna"),)
    context.run(encounters.save, EncounterRecord(uid="", event=FAIR, participants=there))
    fair.pane.people.list.setFocus()
    QTest.keyClick(fair.pane.people.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert fair.chosen() == ["edyta", "anna"]
    context.run(events.save, replace(FAIR, place="Kielce"))
    assert fair.chosen() == ["edyta", "anna"], "the choice outlives a change"
    fair.pane.people.list.selectionModel().select(
        fair.pane.people.model.index(0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    press(fair.pane.people.add)
    ((uids, event),) = told.met
    assert uids == [] and event is not None and event.uid == "fair"


def test_an_event_is_changed_in_its_place_and_undone(fair: EventsPage, library: Library) -> None:
    QTest.keyClick(fair, Qt.Key.Key_F2)
    form = fair.pane.form
    assert form is not None and form.first.text() == "10 March 2026"
    form.name.selectAll()
    QTest.keyClicks(form.name, "Kielce Expo")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    changed = load.event(library, "fair")
    assert changed == replace(FAIR, name="Kielce Expo")
    assert "Kielce Expo" in texts(fair)


def test_the_kind_and_the_days_of_an_event_are_taken_back_while_it_is_edited(
    fair: EventsPage,
) -> None:
    QTest.keyClick(fair, Qt.Key.Key_F2)
    form = fair.pane.form
    assert form is not None
    form.first.setFocus()
    form.first.selectAll()
    QTest.keyClicks(form.first, "12.03.2026")
    form.kind.setFocus()
    QTest.keyClick(form.kind, Qt.Key.Key_Down)
    assert form.record().kind != FAIR.kind and form.record().start == "2026-03-12"
    # What was typed over, and then what was typed over it: "1" is no date yet.
    for kept in (("fair", "2026-03-12"), ("fair", FAIR.start), ("fair", FAIR.start)):
        QTest.keyClick(form.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert (form.record().kind, form.record().start) == kept
    assert not form.changed


def test_the_calendar_of_the_last_day_opens_at_the_first(fair: EventsPage) -> None:
    QTest.keyClick(fair, Qt.Key.Key_F2)
    form = fair.pane.form
    assert form is not None
    form.last.setFocus()
    form.last.clear()
    QTest.keyClick(form.last, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, DatePopup) and popup.grid.day.isoformat() == FAIR.start
    QTest.keyClick(popup.grid, Qt.Key.Key_Down)
    QTest.keyClick(popup.grid, Qt.Key.Key_Return)
    assert form.record().end == "2026-03-17"


def test_what_undo_changes_is_shown(fair: EventsPage, context: Context) -> None:
    context.run(events.save, replace(FAIR, name="Kielce Expo"))
    assert "Kielce Expo" in texts(fair)
    context.runner.undo()
    assert "Kielce Expo" not in texts(fair) and "Targi Kielce" in texts(fair)


def test_going_on_saves_what_was_typed(fair: EventsPage, library: Library) -> None:
    QTest.keyClick(fair, Qt.Key.Key_F2)
    assert fair.pane.form is not None
    QTest.keyClicks(fair.pane.form.place, "Kielce")
    fair.show_event("lunch")
    changed = load.event(library, "fair")
    assert changed is not None and changed.place == "Kielce"


def test_notes_are_written_in_their_place(fair: EventsPage, library: Library) -> None:
    notes = fair.pane.notes
    assert "Nothing noted yet." in texts(notes)
    press(notes.change)
    QTest.keyClicks(notes.edit, "Come early.")
    QTest.keyClick(notes.edit, Qt.Key.Key_Escape)
    assert not notes.editing and "Nothing noted yet." in texts(notes)
    press(notes.change)
    QTest.keyClicks(notes.edit, "Come early.")
    QTest.keyClick(notes.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    changed = load.event(library, "fair")
    assert changed is not None and changed.notes == "Come early."
    assert "Come early." in texts(notes) and notes.change.hasFocus()


def test_a_copy_for_next_year_keeps_the_days_of_the_week(
    fair: EventsPage, library: Library, context: Context
) -> None:
    days = replace(FAIR, name="Targi Kielce 2026", start="2026-03-10", end="2026-03-13")
    context.run(events.save, days)
    press(fair.pane.bar.copy)
    form = fair.pane.form
    assert form is not None and form.name.text() == "Targi Kielce 2027"
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    copied = browse.event_named(library, "Targi Kielce 2027")
    assert copied is not None and (copied.start, copied.end) == ("2027-03-09", "2027-03-12")
    assert date.fromisoformat(copied.start).weekday() == date(2026, 3, 10).weekday()
    assert fair.shown_event == copied and people(fair) == []
    assert load.event(library, "fair") == days


def test_leaving_the_form_of_a_copy_leads_back_to_the_event(
    fair: EventsPage, library: Library, context: Context
) -> None:
    press(fair.pane.bar.copy)
    assert fair.pane.form is not None
    context.run(events.save, replace(FAIR, place="Kielce"))
    assert fair.shown_event is None, "what changes elsewhere does not come under the form"
    QTest.keyClick(fair.pane.form.name, Qt.Key.Key_Escape)
    event = fair.shown_event
    assert event is not None and (event.uid, event.place) == ("fair", "Kielce")
    assert len(browse.events(library)) == 2


def test_an_event_that_is_removed_elsewhere_takes_what_was_typed_with_it(
    fair: EventsPage, library: Library, context: Context
) -> None:
    press(fair.pane.notes.change)
    QTest.keyClicks(fair.pane.notes.edit, "Come early.")
    context.run(events.delete, "fair")
    assert fair.shown_event is None and listed(fair) == ["Obiad z Piotrem"]
    assert load.event(library, "fair") is None


def test_removing_an_event_says_what_becomes_of_the_meetings(
    fair: EventsPage, library: Library, told: Told
) -> None:
    choose_in_menu(fair, "Remove the event")
    assert load.event(library, "fair") is None
    assert told.sentences[-1] == (
        "Event removed: Targi Kielce. The meeting with 1 person stays, without an event."
    )
    assert fair.shown_event is None and listed(fair) == ["Obiad z Piotrem"]
    history.undo(library)
    edyta = load.contact(library, "edyta")
    assert edyta is not None and edyta.encounters[-1].event == FAIR


def test_the_list_removes_changes_and_comes_to_an_event(
    known: None, page: EventsPage, library: Library, told: Told, qtbot: Any
) -> None:
    page.activated()
    view = page.list.view
    view.choose(page.list.model.index_of("fair"))
    place = view.visualRect(view.currentIndex()).center()
    QApplication.sendEvent(
        view.viewport(),
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.mapToGlobal(place)),
    )
    (menu,) = page.findChildren(QMenu)
    entry = next(each for each in menu.actions() if each.text() == "I am here now")
    entry.trigger()
    menu.close()
    here = open_session(library)
    assert here is not None and here.event == FAIR
    QTest.keyClick(view, Qt.Key.Key_F2)
    form = page.pane.form
    assert form is not None and form.name.text() == FAIR.name
    QTest.keyClick(form.name, Qt.Key.Key_Escape)
    people_list = page.pane.people.list
    people_list.setCurrentIndex(people_list.model().index(0, 0))
    QTest.keyClick(people_list, Qt.Key.Key_Delete)
    assert people(page) == [] and told.sentences[-1].startswith("Removed from an event")
    page.show_list()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert load.event(library, "fair") is None and view.current_uid() == "lunch"
    assert view.hasFocus() and told.sentences[-1] == "Event removed: Targi Kielce"


def test_one_comes_and_leaves_by_one_button(fair: EventsPage, library: Library) -> None:
    button = fair.pane.bar.session
    assert button.accessibleName() == "I am here now"
    press(button)
    here = open_session(library)
    assert here is not None and here.event == FAIR
    assert button.accessibleName() == "Leave the event"
    press(button)
    assert open_session(library) is None and button.accessibleName() == "I am here now"


def test_two_events_become_one_and_undo_parts_them(
    fair: EventsPage, library: Library, qtbot: Any
) -> None:
    choose_in_menu(fair, "Merge with another event")
    sheet = next(each for each in fair.findChildren(MergeSheet) if each.isVisible())
    assert not sheet.verb.isEnabled()
    QTest.keyClicks(sheet.search, "obiad")
    qtbot.waitUntil(sheet.verb.isEnabled)
    press(sheet.verb)
    assert [each.uid for each in browse.events(library)] == ["fair"]
    whole = load.event(library, "fair")
    assert whole is not None and whole.start == "2025-11-04"
    history.undo(library)
    assert len(browse.events(library)) == 2


# Photographs and the cards of those days.


@pytest.fixture
def picture(library: Library, known: None, tmp_path: Path) -> str:
    """A photograph of 12 March with one card that is a contact and one in review."""
    events.save(library, replace(FAIR, end="2026-03-13"))
    uid = waiting_photograph(library, tmp_path)
    read = scanned(LUKASZ, replace(LUKASZ, given="Zofia", family="Wąs"))
    photographs.add_scanned(library, uid, read)
    first = load.cards_on(library, uid)[0]
    cards.accept(library, first.uid, replace(LUKASZ, uid="lukasz"))
    return uid


def test_cards_of_these_days_are_chosen_and_added_as_one_step(
    picture: str, page: EventsPage, library: Library
) -> None:
    page.show_event("fair")
    press(page.pane.photographs.add)
    sheet = next(each for each in page.findChildren(GatherSheet) if each.isVisible())
    row = sheet.model.index(0)
    assert row.data() == "Łukasz Błaszczyk, Zofia Wąs"
    QTest.keyClick(sheet.view, Qt.Key.Key_Space)
    assert not sheet.add_button.isEnabled()
    QTest.keyClick(sheet.view, Qt.Key.Key_Space)
    assert sheet.add_button.accessibleName() == "Add 1 photograph"
    QTest.keyClick(sheet.view, Qt.Key.Key_Return)
    assert people(page) == ["Łukasz Błaszczyk", "Edyta Jaworska"]
    stored = load.photograph(library, picture)
    assert stored is not None and stored.event == "fair"
    assert page.pane.photographs.model.rowCount() == 1
    history.undo(library)
    lukasz = load.contact(library, "lukasz")
    assert lukasz is not None and lukasz.encounters == ()


def test_where_nothing_is_to_be_added_a_sentence_says_so(fair: EventsPage, told: Told) -> None:
    choose_in_menu(fair, "Add photographs from these days")
    assert told.sentences == ["No photograph of these days is without an event."]


def test_a_photograph_is_enlarged_by_enter(
    picture: str, page: EventsPage, library: Library, qtbot: Any
) -> None:
    page.show_event("fair")
    press(page.pane.photographs.add)
    sheet = next(each for each in page.findChildren(GatherSheet) if each.isVisible())
    press(sheet.add_button)
    view = page.pane.photographs.view
    view.setCurrentIndex(page.pane.photographs.model.index(0))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.findChild(Zoom) is not None)
    QTest.keyClick(page.findChild(Zoom), Qt.Key.Key_Escape)


def test_an_erased_contact_leaves_the_page(fair: EventsPage, context: Context) -> None:
    context.run(contacts.delete, ["edyta"])
    assert people(fair) == []
    assert happenings.met_there(context.library, FAIR) == []


@pytest.mark.parametrize(("width", "margin"), [(1200, 20), (1900, 310)])
def test_the_list_and_an_event_begin_at_the_same_place_in_the_middle(
    fair: EventsPage, qtbot: Any, width: int, margin: int
) -> None:
    def left(widget: QWidget) -> int:
        return widget.mapTo(fair, QPoint(0, 0)).x()

    fair.resize(width, 800)
    tile, tools = fair.pane.findChild(DateTile), fair.pane.bar
    assert isinstance(tile, DateTile)
    qtbot.waitUntil(lambda: tile.isVisible() and left(tile) == margin)
    assert width - left(tools) - tools.width() == margin
    fair.show_list()
    qtbot.waitUntil(lambda: left(fair.list.search) == margin)
