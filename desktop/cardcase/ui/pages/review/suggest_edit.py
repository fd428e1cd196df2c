"""A field with an icon before its words, that may propose some while it is typed into."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QListView

from cardcase.ui import icons
from cardcase.ui.pages.review.field_edit import FieldEdit
from cardcase.ui.tokens import ICON

_LEFT: Final = 12

Find = Callable[[str], Sequence[str]]


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


class SuggestEdit(IconEdit):
    """Proposes what ``find`` gives for the text; the arrow down asks for all."""

    def __init__(self, key: str, name: str, icon: str, find: Find, placeholder: str = "") -> None:
        super().__init__(key, name, icon, placeholder)
        self._find = find
        self._proposals = QStringListModel(self)
        completer = QCompleter(self._proposals, self)
        # What is proposed was found by folded words, which Qt's own filter does not know.
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup = self._popup = QListView()
        popup.setObjectName("completions")
        completer.setPopup(popup)
        popup.setAccessibleName(name)
        self.setCompleter(completer)
        self.textEdited.connect(self._propose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self._popup.isVisible():
            self._propose("")
            self.completer().complete()
            return
        super().keyPressEvent(event)

    def _propose(self, text: str) -> None:
        self._proposals.setStringList(list(self._find(text)))
