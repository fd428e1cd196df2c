"""Fixtures that several rooms share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cardcase.core.store.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library in a folder of its own."""
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close_all()
