"""Merging an event with another: which one, and what becomes of both."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cardcase.core.ops import events
from cardcase.core.records import EventRecord
from cardcase.ui.context import Context
from cardcase.ui.focus import FocusRing
from cardcase.ui.frame import resize_within
from cardcase.ui.i18n import tr
from cardcase.ui.models.events import EventsModel
from cardcase.ui.pages.events.events_view import EventsView
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.search_field import SearchField

_SIZE = (560, 600)
_SEARCH_DELAY_MS = 60


class MergeSheet(QDialog):
    """The event that the sheet was opened from stays; the chosen one goes into it."""

    def __init__(self, context: Context, event: EventRecord, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._event = context, event
        self.setWindowTitle(tr("Events", "Merge events"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = EventsModel(context.library, self, but=event.uid)
        self.view = EventsView(self.model, headings=False, by_click=False)
        self.search = SearchField(tr("Events", "Search in events"), key="")
        self.merge_button = Button(tr("Events", "Merge"), "merge", kind="primary", key="Return")
        self.cancel_button = Button(tr("Events", "Cancel"), key="Esc")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SEARCH_DELAY_MS)
        self._timer.timeout.connect(self._find)
        self._lay_out()
        self.search.textChanged.connect(lambda _text: self._timer.start())
        self.merge_button.clicked.connect(self.merge)
        self.cancel_button.clicked.connect(self.reject)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._settle())
        self.view.opened.connect(lambda _uid: self.merge())
        self.view.typed.connect(lambda text: self.search.setText(self.search.text() + text))
        resize_within(self, *_SIZE)
        FocusRing(self)
        self._settle()
        self.search.setFocus()

    def merge(self) -> None:
        """Merge the chosen event into this one."""
        if uid := self.view.current_uid():
            self._context.run(events.merge, self._event.uid, [uid])
            self.accept()

    def _find(self) -> None:
        self.model.search(self.search.text().strip())
        if self.model.rowCount():
            self.view.choose(self.model.index(0))
        self._settle()

    def _settle(self) -> None:
        self.merge_button.setEnabled(bool(self.view.current_uid()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Label(tr("Events", "Merge events"), "display"))
        told = tr(
            "Events",
            "{event} stays and gets the people, photographs and notes of the one that you choose.",
        )
        column.addWidget(Label(told.format(event=self._event.name), "body", "muted", wrap=True))
        column.addWidget(self.search)
        column.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.merge_button)
        column.addLayout(row)
        self.merge_button.setDefault(True)
