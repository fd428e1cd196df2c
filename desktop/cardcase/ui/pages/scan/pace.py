"""How fast photographs are read, as far as that can be told yet."""

import time
from collections.abc import Callable
from typing import Final

_LEAST: Final = 2
"""Photographs to be read before anything is foretold: the first one waits for the models."""


class Pace:
    """Counts the photographs that were read, and the time that this took without pauses.

    Copying files, and what fails before it is read, say nothing about reading. ``clock``: seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._begun: float | None = None
        self._paused: float | None = None
        self._read = 0

    def begin(self) -> None:
        """A photograph is being read now."""
        if self._begun is None:
            self._begun = self._clock()

    def count(self) -> None:
        """A photograph was read."""
        self._read += 1

    def set_paused(self, paused: bool) -> None:
        """Reading pauses, or goes on."""
        if paused:
            self._paused = self._clock()
        elif self._paused is not None:
            if self._begun is not None:
                self._begun += self._clock() - self._paused
            self._paused = None

    def seconds_for(self, photographs: int) -> float | None:
        """About how long so many take; None while that cannot be told."""
        if self._begun is None or self._read < _LEAST:
            return None
        return (self._clock() - self._begun) / self._read * photographs
