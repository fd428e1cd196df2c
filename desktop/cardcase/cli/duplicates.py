"""``cardcase duplicates``: contacts that may be the same, and why."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from dataclasses import asdict

from cardcase.cli.contact_text import brief
from cardcase.cli.session import FINE, Session
from cardcase.cli.words import say
from cardcase.core.jobs import Progress
from cardcase.core.match.find import Likely, grouped
from cardcase.core.match.verdict import LANES, Reason
from cardcase.core.records import ContactRecord, unique
from cardcase.core.store import likely, load
from cardcase.core.store.library import Library


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--lane", choices=LANES, help=say("duplicates.lane"))


def run(given: Namespace, session: Session) -> int:
    """Print groups of contacts with the reasons, the surest first."""
    with session.library() as library:
        found = found_in(library, session)
        wanted = [each for each in found if given.lane in (None, each.lane)]
        uids = unique(uid for each in wanted for uid in each.uids)
        contacts = {each.uid: each for each in load.contacts(library, uids)}
        ids = load.short_ids(library, uids)
    for each in wanted:
        session.out.result(_object(each, contacts, ids), _text(each, contacts, ids))
    if not wanted:
        session.out.note(say("no_duplicates"))
    return FINE


def found_in(library: Library, session: Session) -> list[Likely]:
    """The duplicates of a library, those that are surely one as groups."""

    def told(done: int, _total: int, what: str) -> None:
        if what == "contacts":
            session.out.progress(say("comparing", done=done))

    progress = Progress(told)
    pairs = likely.all_likely(library, progress)
    lanes = {lane: [each for each in pairs if each.lane == lane] for lane in LANES}
    return [*grouped(lanes["sure"]), *lanes["decide"], *grouped(lanes["namesakes"])]


def reason_text(reason: Reason) -> str:
    """A reason in words, with what both contacts have."""
    words = say(f"match.{reason.code}")
    return f"{words} ({reason.what})" if reason.what else words


def _object(
    each: Likely, contacts: Mapping[str, ContactRecord], ids: Mapping[str, int]
) -> dict[str, object]:
    return {
        "lane": each.lane,
        "score": each.score,
        "contacts": [
            {"id": ids[uid], "uid": uid, "name": contacts[uid].display_name} for uid in each.uids
        ],
        "reasons": [asdict(reason) for reason in each.reasons],
    }


def _text(each: Likely, contacts: Mapping[str, ContactRecord], ids: Mapping[str, int]) -> str:
    why = "; ".join(unique(reason_text(reason) for reason in each.reasons))
    lines = [f"{say(f'lane.{each.lane}')}: {why}"]
    lines += [f"  {ids[uid]:>6}  {brief(contacts[uid])}" for uid in each.uids]
    return "\n".join(lines)
