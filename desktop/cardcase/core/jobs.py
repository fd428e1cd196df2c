"""Progress and cancelling of long work, free of any toolkit."""

from collections.abc import Callable

Report = Callable[[int, int, str], None]


class Cancelled(Exception):  # noqa: N818 - an outcome, not an error
    """The owner asked the work to stop. Nothing of it may be kept half done."""


class Progress:
    """The token a long function reports to and learns from that it shall stop.

    ``report`` gets ``(done, total, what)``: steps and a code for what is being done.
    ``cancelled`` is asked at each step; both may be called from any thread.
    """

    def __init__(
        self, report: Report | None = None, cancelled: Callable[[], bool] | None = None
    ) -> None:
        self._report = report
        self._cancelled = cancelled

    def check(self) -> None:
        """Raise Cancelled if the owner asked to stop."""
        if self._cancelled is not None and self._cancelled():
            raise Cancelled

    def step(self, done: int, total: int, what: str = "") -> None:
        """Say that ``done`` of ``total`` steps are over and ``what`` (a code) comes next.

        Raises Cancelled if the owner asked to stop.
        """
        self.check()
        if self._report is not None:
            self._report(done, total, what)


QUIET = Progress()
"""Reports to nobody and is never cancelled."""
