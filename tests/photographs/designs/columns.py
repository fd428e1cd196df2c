"""Front sides ordered around an edge, an axis or columns."""

from photographs import marks
from photographs.blocks import Blocks
from photographs.printing import PPM, MisfitError, Press
from photographs.setting import Style, height, indent, qr, stack


def corner(press: Press, b: Blocks, style: Style) -> None:
    """Name top left, details bottom left, mark and company top right."""
    w, h, m = press.width, press.height, 5.0
    size = press.rng.uniform(6, 9)
    end = stack(press, style, b.who(press.rng.uniform(10, 14)), m, m, w * 0.6 - m)
    marks.mark(press, w - m - size, m, size, style.accent, style.soft)
    stack(press, style, b.brand(9), w - m, m + size + 1.2, w * 0.36, "r")
    details = b.details()
    top = stack(
        press,
        style,
        details,
        m,
        h - m,
        w - 2 * m - (16 if b.card.qr else 0),
        bottom=True,
        gutter=indent(details, style, press),
    )
    if top < end + 0.6:
        raise MisfitError("no air")
    if b.card.qr:
        qr(press, b.card.qr, w - m - 17, h - m - 17, 17)


def axis(press: Press, b: Blocks, style: Style) -> None:
    """Everything on the middle axis, a short rule between person and details."""
    w, h, c = press.width, press.height, press.width / 2
    y = stack(press, style, b.brand(press.rng.uniform(9, 12)), c, 4, w - 10, "c")
    y = stack(press, style, b.who(press.rng.uniform(10, 13)), c, y + 2.2, w - 10, "c")
    press.draw.line(
        [(c - 8) * PPM, (y + 1.6) * PPM, (c + 8) * PPM, (y + 1.6) * PPM], style.accent, 6
    )
    stack(press, style, b.plain(b.details(0.4)), c, y + 2.6, w - 8, "c")
    del h


def flush_right(press: Press, b: Blocks, style: Style) -> None:
    """Details right-aligned against the right edge, company large at the left."""
    w, h, m = press.width, press.height, 5.5
    stack(
        press, style, b.brand(press.rng.uniform(10, 15)), m, press.rng.uniform(6, h * 0.4), w * 0.36
    )
    y = stack(press, style, b.who(press.rng.uniform(10, 12.5)), w - m, m, w * 0.52, "r")
    pieces = b.details()
    if height(pieces, style.leading) > h - y - m - 1:
        raise MisfitError("too high")
    stack(press, style, pieces, w - m, h - m, w * 0.5, "r", bottom=True)


def two_columns(press: Press, b: Blocks, style: Style) -> None:
    """Person and company left of a rule, details right of it."""
    w, h, x = press.width, press.height, press.width * press.rng.uniform(0.4, 0.48)
    press.draw.line(
        [x * PPM, 6 * PPM, x * PPM, (h - 6) * PPM], style.accent, press.rng.choice([4, 8, 16])
    )
    stack(
        press,
        style,
        b.who(press.rng.uniform(9.5, 12), halves=press.rng.random() < 0.5),
        4.5,
        7,
        x - 7,
    )
    stack(press, style, b.brand(9), 4.5, h - 6, x - 7, bottom=True)
    details = b.details(1.2)
    total = height(details, style.leading)
    if total > h - 7:
        raise MisfitError("too high")
    stack(
        press,
        style,
        details,
        x + 3.5,
        (h - total) / 2,
        w - x - 6,
        gutter=indent(details, style, press),
    )


def three_columns(press: Press, b: Blocks, style: Style) -> None:
    """Person above, telephones, net and address in three columns below."""
    w, h, m = press.width, press.height, 5.0
    y = stack(press, style, b.who(press.rng.uniform(11, 15)), m, 6, w * 0.62)
    y = max(y, stack(press, style, b.brand(9), w - m, 6, w * 0.3, "r"))
    press.draw.line([m * PPM, (h * 0.56) * PPM, (w - m) * PPM, (h * 0.56) * PPM], style.soft, 3)
    if y > h * 0.54:
        raise MisfitError("too high")
    pt = min(style.pt, 6.6)
    third, top = (w - 2 * m) / 3, h * 0.56 + 1.6
    stack(press, style, b.plain(b.contacts(pt, kinds="phone")), m, top, third * 0.92)
    stack(
        press,
        style,
        b.plain(b.contacts(pt, kinds="email url social")),
        m + third * 0.96,
        top,
        third * 1.12,
    )
    low = stack(
        press,
        style,
        [*b.full(pt), *b.plain(b.addresses(pt))],
        w - m - third * 0.84,
        top,
        third * 0.84,
    )
    stack(press, style, b.footers(5.4), m, max(h - 3, low), w - 2 * m, bottom=True)


def label_column(press: Press, b: Blocks, style: Style) -> None:
    """Labels or icons in a column of their own, all on one vertical alignment."""
    w, h = press.width, press.height
    details = b.details(0)
    gutter = indent(details, style, press)
    if not gutter:
        raise MisfitError("needs labels")
    x = press.rng.uniform(6, w * 0.3)
    y = stack(press, style, b.who(press.rng.uniform(10, 13)), x + gutter, 5, w - x - gutter - 4)
    stack(press, style, b.brand(9), x + gutter, y + 1, w - x - gutter - 4)
    stack(
        press,
        style,
        details,
        x,
        h - 5,
        w - x - 3,
        bottom=True,
        gutter=gutter,
        labels_right=press.rng.random() < 0.5,
    )


def ring_icons(press: Press, b: Blocks, style: Style) -> None:
    """Icons in filled circles."""
    w, h = press.width, press.height
    details = list(b.details(0.0))
    if not any(p.icon for p in details):
        raise MisfitError("needs icons")
    for piece in details:
        piece.before += 0.9 if piece.icon else 0.0
    stack(press, style, b.who(press.rng.uniform(11, 14), colour=style.accent), 5, 5, w * 0.6)
    marks.mark(press, w - 14, 5, 9, style.accent, style.soft)
    stack(press, style, b.brand(8.5), w - 5, 15.4, w * 0.34, "r")
    top = stack(
        press,
        style,
        details,
        5.5,
        h - 4.5,
        w - 10,
        bottom=True,
        gutter=style.pt * 0.3528 + 3.4,
        ring=style.accent,
    )
    if top < h * 0.34:
        raise MisfitError("too high")


def four_corners(press: Press, b: Blocks, style: Style) -> None:
    """A block in each corner."""
    w, h, m = press.width, press.height, 4.5
    stack(press, style, b.org(10), m, m, w * 0.46)
    stack(press, style, b.addresses(), w - m, m, w * 0.42, "r")
    stack(press, style, b.who(press.rng.uniform(10, 12)), m, h - m - 3, w * 0.5, bottom=True)
    stack(press, style, b.plain(b.contacts()), w - m, h - m - 3, w * 0.42, "r", bottom=True)
    stack(press, style, b.footers(5.2), m, h - 2.2, w - 2 * m, bottom=True)


def tiny(press: Press, b: Blocks, style: Style) -> None:
    """Much white, contacts in five-point print low on the card."""
    w, h = press.width, press.height
    style.pt = press.rng.uniform(5.0, 5.6)
    marks.mark(press, 6, 6, 6, style.accent, style.soft)
    stack(press, style, b.brand(8), 14, 7.5, w * 0.5)
    x = press.rng.choice([6.0, w * 0.45])
    details = b.details(0.5)
    top = stack(
        press,
        style,
        details,
        x,
        h - 5,
        w - x - 5,
        bottom=True,
        gutter=indent(details, style, press),
    )
    stack(press, style, b.who(8.5), x, top - 1.6, w - x - 5, bottom=True)


def framed(press: Press, b: Blocks, style: Style) -> None:
    """A double frame, centred serif lines."""
    w, h = press.width, press.height
    for inset, thick in ((2.0, 8), (2.9, 3)):
        press.draw.rectangle(
            [inset * PPM, inset * PPM, (w - inset) * PPM, (h - inset) * PPM],
            None,
            style.accent,
            thick,
        )
    press.margin = 3.6
    y = stack(press, style, b.who(press.rng.uniform(10, 12.5)), w / 2, 5.5, w - 12, "c")
    y = stack(press, style, b.brand(9), w / 2, y + 1.2, w - 12, "c")
    stack(press, style, b.plain(b.details(0.5)), w / 2, h - 4.6, w - 10, "c", bottom=True)
