"""The notes of an event, read and written in their place."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.section import Section

_HEIGHT = 140


class Notes(QWidget):
    """``saved`` carries the text. Ctrl+Enter saves, Escape leaves it as it was."""

    saved = Signal(str)
    opened = Signal(bool)
    """Whether they are being written now: then Escape is theirs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._may_write = "", True
        heading = Section(tr("Events", "Notes"), parent=self)
        self.change = heading.add_action("pencil", tr("Events", "Change the notes"))
        self.change.clicked.connect(self.open)
        self.edit = QPlainTextEdit(self)
        self.edit.setAccessibleName(tr("Events", "Notes"))
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(_HEIGHT)
        self.edit.installEventFilter(self)
        self.shown = Label("", "body", "muted", wrap=True, parent=self)
        self._keys = QWidget(self)
        row = QHBoxLayout(self._keys)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        save = Button(tr("Events", "Save"), key="Ctrl+Return", small=True, parent=self._keys)
        cancel = Button(tr("Events", "Cancel"), key="Esc", small=True, parent=self._keys)
        save.clicked.connect(self.keep)
        cancel.clicked.connect(self.close_edit)
        row.addWidget(save)
        row.addWidget(cancel)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (heading, self.shown, self.edit, self._keys):
            column.addWidget(widget)
        self.close_edit()

    @property
    def editing(self) -> bool:
        """Whether the notes are being written."""
        return not self.edit.isHidden()

    def show_text(self, text: str) -> None:
        """Show these notes; while they are being written, what is typed stays."""
        self._text = text
        self.shown.setText(text or tr("Events", "Nothing noted yet."))

    def let_write(self, may: bool) -> None:
        """Whether they may be written now; what is being written is kept."""
        if not may:
            self.keep()
        self._may_write = may
        self._show(editing=self.editing)

    def open(self) -> None:
        """Write."""
        self.edit.setPlainText(self._text)
        self._show(editing=True)
        self.edit.setFocus()

    def keep(self) -> None:
        """Save what was written, and close."""
        text = self.edit.toPlainText().strip()
        changed = self.editing and text != self._text
        self.close_edit()
        if changed:
            self.saved.emit(text)

    def close_edit(self) -> None:
        """Close without saving."""
        focused = self.edit.hasFocus()
        self._show(editing=False)
        if focused:
            self.change.setFocus()

    def _show(self, *, editing: bool) -> None:
        self.edit.setVisible(editing)
        self._keys.setVisible(editing)
        self.shown.setVisible(not editing)
        self.change.setVisible(not editing and self._may_write)
        self.opened.emit(editing)

    def form_key(self, event: QKeyEvent) -> bool:
        """Do what is printed on the buttons, while they are shown; whether the key is theirs."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if not self.editing:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.close_edit()
        elif control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
        else:
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self.form_key(event)
        return super().eventFilter(watched, event)
