"""``cardcase scan FILE|DIR…``: read photographs of business cards, and with --save keep them."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from cardcase.cli.change_text import several
from cardcase.cli.dates import iso_date
from cardcase.cli.hand import Hand
from cardcase.cli.meeting import Meeting
from cardcase.cli.options import count, name, takes_region
from cardcase.cli.session import FAILED, FINE, Session, WrongUse
from cardcase.cli.words import say
from cardcase.core.ops.existing import FEW, subject_of
from cardcase.core.records import EVENT_KINDS, unique
from cardcase.core.scan import engines
from cardcase.core.scan.batch import Batch
from cardcase.core.scan.readers import most_jobs
from cardcase.core.scan.result import ScanOptions
from cardcase.core.scan.sources import photographs_in

_MEETING = ("event", "kind", "place", "date", "why", "via")


_METAVARS = {"why": "text", "via": "name"}


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "files", nargs="+", type=Path, metavar=say("metavar.file"), help=say("scan.files")
    )
    parser.add_argument("--save", action="store_true", help=say("scan.save"))
    for option in _MEETING:
        choices = EVENT_KINDS if option == "kind" else None
        parser.add_argument(
            f"--{option}",
            type=name,
            choices=choices,
            metavar=None if choices else say(f"metavar.{_METAVARS.get(option, option)}"),
            help=say(f"scan.{option}"),
        )
    readers = say("scan.engine", engines=", ".join(engines.names()))
    parser.add_argument(
        "--engine", default=ScanOptions().engine, metavar=say("metavar.engine"), help=readers
    )
    parser.add_argument("--languages", type=name, metavar="pl,en", help=say("scan.languages"))
    takes_region(parser, ScanOptions().region)
    parser.add_argument("--jobs", type=count, metavar="N", help=say("scan.jobs"))


def run(given: Namespace, session: Session) -> int:
    """Read each photograph; one that cannot be read is named, and the rest goes on."""
    options = _options(given)
    meeting = _meeting(given)
    with ExitStack() as stack:
        saver = None
        if given.save:
            from cardcase.cli.saving import Saver

            saver = Saver(stack.enter_context(session.library(create=True)), meeting)
            options = replace(options, learned=saver.learned)
        files, empty = _named(given.files)
        for folder in empty:
            session.out.failed(str(folder), say("no_pictures"))
        jobs = min(given.jobs or most_jobs(), len(files))
        batch = stack.enter_context(Batch(jobs)) if jobs > 1 else None
        hand = Hand(session, saver, options, batch)
        for number, file in enumerate(files, start=1):
            session.out.progress(say("reading", number=number, total=len(files), file=str(file)))
            hand.begin(file)
        fine = hand.finish()
        if saver is not None and (unseen := saver.unseen()):
            who = several(subject_of([f"{row_id} {name}" for row_id, name in unseen], FEW))
            counts = {"count": len(unseen), "total": saver.contacts}
            session.out.note(say("saved_unseen", who=who, **counts))
    return FINE if fine and not empty else FAILED


def _named(paths: list[Path]) -> tuple[list[Path], list[Path]]:
    """The photographs meant by the arguments, named as they were; and folders without any."""
    found: dict[Path, Path] = {}
    empty = []
    for path in paths:
        inside = list(_inside(path))
        if not inside:
            empty.append(path)
        for shown in inside:
            found.setdefault(shown.absolute(), shown)
    return list(found.values()), empty


def _inside(path: Path) -> Iterator[Path]:
    root = path.absolute()
    return (path / file.relative_to(root) for file in photographs_in([path]))


def _options(given: Namespace) -> ScanOptions:
    languages = _languages(given.languages or "") or ScanOptions().languages
    known = engines.names()
    if given.engine not in known:
        raise WrongUse(say("engine_unknown", engine=given.engine, known=", ".join(known)))
    state = engines.get(given.engine).available()
    if not state.ready:
        sentence = say("engine_missing", engine=given.engine, reason=state.reason)
        install = f" {say('engine_install', install=state.install)}" if state.install else ""
        raise WrongUse(sentence + install)
    return ScanOptions(engine=given.engine, languages=languages, region=given.region)


def _languages(typed: str) -> tuple[str, ...]:
    from cardcase.core.scan.languages import known_languages

    codes = unique(code.strip().lower() for code in typed.split(","))
    if unknown := [code for code in codes if code not in known_languages()]:
        raise WrongUse(say("language_unknown", codes=", ".join(unknown)))
    return codes


def _meeting(given: Namespace) -> Meeting:
    used = [f"--{option}" for option in _MEETING if getattr(given, option)]
    if used and not given.save:
        raise WrongUse(say("scan.needs_save", options=", ".join(used)))
    if given.kind and not given.event:
        raise WrongUse(say("scan.kind_needs_event", kind=given.kind))
    return Meeting(
        event=given.event or "",
        kind=given.kind or "",
        place=given.place or "",
        date=iso_date(given.date or ""),
        why=given.why or "",
        via=given.via or "",
    )
