"""Tags on many contacts at once: put on, taken off, renamed and removed everywhere."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace

from peewee import chunked

from cardcase.core.errors import LibraryError
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.operation import Recorder, operation
from cardcase.core.records import ContactRecord, unique
from cardcase.core.store import known, tags
from cardcase.core.store.contact_rows import load_contacts
from cardcase.core.store.library import Library
from cardcase.core.store.rows import BATCH
from cardcase.core.text import fold

Change = Callable[[tuple[str, ...]], tuple[str, ...]]
"""From the tags that a contact bears to those it shall bear."""


def add(library: Library, uids: Collection[str], names: Collection[str]) -> Changes:
    """Put tags on contacts; those that bear one already, and those that are gone, stay as they are.

    A tag that the library knows in another spelling (case, diacritics) is meant. Raises ValueError
    without a tag.
    """
    with library.transaction():
        wanted = _as_known(library, names)
        with operation(library, "tags.add", ", ".join(wanted)) as op:
            _change(op, uids, lambda borne: unique((*borne, *wanted)))
    return op.changes


def remove(library: Library, uids: Collection[str], name: str) -> Changes:
    """Take a tag off contacts."""
    with operation(library, "tags.remove", name) as op:
        _change(op, uids, _without(name))
    return op.changes


def rename(library: Library, name: str, to: str) -> Changes:
    """Give a tag another name on all contacts; if there is one of that name, they are one.

    Raises LibraryError ``gone`` if nobody bears it, ValueError if ``to`` is empty.
    """
    (new,) = _clean([to])
    with operation(library, "tags.rename", new) as op:
        _change(
            op,
            _bearers(library, name),
            lambda borne: unique(new if each == name else each for each in borne),
        )
    return op.changes


def delete(library: Library, name: str) -> Changes:
    """Take a tag off all contacts. Raises LibraryError ``gone`` if nobody bears it."""
    with operation(library, "tags.delete", name) as op:
        _change(op, _bearers(library, name), _without(name))
    return op.changes


def _without(name: str) -> Change:
    return lambda borne: tuple(each for each in borne if each != name)


def _bearers(library: Library, name: str) -> list[str]:
    uids = tags.bearers(library, name)
    if not uids:
        raise LibraryError("gone", uid=name)
    return uids


def _change(op: Recorder, uids: Collection[str], change: Change) -> None:
    for some in chunked(dict.fromkeys(uids), BATCH):
        op.put(*_changed(load_contacts(some).values(), change))


def _changed(people: Collection[ContactRecord], change: Change) -> Iterator[ContactRecord]:
    for person in people:
        if (borne := change(person.tags)) != person.tags:
            yield replace(person, tags=borne)


def _clean(names: Collection[str]) -> tuple[str, ...]:
    """The names without needless spaces and repeats. Raises ValueError if there are none."""
    clean = unique(" ".join(name.split()) for name in names)
    if not clean:
        raise ValueError("a tag needs a name")
    return clean


def _as_known(library: Library, names: Collection[str]) -> tuple[str, ...]:
    there = known.names(library, "tag")
    spelled = {fold(tag): tag for tag in there}
    return unique(
        name if name in there else spelled.get(fold(name), name) for name in _clean(names)
    )
