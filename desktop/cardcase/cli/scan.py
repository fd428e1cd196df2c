"""``cardcase scan FILE|DIR…``: read photographs of business cards, and with --save keep them."""

import logging
from argparse import ArgumentParser, Namespace
from collections import deque
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from cardcase.cli.dates import iso_date
from cardcase.cli.meeting import Meeting
from cardcase.cli.options import count, name
from cardcase.cli.scan_text import describe_cards
from cardcase.cli.session import FAILED, FINE, Session, WrongUse
from cardcase.cli.words import reason, say
from cardcase.core.errors import CardcaseError, ScanError
from cardcase.core.ops.intake import read_picture
from cardcase.core.records import EVENT_KINDS
from cardcase.core.scan import engines
from cardcase.core.scan.batch import Batch, Outcome
from cardcase.core.scan.readers import most_jobs
from cardcase.core.scan.result import ScannedPhotograph, ScanOptions
from cardcase.core.scan.sources import photographs_in

if TYPE_CHECKING:
    from cardcase.cli.saving import Saved, Saver

_MEETING = ("event", "kind", "place", "date", "why", "via")


def configure(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help=say("scan.files"))
    parser.add_argument("--save", action="store_true", help=say("scan.save"))
    for option in _MEETING:
        choices = EVENT_KINDS if option == "kind" else None
        parser.add_argument(f"--{option}", type=name, choices=choices, help=say(f"scan.{option}"))
    parser.add_argument("--engine", default=ScanOptions().engine, help=say("scan.engine"))
    parser.add_argument("--languages", metavar="pl,en", help=say("scan.languages"))
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
        files, empty = _named(given.files)
        for folder in empty:
            session.out.failed(str(folder), say("no_pictures"))
        jobs = min(given.jobs or most_jobs(), len(files))
        batch = stack.enter_context(Batch(jobs)) if jobs > 1 else None
        hand = _Hand(options, saver, session)
        for number, file in enumerate(files, start=1):
            session.out.progress(say("reading", number=number, total=len(files), file=str(file)))
            hand.begin(file, batch)
            while len(hand.begun) > (batch.ahead if batch else 0):
                hand.finish()
        while hand.begun:
            hand.finish()
    return FAILED if hand.failed or empty else FINE


@dataclass(slots=True)
class _Begun:
    """A photograph that is being read: its bytes, and how to get what was read."""

    file: Path
    data: bytes
    outcome: Outcome


class _Hand:
    """The photographs in hand: begun in the order of the arguments, printed and saved in it."""

    def __init__(self, options: ScanOptions, saver: "Saver | None", session: Session) -> None:
        self._options = options
        self._saver = saver
        self._session = session
        self.begun: deque[_Begun] = deque()
        self.failed = False

    def begin(self, file: Path, batch: Batch | None) -> None:
        """Take the file in hand: in the batch, or else to be read when its turn comes."""
        data = b""
        try:
            data, _ = read_picture(file)
            self._refuse_known(data)
        except ScanError as trouble:
            outcome: Outcome = partial(_raise, trouble)
        else:
            outcome = (
                batch.begin(file, self._options) if batch else partial(_scan, data, self._options)
            )
        self.begun.append(_Begun(file, data, outcome))

    def finish(self) -> None:
        """Print what is on the first photograph in hand, and save it; or say what is wrong.

        One that the library has is no failure: the same folder may be saved again and again.
        """
        from cardcase.core.scan.report import report

        begun = self.begun.popleft()
        name, out = str(begun.file), self._session.out
        scanned: ScannedPhotograph | None = None
        error: ScanError | None = None
        saved: Saved | None = None
        try:
            scanned = _read(begun.outcome)
            if self._saver is not None:
                # Its double may have been in hand as well.
                self._refuse_known(begun.data)
                saved = self._saver.save(begun.file.name, begun.data, scanned)
        except ScanError as trouble:
            # Not the library's own trouble: the next photograph would meet that, too.
            error, scanned = trouble, None
            out.failed(name, reason(trouble))
            self.failed |= trouble.code != "duplicate"
        told = report(name, scanned, error)
        text = describe_cards(name, scanned)
        if saved is not None:
            told |= asdict(saved)
            text += say("saved", contacts=len(saved.contacts), review=saved.review)
        if error:
            told["error"]["message"] = reason(error)
        out.result(told, text)

    def _refuse_known(self, data: bytes) -> None:
        if self._saver is not None:
            self._saver.refuse_known(data)


def _raise(error: ScanError) -> ScannedPhotograph:
    raise error


def _scan(data: bytes, options: ScanOptions) -> ScannedPhotograph:
    # Only here, after the arguments: it loads OpenCV, and the engine its models.
    from cardcase.core.scan.pipeline import scan

    return scan(data, options)


def _read(outcome: Outcome) -> ScannedPhotograph:
    try:
        scanned = outcome()
    except CardcaseError as error:
        if error.__cause__ is not None and error.code == "reader_failed":
            logging.getLogger(__name__).error("scan", exc_info=error.__cause__)
        raise
    except Exception as error:
        # Ours to mend; the next photograph must be read nevertheless.
        logging.getLogger(__name__).exception("scan")
        raise ScanError("reader_failed") from error
    if not scanned.cards:
        raise ScanError("no_card")
    return scanned


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
    languages = tuple(filter(None, (given.languages or "").split(","))) or ScanOptions().languages
    known = engines.names()
    if given.engine not in known:
        raise WrongUse(say("engine_unknown", engine=given.engine, known=", ".join(known)))
    state = engines.get(given.engine).available()
    if not state.ready:
        sentence = say("engine_missing", engine=given.engine, reason=state.reason)
        install = f" {say('engine_install', install=state.install)}" if state.install else ""
        raise WrongUse(sentence + install)
    return ScanOptions(engine=given.engine, languages=languages)


def _meeting(given: Namespace) -> Meeting:
    used = [f"--{option}" for option in _MEETING if getattr(given, option)]
    if used and not given.save:
        raise WrongUse(say("scan.needs_save", options=", ".join(used)))
    return Meeting(
        event=given.event or "",
        kind=given.kind or "",
        place=given.place or "",
        date=iso_date(given.date or ""),
        why=given.why or "",
        via=given.via or "",
    )
