"""What the command line prints: results on standard output, everything else on standard error."""

import json
import sys
from collections.abc import Mapping
from io import TextIOWrapper
from time import monotonic

from cardcase.cli.words import say
from cardcase.core.jobs import Progress
from cardcase.core.serial import on_one_line
from cardcase.core.text import printable

_OFTEN = 0.2  # seconds between two steps that are told


class Output:
    """Standard output and error. ``json``: the results are objects, one a line, and only these."""

    def __init__(self, *, json: bool = False) -> None:
        self.json = json
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):
                # A name that is no UTF-8 must not end the program; in JSON this escape is right.
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")

    def result(self, record: Mapping[str, object], text: str) -> None:
        """One result: the object, or its text for people, which may be empty."""
        if line := one_line(record) if self.json else printable(text):
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()

    def content(self, data: bytes) -> None:
        """The contents of a file, as they are, in place of results."""
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()

    def note(self, text: str) -> None:
        """A message beside the results."""
        sys.stderr.write(f"{printable(text)}\n")
        sys.stderr.flush()

    def failed(self, what: str, reason: str) -> None:
        """Name an input that failed, and why."""
        self.note(f"{what}: {reason}")

    def steps(self, code: str) -> Progress:
        """The token of long work whose steps are told by a sentence with ``done`` and ``total``."""

        def told(done: int, total: int, _: str) -> None:
            now = monotonic()
            if now - last[0] >= _OFTEN:
                last[0] = now
                self.progress(say(code, done=done, total=total))

        last = [0.0]
        return Progress(told)

    def progress(self, text: str) -> None:
        """A step of long work; only where somebody watches."""
        if sys.stderr.isatty():
            self.note(text)


def one_line(record: Mapping[str, object]) -> str:
    """The record as JSON on one line, readable, with no control signs for a terminal."""
    return on_one_line(json.dumps(record, ensure_ascii=False, separators=(",", ":")))
