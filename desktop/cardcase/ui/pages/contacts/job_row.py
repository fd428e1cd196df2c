"""The part of the contact's form where a job is typed, present or past."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cardcase.core.records import JobRecord, unique
from cardcase.ui.date_entry import parse_date
from cardcase.ui.date_field import how_to_write
from cardcase.ui.date_popup import ROOM, CalendarOf
from cardcase.ui.dates import date_words
from cardcase.ui.i18n import tr
from cardcase.ui.pages.contacts.edited import SEVERAL
from cardcase.ui.pages.contacts.editor_rows import GAP, Row, how_several
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.form import named
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.suggest import Find, SuggestLine


class JobRow(Row[JobRecord]):
    """Title and organization, department, from when to when; a button ends the job this month.

    What is no date is said. ``organizations`` gives those that are known, for what is typed.
    """

    def __init__(
        self,
        job: JobRecord,
        today: Callable[[], date],
        organizations: Find,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._job, self._today = job, today
        self._before = (
            SEVERAL.join(job.titles), job.department, job.organization,
            self._words(job.since), self._words(job.until),
        )  # fmt: skip
        titles, department, organization, since, until = self._before
        self.titles, self.department = QLineEdit(titles, self), QLineEdit(department, self)
        self.organization = SuggestLine(organization, organizations, self)
        self.since, self.until = QLineEdit(since, self), QLineEdit(until, self)
        self.first = self.titles
        for field in (self.titles, self.department, self.organization):
            field.setCursorPosition(0)  # a long text is seen from its beginning
        self._hint = Label("", "caption", "doubt", wrap=True, parent=self)
        self.end = Button("", parent=self)
        # As wide with either of its words, so that the fields of all jobs stand in line.
        for words in _ends():
            self.end.setText(words)
            self.end.setMinimumWidth(max(self.end.minimumWidth(), self.end.sizeHint().width()))
        self._lay_out()
        self.end.clicked.connect(self._turn)
        # Where there is no job yet there is none to end; its fields need not move for that.
        keeps = self.end.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.end.setSizePolicy(keeps)
        for field in (self.titles, self.organization, self.since, self.until):
            field.textChanged.connect(self._check)
        for field in (self.since, self.until):
            CalendarOf(field, today)
            field.setTextMargins(0, 0, ROOM - 8, 0)
        self._check()

    def record(self) -> JobRecord:
        """The job as typed; the very same one if nothing was."""
        fields = (self.titles, self.department, self.organization, self.since, self.until)
        typed = tuple(field.text() for field in fields)
        if typed == self._before:
            return self._job
        titles, department, organization, since, until = typed
        job = replace(
            self._job,
            department=department.strip(),
            organization=organization.strip(),
            since=self._date(since, self._before[3], self._job.since),
            until=self._date(until, self._before[4], self._job.until),
        )
        if titles != self._before[0]:
            job = replace(job, titles=unique(map(str.strip, titles.split(SEVERAL.strip()))))
        return job

    def wrong_dates(self) -> dict[str, QLineEdit]:
        known = (("since", self.since, self._before[3]), ("until", self.until, self._before[4]))
        return {
            name: field
            for name, field, before in known
            if field.text() != before and parse_date(field.text(), self._today()) is None
        }

    def put_date(self, name: str, text: str) -> None:
        (self.since if name == "since" else self.until).setText(text)

    def _words(self, iso: str) -> str:
        return date_words(iso, self._today())

    def _date(self, typed: str, before: str, known: str) -> str:
        read = None if typed == before else parse_date(typed, self._today())
        return known if read is None else read

    def _turn(self) -> None:
        """End the job this month, or let it go on."""
        ended = self.until.text().strip()
        # First, since what comes into the field with the focus can be taken back.
        self.until.setFocus(Qt.FocusReason.OtherFocusReason)
        self.until.setText("" if ended else self._words(f"{self._today():%Y-%m}"))

    def _check(self) -> None:
        ended = bool(self.until.text().strip())
        self.end.setText(_ends()[ended])
        there = (self.titles, self.organization, self.until)
        self.end.setVisible(any(field.text().strip() for field in there))
        odd = bool(self.wrong_dates())
        self._hint.setText(how_to_write() if odd else "")
        self._hint.setVisible(odd)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        bottom = Qt.AlignmentFlag.AlignBottom
        upper = QHBoxLayout()
        upper.setSpacing(GAP)
        upper.addLayout(named(tr("Contacts", "Title"), self.titles), 1)
        upper.addLayout(named(tr("Contacts", "Organization"), self.organization), 1)
        called = self._job.organization or self._before[0] or tr("Contacts", "new")
        words = tr("Contacts", "Remove: {value}").format(value=called)
        self._remover = self.remover(words)
        upper.addWidget(self._remover, 0, bottom)
        lower = QHBoxLayout()
        lower.setSpacing(GAP)
        lower.addLayout(named(tr("Contacts", "Department"), self.department), 1)
        lower.addLayout(named(tr("Contacts", "From", "when a job began"), self.since), 1)
        lower.addLayout(named(tr("Contacts", "To", "when a job ended"), self.until), 1)
        lower.addWidget(self.end, 0, bottom)
        for field in (self.since, self.until):
            field.setPlaceholderText(tr("Contacts", "year or month"))
        self.titles.setAccessibleDescription(how_several())
        self.titles.setPlaceholderText(how_several())
        column.addLayout(upper)
        column.addLayout(lower)
        column.addWidget(self._hint)


def _ends() -> tuple[str, str]:
    """What the button of a job that goes on says, and of one that is over."""
    return tr("Contacts", "End this job"), tr("Contacts", "Still there")
