"""``cardcase import FILE…``: take over contacts of other programs."""

import shutil
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext
from pathlib import Path
from typing import BinaryIO

from cardcase.cli.import_text import (
    Way,
    file_text,
    folder_object,
    folder_text,
    object_of,
    total_text,
)
from cardcase.cli.options import takes_region
from cardcase.cli.output import one_line
from cardcase.cli.session import FAILED, FINE, Session
from cardcase.cli.words import reason, reason_of, say
from cardcase.core.errors import CardcaseError, ExchangeError
from cardcase.core.exchange.files import contacts_in, opened, write_whole
from cardcase.core.exchange.folder.layout import is_exported
from cardcase.core.exchange.options import DEFAULT_READ
from cardcase.core.exchange.rejected import Rejects
from cardcase.core.exchange.tables.columns import Columns, columns_of
from cardcase.core.exchange.tables.fields import FIELDS, parse_mapping
from cardcase.core.exchange.tables.format import TABLE
from cardcase.core.exchange.tables.limits import SAMPLE
from cardcase.core.exchange.vcard.format import VCARD
from cardcase.core.ops.importing.act import carry_out
from cardcase.core.ops.importing.items import SKIP, Preview
from cardcase.core.ops.importing.preview import preview
from cardcase.core.scan.sources import files_in
from cardcase.core.store.library import Library

Told = dict[str, object]

STDIN = Path("-")
"""In place of a file: what comes on standard input."""


_IN_FOLDERS = frozenset({*VCARD.suffixes, *TABLE.suffixes})
"""What is taken out of a folder that no library was exported into."""


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "files", nargs="+", type=Path, metavar=say("metavar.file"), help=say("import.files")
    )
    parser.add_argument("--dry-run", action="store_true", help=say("import.dry_run"))
    parser.add_argument(
        "--report", type=Path, metavar=say("metavar.file"), help=say("import.report")
    )
    parser.add_argument(
        "--undecided", choices=("new", "skip"), default="new", help=say("import.undecided")
    )
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        metavar=say("metavar.column_field"),
        help=say("import.map", fields=", ".join(FIELDS)),
    )
    parser.add_argument("--forget-map", action="store_true", help=say("import.forget_map"))
    takes_region(parser, DEFAULT_READ.region)
    parser.add_argument(
        "--rejected", type=Path, metavar=say("metavar.file"), help=say("import.rejected")
    )


def run(given: Namespace, session: Session) -> int:
    """Import each file as one step to undo; a bad one costs only itself."""
    results = []
    rejects = Rejects(given.rejected) if given.rejected else None
    with (
        session.library(create=True) as library,
        closing(rejects) if rejects else nullcontext(),
    ):
        for path in _meant(given.files):
            if path.is_dir():
                told, text = _folder(library, path, session, dry_run=given.dry_run)
            else:
                told, text = _file(library, path, session, given, rejects)
            results.append(told)
            session.out.result(told, text)
    files = [told for told in results if "kinds" not in told]
    if len(files) > 1 and not session.out.json:
        session.out.result({}, total_text(files, _way(given)))
    for path in rejects.written if rejects else ():
        session.out.note(say("rejected_file", file=str(path)))
    if given.report:
        lines = "".join(f"{one_line(told)}\n" for told in results)
        write_whole(given.report, [lines.encode("utf-8", "backslashreplace")])
    failed = any(told["error"] or told["rejected"] for told in results)
    return FAILED if failed else FINE


def _meant(paths: list[Path]) -> Iterator[Path]:
    """The files and exported folders; of any other folder the files of contacts in it."""
    for path in paths:
        inside = files_in([path], _IN_FOLDERS) if path.is_dir() and not is_exported(path) else []
        yield from inside or [path]


def _way(given: Namespace) -> Way:
    return Way(dry_run=given.dry_run, undecided=given.undecided)


def _file(
    library: Library, path: Path, session: Session, given: Namespace, rejects: Rejects | None
) -> tuple[Told, str]:
    """Import one file; what to tell about it as an object and as text."""
    found = Preview(())
    columns = Columns(options=DEFAULT_READ)
    error: CardcaseError | None = None
    name = "" if path == STDIN else path.name
    try:
        with _readable(path) as file:
            columns = _columns(file, name, given)
            options = columns.options
            rows = contacts_in(file, name, options)
            looking = session.out.steps("looking")
            found = preview(library, rejects.keeping(rows) if rejects else rows, looking, options)
            if not given.dry_run:
                undecided = found.lane("to_decide") if given.undecided == "skip" else ()
                choices = {item.index: SKIP for item in undecided}
                steps = session.out.steps("importing")
                again = contacts_in(file, name, options)
                report = carry_out(library, again, found, choices, steps, name, options)
                if given.map and (report.added or report.updated):
                    columns.keep()
    except ExchangeError as trouble:
        error = trouble
        session.out.failed(str(path), reason(trouble))
    for item in found.lane("rejected"):
        why = reason_of(item.reasons[0])
        session.out.failed(str(path), say("rejected", number=item.index + 1, reason=why))
    told = object_of(path, found, columns, _way(given), error)
    return told, "" if error else file_text(path, found, columns, _way(given))


def _columns(file: BinaryIO, name: str, given: Namespace) -> Columns:
    """How an open file is to be read, by what was typed."""
    typed = parse_mapping(given.map) if given.map else None
    file.seek(0)
    head = file.read(SAMPLE)
    columns = columns_of(name, head, typed, region=given.region, anew=given.forget_map)
    if given.forget_map and not given.dry_run:
        columns.forget()
    return columns


@contextmanager
def _readable(path: Path) -> Iterator[BinaryIO]:
    """The file, which can be read as often as it is wanted."""
    if path != STDIN:
        with opened(path) as file:
            yield file
        return
    with tempfile.TemporaryFile() as copy:
        shutil.copyfileobj(sys.stdin.buffer, copy)
        yield copy


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
