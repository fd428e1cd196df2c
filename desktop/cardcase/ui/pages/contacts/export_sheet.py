"""How contacts are to be written: for which program, and what of it is private."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cardcase.core.exchange import registry
from cardcase.ui.focus import FocusRing
from cardcase.ui.i18n import tr
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.check import Check
from cardcase.ui.widgets.choice_button import ChoiceButton
from cardcase.ui.widgets.label import COMFORTABLE, Label
from cardcase.ui.widgets.option import Option

_SIDE = 28
_WIDTH = COMFORTABLE + 2 * _SIDE
"""As wide as paragraphs want to be, or the sheet would be made for fewer lines than it has."""
_FORMAT = "contacts/export_format"


class Wanted(NamedTuple):
    """The name of a format, and what is written beside the contact's own fields."""

    format: str
    with_encounters: bool
    with_cards: bool
    everyone: bool = False
    """Rather all contacts than those that were chosen."""


class ExportSheet(QDialog):
    """``agreed`` gives a Wanted; the format is the one of the last time. ``turned`` gives the one
    that is chosen for now."""

    agreed = Signal(object)
    turned = Signal(object)

    def __init__(
        self,
        title: str,
        settings: QSettings,
        parent: QWidget,
        *,
        with_encounters: bool = False,
        who: Sequence[str] = (),
    ) -> None:
        """``who``: in words whose contacts may be written, the first of which are chosen."""
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        formats = [exporter.name for exporter in registry.exporters()]
        last = str(settings.value(_FORMAT, formats[0]))
        self.format = ChoiceButton(
            tr("Contacts", "For"),
            formats,
            last if last in formats else formats[0],
            format_words,
            steady=True,
        )
        # Enter is for the button that says so; Space opens the list.
        self.format.setProperty("takes_enter", True)
        self.format.setAutoDefault(False)
        self.who = [Option(each) for each in who]
        self.notes = Check(tr("Contacts", "With your notes: where and why you met"))
        self.notes.setChecked(with_encounters)
        self.cards = Check(tr("Contacts", "With the pictures of the cards"))
        self.hint = Label("", "second", "muted", wrap=True)
        self.missing = Label("", "second", "muted", wrap=True)
        self.missing.hide()
        self.cancel = Button(tr("Contacts", "Cancel"), key="Esc")
        self.go_on = Button(tr("Contacts", "Export…"), kind="primary", key="Return")
        self._lay_out(title)
        for option in self.who:
            option.setChecked(option is self.who[0])
            option.toggled.connect(self._settle)
        self.format.chosen.connect(self._settle)
        self.notes.toggled.connect(self._settle)
        self.cancel.clicked.connect(self.reject)
        self.go_on.clicked.connect(self._agree)
        self._settle()
        self.setFixedWidth(_WIDTH)
        FocusRing(self)
        self.go_on.setDefault(True)
        self.go_on.setFocus()

    def _lay_out(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 24, _SIDE, 20)
        column.setSpacing(8)
        column.addWidget(Label(title, "display-small", wrap=True))
        column.addSpacing(4)
        if self.who:
            beside = QHBoxLayout()
            beside.setSpacing(8)
            for option in self.who:
                beside.addWidget(option)
            column.addLayout(beside)
        column.addWidget(self.format)
        for box in (self.notes, self.cards):
            column.addWidget(box)
        column.addWidget(self.hint)
        column.addWidget(self.missing)
        column.addSpacing(8)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.go_on)
        column.addLayout(row)

    def _settle(self, *_: object) -> None:
        self.cards.setEnabled(self.format.code.startswith("vcard"))
        if self.notes.isChecked():
            said = tr("Contacts", "The notes are yours: give this file to nobody else.")
        else:
            said = tr("Contacts", "Where and why you met stays here.")
        self.hint.setText(said)
        self.turned.emit(self.wanted)

    @property
    def wanted(self) -> Wanted:
        """What is chosen for now."""
        cards = self.cards.isEnabled() and self.cards.isChecked()
        everyone = bool(self.who) and not self.who[0].isChecked()
        return Wanted(self.format.code, self.notes.isChecked(), cards, everyone)

    def say_missing(self, words: str) -> None:
        """Say what has no place in such a file; nothing for an empty text."""
        self.missing.setText(words)
        self.missing.setVisible(bool(words))
        self.adjustSize()

    def _agree(self) -> None:
        self._settings.setValue(_FORMAT, self.format.code)
        self.agreed.emit(self.wanted)
        self.accept()


def format_words(name: str) -> str:
    """What a format is for; one of another package is called by its name."""
    words = {
        "vcard3": tr("Contacts", "Phones, Outlook, Google (vCard 3.0)"),
        "vcard4": tr("Contacts", "Newer programs (vCard 4.0)"),
        "json": tr("Contacts", "Programs of your own (JSON)"),
        "csv": tr("Contacts", "Other programs (CSV)"),
        "csv_pl": tr("Contacts", "Other programs, in Polish (CSV)"),
        "xlsx": tr("Contacts", "Excel and LibreOffice (XLSX)"),
        "xlsx_pl": tr("Contacts", "Excel and LibreOffice, in Polish (XLSX)"),
        "google_csv": tr("Contacts", "Google Contacts (CSV)"),
        "outlook_csv": tr("Contacts", "Outlook (CSV)"),
    }
    return words.get(name, name)
