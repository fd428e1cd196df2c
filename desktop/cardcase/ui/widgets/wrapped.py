"""A text broken into a few lines, the last of which ends in "…" where there is more."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout

_HELD = "\u2060-\u2060"
"""A hyphen between two signs of no width at which no line ends; no font need have another one."""
_CODE = re.compile(r"(?<=\d)-(?=\d)")
_ADDRESS = re.compile(r"\S*\w[.@]\w\S*")


def held_together(text: str) -> str:
    """The text as it is to be laid out: no line ends at the hyphen of a post code, a number or an
    address of the net, where it would look like one that the line's end has brought."""
    if "-" not in text:
        return text
    text = _ADDRESS.sub(lambda found: found.group().replace("-", _HELD), text)
    return _CODE.sub(_HELD, text)


def wrapped(text: str, font: QFont, width: float, most: int) -> list[str]:
    """At most so many lines of this width, for delegates that paint line by line."""
    layout = QTextLayout(text, font)
    starts: list[int] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    ends = [*starts[1:most], len(text)]
    lines = [text[start:end].strip() for start, end in zip(starts[:most], ends, strict=True)]
    cut = QFontMetricsF(font).elidedText
    return [cut(each, Qt.TextElideMode.ElideRight, width) for each in lines]
