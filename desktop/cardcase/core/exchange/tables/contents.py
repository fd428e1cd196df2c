"""What columns are, told by what stands in them, where no heading says so."""

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import islice

from cardcase.core.exchange.tables.fields import Field
from cardcase.core.normalize import normalize_email
from cardcase.core.organizations import organization_key
from cardcase.core.text import digits, words

Column = Sequence[str]
_PHONE = re.compile(r"(?:tel[.:]*\s*)?\+?[\d\s().\-/]{7,24}(?:\s*(?:ext|wew|w)\.?\s*\d+)?")
_DATE = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}")
_WEB = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_POLISH = re.compile(r"48[1-9]\d{8}")
_MOST = 0.6
"""The share of its cells by which a column is told."""
_HALF = 0.5
_DIGITS = 3
"""The fewest digits of a phone: an extension, an emergency number."""
_WIDE = 12
"""Among how many columns names are looked for: every three of them are compared."""


def guess(rows: Sequence[Sequence[str]], fields: Sequence[Field | None]) -> list[Field | None]:
    """The fields, with those that are still open filled in where the rows leave no doubt."""
    columns = [
        [row[place].strip() for row in rows if place < len(row) and row[place].strip()]
        for place in range(len(fields))
    ]
    told = [field or _plain(column) for field, column in zip(fields, columns, strict=True)]
    return _with_names(rows, columns, told)


def _plain(column: Column) -> Field | None:
    for test, kind in ((_is_email, "email"), (_is_web, "web"), (_is_phone, "phone")):
        if _share(column, test) >= _MOST:
            return Field(kind)
    # Half of the companies have no legal form in what they are called.
    return Field("organization") if _share(column, _is_company) >= _MOST / 2 else None


def _with_names(
    rows: Sequence[Sequence[str]], columns: Sequence[Column], told: list[Field | None]
) -> list[Field | None]:
    if any(field and field.kind in ("name", "given", "family") for field in told):
        return told
    empty = (
        place
        for place, field in enumerate(told)
        if field is None and columns[place] and _share(columns[place], _has_letters) >= _MOST
    )
    open_ = [*islice(empty, _WIDE)]
    for whole in open_:
        for first in open_:
            for last in open_:
                if len({whole, first, last}) == 3 and _is_sum(rows, whole, first, last):
                    return _put(told, {whole: "name", first: "given", last: "family"})
    for place in open_:
        if _share(columns[place], _is_full_name) >= _MOST:
            return _put(told, {place: "name"})
    for place in open_:
        if place + 1 in open_ and _share(columns[place], _is_given_name) >= _MOST:
            return _put(told, {place: "given", place + 1: "family"})
        if place - 1 in open_ and _share(columns[place], _is_given_name) >= _MOST:
            return _put(told, {place: "given", place - 1: "family"})
    return told


def _put(told: list[Field | None], kinds: dict[int, str]) -> list[Field | None]:
    return [Field(kinds[place]) if place in kinds else old for place, old in enumerate(told)]


def _share(column: Column, test: Callable[[str], bool]) -> float:
    return sum(map(test, column)) / len(column) if column else 0.0


def fits(column: Column, kind: str) -> bool:
    """Whether at least half of the cells may be of a kind of field; only points can be told."""
    test = _LOOKS.get(kind)
    return test is None or not column or _share(column, test) >= _HALF


def is_content(cell: str) -> bool:
    """Whether a cell is an e-mail, a page or a phone number, and so no heading."""
    return _is_email(cell) or _is_web(cell) or _is_phone(cell)


def _is_email(cell: str) -> bool:
    return "@" in cell and len(cell) < 300 and bool(normalize_email(cell.strip("'<>")))


def _is_web(cell: str) -> bool:
    return _WEB.fullmatch(cell) is not None


def _is_phone(cell: str) -> bool:
    if not _PHONE.fullmatch(cell) or _DATE.fullmatch(cell):
        return False
    # A bare run of digits may be any number; nine of them, or more behind a plus, are a phone.
    bare = cell.isdecimal() and len(cell) != 9
    return len(digits(cell)) >= 7 and (not bare or _has_code(cell))


def _has_code(cell: str) -> bool:
    """Whether bare digits are a number of Poland behind its code, whose plus a spreadsheet took,
    and no PESEL, which is as long."""
    from stdnum.pl import pesel

    return _POLISH.fullmatch(cell) is not None and not pesel.is_valid(cell)


def _is_company(cell: str) -> bool:
    """Whether a name ends with a legal form, which its key leaves out."""
    if len(cell) > 200:
        return False
    return [word for word in organization_key(cell).split() if word not in "&+"] != words(cell)


def _has_letters(cell: str) -> bool:
    return any(map(str.isalpha, cell))


def _is_given_name(cell: str) -> bool:
    from cardcase.core.scan.extract.lexicon import given_names

    said = words(cell) if len(cell) < 60 else []
    return 0 < len(said) <= 2 and said[0] in given_names()


def _is_full_name(cell: str) -> bool:
    from cardcase.core.scan.extract.lexicon import given_names

    said = words(cell) if len(cell) < 80 else []
    return 2 <= len(said) <= 4 and (said[0] in given_names() or said[-1] in given_names())


def _is_sum(rows: Sequence[Sequence[str]], whole: int, first: int, last: int) -> bool:
    """Whether one column is two others with a space between, wherever both are filled."""
    last_place = max(whole, first, last)
    full = [row for row in rows if last_place < len(row) and row[first] and row[last]]
    return bool(full) and all(
        row[whole].strip() == f"{row[first].strip()} {row[last].strip()}" for row in full
    )


_LOOKS: Mapping[str, Callable[[str], bool]] = {
    "email": lambda cell: "@" in cell or "/o=" in cell.lower(),
    "phone": lambda cell: "@" not in cell and len(digits(cell)) >= _DIGITS,
    "web": lambda cell: "@" not in cell and "." in cell,
}
"""What every value of a kind has, however it is written and how many there are in a cell."""
