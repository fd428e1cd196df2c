"""``cardcase purge UID…``: erase contacts so that no file of the library holds them."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from dataclasses import asdict

from cardcase.cli.options import name as a_name
from cardcase.cli.session import FAILED, FINE, Session, WrongUse
from cardcase.cli.words import reason_of, say
from cardcase.core.ops.merged import merged_into
from cardcase.core.ops.purge import Purged, purge
from cardcase.core.records import ContactRecord
from cardcase.core.store import load, owed
from cardcase.core.store.library import Library


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("uids", nargs="*", type=a_name, metavar="UID", help=say("purge.uids"))
    parser.add_argument("--backups", action="store_true", help=say("purge.backups"))
    parser.add_argument("--yes", action="store_true", help=say("purge.yes"))


def run(given: Namespace, session: Session) -> int:
    """Erase the contacts after a question; without any, end what earlier purges left."""
    with session.library() as library:
        if merged := {each: into for each in given.uids if (into := merged_into(library, each))}:
            # Not silently the one that has become of it, which has another name.
            return _refused(merged, session, library)
        owing = bool(owed.read(library.path))
        # One that is deleted already may still stand in history and in backups.
        known = {each: load.identified(library, each) for each in given.uids}
        people = [found[1] for found in known.values() if found]
        uids = [found[1].uid if found else each for each, found in known.items()]
        names = ", ".join(each.display_name for each in people)
        if uids and not _agreed(given, session, say("purge.ask", names=names or ", ".join(uids))):
            return FAILED
        _, done = purge(library, uids, with_backups=given.backups)
        _tell(uids, done, session, library)
        ask = done.backups and not given.yes and sys.stdin.isatty()
        if ask and _agreed(given, session, say("purge.ask_backups", count=len(done.backups))):
            _, done = purge(library, (), with_backups=True)
    if done.unfinished:
        session.out.failed("cardcase purge", reason_of(done.unfinished))
        session.out.note(say("purge.unfinished"))
    for path in done.backups:
        session.out.note(say("purge.held", path=str(path)))
    missing = [each for each, found in known.items() if not found] if not done.operations else []
    # The ids of those that were erased before are known to nobody.
    ended = given.backups and owing and not (done.backups or done.unfinished)
    for each in missing:
        session.out.note(say("purge.ended" if ended else "no_contact", id=each))
    return FAILED if (missing and not ended) or done.unfinished else FINE


def _refused(merged: Mapping[str, ContactRecord], session: Session, library: Library) -> int:
    ids = load.short_ids(library, [each.uid for each in merged.values()])
    for each, into in merged.items():
        words = say("purge.merged", id=each, name=into.display_name, into=ids[into.uid])
        session.out.failed("cardcase purge", words)
    return FAILED


def _agreed(given: Namespace, session: Session, question: str) -> bool:
    """Whether the owner wants it. Raises WrongUse where nobody can be asked."""
    if given.yes:
        return True
    if not sys.stdin.isatty():
        raise WrongUse(say("purge.needs_yes"))
    session.out.note(question)
    return sys.stdin.readline().strip().lower() in say("purge.answers").split()


def _tell(uids: Sequence[str], done: Purged, session: Session, library: Library) -> None:
    told = asdict(done) | {
        "uids": list(uids),
        "shared": sorted(done.shared),
        "mentions": list(done.mentions),
        "searches": list(done.searches),
        "backups": [path.name for path in done.backups],
    }
    counts = {key: value for key, value in told.items() if isinstance(value, int)}
    session.out.result(told, say("purged", **counts))
    if done.shared:
        session.out.note(say("purge.shared", count=len(done.shared)))
    ids = load.short_ids(library, done.mentions)
    for each in load.contacts(library, done.mentions):
        session.out.note(say("purge.mention", name=each.display_name, id=ids[each.uid]))
    for kept in done.searches:
        session.out.note(say("purge.search", name=kept))
