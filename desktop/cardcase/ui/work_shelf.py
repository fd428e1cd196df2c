"""In the sidebar: long work whose page is not in front, how long it takes, a way to stop it."""

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from cardcase.ui import icons
from cardcase.ui.i18n import tr
from cardcase.ui.models.pile_words import time_left
from cardcase.ui.theme import theme
from cardcase.ui.tokens import HIT, ICON, RADIUS_CONTROL
from cardcase.ui.widgets.button import IconButton
from cardcase.ui.widgets.enter import EnterPresses
from cardcase.ui.widgets.paint import rounded
from cardcase.ui.widgets.plain import plain_tooltip
from cardcase.ui.widgets.progress_line import BAR, SHOWN_AFTER_MS, paint_bar
from cardcase.ui.works import Work, Works

_HIGH, _LINE, _LEFT = 58, 18, 10


class WorkRow(EnterPresses, QAbstractButton):
    """One piece of work; pressed, it leads to its page, if it has one."""

    def __init__(self, work: Work, *, narrow: bool) -> None:
        super().__init__()
        self._work, self._narrow = work, narrow
        self.cancel = IconButton("x", "", size=16, parent=self)
        self.cancel.clicked.connect(lambda: work.stop and work.stop())
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if work.lead is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.clicked.connect(work.lead)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.refresh()

    def refresh(self) -> None:
        """Say how far it is by now."""
        said = ", ".join(filter(None, (self._work.words, self._second)))
        self.setAccessibleName(said)
        self.setToolTip(plain_tooltip(said))
        self.cancel.set_name(tr("Works", "Cancel: {what}").format(what=self._work.words))
        self.cancel.setVisible(self._work.stop is not None and self._work.share is not None)
        self.update()

    @property
    def _second(self) -> str:
        if self._work.share is None:
            return tr("Works", "waits for an answer")
        left = time_left(self._work.seconds_left)
        counted = self._work.done if not self._work.share else 0
        return left or (QLocale().toString(round(counted)) if counted else "")

    def sizeHint(self) -> QSize:
        return QSize(HIT, HIT + BAR + 8) if self._narrow else QSize(160, _HIGH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._narrow:
            self.cancel.move((self.width() - self.cancel.width()) // 2, BAR + 8)
        else:
            self.cancel.move(self.width() - self.cancel.width() - 2, 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, color, share = QPainter(self), theme().color, self._work.share
        if self._work.lead is not None and self.underMouse():
            rounded(painter, QRectF(self.rect()), RADIUS_CONTROL, color("hover"))
        if self._narrow:
            if share is None:
                middle = (self.width() - ICON) / 2, (self.height() - ICON) / 2
                icons.draw(painter, "hourglass", "text", *middle, ICON)
            else:
                paint_bar(painter, QRectF(4, 2, self.width() - 8, BAR), share)
            return
        room = self.width() - _LEFT - (self.cancel.width() + 4 if self.cancel.isVisible() else 10)
        for line, (text, font, role) in enumerate(
            ((self._work.words, "second-medium", "text"), (self._second, "caption", "muted"))
        ):
            painter.setFont(theme().font(font))
            painter.setPen(color(role))
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room)
            area = QRectF(_LEFT, 6 + line * _LINE, room, _LINE)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
        if share is not None:
            top = self.height() - BAR - 6
            paint_bar(painter, QRectF(_LEFT, top, self.width() - 2 * _LEFT, BAR), share)


class WorkShelf(QWidget):
    """Rows for what takes longer than a moment and is not in sight on the page in front."""

    def __init__(self, works: Works, stack: QStackedWidget) -> None:
        super().__init__()
        self._works, self._narrow = works, False
        self._due: set[Work] = set()
        self.rows: dict[Work, WorkRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 4)
        self._column.setSpacing(2)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SHOWN_AFTER_MS)
        self._soon.timeout.connect(self._come)
        works.changed.connect(self._settle)
        stack.currentChanged.connect(self._settle)
        self._settle()

    def set_narrow(self, narrow: bool) -> None:
        """With words, or bars alone."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._clear({})
            self._settle()

    def _come(self) -> None:
        self._due |= set(self._works.running)
        self._settle()

    def _settle(self) -> None:
        running = self._works.running
        self._due &= set(running)
        new = [work for work in running if work not in self._due]
        if not new:
            self._soon.stop()
        elif not self._soon.isActive():
            self._soon.start()
        seen = [work for work in running if work in self._due and not _in_front(work)]
        self._clear(dict.fromkeys(seen))
        for work in seen:
            if work in self.rows:
                self.rows[work].refresh()
                continue
            row = self.rows[work] = WorkRow(work, narrow=self._narrow)
            self._column.addWidget(row)
            row.show()
        self.setVisible(bool(seen))

    def _clear(self, kept: dict[Work, None]) -> None:
        for work in [each for each in self.rows if each not in kept]:
            row = self.rows.pop(work)
            row.hide()
            row.deleteLater()


def _in_front(work: Work) -> bool:
    return work.page is not None and work.page.isVisible()
