"""Tables as formats of the registry."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import BinaryIO, Protocol

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.options import DEFAULT_READ, DEFAULT_WRITE, ReadOptions, WriteOptions
from cardcase.core.exchange.rows import Row
from cardcase.core.exchange.tables import google, makers, ours, outlook, writer, xlsx
from cardcase.core.records import ContactRecord

_FRIENDS = re.compile(
    rb'\s*(?:\xef\xbb\xbf)?\s*[{\[].*"(?:friends|friends_v2|address_book\w*)"\s*:', re.DOTALL
)


class Write(Protocol):
    """Makes a table of contacts, with where and why we met or without."""

    def __call__(
        self, records: Iterable[ContactRecord], *, with_encounters: bool
    ) -> Iterator[bytes]: ...


class LeftOut(Protocol):
    """Tells what of a contact such a table has no place for, a code for each thing."""

    def __call__(self, contact: ContactRecord, *, with_encounters: bool) -> Iterator[str]: ...


@dataclass(frozen=True, slots=True)
class TableFormat:
    """Reads the tables of every maker. What that takes is loaded at the first use."""

    name: str = makers.OTHER.name
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
class FacebookFormat:
    """Reads ``your_friends.json`` and ``your_address_books.json``."""

    name: str = makers.FACEBOOK.name
    suffixes: tuple[str, ...] = (".json",)

    def sniff(self, head: bytes) -> bool:
        """JSON that names a list of friends near its beginning."""
        return _FRIENDS.match(head) is not None

    def read(self, file: BinaryIO, options: ReadOptions = DEFAULT_READ) -> Iterator[Row]:
        """See :func:`cardcase.core.exchange.tables.facebook.read`."""
        from cardcase.core.exchange.tables.facebook import read

        return read(file, options.region)


@dataclass(frozen=True, slots=True)
class SheetFormat:
    """Writes the table of one maker, which :data:`TABLE` reads again."""

    name: str
    make: Write
    lacks: LeftOut
    suffixes: tuple[str, ...] = (".csv",)

    def write(
        self, records: Iterable[ContactRecord], options: WriteOptions = DEFAULT_WRITE
    ) -> Iterator[bytes]:
        """The file, piece by piece; without formulas (see ``guard``)."""
        return self.make(records, with_encounters=options.with_encounters)

    def left_out(
        self, contact: ContactRecord, options: WriteOptions = DEFAULT_WRITE
    ) -> Iterator[str]:
        """What of a contact the table has no place for, a code for each thing."""
        return self.lacks(contact, with_encounters=options.with_encounters)


TABLE = TableFormat()
FACEBOOK = FacebookFormat()
CSV = SheetFormat(makers.OURS.name, writer.write, writer.left_out)
CSV_PL = SheetFormat("csv_pl", partial(writer.write, form=ours.POLISH), writer.left_out)
"""What Excel opens in Poland: with semicolons and with headings in Polish."""
XLSX = SheetFormat("xlsx", xlsx.write, writer.left_out, (".xlsx",))
XLSX_PL = SheetFormat("xlsx_pl", partial(xlsx.write, form=ours.POLISH), writer.left_out, (".xlsx",))
GOOGLE_CSV = SheetFormat(makers.GOOGLE.name, google.write, google.left_out)
OUTLOOK_CSV = SheetFormat(makers.OUTLOOK.name, outlook.write, outlook.left_out)
