"""``cardcase export --to FILE [QUERY]``: write contacts into a file."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from cardcase.cli.session import FAILED, FINE, Session, WrongUse
from cardcase.cli.words import say
from cardcase.core.exchange import registry
from cardcase.core.exchange.files import write_whole
from cardcase.core.store import browse, load


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments; the formats are those that can be written."""
    formats = [exporter.name for exporter in registry.exporters()]
    parser.add_argument("query", nargs="*", metavar="QUERY", help=say("export.query"))
    parser.add_argument("--to", required=True, metavar="FILE", help=say("export.to"))
    parser.add_argument("--format", choices=formats, default=formats[0], help=say("export.format"))
    parser.add_argument(
        "--with-encounters", action="store_true", help=say("export.with_encounters")
    )


def run(given: Namespace, session: Session) -> int:
    """Write the contacts that match, the whole file or none."""
    piped = given.to == "-"
    if piped and session.out.json:
        raise WrongUse(say("export.piped_json"))
    with session.library() as library:
        contacts = load.contacts(library, browse.matching(library, " ".join(given.query)))
    if not contacts:
        session.out.note(say("nothing_found"))
        return FAILED
    exporter = registry.exporter(given.format)
    data = exporter.write(contacts, with_encounters=given.with_encounters)
    if piped:
        session.out.content(data)
        return FINE
    write_whole(Path(given.to), data)
    told = {"file": given.to, "format": given.format, "contacts": len(contacts)}
    session.out.result(told, say("exported", file=given.to, contacts=len(contacts)))
    return FINE
