"""Fronts and backs of made-up batches, and the two as one."""

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest

from cardcase.core.card_records import CardRecord
from cardcase.core.records import AddressRecord, ContactRecord, JobRecord, PointRecord, TaxIdRecord
from cardcase.core.scan.draft import Draft, Evidence
from cardcase.core.scan.extract import Known, draft_of
from cardcase.core.scan.page import Page
from cardcase.core.scan.pairs import Face, Pair, propose
from cardcase.core.scan.sides import completed, together
from pages import page_of

FIRMS = ("Nordal Finanse S.A.", "Wronbud sp. z o.o.", "Kwanta", "Fjordtek AB", "Brawa s.c.")
PEOPLE = ("Anna Kowalczyk", "Jan Wilk", "Ewa Maj", "Piotr Lis", "Adam Zych", "Beata Sowa")


def host(firm: str) -> str:
    return firm.split()[0].lower() + ".pl"


def front(person: str, firm: str) -> tuple[str, ...]:
    given, family = person.lower().split()
    number = 601_000_000 + sum(map(ord, person + firm)) * 4177
    return person, "Kierownik", firm, f"tel. +48 {number}", f"{given}.{family}@{host(firm)}"


def back(firm: str) -> tuple[str, ...]:
    return firm, f"www.{host(firm)}"


def faces(
    *cards: Sequence[str], times: Sequence[str] = (), sizes: Sequence[tuple[int, int]] = ()
) -> list[Face]:
    """Cards as they would be read, in this order; their keys are their places."""
    made = []
    for order, lines in enumerate(cards):
        page = page_of(*lines)
        draft = draft_of(page, Known())
        told = draft.contact.name or draft.contact.points_of("phone")
        made.append(
            Face(
                key=str(order),
                order=order,
                draft=draft,
                reading=page,
                side="front" if told else "back",
                taken_at=times[order] if times else "",
            )
        )
    return made


def pairs(*cards: Sequence[str], times: Sequence[str] = ()) -> set[tuple[str, str]]:
    return {(pair.front, pair.back) for pair in propose(faces(*cards, times=times))}


def reasons(pair: Pair) -> dict[str, str]:
    return {reason.code: reason.what for reason in pair.reasons}


def test_a_front_and_the_back_that_follows_it() -> None:
    (pair,) = propose(faces(front(PEOPLE[0], FIRMS[0]), back(FIRMS[0])))
    assert (pair.front, pair.back) == ("0", "1")
    assert reasons(pair)["domain"] == "nordal.pl" and "neighbours" in reasons(pair)
    assert pair.certain


def test_far_apart_is_asked_and_not_done() -> None:
    others = [front(person, firm) for person, firm in zip(PEOPLE[1:5], FIRMS[1:], strict=True)]
    cards = [front(PEOPLE[0], FIRMS[0]), *others, *others[:0], back(FIRMS[0])]
    (pair,) = propose(faces(*cards))
    assert (pair.front, pair.back) == ("0", "5") and not pair.certain


def test_two_people_are_never_a_pair() -> None:
    assert pairs(front(PEOPLE[0], FIRMS[0]), front(PEOPLE[1], FIRMS[0])) == set()


def test_what_says_nothing_of_the_front_is_no_back_of_it() -> None:
    assert pairs(front(PEOPLE[0], FIRMS[0]), back(FIRMS[1])) == set()
    assert pairs(front(PEOPLE[0], FIRMS[0]), ("Szkło i światło",)) == set()


def test_colleagues_at_one_stand_each_get_their_own_back() -> None:
    firm = FIRMS[1]
    cards = [side for person in PEOPLE for side in (front(person, firm), back(firm))]
    assert pairs(*cards) == {(str(n), str(n + 1)) for n in range(0, 12, 2)}
    turned = [side for person in PEOPLE for side in (back(firm), front(person, firm))]
    assert pairs(*turned) == {(str(n + 1), str(n)) for n in range(0, 12, 2)}


def test_one_back_among_colleagues_far_from_all_is_nobodys() -> None:
    firm = FIRMS[1]
    cards = [front(person, firm) for person in PEOPLE[:3]]
    cards += [front(PEOPLE[3], FIRMS[2]), back(firm)]
    assert pairs(*cards) == set()


def test_two_sides_without_a_name_are_a_pair_on_one_photograph_alone() -> None:
    company = ("Stolarnia Dąb", "ul. Prosta 5", "00-838 Warszawa", "tel. 22 123 45 67")
    sides = faces(("Stolarnia Dąb", "okna, drzwi, schody"), company)
    assert propose(sides) == ()
    on_one = [replace(side, photograph="p") for side in sides]
    (pair,) = propose(on_one)
    assert (pair.front, pair.back, pair.certain) == ("1", "0", False)


def test_time_tells_which_of_two() -> None:
    cards = (front(PEOPLE[0], FIRMS[0]), back(FIRMS[0]), front(PEOPLE[1], FIRMS[0]))
    late = ("2026-03-12T10:00:00", "2026-03-12T10:59:50", "2026-03-12T11:00:00")
    assert pairs(*cards) == {("0", "1")}
    assert pairs(*cards, times=late) != {("0", "1")}


def test_a_shared_number_is_enough() -> None:
    (pair,) = propose(
        faces(
            (PEOPLE[0], "tel. +48 601 234 567", "NIP 526-025-09-95"),
            ("Dojazd od ulicy", "NIP 526-025-09-95"),
        )
    )
    assert reasons(pair)["tax_id"] == "5260250995"


def test_a_card_in_two_languages_is_one_person() -> None:
    polish = front(PEOPLE[0], FIRMS[0])
    english = (PEOPLE[0], "Head of the Purchasing Department", "Poland", *polish[3:])
    (pair,) = propose(faces(polish, english))
    assert not pair.certain, "it may be an older card of the same person"
    assert pairs(polish, (*polish, "www.nordal.pl")) == set(), "one side, photographed twice"
    assert (pair.front, pair.back) == ("0", "1") and reasons(pair)["name"] == PEOPLE[0]
    namesake = (PEOPLE[0], "Manager", "tel. +48 602 111 222", "anna@kwanta.pl")
    assert pairs(polish, namesake) == set()


def test_another_shape_is_another_card() -> None:
    one, other = faces(front(PEOPLE[0], "Kwanta"), ("Kwanta",))
    assert other.reading is not None
    square = page_of("Kwanta")
    made = Face(
        key="1", order=1, draft=other.draft, side="back",
        reading=type(square)(width=600, height=600, lines=square.lines),
    )  # fmt: skip
    alike = propose([one, other])
    assert alike and not propose([one, made])


@pytest.mark.parametrize("seed", range(20))
def test_in_mixed_batches_no_pair_is_wrong_and_few_are_missed(seed: int) -> None:
    chance = random.Random(seed)
    cards: list[tuple[str, ...]] = []
    truth: set[tuple[str, str]] = set()
    for person in chance.sample(PEOPLE, len(PEOPLE)):
        firm = chance.choice(FIRMS)
        cards.append(front(person, firm))
        if chance.random() < 0.6:
            truth.add((str(len(cards) - 1), str(len(cards))))
            cards.append(back(firm))
    found = pairs(*cards)
    assert found <= truth
    assert len(found) >= len(truth) - 1


def a_card(reading: Page | None, draft: Draft | None = None) -> CardRecord:
    return CardRecord(uid="c", photograph="p", reading=reading, draft=draft)


FRONT = ContactRecord(
    given="Anna",
    family="Lis",
    jobs=(JobRecord(organization="Kwanta", titles=("Kupiec",)),),
    points=(
        PointRecord(kind="phone", value="601 234 567", normalized="+48601234567"),
        PointRecord(kind="web", value="kwanta.pl", normalized="kwanta.pl"),
    ),
    addresses=(AddressRecord(street="ul. Lipowa 1", postcode="30-702", city="Kraków"),),
)
BACK = ContactRecord(
    jobs=(JobRecord(organization="Kwanta sp. z o.o.", titles=("Buyer",), department="Sales"),),
    points=(
        PointRecord(kind="phone", value="+48 601 234 567", normalized="+48601234567"),
        PointRecord(kind="phone", value="12 345 67 10", normalized="+48123456710"),
        PointRecord(kind="web", value="www.kwanta.pl", normalized="kwanta.pl"),
        PointRecord(kind="email", value="biuro@kwanta.pl", normalized="biuro@kwanta.pl"),
    ),
    addresses=(
        AddressRecord(street="Lipowa St. 1", postcode="30-702", city="Cracow"),
        AddressRecord(street="ul. Morska 2", postcode="81-222", city="Gdynia", country="Polska"),
    ),
    tax_ids=(TaxIdRecord(kind="NIP", value="526-025-09-95"),),
    notes="Meble",
)


def test_the_back_adds_what_the_front_lacks() -> None:
    whole = completed(FRONT, BACK)
    assert whole.name == "Anna Lis" and whole.notes == "Meble" and whole.tax_ids == BACK.tax_ids
    assert whole.job == JobRecord(organization="Kwanta", titles=("Kupiec",), department="Sales")
    assert [point.value for point in whole.points] == [
        "601 234 567", "kwanta.pl", "12 345 67 10", "biuro@kwanta.pl",
    ]  # fmt: skip
    assert [address.city for address in whole.addresses] == ["Kraków", "Gdynia"]
    assert completed(whole, BACK) == whole
    assert completed(FRONT, ContactRecord()) == FRONT


def test_the_evidence_of_the_back_stands_on_the_lines_below() -> None:
    above, below = page_of("Anna Lis", "Kupiec"), page_of("Kwanta sp. z o.o.", "12 345 67 10", "?")
    sure = Evidence(confidence=0.9, sure=True, lines=(0,))
    derived = Evidence(confidence=0.3, sure=False, source="derived", lines=(1,))
    front_draft = Draft(contact=FRONT, evidence={"org": derived, "phones[0]": sure}, unused=(1,))
    back_draft = Draft(
        contact=BACK,
        evidence={"org": sure, "phones[1]": Evidence(confidence=0.8, sure=False, lines=(1,))},
        unused=(2,),
    )
    sides = together(a_card(above, front_draft), a_card(below, back_draft))
    assert [line.text for line in sides.reading.lines][2:] == [
        "Kwanta sp. z o.o.", "12 345 67 10", "?",
    ]  # fmt: skip
    job = sides.draft.contact.job
    assert job is not None and job.organization == "Kwanta sp. z o.o."
    assert sides.draft.evidence["org"] == Evidence(confidence=0.9, sure=True, lines=(2,))
    assert sides.draft.evidence["phones[1]"].lines == (3,)
    assert sides.draft.evidence["phones[0]"] == sure
    assert sides.draft.unused == (1, 4)
    left, top, width, height = sides.place
    line = sides.reading.lines[2]
    assert left <= line.left and top <= line.top and line.bottom <= top + height
    assert width == above.width and round(top + height) == sides.reading.height


def test_a_smaller_picture_of_the_back_is_brought_to_the_width_of_the_front() -> None:
    above, below = page_of("Anna Lis"), page_of("Kwanta")
    half = type(below)(width=500, height=300, lines=below.lines)
    sides = together(a_card(above), a_card(half))
    assert sides.reading.lines[1].height == 2 * half.lines[0].height
    nothing = together(a_card(None), a_card(None))
    assert nothing.reading.lines == () and nothing.reading.height > 600
