"""Cards with the habits of one country, and of those who sell abroad."""

import phonenumbers as pn

from photographs.blocks import Blocks
from photographs.cards import Entry, Row
from photographs.designs.kept.lettering import rule
from photographs.designs.wallet.rows import (
    family_first,
    initials,
    of,
    person,
    small_print,
    with_floor,
    with_zero,
)
from photographs.plans import fill
from photographs.printing import PPM, MisfitError, Press, luminance
from photographs.setting import Style, height, indent, mixed, row_pieces, stack
from photographs.words import WALLET

WHITE = (252, 252, 252)


def exporter(press: Press, b: Blocks, style: Style) -> None:
    """Office and factory in two columns with telephone and fax each, a strip below."""
    w, h, rng = press.width, press.height, press.rng
    card = b.card
    numbers = of(card, "phone")
    if len(card.addresses) != 2 or len(numbers) != 4 or not card.name:
        raise MisfitError("needs two addresses with two numbers each")
    if rng.random() < 0.6:
        with_zero(card)
    tint = mixed(style.accent, (0, 0, 0), 0.3)
    y = stack(press, style, b.brand(rng.uniform(10, 12.5), tint), 5, 4, w * 0.6)
    who = b.who(rng.uniform(9, 10.5))
    r = 5.0
    cx, cy = w - 5 - r, 4 + r
    press.claim(cx - r, cy - r, cx + r, cy + r)
    for k in (1.0, 0.45):
        box = [v * PPM for v in (cx - r * k, cy - r, cx + r * k, cy + r)]
        press.draw.ellipse(box, None, tint, 5)
    for k in (-0.5, 0.0, 0.5):
        half = r * (1 - k * k) ** 0.5
        rule(press, cx - half, cx + half, cy + k * r, tint, 4)
    y = stack(press, style, who, 5, y + 1.4, w * 0.74)
    rest = [*of(card, "email")[:1], *of(card, "url")]
    strip = b.plain(row_pieces(style, rest, 6.4, WHITE))
    if rng.random() < 0.6:
        for piece in strip:
            piece.label = ""
    high = height(strip[:1], style.leading) + 3.6
    if len(strip) != 2 or luminance(WHITE) - luminance(tint) < 90:
        raise MisfitError("needs a mailbox and a page")
    press.draw.rectangle([0, (h - high) * PPM, w * PPM, h * PPM], tint)
    stack(press, style, strip[:1], 5, h - high + 1.4, w * 0.5 - 4)
    stack(press, style, strip[1:], w - 5, h - high + 1.4, w * 0.44, "r")
    low = h - high - 1.4
    pt = min(style.pt, 6.2)
    for entry, pair, x in zip(card.addresses, (numbers[:2], numbers[2:]), (5.0, w / 2 + 2),
                              strict=True):  # fmt: skip
        pieces = b.plain(row_pieces(style, [entry], pt))
        pieces[0].face = style.face("body", 200)
        lines = row_pieces(style, pair, pt)
        gutter = indent(lines, style, press)
        top = low - height([*pieces, *lines], style.leading)
        if top < max(y, 4 + 2 * r if x > 6 else 0) + 1:
            raise MisfitError("no air")
        end = stack(press, style, pieces, x, top, w / 2 - 7)
        stack(press, style, lines, x, end, w / 2 - 7, gutter=gutter)


def _switchboard(b: Blocks) -> list[Entry]:
    """The switchboard, the person's own extension of it and the fax, a mobile below.

    Raises:
        MisfitError: no valid number was met.
    """
    card, rng = b.card, b.press.rng
    if not card.addresses:
        raise MisfitError("needs a town")
    area = WALLET.cities["de"][card.addresses[0].fields["addresses"][0]["city"]][1]
    trunk = fill("####", rng)
    own, fax = str(rng.randint(11, 79)), str(rng.randint(80, 99))
    shape = rng.choice(["0{} / {}-{}", "(0{}) {}-{}", "+49 {} {}-{}", "+49 (0){} {}-{}",
                        "+49 (0) {} / {} - {}", "0{}.{}-{}"])  # fmt: skip
    words = rng.choice([("Zentrale", "Durchwahl", "Telefax"), ("Tel. Zentrale", "Direkt", "Fax"),
                        ("Telefon", "Durchwahl", "Fax")])  # fmt: skip
    entries = []
    for label, end in zip(words, ("0", own, fax), strict=True):
        e164 = f"+49{area}{trunk}{end}"
        if not pn.is_valid_number(pn.parse(e164)):
            raise MisfitError("no such number")
        kind = "fax" if end == fax else "work"
        number = {"number": shape.format(area, trunk, end), "e164": e164, "type": kind,
                  "types": [kind]}  # fmt: skip
        entries.append(Entry("phone", [Row(number["number"], label)], {"phones": [number]}))
    return entries


def visitenkarte(press: Press, b: Blocks, style: Style) -> None:
    """A German company's: switchboard and extension, post office box, register in small print."""
    w, h, rng = press.width, press.height, press.rng
    card = b.card
    if not card.name:
        raise MisfitError("needs a person")
    mobile = [e for e in of(card, "phone") if "mobile" in e.fields["phones"][0]["types"]]
    if mobile and not mobile[0].rows[0].label:
        raise MisfitError("needs labels")
    lines = _switchboard(b)
    card.contacts = [*lines, *mobile[:1], *(e for e in card.contacts if e.kind != "phone")]
    if rng.random() < 0.5:
        with_floor(card, rng, box=rng.random() < 0.5)
    b.mode = "full"
    tint = mixed(style.accent, (0, 0, 0), 0.2)
    y = stack(press, style, b.brand(rng.uniform(9.5, 11.5), tint), w - 5, 4, w * 0.62, "r")
    press.draw.rectangle([0, 4 * PPM, 2.2 * PPM, (h - 4) * PPM], tint)
    name, posts = person(b, rng.uniform(10, 11.5), colour=style.ink)
    y = stack(press, style, [*name, *posts], 6, y + rng.uniform(1, 2.6), w - 12)
    foot = row_pieces(style, small_print(card, rng), 5.2, style.soft)
    low = stack(press, style, foot, 6, h - 2.8, w - 10, bottom=True) - 1
    pt = min(style.pt, 6.4)
    pieces = b.contacts(pt)
    end = stack(press, style, pieces, w * 0.46, low, w * 0.54 - 3.5, bottom=True,
                gutter=indent(pieces, style, press))  # fmt: skip
    place = b.plain(b.addresses(pt))
    end = min(end, stack(press, style, place, 6, low, w * 0.4 - 7, bottom=True))
    if end < y + 1:
        raise MisfitError("no air")


def carte(press: Press, b: Blocks, style: Style) -> None:
    """A French one: NOM Prénom, "Tél. – Port." in one line, register numbers below."""
    w, h, rng = press.width, press.height, press.rng
    card = b.card
    numbers = of(card, "phone")
    if not card.name or any(len(e.fields["phones"]) > 1 for e in numbers):
        raise MisfitError("needs a person with one number of each kind")
    if not all(e.rows[0].label for e in numbers):
        raise MisfitError("needs labels")
    if rng.random() < 0.5:
        family_first(card)
    middle = rng.random() < 0.5
    x, align = (w / 2, "c") if middle else (6.0, "l")
    size = rng.uniform(8, 10)
    spot = (w - size) / 2 if middle else w - size - 6
    press.claim(spot, 4, spot + size, 4 + size)
    press.draw.rounded_rectangle([v * PPM for v in (spot, 4, spot + size, 4 + size)], 40,
                                 mixed(style.accent, (0, 0, 0), 0.2))  # fmt: skip
    press.draw.text(((spot + size / 2) * PPM, (4 + size / 2) * PPM), initials(card), WHITE,
                    style.face("heading", 200).at(size * PPM * 0.5), anchor="mm")  # fmt: skip
    y = 5 + size if middle else 5.0
    room = w - 12 - (0 if middle else size + 4)
    y = stack(press, style, b.brand(rng.uniform(10, 12)), x, y, room, align)
    name, posts = person(b, rng.uniform(10, 12), colour=style.ink)
    y = stack(press, style, [*name, *posts], x, y + 1.2, w - 12, align)
    bar = rng.choice([" – ", " / ", "   "])
    if any(bar.strip() and bar.strip() in e.rows[0].text for e in numbers):
        raise MisfitError("ambiguous bar")
    line = b.inline(numbers, bar)
    foot = row_pieces(style, small_print(card, rng), 5.2, style.soft)
    rest = b.plain([*b.full(), *b.addresses(), line, *b.contacts(kinds="email url")])
    low = stack(press, style, [*rest, *foot], x, h - 3.6, w - 9, align, bottom=True)
    if low < y + 0.8:
        raise MisfitError("no air")
    for entry in numbers:
        press.printed(entry)


def meishi(press: Press, b: Blocks, style: Style) -> None:
    """As in Japan: white, the name wide apart in the middle, a red seal, tiny print."""
    w, h, rng = press.width, press.height, press.rng
    if not b.card.name:
        raise MisfitError("needs a person")
    tallish = h > w
    c = w / 2
    b.mode = "full"
    head = b.brand(rng.uniform(7, 8.4), style.ink, slogan=False)
    x, align = (c, "c") if rng.random() < 0.7 or tallish else (w * 0.3, "l")
    y = stack(press, style, head, x, 8 if tallish else 6, w - 12, align)
    name, posts = person(b, rng.uniform(11, 13), halves=tallish, colour=style.ink,
                         tracking=rng.uniform(0.12, 0.24))  # fmt: skip
    order = [*posts, *name] if rng.random() < 0.7 else [*name, *posts]
    for piece in posts:
        piece.pt = 6.4
    start = h * (0.3 if tallish else 0.36)
    end = stack(press, style, order, x, max(start, y + 2), w - 10, align)
    if rng.random() < 0.6:
        size = 4.6
        spot = c - size / 2 if tallish else w - 6 - size
        top = end + 2.5 if tallish else end - size - 1.5
        press.claim(spot, top, spot + size, top + size)
        press.draw.rectangle([v * PPM for v in (spot, top, spot + size, top + size)], (186, 32, 36))
        letter = b.card.name.fields["family"][0].upper()
        press.draw.text(((spot + size / 2) * PPM, (top + size / 2) * PPM), letter, WHITE,
                        style.face("heading", 80).at(size * PPM * 0.62), anchor="mm")  # fmt: skip
        end = max(end, top + size)
    tiny = b.plain([*b.addresses(5.6), *b.contacts(5.6)])
    low = stack(press, style, tiny, x, h - 6, w - 8 if align == "c" else w * 0.64, align,
                bottom=True)  # fmt: skip
    if low < end + 2:
        raise MisfitError("no air")
