"""What the cards say is true: numbers are valid, check digits right, values printed."""

import copy
import random
import re

import phonenumbers
import pytest
from stdnum.de import vat as german
from stdnum.es import cif
from stdnum.fr import siret
from stdnum.gb import vat as british
from stdnum.pl import nip, regon

from photographs.cards import Entry, Wish
from photographs.content import content
from photographs.designs.drawer.rows import profiles
from photographs.designs.wallet import rows
from photographs.plans import REGION
from photographs.printing import truth
from photographs.words import DRAWER, KEPT, KNOWN, WALLET

CHECKS = {
    "NIP": nip.is_valid, "REGON": regon.is_valid, "USt-IdNr": german.is_valid, "CIF": cif.is_valid,
    "SIRET": siret.is_valid,
}  # fmt: skip
SPOKEN = [(words, locale) for words in (KNOWN, WALLET, DRAWER, KEPT) for locale in words.locales]


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


@pytest.mark.parametrize(("words", "locale"), SPOKEN)
def test_numbers_are_valid_and_say_what_is_printed(words, locale):
    for seed in range(40):
        card = content(locale, random.Random(f"{locale}/{seed}"), words=words)
        fields = truth(everything(card))
        for phone in fields["phones"]:
            assert dialled(phone["number"], REGION[locale]) == phone["e164"]
            assert phone["type"] in phone["types"]
        for tax in fields["tax_ids"]:
            if tax["kind"] in CHECKS:
                assert CHECKS[tax["kind"]](tax["value"])
            if tax["kind"] == "VAT" and locale == "en_GB":
                assert british.is_valid(tax["value"])
            assert re.sub(r"\W", "", tax["printed"]).endswith(re.sub(r"\W", "", tax["value"]))


@pytest.mark.parametrize(("words", "locale"), SPOKEN)
def test_fields_are_made_of_what_the_rows_print(words, locale):
    for seed in range(40):
        card = content(locale, random.Random(f"{locale}/{seed}"), words=words)
        for entry in everything(card):
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


def said(words) -> set[str]:
    """The names, streets, cities, firms and slogans of some words."""
    lists = [*words.streets.values(), *words.cities.values(), *words.stems.values()]
    lists += [*words.slogans.values(), *words.sentences.values()]
    lists += [
        names.replace("|", " ").replace("/", " ").split() for names in words.families.values()
    ]
    lists += [names.split() for by in (words.women, words.men) for names in by.values()]
    return {word for words_of_one in lists for word in words_of_one}


def test_kept_cards_are_made_of_words_that_no_known_card_bears():
    assert not said(KEPT) & (said(KNOWN) | said(WALLET) | said(DRAWER))


def test_firms_from_a_drawer_stand_on_no_other_card():
    def firms(words) -> set[str]:
        lists = [words.stems, words.slogans, words.sentences]
        return {name for by in lists for names in by.values() for name in names}

    assert not firms(DRAWER) & (firms(KNOWN) | firms(WALLET) | firms(KEPT))


@pytest.mark.parametrize(
    ("wish", "locale"),
    [
        (Wish(registered=True, trade="office|", shape="legal"), "pl"),
        (Wish(bilingual=True, trade="office|"), "fr"),
        (Wish(trade="practice|", phones=("fixed", "mobile"), sites=True), "de"),
    ],
)
def test_a_wish_comes_true(wish, locale):
    for seed in range(10):
        card = content(locale, random.Random(seed), words=KEPT, wish=wish)
        fields = truth(everything(card))
        if wish.registered:
            assert {tax["kind"] for tax in fields["tax_ids"]} == {"KRS", "REGON", "NIP"}
        if wish.bilingual:
            assert len(fields["title"]) == 2
        if wish.sites:
            assert len(fields["addresses"]) == 2
            assert {phone["type"] for phone in fields["phones"]} == {"work", "mobile"}
            assert fields["prefix"]


@pytest.mark.parametrize("locale", WALLET.locales)
def test_what_a_design_changes_in_a_content_changes_its_truth(locale):
    for seed in range(12):
        rng = random.Random(seed)
        card = content(locale, rng, words=WALLET, wish=Wish(trade="group|", shape="group"))
        before = copy.deepcopy(truth(everything(card)))
        rows.with_zero(card)
        rows.with_floor(card, rng, box=seed % 2 == 0)
        if not before["middle"]:
            rows.family_first(card)
        for entry in rows.of(card, "email"):
            rows.split_mail(entry, after=seed % 2 == 0)
        after = truth(everything(card))
        assert [p["e164"] for p in after["phones"]] == [p["e164"] for p in before["phones"]]
        for phone in after["phones"]:
            assert dialled(phone["number"], REGION[locale]) == phone["e164"]
        assert after["emails"] == before["emails"]
        shown = " ".join(row.text for entry in everything(card) for row in entry.rows)
        assert all(email in shown.replace(" ", "") for email in after["emails"])
        assert after["name"] in shown
        for address, old in zip(after["addresses"][:1], before["addresses"][:1], strict=True):
            assert address["street"].startswith(old["street"] + ", ")
            assert all(part in shown for part in address["full"].split(", "))


@pytest.mark.parametrize("how", ["icon", "label", "spoken"])
def test_a_profile_is_printed_as_its_truth_says(how):
    for seed in range(20):
        rng = random.Random(seed)
        card = content("pl", rng, company_only=seed % 4 == 0, words=DRAWER)
        if not card.full:
            continue
        before = card.contacts
        found = profiles(card, rng, how)
        for entry in found:
            (value,), (row,) = entry.fields["social"], entry.rows
            assert value["printed"] == f"{row.label} {row.text}".strip()
            assert row.text.endswith(value["handle"])
            assert (row.icon == value["service"]) == (how == "icon")
        assert len({entry.fields["social"][0]["service"] for entry in found}) == len(found)
        assert before is card.contacts
        assert not [entry for entry in before if entry.kind == "social"]


def test_a_code_says_what_is_not_printed_and_unsays_nothing():
    kinds = set()
    for seed in range(12):
        card = content("de", random.Random(seed), words=DRAWER, wish=Wish(code=True, web=True))
        kinds.add(card.qr[:4])
        sign = [card.brand or card.full or Entry("org", [], {"org": ""})]
        fields = truth(sign, card.coded)
        assert fields["org"] == sign[0].fields["org"] or not card.full
        for value in (*fields["emails"], *(phone["e164"] for phone in fields["phones"])):
            assert value in card.qr
        assert bool(fields["name"]) == bool(fields["emails"]) == ("http" not in card.qr)
        assert bool(fields["urls"]) == ("http" in card.qr)
        printed = truth(everything(card))
        assert truth(everything(card), card.coded) == printed
    assert kinds == {"BEGI", "MECA", "http"}


def test_a_university_has_its_units_and_its_mailboxes():
    fields = truth(everything(content("pl", random.Random(1), words=WALLET, wish=Wish(body=True))))
    assert fields["department"].count(", ") == 1
