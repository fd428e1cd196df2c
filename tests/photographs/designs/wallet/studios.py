"""Cards of studios and start-ups: one word, mini cards, pictures, gradients, foil, handles."""

from photographs.blocks import Blocks
from photographs.cards import Entry, Row
from photographs.designs.kept.lettering import sized, tracked
from photographs.designs.wallet import drawing, grounds
from photographs.designs.wallet.rows import initials, person, spaced_mail, whole_name
from photographs.firms import plain
from photographs.printing import PPM, MisfitError, Press, luminance
from photographs.setting import Style, height, indent, mixed, qr, row_pieces, stack

WHITE = (252, 252, 252)
VIVID = [(232, 64, 52), (24, 24, 28), (20, 96, 220), (0, 128, 106), (112, 40, 160), (196, 30, 92)]


def one_word(press: Press, b: Blocks, style: Style) -> None:
    """A square of one colour with one word, and three lines at its foot."""
    w, h, rng = press.width, press.height, press.rng
    if not b.card.name:
        raise MisfitError("needs a person")
    ground = rng.choice(VIVID)
    press.draw.rectangle([0, 0, w * PPM, h * PPM], ground)
    b.mode, b.caps = "brand", False
    word = b.brand(26, WHITE, slogan=False)
    if not word:
        raise MisfitError("needs a sign")
    if rng.random() < 0.6:
        word[0].text = word[0].text.lower()
    sized(press, word[0], w - rng.uniform(9, 14), 13, 28)
    y = stack(press, style, word, 5, rng.choice([5.0, h * 0.3]), w - 8)
    name, posts = person(b, 8, colour=WHITE, soft=WHITE)
    lines = b.plain(b.contacts(6.4, WHITE, kinds="phone email url"))
    low = stack(press, style, [*name, *posts, *lines], 5, h - 5, w - 9, bottom=True)
    if low < y + 2:
        raise MisfitError("no air")


def mini(press: Press, b: Blocks, style: Style) -> None:
    """Half the height of a card: initials on colour, the name, three short lines."""
    w, h, rng = press.width, press.height, press.rng
    if not b.card.name:
        raise MisfitError("needs a person")
    ground = rng.choice(VIVID)
    wide = rng.uniform(16, 22)
    left = rng.random() < 0.7
    x0 = 0.0 if left else w - wide
    press.draw.rectangle([x0 * PPM, 0, (x0 + wide) * PPM, h * PPM], ground)
    letters = initials(b.card)
    face = style.face("heading", 200)
    press.text(letters, x0 + wide / 2, h / 2 + drawing.tall(24) / 2, face, 24, WHITE, "c")
    x, room = (wide + 3.5, w - wide - 6) if left else (3.5, w - wide - 6)
    b.mode = "brand" if b.card.brand else "full"
    name, posts = person(b, rng.uniform(8, 9.4), colour=style.ink)
    head = [*name, *posts, *b.brand(7.4, ground, slogan=False)]
    y = stack(press, style, head, x, 2.6, room)
    lines = b.plain(b.contacts(5.9, kinds="phone email url"))
    if stack(press, style, lines, x, h - 2.6, room, bottom=True) < y:
        raise MisfitError("no air")


def full_bleed(press: Press, b: Blocks, style: Style) -> None:
    """A photographer's: the picture over all of it, a thin see-through strip with the print."""
    w, h, rng = press.width, press.height, press.rng
    whole_name(b)
    dark = rng.random() < 0.5
    (grounds.lights if dark else grounds.seaside)(press)
    ink, cover = (WHITE, (16, 16, 20)) if dark or rng.random() < 0.4 else ((26, 28, 34), WHITE)
    style.ink = style.soft = style.accent = ink
    who = b.who(rng.uniform(10, 12), colour=ink)
    tracked(who[:1], 0.1)
    brand = b.brand(8.4, ink)
    lines = b.plain(b.contacts(6.6, ink))
    if rng.random() < 0.5:
        deep = max(height([*who, *brand], style.leading), height(lines, style.leading)) + 4
        if deep > h * 0.56:
            raise MisfitError("hides the picture")
        grounds.veil(press, (0, h - deep - 3, w, h - 3), cover, rng.uniform(0.55, 0.75))
        stack(press, style, [*who, *brand], 5, h - deep - 1, w * 0.42)
        stack(press, style, lines, w - 5, h - deep - 1, w * 0.42, "r")
        return
    wide = w * rng.uniform(0.44, 0.52)
    left = rng.random() < 0.5
    x0 = 4.0 if left else w - wide - 4
    grounds.veil(press, (x0, 0, x0 + wide, h), cover, rng.uniform(0.6, 0.8))
    y = stack(press, style, [*who, *brand], x0 + 3, 6, wide - 5.5)
    if stack(press, style, lines, x0 + 3, h - 6, wide - 5.5, bottom=True) < y + 2:
        raise MisfitError("no air")


def handles(press: Press, b: Blocks, style: Style) -> None:
    """A freelancer's: LinkedIn, GitHub, Instagram by their icons, and a code."""
    w, h, rng = press.width, press.height, press.rng
    card = b.card
    if not card.qr or not card.name:
        raise MisfitError("needs a code and a person")
    whole_name(b)
    given, family = (plain(card.name.fields[key]) for key in ("given", "family"))
    own = rng.choice([f"{given}-{family}", f"{given}{family}", f"{given[0]}{family}"])
    forms = {"linkedin": f"linkedin.com/in/{own}", "github": f"github.com/{own}",
             "instagram": f"@{given}.{family}"}  # fmt: skip
    chosen = rng.sample(list(forms), rng.choice([2, 3, 3]))
    social = [
        Entry(
            "social",
            [Row(forms[name], "", name)],
            {"social": [{"service": name, "handle": forms[name].split("/")[-1].lstrip("@"),
                         "printed": forms[name]}]},
        )
        for name in chosen
    ]  # fmt: skip
    size = rng.uniform(19, 23)
    left = rng.random() < 0.4
    qr(press, card.qr, 5 if left else w - 5 - size, h - 5 - size, size, (0, 0, 0), WHITE)
    y = stack(press, style, b.who(rng.uniform(11, 14)), 5, 5, w - 10)
    y = stack(press, style, b.brand(8, slogan=False), 5, y + 0.4, w - 10)
    pieces = [*b.contacts(6.6, kinds="phone email url"), *row_pieces(style, social, 6.6)]
    for piece in pieces:
        if not piece.icon:
            kind = piece.entry.kind if piece.entry else ""
            piece.icon = {"email": "mail", "url": "web", "phone": "mobile"}.get(kind, "")
    x = size + 10 if left else 5.0
    gutter = max(4.6, indent(pieces, style, press))
    if stack(press, style, pieces, x, h - 5, w - size - 14, bottom=True, gutter=gutter) < y + 1:
        raise MisfitError("no air")


def blend(press: Press, b: Blocks, style: Style) -> None:
    """One colour flows into another; white print at the right, the @ with blanks around it."""
    w, h, rng = press.width, press.height, press.rng
    a, z = rng.sample(VIVID, 2)
    grounds.gradient(press, mixed(a, (0, 0, 0), 0.15), mixed(z, (0, 0, 0), 0.15))
    spaced_mail(b.card)
    style.ink, style.soft, style.accent = WHITE, (236, 236, 240), WHITE
    low_left = rng.random() < 0.5
    x, align = (6.0, "l") if low_left else (w - 6.0, "r")
    brand = b.brand(rng.uniform(11, 15))
    y = stack(press, style, brand, w - x if low_left else 6.0, 6, w * 0.6, "r" if low_left else "l")
    lines = [*b.full(), *b.plain(b.contacts()), *b.plain(b.addresses())]
    low = stack(press, style, lines, x, h - 6, w * 0.7, align, bottom=True)
    who = b.who(rng.uniform(11, 13), colour=WHITE, soft=WHITE) if b.card.name else []
    low = stack(press, style, who, x, low - 1.4, w - 12, align, bottom=True)
    if low < y + 1:
        raise MisfitError("no air")


def foil(press: Press, b: Blocks, style: Style) -> None:
    """Metal on stock that is hardly darker or lighter; frames, everything centred."""
    w, h, c, rng = press.width, press.height, press.width / 2, press.rng
    stock, metal = rng.choice([
        ((58, 60, 62), (176, 148, 98)), ((34, 52, 74), (158, 164, 170)),
        ((232, 222, 204), (140, 112, 70)), ((96, 28, 44), (196, 160, 120)),
        ((206, 210, 214), (92, 100, 112)),
    ])  # fmt: skip
    if abs(luminance(stock) - luminance(metal)) < 74:
        raise MisfitError("too faint")
    press.draw.rectangle([0, 0, w * PPM, h * PPM], stock)
    style.ink = style.soft = style.accent = metal
    if rng.random() < 0.6:
        drawing.frame(press, 2.4, metal, 4)
    b.caps = True
    whole_name(b)
    brand = tracked(b.brand(rng.uniform(8, 10), metal, slogan=False), 0.16)
    y = stack(press, style, brand, c, rng.uniform(5.5, 7.5), w - 12, "c")
    name, posts = person(b, rng.uniform(12, 15), colour=metal) if b.card.name else ([], [])
    lines = b.plain([*b.addresses(6.6), *b.contacts(6.6)])
    low = stack(press, style, lines, c, h - 5.5, w - 12, "c", bottom=True)
    who = [*name, *posts]
    top = (y + low - height(who, style.leading)) / 2
    if top < y + 3.2:
        raise MisfitError("no air")
    stack(press, style, who, c, top, w - 12, "c")
    for spot in (y + 1.6, low - 1.5):
        drawing.flourish(press, c - 7, c + 7, spot, metal)
    grounds.foil(press, rng.uniform(0.02, 0.05))
