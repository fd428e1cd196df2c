"""All tags there are: found by a few letters, shown, renamed and removed."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cardcase.core.ops.changes import Changes
from cardcase.core.store.tags import TagUse, most_used
from cardcase.core.text import fold
from cardcase.ui.context import Context
from cardcase.ui.focus import FocusRing
from cardcase.ui.frame import resize_within
from cardcase.ui.i18n import tr
from cardcase.ui.sidebar_places import PlaceRow
from cardcase.ui.tagging import Tagging
from cardcase.ui.theme import pairs_apart
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.search_field import SearchField

_SIZE = (440, 560)


class TagsSheet(QDialog):
    """``chosen`` carries the tag whose bearers shall be shown."""

    chosen = Signal(str)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._tagging = Tagging(context, self)
        self.rows: list[PlaceRow] = []
        self.setWindowTitle(tr("Tags", "All tags"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = SearchField(tr("Tags", "Find a tag"), key="")
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self._none = Label(tr("Tags", "There is no such tag."), "body", "muted", wrap=True)
        self._lay_out()
        context.bus.changed.connect(self._changed)
        resize_within(self, *_SIZE)
        FocusRing(self)
        self.search.setFocus()
        self._read()

    def _read(self) -> None:
        self._context.tasks.submit("db", most_used, self._context.library, on_done=self._show)

    def _changed(self, changes: Changes) -> None:
        if changes.contacts or changes.removed:
            self._read()

    def _show(self, tags: list[TagUse]) -> None:
        place = next((at for at, row in enumerate(self.rows) if row.hasFocus()), None)
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        pairs = pairs_apart([each.name for each in tags])
        for each, pair in zip(tags, pairs, strict=True):
            row = PlaceRow("tag", each.name, pair=pair, people=each.people)
            row.clicked.connect(lambda _checked=False, tag=each.name: self._choose(tag))
            row.rename_asked.connect(lambda tag=each.name: self._tagging.rename(tag))
            row.removal_asked.connect(lambda tag=each.name: self._tagging.remove(tag))
            row.focused.connect(self._area.ensureWidgetVisible)
            self._column.insertWidget(self._column.count() - 1, row)
            self.rows.append(row)
        self._find()
        seen = self._seen()
        if place is not None:
            (seen[min(place, len(seen) - 1)] if seen else self.search).setFocus()

    def _seen(self) -> list[PlaceRow]:
        return [row for row in self.rows if not row.isHidden()]

    def _find(self) -> None:
        wanted = fold(self.search.text())
        for row in self.rows:
            row.setVisible(wanted in fold(row.text()))
        self._none.setVisible(not self._seen())

    def _choose(self, tag: str) -> None:
        self.accept()
        self.chosen.emit(tag)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent) and self._took(event):
            return True
        return super().eventFilter(watched, event)

    def _took(self, event: QKeyEvent) -> bool:
        """Whether a key in the field was one that leads to the tags."""
        seen = self._seen()
        if event.type() != QEvent.Type.KeyPress or not seen:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(seen[0].text())
        elif event.key() == Qt.Key.Key_Down:
            seen[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        seen = self._seen()
        at = next((at for at, row in enumerate(seen) if row.hasFocus()), None)
        if event.key() in steps and at is not None:
            target = at + steps[event.key()]
            if target < 0:
                self.search.setFocus(Qt.FocusReason.TabFocusReason)
            elif target < len(seen):
                seen[target].setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Label(tr("Tags", "All tags"), "display"))
        column.addWidget(self.search)
        column.addWidget(self._none)
        # Made where it stays: what comes to another parent is styled anew with all in it.
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self._area.viewport())
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._area.setWidget(inside)
        column.addWidget(self._area, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        close = Button(tr("Tags", "Close"), key="Esc")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        foot.addWidget(close)
        column.addLayout(foot)
