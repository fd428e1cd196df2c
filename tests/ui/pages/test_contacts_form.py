"""The contact's form: jobs, addresses, numbers and odd values, changed by keyboard, undone."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cardcase.core.beyond.detail import Detail
from cardcase.core.beyond.reading import details
from cardcase.core.ops import contacts, events, sessions
from cardcase.core.records import (
    POINT_KINDS,
    AddressRecord,
    ContactRecord,
    EventRecord,
    JobRecord,
    PointKind,
    PointRecord,
    PropertyRecord,
    SourceRecord,
    TaxIdRecord,
)
from cardcase.core.store import browse, load
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.pages.contacts.also_rows import AlsoRow
from cardcase.ui.pages.contacts.contact_editor import ContactEditor
from cardcase.ui.pages.contacts.fact_row import FactRow
from cardcase.ui.pages.contacts.job_row import JobRow
from cardcase.ui.pages.contacts.page import ContactsPage
from cardcase.ui.pages.contacts.point_rows import AddressRow, PointRow, TaxRow
from contacting import TODAY, Told, contacts_page
from people import EDYTA

CTRL = Qt.KeyboardModifier.ControlModifier
NUMBER = TaxIdRecord(kind="NIP", value="6570001122")
WHO = replace(EDYTA, tax_ids=(NUMBER,))


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> Iterator[ContactsPage]:
    with contacts_page(context, qtbot, WHO, height=900) as made:
        made.show_contact("edyta")
        made.detail.edit()
        yield made


def form(page: ContactsPage) -> ContactEditor:
    assert page.detail.editor is not None
    return page.detail.editor


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(name: str) -> None:
    """Press the button of this name, which the focus is on, by keyboard."""
    button = focused()
    assert isinstance(button, QAbstractButton) and button.accessibleName() == name
    QTest.keyClick(button, Qt.Key.Key_Space)


def tab_to(name: str) -> QWidget:
    """Walk with Tab to the control of this name."""
    for _ in range(60):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        if focused().accessibleName() == name:
            return focused()
    raise AssertionError(name)


def write(text: str) -> None:
    """Type over what the field with the focus says."""
    field = focused()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, text)


def saved(page: ContactsPage) -> ContactRecord:
    """Save by keyboard; the contact as it is then."""
    QTest.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    contact = load.contact(page._context.library, "edyta")
    assert contact is not None and page.detail.editor is None
    return contact


def test_a_job_is_ended_and_another_begun_by_keyboard(page: ContactsPage, context: Context) -> None:
    tab_to("End this job")
    press("End this job")
    assert focused().accessibleName() == "To"
    form(page).jobs.more.setFocus()
    press("Add a job")
    write("Dyrektor; Wspolnik")
    tab_to("Organization")
    write("Stalmet")
    tab_to("From")
    write("03.2026")
    contact = saved(page)
    old, past = EDYTA.jobs
    new = JobRecord(organization="Stalmet", titles=("Dyrektor", "Wspolnik"), since="2026-03")
    assert contact.jobs == (new, replace(old, until="2026-03"), past)
    assert contact.job == new
    lines = [label.text() for label in page.detail.findChildren(QLabel)]
    assert "Before: Inżynier Budowy · Wronbud Okna sp. z o.o., to 2026" in lines
    context.runner.undo()
    undone = load.contact(context.library, "edyta")
    assert undone is not None and undone.jobs == EDYTA.jobs


def test_only_a_job_that_is_there_can_be_ended(page: ContactsPage) -> None:
    form(page).jobs.more.click()
    row = form(page).jobs.rows[0]
    assert isinstance(row, JobRow) and row.end.isHidden()
    QTest.keyClicks(row.organization, "Stalmet")
    assert row.end.isVisible()


def test_kinds_of_ways_to_reach_stand_together_and_are_kept_as_they_came(
    page: ContactsPage, context: Context
) -> None:
    contact = load.contact(context.library, "edyta")
    assert contact is not None
    # As most files have it: an e-mail first.
    came = (PointRecord(kind="email", value="e@wronbud.example"), *contact.points_of("phone"))
    form(page).cancelled.emit()
    context.run(contacts.edit, replace(contact, points=came))
    page.detail.edit()
    kinds = [row.record().kind for row in form(page).points.rows]
    assert kinds == sorted(kinds, key=POINT_KINDS.index) and kinds[-1] == "email"
    form(page).notes.setFocus()
    QTest.keyClicks(form(page).notes, "x")
    assert saved(page).points == came


@pytest.mark.parametrize("typed", ["Stal; Okna", "Stal, Okna"])
def test_tags_are_parted_by_semicolons_or_commas(page: ContactsPage, typed: str) -> None:
    form(page).tags.setFocus()
    write(typed)
    assert saved(page).tags == ("Stal", "Okna")


def test_a_former_job_goes_on_or_goes(page: ContactsPage) -> None:
    row = form(page).jobs.rows[1]
    assert isinstance(row, JobRow) and row.until.text() == "May 2024"
    row.end.click()
    assert row.until.text() == "" and row.end.text() == "End this job"
    form(page).jobs.rows[0].first.setFocus()
    tab_to("Remove: Wronbud Okna sp. z o.o.")
    press("Remove: Wronbud Okna sp. z o.o.")
    assert focused() is row.titles
    assert saved(page).jobs == (replace(EDYTA.jobs[1], until=""),)


def test_a_job_with_a_date_that_is_none_is_not_saved_which_is_said(page: ContactsPage) -> None:
    row = form(page).jobs.rows[1]
    assert isinstance(row, JobRow)
    row.until.setFocus()
    write("when it rained")
    said = [label.text() for label in row.findChildren(QLabel) if label.isVisible()]
    assert "Write it like 12 March 2026, March 2026, 12.03.2026 or today." in said
    row.since.setFocus()
    write("2019")
    QTest.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    assert page.detail.editor is not None and row.until.hasFocus()
    write("")
    QTest.keyClick(focused(), Qt.Key.Key_Delete)
    assert saved(page).jobs[1] == replace(EDYTA.jobs[1], since="2019", until="")


def test_a_birthday_that_is_no_day_is_not_saved_without_a_word(
    context: Context, qtbot: QtBot, told: Told
) -> None:
    born = (PropertyRecord(name="BDAY", value="1980-05-04"),)
    source = SourceRecord(format="vcard", version="3.0", properties=born)
    with contacts_page(context, qtbot, replace(WHO, source=source), height=900) as page:
        page.show_contact("edyta")
        page.detail.edit()
        row = form(page).also.rows[0]
        assert isinstance(row, AlsoRow)
        row.date.setFocus()
        write("31.02.1980")
        form(page).name[1].setFocus()
        QTest.keyClick(focused(), Qt.Key.Key_Return, CTRL)
        assert page.detail.editor is not None and row.date.hasFocus()
        assert row.date.hint.isVisible() and row.date.selectedText() == "31.02.1980"
        # Whoever goes on to another is not held, and is told.
        page.detail.show_nothing()
        assert told == ["Not saved, since it is no date: 31.02.1980"]
        kept = load.contact(context.library, "edyta")
        assert kept is not None
        assert details(kept.source) == (Detail("birthday", "1980-05-04"),)


def test_an_anniversary_of_a_new_contact_that_is_no_day_waits_for_one(
    page: ContactsPage, context: Context
) -> None:
    page.detail.show_nothing()
    page.new_contact()
    write("Ida")
    form(page).also.more.setFocus()
    press("Add a birthday, nickname, relation…")
    row = form(page).also.rows[0]
    assert isinstance(row, AlsoRow)
    row.kind.choose("anniversary")
    write("31 February")
    QTest.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    assert page.detail.editor is not None and row.date.hasFocus() and row.date.hint.isVisible()
    write("3 February")
    QTest.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    ida = load.contact(context.library, page.detail.uid)
    assert ida is not None and details(ida.source) == (Detail("anniversary", "--02-03"),)


def test_enter_in_an_open_choice_chooses_and_leaves_the_form_open(page: ContactsPage) -> None:
    row = form(page).points.rows[0]
    assert isinstance(row, PointRow) and row.kind.currentData() != "web"
    for to_list in (True, False):  # the keys come to the list, or to what opened it
        row.kind.choose("phone")
        row.kind.setFocus()
        QTest.keyClick(row.kind, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        popup = row.kind.view()
        assert popup.isVisible()
        QTest.keyClick(popup, Qt.Key.Key_Down)
        QTest.keyClick(popup if to_list else row.kind, Qt.Key.Key_Return)
        assert not popup.isVisible() and row.kind.currentData() == "email"
        # The key is held a moment longer.
        held = QKeyEvent(
            QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True
        )
        QApplication.sendEvent(row.kind, held)
        assert page.detail.editor is not None


@pytest.mark.parametrize(
    ("kind", "value", "normalized", "doubt"),
    [
        ("phone", "60", "", "too short"),
        ("phone", "601 202 303", "+48601202303", ""),
        ("email", "ida at home", "", "e-mail"),
        ("email", "Ida@Home.example", "ida@home.example", ""),
        ("web", "my page", "", "web page"),
        ("web", "www.home.example", "home.example", ""),
        ("social", "@ida", "", ""),
    ],
)
def test_each_kind_is_added_kept_as_typed_marked_if_odd_and_removed(
    page: ContactsPage, kind: PointKind, value: str, normalized: str, doubt: str
) -> None:
    form(page).points.more.setFocus()
    press("Add a way to reach")
    row = form(page).points.rows[-1]
    assert isinstance(row, PointRow) and row.value.hasFocus()
    row.kind.choose(kind)
    write(value)
    said = [label.text() for label in row.findChildren(QLabel) if label.isVisible()]
    assert (doubt in "".join(said)) if doubt else said == []
    made = PointRecord(kind=kind, value=value, normalized=normalized)
    assert saved(page).points == (*WHO.points, made)
    page.detail.edit()
    form(page).points.rows[-1].first.setFocus()
    tab_to(f"Remove: {value}")
    press(f"Remove: {value}")
    assert saved(page).points == WHO.points


def test_an_address_is_typed_in_parts(page: ContactsPage, context: Context) -> None:
    form(page).addresses.more.setFocus()
    press("Add an address")
    for name, text in (
        ("Post code", "25-001"),
        ("City", "Kielce"),
        ("Region", "Swietokrzyskie"),
        ("Country", "Polska"),
    ):
        tab_to(name)
        write(text)
    row = form(page).addresses.rows[-1]
    assert isinstance(row, AddressRow)
    row.type.choose("home")
    made = AddressRecord(
        postcode="25-001", city="Kielce", region="Swietokrzyskie", country="Polska", type="home"
    )
    assert saved(page).addresses == (*WHO.addresses, made)
    context.runner.undo()
    undone = load.contact(context.library, "edyta")
    assert undone is not None and undone.addresses == WHO.addresses


def test_what_was_printed_on_one_line_stays_until_a_part_is_typed(qtbot: Any) -> None:
    printed = AddressRecord(street="ul. Długa 7", city="Kielce", full="Długa 7, Kielce")
    row = AddressRow(printed)
    qtbot.addWidget(row)
    assert row.record() is printed
    row.type.choose("work")
    assert row.record() == replace(printed, type="work")
    row.fields["city"].setText("Łódź")
    assert row.record() == AddressRecord(street="ul. Długa 7", city="Łódź", type="work")


def test_numbers_of_companies_are_changed_added_and_removed(page: ContactsPage) -> None:
    (row,) = form(page).tax_ids.rows
    assert isinstance(row, TaxRow)
    row.value.setFocus()
    write("525-244-57-67")
    row.kind.choose("VAT")
    form(page).tax_ids.more.setFocus()
    press("Add a tax number")
    assert saved(page).tax_ids == (TaxIdRecord(kind="VAT", value="525-244-57-67"),)


def test_somebody_new_is_typed_by_keyboard_and_undone(
    page: ContactsPage, library: Library, context: Context
) -> None:
    page.detail._close_form()
    QTest.keyClick(page.list.view, Qt.Key.Key_N, CTRL)
    assert focused().accessibleName() == "Given name"
    write("Ida")
    tab_to("Family name")
    write("Lis")
    phone, email = form(page).points.rows
    assert isinstance(phone, PointRow) and isinstance(email, PointRow)
    tab_to("Number or address")
    assert phone.value.hasFocus()
    write("601 202 303")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    (uid,) = browse.contacts_named(library, "Ida Lis")
    made = load.contact(library, uid)
    assert made is not None and made.points[0].normalized == "+48601202303"
    assert page.detail.uid == uid and page.list.current_uid() == uid
    context.runner.undo()
    assert load.contact(library, uid) is None


def test_who_is_typed_during_a_session_was_met_there(
    page: ContactsPage, library: Library, context: Context
) -> None:
    fair = EventRecord(uid="fair", name="Mebel-Expo", place="Łódź, hala 3")
    events.save(library, fair)
    context.run(sessions.come, "fair")
    for ticked in (True, False):
        page.new_contact()
        editor = form(page)
        assert editor.met_here is not None and "Mebel-Expo" in editor.met_here.text()
        write("Ida")
        if not ticked:
            QTest.keyClick(editor.met_here, Qt.Key.Key_Space)
        QTest.keyClick(editor.name[1], Qt.Key.Key_Return, CTRL)
        made = load.contact(library, page.detail.uid)
        assert made is not None
        said = [(each.event, each.place, each.when) for each in made.encounters]
        assert said == ([(fair, "Łódź, hala 3", TODAY.isoformat())] if ticked else [])
    page.new_contact()
    QTest.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    assert page.detail.uid == ""  # nobody was typed


def test_an_empty_form_makes_nobody(page: ContactsPage, library: Library) -> None:
    page.detail._close_form()
    before = browse.count_contacts(library)
    for key, modifier in ((Qt.Key.Key_Return, CTRL), (Qt.Key.Key_Escape, CTRL & ~CTRL)):
        page.new_contact()
        QTest.keyClick(focused(), key, modifier)
        assert page.detail.editor is None and page.detail.uid == ""
    assert browse.count_contacts(library) == before


def test_going_on_to_another_saves_who_was_typed(page: ContactsPage, library: Library) -> None:
    page.new_contact()
    write("Ida")
    page.show_contact("edyta")
    assert browse.contacts_named(library, "Ida")


def test_kinds_rows_and_dates_are_taken_back_in_the_order_they_came(page: ContactsPage) -> None:
    editor = form(page)
    row = editor.points.rows[0]
    assert isinstance(row, PointRow)
    said: list[ContactRecord] = [editor.record()]

    def note() -> None:
        assert editor.record() != said[-1]
        said.append(editor.record())

    row.type.setFocus()
    QTest.keyClick(row.type, Qt.Key.Key_Down)
    note()
    row.kind.setFocus()
    QTest.keyClick(row.kind, Qt.Key.Key_Down)
    note()
    tab_to("Add a way to reach")
    press("Add a way to reach")
    said.append(editor.record())  # an empty row is not kept
    write("+48 22 555 01 23")
    note()
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    note()
    editor.points.rows[0].first.setFocus()
    tab_to(f"Remove: {WHO.points[0].value}")
    press(f"Remove: {WHO.points[0].value}")
    note()
    editor.jobs.more.setFocus()
    tab_to("End this job")
    press("End this job")
    note()
    for record in reversed(said[:-1]):
        QTest.keyClick(focused(), Qt.Key.Key_Z, CTRL)
        assert editor.record() == record
    assert len(editor.points.rows) == len(WHO.points) and not editor.changed
    for record in said[1:]:
        QTest.keyClick(focused(), Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
        assert editor.record() == record


def test_a_birthday_a_nickname_and_a_spouse_are_added_shown_and_taken_back(
    page: ContactsPage, context: Context
) -> None:
    more = form(page).also.more
    more.setFocus()
    press("Add a birthday, nickname, relation…")
    assert focused().accessibleName() == "Date"
    write("4 May")
    for kind, text in (("nickname", "Edi"), ("relation.spouse", "Adam")):
        more.setFocus()
        press("Add a birthday, nickname, relation…")
        row = form(page).also.rows[-1]
        assert isinstance(row, AlsoRow)
        row.kind.choose(kind)
        row.text.setFocus()
        write(text)
    told = details(saved(page).source)
    spouse = Detail("relation", "Adam", "spouse")
    assert set(told) == {Detail("birthday", "--05-04"), Detail("nickname", "Edi"), spouse}
    said = [row.accessibleName() for row in page.detail.findChildren(FactRow)]
    assert {"4 May, birthday", "Edi, nickname", "Adam, spouse"} <= set(said)
    context.runner.undo()
    undone = load.contact(context.library, "edyta")
    assert undone is not None and details(undone.source) == ()


def test_a_birthday_of_a_file_is_corrected_and_a_nickname_goes(
    context: Context, qtbot: QtBot
) -> None:
    told = (
        PropertyRecord(name="BDAY", value="1980-05-04"),
        PropertyRecord(name="NICKNAME", value="Edi"),
    )
    source = SourceRecord(format="vcard", version="3.0", properties=told)
    with contacts_page(context, qtbot, replace(WHO, source=source), height=900) as page:
        page.show_contact("edyta")
        page.detail.edit()
        nick, born = form(page).also.rows
        assert isinstance(born, AlsoRow) and born.date.text() == "4 May 1980"
        born.date.setFocus()
        write("05.05.80")
        nick.first.setFocus()
        tab_to("Remove: nickname")
        press("Remove: nickname")
        assert details(saved(page).source) == (Detail("birthday", "1980-05-05"),)


@pytest.mark.parametrize(
    ("typed", "kind", "type_"),
    [
        ("ida@home.example", "email", ""),
        ("www.home.example", "web", ""),
        ("https://home.example/ida", "web", ""),
        ("linkedin.com/in/ida-lis", "social", "linkedin"),
        ("601 202 303", "phone", ""),
        ("22.601.20.20", "phone", ""),
    ],
)
def test_what_is_typed_tells_which_way_it_is(
    page: ContactsPage, typed: str, kind: str, type_: str
) -> None:
    form(page).points.more.setFocus()
    press("Add a way to reach")
    write(typed)
    point = saved(page).points[-1]
    assert (point.kind, point.type, point.value) == (kind, type_, typed)


def test_the_kind_that_was_chosen_stays(page: ContactsPage) -> None:
    form(page).points.more.setFocus()
    press("Add a way to reach")
    row = form(page).points.rows[-1]
    assert isinstance(row, PointRow)
    row.kind.setFocus()
    QTest.keyClick(row.kind, Qt.Key.Key_Down)
    assert row.kind.currentData() == "email"
    QTest.keyClick(row.kind, Qt.Key.Key_Down)
    row.value.setFocus()
    write("ida@home.example")
    assert row.kind.currentData() == "web"


def test_the_notes_grow_where_there_is_room_and_bring_no_scroll_bar(page: ContactsPage) -> None:
    editor, bar = form(page), page.detail.area.verticalScrollBar()
    page.resize(1200, 2400)
    QApplication.processEvents()
    assert not bar.maximum() and editor.notes.height() == 192
    page.resize(
        1200,
        2400 - page.detail.area.viewport().height() + editor.heightForWidth(editor.width()) + 60,
    )
    QApplication.processEvents()
    assert not bar.maximum() and 96 <= editor.notes.height() < 192


def test_known_organizations_are_proposed_and_enter_takes_one_and_saves_nothing(
    page: ContactsPage,
) -> None:
    page.new_contact()
    row = form(page).jobs.rows[0]
    assert isinstance(row, JobRow)
    row.organization.setFocus()
    QTest.keyClicks(row.organization, "ogr")
    popup = row.organization.completer().popup()
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert row.organization.text() == "Dom i Ogród s.c." and not popup.isVisible()
    assert page.detail.editor is not None
    QTest.keyClick(row.organization, Qt.Key.Key_Return)
    assert page.detail.editor is None
