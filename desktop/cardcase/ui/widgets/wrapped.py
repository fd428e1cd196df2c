"""A text broken into a few lines, the last of which ends in "…" where there is more."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout

from cardcase.ui.widgets.bound import bound


def wrapped(text: str, font: QFont, width: float, most: int) -> list[str]:
    """At most so many lines of this width, for delegates that paint line by line."""
    layout = QTextLayout(bound(text), font)
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
