"""The dressed application, a context on a fresh library, a look at what a test leaves behind."""

import gc
import os
import threading
from collections.abc import Iterator
from functools import partialmethod
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cardcase.core.scan.reader import Reader
from cardcase.core.store.library import Library
from cardcase.ui import i18n
from cardcase.ui import theme as theme_module
from cardcase.ui.context import Context
from cardcase.ui.tasks import InlineTasks
from cardcase.ui.theme import Theme

_HERE = Path(__file__).parent

_PATIENCE_MS = 20_000
"""Workers share the cores: what takes a moment alone may take seconds beside the others."""


class PatientBot(QtBot):
    """Waits longer than pytest-qt would by itself before a test is lost."""

    waitUntil = partialmethod(QtBot.waitUntil, timeout=_PATIENCE_MS)  # noqa: N815
    waitSignal = partialmethod(QtBot.waitSignal, timeout=_PATIENCE_MS)  # noqa: N815
    waitActive = partialmethod(QtBot.waitActive, timeout=_PATIENCE_MS)  # noqa: N815
    waitExposed = partialmethod(QtBot.waitExposed, timeout=_PATIENCE_MS)  # noqa: N815


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's fixture, with more patience."""
    return PatientBot(request)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # Said by Qt's offscreen platform about windows as such; the other platforms are silent.
    ignore = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(ignore)


@pytest.fixture(scope="session")
def dress(qapp: QApplication) -> Theme:
    """The application's Theme; sentences are the English ones, with their plurals."""
    i18n.install(qapp, "en")
    return theme_module.install(qapp)


@pytest.fixture(autouse=True)
def _left_behind(dress: Theme) -> Iterator[None]:
    """No test leaves a thread, a running timer or another theme to the next one."""
    threads = set(threading.enumerate())
    # As in the program, nothing is collected on a lane: it may hold widgets.
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    dress.set_mode("system")
    left = [thread.name for thread in threading.enumerate() if thread not in threads]
    assert not left, f"threads left running: {left}"
    running = [
        f"{widget!r}: {timer!r}"
        for widget in QApplication.allWidgets()
        for timer in widget.findChildren(QTimer)
        if timer.isActive()
    ]
    assert not running, f"timers left running: {running}"


@pytest.fixture
def context(library: Library, tmp_path: Path, dress: Theme) -> Iterator[Context]:
    """What pages share, with tasks that run at once."""
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made = Context.make(library, InlineTasks(), settings, Reader())
    yield made
    made.close()
