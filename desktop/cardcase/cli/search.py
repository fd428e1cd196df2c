"""``cardcase search QUERY``: find contacts."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import asdict
from typing import get_args

from cardcase.cli.contact_text import brief
from cardcase.cli.options import amount
from cardcase.cli.session import FINE, Session, WrongUse
from cardcase.cli.words import language, say
from cardcase.core.query import names_of, strange, unfit
from cardcase.core.records import ContactRecord
from cardcase.core.store import browse, load
from cardcase.core.store.clock import today
from cardcase.core.store.library import Library
from cardcase.core.store.listing import Order

_PAGE = 200


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("query", nargs="*", metavar=say("metavar.query"), help=say("search.query"))
    orders = get_args(Order)
    parser.add_argument("--sort", choices=orders, default=orders[0], help=say("search.sort"))
    parser.add_argument("--limit", type=amount, metavar="N", help=say("search.limit"))


def run(given: Namespace, session: Session) -> int:
    """Print the contacts that match, all without a query, in the order asked for."""
    query = " ".join(given.query)
    for field, written in unfit(query, today()):
        raise WrongUse(say(f"search.unfit.{field}", written=written))
    found = 0
    with session.library() as library:
        for row_id, contact in _found(library, query, given.sort, given.limit):
            found += 1
            session.out.result(contact_object(row_id, contact), f"{row_id:>6}  {brief(contact)}")
    if not found:
        session.out.note(say("nothing_found"))
        for name in strange(query):
            fields = " ".join(f"{each}:" for each in names_of(english=language() == "en").values())
            session.out.note(say("search.strange", name=name, fields=fields))
    return FINE


def contact_object(row_id: int, contact: ContactRecord) -> dict[str, object]:
    """The object that search and show print for a contact: its record and a short ``id``."""
    return {"id": row_id, "name": contact.display_name, **asdict(contact)}


def _found(
    library: Library, query: str, order: Order, limit: int | None
) -> Iterator[tuple[int, ContactRecord]]:
    left = limit if limit is not None else -1
    after = None
    while left:
        size = min(_PAGE, left) if left > 0 else _PAGE
        rows = browse.contacts_page(library, query, after, size, order)
        contacts = {each.uid: each for each in load.contacts(library, [row.uid for row in rows])}
        for row in rows:
            if contact := contacts.get(row.uid):
                yield row.id, contact
        if len(rows) < size:
            return
        after = rows[-1].position
        left -= len(rows) if left > 0 else 0
