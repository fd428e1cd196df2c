"""With no room left on the disk nothing is lost or half done, and it goes on when there is room.

Here files may not grow, which works everywhere but where there is no such limit; on a real file
system that is full tests/benchmarks/disk_full.py tries the same.
"""

import errno
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from cardcase.core.errors import LibraryError
from cardcase.core.store import database
from cardcase.core.store.trouble import known_trouble
from full_disk import TRIALS, try_out

resource = pytest.importorskip("resource")


@contextmanager
def files_of(size: int) -> Iterator[None]:
    """No file may grow over ``size`` bytes; Python ignores the signal that says so."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("name", TRIALS)
def test_what_breaks_off_loses_nothing_and_goes_on(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(database._PRAGMAS, "synchronous", "OFF")
    codes = Counter(
        try_out(name, tmp_path / str(size), partial(files_of, size))
        for size in (8_000, 100_000, 250_000)
    )
    assert codes.keys() <= {"disk_full", "disk_error", None}
    assert codes["disk_full"] + codes["disk_error"] > 0


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.EDQUOT, "disk_full"), (errno.EFBIG, "disk_full"), (errno.EIO, "disk_error")],
)
def test_what_the_system_calls_a_full_or_failing_disk(number: int, code: str) -> None:
    with pytest.raises(LibraryError) as caught, known_trouble():
        raise OSError(number, "told by the system")
    assert caught.value.code == code
