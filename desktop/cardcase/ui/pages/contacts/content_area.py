"""Where a contact scrolls: at most so wide, with the page's margins."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.widgets.splitter import GRAB

WIDEST = 1128
_MARGIN = 32
_MARGIN_NARROW = 20
_NARROW_UNDER = 1360


def side_margins(widget: QWidget) -> tuple[int, int]:
    """Left and right margin of the pane; the left one begins at the line between the panes."""
    margin = _MARGIN_NARROW if widget.window().width() < _NARROW_UNDER else _MARGIN
    return margin - GRAB // 2, margin


class ContentArea(QScrollArea):
    """Holds one content at a time and deletes the one before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focus_ring", "bar")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Contacts", "The contact"))
        self.frame = QWidget()
        """What a content is best made in: a widget that comes to another parent is styled anew
        with all that lies in it."""
        self._row = QHBoxLayout(self.frame)
        self._row.addStretch(0)
        self._content: QWidget | None = None
        self.setWidget(self.frame)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)

    def set_typing(self, typing: bool) -> None:
        """While a form is open in it, a click between the fields leaves the focus where it is."""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if typing else Qt.FocusPolicy.StrongFocus)

    def put(self, content: QWidget) -> None:
        """Show this content from now on."""
        content.setMaximumWidth(WIDEST)
        # Not at once: what is there may be asking for this from one of its own keys.
        if (before := self._content) is not None:
            self._row.removeWidget(before)
            before.hide()
            before.deleteLater()
        self._content = content
        self._row.insertWidget(0, content, 1)
        self._make_room()
        # As wide as it is going to be: shown narrower, all in it would be laid out once for that.
        room = self.frame.rect().marginsRemoved(self._row.contentsMargins())
        content.resize(min(room.width(), WIDEST), content.height())
        content.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """The scroll bar, when there is one, stands in the right margin."""
        left, right = side_margins(self)
        bar = self.verticalScrollBar()
        right -= bar.sizeHint().width() if bar.maximum() else 0
        self._row.setContentsMargins(left, 8, right, _MARGIN)
