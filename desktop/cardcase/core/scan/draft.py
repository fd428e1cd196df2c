"""What the reader proposes for a card: a contact, and for each value where it comes from.

Fields are named as in the report of ``cardcase scan --json``: ``name``, ``given``, ``org``,
``department``, ``title[0]``, ``phones[0]``, ``emails[0]``, ``urls[0]``, ``addresses[0]``,
``social[0]``, ``tax_ids[0]``, ``note`` …
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from cardcase.core.records import ContactRecord, PointKind

Source = Literal["ocr", "qr", "derived"]

POINT_FIELDS: Mapping[str, PointKind] = {
    "phones": "phone",
    "emails": "email",
    "urls": "web",
    "social": "social",
}
"""The fields of points, and what kind they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Why a value is believed: ``lines`` are indices into the page; ``sure`` needs no second look.

    ``alternatives``: other readings of the same value, best first. ``learned``: the uid of the
    lesson that the value was put right by, or that speaks for it.
    """

    confidence: float
    sure: bool
    source: Source = "ocr"
    lines: tuple[int, ...] = ()
    alternatives: tuple[str, ...] = ()
    learned: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A proposed contact with its evidence by field, and the lines no field used.

    ``others``: further people on the same card, with what is theirs and what they share.
    ``unseen``: a contact was made of it before its owner had looked at it.
    """

    contact: ContactRecord = field(default_factory=ContactRecord)
    evidence: Mapping[str, Evidence] = field(default_factory=dict)
    unused: tuple[int, ...] = ()
    others: tuple[ContactRecord, ...] = ()
    unseen: bool = False
