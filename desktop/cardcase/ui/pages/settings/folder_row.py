"""A watched folder in the settings: how it stands, and what can be said about it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardcase.ui.dates import moment_words
from cardcase.ui.i18n import tr
from cardcase.ui.tokens import ICON_TEXT
from cardcase.ui.watcher import Standing
from cardcase.ui.widgets.banner import Banner
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.check import Check
from cardcase.ui.widgets.elided import ElidedLabel
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.raised_rows import INSET
from cardcase.ui.widgets.signs import Sign


class FolderRow(QWidget):
    """Its name and place, what came last, the switches, and once what was there before."""

    switched = Signal(bool)
    deepened = Signal(bool)
    removed = Signal()
    earlier_wanted = Signal()
    earlier_left = Signal()

    def __init__(self, standing: Standing, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        path = standing.folder.path
        name = path.name or str(path)
        self.uid = standing.folder.uid
        self.said = Label("", "second", "muted", wrap=True)
        self.on = Check(tr("Settings", "Watched"))
        self.deep = Check(tr("Settings", "With subfolders"))
        self.remove = Button(tr("Settings", "Remove"), "x", kind="flat", small=True)
        self.take = Button(tr("Settings", "Take them too"), small=True)
        self.leave = Button(tr("Settings", "Leave them"), kind="flat", small=True)
        head = QHBoxLayout()
        head.setSpacing(12)
        place = QVBoxLayout()
        place.setSpacing(1)
        place.addWidget(ElidedLabel(name, "body-medium"))
        place.addWidget(
            ElidedLabel(str(path), "second", "muted", mode=Qt.TextElideMode.ElideMiddle)
        )
        state = QHBoxLayout()
        state.setSpacing(6)
        self.sign = Sign("triangle-alert", "doubt", ICON_TEXT)
        state.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        state.addWidget(self.said, 1)
        place.addLayout(state)
        head.addLayout(place, 1)
        head.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        switches = QHBoxLayout()
        switches.setSpacing(24)
        switches.addWidget(self.on)
        switches.addWidget(self.deep)
        switches.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSET, 11, INSET, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addSpacing(2)
        # Made where it stays, after what Tab comes to before.
        self.offer = Banner("accent", "image", "", (self.take, self.leave), self)
        column.addWidget(self.offer)
        column.addLayout(switches)
        for control in (self.on, self.deep, self.remove):
            control.setAccessibleDescription(name)
        self.remove.setAccessibleName(tr("Settings", "Remove: {what}").format(what=name))
        self.on.clicked.connect(self.switched)
        self.deep.clicked.connect(self.deepened)
        self.remove.clicked.connect(self.removed)
        self.take.clicked.connect(self.earlier_wanted)
        self.leave.clicked.connect(self.earlier_left)
        self.show_standing(standing, today)

    def show_standing(self, standing: Standing, today: date) -> None:
        """Show how it stands now."""
        folder = standing.folder
        self.on.setChecked(folder.on)
        self.deep.setChecked(folder.deep)
        self.deep.setEnabled(folder.on)
        self.said.setText(_said(standing, today))
        gone = folder.on and standing.there is False
        self.said.set_role("doubt" if gone else "muted")
        self.sign.setVisible(gone)
        n = standing.earlier
        self.offer.set_text(
            tr("Settings", "%n pictures are there that have not been taken.", None, n)
        )
        self.offer.setVisible(folder.on and n > 0)
        self.setAccessibleName(f"{folder.path.name}, {self.said.text()}")


def _said(standing: Standing, today: date) -> str:
    if not standing.folder.on:
        return tr("Settings", "Not watched now.")
    if standing.there is False:
        return tr("Settings", "It cannot be reached now. Watching goes on when it is back.")
    if standing.last is None:
        return tr("Settings", "Nothing has come from here yet.")
    name, at = standing.last
    said = tr("Settings", "Last taken: {name}, {when}")
    return said.format(name=name, when=moment_words(at, today))
