"""Cards in review, and a review page on them; photographs to scan, and what is said in toasts.

The scan page's tests have a bench of their own.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.theme import Theme
from contacting import Told
from reviewing import (
    Bench,
    Shot,
    named,
    put_in,
)
from scanning import ANNA, LUKASZ, photograph


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


@pytest.fixture
def anna(tmp_path: Path) -> Path:
    """A photograph of Anna's card."""
    return photograph(tmp_path, "anna.jpg", ANNA)


@pytest.fixture
def lukasz(tmp_path: Path) -> Path:
    """A photograph of Łukasz's card."""
    return photograph(tmp_path, "lukasz.jpg", LUKASZ)


@pytest.fixture
def told(context: Context) -> Told:
    """What is said in toasts."""
    return Told(context)
