"""Below the pages in the sidebar: the tags most used and the searches that are kept."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from cardcase.core.records import SearchRecord
from cardcase.ui import icons
from cardcase.ui.command import Command
from cardcase.ui.i18n import tr
from cardcase.ui.icons import keep_icon
from cardcase.ui.theme import pairs_apart, theme
from cardcase.ui.tokens import RADIUS_CONTROL
from cardcase.ui.widgets.enter import EnterPresses
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.menu import Menu
from cardcase.ui.widgets.paint import rounded
from cardcase.ui.widgets.plain import plain_tooltip

Kind = Literal["tag", "search", "all"]
_ROW = 30
_DOT = 9
_TEXT_LEFT = 30
_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PlaceRow(EnterPresses, QAbstractButton):
    """One tag or kept search; Delete removes it, F2 renames it, its menu does both. The row of
    ``all`` tags only leads to them.

    ``pair``: of which colours a tag is; ``people``: how many bear it, zero tells nothing.
    """

    focused = Signal(QWidget)
    rename_asked = Signal()
    removal_asked = Signal()

    def __init__(self, kind: Kind, text: str, *, pair: int = 0, people: int = 0) -> None:
        super().__init__()
        self._kind: Kind = kind
        self._pair, self._people = pair, people
        self._current = False
        # The ring of others lies outside of them, where this one is cut by what scrolls it.
        self._ring = False
        self.setProperty("focus_ring", False)
        self.setText(text)
        told = {
            "tag": tr("Sidebar", "Tag: {name}"),
            "search": tr("Sidebar", "Search: {name}"),
            "all": "{name}",
        }
        self.setAccessibleName(told[kind].format(name=text))
        self.setToolTip(plain_tooltip(text))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def is_current(self) -> bool:
        """Whether this is what the list of contacts shows."""
        return self._current

    def set_current(self, current: bool) -> None:
        """Mark it as what the list of contacts shows."""
        if current != self._current:
            self._current = current
            self.setAccessibleDescription(tr("Sidebar", "Shown now") if current else "")
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, _ROW)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        self.focused.emit(self)

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2:
            # On a row it is the row's, and not the page's.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.removal_asked.emit()
            case Qt.Key.Key_F2:
                self.rename_asked.emit()
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._kind == "all":
            return
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        below = self.mapToGlobal(QPoint(_TEXT_LEFT, self.height()))
        menu = Menu("", self)
        rename, removal = self.rename_asked.emit, self.removal_asked.emit
        everywhere = tr("Sidebar", "Remove everywhere")
        remove = everywhere if self._kind == "tag" else tr("Sidebar", "Remove")
        menu.add_commands(
            [
                Command(tr("Sidebar", "Rename…"), "pencil", rename, "F2"),
                Command(remove, "trash-2", removal, "Del", "danger"),
            ]
        )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(below if keyboard else event.globalPos())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "accent-soft" if self._current else "hover" if self.underMouse() else ""
        if ground:
            rounded(painter, QRectF(self.rect()), RADIUS_CONTROL, theme().color(ground))
        if self._ring and self.hasFocus():
            whole = QRectF(self.rect())
            rounded(painter, whole, RADIUS_CONTROL, border=theme().color("focus"), width=2)
        middle = self.height() / 2
        if self._kind == "tag":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().pair(self._pair)[1])
            painter.drawRoundedRect(QRectF(10, middle - _DOT / 2, _DOT, _DOT), 2.5, 2.5)
        elif self._kind == "search":
            icons.draw(painter, "bookmark", "muted", 8, middle - 7, 14)
        room = self.width() - _TEXT_LEFT - 8
        if self._people:
            painter.setFont(theme().font("caption"))
            painter.setPen(theme().color("muted"))
            number = str(self._people)
            right = QRectF(0, 0, self.width() - 12, self.height())
            painter.drawText(right, _NUMBER, number)
            room -= painter.fontMetrics().horizontalAdvance(number) + 12
        painter.setFont(theme().font("body-medium" if self._current else "body"))
        ink = "accent-hi" if self._current else "muted" if self._kind == "all" else "text"
        painter.setPen(theme().color(ink))
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        area = QRectF(_TEXT_LEFT, 0, room, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)


class Places(QWidget):
    """Two sections; each is only there while there is something in it."""

    row_focused = Signal(QWidget)
    filled = Signal(bool)
    """Whether there is anything."""
    all_tags_asked = Signal()
    tag_chosen = Signal(str)
    tag_rename_asked = Signal(str)
    tag_removal_asked = Signal(str)
    search_chosen = Signal(object)
    search_rename_asked = Signal(object)
    search_removal_asked = Signal(object)
    """A SearchRecord."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(0)
        self.tags: list[PlaceRow] = []
        self.searches: list[PlaceRow] = []
        self.all_tags: PlaceRow | None = None
        self._kept: Sequence[SearchRecord] = ()
        self._often: Sequence[str] = ()
        self._in_all = 0
        self._at, self._seen = ("", ""), True

    def show_places(
        self, tags: Sequence[str], searches: Sequence[SearchRecord], in_all: int = 0
    ) -> None:
        """Show these in place of what was shown; the focus stays on what it was on.

        ``in_all``: how many tags there are, with those that have no place here: of them only the
        one is shown that the list of contacts is of.
        """
        self._often, self._kept, self._in_all = tags, searches, in_all
        self._fill()

    def _fill(self) -> None:
        tags, searches, at = self._often, self._kept, self._at[0]
        if at and at not in tags:
            tags = [*tags, at]
        focused = next((row.text() for row in self._rows() if row.hasFocus()), None)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        pairs = zip(tags, pairs_apart(tags), strict=True)
        self.tags = [self._tag_row(tag, pair) for tag, pair in pairs]
        self.searches = [self._search_row(search) for search in searches]
        self.all_tags = None
        count = self._in_all
        if count > len(self._often):
            self.all_tags = PlaceRow("all", tr("Sidebar", "All %n tags…", None, count))
            self.all_tags.clicked.connect(self.all_tags_asked)
        self._add(tr("Sidebar", "Tags"), [*self.tags, *filter(None, (self.all_tags,))])
        self._add(tr("Sidebar", "Saved searches"), self.searches)
        if again := next((row for row in self._rows() if row.text() == focused), None):
            again.setFocus()
        self._mark()
        self.filled.emit(bool(self._rows()))

    def set_current(self, tag: str, search: str) -> None:
        """Mark the tag, or the kept search (uid), that the list of contacts is of."""
        self._at = tag, search
        there = {row.text() for row in self.tags}
        if there != {*self._often, tag} - {""}:
            self._fill()
        else:
            self._mark()

    def set_seen(self, seen: bool) -> None:
        """Whether that list is in front: elsewhere nothing is marked."""
        self._seen = seen
        self._mark()

    def _mark(self) -> None:
        tag, search = self._at if self._seen else ("", "")
        for row in self.tags:
            row.set_current(row.text() == tag)
        for row, record in zip(self.searches, self._kept, strict=True):
            row.set_current(record.uid == search)

    def menu(self, parent: QWidget) -> Menu:
        """All of it as a menu, for where there is no room for rows."""
        menu = Menu("", parent)
        for rows, name in ((self.tags, "tag"), (self.searches, "bookmark")):
            if not menu.isEmpty() and rows:
                menu.addSeparator()
            for row in rows:
                action = menu.addAction(row.text().replace("&", "&&"))
                keep_icon(action, name, "muted")
                action.triggered.connect(row.click)
            if rows is self.tags and self.tags:
                every = menu.addAction(tr("Sidebar", "All tags…"))
                every.triggered.connect(self.all_tags_asked)
        return menu

    def _rows(self) -> list[PlaceRow]:
        return [*self.tags, *self.searches]

    def _add(self, title: str, rows: Sequence[PlaceRow]) -> None:
        if not rows:
            return
        heading = Label(title, "caption-bold", "muted")
        heading.setContentsMargins(10, 16, 0, 6)
        self._column.addWidget(heading)
        for row in rows:
            self._column.addWidget(row)
            # Shown at once, and not with the next layout: one of them may get the focus.
            row.show()
            row.focused.connect(self.row_focused)

    def _tag_row(self, tag: str, pair: int) -> PlaceRow:
        row = PlaceRow("tag", tag, pair=pair)
        row.clicked.connect(lambda: self.tag_chosen.emit(tag))
        row.rename_asked.connect(lambda: self.tag_rename_asked.emit(tag))
        row.removal_asked.connect(lambda: self.tag_removal_asked.emit(tag))
        return row

    def _search_row(self, search: SearchRecord) -> PlaceRow:
        row = PlaceRow("search", search.name)
        row.clicked.connect(lambda: self.search_chosen.emit(search))
        row.rename_asked.connect(lambda: self.search_rename_asked.emit(search))
        row.removal_asked.connect(lambda: self.search_removal_asked.emit(search))
        return row
