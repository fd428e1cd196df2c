"""Make photographs of fictional business cards with exact truth.

usage: python -m photographs OUT [--count N] [--first N] [--seed S] [--kind KIND]
    [--designs known|kept|all] [--design NAME]
"""

import argparse
import json
import random
import sys
from pathlib import Path
from typing import Any

from PIL import Image

from photographs import rough, shots
from photographs.designs import SHELVES
from photographs.printing import MisfitError
from photographs.truths import difficulty

KINDS = {
    "photo": 66,
    "scan": 9,
    "screenshot": 3,
    "multi": 8,
    "back": 3,
    "pair": 5,
    "render": 0,
    "rough": 0,
    "nocard": 4,
}
_STORED = {
    3: Image.Transpose.ROTATE_180,
    6: Image.Transpose.ROTATE_90,
    8: Image.Transpose.ROTATE_270,
}


def save(picture: Any, path: Path, rng: random.Random, quality: int) -> tuple[Path, int]:
    """Write the pixels in a format at random; returns the whole path and the EXIF orientation."""
    image = Image.fromarray(picture)
    kind = rng.choices(["jpg", "png", "webp", "heic", "pdf"], [84, 5, 4, 4, 3])[0]
    path = path.with_suffix(f".{kind}")
    orientation = rng.choices([1, 6, 3, 8], [72, 16, 7, 5])[0] if kind == "jpg" else 1
    if kind == "jpg":
        exif = Image.Exif()
        exif[0x0112] = orientation
        stored = image.transpose(_STORED[orientation]) if orientation != 1 else image
        stored.save(path, quality=quality, exif=exif)
    elif kind == "heic":
        import pillow_heif

        pillow_heif.register_heif_opener()
        image.save(path, quality=max(60, quality - 10))
    elif kind == "pdf":
        image.save(path, resolution=300, quality=max(80, quality))
    else:
        image.save(path, **({"quality": max(70, quality)} if kind == "webp" else {}))
    return path, orientation


def make(
    kind: str, design: str, rng: random.Random, shelf: str
) -> tuple[shots.Photograph, list[dict[str, Any]]]:
    if kind == "nocard":
        return shots.empty(rng), []
    if kind == "multi":
        count = rng.choice([2, 2, 3, 3, 4, 5, 6, 8])
        return shots.on_a_desk([shots.a_card(rng, shelf=shelf) for _ in range(count)], rng)
    if kind == "rough":
        return rough.in_a_hurry(design, rng)
    card = shots.a_card(rng, "", "back", shelf) if kind == "back" else shots.a_card(rng, design)
    if kind == "scan":
        return shots.scanned(card, rng)
    if kind in ("render", "screenshot"):
        return shots.rendered(card, rng, kind == "screenshot")
    return shots.on_a_desk([card], rng)


def made(
    folder: Path, number: int, seed: int, kind: str, design: str, prefix: str, shelf: str
) -> list[dict[str, Any]]:
    """Make one picture (or the two of a pair) and return its line of truth.

    A design that takes no camera gives way to the next try.

    Raises:
        MisfitError: twenty tries gave no picture.
    """
    names = list(SHELVES[shelf][0])
    for attempt in range(20):
        rng = random.Random(f"{seed}/{number}/{attempt}")
        chosen = kind or rng.choices(list(KINDS), list(KINDS.values()))[0]
        name = design or names[(number * 7 + seed + attempt) % len(names)]
        try:
            if chosen == "pair":
                front = shots.a_card(rng, name)
                sides = [
                    shots.on_a_desk([card], rng) for card in (front, shots.the_back(front, rng))
                ]
            else:
                sides = [make(chosen, name, rng, shelf)]
        except MisfitError:
            continue
        lines = []
        for side, (picture, cards) in enumerate(sides):
            mark = "ab"[side] if chosen == "pair" else ""
            line = written(folder / f"{prefix}{number:03d}{mark}", picture, cards, chosen, rng)
            if chosen == "pair":
                line |= {"pair_id": f"{prefix}pair{number}", "side": ("front", "back")[side]}
            lines.append(line)
        return lines
    raise MisfitError(f"picture {number} of seed {seed}")


def written(
    path: Path,
    picture: shots.Photograph,
    cards: list[dict[str, Any]],
    chosen: str,
    rng: random.Random,
) -> dict[str, Any]:
    """Save a picture; returns its line of truth."""
    how = picture.facts
    path, orientation = save(picture.pixels, path, rng, how.get("jpeg_q", 90))
    height, width = picture.pixels.shape[:2]
    level, points, reasons = difficulty(cards, how)
    locales, templates = {c["locale"] for c in cards}, {c["template"] for c in cards}
    return {
        "file": path.name,
        "locale": locales.pop() if len(locales) == 1 else "mixed" if cards else "none",
        "template": templates.pop() if len(templates) == 1 else "mixed" if cards else "none",
        "kind": "photo" if chosen == "back" else chosen,
        "side": "back" if chosen == "back" else "front",
        "width": width,
        "height": height,
        "exif_orientation": orientation,
        "difficulty": level,
        "difficulty_points": points,
        "difficulty_reasons": reasons,
        "photo": how,
        "cards": cards,
    }


def main(arguments: list[str] | None = None) -> int:
    """The command."""
    parser = argparse.ArgumentParser(
        prog="photographs", description="Photographs of fictional business cards with exact truth."
    )
    parser.add_argument("out", type=Path)
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--first", type=int, default=0, help="the number of the first picture")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--kind", choices=list(KINDS), default="")
    parser.add_argument("--designs", choices=list(SHELVES), default="known")
    parser.add_argument("--design", choices=list(SHELVES["all"][0]), default="")
    parser.add_argument("--prefix", default="p_")
    asked = parser.parse_args(arguments)
    asked.out.mkdir(parents=True, exist_ok=True)
    with (asked.out / "truth.jsonl").open("w", encoding="utf-8") as truth:
        for number in range(asked.first, asked.first + asked.count):
            for line in made(
                asked.out,
                number,
                asked.seed,
                asked.kind,
                asked.design,
                asked.prefix,
                asked.designs,
            ):
                truth.write(json.dumps(line, ensure_ascii=False) + "\n")
            truth.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
