"""Setting type: a card's style and the stacks that all designs are made of."""

import random
import re
from dataclasses import dataclass

import zxingcpp
from PIL import Image

from photographs import fonts
from photographs.cards import Entry, Row
from photographs.icons import icon
from photographs.printing import POINT, PPM, Colour, MisfitError, Press, luminance


@dataclass
class Style:
    """Faces and inks of one card."""

    heading: str
    body: str
    ink: Colour
    soft: Colour
    accent: Colour
    pt: float
    leading: float
    upper: float  # how likely headings are set in capitals

    def face(self, role: str = "body", weight: int = 80, italic: bool = False) -> fonts.Face:
        return fonts.face(self.heading if role == "heading" else self.body, weight, italic)


@dataclass
class Piece:
    """One line to be set: its text, how, and what it belongs to."""

    text: str
    face: fonts.Face
    pt: float
    colour: Colour
    entry: Entry | None = None
    before: float = 0.0  # extra space above, millimetres
    tracking: float = 0.0
    label: str = ""
    icon: str = ""
    wraps: bool = False


def mixed(a: Colour, b: Colour, share: float) -> Colour:
    return tuple(round(x * (1 - share) + y * share) for x, y in zip(a, b, strict=True))  # type: ignore[return-value]


def on(paper: Colour, rng: random.Random) -> tuple[Colour, Colour, Colour]:
    """Ink, softer ink and accent that can be read on a paper."""
    if luminance(paper) > 128:
        ink = rng.choice([(24, 24, 28), (40, 44, 52), (30, 40, 66), (58, 44, 36)])
        accents = [
            (176, 38, 44),
            (12, 88, 120),
            (30, 104, 66),
            (150, 84, 12),
            (104, 36, 110),
            (20, 60, 140),
            (120, 90, 40),
        ]
    else:
        ink = rng.choice([(250, 250, 248), (236, 232, 220), (255, 255, 255)])
        accents = [
            (240, 200, 110),
            (150, 220, 210),
            (255, 170, 140),
            (200, 220, 250),
            (216, 190, 140),
        ]
    return ink, mixed(ink, paper, rng.uniform(0.12, 0.36)), rng.choice(accents)


def height(pieces: list[Piece], leading: float) -> float:
    return sum(p.before + p.pt * POINT * leading for p in pieces)


def _wrapped(press: Press, piece: Piece, width: float) -> list[Piece]:
    """The piece over as many lines as it needs."""
    lines: list[str] = []
    kind = piece.entry.kind if piece.entry else ""
    # Addresses and register numbers break only between their parts.
    words = (
        re.split(r"(?<=,) | (?=\|)|(?<=\|) |  ", piece.text)
        if kind in ("address", "tax")
        else piece.text.split(" ")
    )
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and press.measure(longer, piece.face, piece.pt, piece.tracking) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    if len(lines) > 1 and (
        len(lines[-1]) < 4
        or (
            kind in ("address", "tax")
            and max(press.measure(t, piece.face, piece.pt) for t in lines) > width
        )
    ):
        raise MisfitError("a lone syllable, or too long a part")
    return [
        Piece(
            t,
            piece.face,
            piece.pt,
            piece.colour,
            piece.entry,
            0 if i else piece.before,
            piece.tracking,
        )
        for i, t in enumerate(lines)
    ]


def fitted(press: Press, pieces: list[Piece], width: float, gutter: float = 0.0) -> list[Piece]:
    """Pieces made to fit a width: a little smaller, or over two lines where that is allowed.

    Raises:
        MisfitError: a line is too long.
    """
    out: list[Piece] = []
    for piece in pieces:
        shown = f"{piece.label} {piece.text}" if piece.label and not gutter else piece.text
        need = press.measure(shown, piece.face, piece.pt, piece.tracking) + (
            gutter if piece.icon or gutter else 0
        )
        if need <= width:
            out.append(piece)
        elif need <= width * 1.15 and piece.pt * width / need > 5:
            piece.pt *= width / need * 0.995
            out.append(piece)
        elif piece.wraps:
            out += _wrapped(press, piece, width)
        else:
            raise MisfitError(f"too long: {shown}")
    return out


def indent(pieces: list[Piece], style: Style, press: Press) -> float:
    """The width of the column for labels or icons, 0 where neither is."""
    labels = [press.measure(p.label, p.face, p.pt) for p in pieces if p.label]
    if labels:
        return max(labels) + 2.0
    return style.pt * 0.3528 + 1.8 if any(p.icon for p in pieces) else 0.0


def stack(
    press: Press,
    style: Style,
    pieces: list[Piece],
    x: float,
    y: float,
    width: float,
    align: str = "l",
    bottom: bool = False,
    gutter: float = 0.0,
    ring: Colour | None = None,
    labels_right: bool = False,
) -> float:
    """Print pieces under one another from *y* down (or ending at *y* with *bottom*).

    Args:
        x: the left edge, the middle or the right edge, as *align* is l, c or r.
        gutter: the width of a column for labels or icons; 0 sets labels before the text.

    Returns:
        Where the stack ends (with *bottom*: begins).

    Raises:
        MisfitError: it does not fit.
    """
    pieces = fitted(press, pieces, width, gutter)
    total = height(pieces, style.leading)
    cursor = y - total if bottom else y
    start = cursor
    for piece in pieces:
        step = piece.pt * POINT * style.leading
        cursor += piece.before + step
        base = cursor - step * 0.28
        if gutter and align == "l":
            count = 1
            if piece.label:
                where = x + gutter - 1 if labels_right else x
                press.text(
                    piece.label,
                    where,
                    base,
                    piece.face,
                    piece.pt,
                    style.accent if ring is None else piece.colour,
                    "r" if labels_right else "l",
                )
                count = 2
            elif piece.icon:
                size = piece.pt * POINT * 0.95
                icon(
                    press,
                    piece.icon,
                    x + (size * 0.4 if ring else 0),
                    base - size * 0.85,
                    size,
                    style.accent if ring is None else _over(ring),
                    ring,
                )
            press.text(piece.text, x + gutter, base, piece.face, piece.pt, piece.colour)
            if count == 2:
                press.join(2, f"{piece.label} {piece.text}")
        else:
            shown = f"{piece.label} {piece.text}" if piece.label else piece.text
            box = press.text(
                shown, x, base, piece.face, piece.pt, piece.colour, align, piece.tracking
            )
            if piece.icon:
                size = piece.pt * POINT * 0.95
                spot = box[2] + 1.2 if align == "r" else box[0] - size - 1.2
                press.claim(spot, box[1], spot + size, box[3], 0.8)
                icon(press, piece.icon, spot, base - size * 0.85, size, style.accent)
        if piece.entry:
            press.printed(piece.entry)
    return start if bottom else cursor


def _over(ring: Colour) -> Colour:
    return (255, 255, 255) if luminance(ring) < 150 else (20, 20, 20)


def row_pieces(
    style: Style,
    entries: list[Entry],
    pt: float | None = None,
    colour: Colour | None = None,
    gap: float = 0.0,
) -> list[Piece]:
    """Contacts and addresses, one piece a row, *gap* above each entry of another kind."""
    pieces = []
    last = ""
    for entry in entries:
        for i, row in enumerate(entry.rows):
            space = gap if i == 0 and last and last != entry.kind else 0.0
            pieces.append(_piece(style, entry, row, pt or style.pt, colour or style.ink, space))
        last = entry.kind
    return pieces


def _piece(style: Style, entry: Entry, row: Row, pt: float, colour: Colour, before: float) -> Piece:
    text = f"{row.text} {row.after}".strip()
    return Piece(
        text,
        style.face(),
        pt,
        colour,
        entry,
        before,
        0.0,
        row.label,
        row.icon,
        entry.kind in ("address", "tax", "register"),
    )


def qr(
    press: Press,
    payload: str,
    x: float,
    y: float,
    size: float,
    dark: Colour = (0, 0, 0),
    light: Colour = (255, 255, 255),
) -> None:
    """A QR code with its quiet zone in a square of *size* millimetres."""
    press.claim(x, y, x + size, y + size, edge=1.0)
    code = Image.fromarray(
        zxingcpp.create_barcode(payload, zxingcpp.BarcodeFormat.QRCode).to_image(scale=1)
    )
    n = round(size * PPM)
    grey = code.resize((n, n), Image.Resampling.NEAREST)
    press.image.paste(Image.new("RGB", (n, n), light), (round(x * PPM), round(y * PPM)))
    press.image.paste(
        Image.new("RGB", (n, n), dark),
        (round(x * PPM), round(y * PPM)),
        grey.point(lambda v: 255 if v < 128 else 0),
    )
    press.qr, press.qr_quad = payload, [(x, y), (x + size, y), (x + size, y + size), (x, y + size)]
