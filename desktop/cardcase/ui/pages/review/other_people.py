"""Further people on the card: each can be saved together with the first."""

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cardcase.core.records import ContactRecord
from cardcase.ui.i18n import tr
from cardcase.ui.pages.review.sheet import Sheet
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.flow import FlowLayout
from cardcase.ui.widgets.label import Label


class OtherPeople(QWidget):
    """A heading and a button a person; pressed, it says that the person is saved, too."""

    chosen = Signal(int, bool)
    """Which of them is saved, too, or no longer."""

    def __init__(self, sheet: Sheet, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self.buttons: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(tr("Review", "Also on this card"), "section"))
        flow = FlowLayout(gap=8)
        for place, person in enumerate(sheet.others):
            button = Button(_words(person), "user-plus", small=True)
            button.setCheckable(True)
            button.setChecked(place in sheet.with_others)
            button.toggled.connect(partial(self._choose, place))
            button.clicked.connect(lambda on, place=place: self.chosen.emit(place, on))
            self.buttons.append(button)
            flow.addWidget(button)
            self._name(place)
        column.addLayout(flow)
        if not sheet.others:
            self.hide()

    def _choose(self, place: int, on: bool) -> None:
        if on:
            self._sheet.with_others.add(place)
        else:
            self._sheet.with_others.discard(place)
        self._name(place)

    def _name(self, place: int) -> None:
        button, words = self.buttons[place], _words(self._sheet.others[place])
        chosen = place in self._sheet.with_others
        button.set_icon_name("check" if chosen else "user-plus")
        said = tr("Review", "{name}, is saved, too") if chosen else tr("Review", "Save {name}, too")
        button.setText(said.format(name=words))

    def minimumSizeHint(self) -> QSize:
        # Its buttons go under each other where the width is little.
        return QSize(0, super().minimumSizeHint().height())


def _words(person: ContactRecord) -> str:
    titles = person.job.titles if person.job else ()
    return ", ".join((person.display_name, *titles[:1]))
