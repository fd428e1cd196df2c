"""Read one straightened card, whichever way up it lies."""

from dataclasses import replace

from cardcase.core.scan.engines.base import LineEngine, OcrEngine
from cardcase.core.scan.geometry import (
    centre,
    inside,
    mapped_quad,
    part_of,
    sides,
    turned,
)
from cardcase.core.scan.icons import with_icons
from cardcase.core.scan.layout import arrange, tilt
from cardcase.core.scan.page import Line, Page, Point2, Quad
from cardcase.core.scan.straighten import Straightened, upright, upright_lines

READ_SIDE = 1120
"""Pixels of a card's longer side at which its lines are found: 13 a millimetre."""
WHOLE_READ_SIDE = 1600
"""The same for a whole picture, on which cards may be smaller."""

_FURTHER = 0.5  # heights by which a line must have been seen longer
_AT_MOST = 1.4  # times as long as now: more is two lines seen as one
_ALIKE = 1.4  # times as high at most
_SCRAP = 1  # letters of what may be the edge of a letter beside it
_FEW_LETTERS = 12  # fewer may be scraps of an ornament
_READ_WELL = 0.75  # mean confidence over letters, below which a page may lie another way


def read_card(
    engine: OcrEngine,
    card: Straightened,
    texts: tuple[Quad, ...],
    languages: tuple[str, ...],
    *,
    settled: bool = False,
    side: int = READ_SIDE,
    located: tuple[Quad, ...] | None = None,
) -> tuple[Straightened, Page]:
    """The card turned upright, unless it is ``settled`` that it is, and its lines in reading order.

    ``texts``: lines seen on the photograph, in its pixels. Those that cannot be seen on the
    straightened card are read where they were seen: straightening loses none. ``side``: pixels of a
    cut card's longer side at which lines are found. ``located``: those of a whole picture, if they
    have been sought at its size before.
    """
    if isinstance(engine, LineEngine):
        lines = _found_lines(engine, card, texts, languages, side, located)
        quarters = 0 if settled else round(tilt(lines) / 90) % 4
        lines = upright_lines(lines, card, quarters)
        card = upright(card, quarters)
    elif settled:
        lines = engine.read(card.image, languages).lines
    else:
        card, lines = _read_each_way(engine, card, languages)
    width, height = card.size
    return card, with_icons(card.image, arrange(Page(width=width, height=height, lines=lines)))


def _found_lines(
    engine: LineEngine,
    card: Straightened,
    texts: tuple[Quad, ...],
    languages: tuple[str, ...],
    side: int,
    located: tuple[Quad, ...] | None,
) -> tuple[Line, ...]:
    matrix = card.from_photograph
    if located is None:
        found = engine.locate(card.image, side if card.cut else WHOLE_READ_SIDE)
    else:
        found = tuple(mapped_quad(matrix, text) for text in located)
    own = (mapped_quad(matrix, text) for text in texts if inside(centre(text), card.quad))
    seen = [_level(text) for text in own]
    missing = [text for text in seen if not _covered(text, found)]
    whole = [quad for quad in found if not any(_is_piece(quad, text) for text in missing)]
    wanted = (*(_fuller(quad, seen, found) for quad in whole), *missing)
    return _read_once(engine.recognise(card.image, wanted, languages))


def _level(quad: Quad) -> Quad:
    """The quad from its upper left corner on, as lines are found, however the card lay."""
    return min((turned(quad, quarters) for quarters in range(4)), key=lambda q: sum(q[0]))


def _is_piece(quad: Quad, text: Quad) -> bool:
    """Whether a line is a piece of one that was seen: all along, and no lower than that."""
    alike = min(sides(quad)) * _ALIKE > min(sides(text))
    return alike and all(inside(place, text) for place in _places(quad))


def _fuller(quad: Quad, seen: list[Quad], found: tuple[Quad, ...]) -> Quad:
    """The line as it was seen on the photograph, if it reached further there.

    Unless it reached into another line: its letters would be read twice.
    """
    width, height = sides(quad)
    for text in seen:
        seen_width, seen_height = sides(text)
        longer = width + _FURTHER * height < seen_width < _AT_MOST * width
        alike = height / _ALIKE < seen_height < height * _ALIKE
        if longer and alike and inside(centre(quad), text):
            others = (other for other in found if other is not quad)
            apart = not any(inside(place, text) for other in others for place in _places(other))
            return text if apart else quad
    return quad


def _read_once(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines, without scraps at their ends that are print of another one.

    ``r WĄSIK`` beside ``Waldemar``: the boxes of neighbours overlap.
    """
    return tuple(_without_scraps(line, lines) for line in lines)


def _without_scraps(line: Line, lines: tuple[Line, ...]) -> Line:
    kept = list(line.words)
    for end in (0, -1):
        scrap = len(kept) > 1 and len(kept[end].text) <= _SCRAP
        if scrap and any(inside(centre(kept[end].quad), o.quad) for o in lines if o is not line):
            kept.pop(end)
    if len(kept) == len(line.words):
        return line
    (a, _, _, d), (_, b, c, _) = kept[0].quad, kept[-1].quad
    text = " ".join(word.text for word in kept)
    return replace(line, text=text, words=tuple(kept), quad=(a, b, c, d))


def _covered(text: Quad, found: tuple[Quad, ...]) -> bool:
    """Whether most of a line, by places along its middle, lies in lines that were found."""
    places = _places(text)
    return sum(any(inside(place, quad) for quad in found) for place in places) > len(places) / 2


def _places(line: Quad) -> list[Point2]:
    """Places along the middle of a line, whichever way it runs."""
    width, height = sides(line)
    along = line if width >= height else turned(line, 1)
    return [centre(part_of(along, x / 10, x / 10)) for x in range(1, 10)]


def _read_each_way(
    engine: OcrEngine, card: Straightened, languages: tuple[str, ...]
) -> tuple[Straightened, tuple[Line, ...]]:
    """The card read as it lies and, where that reads badly, turned; the best reading counts."""
    best = card, engine.read(card.image, languages).lines
    if reads_well(best[1]):
        return best
    for quarters in (2, 1, 3):
        turned_card = upright(card, quarters)
        lines = engine.read(turned_card.image, languages).lines
        if believed(lines) > believed(best[1]):
            best = turned_card, lines
    return best


def believed(lines: tuple[Line, ...]) -> float:
    """How much was read: letters, by the square of their confidence, so that sense beats noise."""
    return sum(len(line.text) * line.confidence**2 for line in lines)


def reads_well(lines: tuple[Line, ...]) -> bool:
    """Whether the lines look like text read the right way up."""
    letters = sum(len(line.text) for line in lines)
    certain = sum(len(line.text) * line.confidence for line in lines)
    return letters >= _FEW_LETTERS and certain >= _READ_WELL * letters
