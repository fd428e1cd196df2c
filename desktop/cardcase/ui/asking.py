"""Asking for a name of which the library knows some: they are read while the question is open."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from cardcase.ui.context import Context
from cardcase.ui.widgets.ask_line import AskLine


def ask_for(
    context: Context,
    parent: QWidget,
    question: tuple[str, str, str],
    answer: Callable[[str], None],
    names: Callable[[], Sequence[str]],
    hint: str = "",
    unknown: str = "",
    text: str = "",
) -> None:
    """Open the question (its title, what is asked for, the verb) and offer ``names`` in it.

    ``names`` runs on the database lane; ``text`` stands there to begin with. With words for what
    is ``unknown``, nothing else is taken.
    """
    title, name, verb = question
    ask = AskLine(title, name, verb, answer, parent, text=text, hint=hint, unknown=unknown)
    # It may be answered before they are there.
    handle = context.tasks.submit("db", names, on_done=ask.propose)
    ask.finished.connect(lambda _code: handle.cancel())
    ask.open()
