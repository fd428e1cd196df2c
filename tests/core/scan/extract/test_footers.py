"""Register footers of companies are about no person."""

import pytest

from pages import draft

FOOTERS = [
    (
        "Sąd Rejonowy dla m.st. Warszawy w Warszawie, XII Wydział Gospodarczy",
        "Krajowego Rejestru Sądowego, KRS 0000123456, NIP 1234563218,",
        "kapitał zakładowy 50 000 zł wpłacony w całości",
    ),
    ("Amtsgericht Musterstadt HRB 12345", "Geschäftsführer: Hans Muster, Eva Beispiel"),
    ("Registered in England No. 1234567", "Registered office: 5 Mill Lane, London W2 6BD"),
    ("SARL au capital de 10 000 €, RCS Lyon 732 829 320",),
    ("Cap. soc. 100.000 i.v. - Registro Imprese di Verona",),
    ("Zapsaná v obchodním rejstříku, Krajský soud v Brně, oddíl C, vložka 12345",),
]


@pytest.mark.parametrize("footer", FOOTERS, ids=lambda footer: footer[0][:20])
def test_footer_fills_no_field(footer: tuple[str, ...]) -> None:
    texts = ("Lisbud Polska sp. z o.o.", "Anna Lis", "Dyrektor Handlowy", "+48 601 234 567",
             "anna.lis@lisbud.pl", "ul. Długa 5", "00-950 Warszawa")  # fmt: skip
    sizes = (50, 44, 30, 30, 30, 30, 30, *(16 for _ in footer))
    contact = draft(*texts, *footer, sizes=sizes).contact
    assert contact.formatted == "Anna Lis"
    assert contact.job is not None
    assert contact.job.titles == ("Dyrektor Handlowy",)
    assert contact.job.department == ""
    assert contact.job.organization == "Lisbud Polska sp. z o.o."
    assert [address.postcode for address in contact.addresses] == ["00-950"]
    assert [point.normalized for point in contact.points_of("phone")] == ["+48601234567"]
    assert contact.notes == ""


def test_numbers_of_a_footer_are_kept() -> None:
    contact = draft("Anna Lis", "anna.lis@lisbud.pl", *FOOTERS[0]).contact
    assert {(tax.kind, tax.value) for tax in contact.tax_ids} == {
        ("KRS", "0000123456"), ("NIP", "1234563218"),
    }  # fmt: skip
