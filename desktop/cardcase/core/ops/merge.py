"""Merging contacts that are one, and remembering which are not."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain, islice

from peewee import chunked

from cardcase.core.match.plan import MergePlan, moved
from cardcase.core.match.plan import plan as planned
from cardcase.core.ops import own_card
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.existing import existing, subject_of
from cardcase.core.ops.operation import Recorder, operation
from cardcase.core.records import AliasRecord, ContactRecord, apart, unique
from cardcase.core.store import load
from cardcase.core.store.alias_rows import aliases_of, apart_from
from cardcase.core.store.backups import BEFORE_MERGE
from cardcase.core.store.library import Library
from cardcase.core.store.rows import BATCH

MANY = 20
"""From so many groups on, merging is worth a copy of the library before it."""


def plan(
    library: Library, uids: Sequence[str], choices: Mapping[str, str] | None = None
) -> MergePlan:
    """What merging contacts into the first of them would make, and where they disagree.

    ``choices``: for some fields the uid of the contact whose value it shall have. Raises
    LibraryError ``gone``, CardcaseError ``no_such_choice``.
    """
    return planned(_people(library, uids), choices)


def merge(
    library: Library,
    survivor: str,
    losers: Sequence[str],
    choices: Mapping[str, str] | None = None,
) -> Changes:
    """Merge contacts into one that stays, as one step to undo.

    It has all that they had: jobs, points, addresses, notes, tags, cards, encounters, also those
    that they brought about; what it can have only one of, :func:`plan` decides. Their uids remain
    its aliases, by which an import finds it. Raises as :func:`plan`.
    """
    with library.transaction():
        people = _people(library, [survivor, *losers])
        with operation(library, "contacts.merge", people[0].display_name) as op:
            _merge(op, [people], [planned(people, choices)])
    return op.changes


def merge_groups(library: Library, groups: Iterable[Sequence[str]]) -> Changes:
    """Merge groups of contacts, none of which is in two, each into its first: one step to undo.

    Before many (``MANY``) the library is copied. Raises LibraryError: ``gone``, and as
    ``Library.back_up`` does.
    """
    wanted = [unique(group) for group in groups]
    if len(wanted) >= MANY:
        library.back_up_before(BEFORE_MERGE)
    with library.transaction():
        coming = iter(_people(library, [*chain(*wanted)]))
        people = [[*islice(coming, len(group))] for group in wanted]
        subject = subject_of([some[0].display_name for some in people])
        with operation(library, "contacts.merge", subject) as op:
            _merge(op, people, [planned(some) for some in people])
    return op.changes


def tell_apart(library: Library, one: str, other: str) -> Changes:
    """Remember that two contacts are not the same: the pair is not proposed again.

    Raises LibraryError ``gone``.
    """
    with library.transaction():
        names = [each.display_name for each in _people(library, [one, other])]
        with operation(library, "contacts.apart", " · ".join(names)) as op:
            op.put(apart(one, other))
    return op.changes


def _people(library: Library, uids: Sequence[str]) -> list[ContactRecord]:
    found = {each.uid: each for each in load.contacts(library, uids)}
    return [existing(found.get(uid), uid) for uid in unique(uids)]


def _merge(
    op: Recorder, groups: Sequence[Sequence[ContactRecord]], plans: Sequence[MergePlan]
) -> None:
    gone = {each.uid: some[0].uid for some in groups for each in some[1:]}
    if not gone:
        return
    op.put(*(replace(each.merged, encounters=()) for each in plans))
    for some in chunked(gone, BATCH):
        op.put(*(moved(each, gone) for each in load.encounters_with(op.library, some)))
        cards = load.cards_of(op.library, *some)
        op.put(*(replace(card, contact=gone[card.contact]) for card in cards))
        # Names of names: who was merged into a loser is now found as the survivor.
        op.put(*(replace(each, contact=gone[each.contact]) for each in aliases_of(some)))
        op.put(*(AliasRecord(uid=uid, contact=gone[uid]) for uid in some))
        _keep_apart(op, some, gone)
    own_card.follow(op, gone)
    op.delete("contact", *gone)


def _keep_apart(op: Recorder, some: Sequence[str], gone: Mapping[str, str]) -> None:
    """Who was told apart from a loser is not the survivor either."""
    pairs = apart_from(some)
    op.delete("apart", *(pair.uid for pair in pairs))
    renamed = [(gone.get(pair.one, pair.one), gone.get(pair.other, pair.other)) for pair in pairs]
    op.put(*(apart(one, other) for one, other in renamed if one != other))
