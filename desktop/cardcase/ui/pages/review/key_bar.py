"""The footers of the review: keys with what they do, and the two ways on. They never scroll."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.theme import theme
from cardcase.ui.tokens import HIT
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.keycap import key_text, keycap_size, paint_keycap

Answer = SignalInstance | Callable[[], None]

HEIGHT = 64
_GAP = 8
_BETWEEN = 24
_NEXT_DOUBT, _OTHER_READING, _WHERE_AND_WHY = 0, 1, 3


class KeyHint(QAbstractButton):
    """A key cap and what the key does; a click does it, too."""

    def __init__(self, key: str, text: str) -> None:
        super().__init__()
        self._key = key
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(key_text(key))
        # The key itself works from anywhere, so the hint is no stop of the Tab key.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_words(self, text: str) -> None:
        """Say something else."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(theme().font("second")).horizontalAdvance(self.text())
        return QSize(keycap_size(self._key).width() + _GAP + round(words) + 2, HIT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        cap = keycap_size(self._key)
        top = (self.height() - cap.height()) // 2
        paint_keycap(painter, QRectF(0, top, cap.width(), cap.height()), self._key)
        painter.setFont(theme().font("second"))
        role = "text" if self.underMouse() and self.isEnabled() else "muted"
        painter.setPen(theme().color(role))
        place = self.rect().adjusted(cap.width() + _GAP, 0, 0, 0)
        painter.drawText(
            place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text()
        )


class FootBar(QWidget):
    """Hints at the left, as many as there is room for; two buttons at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.hints: list[KeyHint] = []
        self._buttons: tuple[Button, ...] = ()
        self._silent: frozenset[int] = frozenset()
        self._row = QHBoxLayout(self)
        self._row.setSpacing(_BETWEEN)

    def _fill(self, hints: Sequence[tuple[str, str, Answer]], *buttons: Button) -> None:
        for key, text, answer in hints:
            hint = KeyHint(key, text)
            hint.clicked.connect(answer)
            self.hints.append(hint)
            self._row.addWidget(hint)
        self._row.addStretch(1)
        for button in buttons:
            self._row.addWidget(button)
        self._buttons = buttons
        self.set_margin(28)

    def set_margin(self, margin: int) -> None:
        """Keep this far from the sides, as the columns above do."""
        self._row.setContentsMargins(margin, 0, margin, 0)

    def minimumSizeHint(self) -> QSize:
        # Hints give way; the two buttons never do.
        margins = self._row.contentsMargins()
        buttons = sum(button.sizeHint().width() for button in self._buttons)
        return QSize(margins.left() + margins.right() + buttons + 2 * _BETWEEN, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        room -= sum(button.sizeHint().width() + _BETWEEN for button in self._buttons)
        for place, hint in enumerate(self.hints):
            if place in self._silent:
                hint.hide()
            else:
                room -= hint.sizeHint().width() + _BETWEEN
                hint.setVisible(room >= 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("raised"))
        painter.fillRect(0, 0, self.width(), 1, theme().color("line"))


class KeyBar(FootBar):
    """What the keys do with the card in front, and the two ways on."""

    next_doubt = Signal()
    other_reading = Signal()
    all_fields = Signal()
    where_and_why = Signal()
    no_card = Signal()
    later = Signal()
    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.later_button = Button(tr("Review", "Later"), key="Esc")
        self.later_button.clicked.connect(self.later)
        self.accept_button = Button(tr("Review", "Accept and next"), kind="primary", key="Return")
        self.accept_button.clicked.connect(self.accepted)
        hints = (
            ("Tab", tr("Review", "next doubt"), self.next_doubt),
            ("Down", tr("Review", "other reading"), self.other_reading),
            ("F2", tr("Review", "all fields"), self.all_fields),
            ("F3", tr("Review", "where and why"), self.where_and_why),
            ("Ctrl+D", tr("Review", "not a card"), self.no_card),
        )
        self._fill(hints, self.later_button, self.accept_button)

    def set_asking(self, doubts: bool, others: bool, known_event: bool) -> None:
        """Whether there are doubts to go to, and other readings: without them their keys do
        nothing; and whether the event is known, so that the reason is what is left to say."""
        words = tr("Review", "why") if known_event else tr("Review", "where and why")
        self.hints[_WHERE_AND_WHY].set_words(words)
        said = ((_NEXT_DOUBT, doubts), (_OTHER_READING, others))
        self._silent = frozenset(place for place, there in said if not there)
        self._make_room()


class CornerBar(FootBar):
    """What the keys do with the corners of a card. ``stepped``: pixels to the right."""

    next_corner = Signal()
    stepped = Signal(int)
    left = Signal()
    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.leave_button = Button("", key="Esc")
        self.set_new(new=False)
        self.leave_button.clicked.connect(self.left)
        self.take_button = Button(tr("Review", "Read the card"), kind="primary", key="Return")
        self.take_button.clicked.connect(self.taken)
        hints = (
            ("Tab", tr("Review", "next corner"), self.next_corner),
            ("Right", tr("Review", "one pixel"), lambda: self.stepped.emit(1)),
            ("Shift+Right", tr("Review", "ten pixels"), lambda: self.stepped.emit(10)),
        )
        self._fill(hints, self.leave_button, self.take_button)

    def set_new(self, *, new: bool) -> None:
        """Whether they are of a card that is still to be read, which has no older ones."""
        words = tr("Review", "Cancel"), tr("Review", "Keep the old corners")
        self.leave_button.setText(words[not new])
