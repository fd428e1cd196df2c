"""``cardcase organizations [QUERY]``: the organizations that contacts work for."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from cardcase.cli.session import FINE, Session
from cardcase.cli.words import say
from cardcase.core.store import companies
from cardcase.core.store.companies import Company
from cardcase.core.store.library import Library


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "query", nargs="*", metavar=say("metavar.query"), help=say("organizations.query")
    )


def run(given: Namespace, session: Session) -> int:
    """Print the organizations that match, in the order of the alphabet."""
    found = False
    with session.library() as library:
        for company in _found(library, " ".join(given.query)):
            found = True
            others = [name for name in company.spellings if name != company.name]
            told = {"name": company.name, "people": company.people, "spellings": company.spellings}
            line = say("organization", name=company.name, people=company.people)
            session.out.result(told, "  = ".join([line, *others]))
    if not found:
        session.out.note(say("nothing_found" if given.query else "no_organizations"))
    return FINE


def _found(library: Library, query: str) -> Iterator[Company]:
    after = None
    while page := companies.organizations(library, query, after):
        yield from page
        after = page[-1].position
