"""Filling a library with fictional people."""

from collections.abc import Iterable
from dataclasses import replace

from peewee import chunked

from cardcase.core.jobs import QUIET, Progress
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.operation import operation
from cardcase.core.records import ContactRecord, EncounterRecord, EventRecord
from cardcase.core.sample import people
from cardcase.core.store.backups import BEFORE_SAMPLE
from cardcase.core.store.library import Library

_AT_ONCE = 1000
MANY = 500
"""Contacts before which the library is copied."""


def fill(library: Library, count: int, seed: int, progress: Progress = QUIET) -> Changes:
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
        for some in chunked(people(count, seed), _AT_ONCE):
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
