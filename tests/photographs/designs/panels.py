"""Front sides with panels, photographs, bands, boxes and patterns."""

from photographs import marks
from photographs.blocks import Blocks
from photographs.printing import PPM, MisfitError, Press
from photographs.setting import Style, indent, mixed, stack

WHITE = (252, 252, 252)


def upright_panel(press: Press, b: Blocks, style: Style) -> None:
    """A portrait card, its upper part coloured with the person in white."""
    w, h = press.width, press.height
    cut = h * press.rng.uniform(0.36, 0.46)
    panel = mixed(style.accent, (0, 0, 0), 0.25)
    press.draw.rectangle([0, 0, w * PPM, cut * PPM], panel)
    stack(
        press,
        style,
        b.who(press.rng.uniform(10, 13), halves=True, colour=WHITE, soft=WHITE),
        5,
        cut - 4,
        w - 9,
        bottom=True,
    )
    y = stack(press, style, b.brand(9), 5, cut + 4, w - 9)
    details = b.details(0.9, pt=min(style.pt, 6.8))
    top = stack(
        press,
        style,
        details,
        5,
        h - 6,
        w - 7.5,
        bottom=True,
        gutter=indent(details, style, press),
    )
    if top < y:
        raise MisfitError("too high")


def photo_panel(press: Press, b: Blocks, style: Style) -> None:
    """A photograph over a side with white text on it, details beside it."""
    w, h = press.width, press.height
    x = w * press.rng.uniform(0.38, 0.46)
    left = press.rng.random() < 0.5
    area = (0, 0, x, h) if left else (w - x, 0, w, h)
    marks.panorama(press, area, press.rng.uniform(0.2, 0.5))
    stack(press, style, b.brand(press.rng.uniform(10, 13), WHITE), area[0] + 4.5, h * 0.42, x - 8)
    start = x + 4 if left else 5.0
    y = stack(press, style, b.who(press.rng.uniform(9.5, 12)), start, 6, w - x - 8)
    details = b.details(0.8)
    top = stack(
        press,
        style,
        details,
        start,
        h - 6,
        w - x - 6.5,
        bottom=True,
        gutter=indent(details, style, press),
    )
    if top < y:
        raise MisfitError("too high")


def photo_full(press: Press, b: Blocks, style: Style) -> None:
    """A photograph over the whole card, all text in white."""
    w, h = press.width, press.height
    marks.panorama(press, (0, 0, w, h), 0.45)
    style.ink, style.soft, style.accent = WHITE, (226, 226, 226), (255, 226, 150)
    y = stack(press, style, b.who(13, colour=WHITE), 6, 6, w - 12)
    stack(press, style, b.brand(9), w - 6, y + 0.5, w * 0.5, "r")
    details = b.details(0.6)
    stack(
        press,
        style,
        details,
        6,
        h - 5,
        w - 10,
        bottom=True,
        gutter=indent(details, style, press),
    )


def band(press: Press, b: Blocks, style: Style) -> None:
    """A coloured band across with name and title in white."""
    w, h = press.width, press.height
    y0 = press.rng.choice([0.0, h * 0.18])
    y1 = y0 + h * 0.34
    press.draw.rectangle([0, y0 * PPM, w * PPM, y1 * PPM], mixed(style.accent, (0, 0, 0), 0.3))
    if y0:
        stack(press, style, b.brand(9), 5, 2.2, w - 10)
    stack(
        press,
        style,
        b.who(press.rng.uniform(11, 14), colour=WHITE, soft=(235, 235, 235)),
        5,
        y0 + 3,
        w * 0.8,
    )
    details = b.details(0.7) if y0 else [*b.brand(8.5), *b.details(0.7)]
    top = stack(
        press,
        style,
        details,
        press.rng.choice([5, w * 0.42]),
        h - 4.5,
        w * 0.56,
        bottom=True,
        gutter=indent(details, style, press),
    )
    if top < y1:
        raise MisfitError("too high")


def watermark(press: Press, b: Blocks, style: Style) -> None:
    """A pattern behind all of the text."""
    marks.pattern(press, style.accent, press.rng.uniform(0.1, 0.24))
    w, h = press.width, press.height
    y = stack(press, style, b.who(press.rng.uniform(11, 14)), w * 0.28, 6, w * 0.68)
    y = stack(press, style, b.brand(9), w * 0.28, y + 1, w * 0.68)
    stack(press, style, b.plain(b.details(0.6)), w * 0.28, h - 5, w * 0.7, bottom=True)


def boxed(press: Press, b: Blocks, style: Style) -> None:
    """A tinted box with the details in it, the person above."""
    w, h = press.width, press.height
    y = stack(press, style, b.who(press.rng.uniform(11, 13)), 5, 4.5, w * 0.6)
    y = max(y, stack(press, style, b.brand(9), w - 5, 4.5, w * 0.3, "r"))
    tint = mixed(press.paper, style.accent, 0.16)
    cut = y + 1.4
    press.draw.rounded_rectangle([3 * PPM, cut * PPM, (w - 3) * PPM, (h - 3) * PPM], 40, tint)
    details = b.details(0.4)
    if (
        stack(
            press,
            style,
            details,
            6,
            h - 4.2,
            w - 11,
            bottom=True,
            gutter=indent(details, style, press),
        )
        < cut + 0.4
    ):
        raise MisfitError("too high")


def stripe(press: Press, b: Blocks, style: Style) -> None:
    """A wide coloured stripe at the bottom with contacts in white on it."""
    w, h = press.width, press.height
    tall = h * press.rng.uniform(0.26, 0.36)
    white = (252, 252, 252)
    press.draw.rectangle(
        [0, (h - tall) * PPM, w * PPM, h * PPM], mixed(style.accent, (0, 0, 0), 0.3)
    )
    size = press.rng.uniform(7, 11)
    marks.mark(press, 5, 5, size, style.accent, style.soft)
    stack(press, style, b.brand(10), 7 + size, 6, w - size - 12)
    y = stack(press, style, b.who(press.rng.uniform(10, 13)), w - 5, 7 + size, w - 12, "r")
    if y > h - tall - 0.5:
        raise MisfitError("too high")
    pt = min(style.pt, 6.8)
    stack(press, style, b.plain(b.contacts(pt, white)), 5, h - tall + 1.2, w * 0.5)
    stack(
        press,
        style,
        [*b.full(pt, white), *b.plain(b.addresses(pt, white)), *b.footers(5.4, white)],
        w - 5,
        h - tall + 1.2,
        w * 0.42,
        "r",
    )


def square(press: Press, b: Blocks, style: Style) -> None:
    """A square card with a coloured corner."""
    w, h = press.width, press.height
    press.draw.polygon([0, 0, w * 0.5 * PPM, 0, 0, h * 0.32 * PPM], style.accent)
    marks.mark(press, w - 15, 5, 10, style.accent, style.soft)
    y = stack(press, style, b.brand(10), w - 5, 17, w - 10, "r")
    stack(press, style, b.who(11), 5, max(y + 2, h * 0.4), w - 9)
    details = b.details(0.6)
    stack(press, style, details, 5, h - 5, w - 8, bottom=True, gutter=indent(details, style, press))
