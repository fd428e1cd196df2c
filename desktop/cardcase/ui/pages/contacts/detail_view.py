"""One contact, read: the sentence first, then the card and everything else."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cardcase.core.beyond.reading import details
from cardcase.core.meetings import first_of
from cardcase.core.records import ContactRecord
from cardcase.ui.i18n import tr
from cardcase.ui.pages.contacts.card_deeds import CardDeeds
from cardcase.ui.pages.contacts.card_sides import TwoSided
from cardcase.ui.pages.contacts.detail_rows import detail_facts
from cardcase.ui.pages.contacts.encounter_editor import EncounterEditor
from cardcase.ui.pages.contacts.encounters import latest, sentence
from cardcase.ui.pages.contacts.fact_deeds import FactDeeds
from cardcase.ui.pages.contacts.fact_row import FactList
from cardcase.ui.pages.contacts.file_block import FileBlock
from cardcase.ui.pages.contacts.file_facts import file_facts
from cardcase.ui.pages.contacts.hero import Hero
from cardcase.ui.pages.contacts.name_block import NameBlock
from cardcase.ui.pages.contacts.notes_block import NotesBlock
from cardcase.ui.pages.contacts.points import point_facts
from cardcase.ui.pages.contacts.tag_row import TagRow
from cardcase.ui.pages.contacts.timeline import Timeline
from cardcase.ui.pictures import Pictures
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.section import Section
from cardcase.ui.widgets.sentence import SentenceLabel

TWO_COLUMNS = 560
GAP = 28


@dataclass(frozen=True, slots=True)
class Shown:
    """What the view tells of: the contact, its cards, and when the first was photographed.

    ``own``: whether it is the owner's own card.
    """

    contact: ContactRecord
    cards: Sequence[TwoSided]
    photographed: str
    today: date
    own: bool = False


@dataclass(frozen=True, slots=True)
class Deeds:
    """What can be done with a card and with a fact."""

    card: CardDeeds
    fact: FactDeeds


class DetailView(QWidget):
    """Two columns where there is room, else one. Links and buttons only ask; the page acts."""

    followed = Signal(str)
    code_asked = Signal()
    firm_rename_asked = Signal(str)
    encounter_asked = Signal(str)
    """The uid of the encounter to edit; empty for a new one."""
    pin_asked = Signal(str, bool)
    """The uid of an encounter, and whether it shall be the first meeting."""
    removal_asked = Signal(str)
    """The uid of an encounter."""

    def __init__(
        self, shown: Shown, pictures: Pictures, deeds: Deeds, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._deeds = deeds
        self._shown = shown
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head = QVBoxLayout()
        self._head.setSpacing(8)
        column.addLayout(self._head)
        column.addSpacing(20)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(16)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._editor: EncounterEditor | None = None
        self._say_sentence()
        self.hero = self._make_hero(pictures)
        self._name = self._make_name(pictures)
        self._left = self._make_left()
        self._right = self._make_right()
        self._columns = 0
        self._arrange(2)

    def put_editor(self, editor: EncounterEditor) -> None:
        """Open a form, best made within this, beneath the sentence; one that is open goes."""
        self.take_editor()
        self._editor = editor
        self._head.addSpacing(8)
        self._head.addWidget(editor)

    def take_editor(self) -> None:
        """Close the form."""
        if self._editor is not None:
            self._head.removeWidget(self._editor)
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None

    @property
    def tags(self) -> TagRow:
        """The contact's tags."""
        return self._name.tags

    @property
    def editor(self) -> EncounterEditor | None:
        """The form beneath the sentence, if one is open."""
        return self._editor

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(2 if event.size().width() >= TWO_COLUMNS else 1)

    def _say_sentence(self) -> None:
        contact, today = self._shown.contact, self._shown.today
        # Alone at first: within a parent it would be measured as narrow as that begins.
        if first := first_of(contact.encounters, contact.uid):
            self.sentence = SentenceLabel(sentence(first, today))
            self.sentence.followed.connect(self.followed)
            self._head.addWidget(self.sentence)
            if line := latest(contact.encounters, first, today):
                self._head.addWidget(Label(line, "second", "muted", wrap=True, parent=self))
            return
        text = tr("Contacts", "No note yet on where you met.")
        self.sentence = SentenceLabel([(text, None)], role="muted")
        self._head.addWidget(self.sentence)
        add = Button(tr("Contacts", "Add where and why"), "plus", small=True, parent=self)
        add.clicked.connect(lambda: self.encounter_asked.emit(""))
        self._head.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)

    def _make_hero(self, pictures: Pictures) -> Hero | None:
        cards, name = self._shown.cards, self._shown.contact.display_name
        return Hero(cards, pictures, name, self._deeds.card, self) if cards else None

    def _make_name(self, pictures: Pictures) -> NameBlock:
        shown = self._shown
        follow = self._deeds.fact.open
        block = NameBlock(
            shown.contact,
            shown.photographed,
            shown.today,
            pictures,
            follow,
            own=shown.own,
            parent=self,
        )
        block.code_asked.connect(self.code_asked)
        if block.firm is not None:
            block.firm.followed.connect(self.followed)
            block.firm.rename_asked.connect(self.firm_rename_asked)
        return block

    def _make_left(self) -> QWidget:
        pane, column = self._pane()
        if facts := point_facts(self._shown.contact):
            column.addWidget(Section(tr("Contacts", "Ways to reach"), parent=pane))
            column.addWidget(FactList(facts, self._deeds.fact, pane))
            column.addSpacing(16)
        self.notes = NotesBlock(self._shown.contact.notes, pane)
        column.addWidget(self.notes)
        known = details(self._shown.contact.source)
        if known:
            column.addSpacing(12)
            column.addWidget(Section(tr("Contacts", "Also known"), parent=pane))
            column.addWidget(FactList(detail_facts(known), self._deeds.fact, pane))
        if more := file_facts(self._shown.contact, known):
            column.addSpacing(12)
            column.addWidget(FileBlock(more, self._deeds.fact, pane))
        column.addStretch(1)
        return pane

    def _make_right(self) -> QWidget:
        pane, column = self._pane()
        if encounters := self._shown.contact.encounters:
            heading = Section(tr("Contacts", "Encounters"), parent=pane)
            add = heading.add_action("plus", tr("Contacts", "Add an encounter"))
            add.clicked.connect(lambda: self.encounter_asked.emit(""))
            column.addWidget(heading)
            timeline = Timeline(encounters, self._shown.contact.uid, self._shown.today, pane)
            timeline.edit_asked.connect(self.encounter_asked)
            timeline.pin_asked.connect(self.pin_asked)
            timeline.removal_asked.connect(self.removal_asked)
            column.addWidget(timeline)
        column.addStretch(1)
        return pane

    def _pane(self) -> tuple[QWidget, QVBoxLayout]:
        pane = QWidget(self)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        return pane, column

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        wide = columns == 2
        for part in (self.hero, self._name, self._left, self._right):
            if part is not None:
                self._grid.removeWidget(part)
        if not wide:
            parts = [self._name, self.hero, self._left, self._right]
            for row, part in enumerate(part for part in parts if part is not None):
                self._grid.addWidget(part, row, 0)
        else:
            if self.hero is not None:
                self._grid.addWidget(self.hero, 0, 0)
                self._grid.addWidget(self._name, 0, 1)
            else:
                self._grid.addWidget(self._name, 0, 0, 1, 2)
            self._grid.addWidget(self._left, 1, 0)
            self._grid.addWidget(self._right, 1, 1)
        # Where the second column has little to show, long addresses may have its room.
        filled = self.hero is not None or bool(self._shown.contact.encounters)
        self._grid.setColumnStretch(0, 15)
        self._grid.setColumnStretch(1, (13 if filled else 4) if wide else 0)
