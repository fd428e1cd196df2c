"""What the wallet's designs change in a content before they print it, the truth with it."""

import random

from photographs import firms
from photographs.blocks import Blocks
from photographs.cards import Content, Entry, Row
from photographs.contacts import register_numbers
from photographs.firms import language
from photographs.plans import CODE, fill
from photographs.printing import MisfitError
from photographs.setting import Piece
from photographs.wallet.labels import BOXES, FLOORS, NUMBERS, REGISTERS


def person(b: Blocks, pt: float, **how: object) -> tuple[list[Piece], list[Piece]]:
    """The pieces of the name, and those of titles and department.

    Raises:
        MisfitError: the card has no person.
    """
    if b.card.name is None:
        raise MisfitError("needs a person")
    pieces = b.who(pt, **how)  # type: ignore[arg-type]
    name = [p for p in pieces if p.entry is b.card.name]
    return name, [p for p in pieces if p.entry is not b.card.name]


def whole_name(b: Blocks) -> None:
    """Where a firm is called by its trade and its owner, print no trade without the owner."""
    card = b.card
    if card.name and card.full and card.brand:
        family = card.name.fields["family"]
        if family in card.full.rows[0].text and family not in card.brand.rows[0].text:
            b.mode = "full"


def of(card: Content, kinds: str) -> list[Entry]:
    return [entry for entry in card.contacts if entry.kind in kinds.split()]


def phones(card: Content, kind: str) -> list[Entry]:
    """The telephones of a type: work, mobile or fax."""
    return [e for e in of(card, "phone") if e.fields["phones"][0]["type"] == kind]


def family_first(card: Content) -> None:
    """SURNAME Given, as forms and some countries have it."""
    if card.name is None or card.name.fields["middle"]:
        raise MisfitError("needs a given name and a family name")
    fields = card.name.fields
    given, family = fields["given"], fields["family"].upper()
    old, new = fields["name"], f"{family} {given}"
    card.name.rows = [Row(family), Row(given)]
    fields |= {"name": new, "name_full": fields["name_full"].replace(old, new)}


def split_mail(entry: Entry, after: bool) -> None:
    """The address over two lines, broken after the @ or before it."""
    row = entry.rows[0]
    box, host = row.text.split("@")
    first, second = (f"{box}@", host) if after else (box, f"@{host}")
    entry.rows = [Row(first, row.label, row.icon), Row(second)]


def spaced_mail(card: Content) -> None:
    """A blank on both sides of the @."""
    for entry in of(card, "email"):
        entry.rows[0].text = entry.rows[0].text.replace("@", " @ ")


def with_zero(card: Content) -> None:
    """The (0) that many put behind the country code."""
    code = f"+{CODE[card.locale]} "
    for entry in of(card, "phone"):
        numbers = entry.fields["phones"]
        if (
            len(numbers) == 1
            and numbers[0]["number"].startswith(f"{code}")
            and ("(" not in numbers[0]["number"])
        ):
            old = numbers[0]["number"]
            new = old.replace(code, f"{code}(0)", 1)
            numbers[0]["number"] = new
            entry.rows[0].text = entry.rows[0].text.replace(old, new)


def _restreet(entry: Entry, street: str, row: str = "") -> None:
    """Another street in an address of several rows; *row* is one of its own below it."""
    value = entry.fields["addresses"][0]
    at = next(i for i, one in enumerate(entry.rows) if value["street"] in one.text)
    entry.rows[at].text = entry.rows[at].text.replace(
        value["street"], street if not row or len(entry.rows) > 1 else f"{street}, {row}"
    )
    if row and len(entry.rows) > 1:
        entry.rows.insert(at + 1, Row(row))
    whole = f"{street}, {row}" if row else street
    value |= {"full": value["full"].replace(value["street"], whole), "street": whole}


def with_floor(card: Content, rng: random.Random, box: bool = False) -> None:
    """A floor, a building or a post office box in the first address."""
    if card.addresses:
        lists = BOXES if box else FLOORS
        pattern = rng.choice(lists[language(card.locale)])
        text = "".join(str(rng.randint(2, 6)) if c == "#" else c for c in pattern)
        _restreet(card.addresses[0], card.addresses[0].fields["addresses"][0]["street"], text)


def in_the_country(card: Content, villages: list[str], rng: random.Random) -> None:
    """A village and a number in the place of a street."""
    for entry in card.addresses:
        place = rng.choice(villages)
        _restreet(entry, place if "," in place else f"{place} {rng.randint(2, 98)}")


def numbers(card: Content, rng: random.Random) -> list[Entry]:
    """The firm's register numbers in one row, under one of their many names."""
    found = firms.tax(card.locale, rng)
    if found is None:
        return []
    label, kind, value = found
    rows = [(rng.choice([label, *NUMBERS.get(kind, [])]), kind, value)]
    if kind == "SIRET" and rng.random() < 0.6:
        siren = value[:9]
        key = (12 + 3 * (int(siren) % 97)) % 97
        rows = [("SIREN", "SIREN", siren), ("TVA", "VAT", f"FR{key:02d}{siren}")]
    if card.locale == "pl":
        rows += reversed(firms.polish_register(rng)[: rng.choice([1, 2])])
    return [register_numbers(rows, rng)]


def small_print(card: Content, rng: random.Random) -> list[Entry]:
    """Register, capital and numbers of a company."""
    rows = [Row(fill(text, rng)) for text in REGISTERS[card.locale]]
    return [*(Entry("register", [row]) for row in rows), *numbers(card, rng)]


def initials(card: Content) -> str:
    """Two letters of the firm's sign, or the person's, for a mark.

    Raises:
        MisfitError: there is neither.
    """
    entry = card.brand or card.full or card.name
    words = [word for word in entry.rows[0].text.split() if word[0].isalpha()] if entry else []
    if not words:
        raise MisfitError("needs a name")
    return (words[0][:2] if len(words) == 1 else words[0][0] + words[1][0]).upper()
