"""Icons printed in place of labels: which of them stand before a line."""

import re
from collections.abc import Iterator
from dataclasses import replace

from cardcase.core.scan.engines.base import Image
from cardcase.core.scan.icons.glyph import glyph_of
from cardcase.core.scan.icons.net import kind_of
from cardcase.core.scan.icons.place import icons_of, next_icon, row_in
from cardcase.core.scan.page import NETWORKS, Icon, Line, Page

__all__ = ["with_icons"]

_MOST = 6  # icons before one handle
# A handle, perhaps behind icons of networks that were read as letters: "D X @lisbud".
_HANDLE = re.compile(r"(?:[^\W@/]{1,2}\s+)*(?:[@/]\s?[\w.-]+|[a-z0-9]+[._-][\w.-]+)$")


def with_icons(image: Image, page: Page) -> Page:
    """The page of a straightened card, with the icons of lines that have some before them."""
    return replace(page, lines=tuple(_with_icons(image, line) for line in page.lines))


def _with_icons(image: Image, line: Line) -> Line:
    first = ((left, _kind(picture)) for left, picture in icons_of(image, line))
    left, icon = next((each for each in first if each[1]), (0.0, ""))
    row: list[Icon] = []
    if icon in ("", *NETWORKS) and _HANDLE.match(line.text):
        taken = ((at, _kind(picture)) for at, picture in row_in(image, line))
        inside = [each for each in taken if each[1] in NETWORKS]
        if inside and (not icon or any(each[1] == icon for each in inside)):
            left, icon = inside[0]
            row = [kind for _, kind in inside[1:]]
    if icon in NETWORKS:
        row += _further(image, line, left)
    return replace(line, icon=icon, further_icons=tuple(row))


def _further(image: Image, line: Line, left: float) -> Iterator[Icon]:
    """The icons before the one that begins at ``left``; of those between, some are not told."""
    for _ in range(_MOST):
        found = next_icon(image, line, left)
        if found is None:
            return
        left, picture = found
        if (kind := _kind(picture)) in NETWORKS:
            yield kind


def _kind(picture: Image) -> Icon:
    glyph = glyph_of(picture)
    return "" if glyph is None else kind_of(glyph)
