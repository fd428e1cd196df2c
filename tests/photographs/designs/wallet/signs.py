"""Cards that live by a sign, a half panel, captions, print up the side or a signature."""

from photographs import fonts, marks
from photographs.blocks import Blocks
from photographs.designs.kept.lettering import rule
from photographs.designs.wallet import drawing
from photographs.designs.wallet.rows import (
    family_first,
    initials,
    of,
    person,
    split_mail,
    with_floor,
)
from photographs.printing import PPM, MisfitError, Press, luminance
from photographs.setting import Piece, Style, height, indent, mixed, stack
from photographs.turning import turned

WHITE = (252, 252, 252)


def seal(press: Press, b: Blocks, style: Style) -> None:
    """A round sign with the firm's name around its letters, everything else ranged right."""
    w, h, rng = press.width, press.height, press.rng
    if rng.random() < 0.3:
        with_floor(b.card, rng, box=rng.random() < 0.3)
    firm = b.card.brand or b.card.full
    if firm is None:
        raise MisfitError("needs a company")
    sign = firm.rows[0].text
    tint = mixed(style.accent, (0, 0, 0), 0.1)
    r = rng.uniform(9.5, 12.5)
    cy = h / 2 if rng.random() < 0.6 else 5 + r
    text = f"{sign} · " if len(sign) > 14 else f"{sign} · {sign} · "
    face = style.face("heading", 180)
    drawing.seal(press, 5.5 + r, cy, r, text.upper().strip(" ·"), initials(b.card), face, tint)
    room = w - 2 * r - 14
    y = stack(press, style, b.who(rng.uniform(10, 12.5)), w - 5, 5.5, room, "r")
    y = stack(press, style, b.brand(8.4), w - 5, y + 0.8, room, "r")
    low = stack(press, style, b.plain(b.details(0.9)), w - 5, h - 5.5, room, "r", bottom=True)
    if low < y + 1.2:
        raise MisfitError("no air")


def patron(press: Press, b: Blocks, style: Style) -> None:
    """The title small and in capitals over a small name, the firm's mark large in a tinted half."""
    w, h, rng = press.width, press.height, press.rng
    if rng.random() < 0.3:
        with_floor(b.card, rng, box=rng.random() < 0.3)
    tint = mixed(style.accent, (0, 0, 0), rng.uniform(0.1, 0.4))
    if luminance(WHITE) - luminance(tint) < 90:
        raise MisfitError("too pale")
    half = w * rng.uniform(0.44, 0.52)
    left = rng.random() < 0.6
    x0, start = (0.0, half + 4) if left else (w - half, 5.0)
    press.draw.rectangle([x0 * PPM, 0, (x0 + half) * PPM, h * PPM], tint)
    mid = x0 + half / 2
    size = rng.uniform(13, 17)
    marks.mark(press, mid - size / 2, h * 0.18, size, WHITE, mixed(tint, WHITE, 0.55))
    brand = b.brand(rng.uniform(9.5, 12), WHITE)
    stack(press, style, brand, mid, h * 0.18 + size + 2, half - 6, "c")
    b.caps = True
    name, posts = person(b, rng.uniform(8, 9), colour=style.ink)
    b.caps = False
    for piece in posts:
        piece.pt, piece.before = 5.8, 0.0
    name[0].before = 0.6
    room = w - half - 8
    y = stack(press, style, [*posts, *name], start, rng.uniform(6, 9), room)
    details = b.plain(b.details(1.0, pt=min(style.pt, 6.4)))
    if stack(press, style, details, start, h - 6, room, bottom=True) < y + 1.5:
        raise MisfitError("no air")


def _captions(b: Blocks, pt: float) -> list[Piece]:
    """Every contact with its label in small letters above it."""
    pieces: list[Piece] = []
    for piece in [*b.contacts(pt), *b.addresses(pt)]:
        label, piece.label, piece.icon = piece.label, "", ""
        if label:
            pieces.append(Piece(label.rstrip(" :"), b.style.face(), pt * 0.8, b.style.accent,
                                before=1.3))  # fmt: skip
        elif piece.entry and piece.entry.kind == "social":
            piece.before = 1.3
        pieces.append(piece)
    return pieces


def captions(press: Press, b: Blocks, style: Style) -> None:
    """Labels in whole words over their values, in two columns; given name over family name."""
    w, h, rng = press.width, press.height, press.rng
    if not all(e.rows[0].label for e in (*of(b.card, "phone email url"), *b.card.addresses)):
        raise MisfitError("needs labels")
    y = stack(press, style, b.who(rng.uniform(12, 15), halves=True), 6, 5, w * 0.56)
    y = max(y, stack(press, style, b.brand(rng.uniform(8.5, 10)), w - 6, 5.5, w * 0.34, "r"))
    pieces = _captions(b, min(style.pt, 6.6))
    starts = [i for i, p in enumerate(pieces) if p.before and p.entry is None]
    cut = starts[len(starts) // 2] if len(starts) > 1 else len(pieces)
    columns = [pieces[:cut], [*pieces[cut:], *b.full()]]
    tall = max(height(column, style.leading) for column in columns)
    low = stack(press, style, b.footers(5.4), 6, h - 3.6, w - 12, bottom=True)
    top = low - tall - 1.6
    if top < y + 0.6:
        raise MisfitError("no air")
    for column, x in zip(columns, (6.0, w * 0.52), strict=True):
        if column:
            column[0].before = 0.0
            stack(press, style, column, x, top, w * 0.48 - 6 if x > 7 else w * 0.46 - 7)


def spine(press: Press, b: Blocks, style: Style) -> None:
    """The person's name large up the side, everything else small at the other edge."""
    w, h, rng = press.width, press.height, press.rng
    name, posts = person(b, 20, colour=style.accent)
    if len(name) != 1:
        raise MisfitError("a degree of its own")
    if rng.random() < 0.4:
        family_first(b.card)
        name[0].text = b.card.name.fields["name_full"]  # type: ignore[union-attr]
    piece = name[0]
    need = press.measure(piece.text, piece.face, 20)
    piece.pt = min(19.0, 20 * (h - 9) / need)
    if piece.pt < 10:
        raise MisfitError("too long")
    left = rng.random() < 0.6
    x0, x1 = turned(press, piece, 4.5 if left else w - 4.5, left or rng.random() < 0.5, h - 8,
                    "l" if left else "r", 120.0)  # fmt: skip
    line = x1 + 2.4 if left else x0 - 2.4
    press.draw.line([line * PPM, 5 * PPM, line * PPM, (h - 5) * PPM], style.soft, 4)
    x, align = (w - 5.5, "r") if left and rng.random() < 0.5 else (line + 3 if left else 5.5, "l")
    room = w - (x1 - x0) - 16
    y = stack(press, style, b.brand(rng.uniform(9.5, 12)), x, 6, room, align)
    y = stack(press, style, posts, x, y + 0.6, room, align)
    details = b.plain(b.details(0.9)) if align == "r" else b.details(0.9)
    gutter = 0.0 if align == "r" else indent(details, style, press)
    low = stack(press, style, details, x, h - 6, room, align, bottom=True, gutter=gutter)
    if low < y + 1:
        raise MisfitError("no air")


def signature(press: Press, b: Blocks, style: Style) -> None:
    """The name as if signed, with its flourish, the title under it; the firm at the foot."""
    w, h, rng = press.width, press.height, press.rng
    if rng.random() < 0.3:
        with_floor(b.card, rng, box=rng.random() < 0.3)
    card = b.card
    if not card.name or any(row.text.isupper() for row in card.name.rows):
        raise MisfitError("capitals cannot be read in script")
    family = fonts.pick("script", rng, " ".join(row.text for row in card.name.rows))
    right = rng.random() < 0.6
    x, align = (w - 6.0, "r") if right else (6.0, "l")
    ink = rng.choice([(24, 40, 110), style.ink])
    name, posts = person(b, rng.uniform(19, 23), family=family, colour=ink)
    y = stack(press, style, name, x, rng.uniform(5, 9), w - 12, align)
    wide = press.measure(name[-1].text, name[-1].face, name[-1].pt)
    x0 = w - 6 - wide * 0.8 if right else 6.0
    drawing.flourish(press, x0, x0 + wide * 0.8, y + 1.2, ink)
    y = stack(press, style, posts, x, y + 2.4, w - 12, align)
    lines = b.plain(b.contacts(min(style.pt, 6.8)))
    place = b.plain([*b.brand(8.4), *b.full(), *b.addresses(min(style.pt, 6.8)), *b.footers(5.4)])
    low = stack(press, style, lines, w - 6, h - 5.5, w * 0.43, "r", bottom=True)
    low = min(low, stack(press, style, place, 6, h - 5.5, w * 0.39, bottom=True))
    if low < y + 1:
        raise MisfitError("no air")
    rule(press, 6, w - 6, low - 0.6, mixed(style.soft, press.paper, 0.5), 3)


def slim(press: Press, b: Blocks, style: Style) -> None:
    """A portrait card of one narrow column: the mailbox breaks at its @."""
    w, h, rng = press.width, press.height, press.rng
    mails = of(b.card, "email")
    if not mails or not b.card.name:
        raise MisfitError("needs a person with a mailbox")
    for entry in mails:
        split_mail(entry, rng.random() < 0.6)
    tint = mixed(style.accent, (0, 0, 0), 0.2)
    wide = rng.uniform(9, 13)
    right = rng.random() < 0.5
    x0 = w - wide if right else 0.0
    press.draw.rectangle([x0 * PPM, 0, (x0 + wide) * PPM, h * PPM], tint)
    x = 5.0 if right else wide + 3.5
    room = w - wide - 7
    name, posts = person(b, rng.uniform(11, 14), halves=True, colour=tint)
    y = stack(press, style, [*name, *posts], x, 7, room)
    y = stack(press, style, b.brand(8.6, style.ink), x, y + 3, room)
    pt = min(style.pt, 6.6)
    parts = [b.contacts(pt, kinds=kind) for kind in ("phone", "email", "url social")]
    pieces = b.plain([*b.full(pt), *b.addresses(pt)])
    for part in parts:
        if part:
            part[0].before = 1.5
        pieces += b.plain(part)
    if stack(press, style, pieces, x, h - 6, room, bottom=True) < y + 2:
        raise MisfitError("no air")
