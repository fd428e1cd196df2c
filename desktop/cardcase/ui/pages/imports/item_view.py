"""One contact of the file: what becomes of it, and what else could."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cardcase.core.beyond.reading import details
from cardcase.core.match.parts import JOINS
from cardcase.core.ops.importing.items import ADD, SKIP, Choice, Item, Lane
from cardcase.core.records import AddressRecord, ContactRecord, unique
from cardcase.ui.details import called, capital, value_words
from cardcase.ui.i18n import tr
from cardcase.ui.labels import row_number
from cardcase.ui.pages.imports import words
from cardcase.ui.tokens import TITLE_TOP
from cardcase.ui.widgets.banner import Banner
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.chip import Chip, ChipKind
from cardcase.ui.widgets.icon_line import IconLine
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.plain import plain_tooltip
from cardcase.ui.widgets.raised_rows import INSET, RaisedRows

_MARGIN = 32
_WIDEST = 640
NOBODY: Mapping[str, ContactRecord] = {}
_KEYS = 9


class ItemView(QWidget):
    """``chosen`` gives a Choice, or None to let the contact go its lane."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answers: list[Button] = []
        self._scroll = QScrollArea(self)
        self._scroll.setAccessibleName(tr("Import", "Contact of the file"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def show_item(
        self,
        item: Item | None,
        choice: Choice | None,
        record: ContactRecord | None = None,
        known: Mapping[str, ContactRecord] = NOBODY,
        becomes: Mapping[str, ContactRecord] = NOBODY,
    ) -> None:
        """Show a contact and what was chosen for it; None: nothing.

        ``record``: what the file says; ``known``: the contacts, by uid, that it is or may be of;
        ``becomes``: what each of them is to be if it is the one.
        """
        # Made where it stays: what comes to another parent is styled anew with all in it.
        inside = QWidget(self._scroll.viewport())
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, TITLE_TOP + 2, _MARGIN, 28)
        column.setSpacing(12)
        self.answers = []
        if item is not None:
            column.addWidget(Label(item.name or row_number(item.index), "display", wrap=True))
            row = QHBoxLayout()
            row.addWidget(Chip(words.lane(item.lane), _COLOURS[item.lane]))
            row.addStretch(1)
            column.addLayout(row)
            column.addWidget(Label(words.fate(item, choice), "body", "muted", wrap=True))
            if record is not None:
                pairs = [(known[uid], becomes[uid]) for uid in known if uid in becomes]
                new = new_facts(record, pairs) if pairs else frozenset()
                column.addWidget(_Facts(inside, tr("Import", "In the file"), record, new))
            for contact in known.values():
                column.addWidget(_Facts(inside, tr("Import", "Here"), contact))
            self._add_troubles(column, item)
            self._add_answers(column, item, choice)
        column.addStretch(1)
        self._scroll.setWidget(inside)

    def answer(self, number: int) -> None:
        """Give the answer with this number, counted from 1."""
        if 0 < number <= len(self.answers):
            self.answers[number - 1].click()

    def _add_troubles(self, column: QVBoxLayout, item: Item) -> None:
        if item.conflicts:
            said = tr("Import", "Changed here and in the file; what is here stays: {fields}")
            text = said.format(fields=words.fields(item.conflicts))
            column.addWidget(Banner("doubt", "triangle-alert", text, parent=column.parentWidget()))
        if item.repairs:
            counts = dict.fromkeys(item.repairs, 1)
            for said, found, role in (
                (tr("Import", "Mended: {what}"), words.repairs(counts), "muted"),
                (tr("Import", "Lost in the file itself: {what}"), words.lost(counts), "doubt"),
            ):
                if found:
                    text = said.format(what="\n".join(found))
                    column.addWidget(Label(text, "second", role, wrap=True))

    def _add_answers(self, column: QVBoxLayout, item: Item, choice: Choice | None) -> None:
        if item.lane in ("rejected", "identical"):
            return
        ways: list[tuple[str, Choice | None]] = [
            (
                tr("Import", "It is {name}").format(name=each.name),
                Choice("update", each.uid),
            )
            for each in item.candidates
        ]
        if item.lane == "to_decide":
            ways.append((tr("Import", "Somebody else: add as new"), ADD))
        elif item.lane == "update":
            ways.append((tr("Import", "Add what is new"), None))
            ways.append((tr("Import", "Somebody else: add as new"), ADD))
        else:
            ways.append((tr("Import", "Add"), None))
        ways.append((tr("Import", "Leave out"), SKIP))
        column.addSpacing(8)
        for number, (text, way) in enumerate(ways, start=1):
            key = f"Alt+{number}" if number <= _KEYS else ""
            button = Button(text, "check" if way == choice else None, key=key)
            button.clicked.connect(lambda _=False, way=way: self.chosen.emit(way))
            line = QHBoxLayout()
            line.addWidget(button)
            line.addStretch(1)
            column.addLayout(line)
            self.answers.append(button)
        widest = max(button.sizeHint().width() for button in self.answers)
        for button in self.answers:
            button.setMinimumWidth(widest)


class _Facts(QWidget):
    """What is said of a contact, in a few lines on a raised ground."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        record: ContactRecord,
        new: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__(parent)
        self.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addWidget(Label(f"{title}: {record.display_name}", "second-medium", wrap=True))
        told = facts(record)
        if not told:
            return
        rows = RaisedRows(self)
        lines = QWidget(rows)
        inside = QVBoxLayout(lines)
        inside.setContentsMargins(INSET, 8, INSET, 8)
        inside.setSpacing(2)
        for line in told:
            inside.addWidget(_line(lines, line, is_new=line in new))
        rows.add_row(lines)
        column.addWidget(rows)


def _line(parent: QWidget, text: str, *, is_new: bool) -> QWidget:
    if not is_new:
        return Label(text, "second", "muted", wrap=True)
    line = IconLine("plus", text, "second-medium", role="text", parent=parent)
    line.setAccessibleName(tr("Import", "New: {what}").format(what=text))
    line.setToolTip(plain_tooltip(line.accessibleName()))
    return line


def new_facts(
    record: ContactRecord, known: Sequence[tuple[ContactRecord, ContactRecord]]
) -> frozenset[str]:
    """The lines of what is said in the file that nobody here has and everybody would get.

    ``known``: contacts as they are, each with what it would become.
    """
    return frozenset(
        line
        for line, field, part in _said(record)
        if all(not _has(here, field, part) and _has(made, field, part) for here, made in known)
    )


def _has(contact: ContactRecord, field: str, part: Any) -> bool:
    """Whether a contact says so already, however it is written; of what kind it is, is not told."""
    if field == "tags":
        return set(part) <= set(contact.tags)
    if field == "notes":
        return part in contact.notes
    if field == "details":
        return part in details(contact.source)
    for there in getattr(contact, field):
        both = JOINS[field](there, part)
        if both is not None and (field == "points" or _bare(both) == _bare(there)):
            return True
    return False


def _bare(part: Any) -> Any:
    return replace(part, type="") if isinstance(part, AddressRecord) else part


def who(record: ContactRecord) -> list[str]:
    """What tells one person from another: work, ways to reach, where they live."""
    return list(unique(line for line, field, _ in _said(record) if field in _WHO))


def facts(record: ContactRecord) -> list[str]:
    """All that is said of somebody, a line each."""
    return list(unique(line for line, _, _ in _said(record)))


def _said(record: ContactRecord) -> Iterator[tuple[str, str, Any]]:
    """Each thing that is said: its line, its field, and itself."""
    for job in record.jobs_in_order:
        yield " · ".join(unique((*job.titles, job.organization))), "jobs", job
    for point in record.points:
        yield point.value, "points", point
    for address in record.addresses:
        yield address.full or address.city, "addresses", address
    if record.tags:
        tags = tr("Import", "Tags: {tags}").format(tags=", ".join(record.tags))
        yield tags, "tags", record.tags
    for each in details(record.source):
        yield f"{capital(called(each))}: {value_words(each)}", "details", each
    yield record.notes.strip(), "notes", record.notes.strip()


_WHO = ("jobs", "points", "addresses")
_COLOURS: Mapping[Lane, ChipKind] = {
    "new": "accent",
    "update": "accent",
    "identical": "neutral",
    "to_decide": "doubt",
    "rejected": "danger",
}
