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
