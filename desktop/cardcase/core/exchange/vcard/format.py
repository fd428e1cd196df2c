"""vCard as a format of the registry."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

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

    def read(self, data: bytes) -> Iterator[Row]:
        """See :func:`cardcase.core.exchange.vcard.reader.read`."""
        from cardcase.core.exchange.vcard.reader import read

        return iter(read(data))

    def write(self, records: Iterable[ContactRecord], *, with_encounters: bool = False) -> bytes:
        """See :func:`cardcase.core.exchange.vcard.writer.write`."""
        from cardcase.core.exchange.vcard.writer import write

        return write(records, with_encounters=with_encounters)


VCARD = VCardFormat()
