"""Erasing contacts for good: from tables, index, history, pictures, free pages and backups."""

import shutil
import tempfile
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from cardcase.core.errors import LibraryError
from cardcase.core.jobs import QUIET, Cancelled, Progress
from cardcase.core.ops import own_card, past
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.erasure import Erasure, erasure_of, with_merged
from cardcase.core.ops.existing import subject_of
from cardcase.core.ops.operation import Recorder, operation
from cardcase.core.store import backups, browse, load, owed, restoring, wiping
from cardcase.core.store.entities import ENTITIES
from cardcase.core.store.library import Library
from cardcase.core.store.media import NEW
from cardcase.core.store.owed import Owed
from cardcase.core.store.searches import all_searches
from cardcase.core.store.typed import drop_typed_about, forget_answers
from cardcase.core.store.unused import remove_unused
from cardcase.core.text import fold

_STEPS = 4
_COPY = ".purging-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Purged:
    """What was erased, how many of each, and what is left to say.

    ``operations``: steps of history that were changed or removed. ``shared``: photographs that
    stay, as they show someone else's card, too. ``mentions``: contacts in whose texts one of the
    names still stands; ``searches``: the kept searches, by name, in which it does. ``backups``: the
    copies that still hold something. ``unfinished``: the code of what kept the file from being
    cleaned; then the rows are gone, and any purge ends this one.
    """

    contacts: int
    cards: int
    photographs: int
    encounters: int
    lessons: int
    pictures: int
    operations: int
    shared: frozenset[str]
    mentions: tuple[str, ...]
    searches: tuple[str, ...]
    backups: tuple[Path, ...]
    unfinished: str = ""


def purge(
    library: Library,
    uids: Collection[str],
    *,
    with_backups: bool = False,
    progress: Progress = QUIET,
) -> tuple[Changes, Purged]:
    """Erase contacts, whoever was merged into them, and everything that is theirs alone.

    It cannot be undone, and no copy is made before.
    Of contacts that exist in history only, that is rewritten. Operations of history that also
    changed something else can still be undone. What an earlier purge left undone is done, also
    when there is none of the contacts. With ``with_backups`` they are erased in every copy that
    holds them, and copies that are damaged are removed.
    Progress codes: ``rows``, ``pictures``, ``file``, ``backups``.
    Raises LibraryError: ``locked`` (another process is at work), disk_full, read_only; Cancelled.
    Then nothing is erased.
    """
    progress.step(0, _STEPS, "rows")
    # Unlike before an import, no backup: it would keep what is to be erased.
    _remove_stale(library)
    noted = owed.read(library.path)
    earlier = [each for each in noted if not load.contacts(library, each.contacts)]
    names = [each.display_name for each in load.contacts(library, uids)]
    with wiping.overwriting(library):
        wiping.empty_log(library)
        try:
            with library.transaction():
                with operation(library, "contacts.purge", subject_of(names), recorded=False) as op:
                    erasure = erasure_of(library, with_merged(uids))
                    debts = [*earlier, *([_debt(erasure)] if erasure.contacts else ())]
                    owed.write(library.path, debts)
                    _remove(op, erasure)
                    operations = past.rewrite(erasure.uids, erasure.without)
                wiping.merge_index()
                progress.check()
        except BaseException:
            owed.write(library.path, earlier)
            raise
        # The rows are gone. What cannot be done now is noted, and done the next time.
        unfinished, pictures = "", list[str]()
        try:
            _say(progress, 1, "pictures")
            pictures = remove_unused(library, {each for debt in debts for each in debt.pictures})
            _say(progress, 2, "file")
            wiping.rewrite(library)
        except LibraryError as error:
            unfinished = error.code
    _say(progress, 3, "backups")
    if with_backups:
        for path in owed.holding(library.backups, debts):
            # One that cannot be cleaned now is told below, and stays noted.
            with suppress(LibraryError, OSError):
                _purge_copy(library, path, debts)
    holding = owed.holding(library.backups, debts)
    owed.write(library.path, debts if holding or unfinished else ())
    _say(progress, _STEPS, "")
    gone = op.changes.removed
    return op.changes, Purged(
        contacts=len(erasure.contacts & gone & op.changes.contacts),
        cards=len(erasure.cards & gone),
        photographs=len(erasure.photographs & gone),
        encounters=len(erasure.encounters & gone),
        lessons=len(erasure.lessons & gone),
        pictures=len(pictures),
        operations=operations,
        shared=erasure.shared,
        mentions=_mentions(library, names),
        searches=_searches(library, names),
        backups=tuple(holding),
        unfinished=unfinished,
    )


def _remove(op: Recorder, erasure: Erasure) -> None:
    """Remove the rows, and what other things say of them."""
    introduced = ENTITIES["encounter"].load({uid for uid, _ in erasure.introduced})
    met = {each.uid: each for each in load.encounters_with(op.library, erasure.contacts)}
    backs = load.backs_of(op.library, erasure.cards)
    for each in (*{**introduced, **met}.values(), *backs):
        left = erasure.without(each)
        if left is not None and left != each:
            op.put(left)
    forget_answers(erasure.contacts)
    drop_typed_about(erasure.contacts)
    op.delete("apart", *erasure.pairs)
    op.delete("alias", *erasure.aliases)
    op.delete("lesson", *erasure.lessons)
    op.delete("card", *erasure.cards)
    op.delete("photograph", *erasure.photographs)
    op.delete("encounter", *erasure.encounters)
    own_card.leave(op, erasure.contacts)
    op.delete("contact", *erasure.contacts)


def _debt(erasure: Erasure) -> Owed:
    return Owed(
        contacts=erasure.contacts,
        cards=erasure.cards,
        uids=erasure.uids,
        pictures=erasure.pictures,
    )


def _mentions(library: Library, names: Sequence[str]) -> tuple[str, ...]:
    """The contacts in whose texts one of the names, of two words or more, stands as it is."""
    found = [
        uid
        for name in names
        if len(name.split()) > 1
        for uid in browse.matching(library, '"{}"'.format(name.replace('"', " ")))
    ]
    return tuple(dict.fromkeys(found))


def _searches(library: Library, names: Sequence[str]) -> tuple[str, ...]:
    """The kept searches in which one of the names, of two words or more, stands."""
    told = [fold(name) for name in names if len(name.split()) > 1]
    kept = all_searches(library)
    return tuple(
        each.name
        for each in kept
        if any(name in fold(f"{each.name} {each.query}") for name in told)
    )


def _say(progress: Progress, done: int, what: str) -> None:
    """Report a step of what cannot be stopped any more."""
    with suppress(Cancelled):
        progress.step(done, _STEPS, what)


def _purge_copy(library: Library, backup: Path, debts: Sequence[Owed]) -> None:
    """Erase what is owed from a backup; the file is changed for a clean one at the end.

    A copy of an older schema is brought up to date by it; one that is damaged is removed, as is
    what was set aside for being so.
    """
    if restoring.is_set_aside(backup):
        restoring.remove_set_aside(backup)
        return
    try:
        backups.verify(backup)
    except LibraryError:
        backup.unlink(missing_ok=True)
        return
    folder = Path(tempfile.mkdtemp(prefix=_COPY, dir=library.backups))
    try:
        shutil.copyfile(backup, folder / backups.DATABASE)
        copy = Library.open(folder, create=False)
        try:
            with copy.transaction():
                for debt in debts:
                    with operation(copy, "contacts.purge", recorded=False) as op:
                        erasure = erasure_of(copy, debt.contacts, debt.cards)
                        _remove(op, erasure)
                        past.rewrite(erasure.uids, erasure.without)
                wiping.merge_index()
            wiping.rewrite(copy)
            wiping.as_one_file(copy)
        finally:
            copy.close_all()
        backups.verify(folder / backups.DATABASE)
        (folder / backups.DATABASE).replace(backup)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _remove_stale(library: Library) -> None:
    """Remove what a purge that was killed has left: copies, and a note that was half written."""
    for folder in library.backups.glob(f"{_COPY}*"):
        shutil.rmtree(folder, ignore_errors=True)
    for path in library.path.glob(f"{NEW}*"):
        path.unlink(missing_ok=True)
