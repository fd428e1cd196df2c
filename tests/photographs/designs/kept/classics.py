"""Cards as printers have set them for a hundred years, around an axis."""

from photographs import marks
from photographs.blocks import Blocks
from photographs.designs.kept.lettering import quoted, recased, rule, sized, small_caps, tracked
from photographs.printing import MisfitError, Press
from photographs.setting import Piece, Style, height, indent, qr, stack


def classic(press: Press, b: Blocks, style: Style) -> None:
    """Centred between hairlines, the name in small capitals."""
    w, h, c, rng = press.width, press.height, press.width / 2, press.rng
    half = rng.uniform(10, 26)
    top = rng.random() < 0.5
    who = b.who(rng.uniform(11.5, 14))
    recased(b.card, str.upper)
    y = 5.0
    if top:
        y = stack(press, style, b.brand(rng.uniform(9, 11)), c, y, w - 14, "c")
        rule(press, c - half, c + half, y + 1.4, style.soft, rng.choice([2, 4]))
        y += 2.2
    y = small_caps(press, style, who, c, y + (0 if top else 3), w - 12)
    pieces = b.plain(b.details(0.4))
    if not top:
        pieces = [*b.brand(rng.uniform(8.5, 10)), *pieces]
    low = stack(press, style, pieces, c, h - 5, w - 12, "c", bottom=True)
    if low < y + 2.4:
        raise MisfitError("no air")
    rule(press, c - half, c + half, (y + low) / 2 + 0.2, style.soft, rng.choice([2, 4]))


def ribbons(press: Press, b: Blocks, style: Style) -> None:
    """The person in the middle, the firm in one line above, all else in lines with bars below."""
    w, h, c, rng = press.width, press.height, press.width / 2, press.rng
    bar = rng.choice([" | ", "  |  ", " · ", "  •  "])
    card = b.card
    for entry in (*card.contacts, *card.addresses, *card.titles):
        if bar.strip() in entry.rows[0].text or entry.rows[0].text[0] in "@/":
            raise MisfitError("ambiguous bar")
    top = b.brand(rng.uniform(9, 12), slogan=False)
    y = stack(press, style, top, c, 4.5, w - 12, "c")
    rule(press, 5, w - 5, y + 1.2, style.accent, rng.choice([3, 6, 12]))
    who = b.who(rng.uniform(12, 16))
    person = [p for p in who if p.entry is card.name]
    posts = [e for e in (*card.titles, card.department) if e]
    words = bar.join(e.rows[0].text for e in posts)
    person += [Piece(words, style.face(), style.pt * 1.1, style.soft, before=0.6)] if words else []
    address = b.addresses()
    if address:
        if len(address) > 1:
            raise MisfitError("more than one row")
        street = card.addresses[0].fields["addresses"][0]["street"]
        if rng.random() < 0.5:
            address[0].text = address[0].text.replace(f"{street}, ", f"{street}{bar}")
    phones = [e for e in card.contacts if e.kind == "phone"]
    rest = [e for e in card.contacts if e.kind != "phone"]
    lines = [b.inline(group, bar) for group in (phones, rest) if group]
    parts = [*b.plain(b.full()), *b.plain(address), *lines]
    if rng.random() < 0.4:
        parts = [*lines, *b.full(), *b.plain(address)]
    low = stack(press, style, [*parts, *b.footers()], c, h - 4.5, w - 9, "c", bottom=True)
    rule(press, 5, w - 5, low - 0.9, style.accent, rng.choice([3, 6]))
    tall = height(person, style.leading)
    middle = (y + low - tall) / 2
    if middle < y + 1.6:
        raise MisfitError("no air")
    stack(press, style, person, c, middle, w - 12, "c")
    for entry in (*phones, *rest, *posts):
        press.printed(entry)


def motto(press: Press, b: Blocks, style: Style) -> None:
    """The firm with its slogan in quotes beneath, the person at the other side."""
    w, h, rng = press.width, press.height, press.rng
    quoted(b.card)
    size = rng.uniform(9, 13)
    left = rng.random() < 0.6
    x, align = (5.0 + size + 2.5, "l") if left else (w - 5.0 - size - 2.5, "r")
    marks.mark(press, 5 if left else w - 5 - size, 5, size, style.accent, style.soft)
    y = stack(press, style, b.brand(rng.uniform(11, 14)), x, 5, w - size - 14, align)
    y = max(y, 5 + size)
    details = b.details(0.5)
    tall = height(details, style.leading)
    if rng.random() < 0.5:
        low = stack(
            press, style, details, 5, h - 5, w * 0.5 - 6, bottom=True,
            gutter=indent(details, style, press),
        )  # fmt: skip
        stack(press, style, b.who(rng.uniform(10, 12)), w - 5, h - 5, w * 0.46, "r", bottom=True)
    else:
        y = stack(press, style, b.who(rng.uniform(11, 13)), 5, y + 2.5, w - 10)
        low = stack(press, style, b.plain(details), 5, h - 5, w - 10, bottom=True)
    if low < y + 0.8 or tall > h * 0.6:
        raise MisfitError("no air")


def spaced(press: Press, b: Blocks, style: Style) -> None:
    """The name in spaced capitals over the whole width."""
    w, h, c, rng = press.width, press.height, press.width / 2, press.rng
    person = b.card.name
    if person is None:
        raise MisfitError("needs a person")
    recased(b.card, str.upper)
    pieces = b.who(14)
    name = next(p for p in pieces if p.entry is person and person.rows[0].text in p.text)
    name.tracking = rng.uniform(0.16, 0.34)
    tracked([p for p in pieces if p.entry is not person], rng.choice([0.0, 0.1]))
    sized(press, name, w - rng.uniform(12, 24), 10.5, 19)
    middle = rng.random() < 0.6
    x, align = (c, "c") if middle else (6.0, "l")
    start = h * rng.uniform(0.14, 0.24)
    y = stack(press, style, pieces, x, start, w - 10, align)
    half = [*b.full(), *b.plain(b.addresses()), *b.footers()]
    net = b.plain(b.contacts())
    brand = b.brand(rng.uniform(8, 10))
    if middle:
        low = stack(press, style, [*net, *half], c, h - 4.5, w - 10, "c", bottom=True)
        low = stack(press, style, brand, c, low - 1, w - 12, "c", bottom=True)
    else:
        low = stack(press, style, net, 6, h - 5, w * 0.48, bottom=True)
        low = min(low, stack(press, style, half, w - 6, h - 5, w * 0.38, "r", bottom=True))
        low = stack(press, style, brand, 6, low - 1.2, w - 12, bottom=True)
    if low < y + 1.5:
        raise MisfitError("no air")


def code_middle(press: Press, b: Blocks, style: Style) -> None:
    """A code in the very middle: the firm and the address beside it, the rest above and below."""
    w, h, c, rng = press.width, press.height, press.width / 2, press.rng
    if not b.card.qr:
        raise MisfitError("needs a code")
    size = rng.uniform(18, 21)
    y = stack(press, style, b.who(rng.uniform(10, 12)), c, 3.6, w - 10, "c")
    pt = min(style.pt, 6.8)
    contacts = b.plain(b.contacts(pt))
    if len(contacts) > 2:
        bar = rng.choice(["   ", "  |  ", "  ·  "])
        if any(bar.strip() and bar.strip() in p.text for p in contacts):
            raise MisfitError("ambiguous bar")
        phones = [e for e in b.card.contacts if e.kind == "phone"]
        rest = [e for e in b.card.contacts if e.kind != "phone"]
        contacts = [b.inline(group, bar) for group in (phones, rest) if group]
        for piece in contacts:
            piece.pt = pt
        for entry in (*phones, *rest):
            press.printed(entry)
    low = stack(press, style, contacts, c, h - 3.4, w - 8, "c", bottom=True)
    if low - y < size + 0.6:
        raise MisfitError("no air")
    middle = (y + low) / 2
    qr(press, b.card.qr, c - size / 2, middle - size / 2, size)
    room = c - size / 2 - 6.5
    for pieces, x, align in (
        (b.brand(9), c - size / 2 - 2.5, "r"),
        ([*b.full(pt), *b.plain(b.addresses(pt))], c + size / 2 + 2.5, "l"),
    ):
        tall = height(pieces, style.leading) if pieces else 0.0
        stack(press, style, pieces, x, middle - tall / 2, room, align)
