"""Normal forms of ways to reach someone, and what looks odd about them."""

import pytest

from cardcase.core.normalize import (
    email_in,
    normalize_email,
    normalize_phone,
    normalize_web,
    phone_in,
    phone_problem,
    web_in,
)


@pytest.mark.parametrize(
    ("printed", "normal"),
    [
        ("+48 22 555 01 23", "+48225550123"),
        ("22 555 01 23", "+48225550123"),
        ("(22) 555-01-23", "+48225550123"),
        ("+44 (0) 20 9876 5432", "+442098765432"),
        ("22 555 01 23 wew. 12", "+48225550123;ext=12"),
        ("12 34", ""),
        ("zadzwoń", ""),
        ("", ""),
    ],
)
def test_phones(printed: str, normal: str) -> None:
    assert normalize_phone(printed, "PL") == normal


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("22 555 01 23", ""),
        ("12 34", "too_short"),
        ("22 555 01 23 45 67 89", "too_long"),
        ("zadzwoń", "no_number"),
    ],
)
def test_odd_phones(typed: str, problem: str) -> None:
    assert phone_problem(typed, "PL") == problem


def test_the_region_decides_what_a_national_number_means() -> None:
    assert normalize_phone("030 901820", "DE") == "+4930901820"
    assert normalize_phone("030 901820", "PL") != "+4930901820"


def test_a_local_number_reaches_nobody_from_elsewhere() -> None:
    assert normalize_phone("555 0123", "US") == ""
    assert phone_problem("555 0123", "US") == "too_short"
    assert normalize_phone("2681-7485", "BR") == "", "as long as a number free of charge"
    assert normalize_phone("11 2681-7485", "BR") == "+551126817485"
    assert normalize_phone("4004-1234", "BR") == "+5540041234", "one that is dialled everywhere"


def test_a_number_is_found_in_a_line() -> None:
    assert phone_in("Tel.: +48 22 555 01 23, fax 22 555 01 24", "PL") == "+48 22 555 01 23"
    assert phone_in("Meble, które czekają", "PL") == ""


@pytest.mark.parametrize(
    ("given", "normal"),
    [
        ("Anna.Kos@Kos.Example", "anna.kos@kos.example"),
        ("mailto:a@kos.example", "a@kos.example"),
        ("a @kos.example", "a@kos.example"),
        ("a(at)kos.example", ""),
        ("a@kos", ""),
        ("MAILTO:a@kos.example", "a@kos.example"),
        ("Biuro@ŻÓŁW.pl", "biuro@żółw.pl"),
        ("biuro@xn--w-uga1v8h.pl", "biuro@żółw.pl"),
        ("biuro@z\u0307o\u0301łw.pl", "biuro@żółw.pl"),
        ("a@xn--80aswg.XN--P1AI", "a@сайт.рф"),
        ("a@xn--.pl", "a@xn--.pl"),
    ],
)
def test_emails(given: str, normal: str) -> None:
    assert normalize_email(given) == normal


@pytest.mark.parametrize(
    ("given", "normal"),
    [
        ("www.Kos.example", "kos.example"),
        ("https://kos.example/Pl/", "kos.example/Pl"),
        ("kos.example/?a=1", "kos.example/?a=1"),
        ("https://www.Żółw.pl/Żuk", "żółw.pl/Żuk"),
        ("http://XN--w-uga1v8h.pl:8080/Żuk", "żółw.pl:8080/Żuk"),
        ("xn--80aswg.xn--p1ai", "сайт.рф"),
        ("strasse.example", "strasse.example"),
        ("straße.example", "straße.example"),
        ("Kos", ""),
        ("ftp kos.example", ""),
    ],
)
def test_web_pages(given: str, normal: str) -> None:
    assert normalize_web(given) == normal


def test_addresses_are_found_in_lines() -> None:
    assert email_in("E-mail: a@kos.example, b@kos.example") == "a@kos.example"
    assert web_in("Strona: www.kos.example/pl.") == "www.kos.example/pl"
    assert web_in("Ławeczka") == ""
