"""Filling a library with fictional people, and taking them out."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import cache

from peewee import chunked

from cardcase.core.jobs import QUIET, Progress
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.contacts import take_out
from cardcase.core.ops.operation import operation
from cardcase.core.records import ContactRecord, EncounterRecord, EventRecord
from cardcase.core.sample import people
from cardcase.core.sample.meetings import LAST
from cardcase.core.store import load
from cardcase.core.store.backups import BEFORE_SAMPLE
from cardcase.core.store.clock import today
from cardcase.core.store.contact_rows import load_contacts
from cardcase.core.store.library import Library

FIRST, FIRST_SEED = 40, 2026
"""The people to look around among before there are real ones."""
_AT_ONCE = 1000
MANY = 500
"""Contacts before which the library is copied."""


def fill(
    library: Library,
    count: int,
    seed: int,
    progress: Progress = QUIET,
    language: str = "pl",
    last: date = LAST,
) -> Changes:
    """Add ``count`` fictional contacts with events and encounters, as one step to undo.

    The same seed makes the same contacts: filling again only puts back what was changed of them.
    Before many (``MANY``) the library is copied.
    Progress codes: ``people``. Raises Cancelled, after which nothing has been added.
    """
    if count >= MANY:
        library.back_up_before(BEFORE_SAMPLE)
    with operation(library, "contacts.sample", str(count)) as op:
        events: dict[str, EventRecord] = {}
        met: dict[str, EncounterRecord] = {}
        done = 0
        for some in chunked(people(count, seed, language, last), _AT_ONCE):
            progress.step(done, count, "people")
            contacts: Iterable[ContactRecord] = some
            op.put(*(replace(each, encounters=()) for each in contacts))
            for encounter in (encounter for each in some for encounter in each.encounters):
                # At a table of several the last to sit down knows all the others.
                met[encounter.uid] = encounter
                if encounter.event:
                    events[encounter.event.uid] = encounter.event
            done += len(some)
        op.put(*events.values())
        op.put(*met.values())
        progress.check()
    return op.changes


def fill_first(library: Library, language: str = "pl") -> Changes:
    """Add the people to look around among, who were met by somebody of this language."""
    return fill(library, FIRST, FIRST_SEED, language=language, last=today())


def first_left(library: Library) -> int:
    """How many of the people to look around among are there."""
    with library.session():
        return len(load_contacts(_first()))


def clear_first(library: Library) -> Changes:
    """Take them out again, with the events at which nobody else was met; one step to undo."""
    with library.transaction():
        there = load_contacts(_first()).keys()
        with operation(library, "contacts.sample_clear", str(len(there))) as op:
            events = {each.event.uid for each in load.encounters_with(library, there) if each.event}
            take_out(op, there)
            op.delete("event", *(uid for uid in events if not load.encounters_at(library, uid)))
    return op.changes


@cache
def _first() -> tuple[str, ...]:
    return tuple(each.uid for each in people(FIRST, FIRST_SEED))
