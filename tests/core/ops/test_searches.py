"""Searches kept under a name."""

import pytest

from cardcase.core.errors import LibraryError
from cardcase.core.ops import history, searches
from cardcase.core.records import SearchRecord
from cardcase.core.store.library import Library
from cardcase.core.store.searches import all_searches


def kept(library: Library) -> list[tuple[str, str]]:
    return [(each.name, each.query) for each in all_searches(library)]


def test_a_search_is_kept_found_by_its_name_renamed_and_removed(library: Library) -> None:
    searches.keep(library, SearchRecord(uid="", name="Żwir", query="żwir "))
    searches.keep(library, SearchRecord(uid="", name=" Łódź,  cisza", query="city:łódź"))
    searches.keep(library, SearchRecord(uid="", name="zwir", query="piasek"))
    assert kept(library) == [("Łódź, cisza", "city:łódź"), ("zwir", "piasek")]
    first, _ = all_searches(library)
    changes = searches.keep(library, SearchRecord(uid=first.uid, name="A", query=first.query))
    assert changes.searches == {first.uid}
    searches.remove(library, first.uid)
    assert kept(library) == [("zwir", "piasek")]
    with pytest.raises(LibraryError):
        searches.remove(library, first.uid)
    for _ in range(3):
        history.undo(library)
    assert kept(library) == [("Łódź, cisza", "city:łódź"), ("Żwir", "żwir")]


def test_a_search_needs_a_name_and_something_to_look_for(library: Library) -> None:
    for name, query in (("", "x"), ("x", " ")):
        with pytest.raises(ValueError, match="name"):
            searches.keep(library, SearchRecord(uid="", name=name, query=query))
