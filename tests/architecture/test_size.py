"""Files stay small enough to be read at one go."""

from pathlib import Path
from statistics import median

import cardcase

ROOT = Path(cardcase.__file__).parent
TESTS = Path(__file__).parents[1]


def lines() -> dict[str, int]:
    return {
        str(file.relative_to(ROOT)): len(file.read_text("utf-8").splitlines())
        for file in ROOT.rglob("*.py")
    }


def test_no_file_over_600_lines() -> None:
    assert not {name: count for name, count in lines().items() if count > 600}
    tests = {file.name: len(file.read_text("utf-8").splitlines()) for file in TESTS.rglob("*.py")}
    assert not {name: count for name, count in tests.items() if count > 600}


def test_the_main_window_is_navigation_only() -> None:
    assert lines()["ui/main_window.py"] < 300


def test_the_median_module_is_short() -> None:
    # Packages with nothing in them would only flatter the figure.
    assert median(count for count in lines().values() if count > 5) <= 120
