"""One field: a line to type in, or a few of them for notes."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from cardcase.ui.theme import theme

_FIRST_LINE = 42
_MOST_LINES = 6
_NARROWEST, _WIDEST, _AROUND = 48, 160, 34


class FieldEdit(QLineEdit):
    """A field of one line. ``key`` is that of :mod:`form_data`."""

    focused = Signal(str)
    edited = Signal(str, str)
    other_reading = Signal(str)

    def __init__(self, key: str, name: str, text: str, placeholder: str = "") -> None:
        super().__init__(text)
        self.key = key
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.whole = False
        """Whether all of a short text is to be seen, whatever stands beside the field."""
        self.setCursorPosition(0)
        self._note = ""
        self.textChanged.connect(lambda now: self.edited.emit(self.key, now))

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        wide = self.fontMetrics().horizontalAdvance(self.text()) + _AROUND if self.whole else 0
        return QSize(max(_NARROWEST, min(wide, _WIDEST)), least.height())

    def put(self, text: str) -> None:
        """Replace what is in the field, so that Ctrl+Z in it brings it back."""
        self.selectAll()
        self.insert(text)

    def set_note(self, note: str) -> None:
        """A few words at the right end of the field, such as what the value was worked out from."""
        self._note = note
        self.setAccessibleDescription(note)
        self._make_room()

    def _make_room(self) -> None:
        room = self._note_width() + 8 if self._note else 0
        self.setTextMargins(0, 0, room, 0)
        self.update()

    def _note_width(self) -> int:
        wide = QFontMetrics(theme().font("caption")).horizontalAdvance(self._note) + 1
        return min(wide, self.width() // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._note:
            return
        painter = QPainter(self)
        font = theme().font("caption")
        painter.setFont(font)
        painter.setPen(theme().color("muted"))
        width = self._note_width()
        shown = QFontMetrics(font).elidedText(self._note, Qt.TextElideMode.ElideRight, width)
        place = QRect(self.width() - 12 - width, 0, width, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Only now: each look at an event takes its time, and a form has many fields.
        self.installEventFilter(self)
        self.focused.emit(self.key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Ctrl+D deletes forward in a line edit of X11; here it says "not a card".
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if control and event.key() == Qt.Key.Key_D:
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not event.modifiers():
            self.other_reading.emit(self.key)
            return
        super().keyPressEvent(event)


class NoteEdit(QPlainTextEdit):
    """Notes: Enter is left to the page, Shift+Enter begins a new line."""

    focused = Signal(str)
    edited = Signal(str, str)
    other_reading = Signal(str)

    def __init__(self, key: str, name: str, text: str, placeholder: str = "") -> None:
        super().__init__(text)
        self.key = key
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._changed)
        self._fit()

    def text(self) -> str:
        """What is in the field."""
        return self.toPlainText()

    def put(self, text: str) -> None:
        """Replace what is in the field, so that Ctrl+Z in it brings it back."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def _changed(self) -> None:
        self._fit()
        self.edited.emit(self.key, self.text())

    def _fit(self) -> None:
        count = self.document().blockCount()
        self.setFixedHeight(
            _FIRST_LINE + (min(_MOST_LINES, count) - 1) * theme().line_height("body")
        )
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(needed if count > _MOST_LINES else off)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.insertPlainText("\n")
            else:
                event.ignore()
            return
        super().keyPressEvent(event)


AnyEdit = FieldEdit | NoteEdit


def dress(edit: QWidget, state: str) -> None:
    """Give a field the border of its state: "empty", "derived", "doubt" or "" for a filled one."""
    if edit.property("field") != state:
        edit.setProperty("field", state)
        edit.style().unpolish(edit)
        edit.style().polish(edit)
