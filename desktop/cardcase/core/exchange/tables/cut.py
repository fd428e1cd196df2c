"""A table that ends in the midst of its last row: a transfer broke off, or a disk was full."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from cardcase.core.exchange.tables.rows import RawRow


def marked(rows: Iterable[RawRow], width: int) -> Iterator[RawRow]:
    """The rows as they come; the last one with the repair ``cut_short`` where it breaks off.

    It does where no line end follows it, and it has fewer cells than every other, or a quote opens
    in it that nothing closes. ``width``: cells of the headings, 0 without.
    """
    least = width
    last: RawRow | None = None
    for row in rows:
        if last is not None:
            yield last
            if last.cells:
                least = min(least, len(last.cells)) if least else len(last.cells)
        last = row
    if last is not None:
        yield replace(last, repairs=(*last.repairs, "cut_short")) if _is_cut(last, least) else last


def _is_cut(row: RawRow, least: int) -> bool:
    if not row.cells or row.text.endswith(("\n", "\r")):
        return False
    is_open = "quotes" in row.repairs and row.text.count('"') % 2 == 1
    return is_open or len(row.cells) < least
