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
class VCardWriter:
    """Writes vCards of one version; vobject is loaded at the first use."""

    name: str
    version: str
    suffixes: tuple[str, ...] = (".vcf", ".vcard")

    def write(
        self, records: Iterable[ContactRecord], options: WriteOptions = DEFAULT_WRITE
    ) -> Iterator[bytes]:
        """See :func:`cardcase.core.exchange.vcard.writer.write`."""
        from cardcase.core.exchange.vcard.writer import write

        return write(records, self.version, options)


@dataclass(frozen=True, slots=True)
class VCardFormat(VCardWriter):
    """Reads every version leniently, too."""

    def sniff(self, head: bytes) -> bool:
        """A BEGIN:VCARD near the start, also in UTF-16."""
        return _BEGIN.search(head.replace(b"\0", b"")) is not None

    def read(self, file: BinaryIO, options: ReadOptions = DEFAULT_READ) -> Iterator[Row]:
        """See :func:`cardcase.core.exchange.vcard.reader.stream`."""
        from cardcase.core.exchange.vcard.reader import stream

        return stream(file, options.region)


VCARD = VCardFormat("vcard3", "3.0")
VCARD4 = VCardWriter("vcard4", "4.0")
