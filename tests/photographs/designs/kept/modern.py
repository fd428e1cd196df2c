"""Cards of designers: a wordmark, a bar, a monogram, all small letters, light print on dark."""

from photographs import fonts
from photographs.blocks import Blocks
from photographs.designs.kept.lettering import recased, rule, sized
from photographs.printing import POINT, PPM, MisfitError, Press, luminance
from photographs.setting import Style, height, indent, mixed, stack
from photographs.turning import turned

WHITE = (252, 252, 252)


def wordmark(press: Press, b: Blocks, style: Style) -> None:
    """The firm's sign over the card, a tiny block with everything else at the lower right."""
    w, h, rng = press.width, press.height, press.rng
    brand = b.brand(30, slogan=rng.random() < 0.5)
    if not brand:
        raise MisfitError("needs a company")
    sized(press, brand[0], w - rng.uniform(12, 22), 14, 40)
    y = stack(press, style, brand, 6, rng.uniform(4, 8), w - 10)
    style.pt = rng.uniform(5.2, 5.9)
    who = b.who(rng.uniform(6.4, 7.4)) if b.card.name else []
    pieces = [*who, *b.plain(b.details(0.9))]
    need = max(press.measure(f"{p.label} {p.text}", p.face, p.pt) for p in pieces if not p.wraps)
    x, align = (w - 5.0, "r") if rng.random() < 0.5 else (w - 5.0 - max(need, 26), "l")
    low = stack(press, style, pieces, x, h - 5, max(need, 26), align, bottom=True)
    if low < y + 1:
        raise MisfitError("no air")


def lowercase(press: Press, b: Blocks, style: Style) -> None:
    """No capitals at all, much air, a coloured full stop of a dot."""
    w, h, rng = press.width, press.height, press.rng
    recased(b.card, str.lower, everything=True)
    b.caps = False
    x = rng.choice([6.0, 6.0, w * 0.34])
    y = stack(press, style, b.brand(rng.uniform(12, 18)), x, rng.uniform(5, 8), w - x - 5)
    r = rng.uniform(1.4, 3)
    if x > 10:
        press.draw.ellipse([6 * PPM, 7 * PPM, (6 + 2 * r) * PPM, (7 + 2 * r) * PPM], style.accent)
    details = b.details(1.0)
    gutter = indent(details, style, press)
    low = stack(press, style, details, x, h - 5.5, w - x - 4, bottom=True, gutter=gutter)
    low = stack(
        press, style, b.who(rng.uniform(9.5, 12)), x, low - 1.6, w - x - 4, bottom=True
    )  # fmt: skip
    if low < y + 1:
        raise MisfitError("no air")


def night(press: Press, b: Blocks, style: Style) -> None:
    """Dark stock, thin light print, hairlines."""
    w, h, rng = press.width, press.height, press.rng
    thin = fonts.face(style.heading, 50)
    # Some families declare the weights of their faces wrongly, all of them near nought.
    if any(not 40 <= face.weight <= 100 for face in (thin, fonts.face(style.body, 50))):
        raise MisfitError("needs a thin face")
    style.soft = mixed(style.ink, press.paper, 0.22)
    right = rng.random() < 0.5
    x, align = (w - 7.0, "r") if right else (7.0, "l")
    who = b.who(rng.uniform(12, 15))
    for piece in who:
        if piece.entry is b.card.name:
            piece.face, piece.colour = thin, style.ink
    y = stack(press, style, who, x, 7, w - 14, align)
    rule(press, 7, w - 7, y + 1.8, style.accent, 3)
    pieces = b.plain(b.details(1.0))
    for piece in pieces:
        piece.face = fonts.face(style.body, 50)
    low = stack(press, style, pieces, x, h - 6.5, w * 0.58, align, bottom=True)
    if low < y + 3:
        raise MisfitError("no air")
    brand = b.brand(rng.uniform(8.5, 11))
    for piece in brand:
        piece.face = thin if piece.entry is not b.card.slogan else piece.face
    other, turn = (7.0, "l") if right else (w - 7.0, "r")
    stack(press, style, brand, other, h - 6.5, w * 0.27, turn, bottom=True)


def bar(press: Press, b: Blocks, style: Style) -> None:
    """A coloured bar down the left side with the firm's name in white running up it."""
    w, h, rng = press.width, press.height, press.rng
    wide = rng.uniform(12, 19)
    tint = mixed(style.accent, (0, 0, 0), rng.uniform(0.1, 0.4))
    if luminance(WHITE) - luminance(tint) < 90:
        raise MisfitError("too pale")
    press.draw.rectangle([0, 0, wide * PPM, h * PPM], tint)
    piece = next(iter(b.brand(20, WHITE, slogan=False)), None)
    if piece is None:
        raise MisfitError("needs a company")
    sized(press, piece, h - 11, 9.5, min(20.0, (wide - 5) / POINT / 1.1))
    turned(press, piece, wide / 2, True, h - 8, "c", luminance(WHITE) - luminance(tint))
    x = wide + 5
    y = stack(press, style, b.who(rng.uniform(11, 14)), x, 6, w - x - 4)
    details = b.details(0.9)
    if slogan := b.brand(8.5):
        details[0].before = 1.0
        details = [*slogan, *details]
    if rng.random() < 0.5:
        rule(press, x, x + 12, y + 1.6, tint, 8)
    low = stack(
        press, style, details, x, h - 5.5, w - x - 4, bottom=True,
        gutter=indent(details, style, press),
    )  # fmt: skip
    if low < y + 2.4:
        raise MisfitError("no air")


def upright_monogram(press: Press, b: Blocks, style: Style) -> None:
    """A portrait card with the person's initials in a ring, everything ranged left."""
    w, h, rng = press.width, press.height, press.rng
    if not b.card.name:
        raise MisfitError("needs a person")
    fields = b.card.name.fields
    letters = f"{fields['given'][0]}{fields['family'][0]}".upper()
    r = rng.uniform(6.5, 8.5)
    x, y = 6 + r, 7 + r
    press.draw.ellipse(
        [(x - r) * PPM, (y - r) * PPM, (x + r) * PPM, (y + r) * PPM], None, style.accent, 8
    )
    face = fonts.face(style.heading, 80)
    press.text(letters, x, y + r * 0.36, face, r * 2.6, style.accent, "c", 0.06)
    y = stack(
        press, style, b.who(rng.uniform(11, 13), halves=True), 6, y + r + 5, w - 10
    )  # fmt: skip
    rule(press, 6, w - 6, y + 2.2, style.soft, 3)
    y = stack(press, style, b.brand(9), 6, y + 3.6, w - 10)
    details = b.details(1.2, pt=min(style.pt, 6.8))
    gutter = indent(details, style, press)
    if height(details, style.leading) > h - y - 7:
        raise MisfitError("no air")
    stack(press, style, details, 6, h - 6, w - 9.5, bottom=True, gutter=gutter)
