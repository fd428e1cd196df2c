"""What reading a file of contacts gives, one by one."""

from dataclasses import dataclass

from cardcase.core.records import ContactRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class RowError:
    """A contact of a file that could not be read; the others of the file are not touched by it.

    ``index`` counts the contacts of the file from 0; ``reason`` is a code: ``no_content`` (nothing
    in it that says who it is), ``too_large`` or ``unreadable``; ``raw`` its bytes as they were.
    """

    index: int
    reason: str
    raw: bytes


Row = ContactRecord | RowError
