"""Libraries of fictional people to measure on: made once, kept, never changed by a benchmark.

usage: libraries.py --keep FOLDER N…   (make those of N contacts that are not there yet)
"""

import argparse
import shutil
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from peewee import chunked

from cardcase.core.card_records import CardRecord, PhotographRecord
from cardcase.core.ops import samples
from cardcase.core.ops.operation import operation
from cardcase.core.records import ContactRecord, new_uid
from cardcase.core.sample import people
from cardcase.core.scan.draft import Draft
from cardcase.core.scan.page import Line, Page
from cardcase.core.store import segments
from cardcase.core.store.clock import now
from cardcase.core.store.library import Library

SEED = 20_26
CARD_EVERY = 10
"""One contact in so many has the card it was made of, with its reading."""
_AT_ONCE = 1000


def sample_library(keep: Path, contacts: int) -> Path:
    """The folder of a library of so many contacts with events, encounters and cards.

    It is made in ``keep`` when it is missing, which takes a while. Who writes into it takes a copy
    (:func:`copied`): the next benchmark finds it as it was.
    """
    folder = keep / f"sample-{contacts}"
    if not folder.exists():
        # What was cut short is no library of this size.
        unfinished = keep / f"unfinished-{contacts}"
        shutil.rmtree(unfinished, ignore_errors=True)
        library = Library.open(unfinished)
        samples.fill(library, contacts, SEED)
        _add_cards(library, contacts)
        # As the window leaves it once it was at rest for a while.
        segments.merge_all(library)
        library.close_all()
        unfinished.rename(folder)
    return folder


def copied(folder: Path, to: Path) -> Path:
    """A copy of a library, to be written into."""
    return shutil.copytree(folder, to)


def _add_cards(library: Library, contacts: int) -> None:
    with_card = islice(people(contacts, SEED), 0, None, CARD_EVERY)
    for some in chunked(with_card, _AT_ONCE):
        with operation(library, "cards.save", "", recorded=False) as op:
            photographs, cards = zip(*map(_card_of, some), strict=True)
            op.put(*photographs)
            op.put(*cards)


def _card_of(contact: ContactRecord) -> tuple[PhotographRecord, CardRecord]:
    picture = PhotographRecord(uid=new_uid(), name="card.jpg", state="read", added=now())
    lines = tuple(
        Line(text=text, quad=((0, row), (9, row), (9, row + 1), (0, row + 1)), confidence=0.9,
             engine="rapidocr")
        for row, text in enumerate(_lines(contact))
    )  # fmt: skip
    card = CardRecord(
        uid=new_uid(),
        photograph=picture.uid,
        state="accepted",
        reading=Page(width=10, height=20, lines=lines),
        draft=Draft(contact=contact),
        contact=contact.uid,
    )
    return picture, card


def _lines(contact: ContactRecord) -> Iterator[str]:
    yield contact.display_name
    for job in contact.jobs:
        yield from (*job.titles, job.organization)
    for point in contact.points:
        yield point.value
    for address in contact.addresses:
        yield address.full
    yield "Sprawdzone rozwiązania od 1994 roku"


def main() -> int:
    """Make the libraries asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keep", type=Path, required=True)
    parser.add_argument("contacts", type=int, nargs="+")
    wanted = parser.parse_args()
    for contacts in wanted.contacts:
        print(sample_library(wanted.keep, contacts))
    return 0


if __name__ == "__main__":
    sys.exit(main())
