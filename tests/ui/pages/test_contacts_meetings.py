"""The meetings on a contact's page: which is the first, how it was, and the private remark."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cardcase.core.meetings import first_of
from cardcase.core.ops import encounters, history
from cardcase.core.records import Participant
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.pages.contacts.encounter_editor import EncounterEditor
from cardcase.ui.pages.contacts.page import ContactsPage
from cardcase.ui.pages.contacts.timeline import EncounterRow
from contacting import contacts_page
from people import ANNA, EDYTA


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> Iterator[ContactsPage]:
    with contacts_page(context, qtbot, ANNA, EDYTA) as made:
        made.show_contact("edyta")
        yield made


def rows(page: ContactsPage) -> list[EncounterRow]:
    view = page.detail.view
    assert view is not None
    return view.findChildren(EncounterRow)


def sentence(page: ContactsPage) -> str:
    view = page.detail.view
    assert view is not None
    return view.sentence.text()


def editor(page: ContactsPage) -> EncounterEditor:
    view = page.detail.view
    assert view is not None and isinstance(view.editor, EncounterEditor)
    return view.editor


def test_another_meeting_can_be_the_first_and_makes_the_sentence(
    page: ContactsPage, library: Library
) -> None:
    assert sentence(page).startswith("Met 12 March 2026 at Targi Kielce")
    mail, fair = rows(page)
    assert fair.pin.isHidden() and not mail.pin.isHidden()
    QTest.mouseClick(mail.pin, Qt.MouseButton.LeftButton)
    assert sentence(page).startswith("In touch since yesterday (e-mail)")
    mail, fair = rows(page)
    assert mail.pinned and mail.pin.accessibleName().startswith("No longer the first meeting")
    QTest.mouseClick(mail.pin, Qt.MouseButton.LeftButton)
    assert sentence(page).startswith("Met 12 March 2026")
    history.undo(library)
    edyta = load.contact(library, "edyta")
    assert edyta is not None
    first = first_of(edyta.encounters, "edyta")
    assert first is not None and first.uid == "mail"


def test_of_two_meetings_of_a_day_the_one_that_was_noted_first_is_the_first(
    page: ContactsPage, context: Context, library: Library, qtbot: QtBot
) -> None:
    fair = load.encounter(library, "met")
    assert fair is not None
    dinner = replace(fair, uid="dinner", why="Common dinner", introduced_by="")
    context.run(encounters.meet, dinner)
    qtbot.waitUntil(lambda: len(rows(page)) == 3)
    assert sentence(page).startswith("Met 12 March 2026 at Targi Kielce")
    assert "looks for a steel supplier" in sentence(page)
    said = [[each.text() for each in row.findChildren(QLabel)] for row in rows(page)]
    assert "Common dinner" in said[1], "the later one is over it"
    assert any("looks for a steel supplier" in text for text in said[2]), "and both say why"


def test_how_it_was_and_the_remark_are_edited_with_it(
    page: ContactsPage, library: Library, qtbot: Any
) -> None:
    _, fair = rows(page)
    QTest.mouseClick(fair.edit, Qt.MouseButton.LeftButton)
    form = editor(page)
    form.fields.channel.choose("online")
    QTest.keyClicks(form.remark, "shy")
    QTest.keyClick(form.remark, Qt.Key.Key_Return)
    met = load.encounter(library, "met")
    assert met is not None
    assert met.channel == "online"
    assert met.participants == (Participant(contact="edyta", remark="shy"),)
    said = [label.text() for row in rows(page) for label in row.findChildren(QLabel)]
    assert "shy" in said


def test_a_remark_is_on_one_person_only(page: ContactsPage, library: Library) -> None:
    met = load.encounter(library, "met")
    assert met is not None
    table = (*met.participants, Participant(contact="anna", remark="loud"))
    encounters.save(library, replace(met, participants=table))
    page.show_contact("anna")
    (row,) = rows(page)
    QTest.mouseClick(row.edit, Qt.MouseButton.LeftButton)
    form = editor(page)
    assert form.remark.text() == "loud"
    form.remark.clear()
    QTest.keyClick(form.remark, Qt.Key.Key_Return)
    met = load.encounter(library, "met")
    assert met is not None and [each.remark for each in met.participants] == ["", ""]


def test_a_meeting_is_removed_from_its_form(page: ContactsPage, library: Library) -> None:
    mail, _ = rows(page)
    QTest.mouseClick(mail.edit, Qt.MouseButton.LeftButton)
    editor(page).removed.emit("mail")
    edyta = load.contact(library, "edyta")
    assert edyta is not None and [each.uid for each in edyta.encounters] == ["met"]
