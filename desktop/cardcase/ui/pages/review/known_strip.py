"""Somebody who is known already may be the one on the card: who, why, and three answers."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cardcase.core.match.again import Answer
from cardcase.core.records import ContactRecord
from cardcase.core.store.likely import Acquaintance
from cardcase.core.text import initials
from cardcase.ui.i18n import tr
from cardcase.ui.pages.review.known_rows import KnownRows
from cardcase.ui.pages.review.known_words import answer_words, does, question, why
from cardcase.ui.pages.review.link_button import LinkButton
from cardcase.ui.theme import theme
from cardcase.ui.tokens import RADIUS_GROUP
from cardcase.ui.widgets.avatar import Face
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.flow import FlowLayout
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.paint import rounded
from cardcase.ui.widgets.sight import Sight

ANSWERS: Final[tuple[tuple[Answer, str], ...]] = (
    ("new_job", "Alt+1"),
    ("same", "Alt+2"),
    ("other", "Alt+3"),
)
"""The answers in their order with their keys, each always the same one."""
_FACE = 36
_GAP = 12
_WIDE = 580
_MOST = 132
"""How high the comparison may be: what is under it is the form of the card."""


class KnownStrip(QWidget):
    """Shows one contact; the answer that Enter will take is the filled one."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.question = Label("", "body-bold", "accent-hi", wrap=True)
        self.why = Label("", "second", "accent-hi", wrap=True)
        self.does = Label("", "second", "accent-hi", wrap=True)
        self.compare = LinkButton(tr("Review", "Compare"))
        self.compare.setCheckable(True)
        self.rows = KnownRows()
        self._sight = Sight(self.rows, tr("Review", "Compare"), _MOST)
        self._sight.hide()
        self.compare.toggled.connect(self._compare)
        self.buttons: dict[Answer, Button] = {}
        for answer, key in ANSWERS:
            button = Button(answer_words(answer, company=False), key=key, small=True)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, answer=answer: self.chosen.emit(answer))
            self.buttons[answer] = button
        self._face = Face("", "", _FACE, on_accent=True)
        self._lay_out()
        self.hide()

    def show_known(
        self, found: Acquaintance | None, card: ContactRecord, answer: Answer | None
    ) -> None:
        """Show who may be the one on the ``card``, with the answer there is; or vanish."""
        self.setVisible(found is not None)
        if found is None:
            return
        contact = found.contact
        signs = initials(contact.given, contact.family, contact.display_name)
        self._face.show_person(contact.uid, signs)
        self.question.setText(question(found))
        self.why.setText(why(found))
        self.why.setVisible(bool(self.why.text()))
        self.setAccessibleName(f"{self.question.text()}. {self.why.text()}")
        for each, button in self.buttons.items():
            button.setText(answer_words(each, company=not contact.name))
        # A company has no job that could be another.
        people, jobs = card.name and contact.name, card.job and contact.job
        self.buttons["new_job"].setVisible(bool(people and jobs))
        self.compare.setChecked(False)
        self.rows.show_both(contact, card)
        self.show_answer(answer)

    def show_answer(self, answer: Answer | None) -> None:
        """Fill the button of an answer, and say what Enter does."""
        for each, button in self.buttons.items():
            button.setChecked(each == answer)
            button.set_kind("primary" if each == answer else "normal")
            button.set_icon_name("check" if each == answer else None)
        self.does.setText(does(answer))
        self.setAccessibleDescription(self.does.text())

    def _compare(self, on: bool) -> None:
        self._sight.setVisible(on)
        self.compare.set_text(tr("Review", "Fold up") if on else tr("Review", "Compare"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        self._head = QGridLayout()
        self._head.setHorizontalSpacing(_GAP)
        self._head.setVerticalSpacing(2)
        self._head.addWidget(self._face, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        self._head.addWidget(self.question, 0, 1)
        self._head.setColumnStretch(1, 1)
        self._place(wide=True)
        column.addLayout(self._head)
        self._under = QVBoxLayout()
        self._under.setSpacing(6)
        self._under.addWidget(self._sight)
        buttons = FlowLayout(gap=8)
        for button in self.buttons.values():
            buttons.addWidget(button)
        self._under.addLayout(buttons)
        self._under.addWidget(self.does)
        column.addLayout(self._under)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where there is little room, the answers have all of it, so that they stay in one row, and
        # the reasons that beside which the question broke into two lines.
        wide = self.width() >= _WIDE
        self._under.setContentsMargins(_FACE + _GAP if wide else 0, 0, 0, 0)
        self._place(wide=wide)

    def _place(self, *, wide: bool) -> None:
        for each in (self.why, self.compare):
            self._head.removeWidget(each)
        top = Qt.AlignmentFlag.AlignTop
        self._head.addWidget(self.compare, 0, 2, 2 if wide else 1, 1, top)
        self._head.addWidget(self.why, 1, 1, 1, 1 if wide else 2)

    def minimumSizeHint(self) -> QSize:
        # Its height is that for its width: the one of all its buttons under each other, which the
        # layout knows, would make the form scroll where nothing is hidden.
        return QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        area = QRectF(self.rect())
        rounded(QPainter(self), area, RADIUS_GROUP, theme().color("accent-soft"))
