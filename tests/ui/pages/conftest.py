"""Cards in review, and a review page on them. The scan page's tests have a bench of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cardcase.core.store.library import Library
from cardcase.ui.theme import Theme
from reviewing import (
    Bench,
    Shot,
    named,
    put_in,
)


@pytest.fixture
def bench(library: Library, tmp_path: Path, dress: Theme, qtbot: QtBot) -> Iterator[Bench]:
    with Bench(library, tmp_path, qtbot) as made:
        yield made


@pytest.fixture
def one(library: Library, tmp_path: Path) -> str:
    """The uid of the only card in review."""
    return put_in(library, tmp_path, Shot("IMG_2041.jpg", taken="2026:03:12 14:22:00"))[0]


@pytest.fixture
def three(library: Library, tmp_path: Path) -> list[str]:
    return put_in(
        library,
        tmp_path,
        Shot("a.jpg", taken="2026:03:12 14:22:00"),
        Shot("b.jpg", named("Zenon", "Wąs")),
        Shot("c.jpg", named("Ida", "Lis")),
    )
