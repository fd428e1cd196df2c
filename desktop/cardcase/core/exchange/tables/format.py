"""Tables as formats of the registry."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.options import DEFAULT_READ, DEFAULT_WRITE, ReadOptions, WriteOptions
from cardcase.core.exchange.rows import Row
from cardcase.core.records import ContactRecord


@dataclass(frozen=True, slots=True)
class TableFormat:
    """Reads the tables of every maker."""

    name: str = "table"
    suffixes: tuple[str, ...] = (".csv", ".tsv", ".tab")

    def sniff(self, head: bytes) -> bool:
        """Whether the headings or the contents say what the columns are."""
        from cardcase.core.exchange.tables.propose import propose

        try:
            return propose(head).confident
        except ExchangeError:
            return False

    def read(self, file: BinaryIO, options: ReadOptions = DEFAULT_READ) -> Iterator[Row]:
        """See :func:`cardcase.core.exchange.tables.reader.read`."""
        from cardcase.core.exchange.tables.reader import read

        return read(file, options)


@dataclass(frozen=True, slots=True)
class CsvFormat:
    """Writes a table with our own headings, which :data:`TABLE` reads again."""

    name: str = "csv"
    suffixes: tuple[str, ...] = (".csv",)

    def write(
        self, records: Iterable[ContactRecord], options: WriteOptions = DEFAULT_WRITE
    ) -> Iterator[bytes]:
        """See :func:`cardcase.core.exchange.tables.writer.write`."""
        from cardcase.core.exchange.tables.writer import write

        return write(records, with_encounters=options.with_encounters)


@dataclass(frozen=True, slots=True)
class GoogleFormat:
    """Writes a table for Google Contacts."""

    name: str = "google_csv"
    suffixes: tuple[str, ...] = (".csv",)

    def write(
        self, records: Iterable[ContactRecord], options: WriteOptions = DEFAULT_WRITE
    ) -> Iterator[bytes]:
        """See :func:`cardcase.core.exchange.tables.google.write`."""
        from cardcase.core.exchange.tables.google import write

        return write(records, with_encounters=options.with_encounters)


@dataclass(frozen=True, slots=True)
class OutlookFormat:
    """Writes a table for Outlook."""

    name: str = "outlook_csv"
    suffixes: tuple[str, ...] = (".csv",)

    def write(
        self, records: Iterable[ContactRecord], options: WriteOptions = DEFAULT_WRITE
    ) -> Iterator[bytes]:
        """See :func:`cardcase.core.exchange.tables.outlook.write`."""
        from cardcase.core.exchange.tables.outlook import write

        return write(records, with_encounters=options.with_encounters)


TABLE = TableFormat()
CSV = CsvFormat()
GOOGLE_CSV = GoogleFormat()
OUTLOOK_CSV = OutlookFormat()
