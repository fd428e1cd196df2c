"""The press: puts text, marks and colour on a card and remembers where every printed line lies."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from PIL import Image, ImageDraw

from photographs.cards import Content, Entry
from photographs.fonts import Face

PPM = 30.0  # pixels to the millimetre of a printed card
POINT = 0.3528  # millimetres
CAPITALS = ("Bebas Neue",)  # families that draw small letters as capitals
Colour = tuple[int, int, int]


class MisfitError(Exception):
    """The content does not go on the card without running over something."""


@dataclass
class Line:
    """A printed visual line: corners clockwise from its own top-left, in millimetres."""

    text: str
    quad: list[tuple[float, float]]
    xheight: float
    contrast: float


@dataclass
class Card:
    """A card as printed."""

    image: Image.Image
    width: float
    height: float
    lines: list[Line]
    fields: dict[str, Any]
    template: str
    locale: str
    fonts: list[str]
    qr: str | None = None
    qr_quad: list[tuple[float, float]] | None = None
    content: Content | None = None
    rounded: float = 0.0  # the radius of its corners


def luminance(colour: Colour) -> float:
    return 0.299 * colour[0] + 0.587 * colour[1] + 0.114 * colour[2]


@dataclass
class Press:
    """A card being printed. Lengths are millimetres, sizes of type points."""

    width: float
    height: float
    paper: Colour
    rng: random.Random
    margin: float = 2.0
    image: Image.Image = field(init=False)
    lines: list[Line] = field(default_factory=list)
    boxes: list[tuple[float, float, float, float]] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    fonts: set[str] = field(default_factory=set)
    qr: str | None = None
    qr_quad: list[tuple[float, float]] | None = None
    rounded: float = 0.0

    def __post_init__(self) -> None:
        self.image = Image.new(
            "RGB", (round(self.width * PPM), round(self.height * PPM)), self.paper
        )

    @property
    def draw(self) -> ImageDraw.ImageDraw:
        return ImageDraw.Draw(self.image)

    def measure(self, text: str, face: Face, pt: float, tracking: float = 0.0) -> float:
        """The width of a text in millimetres; *tracking* is in em."""
        pixels = pt * POINT * PPM
        return (face.at(pixels).getlength(text) + tracking * pixels * max(0, len(text) - 1)) / PPM

    def claim(self, x0: float, y0: float, x1: float, y1: float, edge: float | None = None) -> None:
        """Take a rectangle of the card for print.

        Raises:
            MisfitError: it runs over the margin or over something printed before.
        """
        edge = self.margin if edge is None else edge
        if x0 < edge or y0 < edge or x1 > self.width - edge or y1 > self.height - edge:
            raise MisfitError("over the margin")
        for a, b, c, d in self.boxes:
            if x0 < c and a < x1 and y0 < d and b < y1:
                raise MisfitError("over other print")
        self.boxes.append((x0, y0, x1, y1))

    def text(
        self,
        text: str,
        x: float,
        y: float,
        face: Face,
        pt: float,
        colour: Colour,
        align: str = "l",
        tracking: float = 0.0,
        record: bool = True,
    ) -> tuple[float, float, float, float]:
        """Print one line with its baseline at *y*; returns its ink box.

        Raises:
            MisfitError: see :meth:`claim`; also where the face lacks a letter or the ink is faint.
        """
        if face.family in CAPITALS:
            text = text.upper()
        if not face.draws(text):
            raise MisfitError(f"{face.family} lacks a letter of {text!r}")
        pixels = pt * POINT * PPM
        font = face.at(pixels)
        width = self.measure(text, face, pt, tracking)
        left = x - {"l": 0.0, "c": width / 2, "r": width}[align]
        a, b, c, d = font.getbbox(text, anchor="ls")
        box = (
            left + min(0, a) / PPM,
            y + b / PPM,
            left + max(width, c / PPM if not tracking else 0),
            y + d / PPM,
        )
        self.claim(box[0], box[1], box[2], box[3])
        under = np.asarray(self.image.crop([round(v * PPM) for v in box]).convert("L"), np.float32)
        contrast = (
            float(min(abs(luminance(colour) - np.percentile(under, q)) for q in (2, 50, 98)))
            if under.size
            else 255.0
        )
        if contrast < 70:
            raise MisfitError("too faint")
        if tracking:
            for letter in text:
                self.draw.text((left * PPM, y * PPM), letter, colour, font, anchor="ls")
                left += (font.getlength(letter) + tracking * pixels) / PPM
        else:
            self.draw.text((left * PPM, y * PPM), text, colour, font, anchor="ls")
        self.fonts.add(face.family)
        if record:
            h = font.getbbox("x", anchor="ls")
            quad = [(box[0], box[1]), (box[2], box[1]), (box[2], box[3]), (box[0], box[3])]
            self.lines.append(Line(text, quad, -h[1] / PPM, contrast))
        return box

    def join(self, count: int, text: str) -> None:
        """Make the last *count* lines one, as a reader sees label and value as one."""
        parts = self.lines[-count:]
        xs = [x for line in parts for x, _ in line.quad]
        ys = [y for line in parts for _, y in line.quad]
        quad = [(min(xs), min(ys)), (max(xs), min(ys)), (max(xs), max(ys)), (min(xs), max(ys))]
        self.lines[-count:] = [Line(text, quad, parts[-1].xheight, min(p.contrast for p in parts))]

    def printed(self, entry: Entry) -> None:
        """Note that all of an entry stands on the card."""
        if entry not in self.entries:
            self.entries.append(entry)

    def finish(self, template: str, content: Content) -> Card:
        """The card with its truth."""
        return Card(
            self.image,
            self.width,
            self.height,
            self.lines,
            truth(self.entries, content.coded if self.qr else []),
            template,
            content.locale,
            sorted(self.fonts),
            self.qr,
            self.qr_quad,
            content,
            self.rounded,
        )


def truth(entries: list[Entry], coded: Sequence[Entry] = ()) -> dict[str, Any]:
    """The fields that printed entries stand for together, and what a code alone says beside."""
    fields: dict[str, Any] = dict.fromkeys(
        ("prefix", "given", "middle", "family", "suffix", "name", "name_full"), ""
    )
    fields |= {
        "title": [],
        "department": "",
        "org": "",
        "org_aliases": [],
        "phones": [],
        "emails": [],
        "urls": [],
        "addresses": [],
        "social": [],
        "tax_ids": [],
        "note": "",
    }
    for entry in entries:
        for key, value in entry.fields.items():
            if isinstance(value, list):
                fields[key] = fields[key] + [v for v in value if v not in fields[key]]
            elif key == "org" and fields["org"] and fields["org"] != value:
                short, full = sorted((fields["org"], value), key=len)
                fields["org"] = full
                fields["org_aliases"] = [*fields["org_aliases"], short]
            else:
                fields[key] = value
    fields["org_aliases"] = sorted(set(fields["org_aliases"]) - {fields["org"]})
    for entry in coded:
        _add_coded(fields, entry)
    return fields


def _add_coded(fields: dict[str, Any], entry: Entry) -> None:
    """Add what a code says to the fields; a name or firm that is printed stays as printed."""
    if entry.kind in ("name", "org"):
        if not fields[entry.kind]:
            fields |= entry.fields
        return
    for key, values in entry.fields.items():
        known = {_same(key, value) for value in fields[key]}
        fields[key] = fields[key] + [v for v in values if _same(key, v) not in known]


def _same(key: str, value: Any) -> str:
    """What is the same of two forms of a number or a page."""
    if key == "phones":
        return str(value["e164"])
    return str(value).casefold().rpartition("://")[2].removeprefix("www.")
