"""What is photographed, and how: one picture of each kind, with its truth."""

import random
from dataclasses import replace
from typing import Any

import cv2
import numpy as np

from photographs import designs, desks
from photographs.optics import View, lit, taken, view
from photographs.plans import REGION
from photographs.printing import Card, MisfitError
from photographs.scenes import Laid, Photograph, photograph
from photographs.truths import card_truth, inside

LANDSCAPE = [
    (1200, 900),
    (1600, 1200),
    (1920, 1080),
    (2048, 1536),
    (2592, 1944),
    (3264, 2448),
    (4000, 3000),
    (4032, 3024),
]


LEAST_XHEIGHT = 8.0  # pixels; smaller print is no longer read by a careful person


def a_locale(rng: random.Random, design: str) -> str:
    """A country whose language the design has words of."""
    known = designs.locales_of(design)
    if rng.random() < 0.5 and "pl" in known:
        return "pl"
    weights = {"en_GB": 4, "en_US": 4, "de": 4, "fr": 3, "es": 2, "it": 2, "cs": 2}
    names = [name for name in REGION if name in known and (name != "pl" or len(known) == 1)]
    return rng.choices(names, [weights.get(name, 1) for name in names])[0]


def a_card(rng: random.Random, design: str = "", side: str = "front", shelf: str = "known") -> Card:
    """A card of any design that takes the content of a country drawn at random."""
    for _ in range(40):
        names = list(designs.SHELVES[shelf][side == "back"])
        name = design or rng.choice(names)
        try:
            return designs.print_card(name, a_locale(rng, name), rng.randrange(2**31), side)
        except MisfitError:
            continue
    raise MisfitError(f"{design or side}: no content fits")


def the_back(front: Card, rng: random.Random) -> Card:
    """The other side of a card, of the same company."""
    names = list(designs.SHELVES[designs.shelf_of(front.template)][1])
    rng.shuffle(names)
    for name in names:
        try:
            return designs.print_card(
                name, front.locale, rng.randrange(2**31), "back", front.content
            )
        except MisfitError:
            continue
    raise MisfitError("no back takes this content")


def a_turn(rng: random.Random) -> float:
    return rng.choices(
        [rng.gauss(0, 5), rng.choice([90, 180, 270]) + rng.gauss(0, 4), rng.uniform(0, 360)],
        [7, 2, 1],
    )[0]


def facts(rng: random.Random, mildly: bool = False) -> dict[str, Any]:
    """Light, lens and sensor of one photograph."""
    k = 0.5 if mildly else 1.0
    warm = rng.uniform(-0.14, 0.16) * k
    light = {
        "gradient": round(rng.uniform(0.02, 0.25) * k, 2),
        "vignette": round(rng.uniform(0, 0.45) * k, 2),
        "shadow": round(rng.uniform(0.2, 0.5), 2) if rng.random() < 0.25 * k else 0,
        "exposure": round(rng.uniform(0.62, 1.02), 2),
        "glare": round(rng.uniform(0.08, 0.26), 2) if rng.random() < 0.18 * k else 0,
        "wb": [round(1 + warm, 2), 1, round(1 - warm, 2)],
    }
    return {
        "light": light,
        "blur": "motion" if rng.random() < 0.18 else "gauss",
        "noise": round(rng.uniform(0.8, 7.0) * k, 1),
        "sharpen": rng.choice([0, 0, 0.4, 0.8]),
        "clutter": rng.random() < 0.3,
        "jpeg_q": rng.randint(58, 95),
    }


def on_a_desk(
    cards: list[Card], rng: random.Random, how: dict[str, Any] | None = None
) -> tuple[Photograph, list[dict[str, Any]]]:
    """Photograph one card or several.

    Raises:
        MisfitError: no camera was found in which all print lies in the picture and can be read.
    """
    for attempt in range(30):
        many = len(cards) > 1
        width, height = (
            rng.choice(LANDSCAPE[4:])
            if many or attempt > 12
            else rng.choices(LANDSCAPE, [2, 4, 3, 4, 2, 2, 1, 1])[0]
        )
        if rng.random() < 0.3:
            width, height = height, width
        how = facts(rng)
        cut = not many and rng.random() < 0.07
        laid = _spread(cards, width / height, rng)
        tilt = min(abs(rng.gauss(0, 17)), 36)
        corners = np.concatenate([one.outline() for one in laid])
        low, high = corners.min(0), corners.max(0)
        need = max(high[0] - low[0], (high[1] - low[1]) * width / height)
        span = need / (
            rng.uniform(1.0, 1.06)
            if cut
            else rng.uniform(0.62, 0.9)
            if attempt > 8 or many
            else rng.uniform(0.4, 0.92)
        )
        slide = (
            rng.uniform(
                -0.5,
                0.5,
            )
            * max(0, span - need),
            rng.uniform(-0.5, 0.5) * max(0, span * height / width - (high[1] - low[1])),
        )
        laid = [replace(one, x=one.x + slide[0], y=one.y + slide[1]) for one in laid]
        seen = view(width, height, span, tilt, rng)
        truths = [card_truth(seen, one) for one in laid]
        points = [p for t in truths for line in t["lines"] for p in line["quad"]] + [
            p for t in truths if t["qr_quad"] for p in t["qr_quad"]
        ]
        whole = all(inside(t["quad"], width, height) for t in truths)
        least = min((line["xheight_px"] for t in truths for line in t["lines"]), default=20)
        if (
            least < LEAST_XHEIGHT
            or not inside(
                [(x - 6, y - 6) for x, y in points] + [(x + 6, y + 6) for x, y in points],
                width,
                height,
            )
            or (not cut and not whole)
        ):
            continue
        how |= {
            "tilt": round(tilt, 1),
            "cut": not whole,
            "xheight_px": least,
            "blur_sigma": round(
                least * rng.uniform(0.02, 0.12 if how["blur"] == "motion" else 0.17), 2
            ),
        }
        faint = min(line["contrast"] for t in truths for line in t["lines"])
        how["noise"] = round(min(how["noise"], faint * how["light"]["exposure"] / 22), 1)
        if how["light"]["glare"] and faint < 120:
            how["light"]["glare"] = 0
        pale = min(np.asarray(one.card.image.resize((8, 8)).convert("L")).mean() for one in laid)
        same = rng.random() < 0.22 and not many
        desk = (
            ("white" if pale > 190 else "black" if pale < 70 else "cork")
            if same
            else rng.choice(desks.KINDS)
        )
        how["background"] = desk
        if rng.random() < 0.13 and not many:
            laid[0] = replace(laid[0], fingers=True)
            how["fingers"] = True
        return photograph(laid, seen, desk, how, rng), truths
    raise MisfitError("no camera")


def _spread(cards: list[Card], aspect: float, rng: random.Random) -> list[Laid]:
    """Cards side by side without overlap, each turned a little."""
    bows = [rng.uniform(-1.6, 1.6) if rng.random() < 0.3 else 0.0 for _ in cards]
    if len(cards) == 1:
        return [Laid(cards[0], 0, 0, a_turn(rng), bows[0])]
    columns = max(1, round((len(cards) * aspect * 0.75) ** 0.5))
    laid, cell_w, cell_h = [], 104.0, 104.0 if any(c.height > c.width for c in cards) else 74.0
    for i, card in enumerate(cards):
        turn = rng.gauss(0, 4) + (180 if rng.random() < 0.1 else 0)
        laid.append(
            Laid(
                card,
                (i % columns) * cell_w + rng.uniform(-2, 2),
                (i // columns) * cell_h + rng.uniform(-2, 2),
                turn,
                bows[i],
            )
        )
    x = (min(o.x for o in laid) + max(o.x for o in laid)) / 2
    y = (min(o.y for o in laid) + max(o.y for o in laid)) / 2
    return [replace(o, x=o.x - x, y=o.y - y) for o in laid]


def scanned(card: Card, rng: random.Random) -> tuple[Photograph, list[dict[str, Any]]]:
    """A flat scan: the card on the scanner's lid, or cropped to its edges."""
    dpi = rng.choice([200, 300, 300, 400, 600])
    ppm = dpi / 25.4
    while min(line.xheight for line in card.lines) * ppm < LEAST_XHEIGHT:
        dpi, ppm = dpi + 100, (dpi + 100) / 25.4
    cropped = rng.random() < 0.4
    turn = 0.0 if cropped else rng.gauss(0, 1.5) + rng.choice([0, 0, 0, 90, 180, 270])
    span = (card.width, card.height) if cropped else (rng.uniform(108, 190), rng.uniform(108, 150))
    width, height = round(span[0] * ppm), round(span[1] * ppm)
    seen = View(
        np.array([[ppm, 0, width / 2], [0, ppm, height / 2], [0, 0, 1.0]]), 0.0, width, height
    )
    slide = (
        (0.0, 0.0)
        if cropped
        else (rng.uniform(-0.5, 0.5) * (span[0] - 104), rng.uniform(-0.5, 0.5) * (span[1] - 104))
    )
    laid = [Laid(card, *slide, turn)]
    how = facts(rng, True) | {
        "clutter": False,
        "blur": "gauss",
        "blur_sigma": round(rng.uniform(0.3, 0.8) * ppm / 11.8, 2),
        "background": "scanner",
        "dpi": dpi,
    }
    how["light"] = {
        "gradient": 0.01,
        "vignette": 0,
        "shadow": 0,
        "exposure": round(rng.uniform(0.95, 1.0), 2),
        "glare": 0,
        "wb": [1, 1, 1],
    }
    how["noise"] = round(rng.uniform(0.3, 2.0), 1)
    truths = [card_truth(seen, one) for one in laid]
    picture = photograph(laid, seen, rng.choice(["white", "white", "black"]), how, rng)
    if cropped:
        truths[0]["quad"] = None
    return picture, truths


def rendered(
    card: Card, rng: random.Random, screen: bool = False
) -> tuple[Photograph, list[dict[str, Any]]]:
    """The card as drawn, filling the picture; or as a screenshot shows it in a window."""
    ppm = max(rng.uniform(11, 22), LEAST_XHEIGHT / min(line.xheight for line in card.lines))
    w, h = round(card.width * ppm), round(card.height * ppm)
    pixels = cv2.resize(np.asarray(card.image), (w, h), interpolation=cv2.INTER_AREA)
    x, y = (
        (round(w * rng.uniform(0.1, 0.4)), round(h * rng.uniform(0.2, 0.5))) if screen else (0, 0)
    )
    canvas = np.full((h + 2 * y, w + 2 * x, 3), rng.choice([30, 60, 128, 200, 245]), np.uint8)
    if screen:
        canvas[: y // 3] = rng.choice([40, 225])
        for i, tint in enumerate(((236, 96, 90), (244, 190, 79), (97, 197, 84))):
            cv2.circle(canvas, (30 + i * 36, y // 6), min(12, y // 8), tint, -1, cv2.LINE_AA)
    canvas[y : y + h, x : x + w] = pixels
    seen = View(
        np.array([[ppm, 0, canvas.shape[1] / 2], [0, ppm, canvas.shape[0] / 2], [0, 0, 1.0]]),
        0.0,
        canvas.shape[1],
        canvas.shape[0],
    )
    laid = [Laid(card, 0, 0, 0)]
    truths = [card_truth(seen, laid[0])]
    if not screen:
        truths[0]["quad"] = None
    return Photograph(
        canvas, seen, laid, {"background": "screen" if screen else "none", "jpeg_q": 92}
    ), truths


def empty(rng: random.Random) -> Photograph:
    """A picture without a card: a bare desk, a page, a slip, a notebook, a landscape."""
    width, height = rng.choice(LANDSCAPE)
    if rng.random() < 0.4:
        width, height = height, width
    how = facts(rng) | {
        "blur_sigma": rng.uniform(0.3, 1.4),
        "background": rng.choice(
            [*desks.KINDS, "page", "page", "receipt", "table", "landscape", "landscape"]
        ),
    }
    seen = view(width, height, rng.uniform(140, 320), abs(rng.gauss(0, 14)), rng)
    kind = how["background"]
    if kind == "landscape":
        picture = desks.landscape(width, height, rng)
        picture = taken(
            lit(picture, how["light"], rng),
            how["blur"],
            how["blur_sigma"],
            how["noise"],
            how["sharpen"],
            rng,
        )
        return Photograph(np.clip(picture, 0, 255).astype(np.uint8), seen, [], how)
    return photograph([], seen, {"page": "printed"}.get(kind, kind), how, rng)
