"""``cardcase sample``: fill a library with fictional people."""

from argparse import ArgumentParser, Namespace

from cardcase.cli.options import amount, number
from cardcase.cli.session import FINE, Session
from cardcase.cli.words import language, say


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "--contacts", type=amount, default=100, metavar="N", help=say("sample.contacts")
    )
    parser.add_argument("--seed", type=number, default=1, metavar="S", help=say("sample.seed"))


def run(given: Namespace, session: Session) -> int:
    """Add the people, as one step to undo."""
    from cardcase.core.ops import samples

    with session.library(create=True) as library:
        steps = session.out.steps("sampling")
        changes = samples.fill(library, given.contacts, given.seed, steps, language())
    counts = {
        "contacts": len(changes.contacts),
        "events": len(changes.events),
        "encounters": len(changes.encounters),
    }
    session.out.result(counts, say("sampled", **counts) if changes else say("sample.known"))
    return FINE
