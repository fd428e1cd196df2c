"""The contact's cards as pictures: one large, which can be turned over, the others behind dots."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cardcase.core.card_records import CardRecord
from cardcase.ui.i18n import tr
from cardcase.ui.pages.contacts.card_deeds import CardDeeds, Entry
from cardcase.ui.pages.contacts.card_sides import TwoSided
from cardcase.ui.pages.contacts.keys import LARGE, TURN
from cardcase.ui.pictures import Pictures
from cardcase.ui.theme import theme
from cardcase.ui.tokens import RADIUS_GROUP
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.card_picture import CardPicture
from cardcase.ui.widgets.enter import EnterPresses
from cardcase.ui.widgets.zoom import FIT

_LONGEST = 604
"""Pixels: as wide as its column can be (content_area.WIDEST)."""
_DRAGGED = 160
"""Pixels of the width of the card under the pointer that drags it out."""


class HeroPicture(CardPicture):
    """The card. A click turns it over where it has a back, else it opens it large, as Enter does;
    it can be dragged out."""

    large_asked = Signal()
    step_asked = Signal(int)
    copy_asked = Signal()
    menu_asked = Signal(QPoint)
    dragged = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, _LONGEST, parent)
        self._pressed: QPoint | None = None
        # Its height comes from its width alone: a fixed one would hold the page taller than it is.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("focus_radius", RADIUS_GROUP)

    def say(self, words: str, *, lost: bool, turns: bool) -> None:
        """Say which side of which card it is, and that there is no picture to show, or is again."""
        self.set_icon("image-off" if lost else "image")
        told = tr("Contacts", "This picture is missing from the library.")
        click = tr("Contacts", "Turn the card over") if turns else tr("Contacts", "Show it large")
        self.setToolTip(told if lost else click)
        self.setAccessibleDescription(told if lost else words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.large_asked.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.clicked.emit()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not event.modifiers():
            self.step_asked.emit(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        middle = self.mapToGlobal(self.rect().center())
        self.menu_asked.emit(middle if by_key else event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        way = event.position().toPoint() - self._pressed
        if way.manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self.dragged.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # What was dragged out is not clicked.
        if self._pressed is not None:
            self._pressed = None
            super().mouseReleaseEvent(event)


class Dot(EnterPresses, QAbstractButton):
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
    """The pictures of a contact's cards; ``deeds`` does what is asked of the one that is shown."""

    def __init__(
        self,
        cards: Sequence[TwoSided],
        pictures: Pictures,
        name: str,
        deeds: CardDeeds,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cards, self._pictures, self._name, self._deeds = cards, pictures, name, deeds
        self._at, self._side = 0, 0
        self._lost = False
        self.dots: list[Dot] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.picture = HeroPicture(tr("Contacts", "Card of {name}").format(name=name), self)
        column.addWidget(self.picture)
        column.addLayout(self._foot())
        column.addStretch(1)
        self.picture.clicked.connect(self._clicked)
        self.picture.large_asked.connect(self.enlarge)
        self.picture.step_asked.connect(lambda by: self.show_card(self._at + by))
        self.picture.copy_asked.connect(lambda: self._deeds.copy(self.card))
        self.picture.menu_asked.connect(self._menu)
        self.picture.dragged.connect(self._drag)
        self.turner.clicked.connect(self.turn)
        pictures.ready.connect(self._arrived)
        self._show()

    @property
    def card(self) -> CardRecord:
        """The side that is shown."""
        return self._cards[self._at].sides[self._side]

    @property
    def turns(self) -> bool:
        """Whether the card that is shown has a back."""
        return len(self._cards[self._at].sides) > 1

    def turn(self) -> None:
        """Show the other side, if there is one."""
        self._side = (self._side + 1) % len(self._cards[self._at].sides)
        self._show()

    def show_card(self, at: int) -> None:
        """Show the front of another card; after the last comes the first."""
        self._at, self._side = at % len(self._cards), 0
        if self.dots:
            self.dots[self._at].setChecked(True)
        self._show()

    def enlarge(self) -> None:
        """Show the card as large as the window, with its other side behind it."""
        if not self._lost:
            sides = self._cards[self._at].sides
            self._deeds.enlarge(sides, self._name, self._side)

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        for place in range(len(self._cards) if len(self._cards) > 1 else 0):
            dot = Dot(tr("Contacts", "Card {number}").format(number=place + 1), self)
            dot.setChecked(place == 0)
            dot.clicked.connect(lambda _=False, place=place: self.show_card(place))
            row.addWidget(dot)
            self.dots.append(dot)
        # After the dots, as Tab goes.
        self.turner = Button("", "flip-horizontal-2", "flat", TURN, small=True, parent=self)
        row.addWidget(self.turner)
        row.addStretch(1)
        return row

    def _clicked(self) -> None:
        if self.turns:
            self.turn()
        else:
            self.enlarge()

    def _menu(self, place: QPoint) -> None:
        first = []
        if not self._lost:
            words = tr("Contacts", "Show it large")
            first.append(Entry("maximize-2", words, self.enlarge, LARGE))
        if self.turns:
            words = tr("Contacts", "Turn the card over")
            first.append(Entry("flip-horizontal-2", words, self.turn, TURN))
        self._deeds.menu(self.card, self._name, first, lost=self._lost).popup(place)

    def _drag(self) -> None:
        data = None if self._lost else self._deeds.drag_data(self.card, self._name)
        if data is None:
            return
        drag = QDrag(self.picture)
        drag.setMimeData(data)
        drag.setPixmap(self.picture.grab().scaledToWidth(_DRAGGED))
        drag.exec(Qt.DropAction.CopyAction)

    def _arrived(self, sha256: str) -> None:
        if sha256 == self.card.image:
            self._show()

    def _show(self) -> None:
        found = self._pictures.get(self.card.image, FIT)
        self._lost = found is not None and found.isNull()
        front = self._side == 0
        side = (
            tr("Contacts", "Front", "of a card") if front else tr("Contacts", "Back", "of a card")
        )
        number = tr("Contacts", "Card {number}").format(number=self._at + 1)
        parts = ([side] if self.turns else []) + ([number] if len(self._cards) > 1 else [])
        self.picture.say(", ".join(parts), lost=self._lost, turns=self.turns)
        self.picture.set_image(found.toImage() if found is not None else None)
        self.turner.setVisible(self.turns)
        self.turner.setText(
            tr("Contacts", "See the back") if front else tr("Contacts", "See the front")
        )
