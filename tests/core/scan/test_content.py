"""What text is a card's."""

import pytest

from cardcase.core.scan.content import is_card, is_contact, tells_number
from cardcase.core.scan.page import Line, Page

CARD = ("Anna Kowalczyk", "Kierownik projektu", "tel. +48 41 222 33 44", "anna@stalex.example")
NAME_ONLY = ("Anna Kowalczyk", "Kierownik projektu")
BOOK = ("and then the ship came slowly round the cape against the wind",) * 30
COLUMN = ("slowly round the cape", "against the evening wind", "as it had done before") * 3
NARROW = ("slowly round", "the cape", "at evening") * 6
RECEIPT = (
    "Sklep Pod Lipa",
    "NIP 123 456 32 18",
    "Chleb 4,20",
    "Mleko 3,99 A",
    "Ser 12.50",
    "24,69 PLN",
)


def page(*lines: str) -> Page:
    return Page(
        width=900,
        height=500,
        lines=tuple(
            Line(
                text=text,
                quad=((20, y), (400, y), (400, y + 20), (20, y + 20)),
                confidence=0.99,
                engine="made",
            )
            for y, text in zip(range(20, 3000, 30), lines, strict=False)
        ),
    )


@pytest.mark.parametrize("outlined", [True, False])
def test_a_card_that_tells_how_to_reach_somebody(outlined: bool) -> None:
    assert is_card(page(*CARD), outlined=outlined)
    assert is_card(page("www.stalex.example"), outlined=outlined)


def test_a_name_or_a_company_alone_needs_an_outline() -> None:
    assert is_card(page(*NAME_ONLY), outlined=True)
    assert not is_card(page(*NAME_ONLY), outlined=False)
    assert not is_card(page("4 8", "22"), outlined=True)


@pytest.mark.parametrize("lines", [BOOK, RECEIPT, COLUMN, NARROW])
@pytest.mark.parametrize("outlined", [True, False])
def test_a_book_a_receipt_and_a_column_of_print_are_no_cards(
    lines: tuple[str, ...], outlined: bool
) -> None:
    assert not is_card(page(*lines), outlined=outlined)


def test_ways_to_reach_somebody() -> None:
    assert is_contact(page("www.stalex.example")) and is_contact(page("a@b.example"))
    assert tells_number(page("222 33 44")) and not tells_number(page("12 szt."))
