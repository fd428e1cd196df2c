"""Organizations, titles, departments and slogans."""

import pytest

from pages import draft

TITLES = {
    "pl": ("Prezes Zarządu", "Główna Księgowa", "Kierownik Działu Zakupów",
           "Dyrektor ds. Produkcji", "Specjalistka ds. Marketingu", "Radca Prawny",
           "Rzeczoznawca Majątkowy"),
    "en": ("Vice President, Sales", "Head of Department", "Chief Technology Officer", "Owner",
           "Attorney at Law", "Sales Manager", "Founder & CEO"),
    "de": ("Geschäftsführerin", "Technischer Leiter", "Vertriebsleiter", "Steuerberaterin"),
    "fr": ("Chargé d'affaires", "Directrice commerciale", "Gérant", "Ingénieur d'études"),
    "es": ("Jefa de Ventas", "Responsable de Compras", "Directora Comercial"),
    "it": ("Responsabile Qualità", "Amministratore Delegato", "Architetto"),
    "cs": ("Obchodní ředitel", "Jednatelka společnosti", "Technik prodeje"),
    "sv": ("Försäljningschef", "Projektledare"),
    "nb": ("Salgssjef", "Daglig leder"),
    "fi": ("Myyntipäällikkö", "Toimitusjohtaja"),
    "pt": ("Diretor Comercial", "Engenheira Civil"),
}  # fmt: skip


@pytest.mark.parametrize("title", [title for group in TITLES.values() for title in group])
def test_titles(title: str) -> None:
    job = draft("Lisbud", "Zdzimir Brzęk", title, "zdzimir.brzek@lisbud.pl").contact.job
    assert job is not None
    assert (job.titles, job.department) == ((title,), "")


@pytest.mark.parametrize(
    "department",
    ["Dział Sprzedaży", "Cloud & AI Department", "Abteilung Einkauf", "Departament Finansów",
     "Commercial Division", "Myyntiosasto", "Dział Obsługi Klienta", "Service clients",
     "Vertrieb Innendienst", "Biuro Zarządu"],
)  # fmt: skip
def test_departments(department: str) -> None:
    texts = ("Lisbud", "Zdzimir Brzęk", "Senior Manager", department, "zdzimir.brzek@lisbud.pl")
    job = draft(*texts).contact.job
    assert job is not None
    assert (job.titles, job.department) == (("Senior Manager",), department)


def test_what_a_shop_does_is_no_job() -> None:
    for line in ("ASSISTÊNCIA TÉCNICA EM GERAL", "Consul Electrolux Zorin"):
        assert not draft("Torva Ltda.", line, "2651-9589").contact.jobs[0].titles
        assert not draft("Torva Ltda.", line, "2651-9589").contact.jobs[0].department


def test_several_titles() -> None:
    for lines in (("Prezes Zarządu", "Architekt"), ("Prezes Zarządu / Architekt",)):
        job = draft("Anna Lis", *lines, "anna.lis@lisbud.pl").contact.job
        assert job is not None
        assert job.titles == ("Prezes Zarządu", "Architekt")


def test_an_unknown_title_under_the_name() -> None:
    job = draft("Lisbud", "Anna Lis", "Wróżka Zębuszka", "anna.lis@lisbud.pl").contact.job
    assert job is not None
    assert job.titles == ("Wróżka Zębuszka",)


@pytest.mark.parametrize(
    "organization",
    ["Lisbud sp. z o.o.", "Lisbud Sp. z o.o. sp. k.", "LISBUD S.A.", "Lisbud s.c.", "Lisbud GmbH",
     "Lisbud GmbH & Co. KG", "Lisbud AG", "Lisbud Ltd", "Lisbud Solutions LLC", "Lisbud, Inc.",
     "Lisbud SARL", "Lisbud SAS", "Lisbud S.r.l.", "Lisbud s.r.o.", "Lisbud AB", "Lisbud AS",
     "Lisbud Oy", "Lisbud, Lda", "Lisbud", "Grupa Lisbud", "Lisbud Systemy Grzewcze"],
)  # fmt: skip
def test_organizations(organization: str) -> None:
    texts = (organization, "Zdzimir Brzęk", "Prezes", "zdzimir.brzek@lisbud.pl")
    contact = draft(*texts).contact
    assert contact.job is not None
    assert contact.job.organization.rstrip(".") == organization.rstrip(".")
    assert contact.formatted == "Zdzimir Brzęk"


def test_noughts_of_a_legal_form() -> None:
    job = draft("Lisbud sp. z 0.0.", "Anna Lis", "anna.lis@lisbud.pl").contact.job
    assert job is not None
    assert job.organization == "Lisbud sp. z o.o."


def test_the_fullest_form() -> None:
    texts = ("Lisbud", "Anna Lis", "Prezes", "Lisbud Polska sp. z o.o.", "anna.lis@lisbud.pl")
    job = draft(*texts, sizes=(60, 40)).contact.job
    assert job is not None
    assert job.organization == "Lisbud Polska sp. z o.o."
    assert job.titles == ("Prezes",)


@pytest.mark.parametrize(
    ("first", "second"),
    [("Kowalski &", "Nowak"), ("Lisbud Unternehmensberatung", "AG"), ("Zielone", "Łąki")],
)
def test_in_two_lines(first: str, second: str) -> None:
    texts = (first, second, "Zdzimir Brzęk", "Prezes")
    host = (
        "kowalski-nowak.pl" if "&" in first else "lisbud.pl" if second == "AG" else "zielonelaki.pl"
    )
    job = draft(*texts, f"zdzimir.brzek@{host}", sizes=(50, 50, 36)).contact.job
    assert job is not None
    assert job.organization == f"{first} {second}"


def test_a_firm_named_after_its_owner() -> None:
    texts = (
        "Gabinet Stomatologiczny Anna Lis",
        "Anna Lis",
        "Lekarz Stomatolog",
        "lis@lis-gabinet.pl",
    )
    contact = draft(*texts).contact
    assert contact.job is not None
    assert contact.job.organization == "Gabinet Stomatologiczny Anna Lis"
    assert contact.formatted == "Anna Lis"


def test_derived_from_the_domain_is_never_sure() -> None:
    made = draft("Anna Lis", "Prezes Zarządu", "anna.lis@zielone-laki.pl")
    assert made.contact.job is not None
    assert made.contact.job.organization == "Zielone Laki"
    assert made.evidence["org"].source == "derived"
    assert not made.evidence["org"].sure


def test_a_mail_provider_is_no_organization() -> None:
    job = draft("Anna Lis", "Architekt", "anna.lis@gmail.com").contact.job
    assert job is not None
    assert job.organization == ""


@pytest.mark.parametrize(
    "slogan",
    ["Energia, która pracuje dla Ciebie", "Precision you can trust", "Votre projet, notre métier",
     "Soluciones a tu medida", "Law in plain words", "Qualität seit 1950 mit Leidenschaft"],
)  # fmt: skip
def test_slogans_are_notes(slogan: str) -> None:
    contact = draft("Lisbud sp. z o.o.", slogan, "Anna Lis", "Prezes", "anna.lis@lisbud.pl").contact
    assert contact.notes == slogan
    assert contact.job is not None
    assert contact.job.titles == ("Prezes",)


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (("LEKARZ", "WETERYNARII"), "LEKARZ WETERYNARII"),
        (("PIELĘGNIARKA", "ODDZIAŁOWA"), "PIELĘGNIARKA ODDZIAŁOWA"),
        (("SPECJALISTA CHORÓB", "WEWNĘTRZNYCH"), "SPECJALISTA CHORÓB WEWNĘTRZNYCH"),
        (("FACHANWALT FÜR", "ARBEITSRECHT"), "FACHANWALT FÜR ARBEITSRECHT"),
    ],
)
def test_a_title_in_two_lines(lines: tuple[str, ...], title: str) -> None:
    texts = ("Anna Lis", *lines, "Lisbud sp. z o.o.", "00-950 Łódź", "anna.lis@lisbud.pl")
    made = draft(*texts)
    assert made.contact.job is not None
    assert (made.contact.job.titles, made.contact.job.department) == ((title,), "")
    assert not made.evidence["title[0]"].sure


def test_titles_parted_by_strokes_go_on_in_the_next_line() -> None:
    texts = ("KOORDYNATORKA", "PROGRAMU / PREZES", "FUNDACJI", "anna.lis@lisbud.pl")
    job = draft("Fundacja Lisbud", "Anna Lis", *texts).contact.job
    assert job is not None
    assert job.titles == ("KOORDYNATORKA PROGRAMU", "PREZES FUNDACJI")


@pytest.mark.parametrize("department", ["Najem i administracja", "Catering", "Obchodné oddelenie"])
def test_a_department_right_under_a_name(department: str) -> None:
    job = draft("Lisbud sp. z o.o.", "Anna Lis", department, "anna.lis@lisbud.pl").contact.job
    assert job is not None
    assert (job.titles, job.department) == ((), department)


def test_the_firm_again_under_the_title_is_no_department() -> None:
    for again in ("Lisbud", "Lisbud Konstrukcje"):
        job = draft(
            "Anna Lis", "Prezes", again, "Lisbud sp. z o.o.", "anna.lis@lisbud.pl"
        ).contact.job
        assert job is not None
        assert (job.titles, job.department) == (("Prezes",), "")


def test_an_unknown_word_under_the_name_is_the_firm_where_no_other_is_printed() -> None:
    job = draft("Anna Lis", "Cobaltio", "601 234 567", "anna.lis@trzybuki.pl").contact.job
    assert job is not None
    assert (job.organization, job.titles) == ("Cobaltio", ())


def test_an_organization_in_a_narrow_column() -> None:
    lines = ("Biuro", "Rachunkowe", "Anna", "Lis")
    job = draft("Anna Lis", "Księgowa", "601 234 567", "lis@lis.pl", *lines).contact.job
    assert job is not None
    assert job.organization == "Biuro Rachunkowe Anna Lis"


def test_a_department_in_its_own_case_does_not_hang_on_the_title_above() -> None:
    contact = draft(
        "Dobra Robota", "Bogusław Tomczyk", "DORADCA PODATKOWY", "Kadry i płace",
        "b.tomczyk@dobra-robota.example", "ul. Długa 3, 25-001 Kielce",
    ).contact  # fmt: skip
    assert contact.job
    assert (contact.job.titles, contact.job.department) == (("DORADCA PODATKOWY",), "Kadry i płace")


def test_a_bare_title_takes_the_field_below_it_where_a_department_follows() -> None:
    lines = ("Karl Schäuffele", "LEITER", "QUALITÄTSSICHERUNG", "Kundenbetreuung", "Oakfield GmbH")
    read = draft(*lines, region="DE")
    assert read.contact.job
    assert read.contact.job.titles == ("LEITER QUALITÄTSSICHERUNG",)
    assert read.contact.job.department == "Kundenbetreuung"
    assert not read.evidence["title[0]"].sure
    alone = draft(*lines[:3], lines[4], region="DE").contact
    assert alone.job
    assert (alone.job.titles, alone.job.department) == (("LEITER",), "QUALITÄTSSICHERUNG")


@pytest.mark.parametrize(
    "department",
    ["Wholesale", "Sprzedaż hurtowa", "Familienrecht", "Grands comptes", "Almacén", "Raktár"],
)
def test_an_unknown_firm_is_not_looked_for_in_a_department(department: str) -> None:
    job = draft("Anna Lis", "Co-Owner", department, "anna@lis-bakery.example").contact.job
    assert job and job.department == department


def test_a_motto_is_no_firm() -> None:
    made = draft("Maja Brzęk", "Zrozumienie - Solidność - Zaufanie", "603 117 241").contact
    assert (made.notes, made.jobs) == ("Zrozumienie - Solidność - Zaufanie", ())


def test_an_institution_s_unit_under_the_name_is_the_department() -> None:
    job = draft("Maja Brzęk", "Poradnia Kardiologiczna", "TYR", "TYR sp. z o.o.").contact.jobs[0]
    assert (job.organization, job.department) == ("TYR sp. z o.o.", "Poradnia Kardiologiczna")


def test_marks_of_a_title_that_were_misread() -> None:
    job = draft("Maja Brzęk", "Ągronom", "maja@lisbud.pl", "ul. Łąkowa 5, 00-950 Łódź").contact.job
    assert job is not None
    assert job.titles == ("Agronom",)


@pytest.mark.parametrize(
    "printed",
    ["Prokuristin (Authorised Signatory)", "Prokuristin – Authorised Signatory",
     "Prokuristin/ Authorised Signatory"],
)  # fmt: skip
def test_a_title_in_two_languages_is_two(printed: str) -> None:
    job = draft("Lisbud GmbH", "Eva Brzęk", printed, "brzek@lisbud.de").contact.jobs[0]
    assert job.titles == ("Prokuristin", "Authorised Signatory")


@pytest.mark.parametrize("heading", ["Filia", "Branch", "Zweigstelle", "Filia Kielce"])
def test_what_an_address_is_headed_with_is_no_department(heading: str) -> None:
    texts = ("Siedziba", "ul. Długa 5", "00-950 Warszawa", "22 123 45 67", heading, "ul. Krótka 8",
             "25-001 Kielce")  # fmt: skip
    contact = draft("dr Ida Brzęk", "Lekarz kardiolog", *texts, "ida.brzek@wp.pl").contact
    assert (contact.jobs[0].department, contact.jobs[0].titles) == ("", ("Lekarz kardiolog",))
    assert [address.city for address in contact.addresses] == ["Warszawa", "Kielce"]


def test_an_office_is_no_title_though_its_adjective_is_a_job_s() -> None:
    job = draft("Wanda Brzęk", "Notariusz", "Kancelaria Notarialna", "brzek@wp.pl").contact.jobs[0]
    assert (job.organization, job.titles) == ("Kancelaria Notarialna", ("Notariusz",))
    job = draft("Urząd Gminy", "Anna Lis", "Referat Inwestycji", "lis@wp.pl").contact.jobs[0]
    assert (job.titles, job.department) == ((), "Referat Inwestycji")


def test_a_title_does_not_go_on_with_what_may_be_the_organization() -> None:
    texts = ("Dr. Eva Brzęk", "Fachärztin für Augenheilkunde", "Welmoor", "+49 511 93 065")
    job = draft(*texts).contact.jobs[0]
    assert (job.organization, job.titles) == ("Welmoor", ("Fachärztin für Augenheilkunde",))


@pytest.mark.parametrize(
    "motto", ['"Alltid lite bättre"', "Mierzymy dokładniej”", "„Klein aber stark“"]
)
def test_a_sentence_in_quotes_is_a_slogan(motto: str) -> None:
    contact = draft("Trzcinów", motto, "Anna Lis", "anna.lis@trzcinow.pl").contact
    assert contact.notes == motto.strip('"„“” ')
    assert contact.jobs[0].organization == "Trzcinów"


def test_since_when_is_no_street() -> None:
    contact = draft("Lisbud", "Close to home since 1988", "Anna Lis", "a.lis@lisbud.co.uk").contact
    assert (contact.addresses, contact.notes) == ((), "Close to home since 1988")


def test_one_unknown_word_set_as_the_title_above_is_another() -> None:
    texts = ("Lisbud Ogrody", "Anna Lis", "Ogrodniczka", "Zielarka", "anna.lis@lisbud.pl")
    job = draft(*texts).contact.jobs[0]
    assert (job.titles, job.department) == (("Ogrodniczka", "Zielarka"), "")


def test_a_department_of_what_slogans_praise_is_one() -> None:
    texts = ("Atelier Verdant", "Odile Verrier", "Cheffe de projet", "Pôle innovation")
    job = draft(*texts, "odile.verrier@verdant.fr").contact.jobs[0]
    assert job.department == "Pôle innovation"


def test_a_department_that_is_one_by_itself_is_no_part_of_the_title_above() -> None:
    job = draft("Zakol", "Maja Brzęk", "Grafik", "Biuro Prasowe", "maja.brzek@zakol.pl").contact.job
    assert job is not None
    assert (job.titles, job.department) == (("Grafik",), "Biuro Prasowe")


@pytest.mark.parametrize(
    ("upper", "lower"),
    [("Wydział Mechaniczny", "Zakład Napędów"), ("Faculty of Arts", "Department of Music")],
)
def test_a_department_and_the_larger_one_it_is_of_are_one(upper: str, lower: str) -> None:
    lines = ("Uniwersytet Zakolski", upper, lower, "Maja Brzęk", "Profesor", "brzek@zakol.edu.pl")
    job = draft(*lines, sizes=(45, 30, 30, 50)).contact.job
    assert job is not None
    assert (job.department, job.titles) == (f"{upper}, {lower}", ("Profesor",))


def test_a_list_behind_bullets_has_no_titles() -> None:
    lines = ("Zakol", "• Ślusarz", "• Hydraulik", "• Meble", "Maja Brzęk", "maja@zakol.pl")
    job = draft(*lines).contact.job
    assert job is not None
    assert job.titles == ()


def test_the_one_line_set_as_a_sentence_is_a_slogan() -> None:
    lines = ("Zakol Sp. z o.o.", "Myśl dalej", "Maja Brzęk", "Prezes", "maja.brzek@zakol.pl")
    assert draft(*lines).contact.notes == "Myśl dalej"
    assert draft(*lines, "Inaczej niż inni").contact.notes != "Inaczej niż inni"
    assert draft(*lines, "Zupa Dnia").contact.notes == "Myśl dalej"


def test_a_second_person_called_as_a_job_is_no_title() -> None:
    lines = (
        "Łucja Brzęk",
        "Producentka",
        "Nina Szewc",
        "Księgowa",
        "Zakol Sp. z o.o.",
        "a@zakol.pl",
    )
    job = draft(*lines, "ul. Żółta 4, 00-123 Łódź").contact.job
    assert job is not None
    assert "Nina Szewc" not in job.titles


def test_a_department_under_a_name_is_no_part_of_it() -> None:
    contact = draft("Maja Brzęk", "Utrzymanie Ruchu", "Mechanik", "maja@zakol.pl").contact
    assert (contact.formatted, contact.jobs[0].department) == ("Maja Brzęk", "Utrzymanie Ruchu")


def test_a_title_has_the_letters_of_the_card_s_language() -> None:
    made = draft("Ebbe Krogh", "Direktor", "Lisbud Rådgivning l/S", "+45 86 17 68 15", "lisbud.dk")
    assert made.contact.jobs[0].titles == ("Direktør",)
    assert made.contact.jobs[0].organization == "Lisbud Rådgivning I/S"
    assert not made.evidence["title[0]"].sure
    german = draft("Jörg Muster", "Direktor", "Lisbud GmbH", "+49 30 1234567", "lisbud.de")
    assert german.contact.jobs[0].titles == ("Direktor",)


def test_an_english_title_that_is_broken_before_its_noun() -> None:
    job = draft("Curtis Kowalchuk", "Front of House", "Manager", "", "Lisbud Ltd").contact.jobs[0]
    assert job.titles == ("Front of House Manager",)


def test_a_word_of_jobs_and_of_institutions_under_a_name_is_a_title() -> None:
    job = draft("Lisbud Editorial S.L.", "", "Esperanza Pizarro", "EDITORA").contact.jobs[0]
    assert (job.titles, job.department) == (("EDITORA",), "")


def test_a_job_over_what_the_domain_spells_is_no_part_of_it() -> None:
    job = draft(
        "Rosalind Ashdown", "PRACTICE MANAGER", "WE LOVE GARAGES", "www.we-love-garages.io"
    ).contact.jobs[0]
    assert (job.titles, job.organization) == (("PRACTICE MANAGER",), "WE LOVE GARAGES")
