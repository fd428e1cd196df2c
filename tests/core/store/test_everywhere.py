"""People and events that what is typed finds, with where."""

from dataclasses import replace
from pathlib import Path

import pytest

from cardcase.core.found import sought
from cardcase.core.ops import cards, contacts, events, photographs
from cardcase.core.records import EventRecord
from cardcase.core.store import browse, load
from cardcase.core.store.clock import today
from cardcase.core.store.everywhere import (
    events_found,
    known_events,
    people_found,
    told_of,
)
from cardcase.core.store.library import Library
from made_up import LUKASZ as MADE_UP
from made_up import scanned, waiting_photograph
from people import ANNA, EDYTA, LUKASZ, add


@pytest.fixture
def filled(library: Library) -> Library:
    add(library, ANNA, EDYTA, LUKASZ)
    return library


def names(library: Library, query: str) -> list[str]:
    return [hit.row.name for hit in people_found(library, query, 5)]


def test_people_are_found_with_the_place(filled: Library) -> None:
    (hit,) = people_found(filled, "edyta steel", 5)
    assert hit.row.name == "Edyta Jaworska"
    assert [(each.place, each.text) for each in hit.found] == [
        ("why", "looks for a steel supplier")
    ]
    # The organization stands beside the name.
    (hit,) = people_found(filled, "wronbud okna", 5)
    assert hit.found == ()


def test_without_a_query_those_met_last_come_first(filled: Library) -> None:
    assert names(filled, "  ")[0] == "Edyta Jaworska"
    assert len(people_found(filled, "", 2)) == 2


def test_what_only_the_card_says_is_told(library: Library, tmp_path: Path) -> None:
    uid = waiting_photograph(library, tmp_path)
    photographs.add_scanned(library, uid, scanned(MADE_UP))
    (card,) = load.cards_on(library, uid)
    assert card.reading is not None
    word = next(each for each in card.reading.text.split() if len(each) > 5 and each.isalpha())
    cards.accept(library, card.uid, replace(ANNA, uid=""))
    (hit,) = people_found(library, word, 5)
    assert [each.place for each in hit.found] == ["card"]


def test_events_are_found_by_name_first_with_how_many_were_met(filled: Library) -> None:
    events.save(filled, EventRecord(uid="", name="Kongres", place="Kielce", start="2026-05-01"))
    known = known_events(filled)

    def found(query: str) -> list[tuple[str, int, list[str]]]:
        return [
            (hit.event.name, hit.people, [each.text for each in hit.found])
            for hit in events_found(known, sought(query, today()), 3)
        ]

    assert found("kielce") == [("Targi Kielce", 1, []), ("Kongres", 0, ["Kielce"])]
    assert found("kielce kong") == [("Kongres", 0, ["Kielce"])]
    assert found("") == [] and found("nic") == []


def test_nobody_is_found_who_was_deleted(filled: Library) -> None:
    contacts.delete(filled, ["edyta"])
    assert names(filled, "edyta") == []


def test_of_a_row_only_what_it_does_not_say_is_told(filled: Library) -> None:
    rows = browse.contacts_page(filled, "")
    told = told_of(filled, sought("edyta inzynier targi steel", today()), rows)
    assert [(each.place, each.text) for each in told["edyta"]] == [
        ("why", "looks for a steel supplier")
    ]
    contacts.delete(filled, ["anna"])
    assert told_of(filled, sought("steel", today()), rows)["anna"] == ()
