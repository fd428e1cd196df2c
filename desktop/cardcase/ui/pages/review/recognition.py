"""Whether the person on the card in front is known already: looked up, asked, answered."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from cardcase.core.match.again import Answer, Known, has_new_job
from cardcase.core.records import ContactRecord
from cardcase.core.store import likely
from cardcase.core.store.likely import Acquaintance
from cardcase.ui.context import Context
from cardcase.ui.pages.review.known_strip import KnownStrip
from cardcase.ui.pages.review.sheet import Sheet
from cardcase.ui.tasks import PAINTED_MS


class Recognition(QObject):
    """Fills the strip for a sheet, and keeps the answer with the sheet."""

    moved = Signal(object, object)
    """The owner gave an answer: what takes that back, and what does it again."""
    answered = Signal()
    """The answer is another one than before."""

    def __init__(self, context: Context, strip: KnownStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._strip = context, strip
        self._sheet: Sheet | None = None
        self._found: Acquaintance | None = None
        self._looked_up = ContactRecord()
        self._turn = 0
        self._looking = False
        self._then: Callable[[], None] | None = None
        self._painted = QTimer(self)
        self._painted.setSingleShot(True)
        self._painted.setInterval(PAINTED_MS)
        self._painted.timeout.connect(self.look_again)
        strip.chosen.connect(self._take)

    @property
    def known(self) -> Known | None:
        """Who it is, as far as it is said."""
        if self._found is None or self._sheet is None or self._sheet.answer is None:
            return None
        return Known(self._found.contact.uid, self._sheet.answer)

    def show(self, sheet: Sheet | None) -> None:
        """Another card is in front, or none."""
        self._sheet, self._then = sheet, None
        self._put(None)
        self._turn += 1
        self._looking = False
        if sheet is None:
            self._painted.stop()
        else:
            self._painted.start()

    def look_again(self, *, kept: bool = False) -> None:
        """Look up who is known as what the form says now: it, or the library, has changed.

        ``kept``: what the owner answered holds, whoever is found.
        """
        self._painted.stop()
        self._turn += 1
        self._looking = self._sheet is not None
        if self._sheet is not None:
            self._looked_up, turn = self._sheet.contact, self._turn
            self._context.tasks.submit(
                "db",
                likely.acquaintance,
                self._context.library,
                self._looked_up,
                on_done=lambda found: self._came(turn, found, kept=kept),
                on_failed=lambda error: self._failed(turn, error),
            )

    def settled(self, then: Callable[[], None]) -> bool:
        """Whether the card as the form has it now was looked up.

        If it was not, it is, and ``then`` is called as soon as that is done, unless the strip has
        something else to say then: nobody shall accept what was not shown.
        """
        if self._sheet is None:
            return True
        looked = not self._painted.isActive()
        if looked and not self._looking and self._sheet.contact == self._looked_up:
            return True
        self._then = then
        if not looked or self._sheet.contact != self._looked_up:
            self.look_again(kept=True)
        return False

    def choose(self, answer: Answer) -> None:
        """Take an answer, if it is one that is offered."""
        if self._found is not None and not self._strip.buttons[answer].isHidden():
            self._take(answer)

    def _take(self, answer: Answer) -> None:
        if self._sheet is not None and self._found is not None:
            before = self._sheet.answer, self._sheet.answered
            after = answer, self._found.contact.uid
            self._answer(self._sheet, *after)
            if before != after:
                back, again = (
                    partial(self._answer, self._sheet, *each) for each in (before, after)
                )
                self.moved.emit(back, again)

    def _answer(self, sheet: Sheet, answer: Answer | None, of: str) -> None:
        sheet.answer, sheet.answered = answer, of
        if sheet is self._sheet:
            self._strip.show_answer(answer)
            self.answered.emit()

    def _came(self, turn: int, found: Acquaintance | None, *, kept: bool = False) -> None:
        if turn != self._turn or self._sheet is None:
            return
        self._looking = False
        before, then = self._said, self._then
        self._then = None
        if not (kept and self._found and self._sheet.answered == self._found.contact.uid):
            self._put(found)
        if then is not None and self._said == before:
            then()

    def _failed(self, turn: int, error: Exception) -> None:
        self._came(turn, None)
        self._context.runner.complain(error)

    @property
    def _said(self) -> tuple[str, Answer | None]:
        """Whom the strip shows, and what it says Enter does."""
        answer = self._sheet.answer if self._sheet else None
        return (self._found.contact.uid, answer) if self._found else ("", None)

    def _put(self, found: Acquaintance | None) -> None:
        self._found = found
        sheet = self._sheet
        if sheet is None or found is None:
            self._strip.show_known(None, ContactRecord(), None)
            return
        contact = sheet.contact
        if sheet.answered != found.contact.uid:
            sheet.answer = _proposed(found, contact)
        self._strip.show_known(found, contact, sheet.answer)


def _proposed(found: Acquaintance, card: ContactRecord) -> Answer | None:
    """What Enter does unless its owner says otherwise: where it is sure who it is, the likelier."""
    if found.lane != "sure":
        return None
    people = card.name and found.contact.name
    return "new_job" if people and has_new_job(found.contact, card) else "same"
