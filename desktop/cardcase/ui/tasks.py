"""Work off the GUI thread: plain functions on three lanes, and one mailbox back.

Lane ``db`` has one thread: every write and slow read, in order. Lane ``look`` has one, too: reads
that somebody waits for, which must not wait for a long write. Lane ``work`` waits for the reading
process and decodes pictures; it never touches the database. One mailbox for all tasks instead of
a QObject each: PySide's per-object signal wrappers are where others leak.
"""

import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, Literal, NamedTuple, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from cardcase.core.jobs import Cancelled, Progress

Lane = Literal["db", "look", "work"]
OnProgress = Callable[[int, int, str], None]
OnDone = Callable[[Any], None]
OnFailed = Callable[[Exception], None]
_What = Literal["progress", "done", "failed", "cancelled"]

DELIVERY_SECONDS = 0.008
"""The GUI thread reads its mail for half a frame at a time."""

SWITCH_SECONDS = 0.001
"""How long a lane keeps Python's lock once the GUI thread wants it. Every widget painted in Python
asks for it anew, so Python's own 5 ms add up to a freeze."""


PAINTED_MS = 30
"""After this what came to the front has been painted. Work beside the painting would take Python's
lock from it again and again: the window would stutter."""


class Handle:
    """A submitted task. It ends at its next step after it was cancelled, and is heard of no more.

    Also a result that was on its way already is dropped: whoever cancelled has gone on.
    """

    def __init__(self) -> None:
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()


class TaskRunner(Protocol):
    """What the window needs of a runner; tests use InlineTasks."""

    def submit(
        self,
        lane: Lane,
        function: Callable[..., Any],
        *args: Any,
        on_progress: OnProgress | None = None,
        on_done: OnDone | None = None,
        on_failed: OnFailed | None = None,
    ) -> Handle: ...

    def when_answered(self, then: Callable[[], object]) -> None: ...

    def close(self, last: Callable[[], None] | None = None) -> None: ...


class Mailbox(QObject):
    """Calls from other threads, made on the thread that made the mailbox.

    A letter holds nothing that must be destroyed on that thread: the sender may be the last to let
    go of it.
    """

    _posted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._letters: deque[Callable[[], None]] = deque()
        # By a timer: what is posted while posted events are sent is sent with them, and keys, the
        # mouse and the painting would wait for all letters together.
        self._delivering = QTimer(self, interval=0, singleShot=True)
        self._delivering.timeout.connect(self._deliver)
        self._posted.connect(self._delivering.start, Qt.ConnectionType.QueuedConnection)

    def post(self, letter: Callable[[], None]) -> None:
        self._letters.append(letter)
        self._posted.emit()

    def clear(self) -> None:
        """Throw away what has not been delivered yet."""
        self._letters.clear()

    def _deliver(self) -> None:
        until = time.monotonic() + DELIVERY_SECONDS
        try:
            while self._letters and time.monotonic() <= until:
                self._letters.popleft()()
        finally:
            # One that fails keeps none back.
            if self._letters:
                self._delivering.start()


class _Asked(NamedTuple):
    """Who wants to hear of a task."""

    on_progress: OnProgress | None
    on_done: OnDone | None
    on_failed: OnFailed | None


class Tasks:
    """Runs tasks on the lanes. Callbacks come on the GUI thread; after ``close`` none comes.

    They also stay there: a lane knows a task by its handle alone. Callbacks are of widgets, and
    whoever lets go of a widget last destroys it.
    """

    def __init__(self, mailbox: Mailbox, work_threads: int = 3) -> None:
        sys.setswitchinterval(SWITCH_SECONDS)
        self._mailbox = mailbox
        self._handles: set[Handle] = set()
        self._asked: dict[Handle, _Asked] = {}
        self._awaited: list[tuple[set[Handle], Callable[[], object]]] = []
        self._lanes: dict[Lane, ThreadPoolExecutor] = {
            "db": ThreadPoolExecutor(1, thread_name_prefix="cardcase-db"),
            "look": ThreadPoolExecutor(1, thread_name_prefix="cardcase-look"),
            "work": ThreadPoolExecutor(work_threads, thread_name_prefix="cardcase-work"),
        }

    def submit(
        self,
        lane: Lane,
        function: Callable[..., Any],
        *args: Any,
        on_progress: OnProgress | None = None,
        on_done: OnDone | None = None,
        on_failed: OnFailed | None = None,
    ) -> Handle:
        """Run ``function(*args)`` on ``lane``; with ``on_progress`` it also gets ``progress=``.

        An exception nobody asked for goes to ``sys.excepthook`` on the GUI thread.
        """
        handle = Handle()
        if lane == "work" or on_progress is not None:
            self._handles.add(handle)
        self._asked[handle] = _Asked(on_progress, on_done, on_failed)
        post, told, can_cancel = self._mailbox.post, self._told, on_progress is not None

        def work() -> None:
            keywords: dict[str, Any] = {}
            if can_cancel:
                keywords["progress"] = Progress(
                    lambda *step: post(partial(told, handle, "progress", *step)),
                    lambda: handle.cancelled,
                )
            end: Callable[[], None] = partial(told, handle, "cancelled")
            try:
                if not handle.cancelled:
                    end = partial(told, handle, "done", function(*args, **keywords))
            except Cancelled:
                pass
            except Exception as error:
                end = partial(told, handle, "failed", error)
            finally:
                self._handles.discard(handle)
            post(end)

        self._lanes[lane].submit(work)
        return handle

    def _told(self, handle: Handle, what: _What, *values: Any) -> None:
        """A lane tells how it goes with a task."""
        asked = self._asked.get(handle) if what == "progress" else self._asked.pop(handle, None)
        try:
            if asked is not None and not handle.cancelled:
                self._tell(asked, what, *values)
        finally:
            if what != "progress":
                self._was_answered(handle)

    @staticmethod
    def _tell(asked: _Asked, what: _What, *values: Any) -> None:
        if what == "progress" and asked.on_progress is not None:
            asked.on_progress(*values)
        elif what == "done" and asked.on_done is not None:
            asked.on_done(*values)
        elif what == "failed":
            (asked.on_failed or _unexpected)(*values)

    def when_answered(self, then: Callable[[], object]) -> None:
        """Call ``then`` once all that was asked for by now has been answered."""
        if self._asked:
            self._awaited.append((set(self._asked), then))
        else:
            then()

    def _was_answered(self, handle: Handle) -> None:
        for open_ones, then in tuple(self._awaited):
            open_ones.discard(handle)
            if not open_ones:
                self._awaited.remove((open_ones, then))
                then()

    def close(self, last: Callable[[], None] | None = None) -> None:
        """End the lanes and wait for them: work is cancelled, writes that were asked for are done,
        and ``last`` is what the db lane does in the end."""
        self._asked.clear()
        self._awaited.clear()
        for handle in tuple(self._handles):
            handle.cancel()
        for lane in ("work", "look"):
            self._lanes[lane].shutdown(wait=True, cancel_futures=True)
        if last is not None:
            self._lanes["db"].submit(last)
        self._lanes["db"].shutdown(wait=True)
        self._asked.clear()
        self._mailbox.clear()


class InlineTasks:
    """The same interface without threads: everything happens at once. For tests."""

    def submit(
        self,
        lane: Lane,
        function: Callable[..., Any],
        *args: Any,
        on_progress: OnProgress | None = None,
        on_done: OnDone | None = None,
        on_failed: OnFailed | None = None,
    ) -> Handle:
        """Run ``function`` now and call back before returning."""
        handle = Handle()
        keywords: dict[str, Any] = {}
        if on_progress is not None:
            keywords["progress"] = Progress(on_progress, lambda: handle.cancelled)
        try:
            result = function(*args, **keywords)
        except Cancelled:
            return handle
        except Exception as error:
            (on_failed or _unexpected)(error)
            return handle
        if on_done is not None:
            on_done(result)
        return handle

    def when_answered(self, then: Callable[[], object]) -> None:
        then()

    def close(self, last: Callable[[], None] | None = None) -> None:
        if last is not None:
            last()


def _unexpected(error: Exception) -> None:
    sys.excepthook(type(error), error, error.__traceback__)
