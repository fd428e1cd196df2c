"""What a person does with a card from a fair: from the drop to the contact, and back out."""

from collections.abc import Callable
from pathlib import Path

import pytest
import vobject
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cardcase.core.store import browse, load
from cardcase.ui.models.contacts import UID_ROLE
from cardcase.ui.models.pile_words import second_line
from program import Program, drop
from support import card_file

PATIENCE = 60_000


def rows(program: Program) -> list[str]:
    """The names in the list of contacts."""
    model = program.window.contacts.list.model
    found = (model.index(row) for row in range(model.rowCount()))
    return [str(index.data()) for index in found if index.data(UID_ROLE)]


def type_into_search(program: Program, qtbot: QtBot, text: str) -> None:
    """Ctrl+F, then the letters."""
    window = program.window
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = window.contacts.list.search
    assert QApplication.focusWidget() is search
    search.selectAll()
    qtbot.keyClicks(search, text)


@pytest.mark.timeout(240)
def test_from_the_drop_to_the_contact_and_out_again(
    start: Callable[[], Program], qtbot: QtBot, tmp_path: Path
) -> None:
    program = start()
    window = program.window
    qtbot.waitExposed(window)
    assert window.page is window.welcome

    # A real photograph and a text file are dropped on the window.
    notes = tmp_path / "notes.txt"
    notes.write_text("buy milk")
    progress: list[str] = []
    window.scan.queue.progressed.connect(lambda _uid, _done, _total, what: progress.append(what))
    assert drop(window, card_file("contoso-chris-photo.jpg"), notes)
    assert window.page is window.scan
    pile = window.scan.model
    qtbot.waitUntil(
        lambda: [row.state for row in pile.rows()] == ["read", "failed"], timeout=PATIENCE
    )
    assert {"open", "find", "read", "draft"} <= set(progress)
    refused = pile.rows()[1]
    assert refused.name == "notes.txt"
    assert second_line(refused, None).startswith("This file is not a picture.")

    # On to review by the keyboard, though the focus is still on the page that was left;
    # in review it starts on a doubt or on Accept.
    window.contacts.list.view.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.page is window.review and window.review.desk.form is not None)
    where = window.review.desk.where_why
    qtbot.mouseClick(where.event_name, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(where.event_name, "Targi Kielce 2026")
    qtbot.mouseClick(where.why, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(where.why, "szuka dostawcy stali")
    qtbot.keyClick(where.why, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: browse.count_contacts(program.library) == 1)

    # Found by a part of the name, of the reason, of the event; without diacritics.
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.page is window.contacts
    for half_a_memory in ("smi", "dostawcy chri", "targi kiel", "213 56"):
        type_into_search(program, qtbot, half_a_memory)
        qtbot.waitUntil(lambda: rows(program) == ["Chris Smith"])
    type_into_search(program, qtbot, "nobody at all")
    qtbot.waitUntil(lambda: rows(program) == [])
    type_into_search(program, qtbot, "chris")
    qtbot.waitUntil(lambda: rows(program) == ["Chris Smith"])

    # Undo removes, redo brings back.
    undo = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    redo = (Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    view = window.contacts.list.view
    view.setFocus()
    qtbot.keyClick(view, *undo)
    qtbot.waitUntil(lambda: browse.count_contacts(program.library) == 0)
    qtbot.waitUntil(lambda: rows(program) == [])
    assert len(load.cards_in(program.library, "review")) == 1
    qtbot.waitUntil(window.commands.redo.isEnabled)
    qtbot.keyClick(window, *redo)
    qtbot.waitUntil(lambda: rows(program) == ["Chris Smith"])

    # Closed and opened again, everything is there.
    program.close()
    program = start()
    window = program.window
    row = browse.contacts_page(program.library)[0]
    contact = load.contact(program.library, row.uid)
    assert contact is not None
    (encounter,) = contact.encounters
    assert encounter.event is not None
    assert (encounter.event.name, encounter.why) == ("Targi Kielce 2026", "szuka dostawcy stali")
    (card,) = load.cards_of(program.library, row.uid)
    assert card.state == "accepted"
    assert card.reading is not None
    assert "chris.smith@contoso.com" in card.reading.text
    assert program.library.media.read(card.image).startswith(b"\xff\xd8")

    # Dragged out, it is a vCard that another program reads.
    qtbot.waitUntil(lambda: rows(program) == ["Chris Smith"])
    mime = window.contacts.drag_data([row.uid])
    assert mime is not None
    assert_same_person(mime)


def assert_same_person(mime: QMimeData) -> None:
    (url,) = mime.urls()
    file = Path(url.toLocalFile())
    assert file.suffix == ".vcf"
    person = vobject.readOne(file.read_text(encoding="utf-8"))
    assert person.fn.value == "Chris Smith"
    assert (person.n.value.given, person.n.value.family) == ("Chris", "Smith")
    phones = [line.value for line in person.contents["tel"]]
    assert phones == ["+1 (987) 123-4567", "+1 (987) 213-5674", "+1 (987) 312-6745"]
    assert [line.value for line in person.contents["email"]] == ["chris.smith@contoso.com"]
