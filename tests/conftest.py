"""Fixtures that several rooms share."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from cardcase.core.store.library import Library

WORKER = os.environ.get("PYTEST_XDIST_WORKER", "")
DISPLAYS = os.environ.get("CARDCASE_TEST_DISPLAYS", "").split()
if WORKER and DISPLAYS:
    # Before Qt looks for one.
    os.environ["DISPLAY"] = DISPLAYS[int(WORKER.removeprefix("gw"))]

# Workers, and what a shell starts in the background, ignore it; tests interrupt their children.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library in a folder of its own."""
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close_all()
