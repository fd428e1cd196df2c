"""Companies that never existed: names in many shapes, their domains and register numbers."""

import random
import re
import unicodedata
from dataclasses import dataclass, field

from stdnum.cz import dic as czech
from stdnum.de import vat as german
from stdnum.dk import cvr
from stdnum.es import cif
from stdnum.fi import ytunnus
from stdnum.fr import siret
from stdnum.gb import vat as british
from stdnum.hu import anum
from stdnum.it import iva
from stdnum.nl import btw
from stdnum.no import orgnr as norwegian
from stdnum.pl import nip, regon
from stdnum.pt import nif
from stdnum.se import orgnr as swedish
from stdnum.sk import dph

from photographs.cards import ANY, Wish
from photographs.kept.labels import CAPITAL
from photographs.plans import fill
from photographs.trades import LEGAL, POLISH_PREFIXES
from photographs.wallet.firms import GROUPS
from photographs.words import KNOWN, Words

_PLAIN = str.maketrans(
    {"ł": "l", "ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "Ł": "L", "Ø": "O"}
)
# label, kind, pattern, test of the check digits
_TAXES = {
    "pl": [("NIP", "NIP", "##########", lambda value: value[0] != "0" and nip.is_valid(value))],
    "en_GB": [("VAT No.", "VAT", "GB#########", british.is_valid), ("VAT Reg. No", "VAT",
        "GB#########", british.is_valid)],
    "de": [("USt-IdNr.", "USt-IdNr", "DE#########", german.is_valid), ("USt-ID:", "USt-IdNr",
        "DE#########", german.is_valid)],
    "fr": [("SIRET", "SIRET", "##############", siret.is_valid), ("SIRET :", "SIRET",
        "##############", siret.is_valid)],
    "es": [("CIF:", "CIF", "B########", cif.is_valid), ("C.I.F.", "CIF", "A########",
        cif.is_valid)],
    "it": [("P. IVA", "P.IVA", "###########", iva.is_valid), ("P.IVA", "P.IVA", "###########",
        iva.is_valid)],
    "cs": [("IČ:", "IČO", "########", czech.is_valid), ("IČO:", "IČO", "########", czech.is_valid),
        ("DIČ:", "DIČ", "CZ########", czech.is_valid)],
    "sk": [("IČ DPH:", "VAT", "SK##########", dph.is_valid)],
    "sv": [("Org.nr", "Org.nr", "55####-####", swedish.is_valid), ("Org.nr.", "Org.nr",
        "55####-####", swedish.is_valid)],
    "nb": [("Org.nr.", "Org.nr", "9########", norwegian.is_valid)], "da": [("CVR", "CVR",
        "########", cvr.is_valid), ("CVR-nr.", "CVR", "########", cvr.is_valid)],
    "fi": [("Y-tunnus", "Y-tunnus", "#######-#", ytunnus.is_valid)], "nl": [("BTW", "VAT",
        "NL#########B01", btw.is_valid)],
    "pt": [("NIF", "NIF", "5########", nif.is_valid), ("NIPC", "NIF", "5########", nif.is_valid)],
    "hu": [("Adószám:", "VAT", "########-2-42", lambda value: anum.is_valid(value[:8]))],
}  # fmt: skip


def plain(text: str) -> str:
    """Lower-case letters without accents, everything else gone."""
    text = unicodedata.normalize("NFD", text.translate(_PLAIN).lower().translate(_PLAIN))
    return re.sub(r"[^a-z0-9]", "", text)


def slug(text: str) -> str:
    return re.sub(
        "-+", "-", "-".join(filter(None, (plain(word) for word in text.replace("-", " ").split())))
    )


@dataclass
class Firm:
    """A company: the name on the logo, the full name with the legal form, its domain.

    ``forms`` are the shorter names by which it may rightly be called.
    """

    brand: str
    full: str
    domain: str
    forms: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    department: str = ""
    slogan: str = ""
    what: str = ""
    services: list[str] = field(default_factory=list)
    degrees: list[str] = field(default_factory=list)


def language(locale: str) -> str:
    return locale[:2]


def _domain(brand: str, what: str, locale: str, rng: random.Random, words: Words) -> str:
    ends = {"pl": ["pl", "pl", "com.pl", "eu"], "en_GB": ["co.uk", "com", "org.uk"],
        "en_US": ["com", "io", "net"], "cs": ["cz"], "sv": ["se"], "nb": ["no"],
            "da": ["dk"]}.get(locale, [locale, "com", locale])  # fmt: skip
    word = slug(what).split("-")[0]
    base = rng.choice(
        [slug(brand), plain(brand), f"{slug(brand)}-{word}" if word else plain(brand), plain(brand)]
    )
    if rng.random() < 0.12:
        base = plain(rng.choice(words.stems[language(locale)]).replace("~", "")) + rng.choice(
            ["", "24", "-group"]
        )
    return f"{base}.{rng.choice(ends)}"


def firm(
    locale: str,
    person: tuple[str, str] | None,
    rng: random.Random,
    words: Words = KNOWN,
    wish: Wish = ANY,
) -> Firm:
    """A company of the country; some are named after *person* (given, family)."""
    lang = language(locale)
    if wish.body or (locale == "pl" and rng.random() < 0.1 and not wish.trade):
        name, department, titles, domain = rng.choice(words.bodies.get(lang) or words.offices)
        return Firm(name, name, domain, [], titles.split("|"), department)
    lines = [line for line in words.trades[lang].strip().splitlines() if wish.trade in line]
    what, titles, department, *more = rng.choice(lines).split(";")
    if "/" in department:
        department = rng.choice(department.split("/"))
    what = what.rpartition("|")[2]
    services, degrees = (part.split("|") if part else [] for part in more or ("", ""))
    slogan = rng.choice(words.slogans[lang])
    stem = rng.choice(words.stems[lang]).replace("~", " ")
    form = rng.choice(CAPITAL[locale] if wish.registered else LEGAL[locale])
    shape = rng.choice(
        [
            "legal",
            "legal",
            "trade",
            "trade legal",
            "acronym",
            "family",
            "sentence",
            "own",
            "prefix",
            "plain",
        ]
    )
    shape = wish.shape or shape
    family = (
        rng.choice(words.families[lang].split())
        .split("/")[0]
        .replace("~", " ")
        .replace("|", " ")
        .replace("sk-", "ski")
    )
    brand, forms = stem, [stem]
    if shape == "trade":
        full, forms = f"{stem} {what}", [stem]
    elif shape == "trade legal":
        full, forms = f"{stem} {what} {form}", [stem, f"{stem} {what}"]
    elif shape == "acronym":
        letters = "".join(rng.choice("ABDEGKLMNPRSTVWZ") for _ in range(rng.choice([3, 3, 4])))
        brand, full, forms = letters, f"{letters} {form}", [letters]
    elif shape == "family":
        tail = {
            "pl": "i Synowie",
            "en": "& Sons",
            "de": "& Söhne",
            "fr": "et Fils",
            "es": "e Hijos",
            "it": "& Figli",
        }.get(lang, "& Co.")
        brand = f"{family} {tail}"
        full, forms = (
            f"{brand} {form}" if rng.random() < 0.5 and "&" not in form else brand,
            [brand],
        )
    elif shape == "sentence" and lang in words.sentences:
        brand = rng.choice(words.sentences[lang])
        full, forms = brand, [brand]
    elif shape == "own" and person:
        brand = what
        full, forms = f"{what} {person[0]} {person[1]}", [what]
        if wish.shape and lang in ("en", "sv", "nb"):
            full = f"{person[0]} {person[1]} {what}"
    elif shape == "prefix" and lang == "pl":
        prefix = rng.choice(POLISH_PREFIXES)
        full, forms = f"{prefix} {stem}" + rng.choice(["", f" {form}"]), [stem, f"{prefix} {stem}"]
    elif shape == "named":
        brand = f"{stem} {what}" if lang == "en" else f"{what} {stem}"
        full, forms = brand, [stem, brand]
    elif shape == "group":
        brand = GROUPS[lang].format(stem)
        full, forms = f"{stem} {what} {form}", [stem, f"{stem} {what}"]
    elif shape == "plain":
        full = stem
    else:
        full = f"{stem} {form}"
    root = person[1] if shape == "own" and person else stem if shape == "group" else brand
    return Firm(
        brand,
        full,
        _domain(root, what, locale, rng, words),
        [f for f in forms if f != full],
        titles.split("|"),
        department,
        slogan,
        what,
        services,
        degrees,
    )


def tax(locale: str, rng: random.Random) -> tuple[str, str, str] | None:
    """Label, kind and a number whose check digits are right; None where cards carry none."""
    if locale not in _TAXES:
        return None
    label, kind, pattern, valid = rng.choice(_TAXES[locale])
    for _ in range(20_000):
        value = fill(pattern, rng)
        if valid(value):
            return label, kind, value
    raise ValueError(f"no {kind} passes its own check")


def polish_register(rng: random.Random) -> list[tuple[str, str, str]]:
    """REGON and KRS, as footers of Polish companies print them."""
    while not regon.is_valid(number := fill("#########", rng)):
        pass
    return [("REGON", "REGON", number), ("KRS", "KRS", fill("0000######", rng))]
