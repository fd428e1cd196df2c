"""Trains the reader's small net that tells icons apart, and writes resources/models/icons.npz.

usage: train_icons.py FOLDER… --to FILE [--aside NAME…]

FOLDER: where SVG files of icon sets lie, in any depth; the kind of each is told by its file name.
Needs scikit-learn, which Cardcase itself does not. With --aside, the sets whose path holds one of
the names are kept out of training, and how well their icons are told is printed.

The weights shipped were trained on the SVG files of @mdi/svg, bootstrap-icons, @tabler/icons,
remixicon, @phosphor-icons/core, @fortawesome/fontawesome-free, ionicons, boxicons, heroicons,
@primer/octicons, feather-icons, eva-icons, @material-design-icons/svg, iconoir, lucide-static,
line-awesome, css.gg, akar-icons and typicons.font, on the networks' own of simple-icons (there
``x.svg``, here ``logo-x.svg``), all under MIT, ISC, Apache 2.0, OFL, CC BY or CC0 licences, with
--rounds 6, and on letters and digits of the fonts on the machine.
"""

import argparse
import re
import sys
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from sklearn.neural_network import MLPClassifier

from cardcase.core.scan.icons.glyph import features_of, glyph_of
from cardcase.core.scan.icons.net import SURE

_BRAND = r"(?:bxl-|logo-|brand-)?(?:square-)?"
KINDS = {
    "phone": r"(?:local_|bxs?-)?(?:tele)?phone(?:-(?:alt|call|volume|classic|solid|square))?"
    r"(?:_enabled)?|call|phone-(?:outgoing|incoming|calling|ring(?:ing)?)",
    "mobile": r"(?:bxs?-)?(?:smartphone|mobile|cell-?phone|smartphone-device|device-phone"
    r"|mobile-(?:phone|alt|button|screen|android|screen-button|vibrate|basic|text)"
    r"|device-(?:phone-)?mobile(?:-(?:speaker|camera))?|phone-portrait|phone_android"
    r"|phone_iphone|stay_current_portrait|device-phone-mobile|cellphone-(?:basic|text))",
    "fax": r"(?:bxs?-)?(?:fax|printer|print|local_printshop|printer-(?:alt|pos|wireless))",
    "whatsapp": _BRAND + "whatsapp(?:-(?:square|line))?",
    "linkedin": _BRAND + "linkedin(?:-(?:in|square|box|f))?",
    "facebook": _BRAND + "facebook(?:-(?:f|square|box|circle))?",
    "instagram": _BRAND + "instagram(?:-square)?",
    "x": _BRAND + "(?:twitter|twitter-x|x-twitter|x-logo|logo-x)(?:-(?:square|box))?|brand-x",
    "youtube": _BRAND + "youtube(?:-(?:square|play))?",
    "tiktok": _BRAND + "tiktok(?:-(?:square|box|circle))?",
    "github": _BRAND + "(?:mark-)?github(?:-(?:alt|square|box|circle|mark))?",
    "xing": _BRAND + "xing(?:-(?:square|box|circle))?",
    "mail": r"(?:bxs?-)?(?:e?mail|envelope)(?:-(?:simple|closed|open|variant|2))?"
    r"|mail_outline|alternate_email|at|at-symbol",
    "web": r"(?:bx-)?(?:globe|world|earth|language|public|web|global|planet|world-www"
    r"|globe-(?:simple|hemisphere-west|americas|europe|model|grid))(?:-[12])?",
    "place": r"(?:bxs?-)?(?:map-?(?:pin|marker|point)|location|location-(?:dot|pin|on)|geo"
    r"|pin|place|location_on|map-pin-simple|room|pin_drop)",
}
"""Which file names (without the style at their end) are of a kind."""

OTHER = "other"
_STYLE = (
    r"(?:[-_](?:fill(?:ed)?|line|outlined?|solid|regular|bold|thin|light|duotone|sharp|alt|logo"
    r"|16|20|24|32))*"
)
_OF_A_KIND = re.compile(
    "phone|mobile|fax|print|mail|envelope|globe|world|twitter|linkedin|facebook|instagram"
    "|youtube|whatsapp|tiktok|github|xing"
    # Crosses that close windows look like the letter of X, and are on no cards.
    r"|^(?:bxs?-)?(?:x|close|cross|times|cancel|multiply|clear)(?![^\W_])"
    r"|(?:square|circle|box|octagon)-(?:x|close|cross|times)(?![^\W_])"
)
_SHOWN = 64
_EPOCHS = 30
_CHARACTERS = "ABCDEFGHIKLMNOPRSTUWXYZabcdefghikmnoprstuwxz0123456789+&/|()#"


def main() -> int:
    """Train, tell how well, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--aside", nargs="*", default=[])
    parser.add_argument("--rounds", type=int, default=4)
    wanted = parser.parse_args()
    app = QGuiApplication(sys.argv[:1])
    chance = np.random.default_rng(5)
    icons = _icons(wanted.folders, chance)
    aside = [each for each in icons if any(name in each[2] for name in wanted.aside)]
    icons = [each for each in icons if not any(name in each[2] for name in wanted.aside)]
    icons += _letters(chance)
    names = [*KINDS, OTHER]
    print({name: sum(kind == name for kind, *_ in icons) for name in names})
    net = MLPClassifier((96,), alpha=1e-3, learning_rate_init=1e-3, batch_size=256, random_state=5)
    weight = {name: sum(kind == name for kind, *_ in icons) for name in names}
    samples, labels = [], []
    for kind, image, _ in icons:
        # A rare kind is shown more often, so that each has its share.
        for _ in range(wanted.rounds * max(1, min(10, round(300 / weight[kind])))):
            if (glyph := glyph_of(_seen(image, chance))) is not None:
                samples.append(features_of(glyph).astype(np.float16))
                labels.append(kind)
    print(len(samples), "samples", flush=True)
    data, kinds = np.array(samples), np.array(labels)
    for round_ in range(_EPOCHS):
        order = chance.permutation(len(data))
        for some in np.array_split(order, 20):
            net.partial_fit(data[some].astype(np.float32), kinds[some], classes=sorted(names))
        print(round_, round(net.loss_, 4), flush=True)
    if aside:
        _tell(net, aside, chance)
    wanted.to.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(
        wanted.to,
        kinds=np.array(net.classes_),
        **{f"weights{at}": each.astype(np.float16) for at, each in enumerate(net.coefs_)},
        **{f"biases{at}": each.astype(np.float16) for at, each in enumerate(net.intercepts_)},
    )
    del app
    return 0


def _tell(net, icons, chance):
    """For each kind: how many are told right, and how many others are taken for it, when sure."""
    seen = [(kind, glyph_of(_seen(image, chance))) for kind, image, _ in icons for _ in range(3)]
    made = [(kind, features_of(glyph)) for kind, glyph in seen if glyph is not None]
    truth = np.array([kind for kind, _ in made])
    chances = net.predict_proba(np.array([features for _, features in made], np.float32))
    told = np.where(chances.max(1) > SURE, net.classes_[chances.argmax(1)], OTHER)
    for kind in KINDS:
        there = truth == kind
        wrong = int(((told == kind) & ~there).sum())
        right = np.mean(told[there] == kind) if there.any() else 0.0
        print(f"{kind:10} of {there.sum():4} told {right:.2f}; wrongly {wrong} of {(~there).sum()}")


def _icons(folders, chance):
    """(kind, alpha channel, path) of all icons that have a kind, and of some others."""
    found, others = [], []
    patterns = {kind: re.compile(f"(?:{pattern}){_STYLE}") for kind, pattern in KINDS.items()}
    for folder in folders:
        for path in sorted(folder.rglob("*.svg")):
            stem = path.stem.lower()
            kind = next((k for k, p in patterns.items() if p.fullmatch(stem)), None)
            if kind is None and _OF_A_KIND.search(stem):
                continue  # what is made of it ("phone-off", "mail-check") is neither it nor another
            (found if kind else others).append((kind or OTHER, path))
    picked = chance.choice(len(others), min(3000, len(others)), replace=False)
    chosen = found + [others[at] for at in sorted(picked)]
    drawn = ((kind, _drawn(path), str(path)) for kind, path in chosen)
    return [each for each in drawn if each[1] is not None]


def _drawn(path):
    text = path.read_text(encoding="utf-8", errors="replace").replace("currentColor", "#000")
    renderer = QSvgRenderer(QByteArray(text.encode()))
    if not renderer.isValid():
        return None
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    return _painted(lambda painter: renderer.render(painter, QRectF(4, 4, _SHOWN - 8, _SHOWN - 8)))


def _letters(chance):
    families = [f for f in QFontDatabase.families() if QFontDatabase.isSmoothlyScalable(f)][:120]
    found = []
    for _ in range(1500):
        text = "".join(chance.choice(list(_CHARACTERS), chance.integers(1, 3)))
        font = QFont(str(chance.choice(families)))
        font.setPixelSize(int(chance.integers(24, 50)))
        font.setBold(bool(chance.random() < 0.4))

        def paint(painter, font=font, text=text):
            painter.setFont(font)
            painter.drawText(QRectF(0, 0, _SHOWN, _SHOWN), Qt.AlignmentFlag.AlignCenter, text)

        image = _painted(paint)
        if image is not None:
            found.append((OTHER, image, "letters"))
    return found


def _painted(paint):
    image = QImage(_SHOWN, _SHOWN, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(_SHOWN, _SHOWN, 4)
    alpha = pixels[:, :, 3].astype(np.float32) / 255
    return alpha if alpha.max() > 0.3 else None


def _seen(alpha, chance):
    """The icon as it may come off a card: small, blurred, noisy, turned a little, in a disc or not.

    (RGB picture, where in it the icon is sought.)
    """
    size = int(chance.integers(16, 46))
    place = alpha
    style = chance.random()
    if style < 0.26:  # cut out of a disc or a square
        disc = np.zeros((_SHOWN + 40, _SHOWN + 40), np.float32)
        if style < 0.16:
            cv2.circle(disc, (52, 52), 50, 1.0, -1, cv2.LINE_AA)
        else:
            cv2.rectangle(disc, (3, 3), (100, 100), 1.0, -1, cv2.LINE_AA)
        inner = cv2.resize(alpha, None, fx=0.95, fy=0.95)
        at = (len(disc) - len(inner)) // 2
        disc[at : at + len(inner), at : at + len(inner)] -= inner
        place = np.clip(disc, 0, 1)
    elif style < 0.36:  # in a ring
        ring = np.zeros((_SHOWN + 48, _SHOWN + 48), np.float32)
        cv2.circle(ring, (56, 56), 51, 1.0, int(chance.integers(2, 5)), cv2.LINE_AA)
        ring[24 : 24 + _SHOWN, 24 : 24 + _SHOWN] += alpha
        place = np.clip(ring, 0, 1)
    full = len(place)
    turn = cv2.getRotationMatrix2D((full / 2, full / 2), chance.normal(0, 2.5), 1.0)
    turn[:, 2] += chance.normal(0, 1.0, 2)
    turn[0, 1] += chance.normal(0, 0.05)
    place = cv2.warpAffine(place, turn, (full, full))
    small = cv2.resize(
        place, (size, max(10, int(size * chance.uniform(0.92, 1.08)))), interpolation=cv2.INTER_AREA
    )
    pad = int(chance.integers(4, 9))
    small = cv2.copyMakeBorder(small, pad, pad, pad, pad, cv2.BORDER_CONSTANT)
    small = cv2.GaussianBlur(small, (0, 0), chance.uniform(0.3, 1.5) * max(0.5, size / 36))
    paper, ink = chance.uniform(0, 255, 3), chance.uniform(0, 255, 3)
    while np.abs(paper - ink).max() < 70:
        ink = chance.uniform(0, 255, 3)
    picture = paper + (ink - paper) * small[:, :, None]
    picture += chance.normal(0, chance.uniform(0, 9), picture.shape)
    picture += np.linspace(0, chance.normal(0, 10), picture.shape[1])[None, :, None]
    return np.clip(picture, 0, 255).astype(np.uint8)


if __name__ == "__main__":
    sys.exit(main())
