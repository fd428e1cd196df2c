"""Back sides."""

from photographs import marks
from photographs.blocks import Blocks
from photographs.firms import language
from photographs.printing import PPM, MisfitError, Press
from photographs.setting import Piece, Style, mixed, qr, stack
from photographs.trades import TRADES


def sign(press: Press, b: Blocks, style: Style) -> None:
    """Mark and company on colour."""
    w, h, c = press.width, press.height, press.width / 2
    press.draw.rectangle([0, 0, w * PPM, h * PPM], mixed(style.accent, (0, 0, 0), 0.35))
    white = (250, 250, 250)
    marks.mark(press, c - 7, h * 0.16, 14, white, mixed(style.accent, white, 0.5))
    y = stack(
        press, style, b.brand(press.rng.uniform(13, 18), white), c, h * 0.16 + 17, w - 12, "c"
    )
    stack(
        press, style, b.plain(b.contacts(8, white, kinds="url")), c, max(y + 2, h - 10), w - 12, "c"
    )


def services(press: Press, b: Blocks, style: Style) -> None:
    """A list of what the company does; noise beside its name and page."""
    w, h = press.width, press.height
    y = stack(press, style, b.brand(12), 6, 5, w - 12)
    lines = [line.split(";")[0] for line in TRADES[language(b.card.locale)].strip().splitlines()]
    chosen = press.rng.sample(lines, min(len(lines), press.rng.randint(2, 5)))
    y = stack(
        press,
        style,
        [Piece(f"• {text.lower()}", style.face(), style.pt * 1.1, style.ink) for text in chosen],
        6,
        y + 3,
        w - 12,
    )
    stack(press, style, b.plain(b.contacts(kinds="url social")), 6, h - 5, w - 12, bottom=True)


def code(press: Press, b: Blocks, style: Style) -> None:
    """A large QR code with the page below."""
    w, h, c = press.width, press.height, press.width / 2
    if not b.card.qr:
        raise MisfitError("needs a code")
    size = min(w, h) * 0.6
    qr(press, b.card.qr, c - size / 2, 4, size)
    stack(
        press,
        style,
        [*b.brand(10, slogan=False), *b.plain(b.contacts(kinds="url"))],
        c,
        5.5 + size,
        w - 8,
        "c",
    )


def whereabouts(press: Press, b: Blocks, style: Style) -> None:
    """The company's full name with address and register lines over a pattern."""
    w, h, c = press.width, press.height, press.width / 2
    marks.pattern(press, style.accent, 0.12)
    y = stack(press, style, b.brand(13), c, h * 0.2, w - 12, "c")
    pieces = [*b.full(), *b.plain(b.addresses()), *b.plain(b.contacts(kinds="url")), *b.footers()]
    if not pieces:
        raise MisfitError("nothing to say")
    stack(press, style, pieces, c, max(y + 3, h * 0.5), w - 10, "c")


ALL = {"sign": sign, "services": services, "code": code, "whereabouts": whereabouts}
