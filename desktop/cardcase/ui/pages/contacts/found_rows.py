"""Why the rows on the screen are hits: read a little after the list has come to rest."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from cardcase.core.found import Found
from cardcase.core.store.everywhere import told_of
from cardcase.ui.context import Context
from cardcase.ui.models.contacts import ContactsModel
from cardcase.ui.pages.contacts.list_view import ContactListView
from cardcase.ui.tasks import Handle

DELAY_MS = 50


class FoundRows(QObject):
    """Asks the database lane for what the model does not know yet of the rows in sight."""

    def __init__(self, context: Context, view: ContactListView, model: ContactsModel) -> None:
        super().__init__(view)
        self._context, self._view, self._model = context, view, model
        self._handle: Handle | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self.look)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._soon)
        view.verticalScrollBar().valueChanged.connect(self._soon)
        view.verticalScrollBar().rangeChanged.connect(self._soon)

    def _soon(self) -> None:
        if self._model.sought.words:
            self._timer.start()

    def look(self) -> None:
        """Read what is lacking."""
        rows = [row for row in self._view.rows_in_sight() if not self._model.is_explained(row.uid)]
        if not rows or not self._model.sought.words:
            return
        if self._handle is not None:
            self._handle.cancel()
        query = self._model.query
        self._handle = self._context.tasks.submit(
            "db",
            partial(told_of, self._context.library, self._model.sought, rows),
            on_done=lambda found: self._explain(query, found),
        )

    def _explain(self, query: str, found: dict[str, tuple[Found, ...]]) -> None:
        if query == self._model.query:
            self._model.explain(found)
