"""``cardcase export --to FILE [QUERY]``: write contacts into a file."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from cardcase.cli.session import FAILED, FINE, Session
from cardcase.cli.words import say
from cardcase.core.exchange import registry
from cardcase.core.exchange.files import write_whole
from cardcase.core.store import browse, load


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments; the formats are those that can be written."""
    formats = [exporter.name for exporter in registry.exporters()]
    parser.add_argument("query", nargs="*", metavar="QUERY", help=say("export.query"))
    parser.add_argument(
        "--to", type=Path, required=True, metavar="FILE", help=say("export.to")
    )  # fmt: skip
    parser.add_argument("--format", choices=formats, default=formats[0], help=say("export.format"))
    parser.add_argument(
        "--with-encounters", action="store_true", help=say("export.with_encounters")
    )


def run(given: Namespace, session: Session) -> int:
    """Write the contacts that match, the whole file or none."""
    with session.library() as library:
        contacts = load.contacts(library, browse.matching(library, " ".join(given.query)))
    if not contacts:
        session.out.note(say("nothing_found"))
        return FAILED
    exporter = registry.exporter(given.format)
    write_whole(given.to, exporter.write(contacts, with_encounters=given.with_encounters))
    told = {"file": str(given.to), "format": given.format, "contacts": len(contacts)}
    session.out.result(told, say("exported", file=str(given.to), contacts=len(contacts)))
    return FINE
