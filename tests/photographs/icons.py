"""Pictograms for telephones, mail, networks."""

from PIL import Image, ImageDraw

from photographs.printing import PPM, Colour, Press


def icon(
    press: Press,
    kind: str,
    x: float,
    y: float,
    size: float,
    colour: Colour,
    ring: Colour | None = None,
) -> None:
    """A pictogram with its top-left corner at x, y; in a filled circle of *ring* if given."""
    scale = 8
    side = round(size * PPM)
    tile = Image.new("L", (side * scale // 4, side * scale // 4), 0)
    n = tile.width
    d = ImageDraw.Draw(tile)

    def at(*values: float) -> list[float]:
        return [v * n for v in values]

    w = max(1, round(n * 0.09))
    if kind == "phone":
        d.line(at(0.22, 0.15, 0.3, 0.5, 0.5, 0.7, 0.85, 0.78), 255, w * 2, joint="curve")
        d.ellipse(at(0.12, 0.05, 0.38, 0.32), 255)
        d.ellipse(at(0.66, 0.62, 0.94, 0.92), 255)
    elif kind == "mobile":
        d.rounded_rectangle(at(0.27, 0.04, 0.73, 0.96), n * 0.08, None, 255, w)
        d.line(at(0.42, 0.85, 0.58, 0.85), 255, w)
    elif kind == "fax":
        d.rectangle(at(0.08, 0.4, 0.92, 0.82), 255)
        d.rectangle(at(0.25, 0.1, 0.75, 0.4), None, 255, w)
        d.rectangle(at(0.3, 0.6, 0.7, 0.95), 0, 255, w)
    elif kind == "mail":
        d.rectangle(at(0.05, 0.2, 0.95, 0.82), None, 255, w)
        d.line(at(0.05, 0.2, 0.5, 0.56, 0.95, 0.2), 255, w, joint="curve")
    elif kind == "web":
        d.ellipse(at(0.06, 0.06, 0.94, 0.94), None, 255, w)
        d.ellipse(at(0.32, 0.06, 0.68, 0.94), None, 255, w)
        d.line(at(0.06, 0.5, 0.94, 0.5), 255, w)
    elif kind == "pin":
        d.ellipse(at(0.2, 0.03, 0.8, 0.63), 255)
        d.polygon(at(0.24, 0.48, 0.5, 0.98, 0.76, 0.48), 255)
        d.ellipse(at(0.38, 0.22, 0.62, 0.46), 0)
    elif kind in ("facebook", "linkedin", "x", "xing", "tiktok"):
        d.rounded_rectangle(at(0.03, 0.03, 0.97, 0.97), n * 0.15, 255)
        if kind == "facebook":
            d.line(at(0.72, 0.22, 0.56, 0.26, 0.52, 0.98), 0, w * 2)
            d.line(at(0.36, 0.52, 0.72, 0.52), 0, w * 2)
        elif kind == "linkedin":
            d.rectangle(at(0.2, 0.4, 0.32, 0.8), 0)
            d.ellipse(at(0.18, 0.18, 0.34, 0.34), 0)
            d.line(at(0.47, 0.8, 0.47, 0.42, 0.75, 0.5, 0.75, 0.8), 0, w)
        elif kind == "tiktok":
            d.line(at(0.55, 0.15, 0.55, 0.7), 0, w)
            d.ellipse(at(0.3, 0.55, 0.58, 0.83), None, 0, w)
        else:
            d.line(at(0.25, 0.22, 0.75, 0.78), 0, w * (2 if kind == "xing" else 1))
            d.line(at(0.75, 0.22, 0.25, 0.78), 0, w)
    elif kind == "instagram":
        d.rounded_rectangle(at(0.05, 0.05, 0.95, 0.95), n * 0.25, None, 255, w)
        d.ellipse(at(0.28, 0.28, 0.72, 0.72), None, 255, w)
        d.ellipse(at(0.7, 0.18, 0.82, 0.3), 255)
    elif kind == "github":
        d.ellipse(at(0.03, 0.03, 0.97, 0.97), 255)
        d.ellipse(at(0.27, 0.24, 0.73, 0.66), 0)
        d.polygon(at(0.28, 0.45, 0.28, 0.18, 0.46, 0.3), 0)
        d.polygon(at(0.72, 0.45, 0.72, 0.18, 0.54, 0.3), 0)
        d.rectangle(at(0.4, 0.6, 0.6, 0.97), 0)
    elif kind == "youtube":
        d.rounded_rectangle(at(0.02, 0.18, 0.98, 0.82), n * 0.2, 255)
        d.polygon(at(0.4, 0.34, 0.4, 0.66, 0.68, 0.5), 0)
    left, top = round(x * PPM), round(y * PPM)
    if ring is not None:
        grow = round(side * 0.4)
        press.draw.ellipse([left - grow, top - grow, left + side + grow, top + side + grow], ring)
    mask = tile.resize((side, side), Image.Resampling.LANCZOS)
    press.image.paste(Image.new("RGB", (side, side), colour), (left, top), mask)
