"""What the copy before a big import costs; prints seconds and the share of the import.

usage: backup.py [CONTACTS]   (in the library before, and as many are imported; else 10 000)
"""

import sys
import time
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from cardcase.core.ops import history, imports, samples
from cardcase.core.records import new_uid
from cardcase.core.sample import people
from cardcase.core.store.library import Library


def main() -> int:
    """Fill a library, copy it, and import as many again."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with TemporaryDirectory() as folder:
        library = Library.open(Path(folder) / "library")
        samples.fill(library, count, 1)
        new = [replace(each, uid=new_uid(), encounters=()) for each in people(count, 2)]
        copied = seconds(lambda: library.back_up("before-import"))
        # With a copy made just now, none is made.
        imported = seconds(lambda: imports.import_contacts(library, new))
        undone = seconds(lambda: history.undo(library))
        redone = seconds(lambda: history.redo(library))
        size = (library.path / "cardcase.db").stat().st_size
        library.close_all()
    print(f"library {size / 1e6:.0f} MB, copy {copied:.2f} s, import {imported:.2f} s")
    print(f"undone {undone:.2f} s, redone {redone:.2f} s")
    print(f"the copy is {100 * copied / imported:.1f} % of the import")
    return 0


def seconds(act: object) -> float:
    """How long it takes."""
    assert callable(act)
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


if __name__ == "__main__":
    sys.exit(main())
