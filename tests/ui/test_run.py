"""The window's one door to the operations: what is announced, what is said, who is called."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from cardcase.core.errors import LibraryError
from cardcase.core.ops import contacts
from cardcase.core.ops.changes import Changes
from cardcase.core.records import ContactRecord
from cardcase.core.scan.reader import Reader
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.ui.bus import Bus
from cardcase.ui.context import Context
from cardcase.ui.errors import sentence_for
from cardcase.ui.run import Runner
from cardcase.ui.tasks import InlineTasks, Mailbox, TaskRunner, Tasks

EDYTA = ContactRecord(uid="e1", given="Edyta", family="Jaworska")


class Listener:
    """What a window would hear."""

    def __init__(self, bus: Bus) -> None:
        self.changes: list[Changes] = []
        self.notices: list[tuple[str, bool]] = []
        bus.changed.connect(self.changes.append)
        bus.noticed.connect(lambda text, undo: self.notices.append((text, undo)))
        bus.undone.connect(lambda text: self.notices.append((text, False)))


@pytest.fixture(params=["threads", "inline"])
def tasks(request: pytest.FixtureRequest, library: Library, qtbot: QtBot) -> Iterator[TaskRunner]:
    made: TaskRunner = Tasks(Mailbox()) if request.param == "threads" else InlineTasks()
    yield made
    made.close(library.close)


@pytest.fixture
def bus() -> Bus:
    return Bus()


@pytest.fixture
def heard(bus: Bus) -> Listener:
    return Listener(bus)


@pytest.fixture
def runner(library: Library, tasks: TaskRunner, bus: Bus) -> Runner:
    return Runner(library, tasks, bus)


def refuse(_library: Library, code: str) -> Changes:
    raise LibraryError(code)


def test_what_an_operation_changed_is_announced(
    runner: Runner, heard: Listener, library: Library, qtbot: QtBot
) -> None:
    runner.run(contacts.create, EDYTA)
    qtbot.waitUntil(lambda: bool(heard.changes))
    [changes] = heard.changes
    assert changes.kind == "contact.create"
    assert changes.contacts == {"e1"}
    assert load.contact(library, "e1") is not None
    assert heard.notices == []


def test_views_hear_of_it_before_the_one_who_asked(runner: Runner, bus: Bus, qtbot: QtBot) -> None:
    order: list[str] = []
    bus.changed.connect(lambda _changes: order.append("bus"))
    results: list[Changes] = []
    runner.run(
        contacts.create, EDYTA, then=lambda result: (order.append("then"), results.append(result))
    )
    qtbot.waitUntil(lambda: bool(results))
    assert order == ["bus", "then"]
    assert results[0].contacts == {"e1"}


def test_another_result_than_changes_is_handed_on_and_not_announced(
    runner: Runner, heard: Listener, library: Library, qtbot: QtBot
) -> None:
    results: list[object] = []
    runner.run(load.contact, "nobody", then=results.append)
    qtbot.waitUntil(lambda: bool(results))
    assert results == [None]
    assert heard.changes == []


def test_known_trouble_becomes_a_sentence(runner: Runner, heard: Listener, qtbot: QtBot) -> None:
    called: list[object] = []
    runner.run(refuse, "disk_full", then=called.append)
    qtbot.waitUntil(lambda: bool(heard.notices))
    assert heard.notices == [(sentence_for("disk_full"), False)]
    assert (called, heard.changes) == ([], [])


def test_whoever_takes_trouble_is_told_it_instead(
    runner: Runner, heard: Listener, qtbot: QtBot
) -> None:
    taken: list[Exception] = []
    runner.run(refuse, "locked", failed=taken.append)
    qtbot.waitUntil(lambda: bool(taken))
    [error] = taken
    assert isinstance(error, LibraryError)
    assert error.code == "locked"
    assert heard.notices == []


def test_a_bug_is_no_sentence_but_reaches_the_excepthook(
    library: Library, bus: Bus, heard: Listener, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    caught: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _where: caught.append(error))
    tasks = Tasks(Mailbox())
    Runner(library, tasks, bus).run(lambda _library: 1 // 0)
    qtbot.waitUntil(lambda: bool(caught))
    tasks.close()
    assert isinstance(caught[0], ZeroDivisionError)
    assert heard.notices == []


def test_undo_and_redo_say_what_they_did(
    runner: Runner, heard: Listener, library: Library, qtbot: QtBot
) -> None:
    runner.run(contacts.create, EDYTA)
    runner.undo()
    qtbot.waitUntil(lambda: len(heard.notices) == 1)
    assert load.contact(library, "e1") is None
    runner.redo()
    qtbot.waitUntil(lambda: len(heard.notices) == 2)
    assert load.contact(library, "e1") is not None
    assert heard.notices == [
        ("Taken back: Edyta Jaworska added", False),
        ("Done again: Edyta Jaworska added", True),
    ]
    assert [changes.contacts for changes in heard.changes] == [{"e1"}] * 3
    assert [bool(changes.removed) for changes in heard.changes] == [False, True, False]


def test_with_nothing_to_take_back_nothing_is_said(
    runner: Runner, heard: Listener, tasks: TaskRunner, qtbot: QtBot
) -> None:
    runner.undo()
    runner.redo()
    over: list[object] = []
    tasks.submit("db", lambda: True, on_done=over.append)
    qtbot.waitUntil(lambda: bool(over))
    assert (heard.notices, heard.changes) == ([], [])


# What the pages of a window share.


def test_a_context_says_sentences_with_or_without_undo(context: Context) -> None:
    heard = Listener(context.bus)
    context.notify("Saved.")
    context.notify("Deleted.", undo=True)
    assert heard.notices == [("Saved.", False), ("Deleted.", True)]


def test_a_context_runs_operations_and_closes_everything(
    library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    context = Context.make(library, Tasks(Mailbox()), settings, Reader())
    context.run(contacts.create, EDYTA)
    context.close()
    assert library._database._open == {}, "no connection of any thread is left"
    assert load.contact(library, "e1") is not None, "what was asked for is written"
