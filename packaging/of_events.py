"""What the pictures of events show."""

from of_contacts import be_long
from PySide6.QtTest import QTest
from stage import Stage, let_it_work

from cardcase.core.ops import sessions
from cardcase.core.store import happenings, load
from cardcase.core.store.happenings import Taken
from cardcase.ui.pages.events.gather_sheet import GatherSheet
from cardcase.ui.pages.events.merge_sheet import MergeSheet
from people import PEOPLE


def event(stage: Stage) -> None:
    stage.window.events.show()
    stage.window.events.page.show_event(stage.fair().uid)
    let_it_work(300)


def met(stage: Stage) -> None:
    event(stage)
    people = happenings.met_there(stage.library, stage.fair())
    stage.window.events.meet([each.contact.uid for each in people[:2]], stage.fair())


def gather(stage: Stage) -> None:
    event(stage)
    rows = [
        Taken(photograph=each, names=(PEOPLE[place].name,), waiting=place % 2)
        for place, each in enumerate(load.photographs(stage.library)[:5])
    ]
    GatherSheet(stage.context, stage.fair(), rows, stage.window).open()


def event_menu(stage: Stage) -> None:
    stage.window.events.show()
    let_it_work(300)
    view = stage.window.events.page.list.view
    row = view.visualRect(view.currentIndex())
    stage.window.events.page._menu(view.viewport().mapToGlobal(row.center()))


def event_form(stage: Stage) -> None:
    event(stage)
    stage.window.events.page.pane.edit(stage.fair())


def event_hits(stage: Stage) -> None:
    stage.window.events.show()
    let_it_work(300)
    search = stage.window.events.page.list.search
    search.setFocus()
    QTest.keyClicks(search, "zzz")


def new_event(stage: Stage) -> None:
    stage.window.events.show()
    stage.window.events.page.new_event()


def merge_event(stage: Stage) -> None:
    event(stage)
    MergeSheet(stage.context, stage.fair(), stage.window).open()


def session(stage: Stage) -> None:
    sessions.leave(stage.library)
    stage.window.events.watch.refresh()
    let_it_work(300)
    stage.window.events.go_there()


def long_event(stage: Stage) -> None:
    be_long(stage)
    stage.window.events.show()
    event = next(
        each.event for each in happenings.events_page(stage.library) if "XXVIII" in each.event.name
    )
    stage.window.events.page.show_event(event.uid)
