"""The window merges the search index while nothing else happens."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from cardcase.core.ops import samples
from cardcase.core.scan.reader import Reader
from cardcase.core.store import segments
from cardcase.core.store.library import Library
from cardcase.ui import upkeep
from cardcase.ui.context import Context
from cardcase.ui.tasks import Mailbox, Tasks
from cardcase.ui.upkeep import Upkeep


@pytest.fixture
def threaded(library: Library, tmp_path: Path, qtbot: QtBot) -> Iterator[Context]:
    """A context with lanes of its own."""
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made = Context.make(library, Tasks(Mailbox()), settings, Reader())
    yield made
    made.close()


def test_what_changes_scattered_is_merged_once_it_is_quiet(
    threaded: Context, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(segments, "_FEW_PAGES", 50)
    monkeypatch.setattr(upkeep, "QUIET_MS", 50)
    monkeypatch.setattr(upkeep, "BETWEEN_MS", 1)
    samples.fill(library, 150, 1)
    keeper = Upkeep(threaded)
    try:
        qtbot.waitUntil(lambda: not segments.is_scattered(library))
        for seed in (2, 3):
            changes = samples.fill(library, 150, seed)
        assert segments.is_scattered(library)
        threaded.bus.changed.emit(changes)
        qtbot.waitUntil(lambda: not segments.is_scattered(library))
    finally:
        keeper.stop()
