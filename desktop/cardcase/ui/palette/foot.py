"""The foot of the palette: which keys do what."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.widgets.keycap import KeyCap
from cardcase.ui.widgets.label import Label

HEIGHT = 44
_MARGIN = 20
_BETWEEN = 14


class PaletteFoot(QWidget):
    """Printed only; the palette listens to the keys. What has no room is left out, not cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        row.setSpacing(_BETWEEN)
        move = _hint(self, ("Up", "Down"), tr("Palette", "move"))
        choose = _hint(self, ("Return",), tr("Palette", "open"))
        mail = _hint(self, ("Ctrl+Return",), tr("Palette", "write a mail"))
        more = _hint(self, ("Tab",), tr("Palette", "more actions"))
        only = Label(tr("Palette", "> for actions only"), "caption", "muted")
        for hint in (move, choose, mail, more):
            row.addWidget(hint)
        row.addStretch(1)
        row.addWidget(only)
        self._by_worth = (choose, more, only, mail, move)
        self._of_people = (mail, more)
        self._actions_only = False

    def set_actions_only(self, actions_only: bool) -> None:
        """Among actions, leave out the keys that are of people."""
        if actions_only != self._actions_only:
            self._actions_only = actions_only
            self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        room = self.width() - 2 * _MARGIN
        for hint in self._by_worth:
            if self._actions_only and hint in self._of_people:
                hint.hide()
                continue
            room -= hint.sizeHint().width() + _BETWEEN
            hint.setVisible(room >= 0)


def _hint(parent: QWidget, keys: tuple[str, ...], words: str) -> QWidget:
    made = QWidget(parent)
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for key in keys:
        row.addWidget(KeyCap(key))
    row.addWidget(Label(words, "second", "muted"))
    return made
