"""A small net (one hidden layer) that tells icons apart.

Its weights are made by ``packaging/train_icons.py`` from free icon sets. Of three sets kept out of
an earlier training, seen small, blurred and in odd colours, it told 59 % of the phones, mobiles and
faxes and took 29 of 3 000 other icons and letters for one of them.
"""

from collections.abc import Mapping
from functools import cache
from typing import get_args

import numpy as np

from cardcase import resources
from cardcase.core.scan.icons.glyph import Glyph, features_of
from cardcase.core.scan.page import Icon

SURE = 0.7
"""The chance from which a kind is believed."""

_ICONS: Mapping[str, Icon] = {name: name for name in get_args(Icon)}  # what is none is ""


def kind_of(glyph: Glyph) -> Icon:
    """What the glyph is an icon of; "" if that is not sure."""
    kinds, layers = _net()
    values = features_of(glyph)
    for at, (weights, biases) in enumerate(layers):
        values = values @ weights + biases
        if at < len(layers) - 1:
            values = np.maximum(values, 0)
    chances = np.exp(values - values.max())
    best = int(chances.argmax())
    return kinds[best] if chances[best] > SURE * chances.sum() else ""


@cache
def _net() -> tuple[list[Icon], list[tuple[Glyph, Glyph]]]:
    with np.load(resources.path("models", "icons.npz"), allow_pickle=False) as stored:
        depth = sum(name.startswith("weights") for name in stored.files)
        layers = [
            (stored[f"weights{at}"].astype(np.float32), stored[f"biases{at}"].astype(np.float32))
            for at in range(depth)
        ]
        return [_ICONS.get(str(kind), "") for kind in stored["kinds"]], layers
