"""The real window, open on a library."""

from collections.abc import Iterator
from contextlib import contextmanager

from pytestqt.qtbot import QtBot

from cardcase.core.records import ContactRecord
from cardcase.ui.context import Context
from cardcase.ui.main_window import MainWindow
from people import add


@contextmanager
def main_window(
    context: Context, qtbot: QtBot, *people: ContactRecord, size: tuple[int, int] = (1280, 800)
) -> Iterator[MainWindow]:
    """The window with these people, active."""
    add(context.library, *people)
    made = MainWindow(context)
    qtbot.addWidget(made)
    made.resize(*size)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.toast.dismiss()
