"""Tab goes through each form of the window as it is read, and only then on."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cardcase.core.ops import events
from cardcase.ui.context import Context
from cardcase.ui.main_window import MainWindow
from cardcase.ui.meeting.sheet import MeetSheet
from cardcase.ui.pages.contacts.encounter_editor import EncounterEditor
from people import EDYTA, FAIR, add
from windows import main_window


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Iterator[MainWindow]:
    with main_window(context, qtbot, EDYTA, size=(1280, 1000)) as made:
        yield made


def walk(form: QWidget, first: QWidget) -> list[QWidget]:
    """Where Tab stops from ``first`` on, until it leaves the form."""
    first.setFocus()
    stops: list[QWidget] = []
    at = QApplication.focusWidget()
    while at is not None and form.isAncestorOf(at) and at not in stops:
        stops.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
    return stops


def by_place(form: QWidget, stops: list[QWidget]) -> list[QWidget]:
    """The same from line to line, and in a line from the left."""

    def place(stop: QWidget) -> tuple[int, int]:
        at = stop.mapTo(form, QPoint(0, stop.height() // 2))
        # What is not as high as its neighbours stands in one line with them.
        return at.y() // 20, at.x()

    return sorted(stops, key=place)


def names(stops: list[QWidget]) -> list[str]:
    return [stop.accessibleName() for stop in stops]


def test_through_the_form_of_a_contact_with_rows_that_came_later(window: MainWindow) -> None:
    window.show_contact("edyta")
    window.contacts.detail.edit()
    form = window.contacts.detail.editor
    assert form is not None
    every = (form.jobs, form.points, form.addresses, form.also, form.tax_ids)
    for rows in every:
        rows.more.click()
    stops = walk(form, form.name[0])
    for rows in every:
        assert rows.more in stops and all(row.first in stops for row in rows.rows)
    assert stops[-2:] == [form.tags, form.notes]
    firsts = {row.first for rows in every for row in rows.rows}
    heights = [stop.mapTo(form, QPoint(0, 0)).y() for stop in stops if stop in firsts]
    assert heights == sorted(heights)
    assert names(stops)[5:11] == [
        "Title", "Organization", "Remove: new", "Department", "From", "To",
    ]  # fmt: skip


def test_through_the_form_of_a_new_contact(window: MainWindow) -> None:
    window.new_contact()
    form = window.contacts.detail.editor
    assert form is not None
    stops = walk(form, form.name[0])
    assert {row.first for row in form.points.rows} <= set(stops)
    assert stops[-2:] == [form.tags, form.notes]


def test_through_the_form_of_where_and_why(window: MainWindow, qtbot: QtBot) -> None:
    window.show_contact("edyta")
    window.contacts.detail.edit_encounter("met")
    view = window.contacts.detail.view
    assert view is not None and isinstance(view.editor, EncounterEditor)
    form = view.editor
    qtbot.waitUntil(form.isVisible)
    stops = walk(form, form.fields.event_name)
    assert len(stops) == 11
    assert names(stops) == names(by_place(form, stops))


def test_through_the_form_of_an_event(window: MainWindow, context: Context) -> None:
    events.save(context.library, FAIR)
    window.events.show_event(FAIR.uid)
    window.events.page.pane.edit(FAIR)
    form = window.events.page.pane.form
    assert form is not None
    stops = walk(form, form.name)
    assert len(stops) == 7
    assert names(stops) == names(by_place(form, stops))


def test_through_the_sheet_of_a_meeting(context: Context, qtbot: QtBot) -> None:
    add(context.library, EDYTA)
    sheet = MeetSheet(context, ["edyta"])
    with qtbot.waitActive(sheet):
        sheet.open()
        sheet.activateWindow()
    stops = walk(sheet, sheet.people.rows[0].remark)
    assert names(stops) == names(by_place(sheet, stops))
    assert stops[-2:] == [sheet.cancel_button, sheet.save_button] and len(stops) > 10
    sheet.reject()
