"""Back sides of the wallet's cards."""

from photographs import marks
from photographs.blocks import Blocks
from photographs.designs.kept.lettering import rule
from photographs.designs.wallet.rows import numbers, of
from photographs.firms import language
from photographs.printing import PPM, MisfitError, Press, luminance
from photographs.setting import Style, mixed, row_pieces, stack
from photographs.wallet.labels import HOURS, INVOICE, OPEN, STAMPS

WHITE = (252, 252, 252)


def opening(press: Press, b: Blocks, style: Style) -> None:
    """When the house is open, a line for each day with dots to its hours; the telephone below."""
    w, h, rng = press.width, press.height, press.rng
    lang = language(b.card.locale)
    y = stack(press, style, b.brand(rng.uniform(10, 12), slogan=False), w / 2, 4, w - 10, "c")
    face, bold = style.face(), style.face("body", 200)
    y += 5
    press.text(OPEN[lang], w / 2, y, bold, 8, style.accent, "c")
    foot = b.plain(b.contacts(7, kinds="phone"))[:1]
    low = stack(press, style, foot, w / 2, h - 4, w - 10, "c", bottom=True)
    days = HOURS[lang][1].split()[: rng.choice([5, 6, 7])]
    step = (low - y - 2) / len(days)
    if step < 3.4:
        raise MisfitError("no air")
    opens, closes = rng.choice([8, 9, 10, 11]), rng.choice([16, 17, 18, 20, 22])
    x0, x1 = w * 0.24, w * 0.76
    for day in days:
        y += min(step, 4.6)
        hours = f"{opens}:00 - {closes if day != days[-1] else closes + 1}:00"
        end = press.text(day, x0, y, face, 6.8, style.ink)[2]
        start = press.text(hours, x1, y, face, 6.8, style.ink, "r")[0]
        for k in range(int((start - end - 2) / 1.2)):
            at = (end + 1.4 + k * 1.2) * PPM
            press.draw.ellipse([at, (y - 0.3) * PPM, at + 6, (y - 0.3) * PPM + 6], style.soft)
        press.join(2, f"{day} {hours}")


def stamps(press: Press, b: Blocks, style: Style) -> None:
    """Ten rings to be stamped, the last of them filled; what they are worth, the firm's page."""
    w, h, rng = press.width, press.height, press.rng
    tint = mixed(style.accent, (0, 0, 0), 0.2)
    if luminance(press.paper) - luminance(tint) < 80:
        raise MisfitError("too pale")
    y = stack(press, style, b.brand(rng.uniform(10, 13), tint, slogan=False), w / 2, 4, w - 10, "c")
    y += 4.6
    press.text(STAMPS[language(b.card.locale)], w / 2, y, style.face(), 7.4, style.ink, "c")
    r = min(5.0, (w - 12) / 5 / 2 - 0.8)
    step = (w - 12) / 5
    foot = [*b.plain(b.contacts(7, kinds="url")), *b.plain(b.addresses(6.4))]
    low = stack(press, style, foot, w / 2, h - 4, w - 10, "c", bottom=True)
    r = min(r, (low - y - 3.5) / 4)
    if r < 3.2:
        raise MisfitError("no air")
    for k in range(10):
        cx, cy = 6 + step * (k % 5 + 0.5), y + 1.8 + r + (k // 5) * (2 * r + 1)
        box = [v * PPM for v in (cx - r, cy - r, cx + r, cy + r)]
        press.claim(cx - r, cy - r, cx + r, cy + r)
        press.draw.ellipse(box, tint if k == 9 else None, tint, 5)


def invoice(press: Press, b: Blocks, style: Style) -> None:
    """What an invoice needs: the firm in full, its address, its numbers."""
    w, h, rng = press.width, press.height, press.rng
    taxes = numbers(b.card, rng)
    if not b.card.full or not b.card.addresses or not taxes:
        raise MisfitError("needs a firm with an address and a number")
    y = 8.0
    press.text(
        INVOICE[language(b.card.locale)], 6, y, style.face("heading", 200), 9.5, style.accent
    )
    rule(press, 6, w - 6, y + 1.6, style.accent, 6)
    b.mode = "full"
    pieces = [*b.brand(rng.uniform(9, 10.5), style.ink, slogan=False), *b.plain(b.addresses(7.6)),
              *row_pieces(style, taxes, 7.6)]  # fmt: skip
    y = stack(press, style, pieces, 6, y + 3.6, w - 12)
    mails = of(b.card, "email")
    low = stack(press, style, b.plain(row_pieces(style, mails[:1], 7.2)), 6, h - 5, w - 20,
                bottom=True)  # fmt: skip
    if low < y + 1:
        raise MisfitError("no air")
    size = min(9.0, h - y - 6)
    if size > 5:
        marks.mark(press, w - 6 - size, h - 5 - size, size, style.accent, style.soft)


ALL = {"opening": opening, "stamps": stamps, "invoice": invoice}
