"""Icons printed in place of labels: which of them stands before a line."""

from dataclasses import replace

from cardcase.core.scan.engines.base import Image
from cardcase.core.scan.icons.glyph import glyph_of
from cardcase.core.scan.icons.net import kind_of
from cardcase.core.scan.icons.place import icons_of
from cardcase.core.scan.page import Icon, Line, Page

__all__ = ["with_icons"]


def with_icons(image: Image, page: Page) -> Page:
    """The page of a straightened card, with ``icon`` set for lines that have one before them."""
    lines = tuple(replace(line, icon=_icon(image, line)) for line in page.lines)
    return replace(page, lines=lines)


def _icon(image: Image, line: Line) -> Icon:
    for picture in icons_of(image, line):
        glyph = glyph_of(picture)
        if glyph is not None and (kind := kind_of(glyph)):
            return kind
    return ""
