"""What is done with several contacts at once: each thing one step that Undo takes back."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cardcase.core.ops import tags
from cardcase.core.ops.attending import attend
from cardcase.core.ops.changes import Changes
from cardcase.core.records import EventRecord
from cardcase.core.store import browse, known
from cardcase.core.store import tags as stored
from cardcase.ui.asking import ask_for
from cardcase.ui.context import Context
from cardcase.ui.i18n import tr
from cardcase.ui.labels import operation
from cardcase.ui.pages.contacts.chosen import Chosen

MOST_MERGED = 20
"""More contacts at once are hardly one person; each is looked at side by side."""
_FEW = 500
"""Up to so many, only the tags that they bear are proposed to take off."""


class Batch(QObject):
    """``merge_asked`` gives the uids of contacts that are to be looked at side by side."""

    merge_asked = Signal(list)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._widget = parent

    def with_uids(self, chosen: Chosen, act: Callable[[tuple[str, ...]], None]) -> None:
        """Call ``act`` with the uids of those chosen, as soon as they are known."""
        if chosen.query is None:
            if chosen.uids:
                act(chosen.uids)
            return
        self._context.tasks.submit("db", chosen.read, self._context.library, on_done=act)

    def add_tag(self, chosen: Chosen) -> None:
        """Ask for a tag and put it on them."""

        def answer(name: str) -> None:
            self.with_uids(chosen, lambda uids: self._run(tags.add, uids, [name]))

        question = tr("Batch", "Add a tag"), tr("Batch", "Tag"), tr("Batch", "Add")
        self._ask(question, answer, partial(known.names, self._context.library, "tag"))

    def take_tag_off(self, chosen: Chosen) -> None:
        """Ask for one of their tags and take it off."""

        def answer(name: str) -> None:
            self.with_uids(chosen, lambda uids: self._run(tags.remove, uids, name))

        few = chosen.query is None and len(chosen.uids) <= _FEW
        names = (
            partial(stored.borne_by, self._context.library, chosen.uids)
            if few
            else partial(known.names, self._context.library, "tag")
        )
        question = tr("Batch", "Remove a tag"), tr("Batch", "Tag"), tr("Batch", "Remove")
        self._ask(question, answer, names, tr("Batch", "The arrow down shows their tags."))

    def add_to_event(self, chosen: Chosen) -> None:
        """Ask for an event and say that they were met there; one that is new is made."""

        def answer(name: str) -> None:
            event = browse.event_named(self._context.library, name)
            met = event or EventRecord(uid="", name=name)
            self.with_uids(chosen, lambda uids: self._run(attend, uids, met))

        question = tr("Batch", "Add to an event"), tr("Batch", "Event"), tr("Batch", "Add")
        hint = tr("Batch", "A name that is new makes a new event.")
        self._ask(question, answer, partial(known.names, self._context.library, "event"), hint)

    def merge(self, chosen: Chosen) -> None:
        """Look at them side by side, to merge them."""
        if chosen.query is not None or len(chosen.uids) > MOST_MERGED:
            n = MOST_MERGED
            self._context.notify(tr("Batch", "At most %n can be merged at once.", None, n))
        elif len(chosen.uids) > 1:
            self.merge_asked.emit(list(chosen.uids))

    def _ask(
        self,
        question: tuple[str, str, str],
        answer: Callable[[str], None],
        names: Callable[[], Sequence[str]],
        hint: str = "",
    ) -> None:
        ask_for(self._context, self._widget, question, answer, names, hint)

    def _run(self, op: Callable[..., Changes], *args: object) -> None:
        self._context.run(op, *args, then=self._say)

    def _say(self, changes: Changes) -> None:
        if changes:
            self._context.notify(operation(changes.kind, changes.subject), undo=True)
        else:
            self._context.notify(tr("Batch", "Nothing to change: it is so already."))
