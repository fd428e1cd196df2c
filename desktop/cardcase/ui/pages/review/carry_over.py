"""What somebody typed, taken to another reading of the same card; no Qt."""

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from cardcase.core.scan.lesson import gist
from cardcase.ui.pages.review.blocks import SINGLE, Block
from cardcase.ui.pages.review.form_data import Values, values_of

if TYPE_CHECKING:
    from cardcase.ui.pages.review.sheet import Sheet

_ALIKE: Final = 0.6
"""From here on two readings are of the same print."""


def carry_over(old: "Sheet", new: "Sheet") -> None:
    """Let ``new`` say what was typed on ``old``; what nobody touched is as it is read now.

    What was corrected goes to the value that is nearest to what had been read there, for the new
    reading may have found more of a kind, or in another order.
    """
    read = values_of(old.base)
    edited = [block for block in old.blocks if _typed(old, block, read)]
    others = [block for block in old.blocks if block not in edited]
    free = _others_than(new, {_said(old, block) for block in others})
    for block in edited:
        typed = _typed(old, block, read)
        target = _counterpart(old, block, read, new, free)
        if target is None:
            if not any(typed.values()):
                continue  # it was emptied, and is read no more
            target = new.add(block.family)
        free = [each for each in free if each is not target]
        for part, text in typed.items():
            new.values[part.replace(block.key, target.key, 1)] = text
    names = {old.others[place].display_name for place in old.with_others}
    new.with_others = {
        place for place, person in enumerate(new.others) if person.display_name in names
    }
    new.meeting, new.tags = old.meeting, old.tags
    new.answer, new.answered = old.answer, old.answered


def _typed(sheet: "Sheet", block: Block, read: Values) -> dict[str, str]:
    """The values of a block that are not as they were read."""
    said = {part: sheet.text(part) for part in block.parts}
    return {part: text for part, text in said.items() if text != read.get(part, "")}


def _said(sheet: "Sheet", block: Block) -> str:
    return gist(" ".join(sheet.text(part) for part in block.parts))


def _others_than(sheet: "Sheet", said: set[str]) -> list[Block]:
    """The blocks that do not say what stands untouched already."""
    return [
        block
        for block in sheet.blocks
        if block.family in SINGLE or not _said(sheet, block) or _said(sheet, block) not in said
    ]


def _counterpart(
    old: "Sheet", block: Block, read: Values, new: "Sheet", free: list[Block]
) -> Block | None:
    """The block of the new reading that is of the same print, or waits for a value."""
    part = block.key.partition(".")[2]
    same = [
        each for each in free if each.family == block.family and each.key.partition(".")[2] == part
    ]
    if block.family in SINGLE:
        return same[0] if same else None
    was = gist(" ".join(read.get(part, "") for part in block.parts))
    for wanted in filter(None, (_said(old, block), was)):
        for each in same:
            if _said(new, each) == wanted:
                return each
    if not was:
        return next((each for each in same if not _said(new, each)), None)
    best = max(same, key=lambda each: _likeness(was, _said(new, each)), default=None)
    return best if best and _likeness(was, _said(new, best)) >= _ALIKE else None


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
