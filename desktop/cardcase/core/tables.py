"""The word lists under ``resources/lexicon``; their format is told in the README there."""

from collections.abc import Mapping
from functools import cache

from cardcase import resources


@cache
def table(name: str) -> Mapping[str, tuple[str, ...]]:
    """One list as entries by key, as written. ``name`` without suffix, e.g. ``"labels"``."""
    entries: dict[str, list[str]] = {}
    text = resources.path("lexicon", f"{name}.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        key, colon, rest = line.partition(":")
        if not colon or line.startswith("#"):
            continue
        entries.setdefault(key.strip(), []).extend(
            entry.strip() for entry in rest.split(",") if entry.strip()
        )
    return {key: tuple(values) for key, values in entries.items()}
