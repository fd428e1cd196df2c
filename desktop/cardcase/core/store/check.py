"""Looking through a whole library: tables, search index, pictures."""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from peewee import chunked

from cardcase.core.errors import LibraryError
from cardcase.core.store import backups, search, unused
from cardcase.core.store.library import Library
from cardcase.core.store.models import Contact
from cardcase.core.store.rows import BATCH, execute, tuples


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What is wrong with a library; nothing, if all are empty.

    ``tables``: what SQLite's integrity check says; ``references``: rows that point nowhere;
    ``unindexed``: uids of contacts that the search index does not show as they are;
    ``missing``, ``damaged``: SHA-256 of pictures that are wanted, and gone or changed;
    ``orphans``: files of pictures nothing knows: no card, no step that can be undone, no backup;
    and what was left half written. Pictures of the last day are none: a row may be about to come.
    ``copies``: names of backups that cannot be read.
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
        wanted = set(unused.shown())
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
    if findings.orphans:
        # Again and locked: a card may have come to need one of them since.
        with library.transaction():
            known = {*unused.shown(), *unused.in_history()}
            for path in findings.orphans:
                if path.name[:64] not in known:
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
    known |= set(unused.in_history())
    for path in library.media.settled():
        if path.name[:64] not in known:
            yield path
    yield from library.media.unfinished()


def _naming(copy: sqlite3.Connection) -> Iterator[str]:
    """Statements for all that may name pictures in a copy, which may be of an older schema."""
    yield "SELECT sha256, thumbnail FROM photograph"
    yield "SELECT image FROM card"
    yield "SELECT before, after FROM operation_entry"
    if copy.execute("SELECT 1 FROM pragma_table_list('contact_source')").fetchone():
        yield "SELECT photo FROM contact"
        yield "SELECT media FROM contact_source"


def _known_to_backups(library: Library) -> tuple[set[str], list[str]]:
    """The pictures that backups know, and the names of those that cannot be read."""
    known: set[str] = set()
    unread = []
    for backup in backups.listed(library.backups):
        try:
            with backups.opened(backup.path) as copy:
                for statement in _naming(copy):
                    known |= set(unused.named(copy.execute(statement)))
        except sqlite3.DatabaseError:
            unread.append(backup.path.name)
    return known, unread
