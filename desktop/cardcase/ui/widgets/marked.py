"""One line of text with hits marked behind it, painted; what does not fit is elided."""

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from cardcase.core.found import Span
from cardcase.ui.theme import theme
from cardcase.ui.widgets.paint import rounded

_RADIUS = 3
_LABEL, _BEFORE = 24, 10
"""Letters in which it is said what a text is, and letters that are seen before its first hit."""
_REACH = 1.5  # pixels that a mark is wider than its letters, on each side


@dataclass(frozen=True, slots=True)
class Marked:
    """A text, the spans of it that are hits, and the one that is bold."""

    text: str
    spans: tuple[Span, ...] = ()
    bold: Span | None = None

    def after(self, other: "Marked", between: str) -> "Marked":
        """The other line, and this one behind it; a part without text is none."""
        if not other.text or not self.text:
            return other if other.text else self
        moved = len(other.text) + len(between)
        spans = tuple((start + moved, end + moved) for start, end in self.spans)
        bold = (self.bold[0] + moved, self.bold[1] + moved) if self.bold else None
        return Marked(f"{other.text}{between}{self.text}", other.spans + spans, other.bold or bold)


NOTHING = Marked("")


def paint_marked(painter: QPainter, rect: QRectF, line: Marked, font: str, role: str) -> None:
    """Paint the line in the middle of ``rect``; hits are in full ink on the colour of a mark."""
    layout, shown = _laid_out(line, rect.width(), font, role)
    text_line = layout.lineAt(0)
    top = rect.top() + (rect.height() - text_line.height()) / 2
    for start, end in shown:
        left, right = (_x(layout, place) for place in (start, end))
        mark = QRectF(rect.left() + left - _REACH, top - 1, right - left + 2 * _REACH, 0)
        mark.setHeight(text_line.height() + 2)
        rounded(painter, mark, _RADIUS, theme().color("mark"))
    painter.setPen(theme().color(role))
    layout.draw(painter, QPointF(rect.left(), top))


def with_hit_in_sight(line: Marked, width: float, font: str) -> Marked:
    """The line, of which the first hit is seen in this width: what stands before it is left out but
    for a few letters, and but for what says what the text is ("Note: …")."""
    metrics = QFontMetricsF(theme().font(font))
    dots = metrics.horizontalAdvance("…")
    if not line.spans or metrics.horizontalAdvance(line.text[: line.spans[0][1]]) + dots <= width:
        return line
    first = line.spans[0][0]
    said = line.text.find(": ", 0, _LABEL) + 2
    kept = said if 1 < said <= first else 0
    start = max(kept, first - _BEFORE)
    start = line.text.find(" ", start, first) + 1 or start  # not in the middle of a word
    if start <= kept:
        return line
    moved = kept + 1 - start
    text = f"{line.text[:kept]}…{line.text[start:]}"
    spans = tuple((one + moved, other + moved) for one, other in line.spans)
    bold = line.bold if line.bold and line.bold[1] <= kept else None
    return Marked(text, spans, bold)


def _laid_out(
    line: Marked, width: float, font: str, role: str
) -> tuple[QTextLayout, tuple[Span, ...]]:
    """The line as it fits, and the spans that are left of it."""
    line = with_hit_in_sight(line, width, font)
    text, spans, bold = line.text, line.spans, line.bold
    layout = _layout(text, spans, bold, font, role)
    if layout.lineAt(0).naturalTextWidth() > width:
        dots = QFontMetricsF(theme().font(font)).horizontalAdvance("…")
        kept = layout.lineAt(0).xToCursor(max(0.0, width - dots))
        while kept and _x(layout, kept) > width - dots:
            kept -= 1
        text = f"{text[:kept].rstrip()}…"
        spans = tuple((start, min(end, kept)) for start, end in spans if start < kept)
        bold = (bold[0], min(bold[1], kept)) if bold and bold[0] < kept else None
        layout = _layout(text, spans, bold, font, role)
    return layout, spans


def _layout(
    text: str, spans: tuple[Span, ...], bold: Span | None, font: str, role: str
) -> QTextLayout:
    layout = QTextLayout(text, theme().font(font))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    formats = []
    if bold:
        formats.append(_format(bold, "", theme().font(f"{font}-bold").weight()))
    if role != "text":
        formats += [_format(span, "text") for span in spans]
    layout.setFormats(formats)
    layout.beginLayout()
    layout.createLine().setLineWidth(100_000)
    layout.endLayout()
    return layout


def _format(span: Span, role: str, weight: int = 0) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = span[0], span[1] - span[0]
    look = QTextCharFormat()
    if role:
        look.setForeground(theme().color(role))
    if weight:
        look.setFontWeight(weight)
    made.format = look
    return made


def _x(layout: QTextLayout, place: int) -> float:
    # Qt gives the place back beside it.
    x, _ = cast(tuple[float, int], layout.lineAt(0).cursorToX(place))
    return x
