"""Two processes at work on one library, killed at any moment; and what must be there after.

A worker writes a line into its ledger before each operation and another after it returned: what has
a second line is acknowledged. The ledgers of all rounds together say what every contact, event,
encounter and lesson must be, whatever the library's own history says.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

from cardcase.core.card_records import CardRecord
from cardcase.core.errors import CardcaseError
from cardcase.core.ops import history
from cardcase.core.ops.entries import entries, recorded
from cardcase.core.records import EncounterRecord
from cardcase.core.store import backups, load
from cardcase.core.store.check import check
from cardcase.core.store.entities import ENTITIES
from cardcase.core.store.library import Library
from cardcase.core.store.models import Operation
from contents import MODEL_OF
from deeds import DEEDS

_HERE = Path(__file__).parent

# What is written by operations only; cards and photographs are also changed by readings.
_EXACT = ("contact", "event", "encounter", "lesson")

Line = dict[str, Any]


# The worker.


def work(folder: Path, ledger: Path, seed: int) -> None:
    """Do operations by chance until SIGTERM comes."""
    going = True

    def stop(*_: object) -> None:
        nonlocal going
        going = False

    signal.signal(signal.SIGTERM, stop)
    chance = Random(seed)
    out = os.open(ledger, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    library = Library.open(folder)
    _tell(out, {"open": True})
    while going:
        share = chance.random()
        try:
            if share < 0.04:
                _tell(out, {"try": "backup"})
                last = _last(library)
                _tell(out, {"backup": library.back_up().name, "operations": last})
            elif share < 0.22:
                name = chance.choice(("undo", "undo", "redo"))
                _tell(out, {"try": name})
                moved = getattr(history, name)(library)
                # What was done again may have changed nothing, and is done all the same.
                _tell(out, {name: None if moved is None else moved.operation})
            else:
                deed = chance.choice(DEEDS)
                _tell(out, {"try": deed.__name__})
                changes = deed(library, chance)
                done = changes.operation if changes else None
                _tell(out, {"did": done, "after": _after(library, done) if done else {}})
        except CardcaseError as error:
            # The other process was faster.
            if error.code not in ("gone", "accepted"):
                raise
            _tell(out, {"refused": error.code})
    library.close_all()


def _tell(out: int, line: Line) -> None:
    os.write(out, json.dumps(line).encode() + b"\n")


def _last(library: Library) -> int:
    return max((each.id for each in load.history(library, 1)), default=0)


def _after(library: Library, operation: int) -> dict[str, str | None]:
    with library.session():
        return {
            f"{kind} {each.uid}": _digest(each.after and recorded(kind, each.after))
            for kind in ENTITIES
            for some in entries(operation, kind)
            for each in some
        }


def _digest(record: Any) -> str | None:
    """What an operation makes of a thing, and a reading does not change."""
    if record is None:
        return None
    if isinstance(record, EncounterRecord) and record.event is not None:
        # An event is a thing of its own.
        record = replace(record, event=record.event.uid)
    elif isinstance(record, CardRecord):
        record = (record.state, record.contact)
    return sha256(repr(record).encode()).hexdigest()[:16]


# A round.


@dataclass
class Crashes:
    """Rounds on one library, and what its ledgers say so far."""

    folder: Path
    longest: float = 1.5
    """Seconds that the processes work at most."""
    lines: list[Line] = field(default_factory=list)
    rounds: int = 0
    acknowledged: int = 0
    cut: int = 0
    """Operations that were begun and never acknowledged."""
    came_through: int = 0
    """Those of them that are in the library nevertheless, whole."""
    _known: set[int] = field(default_factory=set)

    @property
    def library(self) -> Path:
        """The folder of the library."""
        return self.folder / "library"

    def round(self, seed: int) -> None:
        """Let two processes work, kill one or both, and look at what is left.

        Raises AssertionError: something acknowledged is lost, or something is half done.
        """
        chance = Random(seed)
        ledgers = [self.folder / f"{self.rounds}-{each}.jsonl" for each in range(2)]
        with _workers(self.library, ledgers, seed) as workers:
            if chance.random() < 0.8:
                _until_open(ledgers, workers)
            time.sleep(chance.uniform(0, self.longest))
            killed = chance.choice((workers[:1], workers[1:], workers, workers))
            for each in killed:
                each.kill()
                time.sleep(chance.choice((0, 0, 0.05)))
            for each in workers:
                if each not in killed:
                    each.send_signal(signal.SIGTERM)
                told = each.communicate(timeout=60)[1]
                fine = (-signal.SIGKILL,) if each in killed else (0, -signal.SIGTERM)
                assert each.returncode in fine, told.decode()
        self.rounds += 1
        tried = [line["try"] for ledger in ledgers if (line := self._read(ledger))]
        self.cut += len(tried)
        self._look(tried)

    def _read(self, ledger: Path) -> Line | None:
        """Take a ledger's lines over; the last one, if it was begun and not acknowledged."""
        text = ledger.read_bytes() if ledger.exists() else b""
        lines = [json.loads(line) for line in text.split(b"\n")[:-1]]
        done = [line for line in lines if "try" not in line and "open" not in line]
        self.lines += done
        self.acknowledged += len(done)
        return lines[-1] if lines and "try" in lines[-1] else None

    def _look(self, tried: list[str]) -> None:
        library = Library.open(self.library)
        try:
            found = check(library)
            assert found.whole, found
            self._backups(library)
            self._effects(library, tried)
        finally:
            library.close_all()

    def _backups(self, library: Library) -> None:
        for line in self.lines:
            if name := line.pop("backup", None):
                with backups.opened(library.backups / name) as copy:
                    (last,) = copy.execute("SELECT max(id) FROM operation").fetchone()
                    assert (last or 0) >= line["operations"], (
                        f"{name} misses what was done before: {last} {line}"
                    )
        for each in backups.listed(library.backups):
            backups.verify(each.path)
            each.path.unlink()

    def _effects(self, library: Library, tried: list[str]) -> None:
        with library.snapshot():
            undone = {row.id: row.undone for row in Operation.select()}
            did = {line["did"]: line["after"] for line in self.lines if line.get("did")}
            lost = did.keys() - undone.keys()
            assert not lost, f"acknowledged operations that are not there: {lost}"
            unknown = undone.keys() - did.keys() - self._known
            assert len(unknown) <= len(tried), (unknown, tried)
            self.came_through += len(unknown)
            self._known |= unknown
            self._turns(undone, tried)
            wanted: dict[str, str | None] = {}
            for operation in sorted(undone):
                after = did.get(operation) or _after(library, operation)
                for key, digest in after.items():
                    wanted.setdefault(key, None)
                    if not undone[operation]:
                        wanted[key] = digest
            there = {
                f"{kind} {uid}": _digest(record)
                for kind, entity in ENTITIES.items()
                for uid, record in entity.load(_uids(kind)).items()
            }
            _compare(wanted, there)

    def _turns(self, undone: dict[int, bool], tried: list[str]) -> None:
        """Each operation is as often undone and redone as was acknowledged."""
        turns = dict.fromkeys(undone, 0)
        for line in self.lines:
            for name, by in (("undo", 1), ("redo", -1)):
                if line.get(name):
                    turns[line[name]] += by
        odd = [each for each, number in turns.items() if number != undone[each]]
        begun = [name for name in tried if name in ("undo", "redo")]
        assert len(odd) <= len(begun), f"not undone or redone as acknowledged: {odd}"
        # What was begun and came through counts from now on.
        # (The other process may since have done the contrary, and acknowledged that.)
        for each in odd:
            self.lines.append({"undo" if turns[each] < undone[each] else "redo": each})


def _compare(wanted: dict[str, str | None], there: dict[str, str | None]) -> None:
    for kind in _EXACT:
        one = {key: digest for key, digest in wanted.items() if digest and key.startswith(kind)}
        other = {key: digest for key, digest in there.items() if key.startswith(kind)}
        assert one == other, f"{kind}: {set(one.items()) ^ set(other.items())}"
    photographs = {key for key in there if key.startswith("photograph ")}
    assert photographs == {
        key for key, digest in wanted.items() if digest and key.startswith("photograph ")
    }
    for key, digest in wanted.items():
        # Cards nobody decided about may be read anew.
        if key.startswith("card ") and digest and there.get(key) != digest:
            assert key not in there or digest == _REVIEW, key


_REVIEW = sha256(repr(("review", "")).encode()).hexdigest()[:16]


def _uids(kind: str) -> list[str]:
    model: Any = MODEL_OF[kind]
    return [row.uid for row in model.select(model.uid)]


@contextmanager
def _workers(
    library: Path, ledgers: list[Path], seed: int
) -> Iterator[list[subprocess.Popen[bytes]]]:
    running = [
        subprocess.Popen(
            [sys.executable, __file__, str(library), str(ledger), str(2 * seed + number)],
            stderr=subprocess.PIPE,
            cwd=_HERE,
        )
        for number, ledger in enumerate(ledgers)
    ]
    try:
        yield running
    finally:
        for each in running:
            each.kill()
            each.communicate()


def _until_open(ledgers: list[Path], workers: list[subprocess.Popen[bytes]]) -> None:
    end = time.monotonic() + 60
    while not all(ledger.exists() and ledger.stat().st_size for ledger in ledgers):
        assert time.monotonic() < end, "the workers do not begin"
        for each in workers:
            assert each.poll() is None, each.communicate()[1].decode()
        time.sleep(0.01)


if __name__ == "__main__":
    work(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
