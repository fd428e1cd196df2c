"""Icons printed in place of labels: which of them stand before a line."""

import re
from collections.abc import Iterator
from dataclasses import replace

from cardcase.core.scan.engines.base import Image
from cardcase.core.scan.icons.glyph import glyph_of
from cardcase.core.scan.icons.net import kind_of
from cardcase.core.scan.icons.place import icons_of, next_icon
from cardcase.core.scan.page import Icon, Line, Page

__all__ = ["with_icons"]

_MOST = 6  # icons before one handle
# The icons of networks before a handle, read as letters: "D X @handle".
_READ_AS_LETTERS = re.compile(r"(?:[^\W@/]{1,2}\s+)+(?=[@/][\w.-]+$)")


def with_icons(image: Image, page: Page) -> Page:
    """The page of a straightened card, with the icons of lines that have some before them."""
    return replace(page, lines=tuple(_with_icons(image, line) for line in page.lines))


def _with_icons(image: Image, line: Line) -> Line:
    handle = line
    if (read := _READ_AS_LETTERS.match(line.text)) and len(line.words) > 1:
        handle = replace(line, quad=line.words[-1].quad)
    for left, picture in icons_of(image, handle):
        if kind := _kind(picture):
            return replace(line, icon=kind, further_icons=tuple(_further(image, handle, left)))
    if read:
        return replace(line, icon=_with_icons(image, replace(line, text="")).icon)
    return replace(line, icon="")


def _further(image: Image, line: Line, left: float) -> Iterator[Icon]:
    """The icons before the one that begins at ``left``; of those between, some are not told."""
    for _ in range(_MOST):
        found = next_icon(image, line, left)
        if found is None:
            return
        left, picture = found
        if kind := _kind(picture):
            yield kind


def _kind(picture: Image) -> Icon:
    glyph = glyph_of(picture)
    return "" if glyph is None else kind_of(glyph)
