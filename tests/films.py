"""Films that stand in for a camera: what it sees, one frame after the other."""

from pathlib import Path

import cv2
import numpy as np

SIZE = (640, 360)


def film(file: Path, frames: int = 400, *, sharp: int | None = None) -> str:
    """Make a film in which a card lies on a table, a little further to the right in each frame.

    ``sharp``: in which frame alone it is in focus; None: in all. Returns its address as a camera.
    """
    writer = cv2.VideoWriter(str(file), cv2.VideoWriter.fourcc(*"MJPG"), 25, SIZE)
    assert writer.isOpened()
    for number in range(frames):
        frame = np.full((SIZE[1], SIZE[0], 3), (70, 60, 50), np.uint8)
        left = 120 + number % 60
        cv2.rectangle(frame, (left, 80), (left + 340, 290), (230, 245, 250), -1)
        for line, words in enumerate(("Anna Nowak", "Nordform", "601 234 567")):
            place = (left + 30, 140 + 45 * line)
            cv2.putText(frame, words, place, cv2.FONT_HERSHEY_SIMPLEX, 1.0, (40, 40, 40), 2)
        writer.write(frame if sharp in (None, number) else cv2.GaussianBlur(frame, (25, 25), 0))
    writer.release()
    return str(file)
