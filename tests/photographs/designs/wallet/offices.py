"""Cards of large companies and offices: groups, notaries, surgeries, universities."""

from photographs import marks
from photographs.blocks import Blocks
from photographs.designs.kept.lettering import rule, tracked
from photographs.designs.wallet import drawing
from photographs.designs.wallet.rows import of, person, with_floor
from photographs.firms import language
from photographs.labels import EXTENSIONS
from photographs.printing import PPM, MisfitError, Press, luminance
from photographs.setting import Piece, Style, height, indent, mixed, row_pieces, stack
from photographs.wallet.labels import HOURS, ROOMS

WHITE = (252, 252, 252)


def corporation(press: Press, b: Blocks, style: Style) -> None:
    """Two columns: who and where in the house, and the company's own name, building and floor."""
    w, h, rng = press.width, press.height, press.rng
    if not b.card.name or not b.card.addresses:
        raise MisfitError("needs a person and an address")
    with_floor(b.card, rng)
    tint = mixed(style.accent, (0, 0, 0), 0.25)
    style.upper = 0
    size = rng.uniform(7, 9)
    marks.mark(press, 5, 5, size, tint, style.soft)
    group = b.brand(rng.uniform(10.5, 13), tint, slogan=False)
    y = stack(press, style, group, 7 + size, 5 + (size - 5) / 2, w - size - 12)
    cut = w * rng.uniform(0.46, 0.5)
    top = max(y, 5 + size) + rng.uniform(2.5, 5)
    name, posts = person(b, rng.uniform(9, 10.5), colour=style.ink)
    left = [*name, *posts]
    full = b.full(6.8, style.ink)
    for piece in full:
        piece.face, piece.wraps = style.face("body", 200), True
    pt = min(style.pt, 6.6)
    contacts = b.contacts(pt)
    right = [*full, *b.plain(b.addresses(pt))]
    if contacts:
        contacts[0].before = 1.2
    gutter = indent(contacts, style, press)
    stack(press, style, left, 5, top, cut - 7)
    end = stack(press, style, right, cut, top, w - cut - 4)
    end = stack(press, style, contacts, cut, end, w - cut - 4, gutter=gutter)
    if end > h - 3.6:
        raise MisfitError("no air")
    stack(press, style, b.brand(7), 5, h - 4, cut - 8, bottom=True)


def notary(press: Press, b: Blocks, style: Style) -> None:
    """Arms above, the office and the name in spaced capitals, one line of address."""
    w, h, c, rng = press.width, press.height, press.width / 2, press.rng
    if not b.card.name:
        raise MisfitError("needs a person")
    red = rng.choice([(150, 24, 32), (20, 44, 90), (90, 70, 30)])
    size = rng.uniform(8.5, 11)
    drawing.arms(press, c - size / 2, 3.4, size, red, (214, 178, 90))
    b.caps, b.mode = True, "brand" if b.card.brand else "full"
    name, posts = person(b, rng.uniform(10.5, 13), colour=style.ink)
    tracked(name, rng.uniform(0.06, 0.14))
    office = tracked(b.brand(rng.uniform(7.5, 9), red, slogan=False), 0.12)
    y = stack(press, style, [*office, *name], c, size + 4.4, w - 10, "c")
    y = stack(press, style, posts, c, y + 0.2, w - 12, "c")
    rule(press, c - 16, c + 16, y + 1, red, 3)
    numbers, rest = of(b.card, "phone"), of(b.card, "email url")
    parts = []
    for group in (numbers, rest):
        if group:
            bar = ", " if group is numbers else "  •  "
            piece = b.inline(group, bar)
            if any(bar.strip() in e.rows[0].text for e in group):
                raise MisfitError("ambiguous bar")
            parts.append(piece)
    low = stack(press, style, [*b.plain(b.addresses()), *parts, *b.footers(5.6)], c, h - 4.2, w - 9,
                "c", bottom=True)  # fmt: skip
    if low < y + 1.6:
        raise MisfitError("no air")
    for entry in (*numbers, *rest):
        press.printed(entry)


def surgery(press: Press, b: Blocks, style: Style) -> None:
    """A table of the hours beside doctor and telephone."""
    w, h, rng = press.width, press.height, press.rng
    heading, week = HOURS[language(b.card.locale)]
    days = week.split()[:5]
    tint = rng.choice([(0, 116, 122), (34, 110, 66), (24, 92, 150), style.accent])
    if luminance(tint) > 120:
        raise MisfitError("too pale")
    wide = rng.uniform(28, 32)
    x, start = (w - wide, 5.0) if rng.random() < 0.6 else (0.0, wide + 4)
    panel = rng.random() < 0.5
    ground, ink = (tint, WHITE) if panel else (mixed(press.paper, tint, 0.12), style.ink)
    press.draw.rectangle([x * PPM, 0, (x + wide) * PPM, h * PPM], ground)
    cx, arm = start + 3, 2.6
    press.draw.rectangle([v * PPM for v in (cx - arm, 6.4, cx + arm, 8)], tint)
    press.draw.rectangle([v * PPM for v in (cx - 0.8, 7.2 - arm, cx + 0.8, 7.2 + arm)], tint)
    room = w - wide - 9
    y = stack(press, style, b.brand(rng.uniform(8.5, 10), tint), start + 7, 4.8, room - 7)
    y = stack(press, style, b.who(rng.uniform(10, 12)), start, max(y, 10) + 1.2, room)
    details = [*b.full(), *b.plain(b.addresses()), *b.plain(b.contacts())]
    low = stack(press, style, details, start, h - 4.5, room, bottom=True)
    if low < y + 0.8 or not b.card.name:
        raise MisfitError("no air")
    face, pt = style.face(), rng.uniform(5.8, 6.6)
    step = rng.uniform(4.2, 5.2)
    y = h / 2 - step * len(days) / 2
    press.text(heading, x + wide / 2, y - 1, style.face("body", 200), pt + 0.6, ink, "c")
    for day in days:
        y += step
        a = rng.choice([7, 8, 9, 12, 14])
        dash = "–" if face.draws("–") else "-"
        hours = f"{a}:{rng.choice(['00', '30'])}{dash}{a + rng.choice([4, 5, 6])}:00"
        press.text(day, x + 3, y, face, pt, ink)
        press.text(hours, x + wide - 3, y, face, pt, ink, "r")
        press.join(2, f"{day} {hours}")


def faculty(press: Press, b: Blocks, style: Style) -> None:
    """A university's: its seal, faculty and chair, a room, an extension."""
    w, h, rng = press.width, press.height, press.rng
    card, lang = b.card, language(b.card.locale)
    if not card.name or not card.full or not card.department:
        raise MisfitError("needs a scholar with a chair")
    blue = rng.choice([(20, 44, 96), (110, 22, 36), (16, 76, 60)])
    unit = card.department
    r = rng.uniform(7, 8.6)
    right = rng.random() < 0.4
    cx = w - 5 - r if right else 5 + r
    letters = "".join(word[0] for word in card.full.rows[0].text.split() if word[0].isupper())
    face = style.face("heading", 80)
    drawing.seal(press, cx, 5 + r, r, card.full.rows[0].text.upper(), letters, face, blue)
    x = 5.0 if right else 8 + 2 * r
    b.mode = "full"
    house = b.brand(rng.uniform(9, 10.5), blue, slogan=False)
    house += [Piece(row.text, style.face(), 6.8, blue, unit, 0.2, wraps=True) for row in unit.rows]
    y = stack(press, style, house, x, 5, w - 2 * r - 14)
    y = max(y, 5 + 2 * r)
    card.department = None
    name, posts = person(b, rng.uniform(10, 12), colour=style.ink)
    y = stack(press, style, [*name, *posts], 5, y + rng.uniform(1, 3), w - 10)
    room = ROOMS[lang].format(rng.randint(10, 420))
    left = [*b.plain(b.addresses(6.6)), Piece(room, style.face(), 6.6, style.ink)]
    for entry in of(card, "phone"):
        number = entry.fields["phones"][0]
        if (
            lang in EXTENSIONS
            and number["type"] == "work"
            and "ext" not in number
            and len(entry.fields["phones"]) == 1
        ):
            number["ext"] = str(rng.randint(100, 999))
            entry.rows[0].text += f" {EXTENSIONS[lang][0].format(number['ext'])}"
    pieces = row_pieces(style, card.contacts, 6.6)
    gutter = indent(pieces, style, press)
    low = stack(press, style, left, 5, h - 4.5, w * 0.42 - 5, bottom=True)
    end = stack(press, style, pieces, w * 0.44, h - 4.5, w * 0.56 - 4, bottom=True, gutter=gutter)
    if min(low, end) < y + 0.8 or height(left, style.leading) > h * 0.5:
        raise MisfitError("no air")
