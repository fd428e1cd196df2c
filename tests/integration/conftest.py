"""The real window on a real library."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cardcase.ui import i18n
from cardcase.ui import theme as theme_module
from program import Program


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # Said by Qt's offscreen platform about windows as such; the other platforms are silent.
    ignore = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(ignore)


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], Program]]:
    """Starts Cardcase on the test's library folder; as often as wanted, one after another."""
    del qtbot  # it looks after warnings and exceptions
    i18n.install(qapp, "en")
    theme_module.install(qapp)
    running: list[Program] = []

    def run() -> Program:
        running.append(Program(qapp, tmp_path / "library", tmp_path / "settings.ini"))
        return running[-1]

    yield run
    for program in running:
        program.close()
