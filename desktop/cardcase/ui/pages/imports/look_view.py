"""What would become of the contacts of a file: lanes and contacts at the left, one at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardcase.core.ops.importing.items import SKIP, Choice, Item, Lane, Preview
from cardcase.core.ops.importing.preview import update_of
from cardcase.core.records import ContactRecord
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.ui.countries import countries, country
from cardcase.ui.i18n import tr
from cardcase.ui.models.import_items import ImportModel
from cardcase.ui.pages.imports import words
from cardcase.ui.pages.imports.files import Files
from cardcase.ui.pages.imports.item_list import ItemList
from cardcase.ui.pages.imports.item_view import ItemView, who
from cardcase.ui.pages.imports.work import Looked
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.chip import Chip, ChipKind
from cardcase.ui.widgets.choice_button import ChoiceButton
from cardcase.ui.widgets.flow import FlowLayout
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.splitter import Splitter
from cardcase.ui.widgets.strip_place import StripPlace

_LIST_WIDTH = 400
_FEW_FACTS = 3


class LookView(QWidget):
    """``agreed``: carry it out with ``model.choices``; ``given_up``: leave everything as it is."""

    agreed = Signal()
    given_up = Signal()
    columns_asked = Signal()
    region_chosen = Signal(str)
    """The country of phones without a country code."""

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._looked = Looked(Files(()), Preview(()))
        self.lane: Lane = "new"
        self.model = ImportModel(self._told, self)
        self.title = Label("", "display-small", wrap=True)
        self.lanes = {lane: Chip("", "off", clickable=True) for lane in words.LANES}
        self.mended = Label("", "second", "muted", wrap=True)
        self.lost = Label("", "second", "doubt", wrap=True)
        self.unused = Label("", "second", "muted", wrap=True)
        self.region = ChoiceButton(
            tr("Import", "Phones without a country code"), countries(), "", _phones_of
        )
        self.columns = Button(tr("Import", "Columns…"), "table-properties", small=True)
        self.take = Button("", kind="primary", key="Ctrl+Return")
        self.give_up = Button(tr("Import", "Cancel"), key="Esc")
        self._lay_out()
        for lane, chip in self.lanes.items():
            chip.setCheckable(True)
            chip.clicked.connect(lambda _=False, lane=lane: self.show_lane(lane))
        self.list.chosen.connect(self._show_item)
        self.list.turned.connect(self._turn)
        self.view.chosen.connect(self._choose)
        self.take.clicked.connect(self.agreed)
        self.give_up.clicked.connect(self.given_up)
        self.columns.clicked.connect(self.columns_asked)
        self.region.chosen.connect(self.region_chosen)

    def regions(self) -> list[QWidget]:
        """The parts that F6 walks through."""
        return [self._left, self.view]

    def show_looked(self, looked: Looked) -> None:
        """Show what was found, the lane that most wants a look first."""
        self._looked = looked
        self.model.choices.clear()
        self.columns.setVisible(bool(looked.files.tables))
        self.title.setText(looked.files.name)
        mended = words.repairs(looked.preview.repairs)
        self.mended.setText(tr("Import", "Mended: {what}").format(what=", ".join(mended)))
        self.mended.setVisible(bool(mended))
        lost = words.lost(looked.preview.repairs)
        self.lost.setText(
            tr("Import", "Lost in the file itself: {what}").format(what=", ".join(lost))
        )
        self.lost.setVisible(bool(lost))
        self.unused.setText(words.unused(looked.unused))
        self.unused.setVisible(bool(looked.unused))
        self.region.set_code(looked.files.region)
        self.region.setVisible(looked.local)
        for lane, chip in self.lanes.items():
            chip.setVisible(looked.preview.counts[lane] > 0)
        self.show_lane(next((x for x in words.LANES if looked.preview.counts[x]), "new"))
        self._count()

    def show_lane(self, lane: Lane) -> None:
        """Show the contacts of a lane."""
        self.lane = lane
        self.model.show_lane(self._preview, lane)
        self._count()
        self.list.begin()

    @property
    def _preview(self) -> Preview:
        return self._looked.preview

    def undecided(self) -> int:
        """How many of those to decide on have no answer yet."""
        items = self._preview.lane("to_decide")
        return sum(item.index not in self.model.choices for item in items)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers()
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            modifiers & Qt.KeyboardModifier.ControlModifier
        ):
            self.take.click()
        elif modifiers & Qt.KeyboardModifier.AltModifier and event.text().isdecimal():
            self.view.answer(int(event.text()))
        else:
            super().keyPressEvent(event)

    def _told(self, item: Item, choice: Choice | None) -> str:
        """What becomes of a contact; of one of which there is nothing to say, who it is."""
        record = self._looked.records.get(item.index)
        said = words.fate(item, choice)
        return said or " · ".join(who(record)[:_FEW_FACTS] if record else ())

    def _show_item(self, item: Item | None) -> None:
        if item is None:
            self.view.show_item(None, None)
            return
        uids = [each.uid for each in item.candidates]
        if item.lane == "update" and item.target not in uids:
            uids.append(item.target)
        known = {each.uid: each for each in load.contacts(self._library, uids)} if uids else {}
        record = self._looked.records.get(item.index)
        becomes = {uid: self._becomes(item, each, record) for uid, each in known.items() if record}
        self.view.show_item(item, self.model.choices.get(item.index), record, known, becomes)

    def _becomes(self, item: Item, contact: ContactRecord, record: ContactRecord) -> ContactRecord:
        """What the contact is to be if the file's one is it, as the import itself makes it."""
        own = item.lane == "update" and contact.uid == item.target
        reason = item.reasons[0] if own else ""
        return update_of(contact, record, reason, self._looked.files.options).record

    def _choose(self, choice: Choice | None) -> None:
        self.model.choose(self.list.currentIndex(), choice)
        self._count()
        self.list.go_on()
        self.list.setFocus()

    def _turn(self) -> None:
        item = self.list.current()
        if item is not None and item.lane in ("new", "update", "to_decide"):
            left_out = self.model.choices.get(item.index) == SKIP
            self.model.choose(self.list.currentIndex(), None if left_out else SKIP)
            self._count()

    def _count(self) -> None:
        for lane, chip in self.lanes.items():
            chip.setChecked(lane == self.lane)
            number = self.undecided() if lane == "to_decide" else self._preview.counts[lane]
            kind: ChipKind = "accent" if lane == self.lane else "off"
            chip.set_state(f"{words.lane(lane)}  {number}", kind)
        left_out = sum(choice == SKIP for choice in self.model.choices.values())
        counts = self._preview.counts
        n = counts["new"] + counts["update"] + counts["to_decide"] - left_out
        self.take.setText(tr("Import", "Import %n contacts", None, n))
        self.take.setEnabled(n > 0)

    def _lay_out(self) -> None:
        # From the outside in: what comes to another parent is styled anew with all in it.
        # Kept: PySide may take its panes with it when nothing in Python holds it.
        self._splitter = Splitter(tr("Import", "Between list and contact"), parent=self)
        self._left = QWidget(self._splitter)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 20, 0, 0)
        column.setSpacing(10)
        head = QVBoxLayout()
        head.setContentsMargins(20, 0, 12, 0)
        head.setSpacing(10)
        line = QHBoxLayout()
        line.addWidget(self.title, 1)
        line.addWidget(self.columns)
        head.addLayout(line)
        chips = FlowLayout(gap=8)
        for chip in self.lanes.values():
            chips.addWidget(chip)
        head.addLayout(chips)
        for said in (self.mended, self.lost, self.unused):
            head.addWidget(said)
        head.addWidget(self.region)
        column.addLayout(head)
        self.strip_place = StripPlace(self._left)
        self.list = ItemList(self.model, self.strip_place)
        self.strip_place.put(self.list)
        column.addWidget(self.strip_place, 1)
        foot = self._foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 12, 16)
        foot.setSpacing(8)
        foot.addWidget(self.give_up)
        foot.addStretch(1)
        foot.addWidget(self.take)
        column.addLayout(foot)
        self.view = ItemView(self._splitter)
        self._splitter.addWidget(self._left)
        self._splitter.addWidget(self.view)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([_LIST_WIDTH, 1000])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._splitter)


def _phones_of(code: str) -> str:
    return tr("Import", "Phones without a code: {country}").format(country=country(code))
