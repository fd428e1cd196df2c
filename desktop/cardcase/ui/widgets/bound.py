"""A text as it is to be laid out: what belongs to the next word or the one before stays with it."""

import re

_SPACE = "\u00a0"
_LETTER = re.compile(r"(?<![^\s(„“\"'\u00a0])([^\W\d_]) (?=\S|$)")
"""A word of one letter, of which Polish has many ("w", "z", "i"), ends no line."""
_STAND = re.compile(r"(?<=[^\W\d_]) (?=[^\W\d_]\d{1,3}\b)")
"""Before a stand or a hall: "stand C14"."""
_HALL = re.compile(r"\b((?:stand|hall|booth|stoisk|hal)[^\W\d_]{0,2}) (?=\d)", re.IGNORECASE)
"""The same where they have a bare number: "stand 217", "hali 5"."""
_POSTCODE = re.compile(r"(?<=\b\d\d-\d\d\d) (?=[^\W\d_])")
"""Between a post code and its town."""
_HYPHEN = "\u2060-\u2060"
"""A hyphen between two signs of no width at which no line ends; no font need have another one."""
_NUMBER = re.compile(r"(?<=\d)-(?=\d)")
_ADDRESS = re.compile(r"\S*\w[.@]\w\S*")
_BREAKS = re.compile(r"([@./_?&=]|(?<!\d)-|-(?!\d))(?=\w)")
"""Behind these a line of an address of the net may end."""


def bound(text: str) -> str:
    """The text, as long as before, with spaces at which no line ends. Only to be shown: what is
    kept, copied or read out is what was typed."""
    text = _STAND.sub(_SPACE, _LETTER.sub(rf"\1{_SPACE}", text))
    return _POSTCODE.sub(_SPACE, _HALL.sub(rf"\1{_SPACE}", text))


def breakable(text: str) -> str:
    """An address of the net, longer than before, with the places at which a line of it may end."""
    return _BREAKS.sub("\\1\u200b", text)


def held_together(text: str) -> str:
    """The text, longer than before, with hyphens at which no line ends in a post code, a number
    and an address of the net, where one would look like one that the line's end has brought."""
    if "-" not in text:
        return text
    text = _ADDRESS.sub(lambda found: found.group().replace("-", _HYPHEN), text)
    return _NUMBER.sub(_HYPHEN, text)
