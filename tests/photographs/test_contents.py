"""What the cards say is true: numbers are valid, check digits right, values printed."""

import random
import re

import phonenumbers
import pytest
from stdnum.de import vat as german
from stdnum.es import cif
from stdnum.fr import siret
from stdnum.gb import vat as british
from stdnum.pl import nip, regon

from photographs.content import content
from photographs.plans import REGION
from photographs.printing import truth

CHECKS = {
    "NIP": nip.is_valid, "REGON": regon.is_valid, "USt-IdNr": german.is_valid, "CIF": cif.is_valid,
    "SIRET": siret.is_valid,
}  # fmt: skip


def everything(card):
    """All entries of a content, whether a design prints them or not."""
    single = (card.name, card.department, card.full, card.slogan)
    return [*filter(None, single), *card.titles, *card.contacts, *card.addresses, *card.footers]


def dialled(number: str, region: str) -> str:
    """The E.164 number somebody in the country would call; a trunk digit in brackets is dropped."""
    shown = re.sub(r"\(0-(\d+)\)", r"\1", number.replace("(0)", ""))
    parsed = phonenumbers.parse(shown, region)
    assert phonenumbers.is_valid_number(parsed), number
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


@pytest.mark.parametrize("locale", list(REGION))
def test_numbers_are_valid_and_say_what_is_printed(locale):
    for seed in range(40):
        fields = truth(everything(content(locale, random.Random(f"{locale}/{seed}"))))
        for phone in fields["phones"]:
            assert dialled(phone["number"], REGION[locale]) == phone["e164"]
            assert phone["type"] in phone["types"]
        for tax in fields["tax_ids"]:
            if tax["kind"] in CHECKS:
                assert CHECKS[tax["kind"]](tax["value"])
            if tax["kind"] == "VAT" and locale == "en_GB":
                assert british.is_valid(tax["value"])
            assert re.sub(r"\W", "", tax["printed"]).endswith(re.sub(r"\W", "", tax["value"]))


@pytest.mark.parametrize("locale", list(REGION))
def test_fields_are_made_of_what_the_rows_print(locale):
    for seed in range(40):
        for entry in everything(content(locale, random.Random(f"{locale}/{seed}"))):
            shown = " ".join(f"{row.label} {row.text}" for row in entry.rows)
            for address in entry.fields.get("addresses", ()):
                parts = address["street"], address["postcode"], address["city"], address["country"]
                assert all(part in shown for part in parts)
            for email in entry.fields.get("emails", ()):
                assert email in shown
                assert re.fullmatch(r"[a-z0-9._-]+@[a-z0-9-]+(\.[a-z]+)+", email)
            for phone in entry.fields.get("phones", ()):
                assert phone["number"] in shown
            for profile in entry.fields.get("social", ()):
                assert profile["handle"] in shown
            if entry.kind == "name":
                assert sorted(entry.fields["name"].split()) == sorted(shown.split())
                for key in ("given", "family"):
                    assert entry.fields[key].casefold() in shown.casefold()


def test_the_same_seed_says_the_same():
    assert content("pl", random.Random(3)) == content("pl", random.Random(3))
    assert content("pl", random.Random(3)) != content("pl", random.Random(4))
