"""The collector rests while much is made, and looks again afterwards, whatever happened."""

import gc

import pytest

from cardcase.ui.collector import uncollected


def test_the_collector_rests_meanwhile_and_only_then() -> None:
    def look(*, fail: bool) -> bool:
        if fail:
            raise LookupError
        return gc.isenabled()

    inner = uncollected(look)
    assert uncollected(lambda: (inner(fail=False), gc.isenabled()))() == (False, False)
    assert gc.isenabled()
    with pytest.raises(LookupError):
        inner(fail=True)
    assert gc.isenabled()
