"""The fonts of this machine, sorted into kinds by their family names; found by fontconfig."""

import random
import re
import subprocess
from dataclasses import dataclass
from functools import lru_cache

from PIL import ImageFont

# Families by kind, separated by bars.
KINDS = {
    "sans": "Cantarell|Carlito|Liberation Sans|DejaVu Sans|Inter|Nimbus Sans|Noto Sans|Comfortaa|"
    "Cabin|Dosis|Josefin Sans|League Spartan|Manrope|Sora|Play|Yanone Kaffeesatz|"
    "URW Gothic|Linux Biolinum O|TeX Gyre Heros|TeX Gyre Adventor|CMU Bright|Andika|Go|"
    "Jura|Karla|Averia Sans Libre|Liberation Sans Narrow|Nimbus Sans Narrow",
    "serif": "Caladea|Liberation Serif|DejaVu Serif|Nimbus Roman|Noto Serif|Linux Libertine O|"
    "P052|C059|URW Bookman|GFS Didot|GFS Artemisia|Gentium Plus|Charis SIL|"
    "TeX Gyre Pagella|TeX Gyre Bonum|TeX Gyre Schola|Vollkorn|Old Standard TT|STIX|"
    "Latin Modern Roman|CMU Serif|Averia Serif Libre|Fanwood Text|Caslon|Berenis ADF Pro",
    "mono": "JetBrains Mono|Hack|Fira Code|DejaVu Sans Mono|Liberation Mono|Nimbus Mono PS|"
    "Latin Modern Mono|CMU Typewriter Text|Go Mono|GWMonospace",
    "script": "Kaushan Script|Lobster Two|Z003|Lobster|Pacifico",
    "display": "Bebas Neue|League Spartan|Play|GFS Didot|Yanone Kaffeesatz|"
    "Linux Libertine Display O|Vollkorn|Sora",
}  # fmt: skip
_ODD = re.compile(
    r"Math|Symbol|Keyboard|Thin|Hairline|Black|ExtraLight|Extra Light|Condensed Light", re.I
)


@dataclass(frozen=True)
class Face:
    """One font file: what it is and which characters it draws."""

    path: str
    index: int
    family: str
    weight: int
    italic: bool
    letters: frozenset[int]

    def draws(self, text: str) -> bool:
        return all(ord(c) in self.letters or c == " " for c in text)

    def at(self, pixels: float) -> ImageFont.FreeTypeFont:
        """The font at a height of *pixels* to the em."""
        return _font(self.path, self.index, max(4, round(pixels)))


@lru_cache(maxsize=400)
def _font(path: str, index: int, pixels: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(path, pixels, index=index)


def _letters(charset: str) -> frozenset[int]:
    found: set[int] = set()
    for part in charset.split():
        low, _, high = part.partition("-")
        found.update(range(int(low, 16), min(int(high or low, 16), 0x2FFF) + 1))
    return frozenset(found)


@lru_cache(maxsize=1)
def faces() -> tuple[Face, ...]:
    """Every usable static face that draws Polish, sorted so that a seed finds the same ones.

    Raises:
        RuntimeError: fontconfig knows no such font.
    """
    shape = (
        "\t".join(
            f"%{{{key}}}"
            for key in (
                "file",
                "index",
                "family[0]",
                "style[0]",
                "variable",
                "weight",
                "slant",
                "charset",
            )
        )
        + "\n"
    )
    listed = subprocess.run(
        ["fc-list", ":lang=pl", "--format", shape], capture_output=True, text=True, check=True
    )
    found = []
    for line in listed.stdout.splitlines():
        path, index, family, style, variable, weight, slant, charset = line.split("\t")
        if (
            variable == "True"
            or int(index) > 99
            or _ODD.search(f"{family} {style}")
            or not path.endswith(("tf", "otf", "ttc", "t1"))
        ):
            continue
        found.append(
            Face(
                path,
                int(index),
                family,
                int(float(weight.strip("[]").split()[0])),
                slant != "0",
                _letters(charset),
            )
        )
    if not found:
        raise RuntimeError("fontconfig knows no font for Polish")
    return tuple(sorted(found, key=lambda f: (f.family, f.weight, f.italic, f.path)))


def families(kind: str) -> list[str]:
    """The families of a kind that are installed; the sans-serif ones where there is none."""
    known = {face.family for face in faces()}
    return (
        [f for f in KINDS[kind].split("|") if f in known]
        or [f for f in KINDS["sans"].split("|") if f in known]
        or sorted(known)
    )


def face(family: str, weight: int = 80, italic: bool = False) -> Face:
    """The face of a family nearest to a fontconfig weight (80 regular, 200 bold)."""
    options = [f for f in faces() if f.family == family]
    return min(options, key=lambda f: (f.italic != italic, abs(f.weight - weight)))


def pick(kind: str, rng: random.Random, text: str = "") -> str:
    """A family at random whose regular face draws *text*."""
    options = families(kind)
    rng.shuffle(options)
    for name in options:
        if face(name).draws(text):
            return name
    raise LookupError(text)
