"""``cardcase mine``: which contact is your own card."""

from argparse import ArgumentParser, Namespace

from cardcase.cli.change_text import changes_object
from cardcase.cli.contact_text import describe
from cardcase.cli.search import contact_object
from cardcase.cli.session import FAILED, FINE, Session, WrongUse
from cardcase.cli.words import say
from cardcase.core.ops import own_card
from cardcase.core.store import load
from cardcase.core.store.owner_rows import own_contact


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("id", nargs="?", metavar="ID", help=say("mine.id"))
    parser.add_argument("--forget", action="store_true", help=say("mine.forget"))


def run(given: Namespace, session: Session) -> int:
    """Show the own card, choose it, or let none be it."""
    if given.id and given.forget:
        raise WrongUse(say("mine.which"))
    with session.library() as library:
        if given.forget:
            session.out.result(changes_object(own_card.forget(library)), say("mine.forgotten"))
            return FINE
        found = load.identified(library, given.id or own_contact(library))
        if found is None:
            session.out.note(say("no_contact", id=given.id) if given.id else say("qr.no_own"))
            return FAILED
        row_id, contact = found
        if given.id:
            changes = own_card.choose(library, contact.uid)
            text = say("mine.chosen", name=contact.display_name)
            session.out.result(changes_object(changes), text)
        else:
            session.out.result(contact_object(row_id, contact), describe(contact))
    return FINE
