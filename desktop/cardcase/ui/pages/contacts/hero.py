"""The contact's cards as pictures: one large, the others behind dots."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cardcase.core.card_records import CardRecord
from cardcase.ui.i18n import tr
from cardcase.ui.pictures import Pictures
from cardcase.ui.theme import theme
from cardcase.ui.tokens import RADIUS_GROUP
from cardcase.ui.widgets.card_picture import CardPicture
from cardcase.ui.widgets.zoom import FIT

_LONGEST = 520


class HeroPicture(CardPicture):
    """The card, which a click, Enter or Space opens large."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, _LONGEST, parent)
        # Its height comes from its width alone: a fixed one would hold the page taller than it is.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("focus_radius", RADIUS_GROUP)
        self.set_lost(False)

    def set_lost(self, lost: bool) -> None:
        """Say that there is no picture to show, or no longer so."""
        self.set_icon("image-off" if lost else "image")
        told = tr("Contacts", "This picture is missing from the library.")
        self.setToolTip(told if lost else tr("Contacts", "Show it large"))
        self.setAccessibleDescription(told if lost else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)


class Dot(QAbstractButton):
    """One of several cards, to turn to."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFixedSize(24, 24)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme().color("accent" if self.isChecked() else "edge"))
        painter.setBrush(theme().color("accent" if self.isChecked() else "surface"))
        painter.drawEllipse(QRectF(8, 8, 8, 8))


class Hero(QWidget):
    """The pictures of a contact's cards. ``enlarge`` gives the sha256 of the one to show large."""

    enlarge = Signal(str)

    def __init__(
        self,
        cards: Sequence[CardRecord],
        pictures: Pictures,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._images = [card.image for card in cards]
        self._pictures = pictures
        self._current = 0
        self._lost = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.picture = HeroPicture(tr("Contacts", "Card of {name}").format(name=name))
        self.picture.clicked.connect(self._enlarge)
        column.addWidget(self.picture)
        if len(cards) > 1:
            column.addLayout(self._dots(cards))
        column.addStretch(1)
        pictures.ready.connect(self._arrived)
        self._show()

    def _dots(self, cards: Sequence[CardRecord]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        for place in range(len(cards)):
            dot = Dot(tr("Contacts", "Card {number}").format(number=place + 1))
            dot.setChecked(place == 0)
            dot.clicked.connect(lambda _=False, place=place: self._turn(place))
            row.addWidget(dot)
        row.addStretch(1)
        return row

    def _turn(self, place: int) -> None:
        self._current = place
        self._show()

    def _enlarge(self) -> None:
        if not self._lost:
            self.enlarge.emit(self._images[self._current])

    def _arrived(self, sha256: str) -> None:
        if sha256 == self._images[self._current]:
            self._show()

    def _show(self) -> None:
        found = self._pictures.get(self._images[self._current], FIT)
        self._lost = found is not None and found.isNull()
        self.picture.set_lost(self._lost)
        self.picture.set_image(found.toImage() if found is not None else None)
