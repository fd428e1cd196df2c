"""Cards of rooms where guests are met: inn, brewery, vineyard, dentist, charity, estate agent."""

from photographs import fonts, marks
from photographs.blocks import Blocks
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
from photographs.designs.kept.lettering import rule
from photographs.designs.wallet import grounds
from photographs.designs.wallet.rows import numbers, of, whole_name
from photographs.drawer.labels import PAIRS
from photographs.fonts import pick
from photographs.printing import Press
from photographs.setting import Piece, Style, height, indent, mixed, row_pieces, stack


def inn(press: Press, b: Blocks, style: Style) -> None:
    """A view over the upper part with the house in white on it; person and profiles below."""
    w, h, rng = press.width, press.height, press.rng
    stock(press, style, rng.choice([(255, 255, 255), (247, 241, 230)]))
    paper = press.paper
    (grounds.seaside if rng.random() < 0.6 else grounds.lights)(press)
    line = h * rng.uniform(0.36, 0.42)
    grounds.veil(press, (0, 0, w, line), (14, 22, 32), rng.uniform(0.5, 0.66))
    drawing.fill(press, (0, line, w, h), paper)
    sign_only(b)
    face = rng.random() < 0.4
    sign = b.brand(rng.uniform(13, 16), WHITE)
    if face:
        sign[0].face = fonts.face(pick("script", rng, sign[0].text))
    deep = height(sign, style.leading)
    air(line, deep, 3.0)
    stack(press, style, sign, w / 2, (line - deep) / 2, w - 14, "c")
    add_profiles(b)
    y = stack(press, style, block(b, rng.uniform(10, 11.5), "lines joined first"), 5, line + 1.4,
              w * 0.52)  # fmt: skip
    place = b.plain(b.addresses(6.2))
    low = stack(press, style, place, 5, h - 4, w * 0.42, bottom=True)
    air(low, y)
    right = b.contacts(6.4)
    top = stack(press, style, right, w * 0.5, h - 4, w * 0.5 - 4, bottom=True,
                gutter=indent(right, style, press))  # fmt: skip
    air(top, line)


def brewery(press: Press, b: Blocks, style: Style) -> None:
    """A round label on brown recycled stock, slab print, one profile."""
    w, h, rng = press.width, press.height, press.rng
    whole_name(b)
    stock(press, style, rng.choice([(196, 166, 124), (214, 190, 150), (226, 214, 190)]))
    drawing.speckles(press, rng.uniform(0.15, 0.3), 260)
    ink = rng.choice([(40, 26, 16), (24, 40, 30), (30, 26, 40)])
    inked(style, ink)
    r = rng.uniform(10, 12.5)
    left = rng.random() < 0.5
    cx = 5 + r if left else w - 5 - r
    drawing.badge(press, cx, h / 2 if rng.random() < 0.5 else 5 + r, r, ink, (250, 240, 214))
    x, wide = (9 + 2 * r, w - 2 * r - 14) if left else (5.0, w - 2 * r - 14)
    b.caps = rng.random() < 0.5
    y = stack(press, style, b.brand(rng.uniform(10, 12), ink), x, 4.6, wide)
    drawing.fill(press, (x, y + 0.6, x + wide, y + 1.1), ink)
    b.caps = False
    y = stack(press, style, block(b, rng.uniform(9.5, 11.5), "lines joined first above"), x, y + 2,
              wide)  # fmt: skip
    add_profiles(b, "", rng.choice([1, 1, 2]))
    pieces = [*b.contacts(6.4), *b.addresses(6.4)]
    low = stack(press, style, pieces, x, h - 4.6, wide, bottom=True,
                gutter=indent(pieces, style, press))  # fmt: skip
    air(low, y)


def vineyard(press: Press, b: Blocks, style: Style) -> None:
    """Standing, cream, centred: the house in a script face, a shoot with grapes between."""
    w, h, c, rng = press.width, press.height, press.width / 2, press.rng
    stock(press, style, rng.choice([(247, 240, 224), (255, 253, 248), (238, 230, 220)]))
    red, green = rng.choice([(104, 20, 52), (70, 24, 80)]), (74, 104, 50)
    style.accent = red
    b.caps = False
    sign = b.brand(15, red)
    if rng.random() < 0.6:
        sign[0].face = fonts.face(pick("script", rng, sign[0].text))
    y = stack(press, style, sign, c, 7, w - 9, "c")
    drawing.vine(press, 8, w - 8, y + 4.6, green, red)
    who = block(b, rng.uniform(10.5, 12.5), "lines first over above", halves=rng.random() < 0.4)
    y = stack(press, style, who, c, y + 10, w - 8, "c")
    lines = b.plain([*b.full(6.2), *b.addresses(6.4), *b.contacts(6.4)])
    air(stack(press, style, lines, c, h - 6, w - 7, "c", bottom=True), y, 2.0)


def smile(press: Press, b: Blocks, style: Style) -> None:
    """A dentist's: a tooth on a soft colour, round corners, one large telephone, profiles."""
    w, h, rng = press.width, press.height, press.rng
    whole_name(b)
    stock(press, style, rng.choice([(222, 242, 236), (236, 230, 246), (224, 238, 250),
                                    (252, 236, 228)]))  # fmt: skip
    press.rounded = rng.uniform(2.5, 5)
    tint = rng.choice([(0, 110, 110), (80, 60, 140), (20, 90, 150)])
    style.accent = tint
    r = rng.uniform(6.5, 8.5)
    left = rng.random() < 0.4
    drawing.tooth(press, 7 + r if left else w - 7 - r, 6 + r, r, tint)
    x = 11 + 2 * r if left else 6.0
    wide = w - 2 * r - 16
    y = stack(press, style, b.brand(rng.uniform(9, 11), tint), x, 5, wide)
    y = stack(press, style, block(b, rng.uniform(10, 12), "lines lines first"), x, y + 1, wide)
    calls = of(b.card, "phone")[:1]
    b.card.contacts = [e for e in b.card.contacts if e not in calls]
    add_profiles(b, "spoken", rng.choice([1, 1, 2]))
    big = b.plain(row_pieces(style, calls, rng.uniform(12, 15), tint))
    for piece in big:
        piece.label = ""
    rest = [*b.plain(b.addresses(6.4)), *b.plain(b.contacts(6.4))]
    low = stack(press, style, rest, 6, h - 4.6, w - 12, bottom=True)
    low = stack(press, style, big, 6, low - 0.4, w - 12, bottom=True)
    air(low, max(y, 6 + 2 * r if left else 0), 0.6)


def cause(press: Press, b: Blocks, style: Style) -> None:
    """A charity's: circles around the lower right corner, a slogan, department, numbers."""
    w, h, rng = press.width, press.height, press.rng
    whole_name(b)
    stock(press, style, rng.choice([(255, 255, 255), (250, 247, 240)]))
    a = rng.choice([(240, 120, 50), (80, 160, 90), (230, 80, 110), (60, 140, 200)])
    reach = rng.uniform(18, 23)
    radii = [
        (reach, mixed(a, WHITE, 0.6)),
        (reach * 0.72, mixed(a, WHITE, 0.25)),
        (reach * 0.42, a),
    ]
    drawing.quarter(press, w, h, radii)
    style.accent = mixed(a, (0, 0, 0), 0.45)
    size = rng.uniform(7, 9)
    marks.mark(press, 5, 4.6, size, a, style.accent)
    y = stack(press, style, b.brand(rng.uniform(10, 12)), 7 + size, 4.8, w - size - 12)
    if rng.random() < 0.7:
        add_profiles(b)
    who = block(b, rng.uniform(10.5, 12), "lines joined first above")
    y = stack(press, style, who, 5, max(y, 5 + size) + 1.6, w - 10)
    taxes = row_pieces(style, numbers(b.card, rng), 5.6, style.soft) if rng.random() < 0.6 else []
    wide = w - reach * 0.9 - 6
    low = stack(press, style, [*b.plain(b.addresses(6.3)), *taxes], 5, h - 4.4, wide, bottom=True)
    pieces = b.contacts(6.3)
    low = stack(press, style, pieces, 5, low - 0.6, wide, bottom=True,
                gutter=indent(pieces, style, press))  # fmt: skip
    air(low, y)


def roofline(press: Press, b: Blocks, style: Style) -> None:
    """An estate agent's: gables along the foot, fb.com/… or IG in the contacts."""
    w, h, rng = press.width, press.height, press.rng
    stock(press, style, rng.choice([(255, 255, 255), (240, 244, 246), (250, 242, 232)]))
    tint = rng.choice([(24, 56, 92), (120, 48, 36), (40, 92, 84)])
    style.accent = tint
    top = h - rng.uniform(7, 9)
    drawing.skyline(press, top, tint)
    add_profiles(b, "label" if rng.random() < 0.4 else "")
    right = rng.random() < 0.4
    who = block(b, rng.uniform(11, 13), "lines joined first over")
    sign = b.brand(rng.uniform(9, 11), tint)
    if right:
        y = stack(press, style, who, w - 5, 4.6, w * 0.6, "r")
        y = max(y, stack(press, style, sign, 5, 5, w * 0.34))
    else:
        y = stack(press, style, who, 5, 4.6, w * 0.56)
        y = max(y, stack(press, style, sign, w - 5, 5, w * 0.36, "r"))
    pieces = b.contacts(6.5)
    low = stack(press, style, pieces, 5, top - 3, w * 0.58 - 5, bottom=True,
                gutter=indent(pieces, style, press))  # fmt: skip
    place = b.plain([*b.full(6.2), *b.addresses(6.3)])
    low = min(low, stack(press, style, place, w - 5, top - 3, w * 0.34, "r", bottom=True))
    air(low, y)


def sitter(press: Press, b: Blocks, style: Style) -> None:
    """The person's picture in a white frame, a little turned away from the print beside it."""
    w, h, rng = press.width, press.height, press.rng
    whole_name(b)
    tint = rng.choice([(232, 224, 212), (214, 226, 232), (238, 216, 210), (40, 46, 56)])
    stock(press, style, tint)
    wide, high = rng.uniform(19, 22), rng.uniform(25, 29)
    left = rng.random() < 0.5
    x0, y0 = (5.5 if left else w - 5.5 - wide), (h - high) / 2 if rng.random() < 0.5 else 5.0
    drawing.fill(press, (x0 - 1.2, y0 - 1.2, x0 + wide + 1.2, y0 + high + 3.4), (255, 255, 255))
    marks.portrait(press, x0, y0, wide, high)
    press.boxes.append((x0 - 1.2, y0 - 1.2, x0 + wide + 1.2, y0 + high + 3.4))
    x = x0 + wide + 4.5 if left else 5.5
    room = w - wide - 15
    add_profiles(b, "icon")
    who = block(b, rng.uniform(10.5, 12.5), "lines joined over first", halves=rng.random() < 0.4)
    y = stack(press, style, who, x, 5, room)
    y = stack(press, style, b.brand(8.4), x, y + 0.6, room)
    pieces = b.contacts(6.4)
    gutter = max(4.4, indent(pieces, style, press))
    low = stack(press, style, [*pieces, *b.plain(b.addresses(6.2))], x, h - 4.6, room, bottom=True,
                gutter=gutter)  # fmt: skip
    air(low, y)


def interpreter(press: Press, b: Blocks, style: Style) -> None:
    """A translator's, square or standing: languages above, one centred column, a number below."""
    w, h, c, rng = press.width, press.height, press.width / 2, press.rng
    whole_name(b)
    stock(press, style, rng.choice([(255, 255, 255), (244, 238, 226), (226, 234, 228),
                                    (38, 44, 60)]))  # fmt: skip
    drawing.marble(press, mixed(press.paper, style.accent, 0.18))
    pairs = Piece(rng.choice(PAIRS), style.face("body", 200), 7.2, style.accent, tracking=0.08)
    y = stack(press, style, [pairs], c, 5.5, w - 10, "c")
    rule(press, c - 8, c + 8, y + 1, style.soft, 3)
    above, below = posts(b, "lines over")
    name = name_of(b, rng.uniform(11.5, 13.5), halves=rng.random() < 0.5)
    y = stack(press, style, [*above, *name, *below], c, y + rng.uniform(3, 6), w - 9, "c")
    services = Piece(", ".join(b.card.services), style.face("body", 80, True), 6.4, style.soft,
                     wraps=True)  # fmt: skip
    y = stack(press, style, [services] if b.card.services else [], c, y + 1, w - 9, "c")
    y = stack(press, style, b.brand(8), c, y + 1, w - 9, "c")
    taxes = row_pieces(style, numbers(b.card, rng)[:1], 5.8, style.soft)
    if rng.random() < 0.4:
        b.card.contacts += profiles(b.card, rng, "spoken", 1)
    lines = b.plain([*b.addresses(6.4), *b.contacts(6.4), *taxes])
    air(stack(press, style, lines, c, h - 5, w - 8, "c", bottom=True), y, 1.4)
