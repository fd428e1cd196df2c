"""Letters as the kept designs set them: small capitals, quotes, other cases, rules."""

from collections.abc import Callable

from photographs.cards import Content
from photographs.firms import language
from photographs.printing import POINT, PPM, Colour, MisfitError, Press
from photographs.setting import Piece, Style, stack

QUOTES = {
    "pl": "„”", "de": "„“", "cs": "„“", "en": "“”", "sv": "””", "fr": "«»", "es": "«»",
    "it": "«»", "nb": "«»", "pt": "«»",
}  # fmt: skip


def rule(press: Press, x0: float, x1: float, y: float, colour: Colour, thick: int = 4) -> None:
    press.draw.line([x0 * PPM, y * PPM, x1 * PPM, y * PPM], colour, thick)


def recased(card: Content, how: Callable[[str], str], everything: bool = False) -> None:
    """Set the name in another case, as print and as truth; with it all that has no code in it.

    Raises:
        MisfitError: capitals alone told the family name from the given one.
    """
    entries = [card.name] if card.name else []
    if card.name and not card.name.rows[0].text.casefold().startswith(
        card.name.fields["given"].casefold()
    ):
        raise MisfitError("the family name comes first")
    if everything:
        entries += filter(None, (*card.titles, card.department, card.brand, card.full, card.slogan))
        entries += card.addresses if card.locale not in ("en_GB", "en_US") else []
        card.degree, card.degree_after = how(card.degree), how(card.degree_after)
        for entry in (*card.contacts, *card.addresses):
            entry.rows[0].label = how(entry.rows[0].label)
    for entry in entries:
        for row in entry.rows:
            row.text = how(row.text)
    if card.name:
        for key in ("name", "name_full"):
            card.name.fields[key] = how(card.name.fields[key])


def quoted(card: Content) -> None:
    """Put the slogan between the quotes of its language."""
    if card.slogan:
        lang = language(card.locale)
        first, last = tuple(QUOTES[lang])
        inner = " " if lang == "fr" else ""
        row = card.slogan.rows[0]
        row.text = f"{first}{inner}{row.text}{inner}{last}"


def tracked(pieces: list[Piece], tracking: float) -> list[Piece]:
    """The pieces in capitals, spaced."""
    for piece in pieces:
        piece.text, piece.tracking, piece.wraps = piece.text.upper(), tracking, False
    return pieces


def sized(press: Press, piece: Piece, width: float, least: float, most: float) -> Piece:
    """The piece as large as a width takes.

    Raises:
        MisfitError: it would be smaller than *least* points.
    """
    need = press.measure(piece.text, piece.face, 20, piece.tracking)
    piece.pt = min(most, 20 * width / need)
    if piece.pt < least:
        raise MisfitError("too long")
    return piece


def small_caps(
    press: Press, style: Style, pieces: list[Piece], x: float, y: float, width: float
) -> float:
    """A centred stack whose name is in small capitals; returns where it ends.

    Raises:
        MisfitError: it does not fit.
    """
    for piece in pieces:
        if piece.entry is None or piece.entry.kind != "name":
            y = stack(press, style, [piece], x, y, width, "c")
            continue
        runs: list[tuple[str, float]] = []
        for word in piece.text.split(" "):
            start = 0
            for i in range(1, len(word) + 1):
                if i == len(word) or word[i].islower() != word[start].islower():
                    small = word[start].islower()
                    runs.append((word[start:i].upper(), piece.pt * (0.8 if small else 1.0)))
                    start = i
            runs.append((" ", piece.pt))
        runs.pop()
        gap = 0.07 * piece.pt * POINT
        widths = [press.measure(text, piece.face, pt, 0.07) + gap for text, pt in runs]
        if sum(widths) > width:
            raise MisfitError("too long")
        base = y + piece.before + piece.pt * POINT * style.leading * 0.76
        left, count = x - sum(widths) / 2, 0
        for (text, pt), wide in zip(runs, widths, strict=True):
            if text != " ":
                press.text(text, left, base, piece.face, pt, piece.colour, "l", 0.07)
                count += 1
            left += wide
        press.join(count, piece.text.upper())
        press.printed(piece.entry)
        y += piece.before + piece.pt * POINT * style.leading
    return y
