"""What is known of a contact, and what of it the card says, too."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from cardcase.core.match.parts import JOINS
from cardcase.core.records import ContactRecord
from cardcase.core.text import fold
from cardcase.ui.i18n import tr
from cardcase.ui.pages.review.form_data import POINT_FAMILIES, full_address
from cardcase.ui.pages.review.words import family_name
from cardcase.ui.widgets.label import Label


@dataclass(frozen=True, slots=True)
class Known:
    """A value of a contact, what it is, and whether the card says the same."""

    family: str
    value: str
    on_card: bool


def known(contact: ContactRecord, card: ContactRecord) -> Iterator[Known]:
    """The values of a contact beside those of a card: name, present jobs, ways to reach it."""
    if contact.name:
        yield Known("name", contact.name, fold(contact.name) == fold(card.name))
    for job in contact.jobs:
        if not job.until:
            there = any(fold(job.organization) == fold(each.organization) for each in card.jobs)
            titles = {fold(title) for each in card.jobs for title in each.titles}
            for title in job.titles:
                yield Known("title", title, there and fold(title) in titles)
            if job.organization:
                yield Known("org", job.organization, there)
    for family, kind in POINT_FAMILIES.items():
        for point in contact.points_of(kind):
            same = (JOINS["points"](point, each) for each in card.points)
            yield Known(family, point.value, any(each is not None for each in same))
    for address in contact.addresses:
        alike = (JOINS["addresses"](address, each) for each in card.addresses)
        text = address.full or full_address(address)
        yield Known("addresses", text, any(each is not None for each in alike))


class KnownRows(QWidget):
    """A row a value, and whether the card says it, too. Folded until it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._known: tuple[Known, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 6, 0, 2)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def told(self) -> list[tuple[str, str, bool]]:
        """What the rows say: the field, its value, and whether the card says it, too."""
        return [(family_name(each.family), each.value, each.on_card) for each in self._known]

    def show_both(self, contact: ContactRecord, card: ContactRecord) -> None:
        """Show another contact beside another card."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._known = tuple(known(contact, card))
        for place, each in enumerate(self._known):
            name = Label(family_name(each.family), "second", "accent-hi")
            self._grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
            value = Label(each.value, "second", "text", wrap=True)
            self._grid.addWidget(value, place, 1)
            if each.on_card:
                too = Label(tr("Review", "on the card, too"), "second", "accent-hi")
                self._grid.addWidget(too, place, 2, Qt.AlignmentFlag.AlignTop)
