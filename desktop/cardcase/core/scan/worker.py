"""The reading process: ``python -m cardcase.core.scan.worker HANDLE NICE``, by the Reader.

It answers requests that come through a pipe, one at a time, and ends when that pipe closes or the
parent is gone. What it says: ``("progress", (done, total, what))`` any number of times, then
``("done", ScannedPhotograph)``, ``("error", CardcaseError)`` or ``("failed", text)``.
"""

import os
import signal
import sys
import threading
import traceback
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

from cardcase.core.errors import CardcaseError, ScanError
from cardcase.core.jobs import Progress
from cardcase.core.scan.processes import connection_of, end_with_parent
from cardcase.core.scan.result import ScannedPhotograph, ScanOptions
from cardcase.core.scan.sniff import MAX_BYTES

Request = tuple[str, ScanOptions]
"""The path of a file, or "" to only load the engine; and how to read it."""

_MEMORY = 6 * 1024**3
"""Bytes of address space. A PNG of 108 megapixels takes 2 GiB on two cores, half of it in use;
each further core reserves room for its threads."""


def main(handle: int, nice: int) -> None:
    """Serve until the pipe closes."""
    # An interrupt at the terminal is meant for the program; it ends this process by itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=end_with_parent, daemon=True).start()
    _be_modest(nice)
    with connection_of(handle) as connection:
        while True:
            try:
                path, options = connection.recv()
                _answer(connection, path, options)
            except (EOFError, OSError):
                return


def _be_modest(nice: int) -> None:
    """Leave the machine to the window, and do not take all its memory for one picture."""
    if sys.platform != "win32":
        import resource

        os.nice(nice)
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        if hard == resource.RLIM_INFINITY or hard > _MEMORY:
            resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, hard))


def _answer(connection: Connection, path: str, options: ScanOptions) -> None:
    if not path:
        _warm_up(options)
        return
    progress = Progress(lambda *step: connection.send(("progress", step)))
    try:
        connection.send(("done", _scan(Path(path), options, progress)))
    except CardcaseError as error:
        connection.send(("error", error))
    except MemoryError:
        connection.send(("error", ScanError("too_large")))
    except Exception:
        # Ours to mend; the next photograph must be read nevertheless.
        connection.send(("failed", traceback.format_exc()))


def _scan(path: Path, options: ScanOptions, progress: Progress) -> ScannedPhotograph:
    from cardcase.core.scan.pipeline import scan

    try:
        if (size := path.stat().st_size) > MAX_BYTES:
            raise ScanError("too_large", bytes=size)
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise ScanError("file_missing", name=path.name) from error
    except OSError as error:
        raise ScanError("no_access", name=path.name) from error
    return scan(data, options, progress)


def _warm_up(options: ScanOptions) -> None:
    """Load libraries and models while nobody waits for them."""
    import numpy as np

    import cardcase.core.scan.pipeline  # noqa: F401 - imported for its own sake
    from cardcase.core.scan import engines

    with suppress(CardcaseError, MemoryError):  # the first scan meets it again, and tells
        engines.get(options.engine).read(np.full((64, 256, 3), 255, np.uint8))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
