"""Fictional libraries: the same from the same seed, and whole."""

from collections import Counter
from datetime import date

from cardcase.core.normalize import normalize_phone
from cardcase.core.ops import history, samples
from cardcase.core.sample import people
from cardcase.core.sample.words import entries
from cardcase.core.store import browse, load
from cardcase.core.store.library import Library


def test_a_seed_makes_the_same_people() -> None:
    assert list(people(50, 7)) == list(people(50, 7))
    assert list(people(50, 7)) != list(people(50, 8))


def test_people_have_what_a_card_tells_and_a_first_meeting() -> None:
    made = list(people(400, 1))
    assert len({each.uid for each in made}) == len(made)
    for person in made:
        assert person.given
        assert person.family
        assert person.job is not None
        assert person.points_of("email")[0].value.endswith(".example")
        first = person.encounters[0]
        assert first.event is not None
        assert first.event.start <= first.when <= (first.event.end or first.event.start)
        assert first.why


def test_whoever_met_them_wrote_in_one_language() -> None:
    polish, english = (list(people(60, 7, language)) for language in ("pl", "en"))
    assert [each.uid for each in polish] == [each.uid for each in english]
    why = {met.why for each in english for met in each.encounters}
    assert why <= set(entries("why.en")) and not why & set(entries("why.pl"))
    first = polish[0].points[0]
    assert first.value.count(" ") >= 3 and normalize_phone(first.value, "PL") == first.normalized


def test_women_have_the_feminine_form_of_polish_names() -> None:
    families = Counter(
        (each.given.endswith("a"), each.family.endswith(("ski", "cki")))
        for each in people(2000, 2)
        if each.addresses and each.points[0].value.startswith("+48")
    )
    assert families[True, True] == 0
    assert families[False, True] > 50


def test_filling_is_one_step_that_can_be_undone(library: Library) -> None:
    changes = samples.fill(library, 120, 5)
    assert (len(changes.contacts), browse.count_contacts(library)) == (120, 120)
    assert len(browse.events(library)) == 3
    stored = {each.uid: each for each in load.contacts(library, changes.contacts)}
    for made in people(120, 5):
        assert stored[made.uid].points == made.points
        assert len(stored[made.uid].encounters) == len(made.encounters)
    assert not samples.fill(library, 120, 5)
    history.undo(library)
    assert browse.count_contacts(library) == 0
    assert browse.events(library) == []


def test_those_who_sat_at_one_table_met_at_one_encounter(library: Library) -> None:
    samples.fill(library, 2000, 1)
    everyone = load.contacts(library, browse.matching(library, ""))
    seats = Counter(len(met.participants) for each in everyone for met in each.encounters)
    assert seats[4] > 0


def test_the_people_to_look_around_among_were_met_lately_at_several_events(
    library: Library,
) -> None:
    def today() -> date:
        return date(2026, 11, 27)

    samples.fill_first(library, "en", today)
    events = browse.events(library)
    assert len(events) == 5 and {each.kind for each in events} >= {"fair", "conference", "lunch"}
    assert all("2025-06" <= each.start <= "2026-11-20" for each in events)
    people = load.contacts(library, browse.matching(library, ""))
    met = [meeting for each in people for meeting in each.encounters]
    assert max(each.when for each in met) <= "2026-11-27"
    at = Counter(each.event.name for each in met if each.event)
    assert set(at.values()) == {8}
    assert samples.first_left(library) == 40 and not samples.fill_first(library, "en", today)
    samples.clear_first(library)
    assert not browse.events(library) and not browse.count_contacts(library)
