"""Where what was typed is found, to the letter."""

from datetime import date

import pytest

from cardcase.core.found import Found, found_in, found_in_event, hits, sought
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    EncounterRecord,
    EventRecord,
    JobRecord,
    Participant,
    PointRecord,
    TaxIdRecord,
)

TODAY = date(2026, 3, 20)
FAIR = EventRecord(uid="fair", name="Targi Kielce 2026", place="Kielce", notes="hala G, stal")
LUKASZ = ContactRecord(
    uid="lukasz",
    given="Łukasz",
    family="Wrona",
    jobs=(JobRecord(organization="Hurtownia Wrona i Syn", titles=("Kupiec",), department="Skup"),),
    points=(
        PointRecord(kind="phone", value="+48 601-234-567", normalized="+48601234567"),
        PointRecord(kind="email", value="l.wrona@wrona.example"),
        PointRecord(kind="social", value="linkedin.com/in/lwrona", type="linkedin"),
    ),
    addresses=(AddressRecord(street="ul. Nowa 4", postcode="25-001", city="Kielce"),),
    tax_ids=(TaxIdRecord(kind="NIP", value="657-000-11-22"),),
    tags=("Buys steel",),
    notes="kuzyn Ewy; " * 20 + "drukuje katalog " + "i jeszcze " * 20,
    encounters=(
        EncounterRecord(
            uid="met",
            event=FAIR,
            place="stoisko C14",
            why="dostawca stali nierdzewnej",
            introduced_by="Anna Nowak",
            talked_about="terminy dostaw",
            participants=(
                Participant(contact="lukasz", remark="mówi szybko"),
                Participant(contact="jan", remark="tajemnica Jana"),
            ),
        ),
    ),
)


def marked(text: str, query: str, *, number: bool = False) -> list[str]:
    spans, _ = hits(text, sought(query, TODAY), number=number)
    return [text[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("text", "query", "shown"),
    [
        ("Łukasz Stalmach", "lukasz stal", ["Łukasz", "Stal"]),
        ("Żółć żółw", "ZOL", ["Żół", "żół"]),
        ("Straße Groß", "strass gros", ["Straß", "Groß"]),
        ("e\u0301te\u0301 E\u0301lan", "ete elan", ["e\u0301te\u0301", "E\u0301lan"]),
        ("ﬁrma", "fi", ["ﬁ"]),
        ("Hurtownia stali", "tali", []),
        ("Anna-Maria", "maria anna", ["Anna", "Maria"]),
        ("stal stalowa", "s stal", ["stal", "stal"]),
        ("", "stal", []),
        ("stal", "", []),
    ],
)
def test_beginnings_of_words_are_marked_in_the_text_as_it_stands(
    text: str, query: str, shown: list[str]
) -> None:
    assert marked(text, query) == shown


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("601 234", ["601-234"]),
        ("234567", ["234-567"]),
        ("12", []),
        ("999", []),
        ("601", ["601"]),
    ],
)
def test_digits_are_found_in_any_grouping(query: str, shown: list[str]) -> None:
    assert marked("+48 601-234-567", query, number=True) == shown


def test_filters_are_words_too_but_for_dates_and_what_must_not_be() -> None:
    what = sought('tag:stal -kielce met:2026-03 "główna księgowa"', TODAY)
    assert set(what.words) == {"stal", "glowna", "ksiegowa"}


@pytest.mark.parametrize(
    ("query", "place", "text"),
    [
        ("nierdzewnej", "why", "dostawca stali nierdzewnej"),
        ("targi", "event", "Targi Kielce 2026"),
        ("c14", "place", "stoisko C14"),
        ("nowak", "introduced_by", "Anna Nowak"),
        ("terminy", "talked_about", "terminy dostaw"),
        ("szybko", "remark", "mówi szybko"),
        ("kupiec", "title", "Kupiec"),
        ("skup", "department", "Skup"),
        ("steel", "tag", "Buys steel"),
        ("4", "address", "ul. Nowa 4, 25-001 Kielce"),
        ("601234", "phone", "+48 601-234-567"),
        ("example", "email", "l.wrona@wrona.example"),
        ("linkedin", "social", "linkedin.com/in/lwrona"),
        ("6570001122", "tax_id", "NIP 657-000-11-22"),
        ("grawerton", "card", "Firma Grawerton"),
    ],
)
def test_every_place_is_told(query: str, place: str, text: str) -> None:
    printed = "Firma\nGrawerton"
    (found,) = found_in(LUKASZ, sought(query, TODAY), printed=printed)
    assert (found.place, found.text) == (place, text)
    assert found.spans


def test_what_somebody_else_is_remarked_on_is_not_told() -> None:
    assert found_in(LUKASZ, sought("tajemnica", TODAY)) == ()


def test_several_words_are_told_by_as_few_places_as_hold_them() -> None:
    found = found_in(LUKASZ, sought("lukasz stal kielce", TODAY), known={"lukasz"})
    assert [(each.place, each.text) for each in found] == [
        ("why", "dostawca stali nierdzewnej"),
        ("event", "Targi Kielce 2026"),
    ]
    assert found_in(LUKASZ, sought("lukasz", TODAY), known={"lukasz"}) == ()


def test_of_a_long_text_the_part_with_the_hit_is_told_on_one_line() -> None:
    (found,) = found_in(LUKASZ, sought("katalog", TODAY))
    ((start, end),) = found.spans
    assert found.text[start:end] == "katalog"
    assert found.text.startswith("…kuzyn Ewy; ") and found.text.endswith("…")
    assert len(found.text) <= 92
    broken = ContactRecord(uid="b", notes="pierwsza\nlinia\tstal")
    assert found_in(broken, sought("stal", TODAY)) == (
        Found("note", "pierwsza linia stal", ((15, 19),)),
    )


def test_an_event_tells_place_and_notes() -> None:
    (found,) = found_in_event(FAIR, sought("targi stal", TODAY), known={"targi"})
    assert (found.place, found.text) == ("note", "hala G, stal")
