"""Why the contacts of a page are hits."""

from cardcase.core.hits import Hit
from cardcase.core.ops import contacts
from cardcase.core.store import browse
from cardcase.core.store.found import found_in
from cardcase.core.store.library import Library
from people import ANNA, EDYTA, LUKASZ, add


def test_what_the_row_does_not_say_is_told(library: Library) -> None:
    add(library, ANNA, EDYTA, LUKASZ)
    rows = browse.contacts_page(library, "")
    found = found_in(library, "supplier", rows)
    assert found["edyta"] == Hit("why", "looks for a steel supplier")
    assert found["anna"] is None
    assert set(found_in(library, "tag:construction", rows).values()) == {None}


def test_a_contact_that_went_in_the_meantime_is_left_out(library: Library) -> None:
    add(library, ANNA, EDYTA)
    rows = browse.contacts_page(library, "")
    contacts.delete(library, ["anna"])
    assert set(found_in(library, "supplier", rows)) == {"edyta"}
