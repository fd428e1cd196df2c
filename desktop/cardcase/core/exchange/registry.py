"""The formats that contacts can be read from and written to.

Ours are built in; another package adds one by an entry point of the group ``cardcase.exchange``
whose object is an :class:`Importer`, an :class:`Exporter` or both.
"""

import logging
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import entry_points
from pathlib import PurePath
from typing import BinaryIO, Protocol, runtime_checkable

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.json_lines import JSON
from cardcase.core.exchange.options import DEFAULT_READ, DEFAULT_WRITE, ReadOptions, WriteOptions
from cardcase.core.exchange.rows import Row
from cardcase.core.exchange.tables.format import (
    CSV,
    CSV_PL,
    FACEBOOK,
    GOOGLE_CSV,
    OUTLOOK_CSV,
    TABLE,
    XLSX,
    XLSX_PL,
)
from cardcase.core.exchange.vcard.format import VCARD, VCARD4
from cardcase.core.records import ContactRecord

ENTRY_POINTS = "cardcase.exchange"
SNIFFED = 32 * 1024
"""How many first bytes of a file are shown to ``sniff``: the headings of some tables take half."""


@runtime_checkable
class Importer(Protocol):
    """Reads contacts from the bytes of one kind of file."""

    @property
    def name(self) -> str: ...

    @property
    def suffixes(self) -> tuple[str, ...]:
        """Endings of file names in lower case with the dot, the usual one first."""
        ...

    def sniff(self, head: bytes) -> bool:
        """Tell by the first bytes whether this is such a file."""
        ...

    def read(self, file: BinaryIO, options: ReadOptions = DEFAULT_READ) -> Iterator[Row]:
        """The contacts in their order, as the file is read; one that cannot be is a RowError.

        Raises ExchangeError if the file as a whole is nothing to read contacts from.
        """
        ...


@runtime_checkable
class Exporter(Protocol):
    """Writes contacts into one kind of file."""

    @property
    def name(self) -> str: ...

    @property
    def suffixes(self) -> tuple[str, ...]:
        """Endings of file names in lower case with the dot, the usual one first."""
        ...

    def write(
        self, records: Iterable[ContactRecord], options: WriteOptions = DEFAULT_WRITE
    ) -> Iterator[bytes]:
        """The file, piece by piece."""
        ...


@runtime_checkable
class Limited(Protocol):
    """An exporter whose files cannot hold all that a contact has."""

    def left_out(
        self, contact: ContactRecord, options: WriteOptions = DEFAULT_WRITE
    ) -> Iterable[str]:
        """What of a contact has no place of its own there, a code for each thing."""
        ...


def importers() -> tuple[Importer, ...]:
    """Every format that can be read."""
    return tuple(plugin for plugin in _formats() if isinstance(plugin, Importer))


def exporters() -> tuple[Exporter, ...]:
    """Every format that can be written."""
    return tuple(plugin for plugin in _formats() if isinstance(plugin, Exporter))


def importer_for(name: str, head: bytes) -> Importer:
    """The importer of a file, by its first bytes (``SNIFFED``), else by the ending of its ``name``.

    Raises ExchangeError: ``empty_file``, ``unknown_format``.
    """
    if not head.strip():
        raise ExchangeError("empty_file")
    suffix = PurePath(name).suffix.lower()
    known = importers()
    for importer in known:
        if importer.sniff(head):
            return importer
    for importer in known:
        if suffix in importer.suffixes:
            return importer
    raise ExchangeError("unknown_format")


def exporter(name: str) -> Exporter:
    """The exporter called ``name``. Raises ExchangeError ``unknown_format``."""
    for known in exporters():
        if known.name == name:
            return known
    raise ExchangeError("unknown_format")


@cache
def _formats() -> tuple[object, ...]:
    return (
        VCARD,
        VCARD4,
        JSON,
        FACEBOOK,
        TABLE,
        CSV,
        CSV_PL,
        XLSX,
        XLSX_PL,
        GOOGLE_CSV,
        OUTLOOK_CSV,
        *_plugged_in(),
    )


def _plugged_in() -> Iterator[object]:
    for point in entry_points(group=ENTRY_POINTS):
        try:
            yield point.load()
        except Exception:
            # Another package's trouble, of whatever kind, must not cost the owner this program.
            logging.getLogger(__name__).exception("The format %s does not load", point.name)
