"""Work off the GUI thread: what comes back, in which order, on which thread, and when no more."""

import gc
import sys
import threading
from collections.abc import Callable, Iterator
from types import TracebackType

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from cardcase.core.jobs import Progress
from cardcase.ui.collecting import EVERY_MS, Collector, uncollected
from cardcase.ui.tasks import InlineTasks, Lane, Mailbox, TaskRunner, Tasks

WAIT = 5_000
LANES: tuple[Lane, ...] = ("db", "work")


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks(Mailbox())
    yield made
    made.close()


@pytest.fixture(params=["threads", "inline"])
def runner(request: pytest.FixtureRequest) -> TaskRunner:
    """Both runners: what holds for one must hold for the other."""
    if request.param == "inline":
        return InlineTasks()
    threads: Tasks = request.getfixturevalue("tasks")
    return threads


class Gate:
    """Work that begins, and ends when it is let through."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.open = threading.Event()

    def work(self) -> str:
        self.begun.set()
        assert self.open.wait(10)
        return "done"

    def patient(self, progress: Progress) -> str:
        """The same, asking at each step whether to go on."""
        self.begun.set()
        while not self.open.wait(0.005):
            progress.step(1, 2, "wait")
        return "done"


@pytest.fixture
def gate() -> Iterator[Gate]:
    made = Gate()
    yield made
    made.open.set()


# What holds for both.


@pytest.mark.parametrize("lane", LANES)
def test_a_result_comes_back_on_the_gui_thread(
    runner: TaskRunner, lane: Lane, qtbot: QtBot
) -> None:
    came: list[tuple[int, threading.Thread]] = []
    runner.submit(
        lane, int, "42", on_done=lambda result: came.append((result, threading.current_thread()))
    )
    qtbot.waitUntil(lambda: bool(came), timeout=WAIT)
    assert came == [(42, threading.main_thread())]


@pytest.mark.parametrize("lane", LANES)
def test_a_failure_comes_back_on_the_gui_thread_and_nothing_else(
    runner: TaskRunner, lane: Lane, qtbot: QtBot
) -> None:
    came: list[tuple[Exception, threading.Thread]] = []
    done: list[int] = []
    runner.submit(
        lane,
        int,
        "forty-two",
        on_done=done.append,
        on_failed=lambda error: came.append((error, threading.current_thread())),
    )
    qtbot.waitUntil(lambda: bool(came), timeout=WAIT)
    [(error, thread)] = came
    assert isinstance(error, ValueError)
    assert thread is threading.main_thread()
    assert done == []


def test_progress_comes_in_order_and_before_the_result(runner: TaskRunner, qtbot: QtBot) -> None:
    came: list[object] = []
    threads: set[threading.Thread] = set()

    def work(steps: int, progress: Progress) -> str:
        for step in range(steps):
            progress.step(step, steps, f"part {step}")
        return "ready"

    def told(done: int, total: int, what: str) -> None:
        came.append((done, total, what))
        threads.add(threading.current_thread())

    runner.submit("work", work, 3, on_progress=told, on_done=came.append)
    qtbot.waitUntil(lambda: "ready" in came, timeout=WAIT)
    assert came == [(0, 3, "part 0"), (1, 3, "part 1"), (2, 3, "part 2"), "ready"]
    assert threads == {threading.main_thread()}


def test_the_database_lane_answers_in_the_order_asked(runner: TaskRunner, qtbot: QtBot) -> None:
    came: list[int] = []
    for number in range(200):
        runner.submit("db", abs, -number, on_done=came.append)
    qtbot.waitUntil(lambda: len(came) == 200, timeout=WAIT)
    assert came == list(range(200))


def test_work_without_callbacks_is_done_too(runner: TaskRunner, qtbot: QtBot) -> None:
    done: list[int] = []
    runner.submit("db", done.append, 1)
    qtbot.waitUntil(lambda: done == [1], timeout=WAIT)


def test_an_exception_nobody_asked_for_reaches_the_excepthook(
    runner: TaskRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[tuple[type[BaseException], BaseException, threading.Thread]] = []

    def hook(
        kind: type[BaseException], error: BaseException, _traceback: TracebackType | None
    ) -> None:
        caught.append((kind, error, threading.current_thread()))

    monkeypatch.setattr(sys, "excepthook", hook)
    runner.submit("work", int, "forty-two")
    qtbot.waitUntil(lambda: bool(caught), timeout=WAIT)
    [(kind, error, thread)] = caught
    assert kind is ValueError
    assert thread is threading.main_thread()
    assert error.__traceback__ is not None, "it can be traced to where it happened"


def test_the_last_work_is_done_when_closing(runner: TaskRunner) -> None:
    done: list[str] = []
    runner.close(lambda: done.append("last"))
    assert done == ["last"]


# Threads.


def test_the_database_lane_does_one_thing_at_a_time(tasks: Tasks, gate: Gate, qtbot: QtBot) -> None:
    order: list[str] = []
    tasks.submit("db", gate.work, on_done=order.append)
    tasks.submit("db", lambda: "second", on_done=order.append)
    other: list[str] = []
    tasks.submit("work", lambda: "beside", on_done=other.append)
    qtbot.waitUntil(lambda: other == ["beside"], timeout=WAIT)
    assert gate.begun.is_set()
    assert order == [], "the second waits for the first"
    gate.open.set()
    qtbot.waitUntil(lambda: len(order) == 2, timeout=WAIT)
    assert order == ["done", "second"]


def test_pictures_are_decoded_while_the_reader_reads(
    tasks: Tasks, gate: Gate, qtbot: QtBot
) -> None:
    tasks.submit("work", gate.work)
    came: list[int] = []
    tasks.submit("work", abs, -1, on_done=came.append)
    qtbot.waitUntil(lambda: came == [1], timeout=WAIT)


def test_each_lane_has_threads_of_its_own_and_none_is_the_gui_thread(
    tasks: Tasks, qtbot: QtBot
) -> None:
    seen: dict[Lane, list[threading.Thread]] = {"db": [], "work": []}
    for lane in LANES:
        for _ in range(20):
            tasks.submit(lane, threading.current_thread, on_done=seen[lane].append)
    qtbot.waitUntil(lambda: all(len(found) == 20 for found in seen.values()), timeout=WAIT)
    assert len(set(seen["db"])) == 1
    assert not set(seen["db"]) & set(seen["work"])
    assert threading.main_thread() not in {*seen["db"], *seen["work"]}


# Cancelling.


def test_what_is_cancelled_before_its_turn_is_never_begun(
    tasks: Tasks, gate: Gate, qtbot: QtBot
) -> None:
    begun: list[str] = []
    tasks.submit("db", gate.work)
    handle = tasks.submit("db", begun.append, "begun", on_done=begun.append)
    handle.cancel()
    gate.open.set()
    _settle(tasks, qtbot)
    assert handle.cancelled
    assert begun == []


def test_what_is_cancelled_while_it_runs_ends_at_its_next_step(
    tasks: Tasks, gate: Gate, qtbot: QtBot
) -> None:
    came: list[object] = []
    handle = tasks.submit(
        "db",
        gate.patient,
        on_progress=lambda *step: came.append(step),
        on_done=came.append,
        on_failed=came.append,
    )
    qtbot.waitUntil(lambda: len(came) > 2, timeout=WAIT)
    handle.cancel()
    so_far = list(came)
    _settle(tasks, qtbot)
    assert not gate.open.is_set(), "it has ended without being let through"
    assert came == so_far, "nothing is heard of it any more"
    assert set(came) == {(1, 2, "wait")}


def test_a_result_on_its_way_is_dropped_when_it_is_cancelled(tasks: Tasks, qtbot: QtBot) -> None:
    came: list[object] = []
    ended = threading.Event()
    handle = tasks.submit("db", int, "42", on_done=came.append)
    tasks.submit("db", ended.set)
    assert ended.wait(5), "the result has been posted; the GUI thread has not read it"
    handle.cancel()
    _settle(tasks, qtbot)
    assert came == []


# Closing.


def test_nothing_is_delivered_after_closing(gate: Gate, qtbot: QtBot) -> None:
    tasks = Tasks(Mailbox())
    came: list[object] = []
    ended = threading.Event()
    tasks.submit("db", abs, -1, on_done=came.append)
    tasks.submit("db", ended.set)
    assert ended.wait(5), "its result has been posted"
    tasks.submit("work", gate.patient, on_progress=lambda *step: came.append(step))
    assert gate.begun.wait(5)
    tasks.close()
    qtbot.wait(30)
    assert came == []


def test_closing_cancels_what_runs_and_joins_every_thread(gate: Gate, qtbot: QtBot) -> None:
    before = set(threading.enumerate())
    tasks = Tasks(Mailbox())
    order: list[str] = []
    tasks.submit("work", gate.patient, on_progress=lambda *_step: None)
    for number in range(20):
        tasks.submit("work", order.append, f"picture {number}")
        tasks.submit("db", abs, number)
    assert gate.begun.wait(5)
    assert set(threading.enumerate()) - before
    tasks.close(lambda: order.append("last"))
    assert set(threading.enumerate()) <= before
    assert order[-1] == "last", "what must come last does"
    assert not gate.open.is_set()


def test_writes_that_were_asked_for_before_closing_are_done(qtbot: QtBot) -> None:
    tasks = Tasks(Mailbox())
    written: list[int] = []
    hold = threading.Event()
    tasks.submit("db", hold.wait, 5)
    for number in range(5):
        tasks.submit("db", written.append, number)
    hold.set()
    tasks.close(lambda: written.append(-1))
    assert written == [0, 1, 2, 3, 4, -1]


# Who is destroyed where.


class Hearer(QObject):
    """Hears of a task, and tells on which thread it is destroyed."""

    def __init__(self, ends: list[threading.Thread]) -> None:
        super().__init__()
        self.heard = threading.Event()
        self.itself = self  # so that only the collector finds it
        direct = Qt.ConnectionType.DirectConnection
        self.destroyed.connect(lambda: ends.append(threading.current_thread()), direct)

    def hear(self, _result: object) -> None:
        del self.itself
        self.heard.set()


def test_whoever_hears_of_a_task_is_let_go_on_the_gui_thread(qtbot: QtBot) -> None:
    ends: list[threading.Thread] = []
    hearer = Hearer(ends)
    heard = hearer.heard

    class Slow(Mailbox):
        def post(self, letter: Callable[[], None]) -> None:
            super().post(letter)
            assert heard.wait(5), "the sender is still there when it was read"

    tasks = Tasks(Slow())
    tasks.submit("work", abs, -1, on_done=hearer.hear)
    del hearer
    qtbot.waitUntil(lambda: bool(ends), timeout=WAIT)
    assert ends == [threading.main_thread()]
    tasks.close()


def test_what_a_lane_finds_to_collect_is_collected_on_the_gui_thread(
    tasks: Tasks, qtbot: QtBot
) -> None:
    ends: list[threading.Thread] = []
    gc.enable()
    collector = Collector()
    Hearer(ends)
    much: list[list[int]] = []
    tasks.submit("work", lambda: much.extend([number] for number in range(20_000)))
    qtbot.waitUntil(lambda: bool(ends), timeout=WAIT)
    collector.stop()
    assert ends == [threading.main_thread()]
    assert gc.isenabled()


def test_nothing_is_collected_while_much_is_made(qtbot: QtBot) -> None:
    ends: list[threading.Thread] = []
    gc.enable()
    collector = Collector()

    def make(*, fail: bool) -> None:
        Hearer(ends)
        much = [[number] for number in range(20_000)]
        qtbot.wait(3 * EVERY_MS)
        if fail:
            raise LookupError(len(much))

    make_uncollected = uncollected(make)
    uncollected(make_uncollected)(fail=False)
    with pytest.raises(LookupError):
        make_uncollected(fail=True)
    assert not ends
    make(fail=False)
    assert len(ends) == 1
    collector.stop()


# The mailbox.


def test_the_mailbox_reads_a_little_at_a_time(qtbot: QtBot) -> None:
    mailbox = Mailbox()
    read: list[int] = []
    turns: list[int] = []

    def slow(number: int) -> None:
        # Longer than one turn of the mailbox may take.
        threading.Event().wait(0.01)
        read.append(number)

    for number in range(4):
        mailbox.post(lambda number=number: slow(number))
    while len(read) < 4:
        before = len(read)
        mailbox._deliver()
        turns.append(len(read) - before)
    assert read == [0, 1, 2, 3]
    assert turns == [1, 1, 1, 1], "other events get their turn between letters"


def test_a_letter_that_fails_does_not_keep_the_next_one_back(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_rest: caught.append(kind))
    mailbox = Mailbox()
    read: list[str] = []
    mailbox.post(lambda: read.append(str(1 // 0)))
    mailbox.post(lambda: read.append("next"))
    qtbot.waitUntil(lambda: read == ["next"], timeout=WAIT)
    assert caught == [ZeroDivisionError]


def _settle(tasks: Tasks, qtbot: QtBot) -> None:
    """Let everything the database lane was asked for so far be delivered."""
    came: list[bool] = []
    tasks.submit("db", lambda: None, on_done=lambda _none: came.append(True))
    qtbot.waitUntil(lambda: bool(came), timeout=WAIT)


def test_it_tells_when_all_that_was_asked_for_is_answered(
    tasks: Tasks, gate: Gate, qtbot: QtBot
) -> None:
    told: list[str] = []
    tasks.submit("work", gate.work, on_done=told.append)
    tasks.when_answered(lambda: told.append("all"))
    tasks.submit("db", lambda: "later", on_done=told.append)
    qtbot.waitUntil(lambda: told == ["later"], timeout=WAIT)
    gate.open.set()
    qtbot.waitUntil(lambda: told == ["later", "done", "all"], timeout=WAIT)
