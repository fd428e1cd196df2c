"""``cardcase import FILE…``: take over contacts of other programs."""

import shutil
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, nullcontext
from pathlib import Path

from cardcase.cli.import_tables import keep, options_for
from cardcase.cli.import_text import file_text, folder_object, folder_text, object_of
from cardcase.cli.output import one_line
from cardcase.cli.session import FAILED, FINE, Session
from cardcase.cli.words import reason, reason_of, say
from cardcase.core.errors import CardcaseError, ExchangeError
from cardcase.core.exchange.files import contacts_in, read_contacts, write_whole
from cardcase.core.exchange.options import ReadOptions
from cardcase.core.exchange.rejected import Rejects
from cardcase.core.exchange.rows import Row
from cardcase.core.ops.importing.act import carry_out
from cardcase.core.ops.importing.items import SKIP, Preview
from cardcase.core.ops.importing.preview import preview
from cardcase.core.store.library import Library

Told = dict[str, object]

STDIN = Path("-")
"""In place of a file: what comes on standard input."""


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help=say("import.files"))
    parser.add_argument("--dry-run", action="store_true", help=say("import.dry_run"))
    parser.add_argument("--report", type=Path, metavar="FILE", help=say("import.report"))
    parser.add_argument(
        "--undecided", choices=("new", "skip"), default="new", help=say("import.undecided")
    )
    parser.add_argument(
        "--map", action="append", default=[], metavar="COLUMN=FIELD", help=say("import.map")
    )
    parser.add_argument("--rejected", type=Path, metavar="FILE", help=say("import.rejected"))


def run(given: Namespace, session: Session) -> int:
    """Import each file as one step to undo; a bad one costs only itself."""
    results = []
    rejects = Rejects(given.rejected) if given.rejected else None
    with (
        session.library(create=True) as library,
        closing(rejects) if rejects else nullcontext(),
    ):
        for path in given.files:
            if path.is_dir():
                told, text = _folder(library, path, session, dry_run=given.dry_run)
            else:
                told, text = _file(library, path, session, given, rejects)
            results.append(told)
            session.out.result(told, text)
    if rejects and rejects.written:
        session.out.note(say("rejected_file", file=str(rejects.path)))
    if given.report:
        lines = "".join(f"{one_line(told)}\n" for told in results)
        write_whole(given.report, [lines.encode("utf-8", "backslashreplace")])
    failed = any(told["error"] or told["rejected"] for told in results)
    return FAILED if failed else FINE


def _file(
    library: Library, path: Path, session: Session, given: Namespace, rejects: Rejects | None
) -> tuple[Told, str]:
    """Import one file; what to tell about it as an object and as text."""
    found = Preview(())
    error: CardcaseError | None = None
    try:
        options = options_for(path, given.map)
        with _readable(path, options) as rows:
            first = rejects.keeping(rows()) if rejects else rows()
            found = preview(library, first, session.out.steps("looking"))
            if not given.dry_run:
                undecided = found.lane("to_decide") if given.undecided == "skip" else ()
                choices = {item.index: SKIP for item in undecided}
                name = "" if path == STDIN else path.name
                steps = session.out.steps("importing")
                carry_out(library, rows(), found, choices, steps, name)
                if given.map:
                    keep(path, options)
    except ExchangeError as trouble:
        error = trouble
        session.out.failed(str(path), reason(trouble))
    for item in found.lane("rejected"):
        why = reason_of(item.reasons[0])
        session.out.failed(str(path), say("rejected", number=item.index + 1, reason=why))
    told = object_of(path, found, error)
    return told, "" if error else file_text(path, found, given.undecided, dry_run=given.dry_run)


@contextmanager
def _readable(path: Path, options: ReadOptions) -> Iterator[Callable[[], Iterator[Row]]]:
    """What reads the contacts of a file, as often as they are wanted."""
    if path != STDIN:
        yield lambda: read_contacts(path, options)
        return
    with tempfile.TemporaryFile() as file:
        shutil.copyfileobj(sys.stdin.buffer, file)
        yield lambda: contacts_in(file, options=options)


def _folder(library: Library, path: Path, session: Session, *, dry_run: bool) -> tuple[Told, str]:
    """Import an exported folder; what to tell about it as an object and as text."""
    from cardcase.core.ops.folder_import import Taken, import_all

    taken, error = Taken(), None
    try:
        taken = import_all(library, path, session.out.steps("importing"), dry_run=dry_run)
    except ExchangeError as trouble:
        error = trouble
        session.out.failed(str(path), reason(trouble))
    for each in taken.troubles:
        why = say("line", number=each.index + 1, reason=reason_of(each.reason))
        session.out.failed(str(path / each.file), why)
    total = Counter[str]()
    for outcomes in taken.outcomes.values():
        total.update(outcomes)
    told = folder_object(path, taken, total, error)
    return told, "" if error else folder_text(path, taken, total, dry_run=dry_run)
