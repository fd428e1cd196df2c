"""Postal addresses, of one line or several."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, partial

from cardcase.core.records import AddressRecord
from cardcase.core.scan.extract.candidate import Candidate, Known, Span
from cardcase.core.scan.extract.labels import label_ending
from cardcase.core.scan.extract.layout import below, gap_below
from cardcase.core.scan.extract.legal import legal_forms
from cardcase.core.scan.extract.lexicon import table
from cardcase.core.scan.extract.mending import is_polish, polish_letters, polish_town
from cardcase.core.scan.extract.pieces import pieces
from cardcase.core.scan.extract.postcodes import Town, town
from cardcase.core.scan.extract.streets import is_unit, split_street, street_weight
from cardcase.core.scan.page import Page
from cardcase.core.text import words

# A comma beside a house number or a floor does not part: "86, rue …", "C/ Mayor, 148, 6º B".
_HOUSE = r"\d{1,4}\s?[A-Za-z]?(?:/\d+)?"
_PART = re.compile(
    rf"(?:\s*{_HOUSE},\s*)?[^,;]+(?:,\s*(?:nº\s?)?(?:{_HOUSE}|\d{{1,2}}\s?[º°ª]\s?\w{{0,3}})(?=\s*(?:,|$)))*"
)
_NO_CODE = 0.6  # score of a street with no postcode beside it


@dataclass(frozen=True, slots=True)
class _Part:
    """What stands between two commas, and where."""

    text: str
    span: Span


def extract(page: Page, known: Known) -> list[Candidate]:
    """The postal addresses of a page as AddressRecords."""
    return list(_extract(page, known))


@lru_cache(maxsize=8)
def _extract(page: Page, known: Known) -> tuple[Candidate, ...]:
    parts = _parts(page, known)
    used: set[int] = set()
    found: list[Candidate] = []
    towns = [(index, read) for index, part in enumerate(parts) if (read := town(part.text))]
    for index, read in towns:
        if index in used:
            continue
        block = _block(page, parts, index, read, used)
        if block:
            found.append(block[0])
            used |= block[1]
    for index, part in enumerate(parts):
        if index not in used and street_weight(part.text) == 1.0 and _no_title(part.text):
            used.add(index)
            found.append(_streets_only(page, parts, index, used))
    return tuple(found)


def _parts(page: Page, known: Known) -> list[_Part]:
    parts = []
    for piece in pieces(page, known):
        for match in _PART.finditer(_loose(piece.text)):
            text = match[0].strip(" .-–") + ("." if match[0].rstrip().endswith(".") else "")
            _, start = label_ending(text.split(":")[0] + ":") if ":" in text[:12] else ("", 1)
            if start == 0:
                text = text.partition(":")[2].strip()
            if text:
                offset = piece.span.start
                span = Span(piece.span.line, offset + match.start(), offset + match.end())
                parts.append(_Part(text, span))
    return parts


def _loose(text: str) -> str:
    """The text with a comma for a dash between spaces: ``299 Newport Lane - Dunwoody``."""
    return re.sub(r"\s[-–]\s", lambda match: f"{match[0][0]},{match[0][2]}", text)


def _block(
    page: Page, parts: Sequence[_Part], index: int, read: Town, used: set[int]
) -> tuple[Candidate, set[int]] | None:
    """The address round a town: streets before it (else after it), a country after it."""
    members, city, region, street = {index}, read.city, read.region, ""
    before = _before(page, parts, index, used)
    if city and not before:
        street, city = split_street(city)
    elif city and (cut := split_street(city))[0]:
        street, city = cut
    if not city and before:
        members.add(before[0])
        street, city = split_street(parts[before[0]].text)
        before = before[1:]
    if _is_county(city) and before:
        region, city = city, parts[before[0]].text
        members.add(before[0])
        before = before[1:]
    streets = [street] if street else []
    weight = 1.0 if street else 0.0
    for place in before:
        text = parts[place].text
        likely = street_weight(text)
        enough = 0.5 if weight < 1.0 else 0.6
        if (likely >= enough or is_unit(text)) and not legal_forms(text):
            streets.insert(0, text)
            weight = max(weight, likely)
        elif not streets and parts[place].span.line == parts[index].span.line and not region:
            region = text
        else:
            break
        members.add(place)
    if not streets:
        streets, more = _after(page, parts, index, used)
        members |= more
        weight = 0.8 if more else 0.0
    country, more = _country(page, parts, max(members), used)
    members |= more
    if not _plausible(read, city, weight, country):
        return None
    street, full = ", ".join(streets), _full(parts, members)
    if is_polish(page):
        street, city, full = polish_letters(street), polish_town(city), polish_letters(full)
        full = full.replace(read.city, city) if read.city else full
    record = AddressRecord(
        street=street, postcode=read.postcode, city=city, region=region,
        country=country, full=full,
    )  # fmt: skip
    spans = tuple(parts[place].span for place in sorted(members))
    confidence = min(page.lines[span.line].confidence for span in spans)
    score = confidence * (0.6 + 0.2 * weight + 0.2 * read.weight)
    sure = bool(city and weight == 1.0 and read.weight == 1.0 and confidence > 0.97)
    return Candidate(field="addresses", value=record, score=score, spans=spans, sure=sure), members


def _plausible(read: Town, city: str, weight: float, country: str) -> bool:
    """Four digits and a word may be anything; with a street or a country they are a town."""
    return bool(city or weight) and (read.weight == 1.0 or weight >= 0.5 or bool(country))


def _before(page: Page, parts: Sequence[_Part], index: int, used: set[int]) -> list[int]:
    """The parts before a town on its line, then on the lines over it, nearest first."""
    line = parts[index].span.line
    places = [p for p in range(index - 1, -1, -1) if parts[p].span.line == line and p not in used]
    for _ in range(2):
        over = [other for other in range(len(page.lines)) if below(page, other) == line]
        if not over:
            break
        line = min(over, key=partial(gap_below, page, under=line))
        on_line = [p for p, part in enumerate(parts) if part.span.line == line and p not in used]
        if not any(street_weight(parts[p].text) >= 0.5 or is_unit(parts[p].text) for p in on_line):
            if not on_line or any(town(parts[p].text) for p in on_line):
                break
            if line != parts[index].span.line and not _comma_end(page, line):
                break
        places += reversed(on_line)
    return places


def _comma_end(page: Page, line: int) -> bool:
    return page.lines[line].text.rstrip().endswith(",")


def _after(
    page: Page, parts: Sequence[_Part], index: int, used: set[int]
) -> tuple[list[str], set[int]]:
    """A street printed behind or under its town."""
    line = parts[index].span.line
    lines = (line, below(page, line))
    for place, part in enumerate(parts):
        near = part.span.line in lines and place > index - (part.span.line != line) * len(parts)
        if near and place not in used and place != index and street_weight(part.text) == 1.0:
            return [part.text], {place}
    return [], set()


def _country(page: Page, parts: Sequence[_Part], last: int, used: set[int]) -> tuple[str, set[int]]:
    line = parts[last].span.line
    under = below(page, line)
    for place, part in enumerate(parts):
        if place in used or part.span.line not in (line, under):
            continue
        if tuple(words(part.text)) in _countries():
            return part.text, {place}
    return "", set()


def _streets_only(page: Page, parts: Sequence[_Part], index: int, used: set[int]) -> Candidate:
    """A street without a postcode, with the rest of its line."""
    line = parts[index].span.line
    members = {p for p, part in enumerate(parts) if part.span.line == line and p not in used} | {
        index
    }
    used |= members
    rest = [parts[p].text for p in sorted(members) if p > index and not is_unit(parts[p].text)]
    street = ", ".join(parts[p].text for p in sorted(members) if parts[p].text not in rest)
    record = AddressRecord(
        street=street, city=rest[-1] if rest and not rest[-1].isupper() else "",
        full=_full(parts, members),
    )  # fmt: skip
    spans = tuple(parts[p].span for p in sorted(members))
    score = page.lines[line].confidence * _NO_CODE
    return Candidate(field="addresses", value=record, score=score, spans=spans)


def _full(parts: Sequence[_Part], members: set[int]) -> str:
    ordered = sorted(members)
    text = ", ".join(re.sub(r"\s+", " ", parts[place].text) for place in ordered)
    return re.sub(r"(?<=\d)(?=[A-Z][a-z]{2})|(?<=[a-z]{3})(?=\d)", " ", text)


def _no_title(text: str) -> bool:
    return any(char.isdigit() for char in text)


def _is_county(text: str) -> bool:
    return tuple(words(text)) in _counties()


@cache
def _counties() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(words(name)) for name in table("regions")["GB"])


@cache
def _countries() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(words(n)) for names in table("countries").values() for n in names)
