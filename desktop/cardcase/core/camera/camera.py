"""A camera, seen from the program: asked through a pipe, opened when it is first asked."""

import subprocess
import threading
import time
from contextlib import suppress
from multiprocessing import Pipe
from multiprocessing.connection import Connection

from cardcase.core.errors import CardcaseError
from cardcase.core.jobs import QUIET, Cancelled, Progress
from cardcase.core.scan import processes

PATIENCE = 0.05
"""Seconds between two looks whether to stop."""
LONGEST = 20.0
"""Seconds until a camera that says nothing counts as gone; some take ten to open."""
Request = tuple[str, int]
"""``("frame", WIDTH)``, or ``("photograph", 0)``."""

_QUIET = {"OPENCV_LOG_LEVEL": "SILENT", "OPENCV_FFMPEG_LOGLEVEL": "-8"}


CODES = ("camera_gone", "camera_busy", "camera_no_access", "camera_silent")


class CameraError(CardcaseError):
    """A camera that gives no pictures; one of :data:`CODES`."""


class Camera:
    """May be asked from any thread, one at a time; it is open from the first question until
    :meth:`close`, and no longer."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._turn = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._pipe: Connection | None = None
        self._closed = False

    def frame(self, width: int, progress: Progress = QUIET) -> bytes:
        """What it sees now, as a JPEG of at most so many pixels across.

        Raises CameraError; Cancelled, also when it is closed.
        """
        return self._ask(("frame", width), progress)

    def photograph(self, progress: Progress = QUIET) -> bytes:
        """A photograph as good as it takes them, as a JPEG that says when. Raises as above."""
        return self._ask(("photograph", 0), progress)

    def close(self) -> None:
        """Let go of the camera, also while it is being asked."""
        self._closed = True
        if (process := self._process) is not None:
            process.kill()
        with self._turn:
            self._end()

    def _ask(self, request: Request, progress: Progress) -> bytes:
        with self._turn:
            try:
                kind, value = self._answer(request, progress)
            except (EOFError, OSError) as error:
                self._end()
                if self._closed:
                    raise Cancelled from error
                raise CameraError("camera_silent") from error
            except (Cancelled, CameraError):
                self._end()
                raise
        if kind == "picture" and isinstance(value, bytes):
            return value
        raise CameraError(str(value))

    def _answer(self, request: Request, progress: Progress) -> tuple[str, object]:
        if self._closed:
            raise Cancelled
        pipe = self._pipe or self._start()
        pipe.send(request)
        until = time.monotonic() + LONGEST
        while not pipe.poll(PATIENCE):
            progress.check()
            if time.monotonic() > until:
                raise CameraError("camera_silent")
        kind, value = pipe.recv()
        return kind, value

    def _start(self) -> Connection:
        self._pipe, theirs = Pipe()
        with theirs:
            module = "cardcase.core.camera.worker"
            self._process = processes.started(module, theirs, [self._address], _QUIET)
        return self._pipe

    def _end(self) -> None:
        process, self._process = self._process, None
        pipe, self._pipe = self._pipe, None
        if process is not None:
            processes.ended(process)
        if pipe is not None:
            with suppress(OSError):
                pipe.close()
