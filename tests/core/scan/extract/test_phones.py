from dataclasses import replace

import pytest

from cardcase.core.records import PointRecord
from cardcase.core.scan.extract import Known, draft_of, phones
from cardcase.core.scan.page import Alternative, Icon, Page, Word
from pages import draft, line_at, page_of


def points(page: Page, region: str = "PL") -> list[PointRecord]:
    values = [candidate.value for candidate in phones.extract(page, Known(region=region))]
    return [value for value in values if isinstance(value, PointRecord)]


def found(*texts: str, region: str = "PL") -> list[tuple[str, str]]:
    return [(point.type, point.normalized) for point in points(page_of(*texts), region)]


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("tel. +48 22 123 45 67", ("work", "+48221234567")),
        ("tel. kom. 601 234 567", ("mobile", "+48601234567")),
        ("kom.: 601-234-567", ("mobile", "+48601234567")),
        ("M 0048 601 234 567", ("mobile", "+48601234567")),
        ("m.601 234 567", ("mobile", "+48601234567")),
        ("T:+48221234567", ("work", "+48221234567")),
        ("fax:+48 (22) 123 45 68", ("fax", "+48221234568")),
        ("faks 22 123 45 68", ("fax", "+48221234568")),
        ("601 234 567", ("mobile", "+48601234567")),
        ("(22) 123 45 67", ("work", "+48221234567")),
        ("(0-22) 123 45 67", ("work", "+48221234567")),
        ("tel./fax 22 123 45 67", ("work", "+48221234567")),
        ("+44 (0) 7911 123456", ("mobile", "+447911123456")),
        ("Mobil: +49 (0)171 1234567", ("mobile", "+491711234567")),
        ("Cell. +39 333 123 4567", ("mobile", "+393331234567")),
        ("Móvil: +34 612 34 56 78", ("mobile", "+34612345678")),
        ("Port. : +33 6 12 34 56 78", ("mobile", "+33612345678")),
        ("Puh. +358 9 4686065", ("work", "+35894686065")),
        ("GSM +420 606 717 284", ("mobile", "+420606717284")),
        ("Tlf. +47 22 41 60 71", ("work", "+4722416071")),
        ("tel. 6O1 234 567", ("mobile", "+48601234567")),
        ("tel. 603 I12 44S", ("mobile", "+48603112445")),
        ("tel. 81 743 00 0l", ("work", "+48817430001")),
        ("biuro 601 234 567", ("work", "+48601234567")),
        ("22 123 45 68 fax", ("fax", "+48221234568")),
        ("+48 22 123 45 67 (bezp.)", ("work", "+48221234567")),
        ("Tel. w sprawach kadr: 22 123 45 67", ("work", "+48221234567")),
        ("tel: 0048/22/1234567", ("work", "+48221234567")),
        ("±48 22 123 45 67", ("work", "+48221234567")),
        ("48 22 123 45 67", ("work", "+48221234567")),
        ("1-800-FLOWERS", ("work", "+18003569377")),
        ("fax (22] 123 45 68", ("fax", "+48221234568")),
        ("22| 123 45 67", ("work", "+48221234567")),
    ],
)
def test_styles(printed: str, expected: tuple[str, str]) -> None:
    assert found(printed) == [expected]


def test_a_bar_read_as_a_digit_parts_two_numbers() -> None:
    both = [("work", "+48221234567"), ("work", "+48221234589")]
    assert found("T (+48) 22 123 45 671 (+48) 22 123 45 89") == both


def test_several_on_a_line() -> None:
    assert found("tel. 22 123 45 67 kom. 601 234 567, fax 22 123 45 68") == [
        ("work", "+48221234567"), ("mobile", "+48601234567"), ("fax", "+48221234568"),
    ]  # fmt: skip
    assert found("22 123 45 67 / 22 123 45 68") == [
        ("work", "+48221234567"), ("work", "+48221234568"),
    ]  # fmt: skip


def test_a_number_goes_on_from_the_one_before() -> None:
    assert found("tel. 22 621 11 22, 621 11 23") == [
        ("work", "+48226211122"), ("work", "+48226211123"),
    ]  # fmt: skip
    assert found("Fones: (11) 2555-1234 / 2555-1235", "São Paulo") == [
        ("work", "+551125551234"), ("work", "+551125551235"),
    ]  # fmt: skip
    candidates = phones.extract(page_of("tel. +48 22 621 11 22, 621 11 23"), Known())
    assert [candidate.sure for candidate in candidates] == [True, False]


@pytest.mark.parametrize(
    ("printed", "second"),
    [
        ("954 25 11 22 - 954 25 11 23", "+34954251123"),
        ("954 25 11 22 / 954 25 11 23", "+34954251123"),
        ("954 25 11 22; 954 25 11 23", "+34954251123"),
        ("954251122 954251123", "+34954251123"),
    ],
)
def test_two_numbers_of_one_label(printed: str, second: str) -> None:
    assert found(f"Tel. {printed}", "Ruiz S.L.", "41016 Sevilla")[1] == ("work", second)


def test_two_numbers_with_a_dot_read_for_the_comma() -> None:
    assert found("m. 0048 786 855 875.0048 22 123 45 67") == [
        ("mobile", "+48786855875"), ("work", "+48221234567"),
    ]  # fmt: skip


def test_numbers_of_a_card_from_elsewhere_without_their_area() -> None:
    texts = ("Av. Central, 2994 - Jd. Aurora - SP", "97038-8110", "Nextel 9.4000-4561")
    assert found(*texts) == [("work", "+55970388110"), ("mobile", "+55940004561")]
    assert found("Spokane, WA 99201", "99201-1234") == []


def test_labels_behind_their_numbers() -> None:
    numbers = ("(503) 222-0143 cell", "503.222.0144 f", "503.222.0145 p")
    assert found("Portland, OR 97208", *numbers) == [
        ("mobile", "+15032220143"), ("fax", "+15032220144"), ("work", "+15032220145"),
    ]  # fmt: skip


def test_labels_over_their_numbers() -> None:
    assert found("Fax:", "22 123 45 68", "kom.", "22 123 45 67") == [
        ("fax", "+48221234568"), ("mobile", "+48221234567"),
    ]  # fmt: skip


def test_a_label_in_a_box_of_its_own() -> None:
    page = Page(
        width=800, height=400,
        lines=(line_at("fax", 40, 100), line_at("22 123 45 67", 120, 103)),
    )  # fmt: skip
    assert [(p.type, p.normalized) for p in points(page)] == [("fax", "+48221234567")]


def test_an_icon_is_a_label_where_none_is_printed() -> None:
    numbers = ("22 123 45 67", "22 123 45 68", "fax 22 123 45 69")
    icons: tuple[Icon, ...] = ("phone", "fax", "phone")
    lines = page_of(*numbers).lines
    marked = tuple(replace(line, icon=icon) for line, icon in zip(lines, icons, strict=True))
    types = [point.type for point in points(Page(width=1000, height=600, lines=marked))]
    assert types == ["work", "fax", "fax"]


def test_the_second_bare_number_of_a_person_is_a_mobile_where_the_plan_does_not_tell() -> None:
    numbers = ("Portland, OR 97208", "(503) 222-0143", "(503) 222-0144")
    assert [kind for kind, _ in found(*numbers, "dana@lisbud.com")] == ["work", "mobile"]
    assert [kind for kind, _ in found(*numbers, "office@lisbud.com")] == ["work", "work"]


def test_extension_stays_with_its_number() -> None:
    (point,) = points(page_of("tel. 22 123 45 67 wew. 301"))
    assert point.value == "22 123 45 67 wew. 301"
    assert point.normalized == "+48221234567;ext=301"


@pytest.mark.parametrize(
    ("evidence", "printed", "normalized"),
    [
        ("www.bau-muster.de", "0211 9100772", "+492119100772"),
        ("anna@bati-exemple.fr", "04 44 14 53 69", "+33444145369"),
        ("Bristol BS8 4QA", "07514 700546", "+447514700546"),
        ("Denver, CO 80279", "(303) 408-7296", "+13034087296"),
        ("Mecánica Ejemplo, España", "612 34 56 78", "+34612345678"),
        ("+46 8 611 28 72", "08-611 28 73", "+4686112873"),
        ("Praha 1", "224 123 456", "+420224123456"),
        ("Seestrasse 112, CH-8002 Zürich", "044 512 34 56", "+41445123456"),
        ("Mariahilfer Straße 45, 1060 Wien", "01 587 12 34", "+4315871234"),
        ("Rue de Lausanne 45, 1201 Genève", "022 731 12 34", "+41227311234"),
        ("Z.A. de Kerlann, 29000 Quimper", "02 98 01 23 45", "+33298012345"),
        ("trattoria@libero.it", "055 234 56 78", "+390552345678"),
        ("Melbourne VIC 3000", "0412 345 678", "+61412345678"),
        ("D02 X285", "085 123 4567", "+353851234567"),
        ("2321 Debrecen, Piac utca 11.", "(52) 123-456", "+3652123456"),
        ("CEP 01310-200", "(11) 3456-7890", "+551134567890"),
    ],
)
def test_the_country_is_the_card_s_own(evidence: str, printed: str, normalized: str) -> None:
    assert ("", normalized) in {("", number) for _, number in found(evidence, printed)}


def test_no_country_no_normalized_number() -> None:
    (point,) = points(page_of("555-123-4567", "roberto@adventure-works.com"))
    assert (point.value, point.normalized) == ("555-123-4567", "")


@pytest.mark.parametrize(
    "printed",
    ["1998-2024", "00-950 Warszawa", "12.05.2024", "ul. Długa 1318/137", "od 1998 roku",
     "Konto: 12 1140 2004 0000 3002 0135 5387", "License #4567890", "Plano, TX 75024-3301",
     "pn.-pt. 9.00-17.00", "Lun–Ven 9–13 / 15–19", "Gas Safe Reg. 5123456", "NPI 1234567893"],
)  # fmt: skip
def test_other_numbers_are_no_phones(printed: str) -> None:
    assert found(printed) == []


def test_a_country_with_a_rival_is_not_certain() -> None:
    """German words are at home in three countries; only the host's is one of them."""
    for host, sure in (("www.tal.ch", True), ("www.tal.com", False)):
        page = page_of("Bergstrasse 5", "044 512 34 56", host)
        assert [found.sure for found in phones.extract(page, Known())] == [sure]


def test_numbers_kept_for_plays_have_their_neighbours_type() -> None:
    assert found("Leeds LS2 7EQ", "07700 900 577") == [("mobile", "+447700900577")]


def test_sure_needs_validity_and_a_country_on_the_card() -> None:
    def sure(*texts: str) -> list[bool]:
        return [c.sure for c in phones.extract(page_of(*texts), Known())]

    assert sure("tel. +48 22 123 45 67") == [True]
    assert sure("22 123 45 67", "www.lisbud.pl") == [True]
    assert sure("22 123 45 67") == [False]
    assert sure("+48 22 123 45") == [False]


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("a 0048 601 234 567", ("mobile", "+48601234567")),  # an icon
        ("E +420 606 717 284", ("mobile", "+420606717284")),  # F, read as E
        ("+48 601 234 567 0", ("mobile", "+48601234567")),  # an icon behind
        ("601 234 567 0", ("mobile", "+48601234567")),
        ("1 62 759 94 34", ("work", "+48627599434")),  # t
    ],
)
def test_a_mark_beside_a_number_is_no_part_of_it(printed: str, expected: tuple[str, str]) -> None:
    assert found(printed) == [expected]


def test_a_digit_that_may_be_another_is_not_sure() -> None:
    line = line_at("601 234 567", 40, 100)
    digits = Word(text="567", quad=line.quad, confidence=0.99)
    doubted = replace(digits, alternatives=(Alternative(at=2, text="1", cost=3.5),))
    for last, sure in ((digits, True), (doubted, False)):
        words = (*(replace(digits, text=text) for text in ("601", "234")), last)
        page = Page(width=800, height=400, lines=(replace(line, words=words),))
        address = line_at("05-250 Radzymin, Polska", 40, 200)
        told = draft_of(replace(page, lines=(*page.lines, address)), Known())
        assert told.evidence["phones[0]"].sure is sure


def test_labels_behind_several_numbers() -> None:
    line = "+48 14 744 70 85 (biuro) | 782 774 235 (kom.) | 14 958 99 44 (fax)"
    assert [p.type for p in draft(line).contact.points_of("phone")] == ["work", "mobile", "fax"]


def test_a_label_is_of_the_second_number_too() -> None:
    texts = ("mob +1 802 471 7409; +1 802 586 2845", "anna@lis.io")
    assert [p.type for p in draft(*texts).contact.points_of("phone")] == ["mobile", "mobile"]


def test_a_house_and_a_postcode_with_a_stroke_between_are_no_phone() -> None:
    assert found("M 0160 6949-632", "Ringstraße 175 / 04191 Leipzig") == [
        ("mobile", "+491606949632")
    ]


def test_the_stroke_behind_an_area_read_as_a_one() -> None:
    assert found("+48 751663 91 64") == [("work", "+48756639164")]
    assert found("+48 601 234 567") == [("mobile", "+48601234567")]


def test_a_letter_before_a_country_s_code_is_no_register() -> None:
    assert found("n +49 170 0577 068") == [("mobile", "+491700577068")]


def test_words_of_a_language_tell_the_country_of_a_number() -> None:
    assert found("Gestor de exportação", "Qualidade", "910 567 884") == [
        ("mobile", "+351910567884")
    ]
    assert found("Malerbetrieb Vogelsang", "seit 1979", "0151 66 255 025") == [
        ("mobile", "+4915166255025")
    ]
    norwegian = found("ZZW ANS", "Telefon: 73 62 44 28", "Mobil: 40 741 734", "E-post zzw@wp.no")
    assert norwegian == [("work", "+4773624428"), ("mobile", "+4740741734")]


def test_the_language_of_a_title_goes_before_the_owner_s_country() -> None:
    assert found("Amministratore unico", "M 323 5317 324") == [("mobile", "+393235317324")]
    assert found("Sales Manager", "22 123 45 67") == [("work", "+48221234567")]


def test_a_house_before_a_postcode_is_no_phone() -> None:
    assert found("Prins Hendriklaan 154 9740 YU Groningen", "+31 625 421 839") == [
        ("mobile", "+31625421839")
    ]
