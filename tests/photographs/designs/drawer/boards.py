"""Cards of boards and screens: start-up, names up the side, film, plans, halves, tickets."""

from photographs.blocks import Blocks
from photographs.cards import Entry
from photographs.designs.drawer import drawing
from photographs.designs.drawer.rows import (
    WHITE,
    add_profiles,
    air,
    block,
    inked,
    name_of,
    posts,
    profiles,
    sign_only,
    stock,
)
from photographs.designs.kept.lettering import rule, sized, tracked
from photographs.designs.wallet import drawing as wallet_drawing
from photographs.designs.wallet import grounds
from photographs.designs.wallet.rows import of, whole_name
from photographs.printing import POINT, MisfitError, Press
from photographs.setting import Piece, Style, height, indent, mixed, row_pieces, stack
from photographs.turning import turned

VIVID = [(255, 92, 60), (90, 70, 230), (0, 150, 120), (250, 200, 60), (22, 24, 30), (240, 240, 236)]


def startup(press: Press, b: Blocks, style: Style) -> None:
    """The name huge over two lines at the foot, title and team above it, handles by icons."""
    w, h, rng = press.width, press.height, press.rng
    stock(press, style, rng.choice(VIVID))
    ink = (18, 18, 22) if sum(press.paper) > 420 else WHITE
    inked(style, ink)
    press.rounded = rng.choice([0.0, 0.0, 3.5])
    b.caps = False
    sign_only(b)
    sign = b.brand(rng.uniform(9, 11), ink, slogan=False)
    if rng.random() < 0.6:
        for piece in sign:
            piece.text = piece.text.lower()
    y = stack(press, style, sign, w - 5, 5, w * 0.46, "r")
    b.card.contacts += profiles(b.card, rng, "icon", rng.choice([1, 2, 2]))
    pieces = b.contacts(6.3, kinds="phone email url social")
    gutter = max(4.2, indent(pieces, style, press))
    y = max(y, stack(press, style, pieces, 5, 5, w * 0.56 - 5, gutter=gutter))
    above, below = posts(b, "all joined", 7.2, ink)
    name = name_of(b, 22, ink, halves=True)
    longest = max(name, key=lambda p: press.measure(p.text, p.face, 22))
    sized(press, longest, w * rng.uniform(0.55, 0.86), 13, 25)
    for piece in name:
        piece.pt = longest.pt
    spacing, style.leading = style.leading, 1.12
    low = stack(press, style, [*above, *below, *name], 5, h - 3.6, w - 9, bottom=True)
    style.leading = spacing
    air(low, y)


def totem(press: Press, b: Blocks, style: Style) -> None:
    """The firm runs up a coloured side; profiles with a word before each in the contacts."""
    w, h, rng = press.width, press.height, press.rng
    stock(press, style, rng.choice([(255, 255, 255), (244, 244, 240), (234, 240, 244)]))
    sign_only(b)
    tint = mixed(style.accent, (0, 0, 0), 0.25)
    sign = b.brand(16, WHITE, slogan=False)
    if not sign:
        raise MisfitError("needs a firm")
    sized(press, sign[0], h - 9, 11, 20)
    wide = sign[0].pt * POINT * 1.5 + 2
    left = rng.random() < 0.6
    x0 = 0.0 if left else w - wide
    drawing.fill(press, (x0, 0, x0 + wide, h), tint)
    turned(press, sign[0], x0 + wide / 2, rng.random() < 0.75, h - 6, "c", 140.0)
    x = wide + 5 if left else 6.0
    room = w - wide - 10
    add_profiles(b)
    who = block(b, rng.uniform(11, 13.5), "lines joined first over above")
    y = stack(press, style, who, x, rng.uniform(5, 8), room)
    pieces = [*b.contacts(6.5), *b.addresses(6.5)]
    low = stack(press, style, pieces, x, h - 5, room, bottom=True,
                gutter=indent(pieces, style, press))  # fmt: skip
    air(low, y)


def marquee(press: Press, b: Blocks, style: Style) -> None:
    """The person's name runs down the right edge; posts above the firm, all at the left."""
    w, h, rng = press.width, press.height, press.rng
    stock(press, style, rng.choice([(255, 255, 255), (250, 244, 234), (30, 32, 40)]))
    name = name_of(b, 16, style.accent)
    if len(name) != 1:
        raise MisfitError("a degree of its own")
    sized(press, name[0], h - 8, 9.5, 17)
    up = rng.random() < 0.35
    x0, _ = turned(press, name[0], w - 5, up, h - 6, "r", 120.0)
    drawing.fill(press, (x0 - 2.4, 4, x0 - 2.2, h - 4), style.soft)
    _, below = posts(b, "lines first joined")
    room = x0 - 10
    y = stack(press, style, [*b.brand(rng.uniform(9, 11)), *below], 5.5, 5, room)
    if rng.random() < 0.5:
        add_profiles(b, "spoken", 1)
    pieces = [*b.full(), *b.addresses(6.5), *b.contacts(6.5)]
    low = stack(press, style, pieces, 5.5, h - 5, room, bottom=True,
                gutter=indent(pieces, style, press))  # fmt: skip
    air(low, y)


def filmstrip(press: Press, b: Blocks, style: Style) -> None:
    """A photographer's: a strip of pictures along the top or foot, IG beside the telephone."""
    w, h, rng = press.width, press.height, press.rng
    whole_name(b)
    stock(press, style, rng.choice([(255, 255, 255), (18, 18, 20), (240, 236, 230)]))
    high = rng.uniform(13, 16)
    top = rng.random() < 0.6
    drawing.frames(press, rng.choice([3, 4, 5]), 0 if top else h - high, high, 0.0)
    first, last = (high, h) if top else (0.0, h - high)
    b.card.contacts += profiles(b.card, rng, "spoken", rng.choice([1, 2]))
    who = block(b, rng.uniform(11, 13), "lines over first")
    tracked([p for p in who if p.entry is b.card.name], 0.08)
    y = stack(press, style, who, 5, first + 2.6, w * 0.5)
    sign = b.brand(8.4)
    lines = b.plain(b.contacts(6.4))
    low = stack(press, style, lines, w - 5, last - 3, w * 0.48, "r", bottom=True)
    air(low, first)
    low = stack(press, style, [*sign, *b.plain(b.addresses(6.2))], 5, last - 3, w * 0.38,
                bottom=True)  # fmt: skip
    air(low, y)


def blueprint(press: Press, b: Blocks, style: Style) -> None:
    """An architect's: white lines on blue, a plan, all that is said in a title block's cells."""
    w, h, rng = press.width, press.height, press.rng
    blue = rng.choice([(22, 64, 128), (16, 48, 92), (30, 84, 110)])
    stock(press, style, blue)
    drawing.grid(press, 4, mixed(blue, WHITE, 0.12))
    inked(style, WHITE, (214, 226, 240))
    style.accent = WHITE
    split = w * rng.uniform(0.34, 0.4)
    drawing.floor_plan(press, (4.5, 6, split - 4, h - 6), (236, 242, 250))
    wide = w - split - 3
    rows: list[list[Piece]] = [b.brand(rng.uniform(8.4, 10), WHITE)]
    above, below = posts(b, "lines joined all over", 6.6)
    rows += [[*above, *name_of(b, rng.uniform(9, 11), WHITE), *below]]
    pieces = b.plain(b.contacts(6.3))
    rows += [pieces, b.plain([*b.full(6.2), *b.addresses(6.2)])]
    rows = [row for row in rows if row]
    for row in rows:
        row[0].before = 0.0
    tall = sum(height(row, style.leading) for row in rows)
    gap = (h - 6 - tall) / len(rows)
    if gap < 1.6:
        raise MisfitError("no air")
    x, y = split, 3.0
    drawing.lines(press, [(x, 3), (w - 3, 3), (w - 3, h - 3), (x, h - 3), (x, 3)], WHITE, 5)
    for k, row in enumerate(rows):
        y = stack(press, style, row, x + 2, y + gap / 2 - 0.2, wide - 4) + gap / 2 + 0.2
        if k < len(rows) - 1:
            rule(press, x, w - 3, y, WHITE, 3)


def two_tone(press: Press, b: Blocks, style: Style) -> None:
    """A third of another colour with the contacts; a border around both."""
    w, h, rng = press.width, press.height, press.rng
    stock(press, style, rng.choice([(255, 255, 255), (246, 240, 228), (236, 240, 236)]))
    tint = rng.choice([(70, 36, 72), (20, 78, 92), (140, 40, 40), (50, 62, 42)])
    style.accent = tint
    left = rng.random() < 0.5
    wide = w * rng.uniform(0.44, 0.5)
    x0 = 0.0 if left else w - wide
    drawing.fill(press, (x0, 0, x0 + wide, h), tint)
    wallet_drawing.frame(press, 1.5, mixed(tint, press.paper, 0.4), 6)
    x = wide + 4 if left else 5.5
    room = w - wide - 9
    middle = rng.random() < 0.5
    above, below = posts(b, "lines first over above", min(style.pt, 7))
    who = [*above, *name_of(b, rng.uniform(10.5, 12.5), halves=rng.random() < 0.6), *below]
    deep = height(who, style.leading)
    y = stack(press, style, who, x, (h - deep) / 2 if middle else 6, room)
    foot = b.brand(rng.uniform(8, 9.5), tint) if rng.random() < 0.5 else []
    air(stack(press, style, foot, x, h - 5.5, room, bottom=True), y, 0.6)
    if rng.random() < 0.6:
        add_profiles(b)
    inked(style, WHITE)
    pieces = [*b.brand(rng.uniform(8, 9.5), WHITE), *b.full(6.4, WHITE)]
    top = stack(press, style, pieces, x0 + 4, 5.5, wide - 7)
    pieces = [*b.contacts(6.3, WHITE), *b.addresses(6.3, WHITE)]
    low = stack(press, style, pieces, x0 + 4, h - 5.5, wide - 7, bottom=True,
                gutter=indent(pieces, style, press))  # fmt: skip
    air(low, top, 0.6)


def ticket(press: Press, b: Blocks, style: Style) -> None:
    """A stub beyond a broken line bears the firm; round holes in the edges, department first."""
    w, h, rng = press.width, press.height, press.rng
    stock(press, style, rng.choice([(250, 236, 196), (255, 255, 255), (214, 232, 224),
                                    (246, 214, 206)]))  # fmt: skip
    stub = w * rng.uniform(0.17, 0.21)
    line = w - stub
    for y in (0.0, h):
        drawing.disc(press, line, y, 2.2, (120, 112, 104))
    press.boxes += [(line - 2.3, 0, line + 2.3, 2.3), (line - 2.3, h - 2.3, line + 2.3, h)]
    drawing.dashes(press, (line, 2.6, line, h - 2.6), style.soft)
    b.caps = True
    sign_only(b)
    sign = b.brand(14, style.accent, slogan=False)
    if not sign:
        raise MisfitError("needs a firm")
    sized(press, sign[0], h - 9, 9, 15)
    turned(press, sign[0], line + stub / 2, rng.random() < 0.5, h - 6, "c", 110.0)
    b.caps = False
    who = block(b, rng.uniform(11, 13), "above all joined")
    y = stack(press, style, who, 5.5, 5.5, line - 10)
    rule(press, 5.5, line - 4, y + 1, style.soft, 3)
    b.mode = "both"
    pieces = [*b.contacts(6.4), *b.addresses(6.4)]
    low = stack(press, style, pieces, 5.5, h - 5, line - 9, bottom=True,
                gutter=indent(pieces, style, press))  # fmt: skip
    air(low, y + 1)


def lit_panel(press: Press, b: Blocks, style: Style) -> None:
    """One colour fades into white; the name in the middle of the light half, profiles in line."""
    w, h, rng = press.width, press.height, press.rng
    whole_name(b)
    tint = rng.choice([(40, 120, 200), (230, 110, 90), (60, 150, 110), (130, 100, 190)])
    grounds.gradient(press, mixed(tint, WHITE, 0.35), (252, 252, 252))
    inked(style, (22, 24, 34), (50, 54, 66))
    style.accent = mixed(tint, (0, 0, 0), 0.6)
    card = b.card
    own = profiles(card, rng, "spoken", rng.choice([1, 2]))
    who = block(b, rng.uniform(11.5, 13.5), "lines joined over")
    sign = b.brand(rng.uniform(8.5, 10), style.ink)
    bar = "   "
    contacts: list[Entry] = [e for e in of(card, "phone email url") if len(e.rows) == 1]
    lines = [*b.plain(row_pieces(style, contacts, 6.5))]
    row = b.inline(own, bar)
    row.pt = 6.5
    low = stack(press, style, [*b.plain(b.addresses(6.5)), *lines, row], w - 6, h - 5, w - 12, "r",
                bottom=True)  # fmt: skip
    for entry in own:
        press.printed(entry)
    deep = height([*sign, *who], style.leading) + 1.5
    air(low, deep, 5.0)
    y = stack(press, style, sign, 6, 5, w * 0.5)
    y = stack(press, style, who, w - 6, max(y, 7.0), w - 12, "r")
    air(low, y)
