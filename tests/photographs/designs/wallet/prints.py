"""Cards of branches, of print on strips, of print over letters that fill the ground."""

from photographs.blocks import Blocks
from photographs.cards import Entry
from photographs.contacts import look, phone
from photographs.designs.wallet import grounds
from photographs.designs.wallet.rows import initials, of, person, whole_name
from photographs.printing import POINT, PPM, Colour, MisfitError, Press, luminance
from photographs.setting import Piece, Style, height, indent, mixed, row_pieces, stack
from photographs.words import WALLET

WHITE = (252, 252, 252)


def _towns(b: Blocks) -> list[Entry]:
    """A telephone in each of three or four towns, under the town's name."""
    locale, rng = b.card.locale, b.press.rng
    towns = WALLET.cities[locale]
    names = rng.sample(list(towns), min(len(towns), rng.choice([3, 4, 4])))
    habits = look(locale, rng, WALLET) | {"labels": {}, "label": "none"}
    entries = []
    for name in names:
        entry = phone(locale, "fixed", towns[name][1], habits, rng)
        if len(entry.fields["phones"]) > 1:
            raise MisfitError("one number a town")
        entry.rows[0].label, entry.rows[0].icon = name.split(",")[0], ""
        entries.append(entry)
    return entries


def branches(press: Press, b: Blocks, style: Style) -> None:
    """Somebody of a firm with branches: their towns with a telephone each at the right."""
    w, h, rng = press.width, press.height, press.rng
    if not b.card.name:
        raise MisfitError("needs a person")
    tint = mixed(style.accent, (0, 0, 0), 0.2)
    wide = rng.uniform(0.4, 0.44) * w
    ground = mixed(press.paper, tint, rng.uniform(0.08, 0.14))
    top = rng.uniform(15, 18)
    press.draw.rectangle([v * PPM for v in (w - wide, top, w, h)], ground)
    press.draw.rectangle([v * PPM for v in (0, top - 0.7, w, top)], tint)
    y = stack(press, style, b.brand(rng.uniform(11, 14), tint), 5, 3.6, w - 10)
    if y > top - 1.4:
        raise MisfitError("no air")
    towns = row_pieces(style, _towns(b), 6.2)
    for piece in towns:
        piece.before = 0.7
    gutter = indent(towns, style, press)
    tall = height(towns, style.leading)
    start = top + (h - top - tall) / 2
    stack(press, style, towns, w - wide + 2.5, start, wide - 5, gutter=gutter)
    room = w - wide - 8
    name, posts = person(b, rng.uniform(9.5, 11), colour=style.ink)
    y = stack(press, style, [*name, *posts], 5, top + 2, room)
    rest = b.plain([*b.contacts(6.4), *b.full(6), *b.addresses(6.4)])
    if stack(press, style, rest, 5, h - 4.5, room, bottom=True) < y + 0.8:
        raise MisfitError("no air")


def _on_strips(
    press: Press, style: Style, pieces: list[Piece], x: float, y: float, right: bool, ground: Colour
) -> float:
    """Each piece on a strip of its own length; returns where they end."""
    for piece in pieces:
        text = f"{piece.label} {piece.text}".strip()
        wide = press.measure(text, piece.face, piece.pt)
        step = piece.pt * POINT
        left = x - wide - 2 if right else x
        if left < 2 or left + wide + 2 > press.width - 2:
            raise MisfitError("too long")
        y += piece.before + 0.5
        box = (left, y, left + wide + 2, y + step * 1.5)
        press.draw.rectangle([v * PPM for v in box], ground)
        press.text(text, left + 1, y + step * 1.08, piece.face, piece.pt, piece.colour)
        if piece.entry:
            press.printed(piece.entry)
        y += step * 1.5
    return y


def strips(press: Press, b: Blocks, style: Style) -> None:
    """Every line on a strip of its own, as if cut out and glued to a picture or a colour."""
    w, h, rng = press.width, press.height, press.rng
    picture = rng.random() < 0.5
    if picture:
        (grounds.lights if rng.random() < 0.5 else grounds.seaside)(press)
    else:
        base = mixed(style.accent, WHITE, rng.uniform(0.0, 0.4))
        press.draw.rectangle([0, 0, w * PPM, h * PPM], base)
    ground, ink = rng.choice([(WHITE, (24, 24, 28)), ((20, 20, 24), WHITE)])
    style.ink = style.soft = style.accent = ink
    right = rng.random() < 0.4
    x = w - 6.0 if right else 6.0
    whole_name(b)
    name, posts = person(b, rng.uniform(11, 14), colour=ink, soft=ink)
    brand = b.brand(8.4, ink, slogan=False)
    lines = b.plain([*b.addresses(6.6), *b.contacts(6.6, kinds="phone email url")])
    for piece in (*posts, *brand, *lines):
        piece.before = 0.0
    if lines:
        lines[0].before = rng.uniform(2, 4)
    pieces = [*name, *posts, *brand, *lines]
    tall = sum(p.before + 0.5 + p.pt * POINT * 1.5 for p in pieces)
    if tall > h - 8:
        raise MisfitError("no air")
    y = rng.choice([4.5, h - 5 - tall])
    _on_strips(press, style, pieces, x, y, right, ground)


def backdrop(press: Press, b: Blocks, style: Style) -> None:
    """The firm's letters fill the ground, hardly darker than the paper, with print over them."""
    w, h, rng = press.width, press.height, press.rng
    letters = initials(b.card)
    letters = letters[0] if rng.random() < 0.5 else letters
    tint = mixed(press.paper, style.accent, rng.uniform(0.08, 0.18))
    if luminance(press.paper) - luminance(tint) > 40:
        raise MisfitError("too dark a ground")
    face = style.face("heading", 200)
    size = h * rng.uniform(1.0, 1.3) / max(1, len(letters) * 0.62)
    spot = (rng.uniform(0.6, 0.78) * w * PPM, h * rng.uniform(0.5, 0.6) * PPM)
    press.draw.text(spot, letters, tint, face.at(size * PPM), anchor="mm")
    middle = rng.random() < 0.3
    x, align = (w / 2, "c") if middle else (6.0, "l")
    y = stack(press, style, b.brand(rng.uniform(10, 13)), x, 5, w - 12, align)
    lines = of(b.card, "phone email url social")
    who = b.who(rng.uniform(11, 13)) if b.card.name else []
    y = stack(press, style, who, x, y + rng.uniform(2, 5), w - 12, align)
    rest = [*b.full(), *b.plain([*row_pieces(style, lines), *b.addresses(), *b.footers(5.6)])]
    if stack(press, style, rest, x, h - 5, w - 10, align, bottom=True) < y + 1:
        raise MisfitError("no air")
