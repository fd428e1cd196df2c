"""Reading and writing many vCards, beside vobject as it comes on the same file, and the memory.

usage: bench_vcard.py [--contacts 10000] [--large MEGABYTES]

``--large``: also read a file of that size, which is made while it is read, and print how much more
memory was in use.
"""

import argparse
import io
import resource
import sys
import time
from collections.abc import Callable, Iterator

import vobject

from cardcase.core.exchange.rows import Imported
from cardcase.core.exchange.vcard.reader import read, stream
from cardcase.core.exchange.vcard.writer import write

_CARD = """BEGIN:VCARD\r
VERSION:3.0\r
PRODID:-//Other//Phone 17//EN\r
N:Kowalski{0};Jan;;dr;\r
FN:dr Jan Kowalski{0}\r
ORG:Firma {0} Sp. z o.o.;Zakupy\r
TITLE:Kierownik\\, dział {0}\r
TEL;TYPE=CELL:+48 601 {1} {2}\r
TEL;TYPE=WORK,VOICE:41 345 {3} {4}\r
EMAIL;TYPE=INTERNET,WORK:jan{0}@firma{0}.example.pl\r
item1.URL:https://firma{0}.example.pl/\r
item1.X-ABLabel:_$!<HomePage>!$_\r
ADR;TYPE=WORK:;;ul. Hutnicza {0};Kielce;;25-{1};Polska\r
NOTE:Poznany w hali E\\nwraca w maju. Długa notatka\\, której treść ciągnie się \r
 przez kilka wierszy i w końcu się kończy {0}\r
CATEGORIES:dostawca,stal\r
UID:uid-{0}\r
REV:2024-01-01T00:00:00Z\r
END:VCARD\r
"""


class Made(io.RawIOBase):
    """A file that is made while it is read."""

    def __init__(self, size: int) -> None:
        self._left = size
        self._pieces = pieces()

    def read(self, size: int = -1) -> bytes:
        if self._left <= 0:
            return b""
        data = b""
        while len(data) < size:
            data += next(self._pieces)
        self._left -= len(data)
        return data


def main() -> int:
    """Print the times, and what they are of vobject's."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--contacts", type=int, default=10_000)
    parser.add_argument("--large", type=int, default=0)
    wanted = parser.parse_args()
    data = b"".join(piece for piece, _ in zip(pieces(), range(wanted.contacts), strict=False))
    text = data.decode()
    print(f"{wanted.contacts} vCards, {len(data) / 1e6:.1f} MB; the best of three, in s")
    bare = best(lambda: list(vobject.readComponents(text)))
    ours = best(lambda: read(data))
    print(f"vobject reads {bare:.2f}, Cardcase {ours:.2f}: {ours / bare:.2f} x")
    parsed = list(vobject.readComponents(text))
    records = [row.record for row in read(data) if isinstance(row, Imported)]
    bare = best(lambda: [card.serialize() for card in parsed])
    ours = best(lambda: list(write(records)))
    print(f"vobject writes {bare:.2f}, Cardcase {ours:.2f}: {ours / bare:.2f} x")
    if wanted.large:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        count = sum(1 for _ in stream(Made(wanted.large * 10**6)))
        after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(f"{wanted.large} MB, {count} contacts: {(after - before) / 1024:.0f} MB more memory")
    return 0


def pieces() -> Iterator[bytes]:
    """Cards without an end."""
    number = 0
    while True:
        parts = (number % 900 + 100, number % 899 + 100, number % 90 + 10, number % 89 + 10)
        yield _CARD.format(number, *parts).encode()
        number += 1


def best(deed: Callable[[], object]) -> float:
    """Processor seconds of the fastest of three."""
    took = []
    for _ in range(3):
        began = time.process_time()
        deed()
        took.append(time.process_time() - began)
    return min(took)


if __name__ == "__main__":
    sys.exit(main())
