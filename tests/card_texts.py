"""Fictional cards as marked-up text (``data/card_texts``), and pages that print them in styles.

A card is a paragraph; ``-`` parts its blocks. A line is a kind, a size 1-9 and its text:
``o`` organization, ``a`` another form of it, ``n`` person, ``t`` title, ``d`` department, ``s``
slogan, ``c`` ways to reach, ``x`` anything else; ``N`` another person and ``!`` what is theirs;
``+`` goes on from the line before. Words of names carry their part: ``mgr:p Jan:g Lis:f``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from cardcase.core.scan.page import Page
from pages import line_at

TEXTS = Path(__file__).parent / "data" / "card_texts"
WAYS = Path(__file__).parent / "data" / "card_ways"
"""Further cards, with the ways to reach that each tells in ``truth.jsonl``."""
_LINE = re.compile(r"([a-zN])(\+?)(!?)(\d)\s(.*)")
_PARTS = {"p": "prefix", "g": "given", "m": "middle", "f": "family", "s": "suffix"}


@dataclass(frozen=True, slots=True)
class Printed:
    kind: str
    size: int
    text: str


@dataclass(slots=True)
class CardText:
    """One card: blocks of printed lines, and what it says in the words of the report."""

    key: str
    blocks: list[list[Printed]] = field(default_factory=lambda: [[]])
    fields: dict[str, object] = field(default_factory=dict)
    others: list[str] = field(default_factory=list)

    @property
    def locale(self) -> str:
        return self.key.split("-")[0]


def cards(folder: Path = TEXTS) -> list[CardText]:
    """All cards, in the order of the files."""
    found = []
    for path in sorted(folder.glob("*.txt")):
        texts = path.read_text(encoding="utf-8").strip().split("\n\n")
        found += [_card(f"{path.stem}-{place}", text) for place, text in enumerate(texts)]
    return found


def _card(key: str, text: str) -> CardText:
    card = CardText(key)
    said: dict[str, list[str]] = {kind: [] for kind in "oatdsnN"}
    parts: dict[str, str] = {}
    for row in text.splitlines():
        if row == "-":
            card.blocks.append([])
            continue
        match = _LINE.fullmatch(row)
        assert match, row
        kind, goes_on, theirs, size, printed = match.groups()
        if kind in "nN":
            printed, found = _name(printed)
            parts = found if kind == "n" else parts
            said[kind].append(found["name"])
        elif goes_on:
            said[kind][-1] += f" {printed}"
        elif kind in said and not theirs:
            said[kind].append(printed)
        card.blocks[-1].append(Printed(kind, int(size), printed))
    card.fields = {
        **parts,
        "org": (said["o"] or [""])[0], "org_aliases": [*said["o"][1:], *said["a"]],
        "title": said["t"], "department": (said["d"] or [""])[0], "note": (said["s"] or [""])[0],
    }  # fmt: skip
    card.others = said["N"]
    return card


def _name(marked: str) -> tuple[str, dict[str, str]]:
    if marked.endswith(":n"):  # letter-spaced
        printed = marked[:-2]
        given, family = (part.replace(" ", "") for part in re.split(r"\s{2,}", printed))
        return printed, {"given": given, "family": family, "name": f"{given} {family}"}
    tokens = [token.rpartition(":") for token in marked.split()]
    words = [(word.replace("_", " "), part) for word, _, part in tokens]
    found = {
        name: " ".join(word for word, part in words if part == letter)
        for letter, name in _PARTS.items()
    }
    found["name"] = " ".join(word for word, part in words if part in "gmf")
    before = " ".join(word for word, part in words if part != "s")
    return before + "".join(f", {word}" for word, part in words if part == "s"), found


def page(card: CardText, style: int) -> Page:
    """The card printed in one of many styles; the same number is the same page."""
    dice = Random(f"{card.key}/{style}")
    capitals = {kind for kind in "oant" if dice.random() < 0.2}
    column = [list(block) for block in card.blocks]
    if dice.random() < 0.4:
        dice.shuffle(column)
    form = dice.choice((_left, _centred, _columns, _logo_right))
    flat = dice.random() < 0.25  # all but one size of print
    lines = []
    for printed, left, top, size in form(column, flat):
        text = printed.text.upper() if printed.kind in capitals else printed.text
        lines.append(line_at(text, left, top, size, dice.uniform(0.97, 0.999)))
    ordered = sorted(lines, key=lambda line: (round(line.top / 20), line.left))
    return Page(width=1050, height=int(max(line.bottom for line in lines)) + 40,
                lines=tuple(ordered))  # fmt: skip


_Placed = Iterator[tuple[Printed, float, float, float]]


def _size(printed: Printed, flat: bool) -> float:
    return 30.0 if flat and printed.size < 5 else 12.0 + 9 * printed.size


def _left(blocks: list[list[Printed]], flat: bool) -> _Placed:
    yield from _stack(blocks, flat, 60, 40)


def _stack(blocks: list[list[Printed]], flat: bool, left: float, top: float) -> _Placed:
    for block in blocks:
        for printed in block:
            size = _size(printed, flat)
            yield printed, left, top, size
            top += size * 1.35
        top += 34


def _centred(blocks: list[list[Printed]], flat: bool) -> _Placed:
    for printed, _, top, size in _stack(blocks, flat, 0, 40):
        yield printed, 525 - len(printed.text) * size / 4, top, size


def _columns(blocks: list[list[Printed]], flat: bool) -> _Placed:
    """The ways to reach at the right, the rest at the left."""
    reach = [[line for line in block if line.kind == "c"] for block in blocks]
    rest = [[line for line in block if line.kind != "c"] for block in blocks]
    placed = list(_stack([block for block in rest if block], flat, 40, 50))
    widest = max((left + len(line.text) * size / 2 for line, left, _, size in placed), default=40)
    yield from placed
    yield from _stack([block for block in reach if block], flat, widest + 60, 70)


def _logo_right(blocks: list[list[Printed]], flat: bool) -> _Placed:
    """The first block at the right, the others below it at the left."""
    first, *rest = blocks
    placed = list(_stack([first], flat, 560, 40))
    yield from placed
    bottom = max(top + size for _, _, top, size in placed)
    yield from _stack(rest, flat, 60, bottom + 40)
