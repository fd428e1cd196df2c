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


@pytest.mark.parametrize(
    "offer",
    ["Protetyka | Ortodoncja | Chirurgia | Stomatologia dziecięca", "Schnitt, Farbe, Make-up",
     "Installation · Photovoltaik · Kundendienst · Verkauf", "Service og salg siden 1978",
     "Marketing i sprzedaż pod jednym dachem", "Accueil du public : lundi au vendredi"],
)  # fmt: skip
def test_what_is_on_offer_is_no_job(offer: str) -> None:
    assert _jobs("Anna Lis", "Kierowniczka", "22 123 45 67", offer) == (("Kierowniczka",), "")


def test_what_a_telephone_is_headed_with_is_no_department() -> None:
    lines = ("Anna Lis", "Kierowniczka", "601 745 290", "Serwis", "22 123 45 67")
    assert _jobs(*lines) == (("Kierowniczka",), "")
    beside = ("Anna Lis", "Kierowniczka", "Serwis", "22 123 45 67")
    assert _jobs(*beside) == (("Kierowniczka",), "Serwis")


def test_lines_one_under_another_are_on_offer() -> None:
    offers = ("Diagnostyka obrazowa", "Rehabilitacja", "Szczepienia", "Chirurgia")
    lines = ("Anna Lis", "Kierowniczka", "22 123 45 67", *offers, "ul. Polna 2")
    assert _jobs(*lines) == (("Kierowniczka",), "")


def test_small_letters_far_from_a_name_whose_job_has_capitals_are_of_something_else() -> None:
    lines = ("Anna Lis", "Kierowniczka", "22 123 45 67", "vertrieb", "direktør", "22 123 45 68")
    assert _jobs(*lines) == (("Kierowniczka",), "")


@pytest.mark.parametrize(
    "lines",
    [
        ("Anna Lis", "Starsza Menedżerka ds. Relacji", "Bankowość Przedsiębiorstw"),
        ("Anna Lis", "Bankowość Przedsiębiorstw", "Starsza Menedżerka ds. Relacji"),
    ],
)
def test_a_field_of_several_words_is_no_part_of_the_title(lines: tuple[str, ...]) -> None:
    assert _jobs(*lines) == (("Starsza Menedżerka ds. Relacji",), "Bankowość Przedsiębiorstw")


def test_a_field_in_the_line_of_a_title_behind_a_stroke() -> None:
    assert _jobs("Anna Lis", "Chief of Staff | Platform") == (("Chief of Staff",), "Platform")
    assert _jobs("Anna Lis", "Brygadzistka l Galwanizernia") == (("Brygadzistka",), "Galwanizernia")


def test_an_institute_is_the_organization_and_its_part_the_department() -> None:
    made = draft(
        "Anna Lis", "Adiunkt", "Zakład Szkła", "Instytut Techniki", "anna.lis@it-zakole.edu.pl"
    )
    job = made.contact.jobs[0]
    assert (job.organization, job.department) == ("Instytut Techniki", "Zakład Szkła")


def test_a_department_is_spelled_as_its_language_does() -> None:
    assert _jobs("Anna Lis", "Główna Księgowa", "Ksiegowość") == (
        ("Główna Księgowa",),
        "Księgowość",
    )
    assert _jobs("Anna Lis", "Główna Księgowa", "Redakcją")[1] == "Redakcja"


def test_a_department_that_sounds_as_a_street_is_none() -> None:
    made = draft("Lisbud", "Anna Lis", "Kadry i płace", "ul. Łąkowa 5, 33-300 Nowy Sącz", MAIL)
    assert made.contact.jobs[0].department == "Kadry i płace"
    assert made.contact.addresses[0].street == "ul. Łąkowa 5"


def test_a_title_with_the_number_it_is_registered_under() -> None:
    assert _jobs("Anna Lis", "Geodeta uprawniony nr 17204") == (
        ("Geodeta uprawniony nr 17204",),
        "",
    )


def test_whose_telephone_it_is_is_no_title() -> None:
    assert _jobs("Anna Lis", "Consultant", "Secretary: 22 123 45 67") == (("Consultant",), "")
