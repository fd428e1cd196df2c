"""Front sides that live by their letters: turned, huge, script, in one line."""

from photographs import fonts, marks
from photographs.blocks import Blocks
from photographs.printing import PPM, MisfitError, Press
from photographs.setting import Style, height, indent, mixed, stack
from photographs.turning import turned


def upright(press: Press, b: Blocks, style: Style) -> None:
    """A portrait card, mark and company above, details below, centred."""
    w, h, c = press.width, press.height, press.width / 2
    marks.mark(press, c - 6, 7, 12, style.accent, style.soft)
    y = stack(press, style, b.brand(10), c, 21, w - 7, "c")
    y = stack(press, style, b.who(press.rng.uniform(10, 12), halves=True), c, y + 4, w - 7, "c")
    top = stack(
        press,
        style,
        b.plain(b.details(0.9, pt=min(style.pt, 7))),
        c,
        h - 6,
        w - 6,
        "c",
        bottom=True,
    )
    if top < y + 1:
        raise MisfitError("too high")


def dark(press: Press, b: Blocks, style: Style) -> None:
    """Dark stock, a letter-spaced name in capitals, foil-like accents."""
    w, h = press.width, press.height
    y = stack(press, style, b.who(10, tracking=press.rng.uniform(0.1, 0.22)), 6, 8, w - 12)
    press.draw.line([6 * PPM, (y + 1.5) * PPM, 24 * PPM, (y + 1.5) * PPM], style.accent, 8)
    details = b.details(0.6)
    top = stack(
        press,
        style,
        details,
        6,
        h - 6,
        w * 0.62,
        bottom=True,
        gutter=indent(details, style, press),
    )
    stack(press, style, b.brand(8.5), w - 6, h - 6, w * 0.3, "r", bottom=True)
    if top < y + 2:
        raise MisfitError("too high")


def edge(press: Press, b: Blocks, style: Style) -> None:
    """The company up the left or right edge, turned by ninety degrees."""
    w, h = press.width, press.height
    piece = next(iter(b.brand(10, slogan=False)), None)
    if piece is None:
        raise MisfitError("needs a company")
    left = press.rng.random() < 0.6
    up = press.rng.random() < 0.6
    x0, x1 = turned(press, piece, 3.2 if left else w - 3.2, up, h - 9, "l" if left else "r", 150.0)
    start = x1 + 3 if left else 5.0
    room = w - (x1 - x0) - 12
    who = b.who(press.rng.uniform(11, 13)) if b.card.name else []
    y = stack(press, style, who, start, 6, room)
    details = b.details(0.7)
    top = stack(
        press,
        style,
        details,
        start,
        h - 5,
        room,
        bottom=True,
        gutter=indent(details, style, press),
    )
    if top < y:
        raise MisfitError("too high")


def big_brand(press: Press, b: Blocks, style: Style) -> None:
    """The company as very large letters over half the card."""
    w, h = press.width, press.height
    pieces = b.brand(30)
    if not pieces:
        raise MisfitError("needs a company")
    need = press.measure(pieces[0].text, pieces[0].face, 30)
    pieces[0].pt = max(12.0, min(30.0, 30 * (w - 12) / need))
    y = stack(press, style, pieces, 5, 4, w - 10)
    who = b.who(10) if b.card.name else []
    details = b.details(0.5)
    if y + height(who, style.leading) + height(details, style.leading) > h - 5:
        half = w * 0.44
        stack(press, style, who, 5, y + 1.5, half - 5)
        stack(press, style, b.plain(details), w - 5, h - 4.5, w - half - 7, "r", bottom=True)
        return
    top = stack(
        press,
        style,
        details,
        5,
        h - 4.5,
        w - 10,
        bottom=True,
        gutter=indent(details, style, press),
    )
    stack(press, style, who, 5, top - 1.4, w - 10, bottom=True)


def huge_name(press: Press, b: Blocks, style: Style) -> None:
    """Given and family name over two lines, very large."""
    w, h = press.width, press.height
    pieces = b.who(press.rng.uniform(17, 22), halves=True, tracking=press.rng.choice([0, 0, 0.06]))
    y = stack(press, style, pieces, 5, 3.5, w - 9)
    details = b.details(0.4)
    top = (
        stack(
            press,
            style,
            b.plain(details),
            w - 5 if press.rng.random() < 0.3 else 5,
            h - 4,
            w - 9,
            "l",
            bottom=True,
        )
        if height(details, style.leading) < h - y - 4
        else 0.0
    )
    if top < y + 0.5:
        raise MisfitError("too high")
    stack(press, style, b.brand(8), w - 5, y + 1, w * 0.36, "r")


def one_line(press: Press, b: Blocks, style: Style) -> None:
    """Contacts in one or two lines with bars or bullets between."""
    w, h, c = press.width, press.height, press.width / 2
    bar = press.rng.choice([" | ", "  |  ", " • ", "  ·  ", " / ", "   "])
    y = stack(press, style, b.brand(press.rng.uniform(11, 15)), c, 5, w - 10, "c")
    y = stack(press, style, b.who(press.rng.uniform(10.5, 13)), c, y + 2, w - 10, "c")
    phones = [e for e in b.card.contacts if e.kind == "phone"]
    rest = [e for e in b.card.contacts if e.kind != "phone"]
    for entry in (*phones, *rest):
        if any(bar.strip() and bar.strip() in row.text for row in entry.rows) or (
            entry.kind == "social" and entry.rows[0].text[0] in "@/"
        ):
            raise MisfitError("ambiguous bar")
    groups = [[*phones, *rest]] if press.rng.random() < 0.3 else [phones, rest]
    pieces = [b.inline(group, bar) for group in groups if group]
    address = b.addresses()
    if len(b.card.addresses) == 1 and len(b.card.addresses[0].rows) == 2:
        joined = bar.join(p.text for p in address)
        address[0].text = joined
        del address[1:]
    pieces += [*b.plain(address), *b.plain(b.full()), *b.footers()]
    top = stack(press, style, pieces, c, h - 4.5, w - 7, "c", bottom=True)
    if top < y + 0.6:
        raise MisfitError("too high")
    for entry in (*phones, *rest):
        press.printed(entry)


def engraved(press: Press, b: Blocks, style: Style) -> None:
    """Fine grey print: the name in the middle, address and telephone in the lower corners."""
    w, h = press.width, press.height
    grey = mixed(style.ink, press.paper, press.rng.uniform(0.2, 0.4))
    style.ink = style.soft = style.accent = grey
    stack(press, style, b.brand(9, grey), w / 2, 5, w - 10, "c")
    stack(
        press, style, b.who(press.rng.uniform(10, 12.5), colour=grey), w / 2, h * 0.33, w - 10, "c"
    )
    stack(press, style, b.plain([*b.full(), *b.addresses()]), 5, h - 5, w * 0.42, bottom=True)
    stack(press, style, b.plain(b.contacts()), w - 5, h - 5, w * 0.44, "r", bottom=True)


def script(press: Press, b: Blocks, style: Style) -> None:
    """The name in a script face."""
    w, h = press.width, press.height
    if not b.card.name or any(row.text.isupper() for row in b.card.name.rows):
        raise MisfitError("capitals cannot be read in script")
    family = fonts.pick("script", press.rng, " ".join(row.text for row in b.card.name.rows))
    align, x = press.rng.choice([("l", 6.0), ("c", w / 2)])
    y = stack(press, style, b.who(press.rng.uniform(16, 20), family=family), x, 5, w - 10, align)
    y = stack(press, style, b.brand(9), x, y + 1, w - 12, align)
    details = b.plain(b.details(0.4))
    stack(press, style, details, x, h - 4.5, w - 9, align, bottom=True)
