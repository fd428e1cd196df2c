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
from cardcase.ui.tokens import CONTROL_SMALL, HIT, RADIUS_GROUP
from cardcase.ui.widgets.avatar import Face
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.flow import FlowLayout
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.paint import rounded
from cardcase.ui.widgets.plain import plain_tooltip
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
"""Under this the picture leaves its room to the words and the answers."""
_TIGHT = 420
"""Under this the reasons are told with the comparison, and by pointing."""
_SIDE, _TIGHT_SIDE, _HIGH = 14, 10, 12
_MOST = 132
"""How high the comparison may be: what is under it is the form of the card."""


class KnownStrip(QWidget):
    """Shows one contact; the answer that Enter will take is the filled one."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = Label("", "body-bold", "accent-hi", wrap=True)
        self.why = Label("", "second", "accent-hi", wrap=True)
        self.does = Label("", "second", "accent-hi", wrap=True)
        # Beside the answers, in line with their words.
        self.does.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.does.setMinimumHeight(CONTROL_SMALL)
        self.compare = LinkButton(tr("Review", "Compare"))
        self.compare.setCheckable(True)
        self.rows = KnownRows()
        self._sight = Sight(self.rows, tr("Review", "Compare"), _MOST, self)
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
        self.question.setToolTip(plain_tooltip(self.why.text()))
        self.setAccessibleName(f"{self.question.text()}. {self.why.text()}")
        for each, button in self.buttons.items():
            button.setText(answer_words(each, company=not contact.name))
        # A company has no job that could be another.
        people, jobs = card.name and contact.name, card.job and contact.job
        self.buttons["new_job"].setVisible(bool(people and jobs))
        self.compare.setChecked(False)
        self.rows.show_both(contact, card)
        self._share_width()
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
        self._share_width()

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setSpacing(8)
        head = self._head = QGridLayout()
        head.setHorizontalSpacing(_GAP)
        head.setVerticalSpacing(2)
        top = Qt.AlignmentFlag.AlignTop
        # However many lines it has, the first is in line with the words of the button.
        self.question.setContentsMargins(0, (HIT - theme().line_height("body-bold")) // 2, 0, 0)
        self.question.setAlignment(top)
        head.addWidget(self._face, 0, 0, 2, 1, top)
        head.addWidget(self.question, 0, 1)
        head.addWidget(self.compare, 0, 2, top)
        head.addWidget(self.why, 1, 1, 1, 2)
        head.setColumnStretch(1, 1)
        column.addLayout(head)
        self._under = QVBoxLayout()
        self._under.setSpacing(6)
        self._under.addWidget(self._sight)
        answers = FlowLayout(gap=6)
        for button in self.buttons.values():
            answers.addWidget(button)
        answers.addWidget(self.does)
        self._under.addLayout(answers)
        column.addLayout(self._under)
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Where there is little room, the words and the answers have it: the form is under them."""
        wide, tight = self.width() >= _WIDE, self.width() < _TIGHT
        self._face.setVisible(wide)
        self._under.setContentsMargins(_FACE + _GAP if wide else 0, 0, 0, 0)
        told = not tight or self.compare.isChecked()
        self.why.setVisible(told and bool(self.why.text()))
        side = _TIGHT_SIDE if tight else _SIDE
        self._column.setContentsMargins(side, _HIGH, side, _HIGH)

    def minimumSizeHint(self) -> QSize:
        # Its height is that for its width: the one of all its buttons under each other, which the
        # layout knows, would make the form scroll where nothing is hidden.
        return QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        area = QRectF(self.rect())
        rounded(QPainter(self), area, RADIUS_GROUP, theme().color("accent-soft"))
