"""Organizations called by their owner, by more lines than one, and names cut in two."""

import pytest

from cardcase.core.scan.extract import Known, draft_of
from cardcase.core.scan.extract.legal import legal_forms
from cardcase.core.scan.page import Page
from pages import draft, line_at, page_of


@pytest.mark.parametrize(
    ("firm", "person"),
    [
        ("Fotografia Maja Brzęk", "Maja Brzęk"),
        ("Softwareentwicklung Jörg Hölzle", "Jörg Hölzle"),
        ("MENUISERIE ÉLODIE DE VALOIS", "Élodie de Valois"),
    ],
)
def test_a_sole_trader_s_firm_bears_the_name(firm: str, person: str) -> None:
    contact = draft(firm, person, "+48 603 117 241").contact
    assert (contact.formatted, contact.jobs[0].organization) == (person, firm)


def test_a_title_that_names_an_institution_is_no_organization() -> None:
    contact = draft("Maja Brzęk", "Dyrektor Muzeum", "m.brzek@muzeumzakole.pl").contact
    assert contact.jobs[0].titles == ("Dyrektor Muzeum",)
    assert contact.jobs[0].organization == "Muzeumzakole"


def test_a_title_under_a_name_is_no_part_of_the_firm_below_it() -> None:
    job = draft("Gareth Fenwick", "Veterinary Surgeon", "Brass", "Notar a. D.").contact.jobs[0]
    assert (job.organization, job.titles[0]) == ("Brass", "Veterinary Surgeon")


def test_a_name_that_had_no_room_on_its_line() -> None:
    found = draft(
        "Maja Brzęk", "Zakol Klinika", "Stomatologiczna sp. z o.o.", "maja@zakolklinika.pl"
    )
    assert found.contact.jobs[0].organization == "Zakol Klinika Stomatologiczna sp. z o.o."


def test_a_firm_that_the_domain_spells_is_whole() -> None:
    contact = draft(
        "Gareth Fenwick", "Urban Design Studio", "Ainsley & Sons Ltd", "www.ainsleysons.co.uk"
    ).contact
    assert contact.jobs[0].organization == "Ainsley & Sons Ltd"


def test_a_legal_form_left_over_makes_the_name_doubtful() -> None:
    sure = draft("Zakol", "Maja Brzęk", "maja.brzek@zakol.pl")
    cut = draft("Zakol", "Maja Brzęk", "maja.brzek@zakol.pl", "Handel i Usługi Sp. z o.o.")
    assert sure.evidence["org"].sure
    assert not cut.evidence["org"].sure or "Sp. z o.o." in cut.contact.jobs[0].organization


@pytest.mark.parametrize(
    ("lines", "sizes", "firm"),
    [
        (("torva", "digitals"), (70, 75), "torva digitals"),
        (("ZAK/MAX", "INLAND EMPIRE"), (60, 30), "ZAK/MAX INLAND EMPIRE"),
        (("FUNILARIA E PINTURA", "OLAVO E VALDEQUE"), (70, 70),
         "FUNILARIA E PINTURA OLAVO E VALDEQUE"),
        (("ZAKOL", "MAJA BRZĘK"), (60, 50), "ZAKOL"),
        (("Zakol", "szybko i solidnie"), (60, 50), "Zakol"),
    ],
)  # fmt: skip
def test_a_sign_in_two_lines(lines: tuple[str, ...], sizes: tuple[int, ...], firm: str) -> None:
    page = page_of(*lines, "Tel. +55 11 2681-7485", "+55 11 2681-7486", "Fax", sizes=sizes)
    assert draft_of(page, Known()).contact.jobs[0].organization == firm


def test_a_name_printed_over_all_of_the_card_is_the_firm_s() -> None:
    texts = ("TORVAUTO", "TORVAUTO", "TORVAUTO", "Peças e Acessórios", "(11) 2131-3400")
    contact = draft(*texts, sizes=(50,)).contact
    assert contact.jobs[0].organization == "TORVAUTO"


@pytest.mark.parametrize("sign", ["LIDERFRI", "LIDER FRTO"])
def test_an_address_puts_a_sign_right(sign: str) -> None:
    page = page_of(sign, "liderfrio@terra.com.br", sizes=(60,), confidence=0.93)
    told = draft_of(page, Known())
    assert told.contact.jobs[0].organization.replace(" ", "") == "LIDERFRIO"
    assert not told.evidence["org"].sure
    shorter = page_of("optica da jó", "oticadajo@hotmail.com", confidence=0.93)
    assert draft_of(shorter, Known()).contact.jobs[0].organization == "optica da jó"


def test_a_title_over_a_sole_trader_s_firm_is_none_of_it() -> None:
    contact = draft("Duncan Bhatt", "Head Baker", "Bakery & Deli Duncan Bhatt").contact
    assert contact.jobs[0].organization == "Bakery & Deli Duncan Bhatt"
    assert contact.jobs[0].titles == ("Head Baker",)


@pytest.mark.parametrize(
    ("lines", "firm"),
    [
        (("PW Brzoza Sp.", "z o.o. Sp. k.", "www.brzoza.pl"), "PW Brzoza Sp. z o.o. Sp. k."),
        (("Dobrze u Nas", "facebook.com/dobrzeunas", "www.zakol24.pl"), "Dobrze u Nas"),
        (("Urząd Gminy w Zakolu", "www.gmina-zakol.pl"), "Urząd Gminy w Zakolu"),
        (("Dobra Nuta", "dobranuta@wp.pl"), "Dobra Nuta"),
        (("TAGAŁAISYNOWIE", "www.tagala-i-synowie.pl"), "TAGAŁA I SYNOWIE"),
        (("Serwis gwarancyjny", "Zakol sp. z o.o.", "www.zakol.pl"), "Zakol sp. z o.o."),
        (("Brass Lantern", "Robimy światło od trzech pokoleń"), "Brass Lantern"),
        (("FENWICK", "& SONS", "www.fenwicksons.co.uk"), "FENWICK & SONS"),
    ],
)
def test_the_organization_by_what_agrees_with_it(lines: tuple[str, ...], firm: str) -> None:
    made = draft("Maja Brzęk", "Kierownik sprzedaży", *lines).contact
    assert (made.formatted, made.jobs[0].organization) == ("Maja Brzęk", firm)


def test_a_sentence_is_a_slogan_and_no_organization() -> None:
    made = draft("Maja Brzęk", "Zakol sp. z o.o.", "Ciepło domu", "od trzech pokoleń")
    assert made.contact.jobs[0].organization == "Zakol sp. z o.o."
    assert made.contact.notes == "Ciepło domu od trzech pokoleń"


@pytest.mark.parametrize(
    ("lines", "firm"),
    [
        (("SYGNA", "KANCELARIA", "RADCÓW", "PRAWNYCH SP. Z", "O.O. SP. K."),
         "SYGNA KANCELARIA RADCÓW PRAWNYCH SP. Z O.O. SP. K."),
        (("Torva Gaj", "Ubezpieczenia S.A."), "Torva Gaj Ubezpieczenia S.A."),
        (("EKSPERT DRUT", "RÅDGIVNING APS"), "EKSPERT DRUT RÅDGIVNING APS"),
        (("TYRSA", "PHU TYRSA SP. Z O.O."), "PHU TYRSA SP. Z O.O."),
        (("SYSTEMY", "INFORMATYCZNE", "MAJA", "BRZĘK"), "SYSTEMY INFORMATYCZNE MAJA BRZĘK"),
    ],
)  # fmt: skip
def test_lines_in_one_print_are_one_name(lines: tuple[str, ...], firm: str) -> None:
    sizes = [44] * len(lines) + [70]
    contact = draft(*lines, "Maja Brzęk", "Prezes", "maja@brzek.eu", sizes=sizes).contact
    assert (contact.formatted, contact.jobs[0].organization) == ("Maja Brzęk", firm)


def test_a_unit_under_a_title_is_no_part_of_the_firm_beneath() -> None:
    lines = ("Kierownik budowy", "Pracownia Konstrukcji", "TYR P.S.A.", "maja@tyr-pracownia.pl")
    job = draft("Maja Brzęk", *lines).contact.jobs[0]
    assert (job.organization, job.department) == ("TYR P.S.A.", "Pracownia Konstrukcji")


def test_a_name_with_a_job_s_word_that_is_printed_again_is_the_firm_s() -> None:
    job = draft("Ekspert Zak", "Maja Brzęk", "Prezes", "Ekspert Zak Piekarnia").contact.jobs[0]
    assert (job.organization, job.titles) == ("Ekspert Zak Piekarnia", ("Prezes",))


def test_a_sole_trader_s_firm_leaves_out_an_initial() -> None:
    contact = draft("Maja K. Brzęk", "Architekt", "Pracownia Maja Brzęk").contact
    assert contact.jobs[0].organization == "Pracownia Maja Brzęk"


def test_a_name_that_ends_with_a_preposition_goes_on() -> None:
    lines = ("Urząd", "Miejski w", "Zalesicach", "Maja Brzęk", "maja@zalesice.gov.pl")
    found = draft(*lines, sizes=(69, 69, 58))
    assert found.contact.jobs[0].organization == "Urząd Miejski w Zalesicach"


def test_a_larger_name_than_the_unit_under_a_title_is_the_firm_s() -> None:
    job = draft(
        "Maja Brzęk", "Senior Designer", "Urban Design Studio", "We Love Barns", "919 238 520",
        sizes=(56, 30, 30, 50),
    ).contact.jobs[0]  # fmt: skip
    assert (job.organization, job.department) == ("We Love Barns", "Urban Design Studio")


@pytest.mark.parametrize(
    ("lines", "size", "address"),
    [
        (("Hurst", "&", "Sons"), 44, "maja@brzek.eu"),
        (("Urząd Miejski", "w", "Zalesicach"), 44, "maja@zalesice.gov.pl"),
        (("Ask", "Jolanta", "First"), 30, "maja@ask-jolanta-first.eu"),
        (("We", "Love", "Barns"), 50, "maja@brzek.eu"),
        (("Torva", "Gabinet", "Weterynaryjny"), 60, "maja@brzek.eu"),
    ],
)
def test_a_name_whose_lines_only_together_are_one(
    lines: tuple[str, ...], size: int, address: str
) -> None:
    texts = (*lines, "Maja Brzęk", "Prezes", address, "ul. Długa 5", "00-123 Warszawa")
    found = draft(*texts, sizes=[size] * len(lines) + [30])
    assert found.contact.jobs[0].organization == " ".join(lines)


def test_a_slogan_in_the_firm_s_print_is_no_part_of_it() -> None:
    job = draft("Law in plain words", "TORVA", "LIMITED", "Broker", "Leroy Finch").contact.jobs[0]
    assert job.organization == "TORVA LIMITED"


def test_a_sentence_under_a_sign_is_no_part_of_it() -> None:
    texts = ("Torva", "We make the quiet work loud", "Leroy Finch", "leroy@torva.com")
    assert draft(*texts).contact.jobs[0].organization == "Torva"


def test_a_name_with_its_title_is_no_firm() -> None:
    lines = ("Maja Brzęk", "RADCA PRAWNY", "+48 603 117 241", "Kancelaria Prawna", "Maja Brzęk")
    job = draft(*lines, "maja@brzek.eu", sizes=(30, 30, 30, 60, 60)).contact.jobs[0]
    assert (job.organization, job.titles) == ("Kancelaria Prawna Maja Brzęk", ("RADCA PRAWNY",))


def test_a_job_s_word_in_large_print_apart_from_the_person_is_the_firm_s() -> None:
    lines = (
        "Ekspert Drut",
        "+45 55 81 99 70",
        "Maja Brzęk",
        "Indehaver",
        "a@torva24.dk",
        "Rynek 1",
    )
    job = draft(*lines, sizes=(50,)).contact.jobs[0]
    assert (job.organization, job.titles) == ("Ekspert Drut", ("Indehaver",))


def test_a_dotted_form_with_a_capital_i_read_for_its_l() -> None:
    job = draft("Ostremia S.r.I.", "Eva Brzęk", "brzek@vinderia.it").contact.jobs[0]
    assert job.organization == "Ostremia S.r.I."


def in_two_columns(*firm: str, address: str) -> str:
    """The organization of a page with lines of a firm on the left and a person on the right."""
    lines = [line_at(text, 100, 100 + 40 * at) for at, text in enumerate(firm)]
    lines += [line_at("Maja Brzęk", 700, 300), line_at("Prezes", 700, 340)]
    page = Page(width=1000, height=600, lines=(*lines, line_at(address, 700, 480)))
    return draft_of(page, Known(region="PL")).contact.jobs[0].organization


@pytest.mark.parametrize(
    ("lines", "address"),
    [
        (("Pracownia", "Zakol"), "maja@torva.pl"),
        (("Zakol", "Wydra"), "maja@zakol.pl"),
        (("BIURO", "TŁUMACZEŃ TORVA"), "maja@torva.pl"),
        (("Zakol", "Studio"), "maja@zakol.pl"),
        (("Zakol", "Osteopathy"), "maja@zakol.pl"),
    ],
)
def test_a_block_that_stands_alone_is_one_name(lines: tuple[str, str], address: str) -> None:
    assert in_two_columns(*lines, address=address) == " ".join(lines)


@pytest.mark.parametrize("under", ["Dział Sprzedaży", "Jakość i zaufanie", "Księgowa"])
def test_what_is_told_by_itself_is_no_part_of_the_block(under: str) -> None:
    assert in_two_columns("Zakol", under, address="maja@zakol.pl") == "Zakol"


def test_a_name_cut_in_two_is_not_its_first_word() -> None:
    lines = ("Dom", "i Ogród", "Maja Brzęk", "maja@dom.pl", "Dom i Ogród", "Rynek 3", "Łódź")
    assert draft(*lines).contact.jobs[0].organization == "Dom i Ogród"


def test_the_street_under_a_firm_is_no_part_of_it() -> None:
    lines = ("Maja Brzęk", "Prezes", "maja@zakol.pl", "Zakol Data", "Údolní 134/36", "500 02 Brno")
    assert draft(*lines, region="CZ").contact.jobs[0].organization == "Zakol Data"


def test_what_somebody_does_as_a_slogan_is_no_title() -> None:
    job = draft("Zakol Sp. z o.o.", "Tłumaczymy świat", "Maja Brzęk", "Księgowa").contact.jobs[0]
    assert job.titles == ("Księgowa",)


@pytest.mark.parametrize(
    ("lines", "sizes", "firm"),
    [
        (("GOSPODA", "Zakolec"), (28, 110), "GOSPODA Zakolec"),
        (("ZAKOLEC", "RESTAURANT"), (110, 30), "ZAKOLEC RESTAURANT"),
        (("Meble Tapicerowane", "Maja Brzęk"), (30, 44), "Meble Tapicerowane Maja Brzęk"),
        (("Zielony", "Żuraw"), (30, 44), "Zielony Żuraw"),
    ],
)
def test_a_name_in_two_prints(lines: tuple[str, str], sizes: tuple[int, int], firm: str) -> None:
    texts = (*lines, "ul. Długa 5", "00-123 Warszawa", "maja@zielonyzuraw.pl")
    found = draft("Maja Brzęk", "Dyrektor sprzedaży", *texts, sizes=(30, 30, *sizes))
    assert found.contact.jobs[0].organization == firm


def test_a_monogram_is_not_the_name_whose_letters_it_has() -> None:
    lines = ("SG", "Maja Brzęk", "Sarnia Góra", "+48 603 117 241", "m.brzek@torva.pl")
    assert draft(*lines, sizes=(90,)).contact.jobs[0].organization != "SG"


@pytest.mark.parametrize("heading", ["Godziny otwarcia", "Öffnungszeiten", "Dane do faktury"])
def test_what_heads_hours_or_a_bill_is_no_name(heading: str) -> None:
    contact = draft(heading, "11:00 - 18:00", "11:00 - 18:00", "11:00 - 18:00").contact
    assert not contact.jobs


def test_a_sentence_over_a_firm_in_its_print_is_no_part_of_it() -> None:
    lines = ("Maja Brzęk", "Prezes", "Gościnnie od pokoleń", "Torva s.c.", "maja.brzek@wp.pl")
    contact = draft(*lines).contact
    assert (contact.jobs[0].organization, contact.notes) == ("Torva s.c.", "Gościnnie od pokoleń")


def test_what_is_on_offer_is_no_part_of_the_firm() -> None:
    contact = draft("Zakol Plus", "• stolarnia", "• transport", "www.zakol-plus.pl").contact
    assert contact.jobs[0].organization == "Zakol Plus"


@pytest.mark.parametrize(
    ("lines", "firm"),
    [
        (("TORVA", "alis@torva.pl", "Anna Lis", "torvahq", "anna.lis"), "TORVA"),
        (("TORVA", "okna · drzwi · bramy · rolety", "Anna Lis", "anna@zakol.pl"), "TORVA"),
        (("Anna Lis", "<TorvaiSyn>", "anna@torva-i-syn.pl"), "Torva i Syn"),
        (("SZPITALMIEJSKI W ZAKOLU", "anna@szpital-zakole.pl"), "SZPITAL MIEJSKI W ZAKOLU"),
        (("Lubin Oak | 10 Elm Street | www.torva-group.io", "Anna Lis"), "Lubin Oak"),
    ],
)
def test_what_is_no_part_of_a_firm_s_name(lines: tuple[str, ...], firm: str) -> None:
    assert draft(*lines).contact.jobs[0].organization == firm


def test_a_slogan_in_the_print_of_the_firm_over_it() -> None:
    page = page_of(
        "Jan Lis", "jan@torva.pl", "Torva", "Dokładnie bez", "pośpiechu", sizes=(30, 30, 50, 50, 50)
    )
    contact = draft_of(page, Known(region="PL")).contact
    assert (contact.jobs[0].organization, contact.notes) == ("Torva", "Dokładnie bez pośpiechu")


def test_a_flat_in_an_address_is_no_organization() -> None:
    jobs = draft("Anna Lis", "35 rue du Moulin", "42000 Saint-Étienne", "Porte 291").contact.jobs
    assert "Porte 291" not in [job.organization for job in jobs]


@pytest.mark.parametrize(
    ("name", "regions"), [("Fjelltind AS", {"CZ", "NO"}), ("Lisbud sp. z o.o.", {"PL"})]
)
def test_a_legal_form_is_of_all_countries_that_know_it(name: str, regions: set[str]) -> None:
    assert legal_forms(name).regions == regions


def test_a_mark_of_polish_traders_begins_a_firm() -> None:
    made = draft("Jan Lisek", "Agent ubezpieczeniowy", "Ekspert Dach", "ZPH Ekspert Dach").contact
    assert made.job is not None and made.job.organization == "ZPH Ekspert Dach"
    assert made.job.titles == ("Agent ubezpieczeniowy",)


def test_what_follows_the_word_for_a_firm_is_no_job() -> None:
    made = draft(
        "Zorvita Kancelaria Notarialna", "Ewa Lis", "Notariusz", "e.lis@weltrix.eu"
    ).contact
    assert made.job is not None and made.job.organization == "Zorvita Kancelaria Notarialna"
    assert made.job.titles == ("Notariusz",)


@pytest.mark.parametrize("printed", ["Lisbud Sp. 0.0.", "Lisbud Sp. 2 0.o.", "Lisbud Sp. z o.o."])
def test_a_legal_form_without_its_z(printed: str) -> None:
    contact = draft(printed, "Anna Lis", "22 123 45 67").contact
    assert contact.jobs[0].organization == "Lisbud Sp. z o.o."


@pytest.mark.parametrize(
    ("firm", "offer", "mail"),
    [
        ("Auto-Serwis Wrzos", "mechanika pojazdowa, wulkanizacja, klimatyzacja", "anna@wrzos.pl"),
        ("Fundacja Otwarty Próg", "Wolontariat", "anna@otwartyprog.pl"),
    ],
)
def test_what_a_firm_does_is_no_part_of_its_name(firm: str, offer: str, mail: str) -> None:
    contact = draft(firm, offer, "Anna Lis", "Kierowniczka", mail).contact
    assert contact.jobs[0].organization == firm


def test_a_firm_that_ends_with_and_company() -> None:
    contact = draft("Ressources Humaines & Cie", "Anna Lis", "Gérante", "01 23 45 67 89").contact
    assert contact.jobs[0].organization == "Ressources Humaines & Cie"


def test_a_trade_in_one_word_is_not_parted_by_a_mailbox() -> None:
    lines = ("KAMIENIARSTWO ROGALA", "Stanisław Rogala", "rogala.kamien@poczta.fm")
    assert draft(*lines).contact.jobs[0].organization == "KAMIENIARSTWO ROGALA"


def test_an_academy_and_its_town_below() -> None:
    lines = ("Akademia Sztuk Użytkowych", "w Szczecinie", "Olga Lis", "22 123 45 67")
    made = draft(*lines, sizes=(40, 40)).contact
    assert made.jobs[0].organization == "Akademia Sztuk Użytkowych w Szczecinie"
