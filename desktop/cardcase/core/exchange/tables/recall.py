"""Where and why we met, found again in the custom fields of Google that this program filled."""

import re
from collections.abc import Sequence

from cardcase.core.exchange.tables import ours
from cardcase.core.exchange.tables.elsewhere import TOLD, UNKNOWN
from cardcase.core.exchange.tables.fields import Field

_PART = re.compile(r"Custom Field (\d{1,3}) - (Label|Value)")
_KINDS = {ours.heading(kind): kind for kind in TOLD}
_FIRST = TOLD[0]


class CustomFields:
    """The pairs of columns of a table's custom fields, in their order."""

    def __init__(self, headings: Sequence[str]) -> None:
        found: dict[str, dict[str, int]] = {}
        for place, heading in enumerate(headings):
            if part := _PART.fullmatch(heading.strip()):
                found.setdefault(part[1], {})[part[2]] = place
        self._pairs = [(each["Label"], each["Value"]) for each in found.values() if len(each) == 2]

    def meetings(self, cells: Sequence[str]) -> tuple[list[tuple[Field, str]], set[int]]:
        """The fields of the encounters that a row tells of, and the places of the cells they fill.

        Each begins with when we met, as it was written; what stands before is none of ours.
        """
        found: list[tuple[Field, str]] = []
        taken: set[int] = set()
        number = 0
        order = -1
        for label, value in self._pairs:
            kind = _KINDS.get(cells[label].strip()) if max(label, value) < len(cells) else None
            text = cells[value].strip() if kind else ""
            if kind is None or not text:
                order = len(TOLD)
                continue
            if kind == _FIRST:
                number, order = number + 1, -1
            elif not number or TOLD.index(kind) <= order:
                # Somebody's own field of the same name.
                continue
            order = TOLD.index(kind)
            taken |= {label, value}
            if (kind, text) != (_FIRST, UNKNOWN):
                found.append((Field(kind, "", f"custom{number}"), text))
        return found, taken
