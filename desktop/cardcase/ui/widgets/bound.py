"""A text as it is to be laid out: what belongs to the next word or the one before stays with it."""

import re

_HELD = "\u00a0"
_LETTER = re.compile(r"(?<![^\s(„“\"'\u00a0])([^\W\d_]) (?=\S|$)")
"""A word of one letter, of which Polish has many ("w", "z", "i"), ends no line."""
_CODE = re.compile(r"(?<=[^\W\d_]) (?=[^\W\d_]\d{1,3}\b)")
"""Before a stand or a hall: "stand C14"."""


def bound(text: str) -> str:
    """The text, as long as before, with spaces at which no line ends. Only to be shown: what is
    kept, copied or read out is what was typed."""
    return _CODE.sub(_HELD, _LETTER.sub(rf"\1{_HELD}", text))
