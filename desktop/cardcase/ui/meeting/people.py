"""Who was there: a row a person with a private remark, and a field for one more."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cardcase.core.records import Participant
from cardcase.core.store import browse
from cardcase.core.store.browse import ContactRow
from cardcase.core.store.library import Library
from cardcase.core.text import fold, initials
from cardcase.ui.i18n import tr
from cardcase.ui.models.proposals import MOST
from cardcase.ui.widgets.avatar import Face
from cardcase.ui.widgets.button import IconButton
from cardcase.ui.widgets.elided import ElidedLabel
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.suggest import SuggestLine

_FACE = 28


class PersonRow(QWidget):
    """One person and what to remember about them alone."""

    left = Signal()

    def __init__(self, person: ContactRow, seat: Participant, parent: QWidget) -> None:
        super().__init__(parent)
        self.person, self._seat = person, seat
        self.remark = QLineEdit(seat.remark, self)
        self.remark.setPlaceholderText(tr("Meeting", "Private remark"))
        name = tr("Meeting", "Private remark: {person}").format(person=person.name)
        self.remark.setAccessibleName(name)
        take_out = tr("Meeting", "Take out: {person}").format(person=person.name)
        self.out = IconButton("x", take_out, size=16, parent=self)
        self.out.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        signs = initials(person.given, person.family, person.name)
        row.addWidget(Face(person.uid, signs, _FACE))
        row.addWidget(ElidedLabel(person.name, "body-medium"), 2)
        row.addWidget(self.remark, 3)
        row.addWidget(self.out)

    @property
    def seat(self) -> Participant:
        """The person as a participant."""
        return Participant(
            contact=self.person.uid, remark=self.remark.text().strip(), pinned=self._seat.pinned
        )


class _NameLine(SuggestLine):
    """Enter takes the name that is typed, also while names are proposed; an empty field passes it
    on."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            if (proposals := self.completer().popup()) is not None:
                proposals.hide()
            self.entered.emit()
            event.accept()
            return
        super().keyPressEvent(event)


class People(QWidget):
    """The people of an encounter. ``changed``: somebody came or went; ``moved``: by hand, with what
    takes it back and what does it again. Whoever went is kept for that, unseen."""

    changed = Signal()
    moved = Signal(object, object)

    def __init__(
        self, library: Library, seats: Sequence[Participant], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self.rows: list[PersonRow] = []
        self._found: dict[str, ContactRow] = {}
        self.together: Callable[[], AbstractContextManager[None]] = nullcontext
        """Within it all that is done is one step to undo."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.more = _NameLine("", self._propose)
        self.more.entered.connect(self.take_typed)
        self.more.setPlaceholderText(tr("Meeting", "Add a person by name"))
        self.more.setAccessibleName(tr("Meeting", "Add a person by name"))
        self.more.completer().activated.connect(self._take)
        self._hint = Label("", "caption", "doubt", wrap=True)
        self._hint.hide()
        self._column.addWidget(self.more)
        self._column.addWidget(self._hint)
        known = {row.uid: row for row in browse.contacts_among(library, [s.contact for s in seats])}
        for seat in seats:
            if person := known.get(seat.contact):
                self._seat(person, seat)

    @property
    def seats(self) -> tuple[Participant, ...]:
        """The people as participants."""
        return tuple(row.seat for row in self.rows)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab goes through here, in reading order."""
        stops: list[QWidget] = [each for row in self.rows for each in (row.remark, row.out)]
        return [*stops, self.more]

    def take_typed(self) -> bool:
        """Add whom the field names; False, and a word on it, if that is nobody in the book."""
        name = self.more.text().strip()
        if not name:
            return True
        self._propose(name)
        wanted = [row for label, row in self._found.items() if fold(label) == fold(name)]
        wanted = wanted or [row for row in self._found.values() if fold(row.name) == fold(name)]
        wanted = wanted or list(self._found.values())
        if len(wanted) != 1:
            several = tr("Meeting", "Several are called so: choose one from the list.")
            nobody = tr("Meeting", "Nobody in the book is called so.")
            self._hint.setText(several if wanted else nobody)
            self._hint.show()
            return False
        self._add(wanted[0])
        return True

    def _propose(self, text: str) -> list[str]:
        self._hint.hide()
        there = {row.person.uid for row in self.rows}
        found = _called(self._library, text) if text.strip() else []
        self._found = {_label(row): row for row in found if row.uid not in there}
        return list(self._found)

    def _take(self, label: str) -> None:
        if person := self._found.get(label):
            self._add(person)

    def _add(self, person: ContactRow) -> None:
        row = self._seat(person, Participant(contact=person.uid))
        place = len(self.rows) - 1
        with self.together():
            # What was typed to find the person comes back as the person goes.
            self.moved.emit(partial(self._take_out, row), partial(self._put_back, row, place))
            self.more.clear()
        self._hint.hide()
        self.changed.emit()

    def _seat(self, person: ContactRow, seat: Participant) -> PersonRow:
        row = PersonRow(person, seat, self)
        row.left.connect(partial(self._leave, row))
        self._column.insertWidget(len(self.rows), row)
        self.rows.append(row)
        return row

    def _leave(self, row: PersonRow) -> None:
        place = self.rows.index(row)
        self._take_out(row)
        self.moved.emit(partial(self._put_back, row, place), partial(self._take_out, row))

    def _take_out(self, row: PersonRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)
        row.hide()
        self.changed.emit()

    def _put_back(self, row: PersonRow, place: int) -> None:
        self._column.insertWidget(place, row)
        self.rows.insert(place, row)
        row.show()
        row.remark.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()


def _called(library: Library, text: str) -> list[ContactRow]:
    """Whose name has words that begin so; if nobody's, who is found by them in any other way."""
    if uids := [uid for _, uid in browse.known_names(library, text, MOST)]:
        return browse.contacts_among(library, uids)
    return browse.contacts_page(library, text, limit=MOST)


def _label(row: ContactRow) -> str:
    return " · ".join(part for part in (row.name, row.organization) if part)
