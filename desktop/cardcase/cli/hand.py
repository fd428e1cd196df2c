"""The photographs of one run: begun, printed and with --save kept in the order of the arguments.

A side without a name that is saved waits a little for the card it belongs to: then both become one
contact. Whatever else is read is saved and printed at once.
"""

import logging
from collections import deque
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cardcase.cli.scan_text import describe_cards
from cardcase.cli.session import Session
from cardcase.cli.words import reason, say
from cardcase.core.errors import CardcaseError, ScanError
from cardcase.core.ops.intake import read_picture
from cardcase.core.scan.batch import Batch, Outcome
from cardcase.core.scan.result import ScannedPhotograph, ScanOptions

if TYPE_CHECKING:
    from cardcase.cli.saving import Saved, Saver
    from cardcase.cli.sides import OtherSide, Place, Sides

_MOST_WAITING = 16
"""Their bytes are in memory until they are saved."""


@dataclass(frozen=True, slots=True)
class _Read:
    """A photograph that was read and is not saved yet."""

    file: str
    name: str
    data: bytes
    scanned: ScannedPhotograph

    @property
    def may_be_back(self) -> bool:
        cards = self.scanned.cards
        return len(cards) == 1 and not cards[0].draft.contact.name


@dataclass(frozen=True, slots=True)
class _Begun:
    """A photograph that is being read: its bytes, and how to get what was read."""

    file: Path
    data: bytes
    outcome: Outcome


class Hand:
    """Takes photographs one by one; ``saver`` is None where nothing is kept.

    ``batch`` reads several at a time; without it each is read when its turn comes.
    """

    def __init__(
        self,
        session: Session,
        saver: "Saver | None",
        options: ScanOptions,
        batch: Batch | None = None,
    ) -> None:
        self._session = session
        self._saver = saver
        self._options = options
        self._batch = batch
        self._begun: deque[_Begun] = deque()
        self._sides: Sides | None = None
        self._cards: dict[Place, str] = {}
        self._waiting: list[_Read] = []
        self._failed = False

    def begin(self, file: Path) -> None:
        """Take a file in hand; what was begun long enough before is told first."""
        self._begun.append(self._beginning(file))
        while len(self._begun) > (self._batch.ahead if self._batch else 0):
            self._take(self._begun.popleft())

    def _beginning(self, file: Path) -> _Begun:
        data = b""
        try:
            data, _ = read_picture(file)
            self._refuse_known(data)
        except ScanError as trouble:
            return _Begun(file, data, partial(_raise, trouble))
        if self._batch is None:
            return _Begun(file, data, partial(_scan, data, self._options))
        return _Begun(file, data, self._batch.begin(file, self._options))

    def _refuse_known(self, data: bytes) -> None:
        if self._saver is not None:
            self._saver.refuse_known(data)

    def _take(self, begun: _Begun) -> None:
        """Wait for what was read, and keep or tell it.

        A photograph that the library has is no failure: it may be saved again.
        """
        try:
            scanned = _read(begun.outcome)
            self._refuse_known(begun.data)  # its double may have been in hand as well
        except ScanError as trouble:
            # Not the library's own trouble: the next photograph would meet that, too.
            self._tell_trouble(str(begun.file), trouble)
            return
        read = _Read(str(begun.file), begun.file.name, begun.data, scanned)
        self._known_sides.add(read.file, read.scanned)
        if self._saver is None:
            self._tell(read, None)
        elif read.may_be_back and self._front_of(read) is None:
            self._waiting.append(read)
            if len(self._waiting) > _MOST_WAITING:
                self._save(self._waiting.pop(0))
        else:
            self._save(read)
            for other in [each for each in self._waiting if self._front_of(each)]:
                self._waiting.remove(other)
                self._save(other)

    def finish(self) -> bool:
        """Take what is still read, save what waits for its other side; whether all went well."""
        while self._begun:
            self._take(self._begun.popleft())
        while self._waiting:
            self._save(self._waiting.pop(0))
        return not self._failed

    @property
    def _known_sides(self) -> "Sides":
        # Only here, after the first picture: it loads lists of words.
        from cardcase.cli.sides import Sides

        if self._sides is None:
            self._sides = Sides()
        return self._sides

    def _front_of(self, read: _Read) -> "OtherSide | None":
        """The card whose back this is beyond doubt, if it is saved already."""
        other = self._known_sides.other_side(read.file)
        saved = other is not None and (other.file, other.card) in self._cards
        return other if other and saved and other.certain and other.is_front else None

    def _save(self, read: _Read) -> None:
        if self._saver is None:
            return
        front = self._front_of(read) if read.may_be_back else None
        try:
            if front is not None:
                card = self._cards[front.file, front.card]
                saved = self._saver.save_back(read.name, read.data, read.scanned, card)
            else:
                saved = self._saver.save(read.name, read.data, read.scanned)
        except ScanError as trouble:
            self._tell_trouble(read.file, trouble, read.scanned)
            return
        self._tell(read, saved, front)
        if front is not None:
            self._known_sides.done_with((read.file, 0), (front.file, front.card))
        for position, uid in enumerate(saved.cards):
            self._cards[read.file, position] = uid

    def _tell(self, read: _Read, saved: "Saved | None", front: "OtherSide | None" = None) -> None:
        from cardcase.core.scan.report import report

        told = report(read.file, read.scanned)
        text = describe_cards(read.file, read.scanned)
        for position, card in enumerate(told["cards"]):
            other = front or self._known_sides.other_side(read.file, position)
            if other is not None:
                card["pair"] = _pair(other)
                text += say("other_side", file=_where(other))
        if saved is not None:
            told |= {"contacts": saved.contacts, "review": saved.review, "known": [*saved.known]}
            if front is not None:
                text += say("saved_back", file=_where(front))
            else:
                text += say("saved", contacts=len(saved.contacts))
                if saved.review:
                    text += f" {say('saved_review', review=saved.review)}"
            if saved.known:
                text += f" {say('saved_known', who=', '.join(saved.known.values()))}"
        self._session.out.result(told, text)

    def _tell_trouble(
        self, file: str, error: ScanError, scanned: ScannedPhotograph | None = None
    ) -> None:
        from cardcase.core.scan.report import report

        self._failed |= error.code not in ("duplicate", "in_review")
        self._session.out.failed(file, reason(error))
        told = report(file, scanned, error)
        told["error"]["message"] = reason(error)
        self._session.out.result(told, describe_cards(file, scanned))


def _pair(other: "OtherSide") -> dict[str, Any]:
    return {
        "file": other.file,
        "card": other.card,
        "page": other.page,
        "score": other.score,
        "reasons": [asdict(each) for each in other.reasons],
    }


def _where(other: "OtherSide") -> str:
    """The file, and which page of several; people count from 1."""
    if other.one_page:
        return other.file
    return say("on_page", file=other.file, page=other.page + 1)


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
