"""The one way to write: a transaction that remembers each thing it touches before and after."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import groupby

from peewee import chunked

from cardcase.core.jobs import QUIET, Progress
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.entries import (
    Key,
    Tally,
    begin_entry,
    differences,
    extend_entry,
    places_now,
    present,
    write_touched,
)
from cardcase.core.records import ContactRecord
from cardcase.core.store.entities import ENTITIES, Kind, Record, kind_of
from cardcase.core.store.library import Library
from cardcase.core.store.places import Place
from cardcase.core.store.rows import BATCH

_REMEMBERED = 10_000


class Recorder:
    """Puts and deletes things inside an operation; whatever it touches can be undone."""

    def __init__(self, library: Library, kind: str, subject: str, progress: Progress) -> None:
        self.library = library
        self._progress = progress
        self._kind = kind
        self._subject = subject
        self._before: dict[Key, Record | None] = {}
        self._kept: dict[Key, Record | None] = {}
        self._places: dict[Key, Place] = {}
        self._changes: Changes | None = None

    @property
    def changes(self) -> Changes:
        """What changed; known when the outermost operation is over, until then nothing."""
        return self._changes or Changes(None, self._kind, self._subject)

    def touch(self, kind: Kind, *uids: str) -> None:
        """Remember things as they are, before they change as a consequence of another change."""
        unknown = [uid for uid in uids if (kind, uid) not in self._before]
        found = ENTITIES[kind].load(unknown) if unknown else {}
        for uid in unknown:
            self._before[kind, uid] = found.get(uid)
        self._places |= places_now((kind, uid) for uid in found)

    def put(self, *records: Record) -> None:
        """Write things, new or in place of what they were; what they refer to comes first."""
        for kind, some in groupby(records, kind_of):
            written = list(some)
            self.touch(kind, *(record.uid for record in written))
            ENTITIES[kind].put(written)
            # Of a hundred thousand the records are not remembered, but loaded again.
            if (kept := ENTITIES[kind].kept) and len(self._kept) < _REMEMBERED:
                self._kept.update(((kind, record.uid), kept(record)) for record in written)
            else:
                self._forget((kind, record.uid) for record in written)

    def delete(self, kind: Kind, *uids: str) -> None:
        """Remove things; what refers to them must have been removed or changed before."""
        self.touch(kind, *uids)
        ENTITIES[kind].delete(uids)
        self._forget((kind, uid) for uid in uids)

    def _forget(self, keys: Iterable[Key]) -> None:
        """Remember nothing of how these things were written, so that they are loaded."""
        for key in keys:
            self._kept.pop(key, None)

    def finish(self, *, recorded: bool, into: int | None = None) -> None:
        """Write the entry of history, bring the search index up to date, find out the changes."""
        entry = None
        tally = Tally()
        for some in chunked(self._before, BATCH):
            self._progress.check()
            before = {key: self._before[key] for key in some}
            after = {key: self._kept[key] for key in some if key in self._kept}
            after |= present(key for key in some if key not in after)
            where = {key: self._places[key] for key in some if key in self._places}
            where |= places_now(key for key in some if key not in where)
            touched = differences(before, after, where)
            if touched and recorded:
                if into is not None and extend_entry(into, touched):
                    entry = into
                else:
                    into, entry = None, entry or begin_entry(self._kind, self._subject)
                    write_touched(entry, touched)
            for each in touched:
                tally.add(each.kind, each.uid, each.before, each.after)
            tally.remove(each.uid for each in touched if each.after is None)
        known = {each.uid: each for each in self._kept.values() if isinstance(each, ContactRecord)}
        self._changes = tally.settle(entry, self._kind, self._subject, self._progress, known)


_current: ContextVar[Recorder | None] = ContextVar("operation", default=None)


@contextmanager
def operation(
    library: Library,
    kind: str,
    subject: str = "",
    *,
    recorded: bool = True,
    into: int | None = None,
    progress: Progress = QUIET,
) -> Iterator[Recorder]:
    """A transaction that is one entry of history; inside another operation it is part of that.

    ``kind`` is a code, ``subject`` a name for the sentence about it. When an exception leaves it,
    nothing of it is kept; when nothing changed, there is no entry. With ``recorded`` false there
    is none either: for what is derived from a picture and not the owner's own change.
    ``into``: an earlier entry that this completes; it becomes a part of that one, if nothing since
    has touched the same things. What is written must not refer to anything made since.
    ``progress`` is asked, also while the entry is written, whether to stop; it raises Cancelled.
    """
    outer = _current.get()
    if outer is not None and outer.library is library:
        with library.transaction():
            yield outer
        return
    recorder = Recorder(library, kind, subject, progress)
    with library.transaction():
        token = _current.set(recorder)
        try:
            yield recorder
        finally:
            _current.reset(token)
        recorder.finish(recorded=recorded, into=into)
