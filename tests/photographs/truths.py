"""The truth about a picture: where every line lies, what the cards say, how hard it is to read."""

from typing import Any

import numpy as np

from photographs.optics import View
from photographs.scenes import Laid

LABELS = {
    "en_GB": "en_GB",
    "en_US": "en_US",
    "pl": "pl_PL",
    "de": "de_DE",
    "fr": "fr_FR",
    "es": "es_ES",
    "it": "it_IT",
    "cs": "cs_CZ",
    "sv": "sv_SE",
    "nb": "nb_NO",
    "da": "da_DK",
    "fi": "fi_FI",
    "nl": "nl_NL",
    "pt": "pt_PT",
    "sk": "sk_SK",
    "hu": "hu_HU",
}
# Designs with a picture or a pattern behind the print.
PATTERNED = ("watermark", "photo_full", "full_bleed", "blend", "backdrop", "blueprint", "lit_panel",
             "interpreter")  # fmt: skip


def seen_quad(seen: View, laid: Laid, quad: Any) -> list[list[float]]:
    return [[round(float(x), 1), round(float(y), 1)] for x, y in seen.see(laid.on_desk(quad))]


def card_truth(seen: View, laid: Laid) -> dict[str, Any]:
    """A card's part of the truth."""
    card = laid.card
    lines = []
    for line in card.lines:
        quad = seen_quad(seen, laid, line.quad)
        tall = np.hypot(*(np.array(quad[3]) - quad[0])) / max(
            1e-6, abs(np.hypot(*(np.array(line.quad[3]) - line.quad[0])))
        )
        wide = np.hypot(*(np.array(quad[1]) - quad[0])) / max(
            1e-6, abs(np.hypot(*(np.array(line.quad[1]) - line.quad[0])))
        )
        lines.append(
            {
                "text": line.text,
                "quad": quad,
                "contrast": round(line.contrast),
                "xheight_px": round(float(line.xheight * min(tall, wide)), 1),
            }
        )
    outline = seen_quad(
        seen, laid, [(0, 0), (card.width, 0), (card.width, card.height), (0, card.height)]
    )
    (x0, y0), (x1, y1) = outline[0], outline[1]
    return {
        "quad": outline,
        "rotation": round(float(np.degrees(np.arctan2(y1 - y0, x1 - x0))) % 360, 1),
        "template": card.template,
        "locale": LABELS[card.locale],
        "size_mm": [card.width, card.height],
        "fonts": card.fonts,
        "qr": card.qr,
        "qr_quad": seen_quad(seen, laid, card.qr_quad) if card.qr_quad else None,
        "lines": lines,
        "fields": card.fields,
    }


def difficulty(cards: list[dict[str, Any]], how: dict[str, Any]) -> tuple[str, int, list[str]]:
    """easy, medium or hard, by what makes the picture hard to read."""
    light = how.get("light", {})
    least = min((line["xheight_px"] for card in cards for line in card["lines"]), default=20.0)
    faint = min((line["contrast"] for card in cards for line in card["lines"]), default=200)
    ratio = how.get("blur_sigma", 0) / least
    checks = [
        ("blur>.08", ratio > 0.08),
        ("blur>.12", ratio > 0.12),
        ("small", least < 11),
        ("contrast<90", faint < 90),
        ("noise>=4", how.get("noise", 0) >= 4),
        ("tilt", how.get("tilt", 0) > 20),
        ("turned", any(12 < c["rotation"] % 360 < 348 for c in cards)),
        ("glare", bool(light.get("glare"))),
        ("shadow", bool(light.get("shadow"))),
        ("clutter", bool(how.get("clutter"))),
        ("fingers", bool(how.get("fingers"))),
        ("cut", bool(how.get("cut"))),
        ("multi", len(cards) > 1),
        ("script", any(c["template"] in ("script", "signature") for c in cards)),
        ("pattern", any(c["template"] in PATTERNED for c in cards)),
    ]
    reasons = [name for name, true in checks if true]
    return (
        ("easy" if len(reasons) < 2 else "medium" if len(reasons) < 4 else "hard"),
        len(reasons),
        reasons,
    )


def inside(points: Any, width: int, height: int, slack: float = 0.0) -> bool:
    return all(-slack <= x <= width + slack and -slack <= y <= height + slack for x, y in points)
