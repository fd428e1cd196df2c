"""What two contacts have in common, and what it makes of them."""

from dataclasses import dataclass
from typing import Literal

Lane = Literal["sure", "decide", "namesakes"]
LANES: tuple[Lane, ...] = ("sure", "decide", "namesakes")
"""Surely the same; to be decided by the owner; probably two of one name."""

Code = Literal[
    "same_name", "diacritics", "swapped", "nickname", "initial", "middle_name", "double_name",
    "more_words", "typo", "gendered", "other_family", "part_of_name",
    "same_email", "same_mobile", "same_profile", "same_phone", "same_mailbox", "same_organization",
    "same_domain", "same_city", "same_tax_id", "like_organization",
    "other_email", "other_mobile", "other_organization", "other_city", "other_generation",
    "other_tax_id", "other_form",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two contacts may, or may not (``other_…``), be one; ``what`` both of them have."""

    code: Code
    what: str = ""

    @property
    def against(self) -> bool:
        """Whether it speaks for two persons."""
        return self.code.startswith("other_") and self.code != "other_family"


PROOFS = frozenset({"same_email", "same_mobile", "same_profile"})
"""What is one person's own."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What two contacts are to each other."""

    lane: Lane
    reasons: tuple[Reason, ...]
    level: int
    """How alike the names are, 0 to 3; see :class:`cardcase.core.match.likeness.Likeness`."""

    @property
    def proven(self) -> bool:
        """Whether a way to reach a person, and no other, is the same."""
        return any(each.code in PROOFS for each in self.reasons)

    @property
    def score(self) -> float:
        """For an order within a lane, 0 to 1: the more and the stronger reasons, the higher."""
        for_it = sum(_WEIGHTS.get(each.code, 1) for each in self.reasons if not each.against)
        against = sum(1 for each in self.reasons if each.against)
        return round(max(0.0, 1 - 1 / (1 + self.level + for_it) - 0.1 * against), 3)


_WEIGHTS = {"same_email": 4, "same_mobile": 4, "same_profile": 4, "same_tax_id": 3}
