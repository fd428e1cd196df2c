"""Two pictures that may be, or are, the two sides of one card."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardcase.core.card_records import CardRecord
from cardcase.ui.i18n import tr
from cardcase.ui.pages.review.pair_words import reason_words
from cardcase.ui.pages.review.small_picture import SmallPicture
from cardcase.ui.pictures import Pictures
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON_SMALL, RADIUS_GROUP
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.flow import FlowLayout
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.paint import rounded
from cardcase.ui.widgets.signs import Sign

_WITH_PICTURES = 460


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPair:
    """A front and its back, with the names of their photographs."""

    front: CardRecord
    back: CardRecord
    files: tuple[str, str]


class PairStrip(QWidget):
    """Asks whether two cards are one; where they are, or are shown so, it offers to part them."""

    join = Signal()
    apart = Signal()

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pair: ShownPair | None = None
        self._front, self._back = SmallPicture(pictures), SmallPicture(pictures)
        self.question = Label("", "body-bold", "accent-hi", wrap=True)
        self.why = Label("", "second", "accent-hi", wrap=True)
        self.join_button = Button(tr("Review", "Join them"), "link-2", key="Alt+J", small=True)
        self.apart_button = Button(tr("Review", "Keep apart"), key="Alt+K", small=True)
        self.join_button.clicked.connect(self.join)
        self.apart_button.clicked.connect(self.apart)
        self._lay_out()
        self.hide()

    def show_pair(self, pair: ShownPair | None) -> None:
        """Show two cards, or vanish."""
        self.pair = pair
        self.setVisible(pair is not None)
        if pair is None or pair.back.pairing is None:
            return
        joined = pair.back.is_other_side
        self._front.show_image(pair.front.image)
        self._back.show_image(pair.back.image)
        if joined:
            self.question.setText(tr("Review", "Front and back of one card"))
            self.apart_button.setText(tr("Review", "Two cards after all"))
        else:
            self.question.setText(tr("Review", "Front and back of one card?"))
            self.apart_button.setText(tr("Review", "Keep apart"))
        files = tr("Review", "{front} and {back}").format(front=pair.files[0], back=pair.files[1])
        why = reason_words(pair.back.pairing.reasons)
        # What its owner joined needs no reason.
        asked = pair.back.pairing_state != "joined"
        self.why.setText(f"{files} – {why}" if why and asked else files)
        self.join_button.setVisible(not joined)
        self.setAccessibleName(f"{self.question.text()} {self.why.text()}")

    @property
    def asks(self) -> bool:
        """Whether two cards are shown that may be joined."""
        return self.pair is not None and not self.pair.back.is_other_side

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(14)
        self._pictures = QWidget(self)
        pictures = QHBoxLayout(self._pictures)
        pictures.setContentsMargins(0, 0, 0, 0)
        pictures.setSpacing(6)
        pictures.addWidget(self._front)
        pictures.addWidget(Sign("link-2", "accent", ICON_SMALL))
        pictures.addWidget(self._back)
        row.addWidget(self._pictures, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.question)
        column.addWidget(self.why)
        column.addSpacing(6)
        buttons = FlowLayout(gap=8)
        buttons.addWidget(self.join_button)
        buttons.addWidget(self.apart_button)
        column.addLayout(buttons)
        row.addLayout(column, 1)

    def minimumSizeHint(self) -> QSize:
        # Its height is that for its width: the one of all its buttons under each other, which the
        # layout knows, would make the form scroll where nothing is hidden.
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where there is little room, the words have it: the card in front is seen at the left.
        self._pictures.setVisible(self.width() >= _WITH_PICTURES)

    def paintEvent(self, _event: QPaintEvent) -> None:
        area = QRectF(self.rect())
        rounded(QPainter(self), area, RADIUS_GROUP, theme().color("accent-soft"))
