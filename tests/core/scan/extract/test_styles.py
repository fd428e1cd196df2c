"""One fictional person, printed in many random ways: the contact must always be the same."""

from random import Random

import pytest

from cardcase.core.records import ContactRecord
from pages import draft


def _card(dice: Random) -> tuple[list[str], list[int]]:
    """The lines of a card in a random style, with their sizes."""
    number = dice.choice(["+48 601 234 567", "601 234 567", "601-234-567", "+48601234567"])
    mobile = dice.choice(["kom. ", "tel. kom.: ", "M: ", "m.", "mob. ", "Mobile ", "", "tel. "])
    landline = dice.choice(["tel. 22 123 45 67", "T (22) 123 45 67", "Tel.: +48 22 123 45 67"])
    mail = dice.choice(["", "e-mail: ", "E ", "mail: ", "E-mail:"]) + "s.mazurek@lisbud.pl"
    web = dice.choice(["www.lisbud.pl", "http://www.lisbud.pl", "www: lisbud.pl", "lisbud.pl"])
    name = dice.choice(["Stanisława Mazurek", "STANISŁAWA MAZUREK", "mgr Stanisława Mazurek"])
    firm = dice.choice(["Lisbud sp. z o.o.", "LISBUD SP. Z O.O.", "Lisbud Sp. z o. o."])
    place = dice.choice([["ul. Łąkowa 106", "63-105 Poznań"], ["ul. Łąkowa 106, 63-105 Poznań"]])
    title = dice.choice(["Dyrektor Handlowy", "Doradca Podatkowy", "Prezes Zarządu"])
    person = [(name, dice.randint(36, 60)), (title, 28)]
    company = [(firm, dice.randint(30, 60))]
    reach = [(text, 28) for text in (mobile + number, landline, mail, web)]
    dice.shuffle(reach)
    blocks = [reach, [(text, 28) for text in place]]
    dice.shuffle(blocks)
    top = [company, person] if dice.random() < 0.5 else [person, company]
    tail = [[("NIP: 123-456-32-18", 22)]] if dice.random() < 0.5 else []
    lines = [line for block in (*top, *blocks, *tail) for line in block]
    return [text for text, _ in lines], [size for _, size in lines]


def _read(seed: int) -> tuple[ContactRecord, list[str]]:
    texts, sizes = _card(Random(seed))
    return draft(*texts, sizes=sizes).contact, texts


@pytest.mark.parametrize("seed", range(40))
def test_the_same_contact_in_every_style(seed: int) -> None:
    contact, texts = _read(seed)
    assert (contact.given, contact.family) == ("Stanisława", "Mazurek"), texts
    assert contact.job is not None
    assert contact.job.organization.casefold().startswith("lisbud sp. z o."), texts
    assert len(contact.job.titles) == 1, texts
    phones = {point.normalized: point.type for point in contact.points_of("phone")}
    assert set(phones) == {"+48601234567", "+48221234567"}, texts
    assert [point.value for point in contact.points_of("email")] == ["s.mazurek@lisbud.pl"]
    assert [point.normalized for point in contact.points_of("web")] == ["lisbud.pl"], texts
    (address,) = contact.addresses
    assert (address.street, address.postcode, address.city) == (
        "ul. Łąkowa 106", "63-105", "Poznań",
    ), texts  # fmt: skip
    assert contact.notes == ""


@pytest.mark.parametrize("seed", range(10))
def test_every_word_serves_once_and_evidence_names_its_lines(seed: int) -> None:
    texts, sizes = _card(Random(seed))
    made = draft(*texts, sizes=sizes)
    used = {line for found in made.evidence.values() for line in found.lines}
    assert used.isdisjoint(made.unused)
    assert used | set(made.unused) == set(range(len(texts)))
    assert all(0 <= found.confidence <= 1 for found in made.evidence.values())
    assert {"name", "given", "family", "org", "title[0]", "phones[0]", "emails[0]"} <= set(
        made.evidence
    )
