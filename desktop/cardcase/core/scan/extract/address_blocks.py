"""The address round a town: its streets, its country, and what else stands with them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from cardcase.core.records import AddressRecord
from cardcase.core.scan.extract.address_parts import Part
from cardcase.core.scan.extract.candidate import Candidate
from cardcase.core.scan.extract.layout import below, gap_below
from cardcase.core.scan.extract.legal import legal_forms
from cardcase.core.scan.extract.mending import is_polish, polish_letters, polish_town
from cardcase.core.scan.extract.places import (
    is_country,
    is_region,
    region_name,
    state_of,
)
from cardcase.core.scan.extract.postcodes import Town, town
from cardcase.core.scan.extract.regions import is_city, likeliest
from cardcase.core.scan.extract.streets import (
    is_building,
    is_landmark,
    is_unit,
    split_street,
    street_weight,
)
from cardcase.core.scan.page import Page

_MOST_LINES = 6  # of an address over its postcode


@dataclass(slots=True)
class _Block:
    """An address that is being put together: the ``parts`` it takes, and how surely (0…1) its
    ``streets`` are some."""

    parts: set[int]
    city: str = ""
    region: str = ""
    country: str = ""
    streets: list[str] = field(default_factory=list)
    weight: float = 0.0


def around_town(
    page: Page, parts: Sequence[Part], index: int, read: Town, used: set[int]
) -> tuple[Candidate, set[int]] | None:
    """The address round a town, and the parts it takes; None if it is none.

    Streets before the town (else after it), a country after it.
    """
    block = _Block({index}, read.city, read.region)
    before = _with_town(parts, block, _before(page, parts, index, used))
    _take_streets(page, parts, block, index, before, used)
    block.country, more = _country(page, parts, max(block.parts), used)
    block.parts |= more
    if not block.region:
        taken = used | block.parts
        block.region, more = _province(page, parts, max(block.parts), index, taken)
        block.parts |= more
    if not _plausible(read, block.city, block.weight, block.country):
        return None
    block.parts |= landmark(page, parts, max(block.parts), used | block.parts)
    return _address(page, parts, read, block), block.parts


def _with_town(parts: Sequence[Part], block: _Block, before: list[int]) -> list[int]:
    """Find the town over its postcode, where no name is behind that; gives the parts left before.

    What is behind it may be a region, or a street and the town.
    """
    if block.city and is_region(block.city) and before:
        block.region, block.city = block.city, ""
    elif block.city:
        street, rest = split_street(block.city)
        if street:
            _take_street(block, street)
            block.city = rest
    while not block.city and not block.streets and before:
        text = parts[before[0]].text
        street, city = split_street(text)
        if street_weight(text) == 1.0 and not street:
            break
        if not block.region and (state := state_of(text) or (text if is_region(text) else "")):
            block.region = state
        else:
            block.city, block.region = city_and_state(city, block.region)
            if street:
                _take_street(block, street)
        block.parts.add(before[0])
        before = before[1:]
    return before


def _take_street(block: _Block, street: str) -> None:
    block.streets, block.weight = [street], 1.0


def _take_streets(
    page: Page, parts: Sequence[Part], block: _Block, index: int, before: list[int], used: set[int]
) -> None:
    """Add the streets before the town at ``index``, and the district between; else those after."""
    line = parts[index].span.line
    behind, more = _after(page, parts, index, used)
    on_line = any(parts[place].span.line == line for place in more)
    if on_line and not any(street_weight(parts[place].text) == 1.0 for place in before):
        before = []
    for place in before:
        text = parts[place].text
        likely = street_weight(text)
        enough = 0.5 if block.weight < 1.0 else 0.6
        beside = parts[place].span.line == line
        named = is_unit(text) or ((block.streets or beside) and is_building(text))
        if legal_forms(text) or is_country(text):
            break
        if likely >= enough or named:
            block.streets.insert(0, text)
            block.weight = max(block.weight, likely)
        elif not block.region and (is_region(text) or (not block.streets and beside)):
            block.region = region_name(text)
        elif block.weight < 1.0 and _street_further(parts, before, place):
            block.streets.insert(0, text)
        else:
            break
        block.parts.add(place)
    if not block.streets:
        block.streets, block.weight = behind, 0.8 if more else 0.0
        block.parts |= more


def _address(page: Page, parts: Sequence[Part], read: Town, block: _Block) -> Candidate:
    street, city, full = ", ".join(block.streets), block.city, written_out(parts, block.parts)
    if is_polish(page):
        street, city, full = polish_letters(street), polish_town(city), polish_letters(full)
        full = full.replace(read.city, city) if read.city else full
    record = AddressRecord(
        street=street, postcode=read.postcode, city=city, region=block.region,
        country=block.country, full=full,
    )  # fmt: skip
    spans = tuple(parts[place].span for place in sorted(block.parts))
    lines = {span.line for span in spans}
    confidence = min(page.lines[line].confidence for line in lines)
    whole = all(p in block.parts or part.span.line not in lines for p, part in enumerate(parts))
    # In Brazil a district may stand where the town does: "Rua Padre João, 331 - Penha - SP".
    told = is_city(city) or likeliest(page) != "BR"
    plain = city and told and block.weight == 1.0 and read.weight == 1.0 and whole
    return Candidate(
        field="addresses",
        value=record,
        score=confidence * (0.6 + 0.2 * block.weight + 0.2 * read.weight),
        spans=spans,
        sure=bool(plain and confidence > (0.95 if is_city(city) else 0.97)),
    )


def city_and_state(city: str, region: str) -> tuple[str, str]:
    """``São Paulo/SP`` as a city and its state."""
    match = re.fullmatch(r"(.{3,}?)\s?[/–-]\s?([A-Z]{2})", city)
    if not match or region or not state_of(match[2], ("BR",)):
        return city, region
    return match[1], match[2]


def _street_further(parts: Sequence[Part], before: Sequence[int], place: int) -> bool:
    """Whether a street comes further on: what lies between is the district it is in."""
    further = before[before.index(place) + 1 :]
    return any(street_weight(parts[other].text) >= 0.5 for other in further[:3])


def _plausible(read: Town, city: str, weight: float, country: str) -> bool:
    """Four digits and a word may be anything; with a street or a country they are a town."""
    return bool(city or weight) and (read.weight == 1.0 or weight >= 0.5 or bool(country))


def _before(page: Page, parts: Sequence[Part], index: int, used: set[int]) -> list[int]:
    """The parts before a town on its line, then on the lines over it, nearest first.

    In Britain and Ireland a village and a county may have lines of their own between the street
    and the postcode: a plain line counts if a street is over it.
    """
    line = parts[index].span.line
    places = [p for p in range(index - 1, -1, -1) if parts[p].span.line == line and p not in used]
    brazilian = likeliest(page) == "BR"
    british = likeliest(page) in ("GB", "IE")
    plain: list[int] = []
    streets = sum(street_weight(parts[p].text) == 1.0 for p in places)
    for _ in range(_MOST_LINES if british else 3):
        over = [other for other in range(len(page.lines)) if below(page, other) == line]
        if not over:
            break
        line = min(over, key=partial(gap_below, page, under=line))
        on_line = [p for p, part in enumerate(parts) if part.span.line == line and p not in used]
        if not on_line or any(_is_town(parts[p].text) for p in on_line):
            break
        texts = [parts[p].text for p in on_line]
        if any(_belongs(t) or (brazilian and city_and_state(t, "")[1]) for t in texts):
            places += [*plain, *reversed(on_line)]
            plain = []
            streets += any(street_weight(t) == 1.0 for t in texts)
        elif any(town(t) for t in texts):
            break
        elif _comma_end(page, line) and not streets:
            places += reversed(on_line)
        elif british and not streets and len(plain) < 3:
            plain += reversed(on_line)
        else:
            break
    named = [p for p in plain[:2] if is_region(parts[p].text) or is_city(parts[p].text)]
    return places or named


def _belongs(text: str) -> bool:
    return street_weight(text) >= 0.5 or is_unit(text) or is_building(text)


def _is_town(text: str) -> bool:
    """Whether a part is the town of another address, rather than a street of a high number."""
    read = town(text)
    return read is not None and read.weight == 1.0 and street_weight(text) < 1.0


def _comma_end(page: Page, line: int) -> bool:
    return page.lines[line].text.rstrip().endswith(",")


def _after(
    page: Page, parts: Sequence[Part], index: int, used: set[int]
) -> tuple[list[str], set[int]]:
    """A street printed behind or under its town, with the number of its flat."""
    line = parts[index].span.line
    lines = (line, below(page, line))
    for place, part in enumerate(parts):
        near = part.span.line in lines and place > index - (part.span.line != line) * len(parts)
        beside = part.span.line == line and place == index + 1
        enough = 0.5 if beside else 1.0
        if near and place not in used and place != index and street_weight(part.text) >= enough:
            found = {place}
            for other in range(place + 1, len(parts)):
                if parts[other].span.line != part.span.line or not is_unit(parts[other].text):
                    break
                found.add(other)
            return [parts[p].text for p in sorted(found)], found
    return [], set()


def _country(page: Page, parts: Sequence[Part], last: int, used: set[int]) -> tuple[str, set[int]]:
    return _near_line(page, parts, last, used, is_country)


def _province(
    page: Page, parts: Sequence[Part], last: int, town: int, used: set[int]
) -> tuple[str, set[int]]:
    """A state right behind the town, or a province on the last line or under it."""
    behind = parts[town + 1] if town + 1 < len(parts) else None
    beside = behind and behind.span.line == parts[town].span.line and town + 1 not in used
    if behind and beside and (state := state_of(behind.text, ("BR",))):
        return state, {town + 1}
    text, members = _near_line(page, parts, last, used, is_region)
    return region_name(text), members


def landmark(page: Page, parts: Sequence[Part], last: int, used: set[int]) -> set[int]:
    """What tells the way to the address, with all of its line."""
    _, found = _near_line(page, parts, last, used, is_landmark)
    lines = {parts[place].span.line for place in found} - {parts[last].span.line}
    more = (p for p, part in enumerate(parts) if part.span.line in lines and p not in used)
    return found | set(more)


def _near_line(
    page: Page, parts: Sequence[Part], last: int, used: set[int], fits: Callable[[str], bool]
) -> tuple[str, set[int]]:
    """What fits, on the last line of an address or under it."""
    line = parts[last].span.line
    under = below(page, line)
    for place, part in enumerate(parts):
        if place not in used and part.span.line in (line, under) and fits(part.text):
            return part.text, {place}
    return "", set()


def written_out(parts: Sequence[Part], members: set[int]) -> str:
    """The parts of an address as one text, with the spaces that engines lose at numbers."""
    ordered = sorted(members)
    text = ", ".join(re.sub(r"\s+", " ", parts[place].text) for place in ordered)
    return re.sub(r"(?<=\d)(?=[A-Z][a-z]{2})|(?<=[a-z]{3})(?=\d)", " ", text)
