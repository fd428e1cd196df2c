"""Whatever is done, undone is the library before and redone the library after."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

import pytest
from hypothesis import HealthCheck, Phase, configuration, given, settings
from hypothesis import strategies as st

from cardcase.core.store import database
from cardcase.core.store.library import Library
from undoing import ACTIONS, Step, play

# It keeps a cache even without a database of examples; not in the tree.
configuration.set_hypothesis_home_dir(Path(gettempdir()) / "cardcase-hypothesis")

STEPS = st.lists(
    st.tuples(st.sampled_from(ACTIONS), st.integers(0, 2**16)), min_size=5, max_size=12
)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty library to copy, as making one takes longer than all that is done in it."""
    folder = tmp_path_factory.mktemp("empty") / "library"
    Library.open(folder).close_all()
    return folder


@pytest.fixture(scope="module")
def unsynced() -> Iterator[None]:
    """Commits that do not wait for the disk: no power is cut here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(database._PRAGMAS, "synchronous", "OFF")
        yield


# The same examples each time; many others are tried by tests/benchmarks/undo.py. They are not made
# smaller when one fails: that takes minutes.
@settings(
    max_examples=20,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
@given(steps=STEPS)
def test_any_sequence_is_undone_and_redone(empty: Path, unsynced: None, steps: list[Step]) -> None:
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "library"
        shutil.copytree(empty, copy)
        play(copy, steps)
