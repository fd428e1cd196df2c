"""The sheet of keys (Ctrl+?): what each key does, anywhere and on each page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cardcase.ui.actions import Actions
from cardcase.ui.date_popup import OPENS
from cardcase.ui.focus import FocusRing
from cardcase.ui.frame import resize_within
from cardcase.ui.i18n import tr
from cardcase.ui.key_list import KeyList, Keys
from cardcase.ui.page_keys import NEW
from cardcase.ui.pages.contacts.keys import keys as contact_keys
from cardcase.ui.pages.duplicates.keys import keys as duplicate_keys
from cardcase.ui.pages.events.keys import keys as event_keys
from cardcase.ui.pages.review.keys import corner_keys
from cardcase.ui.pages.review.keys import keys as review_keys
from cardcase.ui.pages.scan.keys import keys as scan_keys
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.hairline import Hairline
from cardcase.ui.widgets.label import Label

_SIZE = (780, 640)
_SIDE = 28


class KeysSheet(QDialog):
    """Two columns: what works anywhere, and what works on a page."""

    def __init__(self, commands: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys", "Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.groups: tuple[tuple[str, Keys], ...] = (
            (
                tr("Keys", "Anywhere"),
                [
                    *commands.all_keys(),
                    (tr("Keys", "New contact; in Events a new event"), (NEW,)),
                    (tr("Keys", "Calendar of a date"), (OPENS,)),
                ],
            ),
            (tr("Keys", "Review"), review_keys()),
            (tr("Keys", "Corners of a card"), corner_keys()),
            (tr("Keys", "Contacts"), contact_keys()),
            (tr("Keys", "Scan"), scan_keys()),
            (tr("Keys", "Events"), event_keys()),
            (tr("Keys", "Duplicates"), duplicate_keys()),
        )
        self._lay_out()
        # All of it, where the screen has the room.
        around = self.sizeHint().height() - self._area.sizeHint().height()
        inside = self._inside.heightForWidth(_SIZE[0] - 2 * _SIDE)
        resize_within(self, _SIZE[0], max(_SIZE[1], around + inside + 2))
        FocusRing(self)
        self._area.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 24, _SIDE, 20)
        column.setSpacing(12)
        column.addWidget(Label(tr("Keys", "Keyboard shortcuts"), "display"))
        # Made where it stays: what comes to another parent is styled anew with all in it.
        self._area = QScrollArea(self)
        column.addWidget(self._area, 1)
        inside = self._inside = QWidget(self._area.viewport())
        self._area.setWidget(inside)
        halves = QHBoxLayout(inside)
        halves.setContentsMargins(0, 0, 8, 0)
        halves.setSpacing(40)
        for groups in (self.groups[:1], self.groups[1:]):
            halves.addWidget(KeyList(groups, inside), 1)
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(tr("Keys", "Keyboard shortcuts"))
        close = Button(tr("Keys", "Close"), key="Esc")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column.addWidget(Hairline())
        column.addLayout(foot)
