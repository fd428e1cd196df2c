"""Ways to reach somebody: a row each, with what can be done with it."""

from collections.abc import Callable

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from cardcase.core.records import AddressRecord, ContactRecord, PointRecord, TaxIdRecord
from cardcase.core.text import digits
from cardcase.ui import icons
from cardcase.ui.i18n import tr
from cardcase.ui.labels import phone_trouble, point_type
from cardcase.ui.pages.contacts.links import link_for
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON
from cardcase.ui.widgets.button import IconButton
from cardcase.ui.widgets.elided import ElidedLabel
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.question import Question

ROW_HEIGHT = 40
_TEXT_LEFT = 30
_GAP = 10
_SHORTEST, _LONGEST = 7, 15
"""Digits of a number that can be dialled from abroad (ITU-T E.164)."""

_ICONS = {"phone": "phone", "email": "mail", "web": "globe", "social": "at-sign"}
_PHONE_ICONS = {"mobile": "smartphone", "fax": "printer"}


class FactRow(QWidget):
    """A value with its icon and kind; it can be copied. ``doubt``: what is odd about it."""

    copied = Signal(str)

    def __init__(
        self,
        icon: str,
        value: str,
        kind: str = "",
        doubt: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self.value = value
        self.setMinimumHeight(ROW_HEIGHT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_TEXT_LEFT, 4, 0, 4)
        self._row.setSpacing(0)
        column = QVBoxLayout()
        column.setSpacing(0)
        self._texts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._texts.setSpacing(_GAP)
        # A page's scheme only takes the room of its name; it is copied with it.
        text = ElidedLabel(value.removeprefix("https://").removeprefix("http://"))
        self._texts.addWidget(text)
        self._wanted = text.sizeHint().width()
        if kind:
            label = Label(kind, "caption", "muted")
            self._texts.addWidget(label)
            self._wanted += _GAP + label.sizeHint().width()
        self._texts.addStretch(1)
        column.addStretch(1)
        column.addLayout(self._texts)
        if doubt:
            column.addWidget(Label(doubt, "caption", "doubt", wrap=True))
        column.addStretch(1)
        self._column = column
        self._row.addLayout(column, 1)
        self._row.addSpacing(8)
        self.setAccessibleName(", ".join(part for part in (value, kind, doubt) if part))
        copy = self.add_action("copy", tr("Contacts", "Copy {value}").format(value=value))
        copy.clicked.connect(lambda: self.copied.emit(self.value))

    def add_action(self, icon: str, name: str) -> IconButton:
        """A button at the end of the row."""
        button = IconButton(icon, name)
        self._row.addWidget(button)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Rather the kind under the value than the value cut.
        room = self._column.geometry().width()
        beside = room == 0 or self._wanted <= room
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._texts.direction() != way:
            self._texts.setDirection(way)
            self._texts.setSpacing(_GAP if beside else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        icons.draw(painter, self._icon, "muted", 0, (self.height() - ICON) / 2)


class FactList(QWidget):
    """Rows with hairlines between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FactRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def add(self, row: FactRow) -> None:
        self._rows.append(row)
        self._column.addWidget(row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme().color("line"))
        for row in self._rows[1:]:
            painter.drawLine(0, row.y(), self.width(), row.y())


def fact_list(contact: ContactRecord, copied: Callable[[str], None]) -> FactList | None:
    """Points, addresses and numbers of a contact; None if there are none."""
    rows = [
        *(_point_row(point) for point in sorted(contact.points, key=_place)),
        *(FactRow("map-pin", address_line(address)) for address in contact.addresses),
        *(_tax_row(tax_id) for tax_id in contact.tax_ids),
    ]
    if not rows:
        return None
    facts = FactList()
    for row in rows:
        row.copied.connect(copied)
        facts.add(row)
    return facts


def address_line(address: AddressRecord) -> str:
    """An address on one line: as printed, else made of its parts."""
    city = " ".join(part for part in (address.postcode, address.city) if part)
    parts = (address.street, city, address.region, address.country)
    return address.full or ", ".join(part for part in parts if part)


def point_icon(point: PointRecord) -> str:
    """The icon of a point's kind."""
    if point.kind == "phone":
        return _PHONE_ICONS.get(point.type, "phone")
    return _ICONS[point.kind]


def _place(point: PointRecord) -> int:
    """Kinds stand in the same order for everyone."""
    return list(_ICONS).index(point.kind)


def _point_row(point: PointRecord) -> FactRow:
    # Of a page it says nothing that it is for work.
    told = point.type and (point.kind, point.type) != ("web", "work")
    kind = point_type(point.type) if told else ""
    row = FactRow(point_icon(point), point.value, kind, _doubt(point))
    url = link_for(point)
    if url is None:
        return row
    match point.kind:
        case "phone":
            icon, name = "phone", tr("Contacts", "Call {value}").format(value=point.value)
        case "email":
            icon, name = "mail", tr("Contacts", "Write to {value}").format(value=point.value)
        case _:
            # The whole address is shown first: a page may hide behind a short name.
            address = url.toDisplayString()
            icon, name = "external-link", tr("Contacts", "Open {value}").format(value=address)
    button = row.add_action(icon, name)
    asked = point.kind in ("web", "social")
    button.clicked.connect(lambda: open_page(url, row) if asked else QDesktopServices.openUrl(url))
    return row


def _doubt(point: PointRecord) -> str:
    """What is odd about a phone number that no form to dial is known of, by its length alone.

    The whole check loads the numbering plans of the world, which takes too long for a page.
    """
    if point.kind != "phone" or point.normalized:
        return ""
    count = len(digits(point.value))
    if not count:
        return phone_trouble("no_number")
    return phone_trouble(
        "too_short" if count < _SHORTEST else "too_long" if count > _LONGEST else ""
    )


def open_page(url: QUrl, parent: QWidget) -> None:
    """Ask whether to open a page, whose whole address is shown: a card may lead anywhere."""
    Question(
        tr("Contacts", "Open this page in the browser?"),
        url.toDisplayString(),
        tr("Contacts", "Open the page"),
        lambda: QDesktopServices.openUrl(url),
        parent.window(),
        kind="normal",
    ).open()


def _tax_row(tax_id: TaxIdRecord) -> FactRow:
    return FactRow("hash", tax_id.value, tax_id.kind.upper())
