"""The command line as a program of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Ended:
    """How a program ended."""

    code: int
    out: str
    err: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        """The JSON objects on standard output, where nothing else may be."""
        return [json.loads(line) for line in self.out.splitlines()]


class Program:
    """Runs ``cardcase`` on one library folder."""

    def __init__(self, library: Path) -> None:
        self.library = library

    def __call__(
        self, *arguments: str | Path, stdin: bytes | None = None, **environment: str
    ) -> Ended:
        """Run it with these arguments, in English unless the environment says otherwise."""
        done = subprocess.run(
            self.command(*arguments),
            check=False,
            capture_output=True,
            input=stdin,
            env=self.environment(environment),
        )
        return Ended(done.returncode, done.stdout.decode(), done.stderr.decode())

    def command(self, *arguments: str | Path) -> list[str]:
        return [
            sys.executable, "-m", "cardcase", "--library", str(self.library),
            *map(str, arguments),
        ]  # fmt: skip

    @staticmethod
    def environment(more: Mapping[str, str]) -> dict[str, str]:
        given = {"LC_ALL": "C.UTF-8", "PYTHONWARNINGS": "error", **more}
        kept = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "CARDCASE_LIBRARY"):
            kept.pop(name, None)
        return kept | given
