"""Encounters found again in a card, and the card without them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from cardcase.core.exchange.vcard.behavior import Card, Listed, Text
from cardcase.core.exchange.vcard.encounters import NAME, decoded
from cardcase.core.exchange.vcard.line import Line
from cardcase.core.exchange.vcard.told import before_why, is_told, met, remembered, told
from cardcase.core.exchange.vcard.values import paragraph, tidy
from cardcase.core.properties import without_encoding
from cardcase.core.records import EncounterRecord, PropertyRecord, unique

MET, INTRODUCED_BY = "Met", "Introduced by"
"""Labels of Apple's dated and related names (``X-ABDATE``, ``X-ABRELATEDNAMES``)."""

_DATED, _RELATED, _LABEL = "X-ABDATE", "X-ABRELATEDNAMES", "X-ABLABEL"


@dataclass(slots=True)
class Recalled:
    """The encounters, and what is left of the properties that told of them: None where nothing."""

    encounters: tuple[EncounterRecord, ...] = ()
    left: dict[int, PropertyRecord | None] = field(default_factory=dict)
    repairs: set[str] = field(default_factory=set)


def recall(card: Card, given: Sequence[PropertyRecord], owner: str, name: str) -> Recalled:
    """Where and why we met, as this program wrote it.

        From ``X-CARDCASE-ENCOUNTERS``; without it, from the lines of notes and Apple's dates, which
    X
    """
    found = Recalled()
    tags = _kept(card, owner, found)
    if tags is None:
        tags = frozenset()
        found.encounters = tuple(_from_notes(card, owner or name))
        found.encounters += tuple(_from_dates(card, owner or name, found.encounters))
        found.encounters = _introduced(card, found.encounters)
    if found.encounters:
        _clean_notes(card, given, found)
        _clean_tags(card, given, found, tags)
        _clean_labels(card, found)
    return found


def _kept(card: Card, owner: str, found: Recalled) -> frozenset[str] | None:
    """Fill in what the property says; None if there is none that is whole."""
    for line in card.named(NAME):
        try:
            found.encounters, tags = decoded(str(line.value), owner)
        except ValueError:
            found.repairs.add("encounters")
            continue
        found.left |= {each.place: None for each in card.named(NAME)}
        return tags
    return None


def _from_notes(card: Card, owner: str) -> Iterator[EncounterRecord]:
    lines = (text for line in card.named("NOTE") for text in paragraph(line.value).split("\n"))
    for text in unique(tidy(text) for text in lines):
        if is_told(text):
            yield remembered(text, owner)


def _from_dates(
    card: Card, owner: str, known: tuple[EncounterRecord, ...]
) -> Iterator[EncounterRecord]:
    dates = {each.when for each in known}
    for line in card.named(_DATED):
        when = tidy(line.value)[:10]
        if _is(card, line, MET) and len(when.split("-")) == 3 and when not in dates:
            dates.add(when)
            yield met(when, owner)


def _introduced(card: Card, known: tuple[EncounterRecord, ...]) -> tuple[EncounterRecord, ...]:
    """The only encounter, with the only one who introduced them, if it does not say by itself."""
    names = unique(
        tidy(line.value) for line in card.named(_RELATED) if _is(card, line, INTRODUCED_BY)
    )
    if len(known) != 1 or len(names) != 1 or known[0].introduced_by:
        return known
    return (replace(known[0], introduced_by=names[0]),)


def _clean_notes(card: Card, given: Sequence[PropertyRecord], found: Recalled) -> None:
    said = {told(each) for each in found.encounters}
    exact = NAME.lower() in card.contents and bool(found.left)
    for line in card.named("NOTE"):
        lines = paragraph(line.value).split("\n")
        others = [
            text for text in lines if tidy(text) not in said and (exact or not is_told(tidy(text)))
        ]
        if len(others) < len(lines):
            _leave(given, found, line, "\n".join(others).strip())


def _clean_tags(
    card: Card, given: Sequence[PropertyRecord], found: Recalled, tags: frozenset[str]
) -> None:
    events = {before_why(each.event.name) for each in found.encounters if each.event}
    for line in card.named("CATEGORIES"):
        others = [tag for tag in line.value if tag in tags or before_why(tag) not in events]
        if len(others) < len(line.value):
            _leave(given, found, line, others)


def _clean_labels(card: Card, found: Recalled) -> None:
    dates = {each.when for each in found.encounters}
    people = {tidy(each.introduced_by) for each in found.encounters}
    told_of = [
        line
        for name, label, known in ((_DATED, MET, dates), (_RELATED, INTRODUCED_BY, people))
        for line in card.named(name)
        if _is(card, line, label) and tidy(line.value) in known
    ]
    groups = {line.group for line in told_of}
    found.left |= {line.place: None for line in told_of}
    found.left |= {line.place: None for line in card.named(_LABEL) if line.group in groups}


def _leave(
    given: Sequence[PropertyRecord], found: Recalled, line: Line, value: str | list[str]
) -> None:
    """What is left of a line, in the card and in its source."""
    line.value = value
    found.left[line.place] = None
    if value:
        written = Listed.to_text(value) if isinstance(value, list) else Text.to_text(value)
        found.left[line.place] = replace(without_encoding(given[line.place]), value=written)


def _is(card: Card, line: Line, label: str) -> bool:
    return card.label(line.group).casefold() == label.casefold()
