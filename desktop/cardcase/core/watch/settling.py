"""Whether a file has come whole: nobody has changed it for a while."""

from collections.abc import Mapping

from cardcase.core.watch.listing import Stamp

SETTLED_AFTER = 2.0
"""Seconds for which size and time of change must stay the same."""


class Settling:
    """Remembers since when each file of a folder is as it is."""

    def __init__(self) -> None:
        self._since: dict[str, tuple[Stamp, float]] = {}

    def settled(self, files: Mapping[str, Stamp], now: float) -> list[str]:
        """Which of the files, all that are new and there, are whole by now (seconds), by name."""
        since = {}
        for name, stamp in files.items():
            before, begun = self._since.get(name, (stamp, now))
            since[name] = (stamp, begun if before == stamp else now)
        self._since = since
        return sorted(name for name, (_, begun) in since.items() if now - begun >= SETTLED_AFTER)
