"""Many broken vCards read, written and read again; nothing may be raised, and nothing be lost.

usage: vcard_fuzz.py FOLDER [--count 100000] [--seed 1]

The cards of FOLDER are broken by chance. ``unreadable``: caught for one card, though we know of no
card that cannot be read. ``changed``: fields that are not the same after writing and reading.
"""

import argparse
import random
import sys
import time
import traceback
from collections import Counter
from dataclasses import replace
from pathlib import Path

import plain_vcard

from broken_vcards import broken
from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.options import WriteOptions
from cardcase.core.exchange.rows import Imported
from cardcase.core.exchange.vcard.reader import read
from cardcase.core.exchange.vcard.writer import write
from cardcase.core.records import ContactRecord

_LARGEST = 20_000
"""Bytes of a seed: what is larger is a picture."""


def main() -> int:
    """Print how many ended how, and the first of each kind of trouble."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    files = (path.read_bytes() for path in sorted(wanted.folder.rglob("*")) if path.is_file())
    seeds = [card for data in files for card in plain_vcard.cards(data) if len(card) < _LARGEST]
    ended: Counter[str] = Counter()
    slowest = 0.0
    began = time.perf_counter()
    for number, data in enumerate(broken(seeds, wanted.count, random.Random(wanted.seed))):
        start = time.perf_counter()
        try:
            kinds = outcome(data)
        except Exception:
            kinds = ["raised"]
            print(f"raised by {number}: {data!r}", traceback.format_exc())
        slowest = max(slowest, time.perf_counter() - start)
        for kind in kinds:
            ended[kind] += 1
            if kind in ("unreadable", "changed", "raised") and ended[kind] <= 5:
                print(f"{kind} {number}: {data!r}")
        if number and not number % 10_000:
            print(f"{number}: {dict(ended)}", flush=True)
    took = time.perf_counter() - began
    print(
        f"{wanted.count} files in {took:.0f} s, the slowest {1000 * slowest:.0f} ms: {dict(ended)}"
    )
    return 1 if ended["raised"] or ended["unreadable"] else 0


def outcome(data: bytes) -> list[str]:
    """What each card of a file came to."""
    try:
        rows = read(data)
    except ExchangeError as error:
        return [error.code]
    return [_outcome(row) if isinstance(row, Imported) else row.reason for row in rows]


def _outcome(row: Imported) -> str:
    options = WriteOptions(with_encounters=True, picture=row.pictures.get)
    for version in ("3.0", "4.0"):
        rows = read(b"".join(write([row.record], version, options)))
        again = [said(each.record) for each in rows if isinstance(each, Imported)]
        if again != [said(row.record)]:
            return "changed"
    return "same"


def said(contact: ContactRecord) -> ContactRecord:
    """What is to come back; words that differ in capitals alone are the same in a name."""
    return replace(contact, source=None, formatted=contact.name.casefold())


if __name__ == "__main__":
    sys.exit(main())
