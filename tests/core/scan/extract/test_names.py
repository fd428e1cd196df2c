"""The person's name and its parts."""

import pytest

from cardcase.core.scan.extract import Known, draft_of
from cardcase.core.scan.page import Page
from pages import draft, line_at

Parts = tuple[str, str, str, str, str]

CASES: list[tuple[tuple[str, ...], Parts]] = [
    # as printed; prefix, given, middle, family, suffix
    (("Anna Lis", "anna.lis@lisbud.pl"), ("", "Anna", "", "Lis", "")),
    (("ŁUCJA WIŚNIEWSKA", "l.wisniewska@lisbud.pl"), ("", "Łucja", "", "Wiśniewska", "")),
    (("KOWALSKI Jan", "j.kowalski@lisbud.pl"), ("", "Jan", "", "KOWALSKI".title(), "")),
    (("Gilles ROLLAND", "gilles.rolland@exemple.fr"), ("", "Gilles", "", "Rolland", "")),
    (("Kowalski, Jan", "jan.kowalski@lisbud.pl"), ("", "Jan", "", "Kowalski", "")),
    (("mgr inż. Jan Nowak", "nowak@lisbud.pl"), ("mgr inż.", "Jan", "", "Nowak", "")),
    (("dr hab. n. med. Ewa Lis", "ewa@lisbud.pl"), ("dr hab. n. med.", "Ewa", "", "Lis", "")),
    (("prof. dr hab. Ewa Lis", "ewa@lisbud.pl"), ("prof. dr hab.", "Ewa", "", "Lis", "")),
    (("Dipl.-Ing. Hans Muster", "h.muster@muster.de"), ("Dipl.-Ing.", "Hans", "", "Muster", "")),
    (("Dr. med. Eva Muster", "muster@muster.de"), ("Dr. med.", "Eva", "", "Muster", "")),
    (("Herbert Vance, MBA", "hvance@sample.com"), ("", "Herbert", "", "Vance", "MBA")),
    (("John Sample PhD", "john@sample.com"), ("", "John", "", "Sample", "PhD")),
    (("Anna Nowak-Kowalska", "anowak@lisbud.pl"), ("", "Anna", "", "Nowak-Kowalska", "")),
    (("Anna Maria Lis", "anna.lis@lisbud.pl"), ("", "Anna", "Maria", "Lis", "")),
    (("Angie G. Welch", "a.welch@sample.com"), ("", "Angie", "G.", "Welch", "")),
    (
        ("Ludwig van der Beispiel", "l.beispiel@muster.de"),
        ("", "Ludwig", "", "van der Beispiel", ""),
    ),
    (("Karl von Muster", "k.muster@muster.de"), ("", "Karl", "", "von Muster", "")),
    (
        ("Silvestre Casanovas Tur", "silvestre@ejemplo.es"),
        ("", "Silvestre", "", "Casanovas Tur", ""),
    ),
    (("Patrick Schüler", "patrick.schueler@muster.eu"), ("", "Patrick", "", "Schüler", "")),
    (("Håkon Sørensen", "hakon.sorensen@eksempel.no"), ("", "Håkon", "", "Sørensen", "")),
    (("Zdzimir Brzęk", "zdzimir.brzek@lisbud.pl"), ("", "Zdzimir", "", "Brzęk", "")),
    (("Darnell St. Farnsworth", "dstfarnsworth@zak.uk"), ("", "Darnell", "", "St. Farnsworth", "")),
    (("Joanna ćwik", "jcwik@zakol.pl"), ("", "Joanna", "", "Ćwik", "")),
    (("Anna S. M akuch-Lis", "anna.makuch@zakol.pl"), ("", "Anna", "S.", "Makuch-Lis", "")),
    (("Anna DĘĘBSKA", "adebska@zakol.pl"), ("", "Anna", "", "Dębska", "")),
    (("Zuzanna OKO", "okon@zakol.pl"), ("", "Zuzanna", "", "Okon", "")),
    (("Zuzanna OKO", "okon@zakol.pl", "Zakół"), ("", "Zuzanna", "", "Okoń", "")),
    (("Anna CEURET", "acoeuret@exemple.fr"), ("", "Anna", "", "Cœuret", "")),
    (
        ("lek. dent. Anna", "łuczak", "Wąsik i Synowie", "anna@lisbud.pl"),
        ("lek. dent.", "Anna", "", "Łuczak", ""),
    ),
    (("r. pr.", "Anna Lis", "alis@lisbud.pl"), ("r. pr.", "Anna", "", "Lis", "")),
    (("lvaro Muster", "alvaro@ejemplo.es"), ("", "Álvaro", "", "Muster", "")),
    (
        ("Lurdes Conceição", "+351 266 184 371", "lurdes.conceicao@exemplo.pt"),
        ("", "Lurdes", "", "Conceição", ""),
    ),
    (
        ("Anna Nowak-Lis", "Dział Bankietów", "Kierowniczka recepcji"),
        ("", "Anna", "", "Nowak-Lis", ""),
    ),
    (("Ing. Jiří Novák", "novak@priklad.cz"), ("Ing.", "Jiří", "", "Novák", "")),
    (("Sean O'Sample", "s.osample@sample.ie"), ("", "Sean", "", "O'Sample", "")),
]


@pytest.mark.parametrize(("printed", "expected"), CASES, ids=lambda case: str(case[0]))
def test_parts(printed: tuple[str, ...], expected: Parts) -> None:
    contact = draft(*printed).contact
    assert (
        contact.prefix, contact.given, contact.middle, contact.family, contact.suffix,
    ) == expected  # fmt: skip


def test_formatted_is_the_print_without_degrees() -> None:
    assert draft("dr ŁUCJA WIŚNIEWSKA", "l.wisniewska@lisbud.pl").contact.formatted == (
        "ŁUCJA WIŚNIEWSKA"
    )
    assert draft("Herbert Vance, MBA", "hvance@sample.com").contact.formatted == "Herbert Vance"


def test_in_two_lines() -> None:
    made = draft("MACIEJ", "LIS", "Prezes", "maciej.lis@lisbud.pl", sizes=(50, 50))
    assert made.contact.formatted == "MACIEJ LIS"
    assert made.evidence["name"].lines == (0, 1)


def test_degree_on_a_line_of_its_own() -> None:
    contact = draft("Dipl.-Ing.", "Patrick Muster", "p.muster@beispiel.de").contact
    assert (contact.prefix, contact.formatted) == ("Dipl.-Ing.", "Patrick Muster")


def test_title_on_the_same_line() -> None:
    for printed in ("Eric Sample, Owner", "Eric Sample – Owner", "Eric Sample Owner"):
        contact = draft(printed, "eric@sample.com").contact
        assert contact.formatted == "Eric Sample"
        assert contact.job is not None
        assert contact.job.titles == ("Owner",)


def test_the_e_mail_tells_the_name_from_the_company() -> None:
    contact = draft(
        "Kowalski Nowak", "Zdzimir Brzęk", "zdzimir.brzek@kowalski-nowak.pl", sizes=(44, 40)
    ).contact
    assert contact.formatted == "Zdzimir Brzęk"
    assert contact.job is not None
    assert contact.job.organization == "Kowalski Nowak"


@pytest.mark.parametrize(
    "texts",
    [
        ("Lisbud sp. z o.o.", "biuro@lisbud.pl"),
        ("Dział Sprzedaży", "sprzedaz@lisbud.pl"),
        ("Doradca Klienta", "www.lisbud.pl"),
        ("Hurtownia Elektryczna", "tel. 22 123 45 67"),
    ],
)
def test_no_person(texts: tuple[str, ...]) -> None:
    assert draft(*texts).contact.formatted == ""


def test_lost_polish_letters_are_put_back_and_never_sure() -> None:
    made = draft("StanisTawa Dabrowska", "s.dabrowska@lisbud.pl", "ul. Łąkowa 5, 00-950 Łódź")
    assert made.contact.formatted == "Stanisława Dąbrowska"
    assert not made.evidence["name"].sure
    assert made.evidence["name"].alternatives == ("StanisTawa Dabrowska",)


def test_a_norwegian_name_has_the_letters_of_its_language() -> None:
    texts = ("Oyvind Bråthen", "Daglig leder", "+47 22 12 34 56", "post@brathen.no")
    assert draft(*texts).contact.given == "Øyvind"
    plain = draft("Oyvind Brathen", *texts[1:])
    assert plain.contact.given == "Oyvind"


def test_mixed_capitals() -> None:
    made = draft("dr JAROSŁAW KAMIńSKI", "kaminski@lisbud.pl", "ul. Łąkowa 5, 00-950 Łódź")
    assert made.contact.formatted == "JAROSŁAW KAMIŃSKI"


def test_an_address_that_almost_names_the_person_is_not_sure() -> None:
    assert draft("Marek Wilk", "marek.wilk@lisbud.pl").evidence["emails[0]"].sure
    assert not draft("Marek Wilk", "marek.wik@lisbud.pl").evidence["emails[0]"].sure
    assert draft("Marek Wilk", "biuro@lisbud.pl").evidence["emails[0]"].sure


def test_foreign_names_keep_their_letters() -> None:
    made = draft("Tomas Kaminski", "tomas.kaminski@sample.com", "Denver, CO 80279")
    assert made.contact.formatted == "Tomas Kaminski"


def test_sure_only_with_the_e_mail() -> None:
    assert draft("Robert Muster", "robert.muster@beispiel.de").evidence["name"].sure
    assert not draft("Robert Muster", "info@beispiel.de").evidence["name"].sure
    assert not draft("Robert Muster").evidence["name"].sure


@pytest.mark.parametrize(
    "printed",
    ["Anna „Ania” Lis", "Anna Ania” Lis", "Anna „Ania Lis", "Anna , Ania” Lis"],
    ids=["whole", "end", "start", "comma"],
)
def test_a_nickname_may_have_lost_one_of_its_quotes(printed: str) -> None:
    contact = draft("Lisbud", printed, "Prezes", "anna.lis@lisbud.pl").contact
    assert (contact.given, contact.family) == ("Anna", "Lis")
    assert contact.formatted == "Anna „Ania” Lis"


def test_a_name_in_two_lines_of_which_marks_make_one_higher() -> None:
    made = draft("Dominika", "Ożóg", "Lisbud", "dozog@lisbud.pl", sizes=(60, 84))
    assert made.contact.formatted == "Dominika Ożóg"


def test_saint_belongs_to_the_family_name_and_an_initial_does_not() -> None:
    saint = draft("Marcus St. Clair", "marcus@lisbud.com", "Denver, CO 80279").contact
    assert (saint.given, saint.family) == ("Marcus", "St. Clair")
    middle = draft("Fermín S. Otxoa", "fermin.otxoa@lisbud.es", "28001 Madrid").contact
    assert (middle.middle, middle.family) == ("S.", "Otxoa")


def test_a_mailbox_called_after_the_firm_names_nobody() -> None:
    found = draft(
        "Torvik Timber Merchants", "Byron WHITCOMBE", "torvik@outlook.com", "www.torvik.io"
    ).contact
    assert found.formatted == "Byron WHITCOMBE"
    assert found.jobs[0].organization == "Torvik Timber Merchants"


def test_a_pound_sign_before_a_letter() -> None:
    assert draft("£ukasz Lis", "l.lis@zakol.pl", "05-250 Radzymin").contact.given == "Łukasz"


@pytest.mark.parametrize(
    ("printed", "mail", "family"),
    [
        (("Huub van der Zanden",), "h.vanderzanden@lisbud.nl", "van der Zanden"),
        (("dr hab. inż. Jagoda", "Ożóg"), "lisbud@o2.pl", "Ożóg"),
        (("Prof.", "MALCOLM", "ST. TAGALA"), "sttagala@lisbud.com", "St. Tagala"),
        (("VIasta Žižková",), "vlasta.zizkova@lisbud.cz", "Žižková"),
        (("Ana ZANDA RUBIO Lisbud",), "lisbud@outlook.com", "Zanda Rubio"),
    ],
)
def test_names_as_they_are_set(printed: tuple[str, ...], mail: str, family: str) -> None:
    contact = draft("Lisbud", *printed, mail, sizes=(40, *[60] * len(printed), 30)).contact
    assert contact.family == family
    assert contact.given in ("Huub", "Jagoda", "Malcolm", "Vlasta", "Ana")


@pytest.mark.parametrize(
    ("lines", "sizes"),
    [
        (("Weronika", "ŚLIWIŃSKA-ZIĘBA", "sliwinska.weronika@zakol.pl"), (89, 142)),
        (("Jędrzej", "ZDZIMAK", "jedrzej@zakol.pl"), (75, 41)),
        (("MAJA", "ĆWIK, PhD", "mcwik@zakol.pl"), (41, 60)),
    ],
)
def test_marks_and_tails_make_a_line_higher_and_no_other_print(
    lines: tuple[str, ...], sizes: tuple[int, ...]
) -> None:
    assert draft(*lines, sizes=sizes).contact.formatted == " ".join(lines[:2]).split(",")[0]


@pytest.mark.parametrize(
    ("printed", "mail"),
    [
        ("JOANNAPŁOTKA", "plotka@trzcinow.pl"),
        ("PŁOTKAJOANNA", "j.plotka@trzcinow.pl"),
        ("J O A N N A P Ł O T K A", "jplotka@trzcinow.pl"),
    ],
)
def test_a_name_that_was_read_as_one_word_is_parted_by_the_mailbox(printed: str, mail: str) -> None:
    contact = draft(printed, "Dyrektor finansowy", mail).contact
    assert (contact.given, contact.family) == ("Joanna", "Płotka")


def test_a_name_whose_words_stand_far_apart_in_a_row() -> None:
    row = (line_at("JOANNA", 40, 20), line_at("PŁOTKA", 280, 20))
    rest = (line_at("Dyrektor finansowy", 40, 80), line_at("plotka@trzcinow.pl", 40, 200))
    page = Page(width=1000, height=600, lines=(*row, *rest))
    assert draft_of(page, Known()).contact.formatted == "JOANNA PŁOTKA"


def test_a_firm_under_a_name_whose_mailbox_is_called_after_it() -> None:
    contact = draft(
        "lek. dent. Olaf Brzęk", "Trzcinów", "Trzcinów Gabinet Stomatologiczny", "trzcinow1@o2.pl"
    ).contact
    assert (contact.formatted, contact.family) == ("Olaf Brzęk", "Brzęk")


@pytest.mark.parametrize(
    ("read", "family"), [("Pażdziora", "Paździora"), ("Żdziarska", "Żdziarska")]
)
def test_the_soft_z_of_polish(read: str, family: str) -> None:
    texts = (f"Anna {read}", "a.lis@lisbud.pl", "ul. Łąkowa 5, 00-950 Łódź")
    assert draft(*texts).contact.family == family


def test_a_name_of_no_known_word_over_a_title() -> None:
    texts = ("The Copper Kettle", "Zdobrun Pinnock", "Head Chef & Owner", "hello@copperkettle.com")
    assert draft(*texts).contact.formatted == "Zdobrun Pinnock"


@pytest.mark.parametrize("job", ["Pokrętnik", "Księgowa"])
def test_what_follows_a_dash_is_no_part_of_the_name(job: str) -> None:
    contact = draft(f"Maja Brzęk – {job}", "Zakol Sp. z o.o.", "biuro@zakol.pl").contact
    assert (contact.given, contact.family) == ("Maja", "Brzęk")


def test_a_mailbox_called_as_the_firm_is_nobody_s() -> None:
    lines = ("POD RĘKĄ", "Honorata Okoń", "Kierowniczka eksportu", "podreka@gmail.com")
    contact = draft(*lines, "www.pod-reka.pl").contact
    assert (contact.formatted, contact.jobs[0].organization) == ("Honorata Okoń", "POD RĘKĄ")


def test_a_firm_over_a_whole_name_is_no_part_of_it() -> None:
    contact = draft("Ovento", "BRZĘK Maja", "Rolniczka", "ovento@wp.pl").contact
    assert (contact.given, contact.family) == ("Maja", "Brzęk")


def test_a_family_name_in_capitals_first_may_be_the_page_s() -> None:
    lines = ("Graphisme Solène Brzęk", "BRZĘK Solène", "Illustratrice", "brzek@brzek.fr")
    contact = draft(*lines, "www.brzek.fr", region="FR").contact
    assert (contact.given, contact.family) == ("Solène", "Brzęk")


def test_a_particle_in_capitals_is_no_degree() -> None:
    name = draft("DI SANTAMARIA Gianfranco", "gianfranco.disantamaria@lisbud.it").contact
    assert (name.prefix, name.given, name.family) == ("", "Gianfranco", "Di Santamaria")
    austrian = draft("DI Anna Huber", "anna.huber@lisbud.at").contact
    assert (austrian.prefix, austrian.family) == ("DI", "Huber")


def test_a_capital_that_was_cut_off_its_name() -> None:
    name = draft("Eng. E stêvão Magalhães, PhD", "E estevao.magalhaes@lisbud.pt").contact
    assert (name.given, name.family, name.suffix) == ("Estêvão", "Magalhães", "PhD")


@pytest.mark.parametrize("between", ["a ", "i ", "& ", ""])
def test_two_people_side_by_side_with_a_letter_between(between: str) -> None:
    line = f"Agnieszka Aga” Bieńkowska {between}Elżbieta L. Ostrowska"
    mails = ("agnieszka.bienkowska@lisbud.pl", "elzbieta.ostrowska@lisbud.pl")
    made = draft(line, *mails)
    assert made.contact.formatted == "Agnieszka „Aga” Bieńkowska"
    assert [other.family for other in made.others] == ["Ostrowska"]


def test_a_slovak_capital_of_which_the_mark_alone_was_read() -> None:
    contact = draft("Gejza 'upták", "g.luptak@lisbud.sk", "974 01 Banská Bystrica").contact
    assert contact.family == "Ľupták"


def test_a_firm_in_three_words_with_a_mailbox_of_its_own() -> None:
    contact = draft("Rent My Barn", "Duncan Jefferies", "Product Designer", "rentmybarn1@gmail.com")
    assert contact.contact.formatted == "Duncan Jefferies"


def test_an_owner_who_stands_only_in_the_firm() -> None:
    found = draft("Weingut Jörg Hölzle", "WINZER", "hoelzle.joerg@hoelzle-weingut.de")
    assert found.contact.formatted == "Jörg Hölzle"
    assert found.contact.jobs[0].organization == "Weingut Jörg Hölzle"
    assert not found.evidence["name"].sure


def test_a_letter_that_french_names_hardly_have_is_doubtful() -> None:
    french = ("+33 4 82 05 04 09", "12 rue du Moulin", "42000 Saint-Étienne")
    assert draft("Anne BRULET", "anne.brulet@exemple.fr", *french).evidence["family"].sure
    assert not draft("Anne BRÜLET", "anne.brulet@exemple.fr", *french).evidence["family"].sure


def test_a_name_behind_a_job_in_its_line() -> None:
    contact = draft("Kancelaria Zakole", "Adwokat Piotr Lis", "tel. 22 123 45 67").contact
    assert (contact.given, contact.family) == ("Piotr", "Lis")
    assert contact.jobs[0].titles == ("Adwokat",)


@pytest.mark.parametrize("letters", ["FFR", "BPhty", "MRCVS FRCSEd"])
def test_letters_behind_a_comma_that_no_list_knows(letters: str) -> None:
    contact = draft("Zakole Clinic", f"Anna Lis, {letters}", "anna.lis@zakole.uk").contact
    assert (contact.family, contact.suffix) == ("Lis", letters)


@pytest.mark.parametrize("printed", ["Jan Kowalski, CEO", "Jan Kowalski CEO"])
def test_a_job_in_letters_is_no_degree(printed: str) -> None:
    contact = draft("Lisbud", printed, "j.kowalski@lisbud.pl").contact
    assert (contact.family, contact.suffix) == ("Kowalski", "")
    assert contact.jobs[0].titles == ("CEO",)


@pytest.mark.parametrize("local", ["turek-sroka", "i.turek-sroka", "izabela.turek-sroka"])
def test_a_double_name_with_its_stroke_in_the_mailbox(local: str) -> None:
    made = draft("Lisbud", "Izabela Turek-Sroka", f"{local}@lisbud.pl")
    assert made.contact.family == "Turek-Sroka"
    assert made.evidence["given"].sure or local == "turek-sroka"


@pytest.mark.parametrize(
    ("printed", "mail", "parts"),
    [
        ("Sgt. Dale Kowalczyk", "dkowalczyk@zak.us", ("Sgt.", "Dale", "Kowalczyk")),
        ("Przew. Anna Lis", "anna@lisbud.pl", ("Przew.", "Anna", "Lis")),
        ("Prof.in Dr.in Eva Muster", "eva@muster.at", ("Prof.in Dr.in", "Eva", "Muster")),
        ("Marie-Laure d'Aubrac", "export@exemple.fr", ("", "Marie-Laure", "d'Aubrac")),
        ("Mirosław Ptak", "parafia@zakole.pl", ("", "Mirosław", "Ptak")),
        ("Sławek Piątkowski", "hydraulik@zakole.pl", ("", "Sławek", "Piątkowski")),
    ],
)  # fmt: skip
def test_ranks_particles_and_short_forms(
    printed: str, mail: str, parts: tuple[str, str, str]
) -> None:
    contact = draft("Lisbud Sp. z o.o.", printed, mail).contact
    assert (contact.prefix, contact.given, contact.family) == parts


def test_initials_of_several_given_names_in_a_mailbox() -> None:
    contact = draft("Zakole, S.L.", "Francisco Javier Molins Peris", "fjmolins@zakole.es").contact
    assert contact.formatted == "Francisco Javier Molins Peris"


def test_a_school_s_patron_is_nobody_on_its_card() -> None:
    lines = ("Zespół Szkół Zielonych", "im. Stanisława Lisa", "mgr Lucyna Hajduk", "Wicedyrektor")
    assert draft(*lines, "22 123 45 67").contact.family == "Hajduk"
