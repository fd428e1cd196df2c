"""Files of vCards in memory, written and read."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from cardcase.core.exchange.options import WriteOptions
from cardcase.core.exchange.rows import Imported
from cardcase.core.exchange.vcard import reader, writer
from cardcase.core.records import ContactRecord


def write(contacts: Iterable[ContactRecord], version: str = "3.0", **options: Any) -> bytes:
    """The file with these contacts."""
    return b"".join(writer.write(contacts, version, WriteOptions(**options)))


def imported(data: bytes, region: str = "PL") -> list[Imported]:
    """What a file gives of which no card is refused."""
    rows = reader.read(data, region=region)
    assert all(isinstance(row, Imported) for row in rows)
    return [row for row in rows if isinstance(row, Imported)]


def records(data: bytes) -> list[ContactRecord]:
    """The contacts of a file of which none is refused, without the file's own words."""
    return [replace(row.record, source=None) for row in imported(data)]


def lines(data: bytes) -> list[str]:
    """The logical lines of what was written."""
    return data.decode().replace("\r\n ", "").split("\r\n")[:-1]


def card(*lines: str, version: str = "3.0") -> bytes:
    """A file with one card."""
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""]).encode()
