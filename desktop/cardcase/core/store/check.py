"""Looking through a whole library: tables, search index, pictures."""

import re
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from peewee import chunked

from cardcase.core.errors import LibraryError
from cardcase.core.store import backups, search
from cardcase.core.store.library import Library
from cardcase.core.store.models import Card, Contact, Photograph
from cardcase.core.store.rows import BATCH, column, execute, tuples

_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What is wrong with a library; nothing, if all are empty.

    ``tables``: what SQLite's integrity check says; ``references``: rows that point nowhere;
    ``unindexed``: uids of contacts that the search index does not show as they are;
    ``missing``, ``damaged``: SHA-256 of pictures that are wanted, and gone or changed;
    ``orphans``: files of pictures nothing knows: no card, no step that can be undone, no backup;
    and pictures that were never finished. ``copies``: names of backups that cannot be read.
    """

    tables: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    unindexed: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    damaged: tuple[str, ...] = ()
    orphans: tuple[Path, ...] = ()
    copies: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether nothing is lost; files nobody needs only take room."""
        return not (
            self.tables or self.references or self.unindexed or self.missing or self.damaged
        )


def check(library: Library) -> Findings:
    """Look through everything, also the bytes of all pictures; change nothing."""
    with library.snapshot():
        wanted = set(_shown())
        missing, damaged = _pictures(library, wanted)
        known, unread = _known_to_backups(library)
        return Findings(
            tables=tuple(_integrity()),
            references=tuple(
                f"{table}:{row}" for table, row, *_ in execute("PRAGMA foreign_key_check")
            ),
            unindexed=tuple(_unindexed()),
            missing=tuple(sorted(missing)),
            damaged=tuple(sorted(damaged)),
            # A copy that cannot be read may know any picture.
            orphans=() if unread else tuple(_orphans(library, wanted | known)),
            copies=tuple(unread),
        )


def repair(library: Library, findings: Findings) -> None:
    """Make the search index anew if it is out of step, and remove orphaned files."""
    if findings.unindexed or findings.tables:
        with library.transaction():
            search.rebuild()
    for path in findings.orphans:
        path.unlink(missing_ok=True)


def _integrity() -> Iterator[str]:
    for (found,) in execute("PRAGMA integrity_check"):
        if found != "ok":
            yield str(found)


def _unindexed() -> Iterator[str]:
    uids: dict[int, str] = dict(tuples(Contact.select(Contact.id, Contact.uid)))
    for some in chunked(uids, BATCH):
        wrong = search.out_of_step(some)
        yield from (uids[each] for each in some if each in wrong)


def _shown() -> Iterator[str]:
    """The pictures that photographs and cards show."""
    columns = (Photograph.sha256, Photograph.thumbnail, Card.image)
    for field in columns:
        yield from (each for each in column(field.model.select(field)) if each)


def _pictures(library: Library, wanted: Iterable[str]) -> tuple[set[str], set[str]]:
    missing: set[str] = set()
    damaged: set[str] = set()
    for sha256 in wanted:
        try:
            library.media.read(sha256, verify=True)
        except LibraryError as error:
            (missing if error.code == "media_missing" else damaged).add(sha256)
    return missing, damaged


def _orphans(library: Library, known: set[str]) -> Iterator[Path]:
    entries = execute(
        "SELECT before, after FROM operation_entry WHERE kind IN ('photograph', 'card')"
    )
    known |= set(_named(entries))
    for path in library.media.files():
        if path.name[:64] not in known:
            yield path
    yield from library.media.unfinished()


def _known_to_backups(library: Library) -> tuple[set[str], list[str]]:
    """The pictures that backups know, and the names of those that cannot be read."""
    known: set[str] = set()
    unread = []
    for backup in backups.listed(library.backups):
        try:
            with backups.opened(backup.path) as copy:
                rows = copy.execute("SELECT sha256, thumbnail FROM photograph")
                known |= set(_named(rows)) | set(_named(copy.execute("SELECT image FROM card")))
                entries = copy.execute("SELECT before, after FROM operation_entry")
                known |= set(_named(entries))
        except sqlite3.DatabaseError:
            unread.append(backup.path.name)
    return known, unread


def _named(rows: Iterable[tuple[Any, ...]]) -> Iterator[str]:
    for row in rows:
        for value in row:
            yield from _SHA256.findall(value or "")
