"""Cards of people who work for themselves: craftsmen, sole traders, agents."""

from photographs import marks
from photographs.blocks import Blocks
from photographs.designs.kept.lettering import rule, sized
from photographs.printing import PPM, MisfitError, Press, luminance
from photographs.setting import Piece, Style, height, mixed, row_pieces, stack

WHITE = (252, 252, 252)


def craftsman(press: Press, b: Blocks, style: Style) -> None:
    """What is done as a list, the telephone large."""
    w, h, rng = press.width, press.height, press.rng
    phones = [e for e in b.card.contacts if e.kind == "phone"]
    if not b.card.services or len(phones) != 1:
        raise MisfitError("needs services and one telephone")
    tint = mixed(style.accent, (0, 0, 0), 0.25)
    tall = rng.uniform(11, 14)
    on_bar = rng.random() < 0.6 and luminance(WHITE) - luminance(tint) > 90
    y = stack(press, style, b.brand(rng.uniform(13, 17)), 5, 4.2, w - 10)
    dot = rng.choice(["• ", "– ", "· ", "» "])
    count = rng.randint(3, len(b.card.services))
    style_pt = rng.uniform(6.8, 7.8)
    listed = [
        Piece(f"{dot}{text}", style.face(), style_pt, style.ink) for text in b.card.services[:count]
    ]
    big = b.plain(row_pieces(style, phones, 20, WHITE if on_bar else style.accent))[0]
    big.face = style.face("heading", 200)
    big.text, big.label = f"{big.label} {big.text}".strip(), ""
    sized(press, big, w * 0.62, 11, 19)
    if on_bar:
        press.draw.rectangle([0, (h - tall) * PPM, w * PPM, h * PPM], tint)
    bottom = h - (tall - height([big], style.leading)) / 2 if on_bar else h - 4
    low = stack(press, style, [big], 5, bottom, w * 0.66, bottom=True)
    low = min(low, h - tall if on_bar else low)
    rest = b.plain([
        *b.full(), *b.contacts(kinds="email url social"), *b.addresses(), *b.footers(5.6)
    ])  # fmt: skip
    who = b.who(rng.uniform(9.5, 11.5)) if b.card.name else []
    top = y + 2
    if max(height(listed, style.leading), height([*who, *rest], style.leading)) > low - top - 1:
        raise MisfitError("no air")
    stack(press, style, listed, 5, top, w * 0.42)
    stack(press, style, [*who, *rest], w - 5, top, w * 0.5, "r")


def sole_trader(press: Press, b: Blocks, style: Style) -> None:
    """A person whose firm bears their own name: the name large, the firm in full below."""
    w, h, rng = press.width, press.height, press.rng
    if not b.card.name:
        raise MisfitError("needs a person")
    b.mode = "full"
    marks.mark(press, w - 17, 5, 11, style.accent, style.soft)
    y = stack(press, style, b.who(rng.uniform(12, 15)), 6, 6, w - 27)
    brand = b.brand(rng.uniform(8.5, 10))
    details = b.details(0.6)
    total = height([*brand, *details], style.leading)
    if total > h - y - 7:
        raise MisfitError("no air")
    if rng.random() < 0.5:
        rule(press, 6, 30, y + 1.2, style.accent, 6)
    low = stack(press, style, b.plain(details), 6, h - 5, w - 12, bottom=True)
    end = stack(press, style, brand, 6, low - 1, w - 12, bottom=True)
    if end < y + 1.8:
        raise MisfitError("no air")


def agent(press: Press, b: Blocks, style: Style) -> None:
    """An estate agent's card: two telephones and the page dominate, a roof line above."""
    w, h, rng = press.width, press.height, press.rng
    card = b.card
    phones = [e for e in card.contacts if e.kind == "phone"]
    urls = [e for e in card.contacts if e.kind == "url"]
    rest = [e for e in card.contacts if e.kind not in ("phone", "url")]
    if len(phones) != 2 or not urls:
        raise MisfitError("needs two telephones and a page")
    tint = mixed(style.accent, (0, 0, 0), 0.2)
    roof = rng.uniform(5, 9)
    peak = w * rng.uniform(0.6, 0.8)
    press.draw.line(
        [0, roof * 2 * PPM, peak * PPM, 2 * PPM, w * PPM, roof * 1.2 * PPM], tint, 14, joint="curve"
    )
    y = stack(press, style, b.brand(rng.uniform(10, 12.5)), 6, roof * 2 + 1.2, w * 0.5)
    web = b.plain(row_pieces(style, urls, 14, WHITE))[0]
    web.face, web.label = style.face("heading", 200), ""
    sized(press, web, w * 0.62, 9, 15)
    strip = height([web], style.leading) + 2.4
    if luminance(WHITE) - luminance(tint) < 90:
        raise MisfitError("too pale")
    press.draw.rectangle([0, (h - strip) * PPM, w * PPM, h * PPM], tint)
    stack(press, style, [web], w / 2, h - 1.2 - 0.9, w - 8, "c", bottom=True)
    big = b.plain(row_pieces(style, phones, rng.uniform(9.5, 12), style.accent))
    for piece in big:
        piece.face = style.face("heading", 180)
    base = h - strip - 1.6
    small = b.plain([*row_pieces(style, rest), *b.addresses(), *b.full(), *b.footers(5.6)])
    low = stack(press, style, small, 6, base, w * 0.46, bottom=True)
    who = b.who(rng.uniform(10, 12.5))
    stack(press, style, [*who, *big], w - 5, roof * 2 + 3.2, w * 0.46, "r")
    if low < y + 1:
        raise MisfitError("no air")
