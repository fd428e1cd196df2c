"""The first run: an empty card case, and the ways to fill it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cardcase.core.ops import samples
from cardcase.ui.context import Context
from cardcase.ui.i18n import speaks_english, tr
from cardcase.ui.pages.base import Page
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON_SMALL, RADIUS_GROUP
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.drawing import Drawing
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.paint import rounded
from cardcase.ui.widgets.signs import Sign, Tile
from cardcase.ui.widgets.strip_place import StripPlace

_WIDEST = 340
_PADDING = 24
_GAP = 20
_MARGIN = 40
_DRAWING = QSize(240, 180)
_DRAWING_SMALL = QSize(128, 96)
_TALL = 760
_GROUND = 100
"""Spare height of which enough lies below what stands a little over the middle."""


class _Way(QWidget):
    """One way in: what it is, and the button that begins it."""

    def __init__(self, parent: QWidget, icon: str, title: str, text: str, button: Button) -> None:
        super().__init__(parent)
        self.setMaximumWidth(_WIDEST)
        self.setMinimumWidth(button.sizeHint().width() + 2 * _PADDING)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        column.setSpacing(0)
        column.addWidget(Tile(icon))
        column.addSpacing(16)
        column.addWidget(Label(title, "title", wrap=True))
        column.addSpacing(6)
        column.addWidget(Label(text, "body", "muted", wrap=True))
        column.addStretch(1)
        column.addSpacing(18)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        color = theme().color
        area = QRectF(self.rect())
        rounded(QPainter(self), area, RADIUS_GROUP, color("raised"), color("line"))


class WelcomePage(Page):
    """Shown in place of the contacts while there are none."""

    name = "welcome"
    photographs_wanted = Signal()
    contacts_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.photographs = Button(tr("Welcome", "Choose photographs"), kind="primary", key="Ctrl+O")
        self.contacts = Button(tr("Welcome", "Choose a file"), key="Ctrl+I")
        self.sample = Button(tr("Welcome", "Look around"))
        self._row = QHBoxLayout()
        self._drawing = Drawing("cardcase", _DRAWING)
        self.photographs.clicked.connect(self.photographs_wanted)
        self.contacts.clicked.connect(self.contacts_wanted)
        self.sample.clicked.connect(self._look_around)
        # From the outside in: what comes to another parent is styled anew with all in it.
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._under = StripPlace(self, self._has_ground)
        scroll = QScrollArea(self._under)
        self._under.put(scroll)
        whole.addWidget(self._under)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = self._inside = QWidget(scroll.viewport())
        scroll.setWidget(inside)
        self._fill(QVBoxLayout(inside))

    def _look_around(self) -> None:
        self._context.run(samples.fill_first, "en" if speaks_english() else "pl")

    def activated(self) -> None:
        self.photographs.setFocus()

    def strip_place(self) -> StripPlace:
        return self._under

    def _has_ground(self) -> bool:
        """Whether there is room for the strip below what stands in the middle."""
        return self.height() - self._inside.minimumSizeHint().height() > _GROUND

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drawing.setFixedSize(_DRAWING if self.height() >= _TALL else _DRAWING_SMALL)
        needed = sum(way.minimumWidth() + _GAP for way in self.findChildren(_Way))
        beside = self.width() - 2 * _MARGIN >= needed
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def _fill(self, column: QVBoxLayout) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        column.setContentsMargins(_MARGIN, 24, _MARGIN, 24)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(self._drawing, 0, centre)
        column.addSpacing(28)
        title = Label(tr("Welcome", "Your card case is ready"), "display-large")
        column.addWidget(title, 0, centre)
        column.addSpacing(8)
        for line in (
            tr("Welcome", "Bring in the first cards, and tell it where and why you met."),
            tr("Welcome", "Cardcase remembers the rest."),
        ):
            label = Label(line, "sentence-small", "muted", wrap=True)
            label.setAlignment(centre)
            column.addWidget(label)
            column.addSpacing(2)
        column.addSpacing(32)
        column.addLayout(self._ways())
        column.addSpacing(30)
        column.addLayout(_promise())
        column.addStretch(3)

    def _ways(self) -> QHBoxLayout:
        row = self._row
        row.setSpacing(_GAP)
        row.addStretch(1)
        row.addWidget(
            _Way(
                self._inside,
                "camera",
                tr("Welcome", "Photograph cards"),
                tr(
                    "Welcome",
                    "Drop a photograph anywhere on this window. One card, or a table full of them.",
                ),
                self.photographs,
            )
        )
        row.addWidget(
            _Way(
                self._inside,
                "book-user",
                tr("Welcome", "Bring your contacts"),
                tr(
                    "Welcome",
                    "A .vcf or .csv file from a phone, Outlook or Google. One Undo takes it out.",
                ),
                self.contacts,
            )
        )
        row.addWidget(
            _Way(
                self._inside,
                "binoculars",
                tr("Welcome", "Look around first"),
                tr(
                    "Welcome",
                    "Forty made-up people with events and meetings. One click removes them.",
                ),
                self.sample,
            )
        )
        row.addStretch(1)
        return row


def _promise() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch(1)
    row.addWidget(Sign("lock", size=ICON_SMALL))
    row.addWidget(
        Label(
            tr(
                "Welcome",
                "Everything stays in one folder on this computer. No account, no network.",
            ),
            "second",
            "muted",
        )
    )
    row.addStretch(1)
    return row
