"""The things a review form shows, each with how sure it is and where on the card it stands; no Qt.

A block is what a person takes for one thing: the name with its parts, one phone, one address. Its
``parts`` are keys of :mod:`form_data`.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from cardcase.core.scan.draft import Draft, Evidence
from cardcase.core.scan.page import Page
from cardcase.core.text import fold
from cardcase.ui.pages.review.form_data import (
    ADDRESS_PARTS,
    NAME_PARTS,
    family_of,
    index_of,
    values_of,
)

State = Literal["sure", "doubtful", "derived", "empty"]

FAMILIES: Final = (
    "name",
    "title",
    "department",
    "org",
    "phones",
    "emails",
    "urls",
    "social",
    "addresses",
    "tax_ids",
    "note",
)
"""In the order of the form, which is the order a card is read in."""

SINGLE: Final = frozenset({"name", "department", "org", "note"})
"""Families that a contact has one of."""

EXPECTED: Final = ("name", "title", "org", "phones", "emails")
"""Families that a card usually has: their absence is shown."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another reading of one part, or of the whole block where ``key`` is the block's."""

    key: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One thing on the form. ``lines``: where it is printed, or what it was worked out from.

    ``learned``: an earlier correction speaks for it.
    """

    key: str
    parts: tuple[str, ...]
    state: State
    lines: tuple[int, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    learned: bool = False

    @property
    def family(self) -> str:
        return family_of(self.key)


def blocks_of(draft: Draft, page: Page | None) -> tuple[Block, ...]:
    """What the draft proposes, in the order of the form, and what this card lacks."""
    values = values_of(draft.contact)
    made: list[Block] = []
    for family in FAMILIES:
        keys = _block_keys(family, values)
        for key in keys:
            made.extend(_blocks(key, values, draft, page))
        if not keys and family in EXPECTED:
            made.append(new_block(first_key(family)))
    return tuple(made)


def new_block(key: str) -> Block:
    """An empty block, to be typed into."""
    return Block(key=key, parts=parts_of(key), state="empty")


def first_key(family: str) -> str:
    """The key of the first value of a family."""
    return family if family in SINGLE else f"{family}[0]"


def parts_of(key: str) -> tuple[str, ...]:
    """The keys of the values a block is made of."""
    if key == "name":
        return NAME_PARTS
    if family_of(key) == "addresses" and "." not in key:
        return tuple(f"{key}.{part}" for part in ADDRESS_PARTS)
    return (key,)


def _block_keys(family: str, values: Mapping[str, str]) -> list[str]:
    if family in SINGLE:
        return [family] if any(values.get(part) for part in parts_of(family)) else []
    indices = sorted({index_of(key) for key in values if family_of(key) == family})
    return [f"{family}[{index}]" for index in indices]


def _blocks(
    key: str, values: Mapping[str, str], draft: Draft, page: Page | None
) -> Iterator[Block]:
    """One block, and a second one for a country that is not printed."""
    parts = parts_of(key)
    country = f"{key}.country"
    if country in parts and values[country]:
        known = draft.evidence.get(country)
        printed = _printed(values[country], draft.evidence.get(key), page)
        if (known is not None and known.source == "derived") or not printed:
            parts = tuple(part for part in parts if part != country)
            yield _block(key, parts, values, draft.evidence)
            yield Block(
                key=country,
                parts=(country,),
                state="derived" if known is None or known.sure else "doubtful",
                lines=known.lines if known else (),
            )
            return
    yield _block(key, parts, values, draft.evidence)


def _block(
    key: str, parts: tuple[str, ...], values: Mapping[str, str], evidence: Mapping[str, Evidence]
) -> Block:
    keys = [key, *(part for part in parts if part != key and values[part])]
    known = [(each, evidence[each]) for each in keys if each in evidence]
    return Block(
        key=key,
        parts=parts,
        # What no field takes is kept as a note: there is nothing in it to be sure of.
        state="sure" if key == "note" else _state([each for _, each in known]),
        lines=tuple(dict.fromkeys(line for _, each in known for line in each.lines)),
        alternatives=tuple(_alternatives(known, parts, values)),
        learned=any(each.learned for _, each in known),
    )


def _state(known: list[Evidence]) -> State:
    if not known or not all(each.sure for each in known):
        return "doubtful"
    return "derived" if all(each.source == "derived" for each in known) else "sure"


def _alternatives(
    known: Iterable[tuple[str, Evidence]], parts: tuple[str, ...], values: Mapping[str, str]
) -> Iterator[Alternative]:
    whole = " ".join(values[part] for part in parts if values[part])
    shown = {whole}
    for key, each in known:
        for printed in each.alternatives:
            text = _cased_like(printed, values.get(key) or whole)
            # A part may carry the readings of the whole, which come first.
            if not {text, printed} & shown and text != values.get(key):
                shown |= {text, printed}
                yield Alternative(key, text)


def _cased_like(text: str, model: str) -> str:
    """Words in capitals as their counterparts in ``model`` are written; a card prints both ways."""
    words, models = text.split(), model.split()
    if len(words) != len(models):
        return text
    return " ".join(
        word.title() if word.isupper() and other.istitle() else word
        for word, other in zip(words, models, strict=True)
    )


def _printed(country: str, evidence: Evidence | None, page: Page | None) -> bool:
    if evidence is None or page is None:
        return True
    lines = (page.lines[index].text for index in evidence.lines if index < len(page.lines))
    return fold(country) in fold(" ".join(lines))
