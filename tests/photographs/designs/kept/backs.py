"""Back sides of the designs kept aside."""

from photographs.blocks import Blocks
from photographs.designs.kept.lettering import quoted, rule
from photographs.firms import language
from photographs.kept.labels import VISITS
from photographs.printing import PPM, MisfitError, Press
from photographs.setting import Style, height, mixed, stack


def visits(press: Press, b: Blocks, style: Style) -> None:
    """An appointment card: lines to be filled in, the firm and its telephone below."""
    w, h, rng = press.width, press.height, press.rng
    heading, day, hour = VISITS[language(b.card.locale)]
    y = 5 + 11 * 0.3528 * 1.3
    press.text(heading, w / 2, y, style.face("heading", 200), 11, style.accent, "c")
    y += 3
    foot = [*b.brand(9, slogan=False), *b.full(), *b.plain(b.contacts(kinds="phone url"))]
    low = stack(press, style, foot, w / 2, h - 4.5, w - 10, "c", bottom=True)
    face = style.face()
    for _ in range(rng.choice([2, 3])):
        y += 6
        if y > low - 1.5:
            raise MisfitError("no air")
        for label, x in ((day, 7.0), (hour, w * 0.56)):
            end = press.text(label, x, y, face, style.pt, style.soft)[2]
            rule(press, end + 1.5, w * 0.53 if x < 8 else w - 7, y + 0.3, style.soft, 2)


def sketch_map(press: Press, b: Blocks, style: Style) -> None:
    """A sketch of the way there beside the firm and its address."""
    w, h, rng = press.width, press.height, press.rng
    if not b.card.addresses:
        raise MisfitError("needs an address")
    x0, x1 = w * 0.54, w - 4
    road = mixed(style.soft, press.paper, 0.5)
    field = mixed(press.paper, style.accent, 0.12)
    press.draw.rectangle([x0 * PPM, 4 * PPM, x1 * PPM, (h - 4) * PPM], field)
    for k in range(3):
        a, c = (rng.uniform(6, h - 6) for _ in range(2))
        press.draw.line([x0 * PPM, a * PPM, x1 * PPM, c * PPM], road, (10, 22, 34)[k])
        a, c = (rng.uniform(x0 + 4, x1 - 4) for _ in range(2))
        press.draw.line([a * PPM, 4 * PPM, c * PPM, (h - 4) * PPM], road, (22, 12, 30)[k])
    x, y, r = (x0 + x1) / 2 + rng.uniform(-6, 6), h / 2 + rng.uniform(-8, 8), 2.0
    red = (200, 40, 40)
    press.draw.polygon([v * PPM for v in (x - r, y - 2.6, x + r, y - 2.6, x, y + 1.6)], red)
    press.draw.ellipse([v * PPM for v in (x - r, y - 5, x + r, y - 1)], red)
    press.claim(x0, 4, x1, h - 4)
    pieces = [
        *b.brand(rng.uniform(10, 12)),
        *b.full(),
        *b.plain(b.addresses()),
        *b.plain(b.contacts(kinds="url phone")),
    ]
    tall = height(pieces, style.leading)
    stack(press, style, pieces, 6, (h - tall) / 2, x0 - 9)


def watchword(press: Press, b: Blocks, style: Style) -> None:
    """The slogan in quotes on colour, the firm beneath it."""
    w, h, rng = press.width, press.height, press.rng
    if not b.card.slogan:
        raise MisfitError("needs a slogan")
    quoted(b.card)
    white = (252, 252, 252)
    press.draw.rectangle([0, 0, w * PPM, h * PPM], mixed(style.accent, (0, 0, 0), 0.35))
    pieces = b.brand(rng.uniform(9, 11), white)
    words = [p for p in pieces if p.entry is b.card.slogan]
    for piece in words:
        piece.pt, piece.face = rng.uniform(13, 16), style.face("heading", 80, True)
    sign = [*(p for p in pieces if p not in words), *b.plain(b.contacts(7, white, kinds="url"))]
    y = stack(press, style, words, w / 2, h * rng.uniform(0.16, 0.3), w - 14, "c")
    if stack(press, style, sign, w / 2, h - 6, w - 12, "c", bottom=True) < y + 2:
        raise MisfitError("no air")


ALL = {"visits": visits, "sketch_map": sketch_map, "watchword": watchword}
