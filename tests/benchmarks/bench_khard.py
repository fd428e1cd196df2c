"""``cardcase search`` beside khard, each as a whole process on the same contacts.

usage: bench_khard.py --khard PATH --keep FOLDER [--contacts 10000] [QUERY…]

khard (GPL) is no part of the project: install it in an environment of its own and give the path of
its command. The contacts of a kept sample library are exported as vCards, one a file, as khard
keeps them. khard is run as it comes and with its faster search in the source files.
"""

import argparse
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from libraries import sample_library

from cardcase.core.exchange import registry
from cardcase.core.store import browse, load
from cardcase.core.store.library import Library

_CONFIG = """[addressbooks]
[[sample]]
path = {path}
[vcard]
search_in_source_files = {source}
"""


def main() -> int:
    """Print how long each takes for each query, and how many it finds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--khard", required=True, help="path of the command")
    parser.add_argument("--keep", type=Path, required=True)
    parser.add_argument("--contacts", type=int, default=10_000)
    parser.add_argument("query", nargs="*", default=["kowalska", "zu"])
    wanted = parser.parse_args()
    library = sample_library(wanted.keep, wanted.contacts)
    cards = exported(library, wanted.keep / f"vcards-{wanted.contacts}")
    khards = [config(wanted.keep, cards, source) for source in ("no", "yes")]
    print(f"{wanted.contacts} contacts; s, and lines found")
    print(f"{'query':16}{'cardcase':>16}{'khard':>18}{'x':>8}{'in sources':>18}{'x':>8}")
    for query in wanted.query:
        ours = (sys.executable, "-m", "cardcase", "--library", str(library), "search", query)
        mine, found = best(ours, 5)
        line = f"{query:16}{mine:9.3f}{found:7}"
        for file in khards:
            took, found = best((wanted.khard, "-c", str(file), "list", "--parsable", query), 1)
            line += f"{took:11.3f}{found:7}{took / mine:8.1f}"
        print(line, flush=True)
    return 0


def exported(folder: Path, to: Path) -> Path:
    """A folder with a vCard of each contact, made when missing."""
    if not to.exists():
        unfinished = to.with_name(f"unfinished-{to.name}")
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(parents=True)
        write = registry.exporter("vcard3").write
        library = Library.open(folder, create=False)
        for each in load.contacts(library, browse.matching(library, "")):
            file = unfinished / f"{each.uid}.vcf"
            file.write_bytes(b"".join(write([each])))
        library.close_all()
        unfinished.rename(to)
    return to


def config(keep: Path, cards: Path, source: str) -> Path:
    """khard's settings."""
    file = keep / f"khard-{source}.conf"
    file.write_text(_CONFIG.format(path=cards, source=source), encoding="utf-8")
    return file


def best(command: Sequence[str], times: int) -> tuple[float, int]:
    """The shortest run, and the lines printed; nothing found is an error to khard."""
    took: list[float] = []
    for _ in range(times):
        began = time.perf_counter()
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        took.append(time.perf_counter() - began)
        if done.returncode and done.stdout == "" and "Traceback" in done.stderr:
            raise RuntimeError(done.stderr)
    return min(took), len(done.stdout.splitlines())


if __name__ == "__main__":
    sys.exit(main())
