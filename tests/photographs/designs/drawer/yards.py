"""Cards of yards and halls: engineering works, freight, IT, garage, print shop."""

from photographs import fonts
from photographs.blocks import Blocks
from photographs.designs.drawer import drawing
from photographs.designs.drawer.rows import (
    WHITE,
    air,
    block,
    inked,
    name_of,
    posts,
    profiles,
    shared_handle,
    sign_only,
    stock,
    with_extension,
)
from photographs.designs.kept.lettering import rule
from photographs.designs.wallet import grounds
from photographs.designs.wallet.rows import numbers, of, whole_name
from photographs.printing import MisfitError, Press
from photographs.setting import Piece, Style, height, indent, mixed, row_pieces, stack


def works(press: Press, b: Blocks, style: Style) -> None:
    """A gear over the firm in full at the left, person and contacts beyond a line."""
    w, h, rng = press.width, press.height, press.rng
    stock(press, style, rng.choice([(255, 255, 255), (238, 240, 242), (248, 246, 240)]))
    steel = rng.choice([(44, 62, 80), (120, 34, 28), (32, 84, 92)])
    wide = rng.uniform(0.3, 0.35) * w
    left = rng.random() < 0.7
    x0, x = (0.0, wide + 3) if left else (w - wide, 5.0)
    r = rng.uniform(6.5, 8.5)
    drawing.gear(press, x0 + wide / 2, 5 + r, r, steel, (226, 120, 30))
    b.mode = rng.choice(["full", "full", "brand"]) if b.card.brand else "full"
    stack(press, style, b.brand(rng.uniform(8, 9.5), steel), x0 + wide / 2, 7 + 2 * r, wide - 5,
          "c")  # fmt: skip
    line = wide if left else w - wide
    drawing.fill(press, (line, 5, line + 0.35, h - 5), steel)
    with_extension(b.card, rng)
    wide = w - wide - 8
    y = stack(press, style, block(b, rng.uniform(10, 11.5), "lines first joined"), x, 5, wide)
    pieces = b.contacts(6.4)
    taxes = row_pieces(style, numbers(b.card, rng), 5.6, style.soft) if rng.random() < 0.6 else []
    low = stack(press, style, [*b.plain(b.addresses(6.4)), *taxes], x, h - 4.5, wide, bottom=True)
    low = stack(press, style, pieces, x, low - 0.8, wide, bottom=True,
                gutter=indent(pieces, style, press))  # fmt: skip
    air(low, y)


def imprint(press: Press, b: Blocks, style: Style) -> None:
    """No sign at all: the firm stands in bold as the first line of the address."""
    w, h, rng = press.width, press.height, press.rng
    card = b.card
    if not card.addresses or not card.full:
        raise MisfitError("needs a firm with an address")
    b.mode = "full"
    middle = rng.random() < 0.3
    x, align = (w / 2, "c") if middle else (7.0, "l")
    who = block(b, rng.uniform(11, 13), "lines joined first above")
    y = stack(press, style, who, x, rng.uniform(5, 8), w - 13, align)
    firm = b.brand(rng.uniform(6.8, 7.6), style.ink, slogan=False)
    place = [*firm, *b.plain(b.addresses(6.6))]
    taxes = row_pieces(style, numbers(card, rng), 5.8, style.soft) if rng.random() < 0.5 else []
    spread = not middle and rng.random() < 0.5
    if spread:
        low = stack(press, style, [*place, *taxes], 7, h - 5, w * 0.45 - 7, bottom=True)
        right = b.contacts(6.6)
        end = stack(press, style, right, w * 0.48, h - 5, w * 0.52 - 5, bottom=True,
                    gutter=indent(right, style, press))  # fmt: skip
        air(min(low, end), y, 1.6)
        return
    lines = b.plain(b.contacts(6.6))
    if lines:
        lines[0].before = 1.2
    air(stack(press, style, [*place, *lines, *taxes], x, h - 5, w - 12, align, bottom=True), y, 1.6)


def freight(press: Press, b: Blocks, style: Style) -> None:
    """A route between two places, each with its address; numbers for both, tel./fax."""
    w, h, rng = press.width, press.height, press.rng
    whole_name(b)
    card = b.card
    if len(card.addresses) != 2:
        raise MisfitError("needs two places")
    tint = rng.choice([(0, 74, 128), (196, 60, 20), (18, 96, 72)])
    stock(press, style, rng.choice([(255, 255, 255), (243, 244, 240)]))
    drawing.hazard(press, (0, 0, w, 2.6), tint, mixed(tint, WHITE, 0.75))
    y = stack(press, style, b.brand(rng.uniform(10, 12), tint), w - 5, 4, w * 0.7, "r")
    y = stack(press, style, block(b, rng.uniform(9.5, 11), "lines joined first"), 5, y, w - 10)
    pt = 6.0
    columns = [b.plain(row_pieces(style, [place], pt)) for place in card.addresses]
    for pieces in columns:
        pieces[0].face = style.face("body", 200)
    lines = b.plain(b.contacts(pt))
    half = (len(lines) + 1) // 2
    low = h - 3.6 - max(height(part, style.leading) for part in (lines[:half], lines[half:]))
    top = low - max(height(pieces, style.leading) for pieces in columns) - 0.8
    air(top, y, 3.0)
    for part, pieces, x in ((lines[:half], columns[0], 5.0), (lines[half:], columns[1], w / 2 + 1)):
        stack(press, style, pieces, x, top, w / 2 - 6)
        stack(press, style, part, x, low, w / 2 - 6)
        drawing.disc(press, x + 1, top - 0.9, 0.9, tint)
    drawing.dashes(press, (7, top - 0.9, w / 2 + 1, top - 0.9), tint)


def integrator(press: Press, b: Blocks, style: Style) -> None:
    """An IT firm's on a dark blend with dots: name at the upper right, icons, profiles."""
    w, h, rng = press.width, press.height, press.rng
    a, z = rng.sample([(10, 22, 44), (24, 20, 62), (8, 44, 58), (20, 20, 24)], 2)
    grounds.gradient(press, a, z)
    for k in range(int(w / 3)):
        for row in range(int(h / 3)):
            if (k - row) % 3 == 0:
                drawing.disc(press, k * 3 + 1, row * 3 + 1, 0.12, mixed(a, WHITE, 0.22))
    glow = rng.choice([(64, 220, 190), (255, 196, 60), (120, 190, 255)])
    inked(style, WHITE, (206, 214, 224))
    style.accent = glow
    b.card.contacts += profiles(b.card, rng, "icon")
    above, below = posts(b, "joined lines above", None, style.soft)
    who = [*above, *name_of(b, rng.uniform(11, 13), WHITE), *below]
    y = stack(press, style, who, w - 6, 5.5, w - 12, "r")
    sign_only(b)
    sign = b.brand(rng.uniform(11, 14), glow, slogan=False)
    pieces = [*b.contacts(6.5), *b.addresses(6.5)]
    gutter = indent(pieces, style, press)
    for piece in sign:
        piece.text = rng.choice(["{}", "{}", "<{}>", "[{}]"]).format(piece.text)
    if rng.random() < 0.5:
        low = stack(press, style, sign, 6, h - 5.5, w * 0.36, bottom=True)
        end = stack(press, style, pieces, w * 0.45, h - 5.5, w * 0.55 - 5, bottom=True,
                    gutter=gutter)  # fmt: skip
        air(min(low, end), y, 1.6)
        return
    low = stack(press, style, pieces, 6, h - 5.5, w - 12, bottom=True, gutter=gutter)
    low = stack(press, style, sign, 6, low - 1.4, w - 12, bottom=True)
    air(low, y, 1.0)


def pit_lane(press: Press, b: Blocks, style: Style) -> None:
    """A garage's: slanted stripes, what is mended in one line, two large telephones, FB."""
    w, h, rng = press.width, press.height, press.rng
    whole_name(b)
    card = b.card
    dark = rng.random() < 0.6
    stock(press, style, (26, 26, 28) if dark else (250, 206, 20))
    a, z = ((250, 206, 20), (26, 26, 28)) if dark else ((26, 26, 28), (250, 206, 20))
    inked(style, WHITE if dark else (20, 20, 20))
    style.accent = a
    drawing.hazard(press, (0, h - 4, w, h), a, z)
    b.caps = True
    sign = b.brand(rng.uniform(11, 14), a, slogan=False)
    y = stack(press, style, sign, 5, 4, w - 10)
    if card.services:
        text = rng.choice([" • ", " / ", ", "]).join(card.services)
        y = stack(press, style, [Piece(text, style.face(), 6.4, style.ink)], 5, y, w - 10)
    b.caps = False
    y = stack(press, style, block(b, rng.uniform(9.5, 11), "lines first joined"), 5, y + 1.2,
              w * 0.62)  # fmt: skip
    calls = of(card, "phone")
    card.contacts = [e for e in card.contacts if e.kind not in ("phone", "social")]
    own = profiles(card, rng, "spoken", 1)
    big = b.plain(row_pieces(style, calls, 10, a))
    for piece in big:
        piece.face = fonts.face(style.body, 200)
    rest = b.plain([*b.addresses(6.2), *b.contacts(6.2), *row_pieces(style, own, 6.2)])
    low = stack(press, style, rest, 5, h - 5.4, w * 0.46 - 5, bottom=True)
    end = stack(press, style, big, w - 5, h - 5.4, w * 0.46, "r", bottom=True)
    air(min(low, end), y)


def press_shop(press: Press, b: Blocks, style: Style) -> None:
    """A printer's: ink patches down an edge, crop marks, name in the middle, firm beneath it."""
    w, h, rng = press.width, press.height, press.rng
    stock(press, style, (255, 255, 255) if rng.random() < 0.7 else (236, 230, 218))
    drawing.crop_marks(press, 4, style.ink)
    down = rng.random() < 0.6
    step = rng.uniform(2.4, 3.2)
    drawing.colour_bars(press, w - 6 - step if down else 6, h - 5.5 - 8 * step if down else 4.6,
                        step, down)  # fmt: skip
    wide = w - 14 - (step if down else 0)
    top = 6.0 if down else 6.0 + step
    middle = rng.random() < 0.4
    x, align = (6 + wide / 2, "c") if middle else (6.0, "l")
    who = block(b, rng.uniform(11, 13), "lines joined above")
    sign = b.brand(rng.uniform(8, 9.5), rng.choice([(226, 0, 122), (0, 120, 190)]))
    taxes = row_pieces(style, numbers(b.card, rng), 5.6, style.soft) if rng.random() < 0.4 else []
    pieces = b.plain([*b.full(), *b.addresses(6.5), *b.contacts(6.5)])
    low = stack(press, style, [*pieces, *taxes], x, h - 5, wide, align, bottom=True)
    deep = height([*who, *sign], style.leading) + 1
    air(low, top + deep, 0.8)
    y = stack(press, style, who, x, top + (low - top - deep) / 2, wide, align)
    stack(press, style, sign, x, y + 1, wide, align)


def chorus(press: Press, b: Blocks, style: Style) -> None:
    """A coloured bar at the foot with icons and the one handle they share; the rest centred."""
    w, h, c, rng = press.width, press.height, press.width / 2, press.rng
    whole_name(b)
    tint = rng.choice([(208, 40, 84), (36, 60, 160), (0, 120, 110), (30, 30, 34)])
    stock(press, style, rng.choice([(255, 255, 255), (252, 240, 236), (232, 240, 250)]))
    style.accent = tint
    drawing.fill(press, (0, h - 8, w, h), tint)
    middle = rng.random() < 0.6
    x, align = (c, "c") if middle else (w - 6, "r")
    from_left = c - 14 if middle else 6.0
    shared_handle(press, b, rng.uniform(7.4, 8.4), from_left, h - 3, WHITE)
    y = stack(press, style, b.brand(rng.uniform(11, 14), tint), x, 4.5, w - 12, align)
    rule(press, x - 5 if middle else w - 16, x + 5 if middle else w - 6, y + 0.8, style.soft, 3)
    who = block(b, rng.uniform(10, 12), "lines joined over")
    y = stack(press, style, who, x, y + 2, w - 12, align)
    lines = b.plain([*b.contacts(6.6), *b.addresses(6.6)])
    air(stack(press, style, lines, x, h - 9.6, w - 12, align, bottom=True), y, 0.8)
