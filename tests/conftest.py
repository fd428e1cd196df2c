"""Fixtures that several rooms share."""

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from cardcase.core.store.library import Library

WORKER = os.environ.get("PYTEST_XDIST_WORKER", "")
DISPLAYS = os.environ.get("CARDCASE_TEST_DISPLAYS", "").split()
if WORKER and DISPLAYS:
    # Before Qt looks for one.
    os.environ["DISPLAY"] = DISPLAYS[int(WORKER.removeprefix("gw")) % len(DISPLAYS)]

# Workers, and what a shell starts in the background, ignore it; tests interrupt their children.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def new_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an empty library, to be copied: making its tables takes far longer."""
    folder = tmp_path_factory.mktemp("new") / "library"
    Library.open(folder).close_all()
    return folder


@pytest.fixture
def library(new_library: Path, tmp_path: Path) -> Iterator[Library]:
    """An empty library in a folder of its own."""
    shutil.copytree(new_library, tmp_path / "library")
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close_all()
