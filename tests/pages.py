"""Pages to extract from: recorded readings, and small made ones."""

import json
from collections.abc import Sequence
from pathlib import Path

from cardcase.core.scan.draft import Draft
from cardcase.core.scan.extract import Known, draft_of
from cardcase.core.scan.page import Line, Page, Quad

PAGES = Path(__file__).parent / "data" / "pages"

PRINT = 30
"""Height of an ordinary line of a made page, in pixels."""


def recorded(name: str) -> Page:
    """A recorded reading, by the name of its picture without suffix."""
    data = json.loads((PAGES / f"{name}.json").read_text(encoding="utf-8"))
    lines = tuple(
        Line(
            text=line["text"],
            quad=_quad(line["quad"]),
            confidence=line["confidence"],
            engine="rapidocr",
        )
        for line in data["lines"]
    )
    return Page(width=data["width"], height=data["height"], lines=lines)


def page_of(
    *texts: str, sizes: Sequence[int] = (), confidence: float = 0.99, gap: int = 12
) -> Page:
    """A page with one column of lines; ``sizes`` their heights, as far as they are not PRINT."""
    lines, top = [], 20
    for place, text in enumerate(texts):
        size = sizes[place] if place < len(sizes) else PRINT
        lines.append(line_at(text, 40, top, size, confidence))
        top += size + gap
    return Page(width=1000, height=max(600, top + 20), lines=tuple(lines))


def line_at(
    text: str, left: float, top: float, size: float = PRINT, confidence: float = 0.99
) -> Line:
    """A level line; letters are half as wide as high."""
    right, bottom = left + len(text) * size / 2, top + size
    quad = ((left, top), (right, top), (right, bottom), (left, bottom))
    return Line(text=text, quad=quad, confidence=confidence, engine="rapidocr")


def draft(*texts: str, region: str = "PL", sizes: Sequence[int] = ()) -> Draft:
    """The draft of a made page."""
    return draft_of(page_of(*texts, sizes=sizes), Known(region=region))


def _quad(points: Sequence[Sequence[float]]) -> Quad:
    a, b, c, d = ((float(x), float(y)) for x, y in points)
    return a, b, c, d
