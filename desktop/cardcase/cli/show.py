"""``cardcase show ID``: one contact with where and why you met."""

from argparse import ArgumentParser, Namespace

from cardcase.cli.contact_text import describe, fields
from cardcase.cli.search import contact_object
from cardcase.cli.session import FAILED, FINE, Session
from cardcase.cli.words import say
from cardcase.core.store import load
from cardcase.core.store.unseen import unseen


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("id", metavar="ID", help=say("show.id"))


def run(given: Namespace, session: Session) -> int:
    """Print the contact, and what of it nobody has looked at since it was read."""
    with session.library() as library:
        found = load.identified(library, given.id)
        doubts = unseen(library, found[1]) if found else ()
    if found is None:
        session.out.note(say("no_contact", id=given.id))
        return FAILED
    row_id, contact = found
    text = describe(contact, doubts)
    if doubts:
        text += f"\n  {say('unseen', fields=fields(doubts))}"
    session.out.result(contact_object(row_id, contact) | {"unseen": list(doubts)}, text)
    return FINE
