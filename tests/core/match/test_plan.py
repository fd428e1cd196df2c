"""What one record of several is, and what they disagree on."""

from dataclasses import replace

import pytest

from cardcase.core.beyond.beside import put_beside
from cardcase.core.beyond.detail import Detail
from cardcase.core.beyond.reading import details
from cardcase.core.errors import CardcaseError
from cardcase.core.match.plan import added, moved, plan
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    EncounterRecord,
    JobRecord,
    Participant,
    PointRecord,
    PropertyRecord,
    SourceRecord,
    TaxIdRecord,
)

KASIA = ContactRecord(
    uid="kasia",
    given="Kasia",
    family="Nowak",
    jobs=(JobRecord(organization="Stalbud", titles=("Kupiec",)),),
    points=(
        PointRecord(kind="phone", value="601 202 303", type=""),
        PointRecord(kind="email", value="k@stalbud.example", normalized="k@stalbud.example"),
    ),
    addresses=(AddressRecord(city="Kielce"),),
    tags=("klient",),
    notes="lubi żagle",
    encounters=(
        EncounterRecord(uid="e1", when="2025-01", participants=(Participant(contact="kasia"),)),
    ),
)
KATARZYNA = ContactRecord(
    uid="katarzyna",
    prefix="mgr",
    given="Katarzyna",
    family="Nowak-Kowalska",
    jobs=(
        JobRecord(organization="Oknodom S.A.", titles=("Dyrektor",)),
        JobRecord(organization="Stalbud sp. z o.o.", since="2019"),
    ),
    points=(
        PointRecord(kind="phone", value="+48601202303", normalized="+48601202303", type="mobile"),
    ),
    addresses=(AddressRecord(street="ul. Polna 1", postcode="25-014", city="Kielce"),),
    tax_ids=(TaxIdRecord(kind="nip", value="123-456-32-18"),),
    tags=("targi", "klient"),
    notes="lubi żagle\nzna Annę",
    encounters=(
        EncounterRecord(uid="e2", when="2026-01", participants=(Participant(contact="katarzyna"),)),
    ),
)


def test_the_better_name_is_proposed_and_the_other_one_is_a_nickname() -> None:
    made = plan([KASIA, KATARZYNA])
    assert (made.merged.uid, made.merged.prefix) == ("kasia", "mgr")
    assert (made.merged.given, made.merged.family) == ("Katarzyna", "Nowak-Kowalska")
    assert {each.field: each.proposed for each in made.conflicts} == {
        "given": "katarzyna", "family": "katarzyna", "job": "kasia",
    }  # fmt: skip
    assert details(made.merged.source) == (Detail("nickname", "Kasia"),)
    assert made.other_names == () and made.merged.notes == "lubi żagle\nzna Annę"
    again = plan([made.merged, replace(KASIA, uid="again")]).merged
    assert again.source == made.merged.source and again.notes == made.merged.notes


def test_a_name_of_another_family_goes_into_the_notes() -> None:
    made = plan([person("a", "Zofia", "Łęcka"), person("b", "Zosia", "Sowa")])
    assert (made.other_names, made.merged.source) == (("Zosia Sowa",), None)
    assert made.merged.notes == "alias: Zosia Sowa"


def test_nothing_of_the_lists_is_lost_and_nothing_comes_twice() -> None:
    merged = plan([KASIA, KATARZYNA]).merged
    assert [(job.organization, job.titles, job.since) for job in merged.jobs] == [
        ("Stalbud sp. z o.o.", ("Kupiec",), "2019"), ("Oknodom S.A.", ("Dyrektor",), ""),
    ]  # fmt: skip
    assert [(each.kind, each.type, each.normalized) for each in merged.points] == [
        ("phone", "mobile", "+48601202303"), ("email", "", "k@stalbud.example"),
    ]  # fmt: skip
    assert merged.addresses == KATARZYNA.addresses and merged.tax_ids == KATARZYNA.tax_ids
    assert merged.tags == ("klient", "targi")
    assert [met.uid for met in merged.encounters] == ["e2", "e1"]
    assert {each.contact for met in merged.encounters for each in met.participants} == {"kasia"}


def test_choices_take_the_place_of_what_is_proposed() -> None:
    made = plan([KASIA, KATARZYNA], {"given": "kasia", "job": "katarzyna"})
    assert (made.merged.given, made.merged.family) == ("Kasia", "Nowak-Kowalska")
    assert made.merged.jobs[0].organization == "Oknodom S.A."
    assert {each.field: each.value for each in made.conflicts} == {
        "given": "Kasia", "family": "Nowak-Kowalska", "job": "Oknodom S.A.",
    }  # fmt: skip
    for wrong in ({"given": "nobody"}, {"phone": "kasia"}, {"prefix": "kasia"}):
        with pytest.raises(CardcaseError) as caught:
            plan([KASIA, KATARZYNA], wrong)
        assert caught.value.code == "no_such_choice"


def person(uid: str, given: str = "", family: str = "", **more: str) -> ContactRecord:
    return ContactRecord(uid=uid, given=given, family=family, **more)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ([("Lukasz", "Zolc"), ("Łukasz", "Żółć")], ("Łukasz", "Żółć")),
        ([("J.", "Kowalski"), ("Jan", "Kowalski")], ("Jan", "Kowalski")),
        ([("KATARZYNA", "NOWAK"), ("Katarzyna", "Nowak")], ("Katarzyna", "Nowak")),
        ([("Kowalski", "Jan"), ("Jan", "Kowalski")], ("Jan", "Kowalski")),
        ([("Grzegroz", "Lis"), ("Grzegorz", "Lis")], ("Grzegorz", "Lis")),
        ([("Anna", "Nowak"), ("Anna", "Kowalska")], ("Anna", "Nowak")),
        ([("", ""), ("Jan", "Kowalski")], ("Jan", "Kowalski")),
    ],
)
def test_the_spelling_that_is_proposed(
    names: list[tuple[str, str]], expected: tuple[str, str]
) -> None:
    made = plan([person(str(number), *name) for number, name in enumerate(names)])
    assert (made.merged.given, made.merged.family) == expected
    assert made.merged.uid == "0"


def test_case_and_composition_are_no_conflict() -> None:
    made = plan([person("a", "Żaneta", "LIS"), person("b", "Z\u0307aneta", "Lis")])
    assert made.conflicts == () and made.merged.given == "Żaneta" and made.merged.notes == ""


def test_a_name_in_one_piece_adds_nothing_to_its_parts() -> None:
    made = plan([person("a", formatted="KOWALSKI Jan"), person("b", "Jan", "Kowalski")])
    assert (made.merged.given, made.merged.family, made.other_names) == ("Jan", "Kowalski", ())
    assert made.merged.display_name == "Kowalski Jan"
    made = plan([person("a", formatted="Jan K. Stalbud"), person("b", "Jan", "Kowalski")])
    assert made.merged.display_name == "Jan Kowalski"
    assert made.merged.notes == "alias: Jan K. Stalbud"


def test_jobs_that_differ_are_history() -> None:
    def at(*titles: str, **more: str) -> ContactRecord:
        job = JobRecord(organization="Stalbud", titles=titles, **more)
        return ContactRecord(uid=f"{titles}{more}", jobs=(job,))

    assert len(plan([at("Kupiec"), at("Kupiec")]).merged.jobs) == 1
    assert len(plan([at("Kierownik projektu"), at("Kierownlk projektu")]).merged.jobs) == 1
    assert len(plan([at("Kupiec"), at("Prezes")]).merged.jobs) == 2
    assert len(plan([at("Kupiec"), at("Kupiec", until="2020")]).merged.jobs) == 2
    assert len(plan([at("Kupiec", since="2019"), at("Kupiec", since="2021")]).merged.jobs) == 2


def test_a_fax_is_no_phone_and_an_extension_is_another_number() -> None:
    def number(kind: str, normalized: str = "+48413456710") -> ContactRecord:
        point = PointRecord(kind="phone", type=kind, value=normalized, normalized=normalized)
        return ContactRecord(uid=kind + normalized, points=(point,))

    assert len(plan([number("work"), number("fax")]).merged.points) == 2
    assert len(plan([number("work"), number("work", "+48413456710;ext=12")]).merged.points) == 2
    assert len(plan([number("work"), number("")]).merged.points) == 1


def test_three_at_once() -> None:
    third = person("third", "K.", "Nowak")
    made = plan([third, KASIA, KATARZYNA])
    assert made.merged.uid == "third" and made.merged.given == "Katarzyna"
    assert {each.field: len(each.options) for each in made.conflicts}["given"] == 3
    assert made.merged.notes.endswith("\n\nalias: K. Nowak")
    assert details(made.merged.source) == (Detail("nickname", "Kasia"),)


def test_adding_to_a_contact_keeps_what_it_says() -> None:
    both = added(KASIA, KATARZYNA)
    assert (both.given, both.family, both.prefix) == ("Kasia", "Nowak", "mgr")
    assert both.jobs[0].organization == "Stalbud sp. z o.o."
    assert "alias: mgr Katarzyna Nowak-Kowalska" in both.notes
    assert added(both, KATARZYNA) == both


def test_an_encounter_with_both_has_one_of_them_with_both_remarks() -> None:
    met = EncounterRecord(
        uid="e",
        introduced_by="Kasia",
        introduced_by_uid="kasia",
        participants=(
            Participant(contact="kasia", remark="miła"),
            Participant(contact="jan"),
            Participant(contact="katarzyna", remark="szybka"),
        ),
    )
    after = moved(met, {"kasia": "katarzyna"})
    assert after.participants == (
        Participant(contact="katarzyna", remark="miła\n\nszybka"), Participant(contact="jan"),
    )  # fmt: skip
    assert after.introduced_by_uid == "katarzyna" and after.introduced_by == "Kasia"


def test_nobody_introduced_themselves() -> None:
    met = EncounterRecord(
        uid="e", introduced_by_uid="kasia", participants=(Participant(contact="katarzyna"),)
    )
    assert moved(met, {"kasia": "katarzyna"}).introduced_by_uid == ""
    assert moved(met, {"katarzyna": "kasia"}).introduced_by_uid == ""
    assert moved(met, {"other": "more"}) == met


def test_what_the_files_said_is_kept_of_all_and_labels_stay_with_what_they_label() -> None:
    def said(*lines: tuple[str, str, str]) -> SourceRecord:
        properties = (PropertyRecord(group=g, name=name, value=value) for g, name, value in lines)
        return SourceRecord(format="vcard", properties=tuple(properties))

    here = said(
        ("", "UID", "1"), ("item1", "TEL", "601"), ("item1", "X-ABLabel", "Dom"),
        ("", "NICKNAME", "Kasik"),
    )  # fmt: skip
    there = said(
        ("", "UID", "2"), ("", "FN", "K."), ("item1", "TEL", "602"), ("item1", "X-ABLabel", "Dom"),
        ("", "nickname", "Kasik"), ("", "ROLE", "kupiec"), ("item2", "TEL", "601"),
    )  # fmt: skip
    one, other = replace(KASIA, source=here, photo=""), replace(KATARZYNA, photo="p", source=there)
    merged = plan([one, other]).merged
    assert merged.photo == "p" and merged.source is not None
    assert merged.source.properties == here.properties, "what the one file had is still known"
    assert (
        merged.source.more[:-1]
        == said(
            ("item1-2", "TEL", "602"), ("item1-2", "X-ABLabel", "Dom"), ("", "ROLE", "kupiec")
        ).properties
    )
    assert merged.source.more[-1] == put_beside(Detail("nickname", "Kasia"))
    assert plan([merged, other]).merged.source == merged.source, "and said once"
    nickname = put_beside(Detail("nickname", "Kasia"))
    assert plan([KASIA, other]).merged.source == replace(there, more=(nickname,))
    table = replace(there, format="google")
    of_table = plan([one, replace(other, source=table)]).merged.source
    assert of_table == replace(here, more=(nickname,))
