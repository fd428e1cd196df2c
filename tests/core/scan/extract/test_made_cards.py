"""Readings of cards made for these tests: a footer, columns, unusual names."""

from cardcase.core.records import ContactRecord
from cardcase.core.scan.extract import Known, draft_of
from pages import recorded


def read(name: str) -> ContactRecord:
    return draft_of(recorded(name), Known()).contact


def phones(contact: ContactRecord) -> list[tuple[str, str]]:
    return [(point.type, point.normalized) for point in contact.points_of("phone")]


def test_polish_card_with_a_footer_and_the_family_name_first() -> None:
    contact = read("made-polish-footer")
    assert (contact.given, contact.family) == ("Grażyna", "Żółkiewicz")
    assert contact.formatted == "ŻÓŁKIEWICZ Grażyna"
    (job,) = contact.jobs
    assert job.titles == ("Zastępca Dyrektora ds. Inwestycji",)
    assert job.department == "Dział Rozwoju Sieci"
    assert job.organization.endswith("Sp. z o.o. Sp. k.")
    assert phones(contact) == [("work", "+48325551234;ext=12"), ("mobile", "+48601555017")]
    (address,) = contact.addresses
    assert (address.postcode, address.city) == ("41-200", "Sosnowiec")
    assert [tax.value for tax in contact.tax_ids] == ["0000765432", "1234563218", "123456785"]


def test_german_card_with_columns_and_a_name_in_two_lines() -> None:
    contact = read("made-german-columns")
    assert contact.prefix == "Prof. Dr.-Ing."
    assert contact.formatted == "Jürgen Freiherr von Tannberg-Öhler"
    assert contact.given == "Jürgen"
    (job,) = contact.jobs
    assert job.titles == ("Leiter Forschung und Entwicklung",)
    assert job.organization == "Musterwerke Tannberg AG"
    assert phones(contact) == [
        ("work", "+498215550123"), ("fax", "+498215550199"), ("mobile", "+491715550123"),
    ]  # fmt: skip
    (address,) = contact.addresses
    assert (address.street, address.city) == ("Bürgermeister-Jahn-Straße 12", "Augsburg")


def test_french_card_with_an_owner_named_like_the_firm() -> None:
    contact = read("made-french-centred")
    assert (contact.given, contact.family) == ("Élodie", "Clairefontaine")
    (job,) = contact.jobs
    assert job.organization == "Atelier Clairefontaine & Fils"
    assert job.titles == ("Ébéniste d'art, gérante",)
    assert phones(contact) == [("work", "+33472550123"), ("mobile", "+33655501234")]
