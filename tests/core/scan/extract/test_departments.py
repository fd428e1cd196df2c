"""Departments beside titles: in one line with them, around a name, on two lines."""

import pytest

from pages import draft

MAIL = "anna.lis@lisbud.pl"


def _jobs(*lines: str) -> tuple[tuple[str, ...], str]:
    job = draft("Lisbud", *lines, MAIL).contact.jobs[0]
    return job.titles, job.department


@pytest.mark.parametrize(
    ("printed", "title", "department"),
    [
        ("Brygadzistka, Dział Malarni", "Brygadzistka", "Dział Malarni"),
        ("Chef de rang· Service Traiteur", "Chef de rang", "Service Traiteur"),
        ("Professor – Institut für Optik", "Professor", "Institut für Optik"),
        ("Director, Department of Surgery", "Director", "Department of Surgery"),
        ("Abteilung Einkauf - Leiterin", "Leiterin", "Abteilung Einkauf"),
        ("Support Engineer, Storefront", "Support Engineer", "Storefront"),
        ("Arquitecta, OBRA NUEVA", "Arquitecta", "OBRA NUEVA"),
    ],
)
def test_a_department_in_the_line_of_a_title(printed: str, title: str, department: str) -> None:
    assert _jobs("Anna Lis", printed) == ((title,), department)


@pytest.mark.parametrize(
    "printed",
    ["Vice President, Wealth Management", "Country Manager, Nordics", "Partner, Paris",
     "Architect, RIBA", "Head of Sales, EMEA", "Founder & CEO, Partner", "Trainer, Coach, Speaker"],
)  # fmt: skip
def test_what_stays_one_title(printed: str) -> None:
    assert _jobs("Anna Lis", printed) == ((printed,), "")


def test_the_organization_after_a_title_is_no_department() -> None:
    assert _jobs("Anna Lis", "Dyrektor, Lisbud Polska") == (("Dyrektor",), "")


@pytest.mark.parametrize(
    "lines",
    [
        ("Anna Lis", "Kierowniczka", "Galwanizernia"),
        ("Anna Lis", "Galwanizernia", "Kierowniczka"),
        ("Galwanizernia", "Anna Lis", "Kierowniczka"),
        ("Kierowniczka", "Anna Lis", "Galwanizernia"),
        ("Anna Lis", "Kierowniczka / Galwanizernia"),
    ],
)
def test_a_field_of_work_beside_a_title(lines: tuple[str, ...]) -> None:
    assert _jobs(*lines) == (("Kierowniczka",), "Galwanizernia")


def test_who_does_it_is_a_second_title() -> None:
    assert _jobs("Anna Lis", "Kierowniczka", "Zielarka") == (("Kierowniczka", "Zielarka"), "")


def test_words_across_the_name_from_the_title() -> None:
    assert _jobs("Kierowniczka", "Anna Lis", "Zielony Szlak") == (
        ("Kierowniczka",),
        "Zielony Szlak",
    )


def test_an_unknown_title_over_the_name() -> None:
    assert _jobs("Renowator organów", "Anna Lis") == (("Renowator organów",), "")


def test_a_handle_under_a_title_is_none() -> None:
    assert _jobs("Anna Lis", "Inżynier budowy", "anna_lisowa") == (("Inżynier budowy",), "")


def test_a_list_in_small_letters_is_no_title() -> None:
    assert _jobs("Anna Lis", "mosty, tunele, drogi wodne") == ((), "")
    assert _jobs("Anna Lis", "stolarz, cieśla, dekarz") == (("stolarz, cieśla, dekarz",), "")


def test_a_department_that_had_no_room_in_the_line() -> None:
    lines = ("Anna Lis", "Brygadzistka · Laboratorium", "Przyłódowe", "ul. Żółta 4, 00-950 Łódź")
    assert _jobs(*lines) == (("Brygadzistka",), "Laboratorium Przyłódowe")


def test_a_department_that_only_its_place_tells_is_never_sure() -> None:
    read = draft("Lisbud", "Anna Lis", "Support Engineer, Storefront", MAIL)
    assert not read.evidence["department"].sure
    assert not read.evidence["title[0]"].sure


def test_what_is_done_alone_under_a_name_is_a_department() -> None:
    made = draft("Jane Whitfield", "Bookkeeping", "Greyfriars Lane Ltd", sizes=(60, 30, 40)).contact
    assert made.job is not None
    assert (made.job.titles, made.job.department) == ((), "Bookkeeping")
    person = draft(
        "Jane Whitfield", "Bookkeeper", "Greyfriars Lane Ltd", sizes=(60, 30, 40)
    ).contact
    assert person.job is not None and person.job.titles == ("Bookkeeper",)
