"""What the columns of a table are, as ``cardcase import --map`` says it, now or the last time."""

from collections.abc import Sequence
from pathlib import Path

from cardcase.core import config
from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.options import DEFAULT_READ, ReadOptions
from cardcase.core.exchange.tables.fields import parse_mapping
from cardcase.core.exchange.tables.format import TABLE
from cardcase.core.exchange.tables.limits import SAMPLE
from cardcase.core.exchange.tables.propose import propose
from cardcase.core.exchange.tables.remembered import recall, remember


def options_for(path: Path, assignments: Sequence[str]) -> ReadOptions:
    """How to read a file: with what was typed (``Telefon=phone``), else as its like was read last.

    Raises ExchangeError: ``mapping_unclear``, ``unknown_field``.
    """
    if assignments:
        return ReadOptions(mapping=parse_mapping(assignments))
    return ReadOptions(mapping=recall(config.mappings_path(), _fingerprint(path)))


def keep(path: Path, options: ReadOptions) -> None:
    """Remember for tables with these headings what was typed. Raises ExchangeError."""
    if options != DEFAULT_READ and options.mapping is not None:
        remember(config.mappings_path(), _fingerprint(path), options.mapping)


def _fingerprint(path: Path) -> str:
    if path.suffix.lower() not in TABLE.suffixes:
        return ""
    try:
        with path.open("rb") as file:
            return propose(file.read(SAMPLE)).fingerprint
    except (OSError, ExchangeError):
        return ""
