import pytest

from cardcase.core.records import PointRecord
from cardcase.core.scan.extract import Known, emails
from pages import draft, page_of


def found(*texts: str) -> list[str]:
    points = [candidate.value for candidate in emails.extract(page_of(*texts), Known())]
    return [point.value for point in points if isinstance(point, PointRecord)]


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("anna.lis@lisbud.pl", "anna.lis@lisbud.pl"),
        ("e-mail: anna@lisbud.com.pl", "anna@lisbud.com.pl"),
        ("E-mail:anna@lisbud.co.uk", "anna@lisbud.co.uk"),
        ("E anna@lisbud.pl", "anna@lisbud.pl"),
        ("Anna.Lis@LisBud.PL", "Anna.Lis@LisBud.PL"),
        ("anna.lis @lisbud.pl", "anna.lis@lisbud.pl"),
        ("anna.lis@ lisbud.pl", "anna.lis@lisbud.pl"),
        ("anna@lisbud,pl", "anna@lisbud.pl"),
        ("anna(at)lisbud.pl", "anna@lisbud.pl"),
        ("Eanna@lisbud.pl", "anna@lisbud.pl"),
        ("Pisz: anna@lisbud.pl. Dzwoń po 9.", "anna@lisbud.pl"),
        ("anna@lisbud.pl www.lisbud.pl", "anna@lisbud.pl"),
        ("anna@lisbud.newtld", "anna@lisbud.newtld"),
        ("anna@lisbud.p1", "anna@lisbud.pl"),
        ("anna.lis@gmail.con", "anna.lis@gmail.com"),
        ("anna.lis@02.pl", "anna.lis@o2.pl"),
        ("anna@lisbud.co.ak", "anna@lisbud.co.uk"),
        ("anna.lis@yahoo.pt", "anna.lis@yahoo.pt"),
        ("anna@lisbud.pl, www.lisbud.pl", "anna@lisbud.pl"),
        ("anna @ lisbud . radom . pl", "anna@lisbud.radom.pl"),
        ("anna [at] lisbud.pl", "anna@lisbud.pl"),
        ("anna at lisbud dot pl", "anna@lisbud.pl"),
        ("tel. 601 234 567 anna-maria_lis@lisbud.eu", "anna-maria_lis@lisbud.eu"),
        ("anna__lis@lisbud.pl", "anna_lis@lisbud.pl"),
        ("anna@lisbud.euhttp://www.lisbud.eu", "anna@lisbud.eu"),
        ("anna@lisbud.com.plwww.lisbud.com.pl", "anna@lisbud.com.pl"),
        ("E: anna@lisbud pl", "anna@lisbud.pl"),
        ("anna@newwww.pl", "anna@newwww.pl"),
    ],
)
def test_styles_and_slips(printed: str, value: str) -> None:
    assert found(printed) == [value]


def test_two_on_a_line() -> None:
    assert found("a.lis@lisbud.pl | biuro@lisbud.pl") == ["a.lis@lisbud.pl", "biuro@lisbud.pl"]


def test_going_on_in_the_next_line() -> None:
    assert found("aleksandra.brzeczyszczykiewicz@", "lisbud.com.pl") == [
        "aleksandra.brzeczyszczykiewicz@lisbud.com.pl"
    ]


def test_a_break_within_the_host_or_before_the_at() -> None:
    assert found("anna.lis@lisbud", ".com.pl") == ["anna.lis@lisbud.com.pl"]
    assert found("E-mail: anna.lis", "@lisbud.com.pl") == ["anna.lis@lisbud.com.pl"]
    assert found("anna.lis@lisbud.com.pI", "www.lisbud.com.pl") == ["anna.lis@lisbud.com.pl"]


@pytest.mark.parametrize(
    ("lines", "value"),
    [
        (("E-mail: anna.lislisbud.pl", "www.lisbud.pl"), "anna.lis@lisbud.pl"),
        (("kontaktalisbud.pl", "www.lisbud.pl"), "kontakt@lisbud.pl"),
        (("Anna Lis", "annaslisbud.pl", "www.lisbud.pl"), "anna@lisbud.pl"),
        (("Marek Wilk", "marek.wik@lisbud.pl"), "marek.wilk@lisbud.pl"),
        (("Lisbud sp. z o.o.", "anna@1isbud.pl", "www.lisbud.pl"), "anna@lisbud.pl"),
    ],
)
def test_slips_are_put_right_by_what_else_is_printed(lines: tuple[str, ...], value: str) -> None:
    (candidate,) = emails.extract(page_of(*lines), Known())
    assert isinstance(candidate.value, PointRecord)
    assert candidate.value.value == value
    assert not candidate.sure


def test_an_initial_is_no_slip() -> None:
    assert found("Irena Luczak", "iluczak@lisbud.pl") == ["iluczak@lisbud.pl"]


def test_the_other_reading_is_kept() -> None:
    (candidate,) = emails.extract(page_of("Marek Wilk", "marek.wik@lisbud.pl"), Known())
    assert candidate.alternatives == ("marek.wik@lisbud.pl",)


@pytest.mark.parametrize("printed", ["@lisbud", "anna at lisbud", "annalisbud.pl", "5@7"])
def test_nothing_is_invented(printed: str) -> None:
    assert found(printed) == []


def test_a_lost_dot_is_known_from_the_web_page() -> None:
    assert found("anna@lis-budpl", "www.lis-bud.pl") == ["anna@lis-bud.pl"]


def test_a_label_before_an_initial() -> None:
    assert found("m. 601 234 567", "e.anna.lis@lisbud.pl") == ["anna.lis@lisbud.pl"]
    assert found("Ewa Lis", "m. 601 234 567", "e.lis@lisbud.pl") == ["e.lis@lisbud.pl"]


def test_slips_are_not_sure() -> None:
    clean, mended = (
        emails.extract(page_of(text), Known())[0] for text in ("anna@lisbud.pl", "anna@lisbud,pl")
    )
    assert clean.sure
    assert not mended.sure


def test_against_the_printed_web_page_it_is_not_sure() -> None:
    (candidate,) = emails.extract(page_of("anna@lisdud.pl", "www.lisbud.pl"), Known())
    assert not candidate.sure


def test_a_host_keeps_the_first_letter_that_the_page_begins_it_with() -> None:
    page = ("Zakolex", "anna@zakolex-meble.pl", "www.akolex-meble.pl")
    assert found(*page) == ["anna@zakolex-meble.pl"]


def test_a_stroke_at_the_end_may_be_a_number() -> None:
    def sure(*texts: str) -> bool:
        return emails.extract(page_of(*texts), Known())[0].sure

    assert not sure("biurol@lisbud.pl")
    assert sure("Anna Zagul", "zagul@lisbud.pl")
    assert sure("michal@lisbud.pl")


def test_a_capital_i_is_the_l_that_begins_the_name() -> None:
    assert found("Lydia Delacroix", "I.delacroix@rubikona.example") == [
        "l.delacroix@rubikona.example"
    ]
    assert found("Ivy Delacroix", "I.delacroix@rubikona.example") == [
        "I.delacroix@rubikona.example"
    ]
    assert found("I.delacroix@rubikona.example") == ["I.delacroix@rubikona.example"]


def test_an_office_whose_at_was_read_as_a_space() -> None:
    assert found("E info lisbud.pl", "W lisbud.pl") == ["info@lisbud.pl"]
    assert found("e-mail: biuro lisbud.pl") == ["biuro@lisbud.pl"]
    for other in ("info lisbud.pl", "W info lisbud.pl", "E Anna lisbud.pl"):
        assert found(other) == [], other


def test_a_host_that_lost_a_letter_has_it_on_the_page() -> None:
    assert found("anna@kancelari.pl", "www.kancelaria.pl") == ["anna@kancelaria.pl"]


def test_an_initial_read_as_a_number() -> None:
    assert found("Lena Lis", "1.lis@lisbud.pl") == ["l.lis@lisbud.pl"]


def test_strokes_at_the_ends_of_a_local_part_by_what_the_page_prints() -> None:
    assert found("Anna Lis", "1anna_lis@lisbud.pl") == ["anna_lis@lisbud.pl"]
    assert found("Anna Lis", "1sza_linia@lisbud.pl") == ["1sza_linia@lisbud.pl"]
    assert found("Lisbud", "lisbudl@wp.pl") == ["lisbud1@wp.pl"]
    assert found("Studio Jasny Dom", "jasnydoml@wp.pl") == ["jasnydom1@wp.pl"]
    assert found("Lidia Nowak", "nowakl@wp.pl") == ["nowakl@wp.pl"]
    assert found("Grzegorz Nowak", "9.nowak@wp.pl") == ["g.nowak@wp.pl"]
    assert found("Anna Nowak", "9.nowak@wp.pl") == ["9.nowak@wp.pl"]
    assert found("Daniel Danie", "daniel@wp.pl") == ["daniel@wp.pl"]


def test_an_ending_of_one_letter_is_the_country_s() -> None:
    made = draft("E. lacka.danuta@lacka-auto.p", "NIP 1234563218", "+48 22 123 45 67")
    assert [point.value for point in made.contact.points_of("email")] == [
        "lacka.danuta@lacka-auto.pl"
    ]
    assert not made.evidence["emails[0]"].sure
    elsewhere = draft("E. marta@lisbud.p", "+49 151 20275412")
    assert not elsewhere.contact.points_of("email")


@pytest.mark.parametrize(
    ("lines", "value"),
    [
        (("Tadeusz Lis", "todeusz@zakol.pl"), "tadeusz@zakol.pl"),
        (("Zofia Ożóg", "20zog@zakol.pl"), "zozog@zakol.pl"),
        (("Maria Lis", "mario@zakol.pl"), "mario@zakol.pl"),
        (("Jan Brzęczak", "jan@brzeczok.com.pl"), "jan@brzeczak.com.pl"),
        (("Torva", "E.torva.biuro@gmail.com"), "torva.biuro@gmail.com"),
    ],
)
def test_words_of_the_card_put_a_letter_right(lines: tuple[str, ...], value: str) -> None:
    assert found(*lines) == [value]


@pytest.mark.parametrize("over", ["Torva", "www.torva.pl"])
def test_a_handle_under_a_firm_is_no_address(over: str) -> None:
    assert found(over, "@torva.studio") == []


def test_a_bar_parts_two_addresses() -> None:
    assert found("a.lis@lisbud.pl|biuro@lisbud.pl") == ["a.lis@lisbud.pl", "biuro@lisbud.pl"]


def test_a_copyright_sign_with_room_around_it_is_an_at() -> None:
    assert found("Email: c.lis © stalex.org.uk") == ["c.lis@stalex.org.uk"]
