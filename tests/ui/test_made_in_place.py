"""What is made stays where it was made: what comes to another parent is styled anew with all in it,
and a page would take twice as long to come."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from cardcase.core.ops import events
from cardcase.core.records import EventRecord
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.main_window import MainWindow
from cardcase.ui.pages.events.page import EventsPage
from cardcase.ui.theme import Theme
from contacting import contacts_page
from moving import Moves
from people import EDYTA
from reviewing import Bench, Shot, named, put_in


def test_the_window(context: Context, qtbot: QtBot) -> None:
    with Moves() as moves:
        window = MainWindow(context)
        qtbot.addWidget(window)
        window.show()
    assert moves.found == []
    window.close()


def test_the_page_of_a_contact_its_form_and_a_meeting(context: Context, qtbot: QtBot) -> None:
    with contacts_page(context, qtbot, EDYTA) as page:
        with Moves() as moves:
            page.show_contact("edyta")
            page.detail.edit()
            page.detail.keep_typed()
            page.detail.edit_encounter()
        assert moves.found == []


def test_an_event(context: Context, qtbot: QtBot, library: Library) -> None:
    events.save(library, EventRecord(uid="f", name="Targi Kielce 2026", kind="fair"))
    page = EventsPage(context)
    qtbot.addWidget(page)
    page.show()
    page.activated()
    with Moves() as moves:
        page.show_event("f")
        page.edit_event("f")
        qtbot.waitUntil(lambda: page.pane.form is not None)
    assert moves.found == []


def test_the_review(library: Library, tmp_path: Path, dress: Theme, qtbot: QtBot) -> None:
    put_in(library, tmp_path, Shot("a.jpg"), Shot("b.jpg", named("Zenon", "Wąs")))
    with Moves() as moves, Bench(library, tmp_path, qtbot) as bench:
        bench.begin()
        bench.page.later()
    assert moves.found == []
