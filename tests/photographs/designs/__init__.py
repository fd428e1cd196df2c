"""All designs, and the printing of one card: content, stock, faces and a design at random."""

import random
from collections.abc import Callable

from photographs import fonts, marks
from photographs.blocks import Blocks
from photographs.cards import Content
from photographs.content import content
from photographs.designs import backs, columns, letters, panels, people
from photographs.printing import Card, MisfitError, Press
from photographs.setting import Style, on

Design = Callable[[Press, Blocks, Style], None]


FRONTS: dict[str, Design] = {
    design.__name__: design
    for design in (
        columns.corner,
        columns.axis,
        columns.flush_right,
        columns.two_columns,
        columns.three_columns,
        columns.label_column,
        columns.ring_icons,
        columns.four_corners,
        columns.tiny,
        columns.framed,
        panels.upright_panel,
        panels.photo_panel,
        panels.photo_full,
        panels.band,
        panels.watermark,
        panels.boxed,
        panels.stripe,
        panels.square,
        letters.upright,
        letters.dark,
        letters.edge,
        letters.big_brand,
        letters.huge_name,
        letters.one_line,
        letters.engraved,
        letters.script,
        people.portrait,
        people.two_people,
        people.with_code,
    )
}


BACKS: dict[str, Design] = backs.ALL
LIGHT = [
    (253, 253, 251),
    (250, 246, 236),
    (244, 247, 250),
    (238, 232, 218),
    (230, 240, 232),
    (255, 255, 255),
    (246, 230, 222),
    (226, 224, 220),
]


DARK = [(24, 26, 30), (16, 34, 56), (58, 18, 30), (22, 50, 42), (48, 44, 40)]


SIZES = [(85, 55), (85, 55), (90, 50), (88.9, 50.8), (85.6, 54)]


def _size(name: str, rng: random.Random) -> tuple[float, float]:
    if name == "square":
        return 65.0, 65.0
    w, h = rng.choice(SIZES)
    return (h, w) if name.startswith("upright") else (w, h)


def _style(name: str, paper: tuple[int, int, int], rng: random.Random) -> Style:
    kind = (
        "serif"
        if name in ("engraved", "framed")
        else rng.choice(["sans", "sans", "sans", "serif", "serif", "mono"])
    )
    body = fonts.pick(
        "serif" if name in ("engraved", "framed") and rng.random() < 0.7 else kind,
        rng,
        "ąęłńóśźżěřőůß@|•·",
    )
    heading = (
        body
        if rng.random() < 0.5
        else fonts.pick(rng.choice(["display", "sans", "serif"]), rng, "ąęłńóśźżěřőůß")
    )
    ink, soft, accent = on(paper, rng)
    return Style(
        heading, body, ink, soft, accent, rng.uniform(6.2, 8.0), rng.uniform(1.2, 1.5), 0.25
    )


def print_card(
    name: str, locale: str, seed: int, side: str = "front", made: Content | None = None
) -> Card:
    """Print one card; content that does not fit is replaced by sparser content.

    Args:
        name: a design of ``FRONTS`` or ``BACKS``.
        made: the content of the front, for its back.

    Raises:
        MisfitError: no content of forty fits this design.
    """
    design = FRONTS[name] if side == "front" else BACKS[name]
    for attempt in range(60):
        rng = random.Random(f"{seed}/{name}/{locale}/{attempt}")
        card = made or content(
            locale,
            rng,
            1.0 - attempt / 70,
            company_only=rng.random() < 0.05
            and name not in ("huge_name", "script", "portrait", "two_people"),
        )
        dark = name == "dark" or (
            name in ("corner", "axis", "flush_right", "framed", "edge", "two_columns")
            and rng.random() < 0.15
        )
        paper = rng.choice(DARK if dark else LIGHT)
        press = Press(*_size(name, rng), paper, rng)
        style = _style(name, paper, rng)
        try:
            design(press, Blocks(press, card, style), style)
        except (MisfitError, LookupError):
            continue
        if rng.random() < 0.16:
            marks.stock(press)
        return press.finish(name, card)
    raise MisfitError(f"{name} takes no content of {locale}")
