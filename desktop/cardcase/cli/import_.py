"""``cardcase import FILE…``: take over contacts of other programs."""

from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from cardcase.cli.output import one_line
from cardcase.cli.session import FAILED, FINE, Session
from cardcase.cli.words import reason, reason_of, say
from cardcase.core.errors import CardcaseError, ExchangeError
from cardcase.core.exchange.files import read_contacts, write_whole
from cardcase.core.exchange.folder.layout import RECORDS
from cardcase.core.exchange.folder.reader import Trouble
from cardcase.core.exchange.rows import RowError
from cardcase.core.ops import imports
from cardcase.core.records import ContactRecord
from cardcase.core.store.library import Library

Told = dict[str, object]


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help=say("import.files"))
    parser.add_argument("--dry-run", action="store_true", help=say("import.dry_run"))
    parser.add_argument("--report", type=Path, metavar="FILE", help=say("import.report"))


def run(given: Namespace, session: Session) -> int:
    """Import each file as one step to undo; a bad one costs only itself."""
    results = []
    with session.library(create=True) as library:
        for path in given.files:
            take = _folder if path.is_dir() else _file
            told, text = take(library, path, session, dry_run=given.dry_run)
            results.append(told)
            session.out.result(told, text)
    if given.report:
        lines = "".join(f"{one_line(told)}\n" for told in results)
        write_whole(given.report, [lines.encode("utf-8", "backslashreplace")])
    failed = any(told["error"] or told["rejected"] for told in results)
    return FAILED if failed else FINE


def _file(library: Library, path: Path, session: Session, *, dry_run: bool) -> tuple[Told, str]:
    """Import one file; what to tell about it as an object and as text."""
    contacts: list[ContactRecord] = []
    rejected: list[RowError] = []
    outcomes: Counter[str] = Counter()
    error: CardcaseError | None = None
    try:
        for row in read_contacts(path):
            if isinstance(row, RowError):
                rejected.append(row)
            else:
                contacts.append(row.record)
        outcomes.update(planned.outcome for planned in imports.plan(library, contacts))
        if not dry_run:
            imports.import_contacts(library, contacts, path.name)
    except ExchangeError as trouble:
        error = trouble
        session.out.failed(str(path), reason(trouble))
    for row in rejected:
        why = reason_of(row.reason)
        session.out.failed(str(path), say("rejected", number=row.index + 1, reason=why))
    sentence = "would_import" if dry_run else "imported"
    counts = {name: outcomes[name] for name in ("new", "updated", "identical")}
    found = len(contacts) + len(rejected)
    text = say(sentence, file=str(path), found=found, rejected=len(rejected), **counts)
    return _object(path, found, counts, rejected, error), "" if error else text


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
    counts = {name: total[name] for name in ("new", "updated", "identical")}
    sentence = "would_import_folder" if dry_run else "imported_folder"
    text = say(sentence, file=str(path), rejected=len(taken.troubles), **counts)
    told = _object(path, total.total() + len(taken.troubles), counts, taken.troubles, error)
    told["kinds"] = {kind: dict(taken.outcomes[kind]) for kind in RECORDS}
    return told, "" if error else text


def _object(
    path: Path,
    found: int,
    counts: dict[str, int],
    rejected: Sequence[RowError | Trouble],
    error: CardcaseError | None,
) -> Told:
    return {
        "file": str(path),
        "found": found,
        **counts,
        "to_decide": 0,
        "rejected": [
            {
                "index": row.index,
                "reason": row.reason,
                **({"file": row.file} if isinstance(row, Trouble) else {}),
            }
            for row in rejected
        ],
        "repairs": [],
        "error": {"code": error.code, "message": reason(error)} if error else None,
    }
