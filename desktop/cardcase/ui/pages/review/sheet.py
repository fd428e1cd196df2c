"""One card under review: what the form says now, which is kept with the card; no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Self

from cardcase.core.card_records import CardRecord
from cardcase.core.match.again import Answer
from cardcase.core.records import ContactRecord
from cardcase.core.scan.draft import Draft
from cardcase.core.scan.sides import together
from cardcase.core.text import words
from cardcase.ui.form_steps import Steps
from cardcase.ui.pages.review.blocks import SINGLE, Alternative, Block, blocks_of, new_block
from cardcase.ui.pages.review.form_data import contact_of, family_of, index_of, next_key, values_of
from cardcase.ui.pages.review.line_value import (
    ONE_EACH,
    is_given,
    is_left_out,
    is_said,
    split_like,
    town_in,
    value_for,
)
from cardcase.ui.pages.review.meeting import Meeting
from cardcase.ui.pages.review.name_line import name_with

_OF_WORDS = ("org", "title", "department")
"""Families whose values may be printed on several lines."""


@dataclass(slots=True)
class Sheet:
    """The blocks of a card and their values so far. ``lines``: where each block stands.

    ``card`` is the ``front``, or where it has a ``back``, both sides as one; the back's picture
    lies at ``place`` (left, top, width, height in pixels of the card's reading).
    ``answer``: who of those that are known it is; ``answered``: of whom its owner said so (a uid);
    ``steps``: what can be taken back of what was typed.
    """

    card: CardRecord
    front: CardRecord
    base: ContactRecord
    region: str
    blocks: list[Block]
    values: dict[str, str]
    lines: dict[str, tuple[int, ...]]
    opened: set[str] = field(default_factory=set)
    with_others: set[int] = field(default_factory=set)
    meeting: Meeting | None = None
    back: CardRecord | None = None
    place: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    answer: Answer | None = None
    answered: str = ""
    tags: tuple[str, ...] = ()
    steps: Steps = field(default_factory=Steps)

    @classmethod
    def of(cls, front: CardRecord, region: str, back: CardRecord | None = None) -> Self:
        """The sheet of a card as it was read."""
        sides = together(front, back) if back else None
        card = replace(front, reading=sides.reading, draft=sides.draft) if sides else front
        draft = card.draft or Draft()
        blocks = list(blocks_of(draft, card.reading))
        values = values_of(draft.contact)
        return cls(
            card=card,
            front=front,
            back=back,
            place=sides.place if sides else (0.0, 0.0, 0.0, 0.0),
            base=draft.contact,
            region=region,
            blocks=blocks,
            values=values,
            lines={block.key: block.lines for block in blocks},
        )

    def is_of(self, card: CardRecord, back: CardRecord | None) -> bool:
        """Whether it was made of these sides as they are read now."""
        return _read_on(self.front) == _read_on(card) and _read_on(self.back) == _read_on(back)

    def take_in(self, back: "Sheet") -> None:
        """Take what was typed for the back while it was a card of its own."""
        read = values_of(back.base)
        for block in back.blocks:
            typed = {
                part: back.text(part)
                for part in block.parts
                if back.text(part) and back.text(part) != read.get(part, "")
            }
            if typed:
                mine = self.add(block.family)
                for part, text in typed.items():
                    self.values[part.replace(block.key, mine.key, 1)] = text
        self.meeting = self.meeting or back.meeting
        self.tags = tuple(dict.fromkeys((*self.tags, *back.tags)))

    @property
    def others(self) -> tuple[ContactRecord, ...]:
        """Further people on the card."""
        found = self.card.draft.others if self.card.draft else ()
        return tuple(person for person in found if person.display_name)

    @property
    def chosen_others(self) -> tuple[ContactRecord, ...]:
        """Those of them that are saved, too."""
        return tuple(self.others[place] for place in sorted(self.with_others))

    @property
    def contact(self) -> ContactRecord:
        """The contact as the form has it."""
        contact = contact_of(self.base, self.values, self.region)
        return replace(contact, tags=self.tags) if self.tags else contact

    @property
    def unused(self) -> tuple[int, ...]:
        """The lines of the card that stand in no field, or of which a part does not, but for those
        that say what a field says already."""
        count = len(self.card.reading.lines) if self.card.reading else 0
        used = {line for block in self.blocks if self.says(block) for line in self.lines[block.key]}
        said = [" ".join(self.text(part) for part in block.parts) for block in self.blocks]
        return tuple(
            index
            for index in range(count)
            if self._is_unused(self.line_text(index), said, taken=index in used)
        )

    @staticmethod
    def _is_unused(line: str, said: Sequence[str], *, taken: bool) -> bool:
        return is_left_out(line, said) if taken else not is_said(line, said)

    def line_text(self, index: int) -> str:
        """The text of a printed line; empty for one that is not there."""
        lines = self.card.reading.lines if self.card.reading else ()
        return lines[index].text if 0 <= index < len(lines) else ""

    def text(self, key: str) -> str:
        """What the field says now."""
        return self.values.get(key, "")

    def says(self, block: Block) -> bool:
        """Whether the block has any text."""
        return any(self.text(part) for part in block.parts)

    def block_of(self, key: str) -> Block | None:
        """The block that a field belongs to."""
        return next((each for each in self.blocks if key == each.key or key in each.parts), None)

    def block_at(self, line: int) -> Block | None:
        """The block that stands in a printed line."""
        return next((each for each in self.blocks if line in self.lines.get(each.key, ())), None)

    def printed_address(self, block: Block) -> str:
        """The address on one line as it is printed, while nobody has edited it."""
        index = index_of(block.key)
        if index >= len(self.base.addresses):
            return ""
        same = all(self.text(part) == text for part, text in self.read(block).items())
        return self.base.addresses[index].full if same else ""

    def put_line(self, key: str, index: int, *, instead: bool = False) -> dict[str, str]:
        """Put a printed line into a field; gives the values that changed, by key.

        A name takes the line apart, an empty town takes post code and city. Notes collect lines,
        and so does a field of words that says another line of the card, unless the line shall
        stand there ``instead``.
        """
        block = self.block_of(key)
        if block is None:
            return {}
        value = value_for(key, self.line_text(index), self.region)
        if block.family == "name":
            said = {part: self.text(part) for part in block.parts}
            changed = name_with(value, said, key, instead=instead)
        elif town := self._empty_town(block, key, index):
            changed = town
        elif key == "note" and self.text("note") and not instead:
            changed = {key: f"{self.text('note')}\n{value}"}
        elif not instead and (both := self._added(block, key, index, value)):
            changed = {key: both}
        else:
            changed = {key: value}
        several = len(block.parts) > 1 or changed.get(key) != value
        # A whole name takes the place of the line that was read as it.
        anew = {"given", "family"} <= changed.keys()
        before = self.lines.get(block.key, ()) if several and not anew else ()
        self.lines[block.key] = tuple(dict.fromkeys((*before, index)))
        self.values |= changed
        return changed

    def is_taken(self, key: str, index: int) -> bool:
        """Whether a field has no room for a line: it holds one number or address, of another."""
        block, said = self.block_of(key), self.text(key)
        own = block is None or index in self.lines.get(block.key, ())
        return bool(family_of(key) in ONE_EACH and said and not own) and not is_said(
            self.line_text(index), [said]
        )

    def gives(self, key: str, index: int) -> bool:
        """Whether a line has a value of this field's kind."""
        return is_given(family_of(key), self.line_text(index), self.region)

    def _added(self, block: Block, key: str, index: int, value: str) -> str:
        """What the field says with the line, in the order of the card; empty where a line cannot be
        added: to a number, to what somebody typed, or to a field that says it already."""
        text, street = self.text(key), key.endswith(".street")
        if is_said(value, [text]) or not (block.family in _OF_WORDS or street):
            return ""
        said = set(words(text))
        printed = {
            line: set(words(self.line_text(line))) & said for line in self.lines.get(block.key, ())
        }
        mine = [line for line, shared in printed.items() if shared]
        if not mine or set().union(*printed.values()) != said:
            return ""
        both = (value, text) if index < min(mine) else (text, value)
        return (", " if street else " ").join(both)

    def _empty_town(self, block: Block, key: str, index: int) -> dict[str, str]:
        """Post code and city of a line, for an address that has neither."""
        wanted = {f"{block.key}.postcode", f"{block.key}.city"}
        if key not in wanted or any(self.text(each) for each in wanted):
            return {}
        found = town_in(self.line_text(index))
        return {f"{block.key}.{part}": value for part, value in found.items()}

    def read(self, block: Block) -> dict[str, str]:
        """The values of a block as the reader proposed them."""
        read = values_of(self.base)
        return {part: read.get(part, "") for part in block.parts}

    def stands(self, block: Block, reading: Alternative | None) -> bool:
        """Whether a block says this reading; None: what the reader proposed."""
        return all(self.text(key) == text for key, text in self._with(block, reading).items())

    def take(self, block: Block, reading: Alternative | None) -> dict[str, str]:
        """Take a reading, None: what the reader proposed; gives the values that it has, by key."""
        changed = self._with(block, reading)
        self.values |= changed
        return changed

    def _with(self, block: Block, reading: Alternative | None) -> dict[str, str]:
        if reading is None:
            return self.read(block)
        if reading.key in block.parts:
            return {reading.key: reading.text}
        return split_like(reading.text, self.values, block.parts)

    def add(self, family: str) -> Block:
        """A further, empty block of a family; the existing one of a family that has but one."""
        for block in self.blocks:
            if block.family == family and (family in SINGLE or not self.says(block)):
                return block
        keys = {**self.values, **{each.key: "" for each in self.blocks}}
        return self.bring_back(family if family in SINGLE else next_key(family, keys))

    def bring_back(self, key: str) -> Block:
        """An empty block of this key."""
        made = new_block(key)
        self.blocks.append(made)
        self.lines[made.key] = ()
        return made

    def take_out(self, key: str) -> None:
        """Have no block of this key any more, nor what it said."""
        for block in [each for each in self.blocks if each.key == key]:
            self.blocks.remove(block)
            for part in (*block.parts, f"{key}.type"):
                self.values.pop(part, None)
        self.lines.pop(key, None)


def _read_on(side: CardRecord | None) -> tuple[object, ...]:
    """What a side looks like, and what was read on it."""
    return (side.image, side.reading, side.draft) if side else ()
