"""Keys and what they do, below each other: all rows are one widget, as there are a hundred."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFontMetrics,
    QKeySequence,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cardcase.ui.theme import theme
from cardcase.ui.widgets.keycap import key_text, keycap_size, paint_keycap
from cardcase.ui.widgets.label import COMFORTABLE, NARROWEST, paragraph

Index = QModelIndex | QPersistentModelIndex
Keys = Sequence[tuple[str, tuple[str, ...]]]
"""What a key does, and the keys that do it."""

_HIGH, _AROUND, _GAP = 28, 2, 6
_UNDER_TITLE, _UNDER_GROUP = 4, 16
_TEXT, _TITLE = "body", "section"
_REMEMBERED = 8


@dataclass(frozen=True)
class _Row:
    """A key, or the title of a group; ``over``: pixels of nothing above it."""

    words: str
    keys: tuple[str, ...] = ()
    over: int = 0

    @property
    def spoken(self) -> str:
        return ": ".join(filter(None, (self.words, ", ".join(map(key_text, self.keys)))))


class KeyList(QListView):
    """Groups of keys, each under its title, as high as they are. To a screen reader each is an item
    of a list; there is nothing to choose in it."""

    def __init__(self, groups: Sequence[tuple[str, Keys]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        for title, keys in groups:
            self._rows.append(_Row(title, over=_UNDER_GROUP if self._rows else 0))
            for words, caps in keys:
                shown = tuple(QKeySequence(key).toString() for key in caps)
                self._rows.append(_Row(words, shown))
        metrics = QFontMetrics(theme().font(_TEXT))
        self._wide = [metrics.horizontalAdvance(row.words) + 2 for row in self._rows]
        self._caps = [[keycap_size(key) for key in row.keys] for row in self._rows]
        self._ends = [sum(cap.width() + _GAP for cap in caps) for caps in self._caps]
        self._high: dict[int, list[int]] = {}
        self.setObjectName("plain")
        self.setAccessibleName(", ".join(title for title, _ in groups))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        # Last: what is set after it may lay all out at a width that is not its own yet.
        self.setItemDelegate(_Delegate(self))
        self.setModel(self._items())

    def _items(self) -> QStandardItemModel:
        model = QStandardItemModel(self)
        for row in self._rows:
            item = QStandardItem(row.words)
            item.setAccessibleText(row.spoken)
            item.setEditable(False)
            model.appendRow(item)
        return model

    def heights(self, width: int) -> Sequence[int]:
        """How high each row is at this width."""
        if (found := self._high.get(width)) is None:
            if len(self._high) >= _REMEMBERED:
                self._high.clear()
            found = self._high[width] = [
                self._height(place, width) for place in range(len(self._rows))
            ]
        return found

    def _height(self, place: int, width: int) -> int:
        row, room = self._rows[place], width - self._ends[place]
        if not row.keys:
            return row.over + theme().line_height(_TITLE) + _UNDER_TITLE
        # To lay it out, which is slow, is for what does not fit on one line.
        fits = self._wide[place] <= room
        lines = 1 if fits else paragraph(row.words, _TEXT, room).lineCount()
        return max(_HIGH, lines * theme().line_height(_TEXT) + 2 * _AROUND)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(self.heights(width)) + _UNDER_GROUP

    def sizeHint(self) -> QSize:
        width = self._widest(COMFORTABLE)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._widest(NARROWEST), len(self._rows) * _HIGH)

    def _widest(self, most: int) -> int:
        return max(min(wide, most) + end for wide, end in zip(self._wide, self._ends, strict=True))

    def paint_row(self, painter: QPainter, area: QRectF, place: int) -> None:
        """Paint one of them where it lies."""
        row, end = self._rows[place], self._ends[place]
        painter.setPen(theme().color("text"))
        if not row.keys:
            painter.setFont(theme().font(_TITLE))
            line = QRectF(area.left(), area.top() + row.over, area.width(), 0)
            line.setHeight(theme().line_height(_TITLE))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, row.words)
            return
        layout = paragraph(row.words, _TEXT, int(area.width()) - end)
        spare = int(area.height()) - layout.lineCount() * theme().line_height(_TEXT)
        layout.draw(painter, QPointF(area.left(), area.top() + max(0, spare // 2)))
        left = area.right() - end
        for key, cap in zip(row.keys, self._caps[place], strict=True):
            top = area.top() + (int(area.height()) - cap.height()) // 2
            paint_keycap(painter, QRectF(left + _GAP, top, cap.width(), cap.height()), key)
            left += _GAP + cap.width()


class _Delegate(QStyledItemDelegate):
    def __init__(self, keys: KeyList) -> None:
        super().__init__(keys)
        self._keys = keys

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._keys.heights(self._keys.viewport().width())[index.row()])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self._keys.paint_row(painter, QRectF(option.rect), index.row())
