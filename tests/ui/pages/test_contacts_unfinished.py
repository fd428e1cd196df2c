"""What is typed in the forms of a contact's page is kept while it is typed, and offered after a
crash."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cardcase.core.ops import contacts, purge
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.core.store.typed import typed_as, typed_in_form
from cardcase.ui import kept_form
from cardcase.ui.context import Context
from cardcase.ui.pages.contacts import form_keeping
from cardcase.ui.pages.contacts.contact_editor import ContactEditor
from cardcase.ui.pages.contacts.encounter_editor import EncounterEditor
from cardcase.ui.pages.contacts.job_row import JobRow
from cardcase.ui.pages.contacts.page import ContactsPage
from contacting import contacts_page, type_into
from people import ANNA, EDYTA

ESC, ENTER = Qt.Key.Key_Escape, Qt.Key.Key_Return
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[ContactsPage]:
    monkeypatch.setattr(form_keeping, "SOON_MS", 20)
    monkeypatch.setattr(kept_form, "SOON_MS", 20)
    with contacts_page(context, qtbot, ANNA, EDYTA, height=900) as made:
        yield made


@pytest.fixture
def offers(context: Context) -> list[tuple[Any, str]]:
    """What can be done about what is said, and the key that is printed on it."""
    found: list[tuple[Any, str]] = []
    context.bus.offered.connect(lambda _text, act, _words, key: found.append((act, key)))
    return found


def form(page: ContactsPage) -> ContactEditor:
    assert page.detail.editor is not None
    return page.detail.editor


def type_and_crash(page: ContactsPage, qtbot: QtBot, library: Library, uid: str) -> None:
    """Type in a form, and leave the library as a killed program leaves it."""
    if uid:
        page.show_contact(uid)
        page.detail.edit()
    else:
        page.new_contact()
    type_into(form(page).name[1], "Ewa")
    row = form(page).jobs.rows[0]
    assert isinstance(row, JobRow)
    type_into(row.since, "31.02.2026")
    qtbot.waitUntil(lambda: "31.02.2026" in typed_in_form(library, uid))


@pytest.mark.parametrize("by_key", [True, False])
def test_the_form_goes_on_after_a_crash_and_is_forgotten_when_saved(
    page: ContactsPage, context: Context, library: Library, qtbot: QtBot, offers: Any, by_key: bool
) -> None:
    type_and_crash(page, qtbot, library, "edyta")
    assert offers == []
    with contacts_page(context, qtbot) as after:
        after.show_contact("edyta")
        ((act, key),) = offers
        assert key == "F2"
        if by_key:
            QTest.keyClick(after.list.view, Qt.Key.Key_F2)
        else:
            act()
        assert form(after).name[1].text() == "Ewa"
        assert form(after).wrong_date() is not None
        row = form(after).jobs.rows[0]
        assert isinstance(row, JobRow)
        type_into(row.since, "2025")
        QTest.keyClick(form(after).name[1], ENTER, CTRL)
        edyta = load.contact(library, "edyta")
        assert edyta is not None and edyta.given == "Ewa" and edyta.jobs[0].since == "2025"
        assert typed_in_form(library, "edyta") == ""
        after.show_contact("anna")
        after.show_contact("edyta")
        assert len(offers) == 1
    page.detail._close_form()


def test_a_new_one_goes_on_too_and_what_is_given_up_is_forgotten(
    page: ContactsPage, context: Context, library: Library, qtbot: QtBot, offers: Any
) -> None:
    type_and_crash(page, qtbot, library, "")
    page.detail._close_form()
    with contacts_page(context, qtbot) as after:
        after.detail.offer_typed()
        assert [key for _, key in offers] == ["Ctrl+N"]
        offers.pop()[0]()
        assert form(after).name[1].text() == "Ewa"
        QTest.keyClick(form(after).name[1], ESC)
        assert typed_in_form(library, "") == ""
        after.new_contact()
        assert form(after).name[1].text() == ""
        after.detail._close_form()


def test_with_its_contact_it_goes(page: ContactsPage, library: Library, qtbot: QtBot) -> None:
    type_and_crash(page, qtbot, library, "edyta")
    contacts.delete(library, ["edyta"])
    assert typed_in_form(library, "edyta") == ""
    page.detail._close_form()


def meeting(page: ContactsPage) -> EncounterEditor:
    view = page.detail.view
    assert view is not None and view.editor is not None
    return view.editor


def type_meeting_and_crash(
    page: ContactsPage, qtbot: QtBot, library: Library, uid: str = ""
) -> None:
    """The same in the form of a meeting with Edyta; empty for a new one."""
    page.show_contact("edyta")
    page.detail.edit_encounter(uid)
    type_into(meeting(page).fields.date, "31.02.2026")
    type_into(meeting(page).fields.why, "needs steel")
    type_into(meeting(page).remark, "likes tea")
    name = f"meeting:edyta:{uid}"
    qtbot.waitUntil(lambda: "likes tea" in typed_as(library, name))
    kept_form._written.clear()


@pytest.mark.parametrize("uid", ["", "met"])
def test_a_meeting_goes_on_after_a_crash_and_is_forgotten_when_saved(
    page: ContactsPage, context: Context, library: Library, qtbot: QtBot, offers: Any, uid: str
) -> None:
    type_meeting_and_crash(page, qtbot, library, uid)
    with contacts_page(context, qtbot) as after:
        after.show_contact("anna")
        assert offers == []
        after.show_contact("edyta")
        offers.pop()[0]()
        form = meeting(after)
        assert (form.fields.why.text(), form.remark.text()) == ("needs steel", "likes tea")
        assert form.fields.date.text() == "31.02.2026" and form.changed
        type_into(form.fields.date, "1.02.2026")
        QTest.keyClick(form.fields.date, ENTER)
        edyta = load.contact(library, "edyta")
        assert edyta is not None
        (met,) = (each for each in edyta.encounters if each.why == "needs steel")
        assert met.when == "2026-02-01" and (not uid or met.uid == uid)
        assert {each.contact: each.remark for each in met.participants}["edyta"] == "likes tea"
        assert typed_as(library, f"meeting:edyta:{uid}") == ""
        after.show_contact("anna")
        after.show_contact("edyta")
        assert offers == [], "and is offered no more"
    page.detail._close_form()


def test_the_form_of_a_meeting_says_again_what_was_typed_there_until_it_is_given_up(
    page: ContactsPage, context: Context, library: Library, qtbot: QtBot
) -> None:
    type_meeting_and_crash(page, qtbot, library, "met")
    with contacts_page(context, qtbot) as after:
        after.show_contact("edyta")
        after.detail.edit_encounter("mail")
        assert meeting(after).fields.why.text() != "needs steel", "it is of another meeting"
        after.detail.edit_encounter("met")
        assert meeting(after).fields.why.text() == "needs steel"
        QTest.keyClick(meeting(after).fields.why, ESC)
        assert typed_as(library, "meeting:edyta:met") == ""
    page.detail._close_form()


def test_another_meeting_saves_the_one_in_the_form_and_its_own_stays(
    page: ContactsPage, library: Library
) -> None:
    page.show_contact("edyta")
    page.detail.edit_encounter("met")
    type_into(meeting(page).fields.why, "needs steel")
    page.detail.edit_encounter("met")
    assert meeting(page).fields.why.text() == "needs steel"
    page.detail.edit_encounter("mail")
    assert meeting(page).known == "mail"
    edyta = load.contact(library, "edyta")
    assert edyta is not None
    assert next(each.why for each in edyta.encounters if each.uid == "met") == "needs steel"
    page.detail._close_form()


def test_a_meeting_goes_with_its_contact(
    page: ContactsPage, library: Library, qtbot: QtBot
) -> None:
    type_meeting_and_crash(page, qtbot, library)
    purge.purge(library, ["edyta"])
    assert typed_as(library, "meeting:edyta:") == ""
    page.detail._close_form()
