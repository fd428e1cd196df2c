"""Cards that are set without capitals."""

from pages import draft


def test_a_card_without_capitals_names_its_person() -> None:
    made = draft(
        "trzcinów", "dr inż. ida brzęk-kuternoga", "kierownik zakupów", "dział sprzedaży",
        "zaczynamy od pomysłu", "tel. 22 123 45 67", "i.kuternoga@trzcinow.pl",
        "ul. łąkowa 5, 00-950 warszawa", sizes=(60, 40),
    ).contact  # fmt: skip
    assert (made.prefix.lower(), made.given, made.family) == ("dr inż.", "Ida", "Brzęk-Kuternoga")
    job = made.jobs[0]
    assert (job.organization, job.titles) == ("trzcinów", ("kierownik zakupów",))
    assert job.department == "dział sprzedaży"
    assert made.notes == "zaczynamy od pomysłu"
    assert made.addresses[0].city == "warszawa"


def test_what_is_offered_in_small_letters_is_nobody() -> None:
    contact = draft(
        "Trzcinów Sp. z o.o.", "stolarnia", "projekty", "montaż", "22 123 45 67"
    ).contact
    assert contact.formatted == ""
    assert contact.jobs[0].organization == "Trzcinów Sp. z o.o."


def test_a_capital_i_on_a_card_without_capitals_is_an_l() -> None:
    mail = "stanislaw.trzcinski@zurawik24.pl"
    contact = draft("Imbg", "stanisław trzciński", "zastępca notarialny", mail).contact
    assert contact.name == "Stanisław Trzciński"
    assert contact.jobs[0].organization == "lmbg"


def test_a_street_without_capitals_tells_that_the_card_has_none() -> None:
    made = draft("wiesława lis", "ul. jasna 14 m. 3", "pl-42-249 częstochowa", "lis@lisbud.pl")
    assert (made.contact.given, made.contact.family) == ("Wiesława", "Lis")
    assert [(a.postcode, a.city) for a in made.contact.addresses] == [("42-249", "częstochowa")]
    usual = draft("Wiesława Lis", "kierownik", "ul. Jasna 14 m. 3", "42-249 Częstochowa")
    assert [a.city for a in usual.contact.addresses] == ["Częstochowa"]


def test_a_prefix_in_small_letters_begins_a_name_not_a_sentence() -> None:
    made = draft("me geneviève quémener", "notaire", "+33 3 85 14 37 90")
    assert (made.contact.prefix, made.contact.family) == ("Me", "Quémener")


def test_an_engineer_is_no_l_on_a_card_with_capitals() -> None:
    lines = ("Ing. Zuzana Hrušková", "konateľka", "daňová poradkyňa", "hruskova@zakole.sk")
    contact = draft("Zakole, s.r.o.", *lines).contact
    assert (contact.prefix, contact.given, contact.family) == ("Ing.", "Zuzana", "Hrušková")
