"""One thing that a file says of a contact beyond our own fields."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import Literal

from cardcase.core.dates import read_date
from cardcase.core.tables import table
from cardcase.core.text import printable, words

Kind = Literal["nickname", "birthday", "anniversary", "gender", "event", "relation", "custom"]

KINDS: tuple[Kind, ...] = (
    "nickname", "birthday", "anniversary", "gender", "event", "relation", "custom",
)  # fmt: skip

RELATIONS = frozenset(
    {"spouse", "partner", "child", "mother", "father", "parent", "brother", "sister", "relative",
     "friend", "manager", "assistant"}
)  # fmt: skip
"""Relations that all programs know; others are texts."""

_DATE = re.compile(r"(\d{4}|--)-?(\d\d)-?(\d\d)(?:[T ].*)?")
_NO_DATE = re.compile(r"[0\s./:-]*")
_NO_YEAR = "1604"
"""A leap year by which Apple's programs write a birthday whose year nobody knows."""
_LEAP_YEAR = 2000
_NUMBERED = re.compile(r"(.*\S) \d{1,3}")
_RELATION = "relation."


@dataclass(frozen=True, slots=True)
class Detail:
    """``label``: what event, whose relation (of RELATIONS, or a text), the heading of a custom one.

    ``value`` of a date is ISO 8601, ``--03-07`` without a year, or the text where it is no date; of
    a gender ``male``, ``female`` or a text.
    """

    kind: Kind
    value: str
    label: str = ""


def dated(text: str, *, month_first: bool = False) -> str:
    """A date in any form as in ``Detail.value``; empty for one that is none (``0/0/00``)."""
    text = on_one_line(text)
    if _NO_DATE.fullmatch(text):
        return ""
    if found := _DATE.fullmatch(text):
        year, month, day = found.groups()
        known = year not in ("--", _NO_YEAR)
        try:
            whole = date(int(year) if known else _LEAP_YEAR, int(month), int(day)).isoformat()
        except ValueError:
            return text
        return whole if known else f"-{whole[4:]}"
    return read_date(text, month_first=month_first) or text


def american(value: str) -> str:
    """A whole date as ``3/7/1980``; empty for one without a year or a day."""
    year, _, rest = value.partition("-")
    month, _, day = rest.partition("-")
    if not (year.isdecimal() and month.isdecimal() and day.isdecimal()):
        return ""
    return f"{int(month)}/{int(day)}/{year}"


def sex(text: str) -> str:
    """A gender of any of our languages or of vCard 4.0 (RFC 6350 6.2.7) as in ``Detail.value``."""
    sign, _, told = text.partition(";")
    known = meaning(sign)
    return known.removeprefix("gender.") if known.startswith("gender.") else told or text


@lru_cache(maxsize=4096)
def meaning(text: str) -> str:
    """What a heading or a label means: a key of ``lexicon/beyond``; empty if it is unknown."""
    plain = " ".join(words(text[:120]))
    return _meanings().get(plain) or _meanings().get(_NUMBERED.sub(r"\1", plain), "")


def relation(label: str, name: str) -> Detail:
    """Somebody's relation by its label in any of our languages."""
    known = meaning(label)
    told = known.removeprefix(_RELATION) if known.startswith(_RELATION) else label
    return Detail("relation", name, told)


def event(label: str, when: str) -> Detail:
    """A day by its label in any of our languages; a birthday and an anniversary by their kinds."""
    match meaning(label):
        case "birthday":
            return Detail("birthday", when)
        case "anniversary":
            return Detail("anniversary", when)
    return Detail("event", when, label)


def label_of(detail: Detail) -> str:
    """What other programs call a relation or an event, in English."""
    known = detail.label in RELATIONS
    return detail.label.capitalize() if known else detail.label or "Other"


def on_one_line(text: str) -> str:
    """The text without control signs and needless spaces."""
    return " ".join(printable(text).split())


@cache
def _meanings() -> dict[str, str]:
    return {" ".join(words(each)): key for key, said in table("beyond").items() for each in said}
