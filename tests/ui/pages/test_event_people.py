"""The rows of those one met at an event, as they are painted."""

from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem

from cardcase.core.store.browse import ContactRow
from cardcase.core.store.happenings import MetThere
from cardcase.ui.models.event_people import ROW_ROLE
from cardcase.ui.pages.events.people_list import PersonDelegate
from cardcase.ui.theme import Theme


class _Heard(QPainter):
    """Remembers the words that are drawn."""

    def __init__(self, image: QImage) -> None:
        super().__init__(image)
        self.said: list[str] = []

    def drawText(self, *given: Any) -> None:
        self.said.append(given[-1])


def test_a_reason_is_cut_only_where_two_lines_are_too_few(dress: Theme) -> None:
    why = "asks for an offer on accounting"
    row = ContactRow(0, "", "", 1, "x", "", "Ewa", "Lis", "Ewa Lis", "", "", "", "", "", "")
    model = QStandardItemModel()
    item = QStandardItem()
    item.setData(MetThere(contact=row, why=why), ROW_ROLE)
    model.appendRow(item)
    option, delegate = QStyleOptionViewItem(), PersonDelegate()
    lines = set()
    for width in range(520, 900):
        option.rect = QRect(0, 0, width, 60)
        image = QImage(width, 60, QImage.Format.Format_RGB32)
        painter = _Heard(image)
        delegate.paint(painter, option, model.index(0, 0))
        painter.end()
        reason = [each for each in painter.said if each not in ("Ewa Lis", "EL")]
        lines.add(len(reason))
        assert " ".join(reason).replace("\u00a0", " ") == why, width
    assert lines == {1, 2}
