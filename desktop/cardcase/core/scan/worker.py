"""The reading process: ``python -m cardcase.core.scan.worker HANDLE NICE``, by the Reader.

It answers requests that come through a pipe, one at a time, and ends when that pipe closes or the
parent is gone. What it says: ``("progress", (done, total, what))`` any number of times, then
``("done", answer)``, ``("error", CardcaseError)`` or ``("failed", text)``.
"""

import os
import signal
import sys
import threading
import traceback
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, Any

from cardcase.core.errors import CardcaseError, ScanError
from cardcase.core.jobs import Progress
from cardcase.core.scan.processes import connection_of, end_with_parent
from cardcase.core.scan.requests import Question, ReadCards, ReadPhotograph, ViewPage, WarmUp
from cardcase.core.scan.result import ScanOptions
from cardcase.core.scan.sources import bytes_of

if TYPE_CHECKING:
    from cardcase.core.scan.again import OpenPage

_MEMORY = 6 * 1024**3
"""Bytes of address space. A PNG of 108 megapixels takes 2 GiB on two cores, half of it in use;
each further core reserves room for its threads."""
_KEPT_SECONDS = 120
"""How long a page stays open for whoever is at its corners: up to 78 MB."""


def main(handle: int, nice: int) -> None:
    """Serve until the pipe closes."""
    # An interrupt at the terminal is meant for the program; it ends this process by itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=end_with_parent, daemon=True).start()
    _be_modest(nice)
    with connection_of(handle) as connection:
        asked = _Asked()
        while True:
            try:
                if not connection.poll(_KEPT_SECONDS):
                    asked.forget()
                request = connection.recv()
                if isinstance(request, WarmUp):
                    _warm_up(request.options)
                else:
                    _answer(connection, asked, request)
            except (EOFError, OSError):
                return


def _be_modest(nice: int) -> None:
    """Leave the machine to the window, and do not take all its memory for one picture."""
    if sys.platform != "win32":
        import resource

        os.nice(nice)
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        if hard == resource.RLIM_INFINITY or hard > _MEMORY:
            resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, hard))


def _answer(connection: Connection, asked: "_Asked", question: Question) -> None:
    progress = Progress(lambda *step: connection.send(("progress", step)))
    try:
        connection.send(("done", asked.answer(question, progress)))
    except CardcaseError as error:
        connection.send(("error", error))
    except MemoryError:
        connection.send(("error", ScanError("too_large")))
    except Exception:
        # Ours to mend; the next photograph must be read nevertheless.
        connection.send(("failed", traceback.format_exc()))


class _Asked:
    """Answers, with the page at hand that was looked at last."""

    def __init__(self) -> None:
        self._page: OpenPage | None = None

    def answer(self, question: Question, progress: Progress) -> Any:
        if isinstance(question, ReadPhotograph):
            from cardcase.core.scan.pipeline import scan

            # A photograph takes all the memory that there is for one.
            self.forget()
            return scan(bytes_of(question.path), question.options, progress)
        return self._of_page(question, progress)

    def _of_page(self, question: ReadCards | ViewPage, progress: Progress) -> Any:
        from cardcase.core.scan.again import OpenPage, read_cards, view_of

        self._page = page = self._page or OpenPage()
        if isinstance(question, ViewPage):
            return view_of(page.frame(question.path, question.page))
        return tuple(
            card
            for outline in question.outlines
            for card in read_cards(
                page.frame(question.path, outline.page), [outline], question.options, progress
            )
        )

    def forget(self) -> None:
        """Give back what is kept."""
        if self._page is not None:
            self._page.close()


def _warm_up(options: ScanOptions) -> None:
    """Load libraries and models while nobody waits for them."""
    import numpy as np

    import cardcase.core.scan.pipeline  # noqa: F401 - imported for its own sake
    from cardcase.core.scan import engines

    with suppress(CardcaseError, MemoryError):  # the first scan meets it again, and tells
        engines.get(options.engine).read(np.full((64, 256, 3), 255, np.uint8))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
