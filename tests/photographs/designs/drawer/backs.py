"""Back sides of the drawer's cards."""

from photographs.blocks import Blocks
from photographs.designs.drawer import drawing
from photographs.designs.drawer.rows import (
    WHITE,
    air,
    inked,
    profiles,
    shared_handle,
    stock,
)
from photographs.designs.kept.lettering import rule
from photographs.designs.wallet.rows import of, whole_name
from photographs.printing import MisfitError, Press
from photographs.setting import Style, height, indent, mixed, qr, row_pieces, stack


def follow(press: Press, b: Blocks, style: Style) -> None:
    """The firm's profiles under its name, by icons or in words, or one handle for all."""
    w, h, c, rng = press.width, press.height, press.width / 2, press.rng
    whole_name(b)
    tint = rng.choice([(208, 40, 84), (24, 60, 120), (16, 90, 80), (26, 26, 30)])
    stock(press, style, tint)
    inked(style, WHITE)
    own = profiles(b.card, rng, rng.choice(["icon", "spoken"]), rng.choice([2, 3]))
    y = stack(press, style, b.brand(rng.uniform(13, 17), WHITE), c, h * 0.2, w - 12, "c")
    if rng.random() < 0.4:
        end = shared_handle(press, b, 8.4, c - 16, y + 8, WHITE)
        air(w, end, 2.0)
        return
    pieces = row_pieces(style, own, 7.6)
    gutter = indent(pieces, style, press)
    wide = max(press.measure(p.text, p.face, p.pt) for p in pieces) + gutter
    stack(press, style, pieces, c - wide / 2, y + 4, wide + 0.5, gutter=gutter)


def pair(press: Press, b: Blocks, style: Style) -> None:
    """Both places of the firm in two columns, with their words above them; the page below."""
    w, h, c, rng = press.width, press.height, press.width / 2, press.rng
    whole_name(b)
    places = b.card.addresses
    if not places or not b.card.full:
        raise MisfitError("needs a firm with a place")
    y = stack(press, style, b.brand(rng.uniform(11, 13)), c, 6, w - 12, "c")
    rule(press, 8, w - 8, y + 1.4, style.accent, 4)
    columns = [b.plain(row_pieces(style, [place], 7)) for place in places]
    tops = [5.5, c + 1] if len(places) > 1 else [c]
    for pieces, x in zip(columns, tops, strict=False):
        wide = w / 2 - 7 if len(places) > 1 else w - 12
        end = stack(press, style, pieces, x, y + 5, wide, "l" if len(places) > 1 else "c")
    foot = b.plain(row_pieces(style, of(b.card, "url"), 7.4, style.accent))
    air(stack(press, style, foot, c, h - 5, w - 12, "c", bottom=True), end)


def tear_code(press: Press, b: Blocks, style: Style) -> None:
    """A code at one side, the firm and its page beside it; the rest is in the code alone."""
    w, h, rng = press.width, press.height, press.rng
    whole_name(b)
    if not b.card.qr:
        raise MisfitError("needs a code")
    stock(press, style, rng.choice([(255, 255, 255), (240, 236, 226), (226, 236, 244)]))
    size = min(w, h) * rng.uniform(0.52, 0.66)
    left = rng.random() < 0.5 or w < h
    x0 = (w - size) / 2 if w < h else 5 if left else w - 5 - size
    qr(press, b.card.qr, x0, 6 if w < h else (h - size) / 2, size)
    x, room = (5 + size + 4, w - size - 14) if left else (6.0, w - size - 15)
    if w < h:
        x, room = 6.0, w - 12
    pieces = [*b.brand(rng.uniform(10, 13)), *b.plain(b.contacts(6.8, kinds="url"))]
    deep = height(pieces, style.leading)
    stack(press, style, pieces, x, size + 10 if w < h else (h - deep) / 2, room)


def pledge(press: Press, b: Blocks, style: Style) -> None:
    """The slogan large over circles in a corner, the firm and its number small at the foot."""
    w, h, rng = press.width, press.height, press.rng
    whole_name(b)
    if not b.card.slogan:
        raise MisfitError("needs a slogan")
    reach = rng.uniform(14, 18)
    pale = mixed(press.paper, style.accent, 0.2)
    drawing.quarter(press, w, 0, [(reach, pale), (reach * 0.6, style.accent)])
    pieces = b.brand(9)
    words = [p for p in pieces if p.entry is b.card.slogan]
    for piece in words:
        piece.pt, piece.face = rng.uniform(13, 16), style.face("heading", 180)
        piece.colour = style.ink
    sign = [p for p in pieces if p not in words]
    y = stack(press, style, words, 6, reach + 2, w - 14)
    calls = b.plain(b.contacts(7, kinds="phone url"))
    air(stack(press, style, [*sign, *calls], 6, h - 5, w - 12, bottom=True), y, 1.4)


ALL = {"follow": follow, "pair": pair, "tear_code": tear_code, "pledge": pledge}
