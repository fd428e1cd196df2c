"""What is called as people and firms are on social networks, and so names neither."""

import re

from cardcase.core.scan.extract.pieces import Piece
from cardcase.core.scan.page import NETWORKS

_SHAPE = re.compile(
    r"\w+:\s*[a-z][\w.-]*"  # fb: lisbud
    r"|[@/]\S+|in/\S+"
    r"|[a-z0-9]+(?:[._][a-z0-9]+)+"  # lisbud.studio, lisbud_pl
)
_BEFORE = "@/"


def is_handle(piece: Piece) -> bool:
    """Whether a text is a handle: by its shape, the sign before it, or a network's drawing.

    A drawing in front of several words may be a firm's own: ``Anna Lis Studio``.
    """
    before = piece.line.text[: piece.span.start].rstrip(" ")
    drawn = piece.line.icon in NETWORKS and " " not in piece.text and piece.text.islower()
    return bool(_SHAPE.fullmatch(piece.text)) or before.endswith(tuple(_BEFORE)) or drawn
