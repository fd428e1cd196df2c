"""Cards of companies and practices: columns, tables, register numbers, two languages."""

from photographs import marks
from photographs.blocks import Blocks
from photographs.designs.kept.lettering import rule
from photographs.printing import POINT, PPM, MisfitError, Press
from photographs.setting import Style, height, indent, mixed, row_pieces, stack


def icon_columns(press: Press, b: Blocks, style: Style) -> None:
    """Contacts with icons in two columns under a rule."""
    w, h, rng = press.width, press.height, press.rng
    pt = min(style.pt, 7.0)
    size = rng.uniform(8, 11)
    marks.mark(press, w - 6 - size, 5, size, style.accent, style.soft)
    y = stack(press, style, b.who(rng.uniform(11, 14)), 6, 5, w - size - 16)
    brand = [*b.brand(rng.uniform(8.5, 10)), *b.full()]
    y = stack(press, style, brand, 6, y + 0.8, w - size - 16)
    contacts, places = b.contacts(pt), b.addresses(pt)
    if not all(p.icon for p in contacts):
        raise MisfitError("needs icons")
    cut = (len(contacts) + 1) // 2
    columns = [contacts[:cut], [*contacts[cut:], *places]]
    for piece in (*contacts, *places):
        piece.before += 0.7 if piece.icon else 0.0
    gutter = indent(contacts, style, press)
    half = w / 2 - 8
    foot = stack(press, style, b.footers(5.4), 6, h - 3.6, w - 12, bottom=True)
    tall = max(height(column, style.leading) for column in columns)
    top = foot - tall - 1
    if top < y + 2:
        raise MisfitError("no air")
    rule(press, 6, w - 6, top - 0.4, style.accent, rng.choice([3, 6, 12]))
    for column, x in zip(columns, (6.0, w / 2 + 2), strict=True):
        stack(press, style, column, x, top, half, gutter=gutter)


def table(press: Press, b: Blocks, style: Style) -> None:
    """A table: labels against a line from the left, values from the right of it."""
    w, h, rng = press.width, press.height, press.rng
    pt = min(style.pt, 7.2)
    rows = [*b.contacts(pt), *b.plain(b.addresses(pt))]
    if not all(e.rows[0].label for e in (*b.card.contacts, *b.card.addresses)):
        raise MisfitError("needs labels")
    x = w * rng.uniform(0.26, 0.36)
    step = pt * POINT * rng.uniform(1.45, 1.75)
    foot = stack(press, style, [*b.full(pt), *b.footers(5.4)], x + 2, h - 4, w - x - 6, bottom=True)
    top = foot - step * len(rows) - 1
    lined = rng.random() < 0.5
    for i, piece in enumerate(rows):
        base = top + step * (i + 0.72)
        if piece.label:
            if press.measure(piece.label, piece.face, pt) > x - 5:
                raise MisfitError("too long a label")
            press.text(piece.label, x - 1.6, base, piece.face, pt, style.soft, "r")
            if lined and i:
                rule(press, 6, w - 6, top + step * i, mixed(style.soft, press.paper, 0.6), 2)
        press.text(piece.text, x + 1.6, base, piece.face, pt, piece.colour)
        if piece.label:
            press.join(2, f"{piece.label} {piece.text}")
        if piece.entry:
            press.printed(piece.entry)
    press.draw.line([x * PPM, top * PPM, x * PPM, (top + step * len(rows)) * PPM], style.accent, 4)
    y = stack(press, style, b.who(rng.uniform(11, 13)), x + 1.6, 5, w - x - 6)
    y = stack(press, style, b.brand(9), x + 1.6, y + 0.8, w - x - 6)
    if y > top - 1:
        raise MisfitError("no air")


def registered(press: Press, b: Blocks, style: Style) -> None:
    """A company's card with its register, numbers and capital in small print at the foot."""
    w, h, rng = press.width, press.height, press.rng
    size = rng.uniform(7, 10)
    marks.mark(press, 6, 5, size, style.accent, style.soft)
    b.mode = "full"
    top = stack(press, style, b.brand(rng.uniform(10, 12)), 8 + size, 5.5, w - size - 14)
    foot = b.footers(rng.uniform(5.0, 5.6))
    low = stack(press, style, foot, 6, h - 3.2, w - 12, bottom=True)
    rule(press, 6, w - 6, low - 0.6, style.soft, 3)
    who = b.who(rng.uniform(10, 12)) if b.card.name else []
    pieces = [*b.contacts(min(style.pt, 7))]
    place = b.plain(b.addresses(min(style.pt, 7)))
    if rng.random() < 0.5:
        y = stack(press, style, [*who, *place], 6, max(top, 5 + size) + 2, w * 0.46)
        end = stack(
            press, style, pieces, w * 0.54, low - 2, w * 0.46 - 4, bottom=True,
            gutter=indent(pieces, style, press),
        )  # fmt: skip
        fits = y < low - 1 and end > top
    else:
        y = stack(press, style, who, 6, max(top, 5 + size) + 1.6, w - 12)
        both = [*place, *pieces]
        end = stack(
            press, style, both, 6, low - 1.8, w - 12, bottom=True,
            gutter=indent(both, style, press),
        )  # fmt: skip
        fits = end > y
    if not fits:
        raise MisfitError("no air")


def bilingual(press: Press, b: Blocks, style: Style) -> None:
    """The title in two languages, in two columns or over one another."""
    w, h, rng = press.width, press.height, press.rng
    who = b.who(rng.uniform(11, 14))
    titles = [p for p in who if p.entry in b.card.titles]
    name = [p for p in who if p.entry is b.card.name]
    rest = [p for p in who if p not in titles and p not in name]
    y = stack(press, style, b.brand(rng.uniform(10, 13)), w - 6, 5, w * 0.6, "r")
    rule(press, 6, w - 6, y + 1.4, style.accent, rng.choice([4, 8]))
    y = stack(press, style, name, 6, y + 2.8, w - 12)
    if len(b.card.titles) == 2 and len(titles) == 2 and rng.random() < 0.5:
        y0 = y + 0.4
        for piece, x in zip(titles, (6.0, w / 2 + 2), strict=True):
            piece.before = 0.0
            y = max(y, stack(press, style, [piece], x, y0, w / 2 - 8))
    else:
        for piece in titles:
            second = piece.entry is b.card.titles[-1] and len(b.card.titles) == 2
            piece.face = style.face("body", 80, second)
        y = stack(press, style, titles, 6, y + 0.4, w - 12)
    y = stack(press, style, rest, 6, y + 0.3, w - 12)
    left, right = [*b.full(), *b.plain(b.addresses())], b.contacts()
    gutter = indent(right, style, press)
    low = stack(press, style, b.footers(), 6, h - 3.6, w - 12, bottom=True) - 0.8
    ends = [
        stack(press, style, left, 6, low, w * 0.4 - 6, bottom=True) if left else low,
        stack(press, style, right, w * 0.44, low, w * 0.56 - 4, bottom=True, gutter=gutter),
    ]
    if min(ends) < y + 1.2:
        raise MisfitError("no air")


def practice(press: Press, b: Blocks, style: Style) -> None:
    """A lawyer's or doctor's card: degrees, and two places with a telephone each."""
    w, h, c, rng = press.width, press.height, press.width / 2, press.rng
    card = b.card
    phones = [e for e in card.contacts if e.kind == "phone"]
    if len(card.addresses) != 2 or len(phones) != 2 or not card.name:
        raise MisfitError("needs two places")
    middle = rng.random() < 0.6
    x, align = (c, "c") if middle else (6.0, "l")
    y = stack(press, style, b.who(rng.uniform(11, 13.5)), x, 4.5, w - 12, align)
    firm = [*b.brand(rng.uniform(8.5, 10)), *b.full()]
    y = stack(press, style, firm, x, y + 0.8, w - 12, align)
    pt = min(style.pt, 6.8)
    rest = [e for e in card.contacts if e.kind != "phone"]
    foot = b.plain(row_pieces(style, rest, pt))
    low = stack(press, style, [*foot, *b.footers(5.4)], x, h - 4.2, w - 12, align, bottom=True)
    columns = []
    for entry, phone in zip(card.addresses, phones, strict=True):
        pieces = b.plain([*row_pieces(style, [entry], pt), *row_pieces(style, [phone], pt)])
        pieces[0].face = style.face("body", 200)
        columns.append(pieces)
    tall = max(height(column, style.leading) for column in columns)
    top = low - tall - 1.2
    if top < y + 1.6:
        raise MisfitError("no air")
    rule(press, 6, w - 6, (top + y) / 2 + 0.2, style.accent, 4)
    for column, start in zip(columns, (6.0, c + 2), strict=True):
        stack(press, style, column, start, top, c - 8.5)
