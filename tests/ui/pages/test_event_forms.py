"""On the page of an event one form is open at a time, and its keys are its own."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cardcase.core.ops import events
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.pages.events.page import EventsPage
from cardcase.ui.widgets.button import Button
from people import EDYTA, FAIR, add


@pytest.fixture
def fair(context: Context, library: Library, qtbot: QtBot) -> Iterator[EventsPage]:
    """The page of the fair, where Edyta was met."""
    add(library, EDYTA)
    events.save(library, FAIR)
    made = EventsPage(context)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_event("fair")
    yield made
    made.close()


def press(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_escape_stands_on_one_button_and_does_what_that_says(fair: EventsPage) -> None:
    def escapes() -> list[str]:
        buttons = (each for each in fair.findChildren(Button) if each.isVisible())
        return [each.accessibleName() for each in buttons if each.key == "Esc"]

    assert escapes() == ["Events"]
    press(fair.pane.notes.change)
    QTest.keyClicks(fair.pane.notes.edit, "Come early.")
    assert escapes() == ["Cancel"]
    fair.pane.people.list.setFocus()
    QTest.keyClick(fair.pane.people.list, Qt.Key.Key_Escape)
    assert not fair.pane.notes.editing and escapes() == ["Events"]
    assert fair.shown_event is not None
    QTest.keyClick(fair.pane.people.list, Qt.Key.Key_F2)
    assert fair.pane.form is not None and escapes() == ["Cancel"]
    assert not fair.pane.notes.change.isVisible(), "one form at a time"
    QTest.keyClick(fair.pane.people.list, Qt.Key.Key_Escape)
    assert fair.pane.form is None and fair.pane.notes.change.isVisible()


def test_notes_that_are_being_written_stay_when_the_event_is_edited(
    fair: EventsPage, library: Library, qtbot: QtBot
) -> None:
    press(fair.pane.notes.change)
    QTest.keyClicks(fair.pane.notes.edit, "Come early.")
    QTest.keyClick(fair.pane.notes.edit, Qt.Key.Key_F2)
    form = fair.pane.form
    assert form is not None and form.name.hasFocus()
    QTest.keyClicks(form.name, "Expo")
    QTest.keyClick(form.name, Qt.Key.Key_Return)

    def saved() -> bool:
        changed = load.event(library, FAIR.uid)
        return changed is not None and (changed.name, changed.notes) == ("Expo", "Come early.")

    qtbot.waitUntil(saved)
