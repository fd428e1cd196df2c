"""How long reading still takes, and when nothing can be said about it."""

import pytest

from cardcase.ui.pages.scan.pace import Pace


class Clock:
    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_nothing_is_foretold_from_what_was_not_read(clock: Clock) -> None:
    pace = Pace(clock)
    assert pace.seconds_for(10) is None
    clock.seconds += 5  # Files are being copied.
    pace.begin()
    clock.seconds += 4
    pace.count()
    assert pace.seconds_for(9) is None, "the first one waited for the models"
    clock.seconds += 2
    pace.begin()
    pace.count()
    assert pace.seconds_for(8) == pytest.approx(24)


def test_a_pause_is_no_time_of_reading(clock: Clock) -> None:
    pace = Pace(clock)
    pace.begin()
    clock.seconds += 2
    pace.set_paused(True)
    clock.seconds += 1000
    pace.set_paused(False)
    pace.count()
    pace.count()
    assert pace.seconds_for(3) == pytest.approx(3)
