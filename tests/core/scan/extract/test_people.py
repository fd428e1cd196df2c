"""Several people on one card."""

from cardcase.core.scan.draft import Draft
from cardcase.core.scan.report import fields
from cardcase.core.serial import from_json, to_json
from pages import draft

TWO = (
    "Lisbud sp. z o.o.", "Anna Lis", "Prezes Zarządu", "Zdzimir Brzęk", "Główny Księgowy",
    "tel. 22 123 45 67", "anna.lis@lisbud.pl", "zdzimir.brzek@lisbud.pl", "www.lisbud.pl",
)  # fmt: skip


def test_the_first_of_equals_is_the_contact() -> None:
    made = draft(*TWO)
    assert made.contact.formatted == "Anna Lis"
    assert made.contact.job is not None
    assert made.contact.job.titles == ("Prezes Zarządu",)
    assert [point.value for point in made.contact.points_of("email")] == ["anna.lis@lisbud.pl"]


def test_the_other_has_what_is_theirs_and_what_is_shared() -> None:
    (other,) = draft(*TWO).others
    assert (other.given, other.family) == ("Zdzimir", "Brzęk")
    assert other.job is not None
    assert (other.job.organization, other.job.titles) == ("Lisbud sp. z o.o.", ("Główny Księgowy",))
    assert [point.value for point in other.points_of("email")] == ["zdzimir.brzek@lisbud.pl"]
    assert [point.normalized for point in other.points_of("phone")] == ["+48221234567"]
    assert [point.normalized for point in other.points_of("web")] == ["lisbud.pl"]
    assert fields(other)["name"] == "Zdzimir Brzęk"


def test_phones_between_the_names_go_with_the_name_above() -> None:
    made = draft(
        "Lisbud", "Anna Lis", "Prezes", "601 222 333", "Marek Wilk", "Handlowiec", "602 333 444",
        "biuro@lisbud.pl",
    )  # fmt: skip
    (other,) = made.others
    assert [point.normalized for point in made.contact.points_of("phone")] == ["+48601222333"]
    assert [point.normalized for point in other.points_of("phone")] == ["+48602333444"]
    assert [point.value for point in other.points_of("email")] == ["biuro@lisbud.pl"]


def test_a_firm_named_after_its_owner_is_no_second_person() -> None:
    assert draft("Anna Lis", "Gabinet Anna Lis", "Lekarz", "anna@lis.pl").others == ()
    assert draft("Anna Lis", "Prezes", "ul. Jana Lisa 5, 00-950 Łódź").others == ()


def test_drafts_stored_before_are_read() -> None:
    assert from_json("{}", Draft).others == ()
    made = draft(*TWO)
    assert from_json(to_json(made), Draft) == made


def test_the_one_printed_first_and_larger_is_the_first_person() -> None:
    texts = ("Piotr Tagała", "tagala@lisbud.pl", "Ludwika Zanda", "ludwika.zanda@lisbud.pl")
    made = draft("Lisbud sp. z o.o.", *texts, sizes=(40, 48, 30, 39))
    assert made.contact.formatted == "Piotr Tagała"
    assert [other.formatted for other in made.others] == ["Ludwika Zanda"]
    about = draft("Lisbud", "Adam NOWAK", "Anna Lis", "anna.lis@lisbud.pl", sizes=(40, 36, 44, 30))
    assert about.contact.formatted == "Adam NOWAK"


def test_two_on_one_line_are_told_by_their_addresses() -> None:
    made = draft("Jan F. Kowalski Anna Nowak", "jan@lisbud.pl", "anna.nowak@lisbud.pl")
    assert made.contact.formatted == "Jan F. Kowalski"
    assert [other.formatted for other in made.others] == ["Anna Nowak"]
