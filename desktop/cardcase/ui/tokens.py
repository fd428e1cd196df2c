"""The look as values: colours by role, type, spaces, radii. No other file names a colour."""

from dataclasses import dataclass
from typing import Final

COLORS: Final[dict[str, tuple[str, str]]] = {
    # role: (light, dark)
    "surface": ("#FAF7F1", "#201F1B"),
    "raised": ("#FFFDF9", "#2A2823"),
    "sunken": ("#F1ECE2", "#181714"),
    "mat": ("#E8E1D4", "#13120F"),
    "hover": ("#F3EEE5", "#2C2A25"),
    "line": ("#E3DBCD", "#3B3830"),
    "edge": ("#877D6C", "#8A8272"),
    "text": ("#25221C", "#F1EDE4"),
    "muted": ("#635B4E", "#B8B0A1"),
    "accent": ("#17606B", "#7FCAD2"),
    "accent-hi": ("#0F4B54", "#A6DEE4"),
    "on-accent": ("#FFFFFF", "#0A2327"),
    "accent-soft": ("#DCEBEB", "#183A3F"),
    "ok": ("#2B6A3D", "#93CE9F"),
    "ok-soft": ("#E1EFDF", "#1F3725"),
    "doubt": ("#7E4E00", "#EDBB63"),
    "doubt-soft": ("#FBEDCB", "#3E3013"),
    "doubt-line": ("#AD7009", "#C38A26"),
    "due": ("#96400F", "#F2AB7C"),
    "due-soft": ("#FAE6D6", "#452A17"),
    "danger": ("#A12A1F", "#F59C8F"),
    "danger-soft": ("#FAE3DE", "#48211C"),
    "focus": ("#1B7C8A", "#8FD6DE"),
    "mark": ("#FFE7A3", "#5A4614"),
    "scrim": ("#6125221C", "#8C000000"),  # ink at 38 %, black at 55 %
    "ring": ("#1A25221C", "#1AF1EDE4"),  # ink at 10 %, round level 2
    # Drawn on the picture of a card, the same in both themes.
    "card-lit": ("#F2B233", "#F2B233"),
    "card-ink": ("#25221C", "#25221C"),
    "card-dim": ("#3D25221C", "#3D25221C"),  # ink at 24 %
    "card-line-on-dark": ("#FFFFFF", "#FFFFFF"),
    "card-line-on-light": ("#17606B", "#17606B"),
    "card-handle": ("#FFFFFF", "#FFFFFF"),
    # The drawing of the card case.
    "case": ("#17606B", "#1E6670"),
    "case-edge": ("#0F4B54", "#7FCAD2"),
    "case-clasp": ("#DDB05A", "#DDB05A"),
    "case-card": ("#FBEFD6", "#E9DCC0"),
    "case-card-back": ("#FFFDF9", "#CFC5B1"),
    "case-card-edge": ("#C2B8A5", "#8A8272"),
    "case-print": ("#A05A3C", "#8C4A2E"),
}

AVATARS: Final[tuple[tuple[tuple[str, str], tuple[str, str]], ...]] = (
    # ((background, ink) light, (background, ink) dark)
    (("#DCE8F2", "#2A4F70"), ("#22384C", "#B5D3EC")),
    (("#F3DFD3", "#80401C"), ("#48301F", "#F0C2A1")),
    (("#E0EBD8", "#3B5B23"), ("#2C3C22", "#C2DDAB")),
    (("#EADFF0", "#5F3D78"), ("#3B2B47", "#DBC0EA")),
    (("#F4E4BF", "#6B4C07"), ("#42351B", "#EBD08C")),
    (("#D7ECE8", "#1B5B55"), ("#1B3E3A", "#A3DCD4")),
    (("#F5DCE0", "#8A2F47"), ("#4A2730", "#F2B6C3")),
    (("#E4E2DC", "#4E4A40"), ("#3A3832", "#D6D0C2")),
)


@dataclass(frozen=True, slots=True)
class Type:
    """A style of text: size and line height in pixels at 96 dpi, weight, serif or not."""

    size: int
    line: int
    weight: int = 400
    serif: bool = False


TYPE: Final[dict[str, Type]] = {
    "display": Type(26, 32, 600, True),
    "display-small": Type(22, 28, 600, True),
    "display-large": Type(30, 38, 600, True),
    "brand": Type(19, 26, 600, True),
    "sentence": Type(21, 32, 400, True),
    "sentence-small": Type(18, 26, 400, True),
    "title": Type(16, 22, 600),
    "section": Type(14, 20, 600),
    "body": Type(14, 20),
    "body-medium": Type(14, 20, 500),
    "body-bold": Type(14, 20, 600),
    "second": Type(13, 18),
    "second-medium": Type(13, 18, 500),
    "caption": Type(12, 16),
    "caption-medium": Type(12, 16, 500),
    "caption-bold": Type(12, 16, 600),
    "badge": Type(11, 14, 600),
}

RADIUS_CAP: Final = 5
RADIUS_CONTROL: Final = 8
RADIUS_ROW: Final = 10
RADIUS_GROUP: Final = 12
RADIUS_POPUP: Final = 14

CONTROL: Final = 36
CONTROL_SMALL: Final = 30
HIT: Final = 32
TITLE_TOP: Final = 17
"""Over the title of a page that has the height of a button."""

ICON: Final = 18
ICON_SMALL: Final = 16
ICON_TEXT: Final = 14
STROKE: Final = 1.75

SIDEBAR: Final = 232
SIDEBAR_NARROW: Final = 64

INK_ON_PAPER: Final = "#000000"
"""What is printed: paper is white, whatever the theme."""
