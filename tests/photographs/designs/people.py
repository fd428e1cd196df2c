"""Front sides with portraits, two people, or a code."""

from photographs import marks
from photographs.blocks import Blocks
from photographs.firms import plain
from photographs.persons import person
from photographs.plans import national, printed
from photographs.printing import MisfitError, Press
from photographs.setting import Piece, Style, indent, qr, stack

WHITE = (252, 252, 252)


def portrait(press: Press, b: Blocks, style: Style) -> None:
    """A portrait photograph at one side, as agents and advisers have it."""
    w, h = press.width, press.height
    if not b.card.name:
        raise MisfitError("needs a person")
    wide = press.rng.uniform(20, 26)
    left = press.rng.random() < 0.5
    full = press.rng.random() < 0.5
    x, y, tall = (
        (0.0 if left else w - wide, 0.0, h)
        if full
        else (4.0 if left else w - wide - 4, 4.5, wide * 1.25)
    )
    marks.portrait(press, x, y, wide, tall)
    start = x + wide + 4 if left else 5.0
    room = w - wide - (9 if full else 13)
    y = stack(press, style, b.who(press.rng.uniform(10, 12.5)), start, 5, room)
    y = stack(press, style, b.brand(8.5), start, y + 1, room)
    details = b.details(0.6)
    top = stack(
        press,
        style,
        details,
        start,
        h - 4.5,
        room,
        bottom=True,
        gutter=indent(details, style, press),
    )
    if top < y:
        raise MisfitError("too high")


def two_people(press: Press, b: Blocks, style: Style) -> None:
    """Two people of one company side by side; the first is the card's person, and the truth has
    nothing of how the other is reached."""
    w, h, rng = press.width, press.height, press.rng
    mails = [entry for entry in b.card.contacts if entry.kind == "email"]
    if (
        not b.card.name
        or not mails
        or b.card.name.fields["name"] == b.card.name.fields["name"].upper()
    ):
        raise MisfitError("needs a person and a mailbox")
    locale, host = b.card.locale, mails[0].fields["emails"][0].split("@")[1]
    other = person(locale, rng)
    head, rest = (
        national(locale, "", True, rng) if locale != "en_US" else national(locale, "512", True, rng)
    )
    number = printed(locale, head, rest, True, "plus", " ", rng)
    mail = f"{plain(other['given'])}.{plain(other['family'])}@{host}"
    if mail == mails[0].fields["emails"][0]:
        raise MisfitError("the same mailbox twice")
    y = stack(press, style, b.brand(press.rng.uniform(10, 13)), w / 2, 4, w - 10, "c")
    top = y + 2.5
    b.card.degree = b.card.degree_after = ""
    b.card.name.fields |= {"prefix": "", "suffix": "", "name_full": b.card.name.fields["name"]}
    who = b.who(9.5)
    first = [*who, *b.plain(b.contacts(kinds="phone email"))]
    second = [Piece(f"{other['first']} {other['second']}", who[0].face, 9.5, who[0].colour)]
    second += [
        Piece(number, style.face(), style.pt, style.ink),
        Piece(mail, style.face(), style.pt, style.ink),
    ]
    low = stack(press, style, first, 5, top, w / 2 - 6.5)
    low = max(low, stack(press, style, second, w / 2 + 2, top, w / 2 - 6.5))
    rest_of = [*b.full(), *b.plain(b.addresses()), *b.plain(b.contacts(kinds="url")), *b.footers()]
    if stack(press, style, rest_of, w / 2, h - 4, w - 10, "c", bottom=True) < low:
        raise MisfitError("too high")


def with_code(press: Press, b: Blocks, style: Style) -> None:
    """A QR code at one side."""
    w, h = press.width, press.height
    if not b.card.qr:
        raise MisfitError("needs a code")
    size = press.rng.uniform(20, 25)
    left = press.rng.random() < 0.4
    qr(
        press,
        b.card.qr,
        4 if left else w - 4 - size,
        (h - size) / 2,
        size,
        *((style.ink, WHITE) if press.paper[0] > 128 else ((0, 0, 0), WHITE)),
    )
    start = 7 + size if left else 5.0
    y = stack(press, style, b.who(press.rng.uniform(9.5, 12)), start, 5, w - size - 13)
    y = stack(press, style, b.brand(8.5), start, y + 0.8, w - size - 13)
    details = b.details(0.6)
    top = stack(
        press,
        style,
        details,
        start,
        h - 5,
        w - size - 11,
        bottom=True,
        gutter=indent(details, style, press),
    )
    if top < y:
        raise MisfitError("too high")
