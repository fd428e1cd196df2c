"""Tables of contacts read and written, beside the csv module alone, and the memory it takes.

usage: bench_tables.py [--contacts 10000] [--seed 1] [FILE…]

Sample contacts are written in each of our table formats and read again; files that are named are
only read. The csv module makes cells of the same text, and nothing of the cells. Seconds of the
processor, the best of three; the memory is that of reading, of all and of half of the contacts.
"""

import argparse
import csv
import time
import tracemalloc
from collections.abc import Callable
from io import BytesIO, StringIO
from pathlib import Path

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange import registry
from cardcase.core.exchange.options import WriteOptions
from cardcase.core.exchange.rows import Imported
from cardcase.core.sample.people import people

_FORMATS = ("csv", "google_csv", "outlook_csv")
_OPTIONS = WriteOptions(with_encounters=True)


def main() -> None:
    """Print a line for each format, or for each file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--contacts", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("files", nargs="*", type=Path)
    wanted = parser.parse_args()
    if wanted.files:
        for file in wanted.files:
            told(file)
        return
    contacts = list(people(wanted.contacts, wanted.seed))
    print(f"{wanted.contacts} contacts; s")
    print(f"{'':14}{'KiB':>8}{'write':>8}{'read':>8}{'csv':>8}{'x':>6}{'MiB':>8}{'of half':>9}")
    for name in _FORMATS:
        exporter = registry.exporter(name)
        data = b"".join(exporter.write(contacts, _OPTIONS))
        half = b"".join(exporter.write(contacts[::2], _OPTIONS))
        write = best(lambda exporter=exporter: sum(map(len, exporter.write(contacts, _OPTIONS))))
        read = best(lambda data=data: count(data))
        bare = best(lambda data=data: sum(1 for _ in csv.reader(StringIO(data.decode()))))
        print(
            f"{name:14}{len(data) >> 10:8}{write:8.2f}{read:8.2f}{bare:8.3f}{read / bare:6.0f}"
            f"{peak(data):8.2f}{peak(half):9.2f}"
        )


def told(file: Path) -> None:
    """Whose a file is, and what comes out of it."""
    data = file.read_bytes()
    try:
        importer = registry.importer_for(file.name, data[: registry.SNIFFED])
        rows = list(importer.read(BytesIO(data)))
    except ExchangeError as error:
        print(f"{file.name}: {error}")
        return
    read = [row for row in rows if isinstance(row, Imported)]
    makers = {row.record.source.format for row in read if row.record.source}
    repairs = sorted({code for row in read for code in row.repairs})
    print(f"{file.name}: {len(read)} of {len(rows)}", *sorted(makers), *repairs)


def count(data: bytes) -> int:
    """How many rows are read."""
    importer = registry.importer_for("x.csv", data[: registry.SNIFFED])
    return sum(1 for _ in importer.read(BytesIO(data)))


def best(work: Callable[[], object]) -> float:
    """The seconds of the processor for the fastest of three runs."""
    times = []
    for _ in range(3):
        begun = time.process_time()
        work()
        times.append(time.process_time() - begun)
    return min(times)


def peak(data: bytes) -> float:
    """The most memory that reading took at once, in MiB, without the file itself."""
    tracemalloc.start()
    count(data)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / 2**20


if __name__ == "__main__":
    main()
