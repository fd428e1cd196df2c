"""Says that the people are made up, as long as they are, with the button that takes them out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cardcase.core.ops import samples
from cardcase.core.ops.changes import Changes
from cardcase.ui.context import Context
from cardcase.ui.i18n import tr
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.label import Label


class SampleNotice(QWidget):
    """At the foot of the list; hidden where nobody made up is left.

    ``done`` tells that its button, which has the focus, goes.
    """

    done = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.words = Label("", "second", "muted", wrap=True)
        self.remove = Button(tr("Contacts", "Remove them"), "eraser", small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 12)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addWidget(self.remove)
        self.hide()
        self.remove.clicked.connect(lambda: context.run(samples.clear_first))
        context.bus.changed.connect(self._changed)
        self._look()

    def _changed(self, changes: Changes) -> None:
        if changes.contacts or changes.removed:
            self._look()

    def _look(self) -> None:
        library = self._context.library
        self._context.tasks.submit("db", samples.first_left, library, on_done=self._show)

    def _show(self, n: int) -> None:
        self.words.setText(tr("Contacts", "%n people here are made up, to look around.", None, n))
        if not n and self.remove.hasFocus():
            self.done.emit()
        self.setVisible(n > 0)
