"""Designs of front sides: with portraits, with two people, with stripes and boxes."""

from photographs import marks
from photographs.blocks import Blocks
from photographs.content import person
from photographs.firms import plain
from photographs.fronts_a import _gutter
from photographs.plans import CODE, national, printed
from photographs.printing import PPM, Misfit, Press
from photographs.setting import Piece, Style, mixed, stack


def portrait(press: Press, b: Blocks, style: Style) -> None:
    """A portrait photograph at one side, as agents and advisers have it."""
    w, h = press.width, press.height
    if not b.card.name:
        raise Misfit("needs a person")
    wide = press.rng.uniform(20, 26)
    left = press.rng.random() < 0.5
    full = press.rng.random() < 0.5
    x, y, tall = (0.0 if left else w - wide, 0.0, h) if full else (4.0 if left else w - wide - 4, 4.5, wide * 1.25)
    marks.portrait(press, x, y, wide, tall)
    start = x + wide + 4 if left else 5.0
    room = w - wide - (9 if full else 13)
    y = stack(press, style, b.who(press.rng.uniform(10, 12.5)), start, 5, room)
    y = stack(press, style, b.brand(8.5), start, y + 1, room)
    details = b.details(0.6)
    top = stack(press, style, details, start, h - 4.5, room, bottom=True, gutter=_gutter(details, style, press))
    if top < y:
        raise Misfit("too high")


def two_people(press: Press, b: Blocks, style: Style) -> None:
    """Two people of one company side by side; the first is the card's person."""
    w, h, rng = press.width, press.height, press.rng
    mails = [entry for entry in b.card.contacts if entry.kind == "email"]
    if not b.card.name or not mails or b.card.name.fields["name"] == b.card.name.fields["name"].upper():
        raise Misfit("needs a person and a mailbox")
    locale, host = b.card.locale, mails[0].fields["emails"][0].split("@")[1]
    other = person(locale, rng)
    head, rest = national(locale, "", True, rng) if locale != "en_US" else national(locale, "512", True, rng)
    number = printed(locale, head, rest, True, "plus", " ", rng)
    mail = f"{plain(other['given'])}.{plain(other['family'])}@{host}"
    if mail == mails[0].fields["emails"][0]:
        raise Misfit("the same mailbox twice")
    y = stack(press, style, b.brand(press.rng.uniform(10, 13)), w / 2, 4, w - 10, "c")
    top = y + 2.5
    b.card.degree = b.card.degree_after = ""
    b.card.name.fields |= {"prefix": "", "suffix": "", "name_full": b.card.name.fields["name"]}
    who = b.who(9.5)
    first = [*who, *b.plain(b.contacts(kinds="phone email"))]
    phones = {"phones": [{"number": number, "e164": f"+{CODE[locale]}{head}{rest}", "type": "mobile", "types": ["mobile", "work"]}]}
    second = [Piece(f"{other['first']} {other['second']}", who[0].face, 9.5, who[0].colour)]
    second += [Piece(number, style.face(), style.pt, style.ink), Piece(mail, style.face(), style.pt, style.ink)]
    low = stack(press, style, first, 5, top, w / 2 - 6.5)
    low = max(low, stack(press, style, second, w / 2 + 2, top, w / 2 - 6.5))
    b.card.name.fields |= phones | {"emails": [mail]}
    rest_of = [*b.full(), *b.plain(b.addresses()), *b.plain(b.contacts(kinds="url")), *b.footers()]
    if stack(press, style, rest_of, w / 2, h - 4, w - 10, "c", bottom=True) < low:
        raise Misfit("too high")


def boxed(press: Press, b: Blocks, style: Style) -> None:
    """A tinted box with the details in it, the person above."""
    w, h = press.width, press.height
    y = stack(press, style, b.who(press.rng.uniform(11, 13)), 5, 4.5, w * 0.6)
    y = max(y, stack(press, style, b.brand(9), w - 5, 4.5, w * 0.3, "r"))
    tint = mixed(press.paper, style.accent, 0.16)
    cut = y + 1.4
    press.draw.rounded_rectangle([3 * PPM, cut * PPM, (w - 3) * PPM, (h - 3) * PPM], 40, tint)
    details = b.details(0.4)
    if stack(press, style, details, 6, h - 4.2, w - 11, bottom=True, gutter=_gutter(details, style, press)) < cut + 0.4:
        raise Misfit("too high")


def stripe(press: Press, b: Blocks, style: Style) -> None:
    """A wide coloured stripe at the bottom with contacts in white on it."""
    w, h = press.width, press.height
    tall = h * press.rng.uniform(0.26, 0.36)
    white = (252, 252, 252)
    press.draw.rectangle([0, (h - tall) * PPM, w * PPM, h * PPM], mixed(style.accent, (0, 0, 0), 0.3))
    size = press.rng.uniform(7, 11)
    marks.mark(press, 5, 5, size, style.accent, style.soft)
    stack(press, style, b.brand(10), 7 + size, 6, w - size - 12)
    y = stack(press, style, b.who(press.rng.uniform(10, 13)), w - 5, 7 + size, w - 12, "r")
    if y > h - tall - 0.5:
        raise Misfit("too high")
    pt = min(style.pt, 6.8)
    stack(press, style, b.plain(b.contacts(pt, white)), 5, h - tall + 1.2, w * 0.5)
    stack(press, style, [*b.full(pt, white), *b.plain(b.addresses(pt, white)), *b.footers(5.4, white)], w - 5, h - tall + 1.2, w * 0.42, "r")
