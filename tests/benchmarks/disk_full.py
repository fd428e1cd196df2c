"""A real file system too small for what is done in it; prints how each thing broke off and went on.

usage: disk_full.py [TRIAL …]   (mounts small tmpfs, so it needs root; Linux)
"""

import subprocess
import sys
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from cardcase.core.errors import LibraryError
from cardcase.core.store.library import Library
from full_disk import TRIALS, try_out

ROOMS = (0, 4, 8, 16, 32, 64, 96, 128, 192, 256, 320, 384, 512, 640, 768, 1024, 1536, 2048)
"""KiB that are left."""


def main() -> int:
    """Try each thing in each room."""
    failed = 0
    for name in sys.argv[1:] or TRIALS:
        outcomes: Counter[str] = Counter()
        for left in ROOMS:
            with TemporaryDirectory() as folder, mounted(Path(folder)):
                try:
                    code = try_out(name, Path(folder) / "library", partial(full, folder, left))
                    outcomes[code or "done"] += 1
                except Exception:
                    failed += 1
                    print(f"{name}, {left} KiB left:")
                    traceback.print_exc()
        print(f"{name}: {dict(outcomes)}", flush=True)
        failed += sum(n for code, n in outcomes.items() if code not in ("disk_full", "done"))
    failed += not read_only()
    print(f"{failed} failed")
    return 1 if failed else 0


def read_only() -> bool:
    """Whether a library on a disk that may not be written is refused as such, and then goes on."""
    with TemporaryDirectory() as folder, mounted(Path(folder)):
        path = Path(folder) / "library"
        Library.open(path).close_all()
        before = (path / "cardcase.db").read_bytes()
        subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
        code = "opened"
        try:
            Library.open(path).close_all()
        except LibraryError as error:
            code = error.code
        subprocess.run(["mount", "-o", "remount,rw", folder], check=True)
        Library.open(path).close_all()
        untouched = (path / "cardcase.db").read_bytes() == before
    print(f"a disk that may not be written: {code}, {'un' if untouched else ''}touched")
    return code == "read_only" and untouched


@contextmanager
def mounted(folder: Path) -> Iterator[None]:
    """A file system of 16 MiB in the folder."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", folder], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", folder], check=True)


@contextmanager
def full(folder: str, left: int) -> Iterator[None]:
    """All room but ``left`` KiB taken by a file of something else."""
    ballast = Path(folder) / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            file.truncate(max(0, file.tell() - left * 1024))
    try:
        yield
    finally:
        ballast.unlink()


if __name__ == "__main__":
    sys.exit(main())
