"""The one way to write: a transaction that remembers each thing it touches before and after."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import groupby

from cardcase.core.ops.changes import Changes
from cardcase.core.ops.entries import (
    Key,
    differences,
    places_now,
    present,
    settle,
    write_entry,
)
from cardcase.core.store.entities import ENTITIES, Kind, Record, kind_of
from cardcase.core.store.library import Library
from cardcase.core.store.places import Place


class Recorder:
    """Puts and deletes things inside an operation; whatever it touches can be undone."""

    def __init__(self, library: Library, kind: str, subject: str) -> None:
        self.library = library
        self._kind = kind
        self._subject = subject
        self._before: dict[Key, Record | None] = {}
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

    def delete(self, kind: Kind, *uids: str) -> None:
        """Remove things; what refers to them must have been removed or changed before."""
        self.touch(kind, *uids)
        ENTITIES[kind].delete(uids)

    def finish(self, *, recorded: bool) -> None:
        """Write the entry of history, bring the search index up to date, find out the changes."""
        where = self._places | places_now(self._before.keys() - self._places.keys())
        touched = differences(self._before, present(self._before), where)
        entry = None
        if touched and recorded:
            entry = write_entry(self._kind, self._subject, touched)
        self._changes = settle(entry, self._kind, self._subject, touched)


_current: ContextVar[Recorder | None] = ContextVar("operation", default=None)


@contextmanager
def operation(
    library: Library, kind: str, subject: str = "", *, recorded: bool = True
) -> Iterator[Recorder]:
    """A transaction that is one entry of history; inside another operation it is part of that.

    ``kind`` is a code, ``subject`` a name for the sentence about it. When an exception leaves it,
    nothing of it is kept; when nothing changed, there is no entry. With ``recorded`` false there
    is none either: for what is derived from a picture and not the owner's own change.
    """
    outer = _current.get()
    if outer is not None and outer.library is library:
        with library.transaction():
            yield outer
        return
    recorder = Recorder(library, kind, subject)
    with library.transaction():
        token = _current.set(recorder)
        try:
            yield recorder
        finally:
            _current.reset(token)
        recorder.finish(recorded=recorded)
