"""What two contacts are to each other, and why."""

from dataclasses import replace

import pytest

from cardcase.core.match.judge import judge
from cardcase.core.match.profile import profile
from cardcase.core.match.spread import Spread
from cardcase.core.match.verdict import Verdict
from cardcase.core.records import AddressRecord, ContactRecord, JobRecord, PointRecord, TaxIdRecord


def phone(number: str, kind: str = "work") -> PointRecord:
    return PointRecord(kind="phone", type=kind, value=number, normalized=number)


def mail(address: str) -> PointRecord:
    return PointRecord(kind="email", value=address, normalized=address)


def person(
    name: str, organization: str = "", *points: PointRecord, city: str = ""
) -> ContactRecord:
    given, _, family = name.partition(" ")
    return ContactRecord(
        uid=f"{name} {organization}",
        given=given,
        family=family,
        jobs=(JobRecord(organization=organization),) if organization else (),
        points=points,
        addresses=(AddressRecord(city=city),) if city else (),
    )


def judged(one: ContactRecord, other: ContactRecord, *more: ContactRecord) -> Verdict | None:
    profiles = [profile(each) for each in (one, other, *more)]
    return judge(profiles[0], profiles[1], Spread.of(profiles))


def lane(one: ContactRecord, other: ContactRecord, *more: ContactRecord) -> str:
    found = judged(one, other, *more)
    return found.lane if found else ""


MOBILE = phone("+48601202303", "mobile")
OFFICE = phone("+48413456710")
INFO = mail("info@stalbud.example")


def test_two_employers_and_only_name_and_mobile_in_common() -> None:
    one = person("Jan Kowalski", "Stalbud", MOBILE, mail("jan@stalbud.example"))
    found = judged(one, person("Jan Kowalski", "Oknodom", MOBILE, mail("jk@oknodom.example")))
    assert found is not None and found.lane == "sure"
    assert {each.code for each in found.reasons} == {
        "same_name", "same_mobile", "other_organization",
    }  # fmt: skip
    assert ("same_mobile", "601202303") in {(each.code, each.what) for each in found.reasons}


def test_a_mobile_as_it_is_dialled_at_home() -> None:
    told = PointRecord(kind="phone", value="601 202 303")
    assert lane(person("Jan Kowalski", "", told), person("Jan Kowalski", "", MOBILE)) == "sure"


def test_the_same_name_at_the_same_organization() -> None:
    one = person("Jan Kowalski", "Stalbud Sp. z o.o.", MOBILE)
    assert lane(one, person("Jan Kowalski", "STALBUD")) == "sure"
    assert lane(one, person("Jan Kowalski", "Stalbud", phone("+48601999888"))) == "decide"
    two = person("Jan Kowalski", "Stalbud", mail("j.kowalski2@stalbud.example"))
    assert lane(replace(one, points=(mail("j.kowalski@stalbud.example"),)), two) == "decide"


def test_a_common_name_at_the_same_organization_is_no_proof() -> None:
    one, other = person("Jan Nowak", "Bank"), person("Jan Nowak", "Bank", MOBILE)
    many = [person("Jan Nowak", f"Firma {number}") for number in range(6)]
    assert lane(one, other) == "sure"
    assert lane(one, other, *many) == "decide"


def test_the_name_alone_proves_nothing() -> None:
    one = person("Jan Nowak", "Stalbud", MOBILE, city="Kielce")
    assert lane(one, person("Jan Nowak", "Oknodom", city="Gdynia")) == "namesakes"
    assert lane(one, person("Jan Nowak")) == "decide"
    assert lane(one, person("Adam Nowak", "Stalbud", OFFICE)) == ""


def test_an_office_s_phone_tells_nobody_apart() -> None:
    crowd = [
        person(name, "", OFFICE, INFO) for name in ("Ewa Lis", "Adam Sowa", "Olga Wilk", "Iga Kot")
    ]
    one, other = person("J. Kowalski", "", OFFICE), person("Jan Kowalski", "", OFFICE)
    assert lane(one, other, *crowd) == "decide"
    assert lane(crowd[0], crowd[1], *crowd) == ""
    shared = replace(MOBILE)
    borne = [person(name, "", shared) for name in ("Ewa Lis", "Adam Sowa", "Olga Wilk")]
    one, other = person("Kasia Bąk", "", shared), person("Katarzyna Bąk", "", shared)
    assert lane(one, other) == "sure"
    assert lane(one, other, *borne) == "decide"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Kasia Kowalska", "sure"),
        ("K. Kowalska", "sure"),
        ("Katarzyna Nowak-Kowalska", "sure"),
        ("Katarzyna Kowalslka", "sure"),
        ("Katarzyna Sikora", "decide"),
        ("Katarzyna Kowalski", "decide"),
        ("Kowalska", "decide"),
        ("Piotr Kowalski", ""),
        ("Karolina Kowalska", ""),
    ],
)
def test_names_with_the_same_mobile(name: str, expected: str) -> None:
    assert lane(person("Katarzyna Kowalska", "", MOBILE), person(name, "", MOBILE)) == expected


def test_father_and_son() -> None:
    father = replace(person("Jan Bąk", "Bąk s.c.", MOBILE), suffix="sen.")
    son = replace(person("Jan Bąk", "Bąk s.c.", MOBILE), suffix="jun.")
    assert lane(father, son) == "decide"
    assert lane(replace(father, suffix="", points=()), son) == "decide"


def test_a_name_that_is_read_wrongly_altogether() -> None:
    own = mail("jan@stalbud.example")
    one, other = person("Jan Kowalski", "", own, MOBILE), person("Prezes Zarządu", "", own, MOBILE)
    assert lane(one, other) == "decide"
    assert lane(one, replace(other, points=(MOBILE,))) == ""


def test_a_contact_without_a_name() -> None:
    nameless = ContactRecord(uid="x", points=(MOBILE,))
    assert lane(person("Jan Kowalski", "", MOBILE), nameless) == "decide"
    assert lane(person("Jan Kowalski", "", OFFICE), ContactRecord(points=(OFFICE,))) == ""


def company(name: str, *points: PointRecord, city: str = "", nip: str = "") -> ContactRecord:
    return ContactRecord(
        uid=f"{name} {city}",
        formatted=name,
        jobs=(JobRecord(organization=name),),
        points=points,
        addresses=(AddressRecord(city=city),) if city else (),
        tax_ids=(TaxIdRecord(kind="nip", value=nip),) if nip else (),
    )


def test_companies_without_a_person() -> None:
    one = company("Stalbud sp. z o.o.", OFFICE, city="Kielce", nip="1234563218")
    assert lane(one, company("Stalbud", OFFICE)) == "sure"
    assert lane(one, company("STALBUD", nip="123-456-32-18")) == "sure"
    assert lane(one, company("Stalbud")) == "decide"
    assert lane(one, company("Stalbud S.A.", OFFICE)) == "decide"
    assert lane(one, company("Stalbut", OFFICE)) == "decide"
    assert lane(one, company("Stalbud", city="Gdynia")) == "namesakes"
    assert lane(one, company("Oknodom", OFFICE)) == ""
    assert lane(one, person("Jan Kowalski", "Stalbud", OFFICE)) == ""


def test_a_page_on_a_common_host_is_no_domain() -> None:
    page = PointRecord(kind="web", value="facebook.com/a", normalized="facebook.com/a")
    other = PointRecord(kind="web", value="facebook.com/b", normalized="facebook.com/b")
    assert lane(person("Jan Lis", "A", page), person("Jan Lis", "B", other)) == "namesakes"
