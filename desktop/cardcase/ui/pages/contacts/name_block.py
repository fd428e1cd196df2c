"""Who it is: name, work, earlier work, tags, and the first things to do."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cardcase.core.records import ContactRecord, JobRecord
from cardcase.ui.dates import date_words
from cardcase.ui.i18n import tr
from cardcase.ui.pages.contacts.firm_line import FirmLine
from cardcase.ui.pages.contacts.links import link_for
from cardcase.ui.pages.contacts.portrait import Portrait
from cardcase.ui.pages.contacts.tag_row import TagRow
from cardcase.ui.pictures import Pictures
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.flow import FlowLayout
from cardcase.ui.widgets.icon_line import IconLine
from cardcase.ui.widgets.keycap import key_text
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.plain import plain_tooltip

_GAP = 8


class NameBlock(QWidget):
    """Beside the card's picture. ``follow`` is given what Mail and Call open."""

    code_asked = Signal()

    def __init__(
        self,
        contact: ContactRecord,
        photographed: str,
        today: date,
        pictures: Pictures,
        follow: Callable[[QUrl], None],
        *,
        own: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        if contact.photo:
            column.addWidget(Portrait(contact.photo, full_name(contact), pictures, self))
            column.addSpacing(8)
        column.addWidget(Label(full_name(contact), "display", wrap=True, parent=self))
        if own:
            column.addWidget(IconLine("id-card", tr("Contacts", "My card"), "second", parent=self))
        column.addSpacing(2)
        for text, role in _work(contact):
            column.addWidget(Label(text, "body", role, wrap=True, parent=self))
        self.firm = _firm(contact)
        if self.firm is not None:
            column.addWidget(self.firm)
        column.addSpacing(4)
        for job in contact.jobs:
            if job is not contact.job and (job.organization or job.titles):
                column.addWidget(IconLine("history", _before(job), "second", parent=self))
        column.addSpacing(6)
        self.tags = TagRow(contact.tags, self)
        column.addWidget(self.tags)
        column.addSpacing(16)
        # In the order in which Tab goes through them.
        self._buttons = _buttons(contact, follow, self)
        self._code = self._make_code()
        self._buttons.append(self._code)
        row = FlowLayout(gap=_GAP)
        for button in self._buttons:
            row.addWidget(button)
        column.addLayout(row)
        column.addSpacing(10)
        if photographed:
            when = date_words(photographed, today, "brief")
            text = tr("Contacts", "Photographed {date}").format(date=when)
            column.addWidget(IconLine("camera", text, "caption", parent=self))
        column.addStretch(1)

    def _make_code(self) -> Button:
        button = Button(tr("Contacts", "QR"), "qr-code", parent=self)
        button.setAccessibleDescription(key_text("Ctrl+Shift+Q"))
        told = tr("Contacts", "Show QR code")
        button.setToolTip(plain_tooltip(f"{told}  {key_text('Ctrl+Shift+Q')}"))
        button.clicked.connect(self.code_asked)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where the three have no room in a row, the icon says it alone.
        self._code.setText(tr("Contacts", "QR"))
        taken = sum(each.sizeHint().width() + _GAP for each in self._buttons) - _GAP
        if taken > self.width():
            self._code.setText("")
        self._code.setAccessibleName(tr("Contacts", "Show QR code"))


def full_name(contact: ContactRecord) -> str:
    """The name with what stands before and after it; else what the contact is called."""
    if not contact.name:
        return contact.display_name
    return " ".join(part for part in (contact.prefix, contact.name, contact.suffix) if part)


def _work(contact: ContactRecord) -> list[tuple[str, str]]:
    job = contact.job or JobRecord()
    lines = [*((title, "text") for title in job.titles), (job.department, "muted")]
    if not _organization(contact):
        lines.append((_city(contact), "muted"))
    called = full_name(contact)
    return [(text, role) for text, role in lines if text and text != called]


def _organization(contact: ContactRecord) -> str:
    """Where they work, unless that is what they are called."""
    firm = contact.job.organization if contact.job else ""
    return "" if firm == contact.display_name else firm


def _city(contact: ContactRecord) -> str:
    return next((address.city for address in contact.addresses if address.city), "")


def _firm(contact: ContactRecord) -> FirmLine | None:
    firm = _organization(contact)
    return FirmLine(firm, _city(contact)) if firm else None


def _before(job: JobRecord) -> str:
    what = " · ".join(part for part in (*job.titles, job.organization) if part)
    since, until = job.since[:4], job.until[:4]
    if until and since:
        years = f"{since}–{until}"
        return tr("Contacts", "Before: {job}, {years}").format(job=what, years=years)
    if until:
        return tr("Contacts", "Before: {job}, to {year}").format(job=what, year=until)
    if since:
        return tr("Contacts", "Also: {job}, since {year}").format(job=what, year=since)
    return tr("Contacts", "Also: {job}").format(job=what)


def _buttons(
    contact: ContactRecord, follow: Callable[[QUrl], None], parent: QWidget
) -> list[Button]:
    kinds: tuple[tuple[str, str, Callable[[], str]], ...] = (
        ("email", "mail", lambda: tr("Contacts", "Mail")),
        ("phone", "phone", lambda: tr("Contacts", "Call")),
    )
    buttons: list[Button] = []
    for kind, icon, words in kinds:
        links = (link_for(point) for point in contact.points if point.kind == kind)
        if url := next((link for link in links if link is not None), None):
            button = Button(words(), icon, "normal" if buttons else "primary", parent=parent)
            button.setAccessibleDescription(url.path())
            button.clicked.connect(lambda _=False, url=url: follow(url))
            buttons.append(button)
    return buttons
