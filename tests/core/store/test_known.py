"""The names that filters can be chosen from."""

import pytest

from cardcase.core.store import known
from cardcase.core.store.library import Library
from people import ANNA, EDYTA, add


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        ("tag", ["Construction"]),
        ("event", ["Targi Kielce"]),
        ("city", ["Kraków"]),
        ("org", ["Dom i Ogród s.c.", "Wronbud Okna sp. z o.o."]),
        ("via", ["Anna Nowak"]),
    ],
)
def test_names_come_once_by_the_alphabet(
    library: Library, kind: known.Named, names: list[str]
) -> None:
    assert known.names(library, kind) == []
    add(library, ANNA, EDYTA)
    assert known.names(library, kind) == names
