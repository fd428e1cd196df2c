"""A sheet that asks for one of the events: found by what is typed, chosen by Enter or the verb."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

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


class EventSheet(QDialog):
    """Whoever derives from it says in :meth:`take` what is done with the event."""

    def __init__(
        self, model: EventsModel, title: str, told: str, verb: Button, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model, self.verb = model, verb
        model.setParent(self)
        self.view = EventsView(model, headings=False, by_click=False)
        self.search = SearchField(tr("Events", "Search in events"), key="")
        self.cancel_button = Button(tr("Events", "Cancel"), key="Esc")
        self.buttons = QHBoxLayout()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SEARCH_DELAY_MS)
        self._timer.timeout.connect(self._find)
        self._lay_out(title, told)
        self.search.textChanged.connect(lambda _text: self._timer.start())
        verb.clicked.connect(self._take)
        self.cancel_button.clicked.connect(self.reject)
        self.view.selectionModel().currentChanged.connect(lambda *_: self.settle())
        self.view.opened.connect(lambda _uid: self._take())
        self.view.typed.connect(lambda text: self.search.setText(self.search.text() + text))
        resize_within(self, *_SIZE)
        FocusRing(self)
        self.settle()
        self.search.setFocus()

    @property
    def typed(self) -> str:
        """What is looked for."""
        return " ".join(self.search.text().split())

    def take(self, uid: str) -> None:
        """Do what was asked for with the event that was chosen."""
        raise NotImplementedError

    def settle(self) -> None:
        """Offer what can be done with what is chosen and typed now."""
        self.verb.setEnabled(bool(self.view.current_uid()))

    def find_now(self) -> None:
        """Show what is found for what was typed, if that is still to come."""
        if self._timer.isActive():
            self._timer.stop()
            self._find()

    def _take(self) -> None:
        self.find_now()
        if uid := self.view.current_uid():
            self.take(uid)
            self.accept()

    def _find(self) -> None:
        self.model.search(self.typed)
        if self.model.rowCount():
            self.view.choose(self.model.index(0))
        self.settle()

    def _lay_out(self, title: str, told: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Label(title, "display", wrap=True))
        column.addWidget(Label(told, "body", "muted", wrap=True))
        column.addWidget(self.search)
        column.addWidget(self.view, 1)
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.cancel_button)
        self.buttons.addWidget(self.verb)
        column.addLayout(self.buttons)
        self.verb.setDefault(True)
