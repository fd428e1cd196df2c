"""What is typed of an event and of a meeting is kept meanwhile, and offered after a crash."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cardcase.core.ops import events, purge
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.core.store.typed import typed_as
from cardcase.ui import kept_form
from cardcase.ui.context import Context
from cardcase.ui.main_window import MainWindow
from cardcase.ui.meeting.sheet import MeetSheet
from cardcase.ui.pages.events.event_form import EventForm
from contacting import type_into
from people import ANNA, EDYTA, FAIR, add
from windows import main_window

ESC, ENTER = Qt.Key.Key_Escape, Qt.Key.Key_Return


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch, library: Library) -> None:
    monkeypatch.setattr(kept_form, "SOON_MS", 20)
    add(library, ANNA, EDYTA)
    events.save(library, FAIR)


@pytest.fixture
def offers(context: Context) -> list[Any]:
    """What can be done about what is said, and the key that is printed on it."""
    found: list[Any] = []
    context.bus.offered.connect(lambda _text, act, _words, key: found.append((act, key)))
    return found


@contextmanager
def started_again(context: Context, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window of a program that knows only what the library does."""
    kept_form._written.clear()
    with main_window(context, qtbot) as window:
        yield window


def sheet_of(window: MainWindow) -> MeetSheet:
    return next(each for each in window.findChildren(MeetSheet) if each.isVisible())


def form_of(window: MainWindow) -> EventForm:
    assert window.events.page.pane.form is not None
    return window.events.page.pane.form


def test_a_meeting_goes_on_after_a_crash_and_is_forgotten_when_saved(
    context: Context, library: Library, qtbot: QtBot, offers: list[Any]
) -> None:
    with main_window(context, qtbot) as window:
        window.events.meet(["edyta"])
        sheet = sheet_of(window)
        type_into(sheet.fields.date, "31.02.2026")
        type_into(sheet.people.rows[0].remark, "likes tea")
        type_into(sheet.fields.why, "needs steel")
        type_into(sheet.people.more, "ann")
        qtbot.waitUntil(lambda: '"ann"' in typed_as(library, "meeting"))
        with started_again(context, qtbot) as after:
            assert after.events.offer_typed()
            ((act, key),) = offers
            assert key == "Ctrl+M"
            act()
            again = sheet_of(after)
            assert again.people.more.text() == "ann" and again.fields.why.text() == "needs steel"
            assert again.fields.date.text() == "31.02.2026"
            assert "not saved" in again._hint.text()
            QTest.keyClick(again.people.more, ENTER)
            type_into(again.fields.date, "1.02.2026")
            QTest.keyClick(again.fields.why, ENTER)
            edyta = load.contact(library, "edyta")
            assert edyta is not None
            met = next(each for each in edyta.encounters if each.why == "needs steel")
            assert {each.contact: each.remark for each in met.participants} == {
                "edyta": "likes tea",
                "anna": "",
            }
            assert typed_as(library, "meeting") == ""
            assert not after.events.offer_typed()
            after.events.meet(["anna"])
            assert sheet_of(after).fields.why.text() == ""
            sheet_of(after).reject()
        sheet.reject()


def test_what_was_given_up_is_forgotten_and_kept_again_when_it_comes_back(
    context: Context, library: Library, qtbot: QtBot
) -> None:
    with main_window(context, qtbot) as window:
        window.events.meet(["edyta"])
        sheet = sheet_of(window)
        qtbot.waitUntil(sheet.fields.why.hasFocus)
        type_into(sheet.fields.why, "tea")
        qtbot.waitUntil(lambda: "tea" in typed_as(library, "meeting"))
        QTest.keyClick(sheet.fields.why, ESC)
        assert typed_as(library, "meeting") == ""
        window.commands.undo.trigger()
        qtbot.waitUntil(lambda: "tea" in typed_as(library, "meeting"))
        purge.purge(library, ["edyta"])
        assert typed_as(library, "meeting") == "", "with whom it is about it goes"
        sheet.reject()
        window.toast.dismiss()


@pytest.mark.parametrize("uid", ["", "fair"])
def test_the_form_of_an_event_goes_on_after_a_crash(
    context: Context, library: Library, qtbot: QtBot, offers: list[Any], uid: str
) -> None:
    with main_window(context, qtbot) as window:
        window.events.show()
        if uid:
            window.events.page.edit_event(uid)
        else:
            window.events.page.new_event()
        type_into(form_of(window).name, "Expo")
        type_into(form_of(window).first, "31.02.2026")
        qtbot.waitUntil(lambda: "31.02.2026" in typed_as(library, f"event:{uid}"))
        with started_again(context, qtbot) as after:
            if uid:
                after.events.show_event(uid)
                after.events.page._edit()
            else:
                assert after.events.offer_typed()
                offers.pop()[0]()
                after.events.show()
            assert len(offers) == bool(uid)
            assert form_of(after).name.text() == "Expo"
            assert form_of(after).first.text() == "31.02.2026"
            type_into(form_of(after).first, "1.02.2026")
            QTest.keyClick(form_of(after).first, ENTER)
            event = after.events.page.shown_event
            assert event is not None and (event.name, event.start) == ("Expo", "2026-02-01")
            assert typed_as(library, f"event:{uid}") == ""
            assert len(offers) == bool(uid), "and is offered no more"
            QApplication.processEvents()
        window.events.page.pane.close_form()
