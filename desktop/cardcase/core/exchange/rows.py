"""What reading a file of contacts gives, one by one."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cardcase.core.records import ContactRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """A contact of a file, read.

    ``index`` counts the contacts of the file from 0. ``repairs``: codes of what was mended on the
    way in (``charset``, ``missing_end``, …), once each. ``pictures``: the bytes that the record
    names by their SHA-256, as ``photo`` or as ``media`` of a property.
    """

    index: int
    record: ContactRecord
    repairs: tuple[str, ...] = ()
    pictures: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RowError:
    """A contact of a file that could not be read; the others of the file are not touched by it.

    ``index`` counts the contacts of the file from 0; ``reason`` is a code: ``no_content`` (nothing
    in it that says who it is), ``too_large`` or ``unreadable``; ``raw`` its bytes as they were.
    ``before``: what has to stand before them in a file of their own: the headings of a table.
    """

    index: int
    reason: str
    raw: bytes
    before: bytes = b""


Row = Imported | RowError
