"""What a card says: rows of text, and the fields each of them truly stands for."""

from dataclasses import dataclass, field
from typing import Any


@dataclass
class Row:
    """One value with its label; a design prints the label before it, in a column, or as an icon."""

    text: str
    label: str = ""
    icon: str = ""
    after: str = ""


@dataclass
class Entry:
    """Rows that belong together (an address, a telephone) and the fields they stand for."""

    kind: str
    rows: list[Row]
    fields: dict[str, Any] = field(default_factory=dict)


@dataclass
class Content:
    """Everything a card may print. Designs pick; what they print becomes the truth."""

    locale: str
    name: Entry | None = None
    degree: str = ""
    degree_after: str = ""
    titles: list[Entry] = field(default_factory=list)
    department: Entry | None = None
    brand: Entry | None = None
    full: Entry | None = None
    slogan: Entry | None = None
    contacts: list[Entry] = field(default_factory=list)
    addresses: list[Entry] = field(default_factory=list)
    footers: list[Entry] = field(default_factory=list)
    services: list[str] = field(default_factory=list)
    qr: str = ""
    coded: list[Entry] = field(default_factory=list)  # what the code says, printed or not


@dataclass(frozen=True)
class Wish:
    """What a design cannot do without; everything else is drawn at random.

    Attributes:
        label: how contacts are marked: word, letter, icon, none or after.
        trade: a part of the lines of the trades to choose from.
        shape: the shape of the company's name.
        phones: the kinds of the telephones.
        paper: "dark" for dark stock.
        faces: a kind of type.
        department: the person's department.
        body: a public body, a university, in the place of a company.
        sizes: widths and heights of the card in millimetres to choose from.
        locales: the countries that know such cards, where not all do.
    """

    label: str = ""
    trade: str = ""
    shape: str = ""
    phones: tuple[str, ...] = ()
    paper: str = ""
    faces: str = ""
    company: bool = False
    slogan: bool = False
    web: bool = False
    sites: bool = False
    one_line: bool = False
    address_label: bool = False
    bilingual: bool = False
    registered: bool = False
    code: bool = False
    department: bool = False
    body: bool = False
    sizes: tuple[tuple[float, float], ...] = ()
    locales: tuple[str, ...] = ()


ANY = Wish()
