"""Several values in one cell."""

import re

from cardcase.core.exchange.tables import ours
from cardcase.core.exchange.tables.makers import Lists
from cardcase.core.text import digits

_GOOGLE = " ::: "
_LINES = re.compile(r"[;\n|]+|,\s|\s:::\s")
_EMAILS = re.compile(r"[;,\n|]+|\s:::\s")
_TAGS = re.compile(r"[;,\n]+")
_SHORTEST = 7
"""Digits of a phone number; a shorter part of a cell is an extension or a remark."""
# Google puts every contact of an account into this group; it says nothing.
_NO_TAG = "mycontacts"


def parted_points(kind: str, cell: str, lists: Lists) -> list[str]:
    """The values of a cell of phones, e-mails or pages."""
    if lists == "google":
        return cell.split(_GOOGLE)
    if lists == "ours":
        return [cell]
    if kind == "phone":
        parts = _LINES.split(cell)
        return parts if all(len(digits(part)) >= _SHORTEST for part in parts) else [cell]
    if kind == "email":
        parts = _EMAILS.split(cell)
        return parts if all("@" in part for part in parts if part.strip()) else [cell]
    return cell.split()


def parted_things(cell: str, lists: Lists) -> list[str]:
    """The values of a cell that is a part of several things at once: cities of two addresses."""
    return cell.split(_GOOGLE) if lists == "google" else [cell]


def parted_tags(cell: str, lists: Lists) -> list[str]:
    """The tags of a cell."""
    if lists == "google":
        labels = (label.strip().removeprefix("*").strip() for label in cell.split(_GOOGLE))
        return [label for label in labels if label.lower() != _NO_TAG]
    return ours.parted(cell) if lists == "ours" else _TAGS.split(cell)


def parted_titles(cell: str, lists: Lists) -> list[str]:
    """The titles of a cell; only ours hold several."""
    return ours.parted(cell) if lists == "ours" else [cell]
