"""Cards read again where their owner says they lie, on a photograph that is kept open meanwhile."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np

from cardcase.core.errors import ScanError
from cardcase.core.jobs import QUIET, Progress
from cardcase.core.scan.geometry import quad_of, turned
from cardcase.core.scan.image import Frame, open_photograph
from cardcase.core.scan.outline import Outline, flaw_of
from cardcase.core.scan.pipeline import jpeg, ready_engine, scanned_card
from cardcase.core.scan.reading import read_card
from cardcase.core.scan.result import PageView, ScannedCard, ScanOptions
from cardcase.core.scan.sources import bytes_of
from cardcase.core.scan.straighten import Straightened, no_larger, straighten, upright, whole

VIEW_SIDE = 2400
"""Pixels of the longer side of a page as it is shown: what a fine screen has."""

READ_SIDE = 832
"""Pixels of a card's longer side at which its lines are found. Somebody waits: a third quicker
than at the reader's own, and of 445 lines of print as many were read (428; at 960: 426)."""

_VIEW_QUALITY = 85


def read_cards(
    frame: Frame, outlines: Sequence[Outline], options: ScanOptions, progress: Progress = QUIET
) -> tuple[ScannedCard, ...]:
    """Read these cards of one page, and nothing else on it.

    What the owner says of the corners and of how a card lies holds, whatever is read there.
    Progress code: ``read``. Raises ScanError ``no_engine``, ``unknown_engine``.
    """
    engine = ready_engine(options.engine)
    read = []
    for done, outline in enumerate(outlines):
        progress.step(done, len(outlines), "read")
        settled = outline.quarters is not None
        card, page = read_card(
            engine, _piece(frame, outline), (), options.languages, settled=settled, side=READ_SIDE
        )
        scanned = scanned_card(replace(card, confidence=1.0), page, frame, options)
        read.append(replace(scanned, page=outline.page))
    return tuple(read)


def _piece(frame: Frame, outline: Outline) -> Straightened:
    quarters = outline.quarters or 0
    if outline.quad is None:
        return upright(whole(frame.pixels), quarters)
    if flaw := flaw_of(outline.quad):
        raise ValueError(f"no card has such corners: {flaw}")
    scale = frame.scale
    quad = turned(quad_of((x / scale, y / scale) for x, y in outline.quad), quarters)
    return straighten(frame.pixels, quad, settled=outline.quarters is not None)


def view_of(frame: Frame) -> PageView:
    """The page as its owner looks at it to say where a card lies."""
    # Every n-th pixel first: the picture may be far larger than what is shown.
    step = max(1, max(frame.pixels.shape[:2]) // (2 * VIEW_SIDE))
    small = no_larger(np.ascontiguousarray(frame.pixels[::step, ::step]), VIEW_SIDE)
    ready, data = cv2.imencode(
        ".jpg", cv2.cvtColor(small, cv2.COLOR_RGB2BGR), (cv2.IMWRITE_JPEG_QUALITY, _VIEW_QUALITY)
    )
    picture = data.tobytes() if ready else jpeg(small, _VIEW_QUALITY)
    return PageView(width=frame.width, height=frame.height, picture=picture)


@dataclass(slots=True)
class OpenPage:
    """The page that was asked for last, decoded: whoever drags its corners comes back soon."""

    _path: Path | None = None
    _page: int = 0
    _frame: Frame | None = None

    def frame(self, path: Path, page: int) -> Frame:
        """The page of a file, opened unless it is the one at hand.

        Raises ScanError as ``open_photograph`` and ``bytes_of`` do.
        """
        if self._frame is None or (path, page) != (self._path, self._page):
            self.close()
            frame = next(open_photograph(bytes_of(path), page).frames, None)
            if frame is None:
                raise ScanError("broken_image", page=page)
            self._path, self._page, self._frame = path, page, frame
        return self._frame

    def close(self) -> None:
        """Give the memory back."""
        self._frame = self._path = None
