"""A field with an icon before its words, that may propose some while it is typed into."""

from typing import Final

from PySide6.QtGui import QPainter, QPaintEvent

from cardcase.ui import icons
from cardcase.ui.date_popup import ROOM
from cardcase.ui.pages.review.field_edit import FieldEdit
from cardcase.ui.tokens import ICON
from cardcase.ui.widgets.suggest import Find, Proposes

_LEFT: Final = 12


class IconEdit(FieldEdit):
    """The icon says what kind of thing belongs here also when the field is filled."""

    def __init__(self, key: str, name: str, icon: str, placeholder: str = "") -> None:
        super().__init__(key, name, "", placeholder or name)
        self._icon = icon
        self.setToolTip(name)

    def _make_room(self) -> None:
        super()._make_room()
        margins = self.textMargins()
        self.setTextMargins(_LEFT + ICON - 4, 0, margins.right(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        icons.draw(QPainter(self), self._icon, "muted", _LEFT, (self.height() - ICON) / 2)


class DateEdit(IconEdit):
    """Leaves room for the button of its calendar at its end."""

    def _make_room(self) -> None:
        super()._make_room()
        margins = self.textMargins()
        self.setTextMargins(margins.left(), 0, margins.right() + ROOM - 8, 0)


class SuggestEdit(Proposes, IconEdit):
    """Proposes what ``find`` gives for the text; the arrow down asks for all."""

    def __init__(self, key: str, name: str, icon: str, find: Find, placeholder: str = "") -> None:
        super().__init__(key, name, icon, placeholder)
        self._find = find
