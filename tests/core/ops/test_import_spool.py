"""Records put aside come back as they were, from memory and from the disk."""

from dataclasses import replace

import pytest

from cardcase.core.ops.importing import spool
from cardcase.core.sample import people


def test_records_come_back_in_any_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spool, "_IN_MEMORY", 3)
    some = list(people(12, seed=1))
    with spool.spool() as aside:
        numbers = [aside.add(each) for each in some]
        assert [aside.get(number) for number in reversed(numbers)] == some[::-1]
        later = replace(some[0], notes="x" * 100_000)
        assert aside.get(aside.add(later)) == later and aside.get(numbers[5]) == some[5]
