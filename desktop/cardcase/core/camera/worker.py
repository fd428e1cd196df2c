"""The process of a camera: ``python -m cardcase.core.camera.worker HANDLE ADDRESS``, by Camera.

It answers ``("picture", JPEG)`` or ``("error", code)``, and ends when the pipe closes or the parent
is gone; the camera is let go with it.
"""

import io
import os
import signal
import sys
import threading
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import ExifTags, Image

from cardcase.core.scan.processes import connection_of, end_with_parent

Frame = np.ndarray[Any, np.dtype[np.uint8]]

WANTED = (1920, 1080)
"""Pixels that are asked of the camera; it gives what it can nearest."""
_PACE = 1 / 30
_TRIED = 3
"""Frames of which the sharpest is the photograph: a hand is never quite still."""
_LIVE, _KEPT = 80, 95  # JPEG qualities


class _Trouble(Exception):  # noqa: N818 - a code on its way to the pipe
    """The code of what is wrong."""


def main(handle: int, address: str) -> None:
    """Serve until the pipe closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=end_with_parent, daemon=True).start()
    source = _Source(address)
    with connection_of(handle) as connection:
        while True:
            try:
                what, width = connection.recv()
                try:
                    live = what == "frame"
                    picture = _small(source.frame(), width) if live else _kept(source)
                    connection.send(("picture", picture))
                except _Trouble as trouble:
                    connection.send(("error", str(trouble)))
            except (EOFError, OSError):
                return


class _Source:
    """The camera, opened at the first frame."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._capture: cv2.VideoCapture | None = None
        self._last = 0.0

    def frame(self) -> Frame:
        capture = self._capture or self._opened()
        time.sleep(max(0.0, self._last + _PACE - time.monotonic()))
        there, frame = capture.read()
        if not there:
            code = "camera_gone" if self._last else self._why()
            raise _Trouble(code)
        self._last = time.monotonic()
        return np.asarray(frame, np.uint8)

    def _opened(self) -> cv2.VideoCapture:
        number = self._address.isdecimal()
        capture = (
            cv2.VideoCapture(int(self._address), _maker()) if number
            else cv2.VideoCapture(self._address)
        )  # fmt: skip
        if not capture.isOpened():
            raise _Trouble(self._why())
        if number:
            # Uncompressed, most cameras give few frames of this size a second.
            capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
            capture.set(cv2.CAP_PROP_FRAME_WIDTH, WANTED[0])
            capture.set(cv2.CAP_PROP_FRAME_HEIGHT, WANTED[1])
            capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
        self._capture = capture
        return capture

    def _why(self) -> str:
        """Why it gives nothing: what the system lets one tell."""
        node = Path(f"/dev/video{self._address}" if self._address.isdecimal() else self._address)
        if sys.platform == "linux" or not self._address.isdecimal():
            if not node.exists():
                return "camera_gone"
            if not os.access(node, os.R_OK):
                return "camera_no_access"
        return "camera_busy"


def _maker() -> int:
    return {"linux": cv2.CAP_V4L2, "win32": cv2.CAP_DSHOW}.get(sys.platform, cv2.CAP_ANY)


def _small(frame: Frame, width: int) -> bytes:
    height = round(frame.shape[0] * width / frame.shape[1])
    if width < frame.shape[1]:
        size = (width, max(1, height))
        frame = np.asarray(cv2.resize(frame, size, interpolation=cv2.INTER_AREA), np.uint8)
    _, data = cv2.imencode(".jpg", frame, [cv2.IMWRITE_JPEG_QUALITY, _LIVE])
    return data.tobytes()


def _kept(source: _Source) -> bytes:
    best = max((source.frame() for _ in range(_TRIED)), key=_sharpness)
    image = Image.fromarray(cv2.cvtColor(best, cv2.COLOR_BGR2RGB))
    exif = image.getexif()
    now = f"{datetime.now().astimezone():%Y:%m:%d %H:%M:%S}"
    exif[ExifTags.Base.DateTime] = now
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = now
    data = io.BytesIO()
    image.save(data, "JPEG", quality=_KEPT, exif=exif)
    return data.getvalue()


def _sharpness(frame: Frame) -> float:
    grey = cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY)
    return float(cv2.Laplacian(grey, cv2.CV_32F).var())


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
