"""How fast a file of vCards is taken over, how much memory that takes, how soon it can be stopped.

usage: bench_import.py [--contacts N…] [--rounds R]

The whole import (looking through the file with matching, then reading it again and writing it, with
history and search index) is measured against vobject alone parsing the same file. Then the file is
imported once more, which changes nothing. Figures are processor time, which other work on the
machine lengthens less; the least of the rounds counts. Each size has a process of its own, whose
peak of memory (VmHWM of proc(5)) is that of the import; the latency of stopping is the longest time
between two moments at which the import asks whether to stop.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import vobject

from cardcase.core.exchange import registry
from cardcase.core.exchange.files import read_contacts, write_whole
from cardcase.core.jobs import Progress
from cardcase.core.ops.importing.act import carry_out
from cardcase.core.ops.importing.items import Preview
from cardcase.core.ops.importing.preview import preview
from cardcase.core.sample import people
from cardcase.core.store.library import Library


def main() -> int:
    """Measure each size in a process of its own, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--contacts", type=int, nargs="+", default=[10_000])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--part", choices=("import", "bare"), help=argparse.SUPPRESS)
    parser.add_argument("--file", type=Path, help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.part:
        part = imported if wanted.part == "import" else bare
        print(json.dumps(part(wanted.file)))
        return 0
    for count in wanted.contacts:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "people.vcf"
            write_whole(file, registry.exporter("vcard3").write(people(count, seed=1)))
            turns = [(run("import", file), run("bare", file)) for _ in range(wanted.rounds)]
        found = {name: min(turn[0][name] for turn in turns) for name in turns[0][0]}
        found["bare vobject, s"] = min(turn[1]["parse, s"] for turn in turns)
        whole = found["preview, s"] + found["import, s"]
        found["preview and import / bare vobject"] = whole / found["bare vobject, s"]
        print(f"{count} contacts, {wanted.rounds} rounds")
        for name, figure in found.items():
            print(f"  {name:<40}{figure:>10.2f}")
    return 0


def run(part: str, file: Path) -> dict[str, float]:
    """The figures of one part, from a process of its own."""
    command = [sys.executable, __file__, "--part", part, "--file", str(file)]
    found: dict[str, float] = json.loads(subprocess.check_output(command, text=True))
    return found


def bare(file: Path) -> dict[str, float]:
    """vobject alone."""
    text = file.read_text("utf-8")
    return {"parse, s": cost(lambda: sum(1 for _ in vobject.readComponents(text)))}


def imported(file: Path) -> dict[str, float]:
    """The whole import into an empty library, and the same again."""
    with tempfile.TemporaryDirectory() as folder:
        library = Library.open(Path(folder) / "library")
        before = peak()
        gaps = Gaps()
        found = {"reading alone, s": cost(lambda: sum(1 for _ in read_contacts(file)))}
        seen: list[Preview] = []
        found["preview, s"] = cost(
            lambda: seen.append(preview(library, read_contacts(file), gaps.progress))
        )
        found["import, s"] = cost(
            lambda: carry_out(library, read_contacts(file), seen[0], None, gaps.progress)
        )
        found["longest wait for a stop, s"] = max(gaps.found)
        found["memory more than before, MiB"] = peak() - before
        found["the same again, s"] = cost(lambda: again(library, file))
        library.close_all()
    return found


def again(library: Library, file: Path) -> None:
    """Import what is here already."""
    seen = preview(library, read_contacts(file))
    assert not carry_out(library, read_contacts(file), seen).changes


class Gaps:
    """The seconds between two moments at which it is asked whether to stop."""

    def __init__(self) -> None:
        self.found = [0.0]
        self._last = 0.0
        self.progress = Progress(cancelled=self._asked)

    def _asked(self) -> bool:
        now = time.perf_counter()
        if self._last:
            self.found.append(now - self._last)
        self._last = now
        return False


def cost(act: Callable[[], object]) -> float:
    """Seconds of the processor."""
    began = time.process_time()
    act()
    return time.process_time() - began


def peak() -> float:
    """The most memory this process has had, in MiB."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    sys.exit(main())
