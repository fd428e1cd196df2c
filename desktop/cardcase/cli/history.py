"""``cardcase history``: the latest changes."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from cardcase.cli.change_text import operation
from cardcase.cli.options import amount
from cardcase.cli.session import FINE, Session
from cardcase.cli.words import say
from cardcase.core.store import load


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--limit", type=amount, default=20, metavar="N", help=say("history.limit"))


def run(given: Namespace, session: Session) -> int:
    """Print the latest changes, the newest first."""
    with session.library() as library:
        entries = load.history(library, given.limit)
    for entry in entries:
        what = operation(entry.kind, entry.subject)
        mark = f"  {say('was_undone')}" if entry.undone else ""
        session.out.result(asdict(entry), f"{entry.at[:16].replace('T', ' ')}  {what}{mark}")
    if not entries:
        session.out.note(say("no_history"))
    return FINE
