"""Mappings that somebody made once, for the next table with the same headings."""

import json
from pathlib import Path

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.files import write_whole
from cardcase.core.exchange.tables.fields import Mapping, parse_field
from cardcase.core.exchange.tables.limits import MAX_COLUMNS

MAX_REMEMBERED = 200
"""Mappings that are kept; the oldest goes first."""
_MAX_BYTES = 4 * 1024 * 1024


def recall(file: Path, fingerprint: str) -> Mapping | None:
    """The mapping for the table of this fingerprint (see ``propose``), if one is in ``file``.

    What cannot be read there counts as not remembered.
    """
    return _load(file).get(fingerprint) if fingerprint else None


def remember(file: Path, fingerprint: str, mapping: Mapping) -> None:
    """Keep the mapping in ``file`` (``config.mappings_path()``), which is made where it is not.

    A table without headings has no fingerprint and is not remembered. Raises ExchangeError
    ``not_written``.
    """
    if not fingerprint:
        return
    known = _load(file)
    known.pop(fingerprint, None)
    known[fingerprint] = mapping
    _save(file, known)


def forget(file: Path, fingerprint: str) -> None:
    """Keep no mapping for the table of this fingerprint. Raises ExchangeError ``not_written``."""
    known = _load(file)
    if known.pop(fingerprint, None) is not None:
        _save(file, known)


def _save(file: Path, known: dict[str, Mapping]) -> None:
    latest = [*known.items()][-MAX_REMEMBERED:]
    told = {key: {"columns": dict(each.columns), "headings": each.headings} for key, each in latest}
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExchangeError("not_written", name=file.name) from error
    write_whole(file, [json.dumps(told, ensure_ascii=False, indent=1).encode()])


def _load(file: Path) -> dict[str, Mapping]:
    try:
        if file.stat().st_size > _MAX_BYTES:
            return {}
        told = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    entries = told.items() if isinstance(told, dict) else ()
    read = ((key, _mapping(entry)) for key, entry in entries)
    return {key: mapping for key, mapping in read if mapping}


def _mapping(entry: object) -> Mapping | None:
    """A mapping as it was written; None if it is another thing, or of a newer program."""
    if not isinstance(entry, dict):
        return None
    columns, headings = entry.get("columns"), entry.get("headings")
    if not isinstance(columns, dict) or len(columns) > MAX_COLUMNS:
        return None
    try:
        read = tuple((column, str(parse_field(code) or "")) for column, code in columns.items())
    except (ExchangeError, AttributeError, TypeError):
        return None
    return Mapping(read, headings if isinstance(headings, bool) else None)
