"""Files as accidents leave them: cards or a ScanError, within a bounded time, never a crash."""

import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import mutants
from cardcase.core.errors import ScanError
from cardcase.core.scan.reader import Reader
from cardcase.core.scan.result import ScannedPhotograph
from mutants import originals

SEED = 20261126
COUNT = 640
SECONDS = 2.0
"""Of processor time for a picture of 170 × 110 pixels; 0.1 is usual at most."""
KNOWN = {"opened", "broken_image", "not_an_image", "empty_file", "too_large", "too_many_pages"}


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    made = Reader()
    yield made
    made.close()


def test_hundreds_of_damaged_files_are_opened_or_refused() -> None:
    folders = os.pathsep.join([*sys.path, str(Path(mutants.__file__).parent)])
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-m", "mutants", str(SEED), str(COUNT)],
        check=False,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": folders},
        text=True,
    )
    rows = [line.split("\t") for line in ended.stdout.splitlines()]
    assert ended.returncode == 0, f"{rows[-1:]}\n{ended.stderr[-2000:]}"
    assert len(rows) == COUNT
    codes = Counter(code for _, code, _ in rows)
    assert set(codes) <= KNOWN
    # Most are refused, and many are still pictures: both ways are tried.
    assert min(codes["broken_image"], codes["opened"]) > COUNT // 8
    assert [name for name, _, seconds in rows if float(seconds) > SECONDS] == []


@pytest.mark.parametrize("name", sorted(originals()))
def test_the_originals_are_whole(name: str) -> None:
    assert mutants.outcome(originals()[name]) == "opened"


def test_the_reading_process_outlives_damaged_files(reader: Reader, tmp_path: Path) -> None:
    outcomes = []
    for number, (_, data) in enumerate(mutants.mutants(SEED + 1, len(originals()))):
        file = tmp_path / f"{number}.jpg"
        file.write_bytes(data)
        began = time.monotonic()
        try:
            outcomes.append(reader.scan(file))
        except ScanError as error:
            outcomes.append(error)
            assert error.code in KNOWN
        assert time.monotonic() - began < 60
    assert {type(outcome) for outcome in outcomes} == {ScannedPhotograph, ScanError}
    whole = tmp_path / "whole.jpg"
    whole.write_bytes(originals()["jpeg"])
    assert reader.scan(whole).taken_at == "2026-03-12T14:05:09"
