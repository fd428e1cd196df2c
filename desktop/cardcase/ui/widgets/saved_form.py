"""A form in a page that is saved or given up."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from cardcase.ui.i18n import tr
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.form import Group


class SavedForm(Group):
    """``saved`` carries the record. Enter saves, Escape cancels, and buttons do the same."""

    saved = Signal(object)
    cancelled = Signal()

    def save(self) -> None:
        """Give the record, or go to what is missing or wrong."""
        raise NotImplementedError

    def ways_out(self) -> QHBoxLayout:
        """The two buttons, at the right of their row."""
        row = QHBoxLayout()
        row.setSpacing(8)
        # In the order in which Tab goes through them.
        cancel = Button(tr("Contacts", "Cancel"), key="Esc", parent=self)
        cancel.clicked.connect(self.cancelled)
        save = Button(tr("Contacts", "Save"), kind="primary", key="Ctrl+Return", parent=self)
        save.clicked.connect(self.save)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(save)
        return row

    @staticmethod
    def go_to(field: QLineEdit) -> None:
        """Let what is in a field be typed anew."""
        field.setFocus()
        field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.save()
            case Qt.Key.Key_Escape:
                self.cancelled.emit()
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                pass  # in a field of one line; the form shall not scroll away under the cursor
            case _:
                super().keyPressEvent(event)
