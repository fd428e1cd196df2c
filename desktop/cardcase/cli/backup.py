"""``cardcase backup``: copy the library's database, or list the copies there are."""

from argparse import ArgumentParser, Namespace

from cardcase.cli.session import FINE, Session
from cardcase.cli.words import say, say_or
from cardcase.core.store.backups import Backup, listed
from cardcase.core.store.library import Library


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--list", action="store_true", help=say("backup.list"))


def run(given: Namespace, session: Session) -> int:
    """Make a copy of the library's database, or list those there are."""
    if given.list:
        # Of a library that cannot be opened, too: then they are needed most.
        found = listed(Library.backups_in(session.path))
        for each in found:
            session.out.result(_object(each), _line(each))
        if not found:
            session.out.note(say("no_backups"))
        return FINE
    with session.library() as library:
        made = library.back_up()
    session.out.result({"backup": str(made)}, say("backed_up", path=str(made)))
    return FINE


def _object(backup: Backup) -> dict[str, object]:
    return {
        "name": backup.path.name,
        "made": backup.made.isoformat(timespec="seconds"),
        "occasion": backup.occasion,
        "bytes": backup.size,
    }


def _line(backup: Backup) -> str:
    local = backup.made.astimezone()
    occasion = say_or(f"occasion.{backup.occasion}", backup.occasion)
    size = f"{backup.size / 1e6:.1f} MB".replace(".", say("decimal"))
    return f"{local:%Y-%m-%d %H:%M}  {size:>9}  {backup.path.name}  ({occasion})"
