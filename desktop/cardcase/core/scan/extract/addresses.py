"""Postal addresses, of one line or several."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from cardcase.core.records import AddressRecord
from cardcase.core.scan.extract.address_blocks import (
    around_town,
    city_and_state,
    landmark,
    written_out,
)
from cardcase.core.scan.extract.address_parts import Part, address_parts
from cardcase.core.scan.extract.candidate import Candidate, Known, Span
from cardcase.core.scan.extract.layout import above, below
from cardcase.core.scan.extract.lexicon import vocabulary
from cardcase.core.scan.extract.places import is_country, state_of
from cardcase.core.scan.extract.postcodes import Town, town
from cardcase.core.scan.extract.regions import is_city, likeliest
from cardcase.core.scan.extract.streets import (
    is_landmark,
    is_unit,
    numbered_first,
    street_weight,
)
from cardcase.core.scan.page import Page
from cardcase.core.text import words

_ENGLISH = frozenset({"US", "CA", "GB", "IE", "AU", "IN"})  # no postcodes before their towns
_STREET = 0.5  # weight of what may be one by its number
_NO_CODE = 0.6  # score of a street with no postcode beside it


@lru_cache(maxsize=8)
def extract(page: Page, known: Known) -> tuple[Candidate, ...]:
    """The postal addresses of a page as AddressRecords."""
    parts = address_parts(page, known)
    used: set[int] = set()
    found: list[Candidate] = []
    towns = [
        (index, read)
        for index, part in enumerate(parts)
        if (read := town(part.text)) and not _is_street(page, part.text, read)
    ]
    # Plain postcodes first: "1075 Pioneer Blvd" may pass for a town, but not once it is a street.
    for index, read in sorted(towns, key=lambda town: (-town[1].weight, town[0])):
        if index in used:
            continue
        block = around_town(page, parts, index, read, used)
        if block:
            found.append(block[0])
            used |= block[1]
    for index, part in enumerate(parts):
        weight = street_weight(part.text)
        told = weight == 1.0 or (weight >= _STREET and not found and _is_by_town(parts, index))
        if index not in used and told and _no_title(part.text):
            used.add(index)
            found.append(_streets_only(page, parts, index, used))
    for index in range(len(parts) - 1):
        if not found and (alone := _town_and_state(page, parts, index)):
            found.append(alone)
    whole = _whole(sorted(found, key=lambda candidate: candidate.spans))
    return tuple(_with_heading(page, candidate) for candidate in whole)


def _is_by_town(parts: Sequence[Part], index: int) -> bool:
    """Whether a known town stands in the line of a part: ``Toruń, Szczytna 11``."""
    line = parts[index].span.line
    return any(
        part.span.line == line and at != index and is_city(part.text)
        for at, part in enumerate(parts)
    )


def _with_heading(page: Page, found: Candidate) -> Candidate:
    """An address with the line over it that only says which place it is: ``Filia``, ``Branch``."""
    over = above(page, found.lines[0])
    text = page.lines[over].text if over is not None else ""
    if over is None or not _names_a_site(text):
        return found
    return replace(found, spans=(Span(over, 0, len(text)), *found.spans))


def _names_a_site(text: str) -> bool:
    """Whether all of a text says which of several places one is, as ``Filia Kielce`` does."""
    folded = words(text)
    said = vocabulary("sites").hits(folded)
    more = vocabulary("sites", "which").hits(folded)
    rest = " ".join(word for place, word in enumerate(folded) if place not in said)
    return bool(said - more) and (not rest or rest.isdigit() or is_city(rest))


def _whole(found: list[Candidate]) -> list[Candidate]:
    """A street and a town that stand apart, as one address if the page has no other."""
    if len(found) != 2:
        return found
    street, town_ = (one.value for one in found)
    if not isinstance(street, AddressRecord) or not isinstance(town_, AddressRecord):
        return found
    if street.postcode or street.city or town_.street or not (street.street and town_.city):
        return found
    joined = replace(town_, street=street.street, full=f"{street.full}, {town_.full}")
    score = min(one.score for one in found)
    spans = (*found[0].spans, *found[1].spans)
    return [Candidate(field="addresses", value=joined, score=score, spans=spans)]


def _is_street(page: Page, text: str, read: Town) -> bool:
    """Whether what passes for a postcode and a town is a house number and a street."""
    return (read.weight < 1.0 or likeliest(page) in _ENGLISH) and numbered_first(text)


def _streets_only(page: Page, parts: Sequence[Part], index: int, used: set[int]) -> Candidate:
    """A street without a postcode, with the rest of its line and a town alone under it."""
    line = parts[index].span.line
    on_line = [p for p, part in enumerate(parts) if part.span.line == line and p not in used]
    members = {*on_line, index}
    under = below(page, line)
    beneath = [p for p, part in enumerate(parts) if part.span.line == under and p not in used]
    states = any(state_of(parts[p].text, ("BR",)) for p in beneath[1:])
    if beneath and (is_city(parts[beneath[0]].text) or states):
        members |= set(beneath)
    landmarks = landmark(page, parts, max(members), used | members)
    landmarks |= {p for p in members if p > index and is_landmark(parts[p].text)}
    members |= landmarks
    used |= members
    region = country = ""
    at = next((p for p in sorted(members) if p != index and _is_plain_city(parts[p].text)), None)
    city = parts[at].text if at is not None else ""
    streets: list[str] = []
    for place in sorted(members - landmarks - {at}, reverse=True):
        text = parts[place].text
        if not country and is_country(text):
            country = text
        elif not region and place > index and (state := state_of(text)):
            region = state
        elif not city and place != index and is_city(text):
            city = text
        elif not city and place > index and _may_be_town(text):
            city, region = city_and_state(text, region)
        else:
            streets.insert(0, text)
    record = AddressRecord(
        street=", ".join(streets), city=city, region=region, country=country,
        full=written_out(parts, members),
    )  # fmt: skip
    spans = tuple(parts[p].span for p in sorted(members))
    score = page.lines[line].confidence * _NO_CODE
    return Candidate(field="addresses", value=record, score=score, spans=spans)


def _is_plain_city(text: str) -> bool:
    """Whether a text is a known town, and no country called alike: ``Luxembourg``."""
    return is_city(text) and not is_country(text)


def _may_be_town(text: str) -> bool:
    digits = any(char.isdigit() for char in text)
    return not digits and not is_unit(text) and not text.isupper() and len(text) > 2


def _town_and_state(page: Page, parts: Sequence[Part], index: int) -> Candidate | None:
    """``Seattle, WA``: where somebody works who has no office."""
    part, following = parts[index], parts[index + 1]
    state = state_of(following.text)
    if part.span.line != following.span.line or not state or not is_city(part.text):
        return None
    record = AddressRecord(city=part.text, region=state, full=f"{part.text}, {state}")
    score = page.lines[part.span.line].confidence * _NO_CODE
    return Candidate(
        field="addresses", value=record, score=score, spans=(part.span, following.span)
    )


def _no_title(text: str) -> bool:
    return any(char.isdigit() for char in text)
