"""What a table's columns are, proposed by its first bytes."""

import codecs
import re
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO, StringIO
from itertools import islice

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.tables import contents, linkedin, ours, separator
from cardcase.core.exchange.tables.cells import demojibaked, whole
from cardcase.core.exchange.tables.encoding import Encoding, detect
from cardcase.core.exchange.tables.fields import Field, Mapping
from cardcase.core.exchange.tables.headings import known, read_headings
from cardcase.core.exchange.tables.limits import SAMPLE
from cardcase.core.exchange.tables.makers import LINKEDIN, OTHER, Maker, maker_of
from cardcase.core.exchange.tables.rows import RawRow, Rows
from cardcase.core.text import fold

_BEFORE = 20
"""How many rows may stand before the headings."""
_ROWS = 60
_SHOWN = 8
_CELL = 400
"""Characters of a cell that are looked at."""
_IDENTITY = frozenset({"name", "given", "family", "organization", "email"})
_PERSONAL = frozenset(
    {"phone", "email", "social", "organization", "title", "address", "address.street"}
)
_NAMES = frozenset({"name", "given", "family"})
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f]")


@dataclass(frozen=True, slots=True, kw_only=True)
class TablePreview:
    """What a table seems to be, for somebody to look at and correct.

    ``format``: whose it is (``google_csv``, …, ``table``). ``headings``: as written; empty texts
    where the table has none (``has_headings``). ``rows``: the first contacts. ``mapping``: every
    column by its number. ``confident``: whether it can be read so without asking. ``fingerprint``:
    the same for all tables with these headings; empty without.
    """

    format: str
    headings: tuple[str, ...]
    has_headings: bool
    rows: tuple[tuple[str, ...], ...]
    mapping: Mapping
    confident: bool
    fingerprint: str
    encoding: str
    separator: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a table is built. ``before``: rows up to the first contact, blank ones not counted."""

    encoding: Encoding
    separator: str
    before: int
    headings: list[str]
    has_headings: bool
    fields: list[Field | None]
    maker: Maker
    rows: list[list[str]]
    confident: bool


def propose(head: bytes, headings: bool | None = None) -> TablePreview:
    """The preview of a table by its first bytes (``limits.SAMPLE`` of them are looked at).

    ``headings``: whether the first row has the headings; None: as it seems.
    Raises ExchangeError: ``unknown_format`` (no text), ``no_contacts``, ``too_large``.
    """
    head = head[:SAMPLE]
    layout = layout_of(head, detect(BytesIO(head)), headings)
    codes = ((str(place), str(field or "")) for place, field in enumerate(layout.fields, start=1))
    return TablePreview(
        format=layout.maker.name,
        headings=tuple(layout.headings),
        has_headings=layout.has_headings,
        rows=tuple(tuple(row) for row in layout.rows[:_SHOWN]),
        mapping=Mapping(tuple(codes), layout.has_headings),
        confident=layout.confident,
        fingerprint=fingerprint(layout.headings) if layout.has_headings else "",
        encoding=layout.encoding.name,
        separator=layout.separator,
    )


def fingerprint(headings: Sequence[str]) -> str:
    """The same for the same headings, whatever their case and diacritics (SHA-256)."""
    return sha256("\x1f".join(fold(heading.strip()) for heading in headings).encode()).hexdigest()


def layout_of(head: bytes, encoding: Encoding, headings: bool | None = None) -> Layout:
    """How the table is built that begins with these bytes.

    ``headings``: whether the first row has the headings; None: as it seems. Raises ExchangeError as
    :func:`propose` does.
    """
    text = _text(head, encoding)
    first_line = text.partition("\n")[0]
    told = separator.said(first_line)
    divider = told or separator.guess(text)
    found = [*islice(Rows(StringIO(text, newline=""), divider), _ROWS)]
    start = 1 if told else 0
    if len(found) <= start:
        raise ExchangeError("no_contacts")
    if all(row.problem for row in found[start : start + _BEFORE]):
        raise ExchangeError("too_large")
    place = _headings_at(found, start, headings)
    labels = _whole(found[place], encoding) if place is not None else []
    before = start if place is None else place + 1
    below = (_whole(row, encoding) for row in found[before:] if not row.problem)
    samples = [[cell[:_CELL] for cell in cells] for cells in below]
    width = len(labels) or max((len(row) for row in samples), default=0)
    labels = labels or [""] * width
    fields, maker = _columns(labels, samples, named=place is not None)
    return Layout(
        encoding=encoding,
        separator=divider,
        before=before,
        headings=labels,
        has_headings=place is not None,
        fields=fields,
        maker=maker,
        rows=samples,
        confident=_is_sure(labels, fields, maker, named=place is not None),
    )


def _whole(row: RawRow, encoding: Encoding) -> list[str]:
    return [whole(cell, encoding.name) for cell in row.cells]


def _columns(
    labels: list[str], samples: list[list[str]], *, named: bool
) -> tuple[list[Field | None], Maker]:
    if ours.are_ours(labels):
        fields = ours.read_headings(labels)
        return fields, maker_of(labels, fields)
    fields = read_headings([demojibaked(label) for label in labels])
    fields = [_as_below(field, at, samples) for at, field in enumerate(fields)]
    maker = maker_of(labels, fields)
    if maker == OTHER:
        if connections := linkedin.by_contents(samples, len(labels)):
            return connections, LINKEDIN
        if not named or not any(fields):
            fields = contents.guess(samples, fields)
    return fields, maker


def _as_below(field: Field | None, at: int, samples: list[list[str]]) -> Field | None:
    """The field of a heading, but no name above what can be none: addresses, numbers, dates."""
    if field is None or field.kind != "name":
        return field
    cells = [cell for row in samples for cell in row[at : at + 1] if cell.strip()]
    others = sum(contents.is_content(cell.strip()) or cell.strip()[0].isdigit() for cell in cells)
    if 2 * others <= len(cells):
        return field
    told = contents.guess([[cell] for cell in cells], [None])[0]
    return told if told and told.kind in ("email", "phone", "web") else None


def _headings_at(found: list[RawRow], start: int, said: bool | None) -> int | None:
    """Which row has the headings; None if none has."""
    first = next(place for place, row in enumerate(found) if place >= start and not row.problem)
    if said is not None:
        return _best(found, start) or first if said else None
    best = _best(found, start)
    if best is not None:
        return best
    # Words in a language we do not know, over columns that we do.
    cells = found[first].cells
    below = [row.cells for row in found[first + 1 :] if not row.problem]
    if any(contents.is_content(cell.strip()) for cell in cells) or not below:
        return None
    told = contents.guess(below, [None] * len(cells))
    return (
        first if any(field and field.kind in ("email", "phone", "web") for field in told) else None
    )


def _best(found: list[RawRow], start: int) -> int | None:
    """The row with the most words that are known as headings, if they are half of its cells."""
    best, most = None, 0
    for place, row in enumerate(found[start : start + _BEFORE], start=start):
        cells = [cell.strip() for cell in row.cells if cell.strip()]
        if ours.are_ours(cells):
            return place
        count = sum(known(demojibaked(cell)) for cell in cells)
        if count > most and count >= len(cells) / 2 and not any(map(contents.is_content, cells)):
            best, most = place, count
    # One word that happens to be a heading, in the midst of a file, makes no headings.
    return best if best is None or best == start or most > 2 else None


def _is_sure(
    labels: list[str], fields: Sequence[Field | None], maker: Maker, *, named: bool
) -> bool:
    kinds = {field.kind for field in fields if field}
    if not named:
        return bool(kinds & _NAMES) and bool(kinds & {"email", "phone"})
    words = [label for label in labels if label.strip()]
    share = sum(known(demojibaked(word)) for word in words) / len(words) if words else 0.0
    # A name and a category are a list of goods as well.
    person = kinds & _IDENTITY and (kinds & _PERSONAL or kinds >= {"given", "family"})
    return bool(person) and (maker != OTHER or share >= 0.5)


def _text(head: bytes, encoding: Encoding) -> str:
    """The text of the first bytes, up to the end of their last whole line."""
    decoder = codecs.getincrementaldecoder(encoding.name)(encoding.errors)
    text = decoder.decode(head[encoding.mark :])
    if len(_CONTROLS.findall(text)) > len(text) / 20:
        raise ExchangeError("unknown_format")
    if len(head) < SAMPLE:
        return text
    end = max(text.rfind("\n"), text.rfind("\r")) + 1
    return text[:end] or text
