"""``cardcase restore BACKUP``: bring the library back to what it was."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from cardcase.cli.session import FINE, Session
from cardcase.cli.words import say
from cardcase.core.errors import LibraryError
from cardcase.core.store.backups import contacts_in, listed
from cardcase.core.store.browse import count_contacts
from cardcase.core.store.library import Library


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("backup", metavar=say("metavar.backup"), help=say("restore.backup"))


def run(given: Namespace, session: Session) -> int:
    """Bring the library back to a backup, named as in the list or by its path."""
    path = Path(given.backup)
    if path.name == given.backup and not path.is_file():
        path = Library.backups_in(session.path) / path
    was: int | None = None
    try:
        with session.library() as library:
            was = count_contacts(library)
            before = library.restore(path)
            now = count_contacts(library)
    except LibraryError as error:
        if error.code != "damaged":
            raise
        before = Library.rescue(session.path, path)
        now = contacts_in(path) or 0
    found = next((each for each in listed(path.parent) if each.path.name == path.name), None)
    made = f"{found.made.astimezone():%Y-%m-%d %H:%M}" if found else "?"
    told = [say("restored", name=path.name, made=made, contacts=now)]
    if was is None:
        told.append(say("restored.damaged", before=before.name))
    else:
        told.append(say("restored.before", contacts=was, before=before.name))
    session.out.result(
        {
            "restored": str(path),
            "contacts": now,
            "before": str(before),
            "contacts_before": was,
        },
        "\n".join(told),
    )
    return FINE
