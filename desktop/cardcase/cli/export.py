"""``cardcase export --to FILE [QUERY]``, or everything: ``cardcase export --all FOLDER``."""

from argparse import ArgumentParser, Namespace
from collections import Counter
from pathlib import Path

from cardcase.cli.session import FAILED, FINE, Session, WrongUse
from cardcase.cli.words import say, say_or
from cardcase.core.exchange import registry
from cardcase.core.ops.exports import export_file, written
from cardcase.core.store import browse


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments; the formats are those that can be written."""
    formats = [exporter.name for exporter in registry.exporters()]
    parser.add_argument("query", nargs="*", metavar=say("metavar.query"), help=say("export.query"))
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--to", metavar=say("metavar.file"), help=say("export.to"))
    where.add_argument("--all", type=Path, metavar=say("metavar.folder"), help=say("export.all"))
    parser.add_argument("--format", choices=formats, help=say("export.format"))
    parser.add_argument(
        "--with-encounters", action="store_true", help=say("export.with_encounters")
    )
    parser.add_argument("--force", action="store_true", help=say("export.force"))
    parser.add_argument("--with-cards", action="store_true", help=say("export.with_cards"))


def run(given: Namespace, session: Session) -> int:
    """Write the contacts that match, or everything; the whole of it or nothing."""
    if given.all is not None:
        if given.query:
            raise WrongUse(say("export.all_query"))
        return _everything(given.all, session)
    piped = given.to == "-"
    if piped and session.out.json:
        raise WrongUse(say("export.piped_json"))
    form = _format_of(given)
    if not piped and Path(given.to).is_file() and not given.force:
        raise WrongUse(say("export.exists", file=given.to))
    beside = {"with_encounters": given.with_encounters, "with_cards": given.with_cards}
    with session.library() as library:
        uids = browse.matching(library, " ".join(given.query))
        if not uids:
            session.out.note(say("nothing_found"))
            return FAILED
        left_out = Counter[str]()
        if piped:
            pieces = written(library, uids, form, **beside, left_out=left_out)
            session.out.content(b"".join(pieces))
            if left_out:
                session.out.note(_missing(left_out))
            return FINE
        steps = session.out.steps("exporting")
        target = Path(given.to)
        export_file(library, uids, target, form, **beside, left_out=left_out, progress=steps)
    told = {
        "file": given.to,
        "format": form,
        "contacts": len(uids),
        "left_out": dict(sorted(left_out.items())),
    }
    text = say("exported", file=given.to, contacts=len(uids))
    session.out.result(told, f"{text}\n{_missing(left_out)}" if left_out else text)
    return FINE


def _missing(left_out: Counter[str]) -> str:
    """What such a file has no place of its own for."""
    what = (
        say_or(f"left_out.{code}", f"{code} {count}", count=count)
        for code, count in sorted(left_out.items())
    )
    return say("left_out", what="; ".join(what))


def _format_of(given: Namespace) -> str:
    """The format that is asked for, else the one that the ending of the file's name means.

    Raises WrongUse where the two differ, or nothing knows the ending.
    """
    known = registry.exporters()
    suffix = Path(given.to).suffix.lower()
    named = [each.name for each in known if suffix in each.suffixes]
    if given.format:
        if named and given.format not in named:
            raise WrongUse(say("export.other_format", file=given.to, format=given.format))
        return str(given.format)
    if suffix and not named:
        raise WrongUse(say("export.unknown_ending", file=given.to))
    return named[0] if named else known[0].name


def _everything(folder: Path, session: Session) -> int:
    from cardcase.core.ops.folder_export import export_all

    with session.library() as library:
        done = export_all(library, folder, session.out.steps("exporting"))
    if done.missing:
        session.out.failed(str(folder), say("export.missing", count=len(done.missing)))
    told = {
        "folder": str(folder),
        **{f"{kind}s": count for kind, count in done.counts.items()},
        "pictures": done.pictures,
        "missing": list(done.missing),
    }
    text = say("exported_all", folder=str(folder), pictures=done.pictures, **done.counts)
    session.out.result(told, text)
    return FAILED if done.missing else FINE
