"""Cards of trades that one meets at the door: handyman, restaurant, farm, taxi, hotel."""

from photographs import fonts
from photographs.blocks import Blocks
from photographs.designs.kept.lettering import rule, sized
from photographs.designs.wallet import drawing, grounds
from photographs.designs.wallet.rows import in_the_country, initials, of, person, phones, whole_name
from photographs.firms import language
from photographs.printing import PPM, MisfitError, Press
from photographs.setting import Piece, Style, height, indent, mixed, row_pieces, stack
from photographs.wallet.firms import VILLAGES
from photographs.wallet.labels import ANSWERS


def handyman(press: Press, b: Blocks, style: Style) -> None:
    """Made at home: clip art, a garish ground, five services, a thick border, the telephone."""
    w, h, c, rng = press.width, press.height, press.width / 2, press.rng
    numbers = of(b.card, "phone")
    if len(b.card.services) < 5 or len(numbers) != 1:
        raise MisfitError("needs five services and one telephone")
    ground = rng.choice([(255, 240, 130), (214, 240, 200), (255, 255, 255), (200, 228, 250)])
    red, blue = (186, 20, 26), (16, 44, 140)
    press.draw.rectangle([0, 0, w * PPM, h * PPM], ground)
    drawing.frame(press, 1.6, blue, 26)
    b.caps = True
    whole_name(b)
    top = b.brand(15, red, slogan=False)
    sized(press, top[0], w - 12, 10, 16)
    y = stack(press, style, top, c, 3.4, w - 11, "c")
    size, pt = rng.uniform(13, 16), rng.uniform(6.6, 7.6)
    tool = rng.choice(drawing.TOOLS)
    dot = rng.choice(["- ", "* ", "> ", "• "])
    listed = [
        Piece(dot + text, style.face("body", 180), pt, (20, 20, 20)) for text in b.card.services
    ]
    side = rng.choice(["left", "right", "both"])
    if side == "both":
        drawing.clip_art(press, tool, c - size / 2, y + 1.2, size, red, (250, 200, 60))
        stack(press, style, listed[:3], 5.5, y + 1.6, c - size / 2 - 7)
        low = stack(press, style, listed[3:], w - 5.5, y + 1.6, c - size / 2 - 7, "r")
    elif side == "left":
        low = stack(press, style, listed, 5.5, y + 1, w * 0.55)
        drawing.clip_art(press, tool, w - size - 8, y + 1.2, size, red, (250, 200, 60))
    else:
        drawing.clip_art(press, tool, 8, y + 1.2, size, blue, (250, 160, 60))
        low = stack(press, style, listed, size + 14, y + 1, w * 0.6)
    low = max(low, y + 1.4 + size)
    big = b.plain(row_pieces(style, numbers, 18, red if side == "left" else blue))[0]
    big.face, big.label = fonts.face(style.body, 200), rng.choice(["", big.label])
    big.text, big.label = f"{big.label} {big.text}".strip(), ""
    sized(press, big, w * rng.uniform(0.6, 0.82), 12, 19)
    small = b.plain(b.contacts(6, (20, 20, 20), kinds="email url"))[:1]
    small += b.plain(b.addresses(6, (20, 20, 20)))
    who = person(b, 9, colour=(20, 20, 20), soft=(20, 20, 20))[0] if b.card.name else []
    if height([*who, big, *small], style.leading) > h - 3.6 - low:
        raise MisfitError("no air")
    stack(press, style, [*who, big, *small], c, h - 3.4, w - 11, "c", bottom=True)


def restaurant(press: Press, b: Blocks, style: Style) -> None:
    """The house in a script face under its kind in spaced capitals, its manager in a corner."""
    w, h, c, rng = press.width, press.height, press.width / 2, press.rng
    brand = b.brand(22)
    words = brand[0].text.split(" ")
    kind, name = (words[-1], words[:-1]) if b.card.locale[:2] == "en" else (words[0], words[1:])
    if rng.random() < 0.5:
        drawing.frame(press, 2.0, style.accent, 8)
        drawing.frame(press, 2.9, style.accent, 3)
    small = Piece(kind.upper(), style.face(), 7.4, style.soft, brand[0].entry, 0, 0.25)
    family = fonts.pick("script", rng, " ".join(name))
    large = Piece(" ".join(name), fonts.face(family), 24, style.accent, brand[0].entry)
    sized(press, large, w * 0.6, 16, 27)
    lines = [large, small] if b.card.locale[:2] == "en" else [small, large]
    y = stack(press, style, lines, c, rng.uniform(5, 7.5), w - 14, "c")
    rule(press, c - 13, c - 2, y + 1.2, style.accent, 4)
    rule(press, c + 2, c + 13, y + 1.2, style.accent, 4)
    press.draw.polygon([v * PPM for v in (c - 1.2, y + 1.2, c, y + 0.2, c + 1.2, y + 1.2, c,
                                          y + 2.2)], style.accent)  # fmt: skip
    y = stack(press, style, brand[1:], c, y + 2.4, w - 14, "c")
    who = []
    if b.card.name:
        name_pieces, posts = person(b, rng.uniform(8, 9.5))
        who = [*name_pieces, *posts]
    right = b.plain([*b.contacts(kinds="phone email url")])
    if rng.random() < 0.5:
        low = stack(press, style, who, 6, h - 5.5, w * 0.38, bottom=True)
        place = b.plain([*b.addresses(), *right])
        low = min(low, stack(press, style, place, w - 6, h - 5.5, w * 0.44, "r", bottom=True))
    else:
        foot = b.plain([*who, *b.addresses(), *right])
        low = stack(press, style, foot, c, h - 5, w - 12, "c", bottom=True)
    if low < y + 0.8:
        raise MisfitError("no air")


def farm(press: Press, b: Blocks, style: Style) -> None:
    """Fields at the foot, what they yield in one line, a village in the address."""
    w, h, rng = press.width, press.height, press.rng
    if not b.card.name or not b.card.services:
        raise MisfitError("needs a farmer")
    in_the_country(b.card, VILLAGES[language(b.card.locale)], rng)
    press.draw.rectangle([0, 0, w * PPM, h * PPM], (236, 244, 250))
    grounds.fields(press, h * rng.uniform(0.76, 0.82))
    green, brown = (30, 84, 36), (84, 54, 24)
    y = stack(press, style, b.brand(rng.uniform(11, 14), green), 5, 3.6, w - 10)
    goods = rng.choice([" · ", " • ", ", "]).join(b.card.services)
    y = stack(press, style, [Piece(goods, style.face("body", 80, True), 7, brown)], 5, y, w - 10)
    name, posts = person(b, rng.uniform(9.5, 11), colour=brown, soft=brown)
    left = [*name, *posts, *b.full(None, brown), *b.addresses(6.6, brown)]
    right = b.contacts(6.8, (30, 30, 30))
    ends = [
        stack(press, style, b.plain(left), 5, y + 2, w * 0.42),
        stack(press, style, b.plain(right), w - 5, y + 2.4, w * 0.43, "r"),
    ]
    if max(ends) > h * 0.76 - 1.2:
        raise MisfitError("no air")


def taxi(press: Press, b: Blocks, style: Style) -> None:
    """The number is nearly all there is, between rows of checks."""
    w, h, c, rng = press.width, press.height, press.width / 2, press.rng
    yellow, black = (252, 204, 20), (22, 22, 22)
    ground, ink = rng.choice([(yellow, black), (black, yellow), ((255, 255, 255), black)])
    press.draw.rectangle([0, 0, w * PPM, h * PPM], ground)
    side = rng.uniform(2.0, 3.2)
    tint = black if ground != black else yellow
    grounds.checks(press, 0, side, tint)
    if both := rng.random() < 0.5:
        grounds.checks(press, h - 2 * side, side, tint)
    numbers = of(b.card, "phone")
    b.mode = "full" if not b.card.brand else b.mode
    b.caps = rng.random() < 0.6
    y = stack(press, style, b.brand(rng.uniform(12, 16), ink), c, 2 * side + 1.6, w - 10, "c")
    big = b.plain(row_pieces(style, numbers[:1], 26, ink))[0]
    big.face, big.label = fonts.face(style.heading, 200), ""
    sized(press, big, w * rng.uniform(0.74, 0.88), 17, 30)
    day = Piece(ANSWERS[language(b.card.locale)], style.face("body", 200), 8.5, ink)
    y = stack(press, style, [big, day], c, y + rng.uniform(0.6, 2), w - 6, "c")
    who = person(b, 9.5, colour=ink, soft=ink)[0] if b.card.name else []
    rest = b.plain([*b.full(6.4, ink), *b.contacts(6.4, ink, kinds="email url")[:1]])
    bottom = h - (2 * side if both else 2) - 1.6
    if stack(press, style, [*who, *rest], c, bottom, w - 10, "c", bottom=True) < y + 0.4:
        raise MisfitError("no air")


def hotel(press: Press, b: Blocks, style: Style) -> None:
    """A crest of letters and stars above, person and desk in the lower corners."""
    w, h, c, rng = press.width, press.height, press.width / 2, press.rng
    gold = rng.choice([(150, 112, 40), style.accent]) if press.paper[0] > 128 else (216, 180, 100)
    if not b.card.full:
        raise MisfitError("needs a house")
    r, y = rng.uniform(4.4, 5.6), 3.6
    mid = rng.random() < 0.6
    x, align = (c, "c") if mid else (6.0, "l")
    cx = c if mid else 6 + r
    box = [v * PPM for v in (cx - r * 0.8, y, cx + r * 0.8, y + 2 * r)]
    press.draw.ellipse(box, None, gold, 7)
    face = style.face("heading", 80)
    press.text(initials(b.card)[0], cx, y + r + drawing.tall(r * 3) / 2, face, r * 3, gold, "c",
               record=False)  # fmt: skip
    b.caps = True
    brand = b.brand(rng.uniform(10, 12.5), gold, tracking=0.12, slogan=False)
    y = stack(press, style, brand, x, y + 2 * r + 0.8, w - 12, align)
    count, size = rng.choice([3, 4, 4, 5]), 1.9
    spot = c if mid else 6 + (count * size * 1.25) / 2
    drawing.stars(press, spot, y + 0.5, count, size, gold)
    y += 0.5 + size
    b.caps = False
    name, posts = person(b, rng.uniform(8.6, 10)) if b.card.name else ([], [])
    left = [*name, *posts, *b.full(), *b.plain(b.addresses(6.4))]
    right = b.contacts(min(style.pt, 6.6))
    need = max(height(left, style.leading), height(right, style.leading))
    if need > h - y - 6:
        raise MisfitError("no air")
    low = stack(press, style, left, 6, h - 5, w * 0.44 - 6, bottom=True)
    if rng.random() < 0.5:
        end = stack(press, style, b.plain(right), w - 6, h - 5, w * 0.46, "r", bottom=True)
    else:
        gutter = indent(right, style, press)
        end = stack(press, style, right, w * 0.5, h - 5, w * 0.5 - 5, bottom=True, gutter=gutter)
    if min(low, end) < y + 0.8:
        raise MisfitError("no air")
    rule(press, w * 0.47, w * 0.47 + 0.1, h - 5, mixed(gold, press.paper, 0.4), 3)
    if phones(b.card, "fax") and not any(e.rows[0].label for e in of(b.card, "phone")):
        raise MisfitError("a fax without a label")
