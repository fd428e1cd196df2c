"""All designs, and the printing of one card: content, stock, faces and a design at random."""

import random

from photographs import fonts, marks
from photographs.blocks import Blocks
from photographs.cards import ANY, Content
from photographs.content import content
from photographs.designs import backs, columns, drawer, kept, letters, panels, people, wallet
from photographs.printing import Card, MisfitError, Press
from photographs.setting import Style, on
from photographs.words import DRAWER, KEPT, KNOWN, WALLET, Words

Design = kept.Design


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


BACKS: dict[str, Design] = {**backs.ALL}
# The known designs, those of wallets, of a drawer, those kept aside, or all: (fronts, backs).
SHELVES: dict[str, tuple[dict[str, Design], dict[str, Design]]] = {
    "known": (FRONTS, BACKS),
    "wallet": (wallet.FRONTS, wallet.BACKS),
    "drawer": (drawer.FRONTS, drawer.BACKS),
    "kept": (kept.FRONTS, kept.BACKS),
}
SHELVES["all"] = (
    {name: design for fronts, _ in SHELVES.values() for name, design in fronts.items()},
    {name: design for _, sides in SHELVES.values() for name, design in sides.items()},
)
WISHES = kept.WISHES | wallet.WISHES | drawer.WISHES
_WORDS = {"known": KNOWN, "wallet": WALLET, "drawer": DRAWER, "kept": KEPT}


def shelf_of(name: str) -> str:
    """The shelf on which a design stands."""
    return next(shelf for shelf, sides in SHELVES.items() if any(name in side for side in sides))


def words_of(name: str) -> Words:
    """The words that cards of a design are made of."""
    return _WORDS[shelf_of(name)]


def locales_of(name: str) -> list[str]:
    """The countries in which there are cards of a design."""
    return list(WISHES.get(name, ANY).locales) or words_of(name).locales


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
    if sizes := WISHES.get(name, ANY).sizes:
        return rng.choice(sizes)
    w, h = rng.choice(SIZES)
    return (h, w) if name.startswith("upright") else (w, h)


def _style(name: str, paper: tuple[int, int, int], rng: random.Random, faces: str) -> Style:
    kind = (
        "serif"
        if name in ("engraved", "framed")
        else faces or rng.choice(["sans", "sans", "sans", "serif", "serif", "mono"])
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


def _content(name: str, locale: str, attempt: int, rng: random.Random) -> Content:
    """What a design prints, sparser with each attempt.

    Raises:
        MisfitError: the country has no words for it.
    """
    wish = WISHES.get(name, ANY)
    alone = rng.random()
    company = (
        (alone < 0.2 and wish.company)
        if shelf_of(name) != "known"
        else alone < 0.05 and name not in ("huge_name", "script", "portrait", "two_people")
    )
    try:
        return content(locale, rng, 1.0 - attempt / 70, company, words_of(name), wish)
    except LookupError:
        raise MisfitError(f"no {name} in {locale}") from None


def print_card(
    name: str, locale: str, seed: int, side: str = "front", made: Content | None = None
) -> Card:
    """Print one card; content that does not fit is replaced by sparser content.

    Args:
        name: a design of any shelf.
        made: the content of the front, for its back.

    Raises:
        MisfitError: no content of sixty fits this design.
    """
    design = SHELVES["all"][side == "back"][name]
    wish = WISHES.get(name, ANY)
    for attempt in range(60):
        rng = random.Random(f"{seed}/{name}/{locale}/{attempt}")
        card = made or _content(name, locale, attempt, rng)
        dark = "dark" in (name, wish.paper) or (
            name in ("corner", "axis", "flush_right", "framed", "edge", "two_columns")
            and rng.random() < 0.15
        )
        paper = rng.choice(DARK if dark else LIGHT)
        press = Press(*_size(name, rng), paper, rng)
        style = _style(name, paper, rng, wish.faces)
        try:
            design(press, Blocks(press, card, style), style)
        except (MisfitError, LookupError):
            continue
        if rng.random() < 0.16:
            marks.stock(press)
        return press.finish(name, card)
    raise MisfitError(f"{name} takes no content of {locale}")
