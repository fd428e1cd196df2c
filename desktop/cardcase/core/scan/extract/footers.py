"""The small print of registered companies, which is about no person."""

import re
from functools import cache, lru_cache

from cardcase.core.scan.extract.layout import below
from cardcase.core.scan.extract.lexicon import table
from cardcase.core.scan.page import Page
from cardcase.core.text import fold

_SAME_PRINT = 1.2  # how much taller a line may be than the small print it goes on with


@lru_cache(maxsize=8)
def footer_lines(page: Page) -> frozenset[int]:
    """The lines that name a register, a court, a capital …, and the lines they run on over."""
    marked = {index for index, line in enumerate(page.lines) if _marks().search(fold(line.text))}
    for index in sorted(marked):
        under = below(page, index)
        while under is not None and under not in marked and _runs_on(page, index, under):
            marked.add(under)
            index, under = under, below(page, under)
    return frozenset(marked)


def _runs_on(page: Page, index: int, under: int) -> bool:
    line, following = page.lines[index], page.lines[under]
    text = following.text.strip()
    small = following.height < _SAME_PRINT * line.height
    return small and not re.search(r"@|www\.", text) and (
        line.text.rstrip().endswith((",", "-", ":")) or text[:1].islower()
    )  # fmt: skip


@cache
def _marks() -> re.Pattern[str]:
    phrases = [phrase for phrases in table("footers").values() for phrase in phrases]
    return re.compile("|".join(_phrase(phrase) for phrase in phrases))


def _phrase(phrase: str) -> str:
    ends = r"(?![^\W_])" if phrase[-1].isalnum() else r"\s*"
    return r"(?<![^\W_])" + re.escape(fold(phrase)).replace(":", r"\s?:") + ends
