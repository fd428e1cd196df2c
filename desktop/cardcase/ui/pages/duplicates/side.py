"""One of the contacts of a pair: all of it, and what the other has too."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardcase.core.match.parts import points
from cardcase.core.records import ContactRecord, PointRecord, unique
from cardcase.core.store.clock import today
from cardcase.core.text import fold
from cardcase.ui.dates import date_words
from cardcase.ui.i18n import tr
from cardcase.ui.labels import notes_words, point_type
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON_SMALL, RADIUS_GROUP
from cardcase.ui.widgets.bound import breakable
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.paint import rounded
from cardcase.ui.widgets.signs import Sign

_ICONS = {"phone": "phone", "email": "mail", "web": "globe", "social": "at-sign"}
_OF_THE_NET = ("mail", "globe", "at-sign")


class Side(QWidget):
    """A raised column; what both contacts have is set in medium and marked with an equals sign."""

    def __init__(
        self, contact: ContactRecord, other: ContactRecord, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.uid = contact.uid
        self.lines: list[tuple[str, bool]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 16, 16)
        column.setSpacing(6)
        self.name = Label(contact.display_name, "display-small", wrap=True)
        column.addWidget(self.name)
        for icon, text, kind, shared in _facts(contact, other):
            self.lines.append((text, shared))
            column.addWidget(_line(self, icon, text, kind, shared=shared))
        column.addStretch(1)
        self.setAccessibleName(contact.display_name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        area = QRectF(self.rect())
        rounded(QPainter(self), area, RADIUS_GROUP, theme().color("raised"), theme().color("line"))


def _line(parent: QWidget, icon: str, text: str, kind: str, *, shared: bool) -> QWidget:
    line = QWidget(parent)
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 2, 0, 2)
    row.setSpacing(10)
    # As high as the first line of the text, in whose middle it stands.
    signed = QVBoxLayout()
    signed.setContentsMargins(0, (theme().line_height("body") - ICON_SMALL) // 2, 0, 0)
    signed.addWidget(Sign(icon, size=ICON_SMALL))
    signed.addStretch(1)
    row.addLayout(signed)
    # Behind the value, so that a long one has the whole line before it breaks.
    shown = breakable(text) if icon in _OF_THE_NET else text
    told = f"{shown}\u00a0· {kind}" if kind else shown
    row.addWidget(Label(told, "body-medium" if shared else "body", wrap=True), 1)
    if shared:
        row.addWidget(Sign("equal", "accent-hi", ICON_SMALL))
    both = tr("Duplicates", "{value}, both have it").format(value=text)
    line.setAccessibleName(both if shared else text)
    return line


def _facts(contact: ContactRecord, other: ContactRecord) -> Iterator[tuple[str, str, str, bool]]:
    """Icon, text, kind, and whether the other has it too."""
    organizations = {fold(job.organization) for job in other.jobs if job.organization}
    for job in contact.jobs_in_order:
        text = " · ".join(unique((*job.titles, job.department, job.organization)))
        dates = "–".join((job.since, job.until)) if job.since or job.until else ""
        yield "briefcase", text, dates, fold(job.organization) in organizations
    for point in sorted(contact.points, key=lambda each: [*_ICONS].index(each.kind)):
        kind = point_type(point.type) if point.type else ""
        yield _ICONS[point.kind], point.value, kind, _has(other, point)
    towns = {fold(address.city) for address in other.addresses if address.city}
    for address in contact.addresses:
        town = " ".join(unique((address.postcode, address.city)))
        text = address.full or ", ".join(unique((address.street, town, address.country)))
        yield "map-pin", text, "", fold(address.city) in towns
    events = {met.event.uid for met in other.encounters if met.event}
    for met in contact.encounters:
        event = met.event
        place = event.name if event else met.place
        when = date_words(met.when, today(), "brief")
        text = " · ".join(unique((when, place, met.why)))
        yield "calendar", text, "", bool(event and event.uid in events)
    if contact.tags:
        yield "tag", ", ".join(contact.tags), "", False
    if contact.notes:
        yield "sticky-note", notes_words(contact.notes), "", False


def _has(other: ContactRecord, point: PointRecord) -> bool:
    """Whether it adds no point to the other's."""
    return len(points((*other.points, point))) == len(points(other.points))
