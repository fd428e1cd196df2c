"""vCard as a format of the registry."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from cardcase.core.exchange.options import DEFAULT_READ, DEFAULT_WRITE, ReadOptions, WriteOptions
from cardcase.core.exchange.rows import Row
from cardcase.core.records import ContactRecord

_BEGIN = re.compile(rb"BEGIN[ \t]*:[ \t]*VCARD", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class VCardFormat:
    """Reads every version leniently, writes vCard 3.0. vobject is loaded at the first use."""

    name: str = "vcard3"
    suffixes: tuple[str, ...] = (".vcf", ".vcard")

    def sniff(self, head: bytes) -> bool:
        """A BEGIN:VCARD near the start, also in UTF-16."""
        return _BEGIN.search(head.replace(b"\0", b"")) is not None

    def read(self, file: BinaryIO, options: ReadOptions = DEFAULT_READ) -> Iterator[Row]:
        """See :func:`cardcase.core.exchange.vcard.reader.read`."""
        from cardcase.core.exchange.vcard.reader import read

        return iter(read(file.read(), region=options.region))

    def write(
        self, records: Iterable[ContactRecord], options: WriteOptions = DEFAULT_WRITE
    ) -> Iterator[bytes]:
        """See :func:`cardcase.core.exchange.vcard.writer.write`."""
        from cardcase.core.exchange.vcard.writer import write

        yield write(records, with_encounters=options.with_encounters)


VCARD = VCardFormat()
