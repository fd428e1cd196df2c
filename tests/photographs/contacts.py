"""Telephones, addresses, profiles and footers as the rows of a card."""

import random
from typing import Any

from photographs import firms
from photographs.cards import ANY, Entry, Row, Wish
from photographs.firms import Firm, language, plain
from photographs.kept.labels import REGISTERS
from photographs.labels import BRACKETS, EXTENSIONS, HOURS
from photographs.places import COUNTRIES
from photographs.plans import CODE, fill, national, printed
from photographs.words import KNOWN, Words


def look(locale: str, rng: random.Random, words: Words = KNOWN, wish: Wish = ANY) -> dict[str, Any]:
    """The habits of one card: how telephones are grouped, which labels stand where."""
    label = rng.choice(["word", "word", "letter", "letter", "icon", "icon", "none", "after"])
    label = wish.label or label
    spot = rng.randrange(9)
    labels = {}
    if label in ("word", "letter"):
        for kind, (long, short) in words.labels[language(locale)].items():
            options = long if label == "word" else short
            labels[kind] = options[spot % len(options)]
    phone = rng.choice(
        [
            "plus",
            "plus",
            "plus",
            "national",
            "national",
            "bracket",
            "zeros",
            "all",
            "optional",
            "slash",
        ]
    )
    return {
        "label": label,
        "labels": labels,
        "phone": phone,
        "mark": rng.choice([" ", " ", " ", "-", "."]),
    }


def phone(locale: str, kind: str, area: str, look: dict[str, Any], rng: random.Random) -> Entry:
    mobile = kind == "mobile"
    head, rest = national(locale, area, mobile, rng)
    style = look["phone"] if rng.random() < 0.9 else "plus"
    text = printed(locale, head, rest, mobile, style, look["mark"], rng)
    types = {"mobile": ["mobile"], "fixed": ["work"], "fax": ["fax"], "telfax": ["work", "fax"]}[
        kind
    ]
    icon = {"mobile": "mobile", "fixed": "phone", "fax": "fax", "telfax": "phone"}[kind]
    number = {
        "number": text,
        "e164": f"+{CODE[locale]}{head}{rest}",
        "type": types[0],
        "types": types,
    }
    if mobile and locale == "en_US" and look["label"] == "none":
        number["types"] = ["mobile", "work"]
    numbers = [number]
    lang = language(locale)
    if kind == "fixed" and rng.random() < 0.1 and lang in EXTENSIONS:
        ext = str(rng.randint(11, 399))
        number["ext"] = ext
        text = f"{text} {rng.choice(EXTENSIONS[lang]).format(ext)}"
    elif kind in ("fixed", "mobile") and rng.random() < 0.08:
        head, rest = national(locale, area, mobile, rng)
        other = printed(locale, head, rest, mobile, style, look["mark"], rng)
        numbers.append(
            {
                "number": other,
                "e164": f"+{CODE[locale]}{head}{rest}",
                "type": types[0],
                "types": number["types"],
            }
        )
        text = f"{text}{rng.choice([', ', '; ', ' / '] if '/' not in text else [', '])}{other}"
    row = Row(text, look["labels"].get(kind, ""), icon)
    if (
        look["label"] == "after"
        and kind in BRACKETS[lang]
        and len(numbers) == 1
        and "ext" not in number
    ):
        row = Row(text, "", "", BRACKETS[lang][kind])
    return Entry("phone", [row], {"phones": numbers})


def address(
    locale: str, city: str, rng: random.Random, one_line: bool, words: Words = KNOWN
) -> Entry:
    """A postal address of the country in its own order, over one to three rows."""
    pattern, _ = words.cities[locale][city]
    postcode = fill(pattern, rng)
    street, region = rng.choice(words.streets[locale]), ""
    number = str(rng.randint(1, 180))
    if locale == "en_US":
        city, region = city.split(", ")
        street = f"{rng.randint(100, 9899)} {street}" + rng.choice(
            ["", "", f", Suite {rng.randint(100, 900)}", f" #{rng.randint(2, 40)}"]
        )
        place = f"{city}, {region} {postcode}"
    elif locale == "en_GB":
        street, place = (
            f"{number} {street}",
            rng.choice([f"{city} {postcode}", f"{city}, {postcode}"]),
        )
    elif locale == "fr":
        street, place = f"{number}{rng.choice([' ', ', ', ' bis, '])}{street}", f"{postcode} {city}"
    elif locale == "hu":
        street, place = f"{street} {number}.", f"{postcode} {city}"
    else:
        comma = ", " if locale in ("es", "it", "pt") else " "
        if locale == "pl":
            number += rng.choice(
                [
                    "",
                    "",
                    "",
                    "A",
                    f"/{rng.randint(1, 60)}",
                    f" lok. {rng.randint(1, 60)}",
                    f" m. {rng.randint(1, 30)}",
                    ", III p.",
                ]
            )
        elif locale in ("cs", "sk"):
            number = f"{rng.randint(100, 1999)}/{rng.randint(1, 60)}"
        street, place = f"{street}{comma}{number}", f"{postcode} {city}"
    if locale in ("de", "pl") and rng.random() < 0.04:
        place = f"{'D' if locale == 'de' else 'PL'}-{place}"
    country = rng.choice(COUNTRIES[locale]) if rng.random() < 0.15 else ""
    full = ", ".join(filter(None, (street, place, country)))
    value = {
        "street": street,
        "postcode": postcode,
        "city": city,
        "region": region,
        "country": country,
        "full": full,
    }
    rows = (
        [Row(full, "", "pin")]
        if one_line
        else [Row(street, "", "pin"), Row(", ".join(filter(None, (place, country))))]
    )
    if not one_line and country and rng.random() < 0.6:
        rows = [Row(street, "", "pin"), Row(place), Row(country)]
    return Entry("address", rows, {"addresses": [value]})


def profiles(who: dict[str, str] | None, firm: Firm, label: str, rng: random.Random) -> list[Entry]:
    base = plain(firm.brand) or "studio"
    options = [
        ("facebook", base, f"facebook.com/{base}"),
        ("facebook", base, f"fb.com/{base}"),
        ("instagram", base, f"instagram.com/{base}"),
        ("x", base, f"x.com/{base}"),
        ("youtube", base, f"youtube.com/@{base}"),
        ("tiktok", base, f"tiktok.com/@{base}"),
    ]
    if who:
        own = f"{plain(who['given'])}-{plain(who['family'])}"
        options += [("linkedin", own, f"linkedin.com/in/{own}")] * 3 + [
            ("linkedin", own, f"in/{own}"),
            ("xing", own.replace("-", "_"), f"xing.com/profile/{own.replace('-', '_')}"),
        ]
    if label == "icon":
        options += [("instagram", base, f"@{base}"), ("facebook", base, f"/{base}")] * 2
    entries, services = [], set()
    for service, handle, text in rng.sample(options, len(options))[: rng.choice([1, 1, 2, 3])]:
        if service not in services:
            services.add(service)
            entries.append(
                Entry(
                    "social",
                    [Row(text, "", service)],
                    {"social": [{"service": service, "handle": handle, "printed": text}]},
                )
            )
    return entries


def register_numbers(numbers: list[tuple[str, str, str]], rng: random.Random) -> Entry:
    """Label, kind and value of each number, in one row."""
    texts = []
    values = []
    for label, kind, value in numbers:
        shown = (
            f"{value[:3]}-{value[3:6]}-{value[6:8]}-{value[8:]}"
            if kind == "NIP" and rng.random() < 0.5
            else value
        )
        if kind == "SIRET" and rng.random() < 0.6:
            shown = f"{value[:3]} {value[3:6]} {value[6:9]} {value[9:]}"
        colon = ":" if kind in ("NIP", "REGON", "KRS") and rng.random() < 0.5 else ""
        texts.append(f"{label}{colon} {shown}")
        values.append(
            {
                "kind": kind,
                "value": value.replace("-", "") if kind != "Y-tunnus" else value,
                "printed": texts[-1],
            }
        )
    return Entry("tax", [Row(rng.choice([", ", " | ", "  "]).join(texts))], {"tax_ids": values})


def footers(locale: str, firm: Firm, rng: random.Random) -> list[Entry]:
    entries = []
    if rng.random() < 0.28 and (number := firms.tax(locale, rng)):
        numbers = [number]
        if locale == "pl" and rng.random() < 0.4:
            numbers += firms.polish_register(rng)[: rng.choice([1, 2])]
        entries.append(register_numbers(numbers, rng))
    lang = language(locale)
    if rng.random() < 0.06 and lang in HOURS:
        entries.append(Entry("hours", [Row(HOURS[lang])]))
    if locale == "pl" and rng.random() < 0.06:
        entries.append(
            Entry("bank", [Row(f"Konto: {fill('## 1020 #### #### #### #### ####', rng)}")])
        )
    if locale == "pl" and "z o.o." in firm.full and rng.random() < 0.15:
        entries.append(
            Entry(
                "register",
                [
                    Row("Sąd Rejonowy dla m.st. Warszawy, XII Wydział Gospodarczy"),
                    Row("Kapitał zakładowy: 50 000,00 zł"),
                ],
            )
        )
    if locale == "de" and "GmbH" in firm.full and rng.random() < 0.3:
        entries.append(Entry("register", [Row(f"Amtsgericht Köln · HRB {fill('#####', rng)}")]))
    return entries


def registered(locale: str, rng: random.Random) -> list[Entry]:
    """The footer that a company with a capital prints: its register, its numbers."""
    rows = [Row(fill(text, rng)) for text in REGISTERS[locale]]
    number = firms.tax(locale, rng)
    numbers = [number] if number else []
    if locale == "pl":
        numbers = [*reversed(firms.polish_register(rng)), *numbers]
    return [Entry("register", rows[:1]), register_numbers(numbers, rng)] + [
        Entry("register", [row]) for row in rows[1:]
    ]
