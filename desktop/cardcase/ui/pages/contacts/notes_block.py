"""The notes of a contact, written where they stand."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.labels import notes_words
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.section import Section

_LEAST = 96


class NotesBlock(QWidget):
    """``saved`` gives notes that were changed; leaving the field saves, Escape does not."""

    saved = Signal(str)
    closed = Signal()

    def __init__(self, notes: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes = notes
        self._field: QPlainTextEdit | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._text = Label(notes_words(notes), "body", "muted", wrap=True, parent=self)
        self._text.setAccessibleName(tr("Contacts", "Notes"))
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        heading = Section(tr("Contacts", "Notes"), parent=self)
        self.opener = (
            heading.add_action("pencil", tr("Contacts", "Edit the notes"))
            if notes
            else heading.add_action("plus", tr("Contacts", "Add a note"))
        )
        self._column.addWidget(heading)
        self._column.addWidget(self._text)
        self._text.setVisible(bool(notes))
        self.opener.clicked.connect(self.write)

    @property
    def field(self) -> QPlainTextEdit | None:
        """Where notes are being written, while they are."""
        return self._field

    def write(self) -> None:
        """Put a field in place of the notes."""
        if self._field is not None:
            return
        field = QPlainTextEdit(self._notes, self)
        field.setAccessibleName(tr("Contacts", "Notes"))
        field.setPlaceholderText(tr("Contacts", "Ctrl+Enter saves, Esc does not."))
        field.setTabChangesFocus(True)
        lines = self._text.heightForWidth(self.width()) if self._notes else 0
        field.setMinimumHeight(max(_LEAST, lines + 32))
        field.installEventFilter(self)
        self._field = field
        self._text.hide()
        self._column.addWidget(field)
        field.show()
        field.setFocus()
        field.moveCursor(field.textCursor().MoveOperation.End)

    def finish(self) -> None:
        """Save what is being written, if anything is."""
        self._close(save=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
                if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                    self._close(save=True)
                    return True
                if event.key() == Qt.Key.Key_Escape:
                    self._close(save=False)
                    return True
            elif isinstance(event, QFocusEvent) and not event.gotFocus():
                kept = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
                if event.reason() not in kept:
                    self._close(save=True)
        return super().eventFilter(watched, event)

    def _close(self, *, save: bool) -> None:
        field, self._field = self._field, None
        if field is None:
            return
        had_focus = field.hasFocus()
        field.hide()
        field.deleteLater()
        self._text.setVisible(bool(self._notes))
        if had_focus:
            self.opener.setFocus()
        text = field.toPlainText().strip()
        if save and text != self._notes.strip():
            self.saved.emit(text)
        self.closed.emit()
