"""A contact as the values of a form and back: what is edited changes, all else stays."""

from dataclasses import replace

from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    JobRecord,
    PointRecord,
    TaxIdRecord,
)
from cardcase.ui.pages.review.form_data import contact_of, next_key, values_of

CONTACT = ContactRecord(
    uid="u",
    prefix="dr",
    given="Żaneta",
    middle="Maria",
    family="Kos",
    formatted="ŻANETA MARIA KOS",
    jobs=(
        JobRecord(organization="Kos sp. j.", titles=("Prezes", "Architekt"), department="Zarząd"),
        JobRecord(organization="Dawna", until="2020"),
    ),
    points=(
        PointRecord(kind="email", value="z@kos.example", type="work", normalized="z@kos.example"),
        PointRecord(kind="phone", value="22 555 01 23", type="work", normalized="+48225550123"),
        PointRecord(kind="web", value="www.kos.example", normalized="kos.example"),
        PointRecord(kind="phone", value="601 555 012", type="mobile", normalized="+48601555012"),
        PointRecord(
            kind="social", value="linkedin.com/in/zkos", type="linkedin", normalized="zkos"
        ),
    ),
    addresses=(
        AddressRecord(
            street="Polna 1",
            postcode="00-001",
            city="Warszawa",
            region="mazowieckie",
            full="Polna 1, 00-001 Warszawa",
            type="work",
        ),
    ),
    tax_ids=(TaxIdRecord(kind="NIP", value="5252445767"),),
    tags=("Architekci",),
    notes="Lubi kawę",
)


def test_unchanged_values_give_the_very_same_contact() -> None:
    assert contact_of(CONTACT, values_of(CONTACT), "PL") is CONTACT


def test_one_edit_changes_one_thing() -> None:
    changed = contact_of(CONTACT, {"title[1]": "Urbanistka"}, "PL")
    job = replace(CONTACT.jobs[0], titles=("Prezes", "Urbanistka"))
    assert changed == replace(CONTACT, jobs=(job, CONTACT.jobs[1]))


def test_an_edited_name_is_no_longer_the_printed_one() -> None:
    changed = contact_of(CONTACT, {"family": "Kos-Nowak"}, "PL")
    assert changed == replace(CONTACT, family="Kos-Nowak", formatted="")


def test_a_degree_leaves_the_printed_name_alone() -> None:
    assert contact_of(CONTACT, {"prefix": "prof."}, "PL") == replace(CONTACT, prefix="prof.")


def test_a_name_without_parts_is_shown_and_kept() -> None:
    whole = ContactRecord(formatted="Madonna")
    assert values_of(whole)["given"] == "Madonna"
    kept = contact_of(whole, {"note": "śpiewa"}, "PL")
    assert (kept.formatted, kept.given) == ("Madonna", "")


def test_an_edited_phone_is_normalized_and_keeps_its_place_and_type() -> None:
    changed = contact_of(CONTACT, {"phones[1]": "+48 602 555 013"}, "PL")
    new = PointRecord(
        kind="phone", value="+48 602 555 013", type="mobile", normalized="+48602555013"
    )
    assert changed.points == (*CONTACT.points[:3], new, CONTACT.points[4])


def test_an_odd_phone_is_kept_as_typed_without_a_normal_form() -> None:
    changed = contact_of(CONTACT, {"phones[0]": "12 34"}, "PL")
    assert (changed.points[1].value, changed.points[1].normalized) == ("12 34", "")


def test_only_the_type_changes() -> None:
    changed = contact_of(CONTACT, {"phones[0].type": "fax"}, "PL")
    assert changed.points[1] == replace(CONTACT.points[1], type="fax")


def test_normal_forms_of_mail_web_and_profiles_follow() -> None:
    changed = contact_of(
        CONTACT,
        {
            "emails[0]": "Z.Kos@KOS.example",
            "urls[0]": "https://WWW.Kos.example/pl/",
            "social[0]": "https://linkedin.com/in/zaneta/",
        },
        "PL",
    )
    assert [each.normalized for each in changed.points if each.kind != "phone"] == [
        "z.kos@kos.example",
        "kos.example/pl",
        "zaneta",
    ]


def test_emptied_values_vanish() -> None:
    changed = contact_of(
        CONTACT,
        {
            "phones[0]": " ",
            "title[0]": "",
            "tax_ids[0]": "",
            "addresses[0].street": "",
            "addresses[0].postcode": "",
            "addresses[0].city": "",
        },
        "PL",
    )
    assert [point.value for point in changed.points_of("phone")] == ["601 555 012"]
    assert changed.jobs[0].titles == ("Architekt",)
    assert changed.tax_ids == ()
    assert [each.region for each in changed.addresses] == ["mazowieckie"]


def test_an_address_is_written_on_one_line_anew_when_a_part_changes() -> None:
    changed = contact_of(CONTACT, {"addresses[0].city": "Łódź"}, "PL")
    assert changed.addresses[0] == replace(
        CONTACT.addresses[0], city="Łódź", full="Polna 1, 00-001 Łódź, mazowieckie"
    )


def test_new_values_come_after_the_known_ones() -> None:
    values = {
        "phones[2]": "22 555 01 24",
        "emails[1]": "biuro@kos.example",
        "addresses[1].city": "Kielce",
        "tax_ids[1]": "123456785",
        "tax_ids[1].type": "REGON",
        "title[2]": "Wykładowczyni",
    }
    changed = contact_of(CONTACT, values, "PL")
    assert changed.points[:5] == CONTACT.points
    assert [(each.value, each.type, each.normalized) for each in changed.points[5:]] == [
        ("22 555 01 24", "work", "+48225550124"),
        ("biuro@kos.example", "", "biuro@kos.example"),
    ]
    assert changed.addresses[1] == AddressRecord(city="Kielce", full="Kielce")
    assert changed.tax_ids[1] == TaxIdRecord(kind="REGON", value="123456785")
    assert changed.jobs[0].titles == ("Prezes", "Architekt", "Wykładowczyni")


def test_a_contact_of_nothing_can_be_filled() -> None:
    changed = contact_of(ContactRecord(), {"org": "Kos sp. j.", "phones[0]": "225550123"}, "PL")
    assert changed == ContactRecord(
        jobs=(JobRecord(organization="Kos sp. j."),),
        points=(
            PointRecord(kind="phone", value="225550123", type="work", normalized="+48225550123"),
        ),
    )


def test_a_job_emptied_of_everything_is_gone_and_a_past_one_stays() -> None:
    values = {"org": "", "department": "", "title[0]": "", "title[1]": ""}
    assert contact_of(CONTACT, values, "PL").jobs == (CONTACT.jobs[1],)


def test_the_next_key_is_free() -> None:
    assert next_key("phones", values_of(CONTACT)) == "phones[2]"
    assert next_key("addresses", values_of(CONTACT)) == "addresses[1]"
    assert next_key("urls", {}) == "urls[0]"
