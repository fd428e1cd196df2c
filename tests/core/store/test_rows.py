"""Queries that are made into statements once."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import peewee
import pytest

from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.core.store.models import Point
from cardcase.core.store.rows import Asked
from made_up import LUKASZ as WITHOUT_UID
from people import add

LUKASZ = replace(WITHOUT_UID, uid="lukasz")


def test_a_contact_is_read_by_statements_that_are_there(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(library, LUKASZ)
    first = load.contact(library, LUKASZ.uid)
    assert first is not None and first.points == LUKASZ.points
    load.cards_of(library, LUKASZ.uid)
    other = Library.open(tmp_path / "other")
    add(other, replace(LUKASZ, given="Jan"))

    def refuse(*_: Any, **__: Any) -> None:
        raise AssertionError("a statement is made anew")

    monkeypatch.setattr(peewee.Database, "execute", refuse)
    assert load.contact(library, LUKASZ.uid) == first
    assert load.cards_of(library, LUKASZ.uid) == []
    namesake = load.contact(other, LUKASZ.uid)
    assert namesake is not None and namesake.given == "Jan"
    other.close_all()


def test_any_number_of_values_is_one_parameter(library: Library) -> None:
    add(library, LUKASZ)
    kinds = Asked(lambda values: Point.select(Point.kind).where(Point.value.in_(values)))
    with library.session():
        values = [each.value for each in LUKASZ.points]
        assert sorted(kinds(values)) == sorted((each.kind,) for each in LUKASZ.points)
        assert list(kinds([])) == []
        assert list(kinds(map(str, range(100_000)))) == []
