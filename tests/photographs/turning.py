"""Print that runs up or down an edge of a card."""

from PIL import Image, ImageDraw

from photographs.printing import POINT, PPM, Line, MisfitError, Press
from photographs.setting import Piece


def turned(
    press: Press, piece: Piece, x: float, up: bool, longest: float, side: str, contrast: float
) -> tuple[float, float]:
    """Print a piece turned by ninety degrees, in the middle of the card's height.

    Args:
        x: its left edge, its middle or its right edge, as *side* is l, c or r.
        up: whether it is read upwards.

    Returns:
        Its left and right edge.

    Raises:
        MisfitError: it is longer than *longest* or runs over something.
    """
    if piece.entry is None:
        raise MisfitError("needs a company")
    font = piece.face.at(piece.pt * POINT * PPM)
    length = font.getlength(piece.text) / PPM
    if length > longest or not piece.face.draws(piece.text):
        raise MisfitError("too long")
    a, t, c, d = font.getbbox(piece.text, anchor="ls")
    tile = Image.new("L", (c - min(0, a) + 4, d - t + 4), 0)
    ImageDraw.Draw(tile).text((2 - min(0, a), 2 - t), piece.text, 255, font, anchor="ls")
    made = tile.transpose(Image.Transpose.ROTATE_90 if up else Image.Transpose.ROTATE_270)
    x0 = x - {"l": 0.0, "c": made.width / 2, "r": made.width}[side] / PPM
    y0 = (press.height - made.height / PPM) / 2
    x1, y1 = x0 + made.width / PPM, y0 + made.height / PPM
    press.claim(x0, y0, x1, y1)
    press.image.paste(
        Image.new("RGB", made.size, piece.colour), (round(x0 * PPM), round(y0 * PPM)), made
    )
    quad = (
        [(x0, y1), (x0, y0), (x1, y0), (x1, y1)] if up else [(x1, y0), (x1, y1), (x0, y1), (x0, y0)]
    )
    press.lines.append(Line(piece.text, quad, -font.getbbox("x", anchor="ls")[1] / PPM, contrast))
    press.fonts.add(piece.face.family)
    press.printed(piece.entry)
    return x0, x1
