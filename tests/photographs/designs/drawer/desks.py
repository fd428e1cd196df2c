"""Cards of desks: consultancy, law firm, town hall, hospital, bank, a card like a letterhead."""

import re

from photographs import marks
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
    room,
    sign_only,
    spelt,
    stock,
    with_extension,
)
from photographs.designs.kept.lettering import rule, sized, tracked
from photographs.designs.wallet import drawing as wallet_drawing
from photographs.designs.wallet.rows import numbers, of, whole_name
from photographs.printing import MisfitError, Press
from photographs.setting import Piece, Style, height, indent, mixed, row_pieces, stack


def partner(press: Press, b: Blocks, style: Style) -> None:
    """A consultant's on bare white: the name light and large, the firm small at the foot alone."""
    w, h, rng = press.width, press.height, press.rng
    whole_name(b)
    stock(press, style, rng.choice([(255, 255, 255), (252, 252, 250), (240, 241, 243)]))
    if rng.random() < 0.6:
        add_profiles(b, "" if rng.random() < 0.6 else "spoken", 1)
    who = block(b, rng.uniform(12, 15), "joined lines")
    y = stack(press, style, who, 6, 5.5, w - 12)
    drawing.fill(press, (6, y + 1.4, 13, y + 2.1), style.accent)
    b.caps = True
    sign = tracked(b.brand(rng.uniform(6.6, 7.6), style.accent, slogan=False), 0.14)
    pieces = [*b.contacts(6.5), *b.plain(b.addresses(6.5))]
    gutter = indent(pieces, style, press)
    right = rng.random() < 0.6
    end = stack(press, style, sign, w - 6 if right else 6, h - 4.5, w * 0.8, "r" if right else "l",
                bottom=True)  # fmt: skip
    low = stack(press, style, pieces, 6, end - 1.6, w - 12, bottom=True, gutter=gutter)
    air(low, y + 2.1)


def counsel(press: Press, b: Blocks, style: Style) -> None:
    """A law firm's: its name in spaced capitals between rules, person and posts ranged right."""
    w, h, c, rng = press.width, press.height, press.width / 2, press.rng
    stock(press, style, rng.choice([(248, 243, 230), (250, 250, 248), (233, 228, 214)]))
    with_extension(b.card, rng)
    b.caps, b.mode = True, "brand" if b.card.brand else "full"
    head = tracked(b.brand(rng.uniform(9, 11), style.ink, slogan=False), 0.18)
    y = stack(press, style, head, c, 4.5, w - 12, "c")
    for k, thick in ((1.0, 5), (1.7, 2)):
        rule(press, 6, w - 6, y + k, style.accent, thick)
    y = stack(press, style, block(b, rng.uniform(11, 12.5), "joined first lines"), w - 6, y + 4,
              w * 0.76, "r")  # fmt: skip
    b.mode, b.caps = "both", False
    left = [*b.full(6.6), *b.plain(b.addresses(6.4)), *numbers_row(b, style, 5.6)]
    low = stack(press, style, left, 6, h - 4.6, w * 0.44 - 6, bottom=True)
    right = b.plain(b.contacts(6.4))
    low = min(low, stack(press, style, right, w - 6, h - 4.6, w * 0.46, "r", bottom=True))
    air(low, y)


def numbers_row(b: Blocks, style: Style, pt: float) -> list[Piece]:
    """On some cards the firm's register numbers."""
    rng = b.press.rng
    if rng.random() < 0.6:
        return []
    return row_pieces(style, numbers(b.card, rng), pt, style.soft)


def magistrate(press: Press, b: Blocks, style: Style) -> None:
    """A town hall's: arms, a line in two colours, the department over the name, a room."""
    w, h, rng = press.width, press.height, press.rng
    stock(press, style, rng.choice([(255, 255, 255), (249, 247, 240), (240, 245, 250)]))
    red = rng.choice([(170, 24, 36), (24, 70, 140), (20, 100, 60)])
    wallet_drawing.arms(press, 5, 3.6, 11, red, (222, 184, 74))
    y = stack(press, style, b.brand(rng.uniform(9, 11), style.ink, slogan=False), 19, 5.2, w - 25)
    y = max(y, 15.2)
    drawing.fill(press, (0, y + 0.6, w * 0.7, y + 1.3), red)
    drawing.fill(press, (w * 0.7, y + 0.6, w, y + 1.3), (222, 184, 74))
    with_extension(b.card, rng)
    who = block(b, rng.uniform(10, 11.5), "above above all lines", small=min(style.pt, 7))
    y = stack(press, style, who, 6, y + 2.4, w - 12)
    spelt(b)
    left = [*b.plain(b.addresses(6.3)), room(b, 6.3)]
    right = b.contacts(6.3)
    low = stack(press, style, left, 6, h - 4, w * 0.42 - 6, bottom=True)
    end = stack(press, style, right, w * 0.44, h - 4, w * 0.56 - 4, bottom=True,
                gutter=indent(right, style, press))  # fmt: skip
    air(min(low, end), y)


def ward(press: Press, b: Blocks, style: Style) -> None:
    """A public body's: a cross or ring on a coloured head, the ward beside or over the name."""
    w, h, rng = press.width, press.height, press.rng
    if not b.card.full:
        raise MisfitError("needs a house")
    stock(press, style, rng.choice([(255, 255, 255), (236, 246, 246), (244, 248, 252)]))
    tint = rng.choice([(0, 112, 124), (16, 86, 150), (150, 28, 60)])
    deep = rng.uniform(11, 14)
    drawing.fill(press, (0, 0, w, deep), tint)
    x, arm = 9.0, 3.2
    if re.search("(?i)szpital|hospi|kranken|ospedale", b.card.full.rows[0].text):
        drawing.fill(press, (x - arm, deep / 2 - 1.1, x + arm, deep / 2 + 1.1), WHITE)
        drawing.fill(press, (x - 1.1, deep / 2 - arm, x + 1.1, deep / 2 + arm), WHITE)
    else:
        drawing.ring(press, x, deep / 2, arm, WHITE, 14)
        drawing.disc(press, x, deep / 2, arm * 0.4, WHITE)
    sign = b.brand(rng.uniform(9, 11), WHITE, slogan=False)
    stack(press, style, sign, 15, deep / 2 - height(sign, style.leading) / 2, w - 20)
    style.accent = tint
    who = block(b, rng.uniform(10.5, 12.5), "above first lines")
    y = stack(press, style, who, 6, deep + 2, w - 12)
    with_extension(b.card, rng)
    again = [
        Piece(firm.rows[0].text, style.face("body", 200), 6.2, style.ink, firm, wraps=True)
        for firm in [b.card.full]
        if firm and rng.random() < 0.4
    ]
    pieces = [*again, *b.plain(b.addresses(6.2))]
    low = stack(press, style, pieces, w - 6, h - 4, w * 0.36, "r", bottom=True)
    right = b.contacts(6.4)
    end = stack(press, style, right, 6, h - 4, w * 0.5 - 2, bottom=True,
                gutter=indent(right, style, press))  # fmt: skip
    air(min(low, end), y)


def banker(press: Press, b: Blocks, style: Style) -> None:
    """A bank's: person above, contacts in white columns on a deep band, a mark in the corner."""
    w, h, rng = press.width, press.height, press.rng
    stock(press, style, rng.choice([(255, 255, 255), (246, 244, 238)]))
    tint = rng.choice([(12, 44, 84), (70, 18, 40), (18, 66, 54), (40, 42, 48)])
    band = h * rng.uniform(0.56, 0.62)
    drawing.fill(press, (0, band, w, h), tint)
    drawing.fill(press, (0, band, w, band + 0.7), (206, 170, 96))
    style.accent = tint
    size = rng.uniform(8, 10)
    marks.mark(press, w - 6 - size, 4.5, size, tint, (206, 170, 96))
    sign_only(b)
    sign = b.brand(rng.uniform(8, 9.5), tint, slogan=False)
    side = rng.random() < 0.5
    if side:
        y = stack(press, style, sign, w - 8 - size, 5.2, w * 0.6, "r")
        y = stack(press, style, block(b, rng.uniform(10, 12), "lines joined first"), 6,
                  max(y, 10.5), w - 20)  # fmt: skip
    else:
        y = stack(press, style, block(b, rng.uniform(10, 12), "lines joined above"), 6, 5,
                  w - 18 - size)  # fmt: skip
        y = stack(press, style, sign, 6, y + 1, w - 12)
    air(band, y, 0.6)
    inked(style, WHITE)
    spelt(b)
    left = b.plain([*b.full(6.3, WHITE), *b.addresses(6.3, WHITE)])
    right = b.contacts(6.3, WHITE)
    for pieces, x, wide in ((left, 6.0, w * 0.44 - 6), (right, w * 0.47, w * 0.53 - 4)):
        air(h - height(pieces, style.leading), band, 3.4)
        stack(press, style, pieces, x, band + 2.4, wide)


def letterhead(press: Press, b: Blocks, style: Style) -> None:
    """Firm, address and page in a line along the top, the name large, numbers below."""
    w, h, rng = press.width, press.height, press.rng
    stock(press, style, rng.choice([(255, 255, 255), (251, 247, 238), (228, 236, 240)]))
    card = b.card
    firm, place, pages = card.full or card.brand, card.addresses, of(card, "url")
    if firm is None or len(place) != 1 or len(place[0].rows) != 1:
        raise MisfitError("needs a firm with an address in one line")
    whole_name(b)
    if card.brand and b.mode != "full" and rng.random() < 0.5:
        firm = card.brand
    bar = rng.choice([" · ", " | ", " • "])
    parts = [firm, place[0], *(pages[:1] if rng.random() < 0.6 else [])]
    texts = [entry.rows[0].text for entry in parts]
    if any(bar.strip() in text for text in texts):
        raise MisfitError("ambiguous bar")
    top = Piece(bar.join(texts), style.face(), 6.2, style.accent)
    sized(press, top, w - 12, 5.0, 6.6)
    y = stack(press, style, [top], 6, 3.6, w - 11)
    rule(press, 6, w - 6, y + 0.7, style.accent, 3)
    for entry in parts:
        press.printed(entry)
    card.contacts = [e for e in card.contacts if e not in parts]
    above, below = posts(b, "lines joined over above")
    name = name_of(b, 20)
    if len(name) != 1:
        raise MisfitError("a degree of its own")
    sized(press, name[0], w * rng.uniform(0.55, 0.8), 11, 17)
    who = [*above, *name, *below]
    foot = [*row_pieces(style, numbers(card, rng), 5.6, style.soft)] if rng.random() < 0.7 else []
    end = stack(press, style, foot, 6, h - 3.6, w - 12, bottom=True)
    pieces = b.contacts(6.6)
    low = stack(press, style, pieces, 6, end - 0.8, w - 12, bottom=True,
                gutter=indent(pieces, style, press))  # fmt: skip
    spare = low - y - height(who, style.leading)
    air(spare, 0, 3.0)
    stack(press, style, who, 6, y + spare * 0.55, w - 12)


def ghost(press: Press, b: Blocks, style: Style) -> None:
    """Nearly nothing on white: grey print at the lower right, the firm only in its address."""
    w, h, rng = press.width, press.height, press.rng
    whole_name(b)
    paper = rng.choice([(255, 255, 255), (247, 247, 246), (236, 236, 234)])
    stock(press, style, paper)
    grey = rng.choice([(120, 122, 126), (96, 100, 108), (130, 118, 104)])
    inked(style, grey, mixed(grey, paper, 0.1))
    if rng.random() < 0.5:
        wallet_drawing.frame(press, 1.4, mixed(grey, paper, 0.6), 2)
    press.rounded = rng.choice([0.0, 3.0])
    firm = b.brand(6.6, grey, slogan=False)
    lines = [*b.contacts(6.6), *firm, *b.addresses(6.6)]
    lines = b.plain([p for p in lines if not p.entry or p.entry.kind != "social"])
    low = stack(press, style, lines, w - 7, h - 6, w * 0.7, "r", bottom=True)
    who = block(b, rng.uniform(9, 11), "lines joined over", grey)
    low = stack(press, style, who, w - 7, low - rng.uniform(1.5, 4), w - 14, "r", bottom=True)
    air(low, 4)
