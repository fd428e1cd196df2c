"""What stands between the cells of a table."""

import csv
import re
from collections import Counter

from cardcase.core.exchange.tables.limits import MAX_CELL, MAX_COLUMNS

SEPARATORS = ",;\t|"
_SAID = re.compile(r"\s*\"?sep=(.)\"?\s*", re.IGNORECASE)
_ROWS = 30


def said(line: str) -> str:
    """The separator that a first line ``sep=;`` names, as Excel writes and reads it; else empty."""
    found = _SAID.fullmatch(line.rstrip("\r\n"))
    return found.group(1) if found else ""


def guess(sample: str) -> str:
    """The separator by the first lines: the one that makes the most rows the same width.

    A comma where there is nothing to tell by.
    """
    lines = sample.splitlines(keepends=True)
    return max(SEPARATORS, key=lambda each: (_worth(lines, each), -SEPARATORS.index(each)))


def _worth(lines: list[str], separator: str) -> float:
    """How well the lines make a table of several columns; 0 for one."""
    rows = parsed(lines, separator)
    widths = Counter(len(row) for row in rows if any(row))
    width, count = max(widths.items(), key=lambda each: (each[0] > 1, each[1]), default=(1, 0))
    if width < 2:
        return 0.0
    # Notes hold separators too: rows of one width say more than many columns do.
    return count / widths.total() + min(width, 40) / 40


def parsed(lines: list[str], separator: str, most: int = _ROWS) -> list[list[str]]:
    """The first rows of a sample, without those that are too large."""
    rows: list[list[str]] = []
    try:
        for row in csv.reader(
            (line[:MAX_CELL].replace("\0", "") for line in lines), delimiter=separator
        ):
            rows.append(row[:MAX_COLUMNS])
            if len(rows) == most:
                break
    except csv.Error:
        pass
    return rows
