"""``cardcase restore BACKUP``: bring the library back to what it was."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from cardcase.cli.session import FINE, Session
from cardcase.cli.words import say
from cardcase.core.errors import LibraryError
from cardcase.core.store.library import Library


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("backup", metavar=say("metavar.backup"), help=say("restore.backup"))


def run(given: Namespace, session: Session) -> int:
    """Bring the library back to a backup, named as in the list or by its path."""
    path = Path(given.backup)
    if path.name == given.backup and not path.is_file():
        path = Library.backups_in(session.path) / path
    try:
        with session.library() as library:
            before = library.restore(path)
    except LibraryError as error:
        if error.code != "damaged":
            raise
        before = Library.rescue(session.path, path)
    session.out.result(
        {"restored": str(path), "before": str(before)},
        say("restored", name=path.name, before=before.name),
    )
    return FINE
