"""The columns of our own table for what a contact has beyond our fields."""

from collections import defaultdict
from collections.abc import Iterable

from cardcase.core.beyond.detail import RELATIONS, Detail, label_of, meaning
from cardcase.core.exchange.tables import ours

Place = tuple[int, str]
"""Number of the thing, and its heading."""

_SINGLE = {"birthday": "Birthday", "anniversary": "Anniversary", "gender": "Gender"}
_NICKNAME = "Nickname"
_FIRST = (_NICKNAME, *_SINGLE.values())
_MOST = 300
"""Columns of a table beside those of our fields; a table of thousands is none."""


def added(details: Iterable[Detail]) -> dict[Place, str]:
    """What the details say, by the columns they stand in."""
    said: dict[Place, str] = {}
    counted: defaultdict[str, int] = defaultdict(int)
    names: list[str] = []
    for each in details:
        if each.kind == "nickname":
            names.append(each.value)
            continue
        title = _heading(each)
        counted[title] += 1
        said[counted[title], title] = each.value
    if names:
        said[1, _NICKNAME] = "; ".join(names)
    return said


def columns(used: Iterable[Place]) -> list[Place]:
    """The columns in their order, those of all first; only as many as a table may have."""
    return sorted(used, key=_order)[:_MOST]


def heading(place: Place, form: ours.Form = ours.ENGLISH) -> str:
    """What stands above a column."""
    number, title = place
    title = form.headings.get(title, title)
    return f"{title} {number}" if number > 1 else title


def _order(place: Place) -> tuple[int, str, int]:
    number, title = place
    return _FIRST.index(title) if title in _FIRST else len(_FIRST), title, number


def _heading(detail: Detail) -> str:
    if title := _SINGLE.get(detail.kind):
        return title
    label = label_of(detail)
    if detail.kind == "event":
        return f"Date ({label})"
    if detail.kind == "relation":
        return label if detail.label in RELATIONS else f"Relation ({label})"
    # A heading that would be read as something else is framed.
    plain = detail.label and detail.label[-1:] != ")" and not detail.label[-1:].isdecimal()
    if plain and meaning(detail.label) in ("", "custom") and not ours.is_ours(detail.label):
        return detail.label
    return f"Field ({detail.label})"
