"""One card's content: what is printed, in rows, and what each row truly says."""

import random
from dataclasses import dataclass, field
from typing import Any

from photographs import firms
from photographs.firms import Firm, language, plain
from photographs.labels import BRACKETS, EXTENSIONS, HOURS, LABELS, SITES
from photographs.names import AFTER, BEFORE, FAMILIES, MEN, NICK, NOBLE, ONLY, WOMEN
from photographs.places import CITIES, COUNTRIES, STREETS
from photographs.plans import CODE, fill, national, printed
from photographs.trades import BOTH


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
    qr: str = ""


def _family(lang: str, woman: bool, rng: random.Random) -> str:
    name = rng.choice(FAMILIES[lang].split()).replace("~", " ")
    if "/" in name:
        name = name.split("/")[woman]
    if lang == "pl":
        name = name.replace("-", "a" if woman else "i")
    return name


def person(locale: str, rng: random.Random) -> dict[str, str]:
    """given, middle, family, prefix, suffix and the printed ``name`` (as ``first``/``second`` half)."""
    lang = language(locale)
    woman = rng.random() < 0.5
    given = rng.choice((WOMEN if woman else MEN)[lang].split())
    family = _family(lang, woman, rng)
    pair = family.split("|")
    if len(pair) == 2:
        family = " ".join(pair) if rng.random() < 0.6 else pair[0]
    elif woman and rng.random() < 0.18 and lang in ("pl", "de", "sk", "cs") and (other := _family(lang, woman, rng)) != family:
        family = f"{family}-{other}"
    elif lang in NOBLE and rng.random() < 0.12 and " " not in family:
        family = f"{rng.choice(NOBLE[lang])} {family}"
    middle = ""
    if rng.random() < (0.3 if locale == "en_US" else 0.07) and lang != "hu":
        middle = f"{rng.choice('ABEFGHJKLMPRSTW')}."
    prefix = rng.choice(BEFORE[lang]) if BEFORE[lang] and rng.random() < 0.28 else ""
    suffix = rng.choice(AFTER[lang]) if AFTER[lang] and rng.random() < 0.12 else ""
    if prefix in ("adw.", "r. pr."):
        suffix = ""
    first, second = " ".join(filter(None, (given, middle))), family
    if given in NICK and not middle and rng.random() < 0.2:
        quotes = "„”" if lang == "pl" and rng.random() < 0.5 else '""'
        first = f"{given} {quotes[0]}{NICK[given]}{quotes[1]}"
    shape = rng.random()
    if lang == "hu":
        first, second = family, " ".join(filter(None, (given, middle)))
    elif shape < 0.07 and not middle and lang in ("pl", "fr", "cs", "it"):
        first, second = family.upper(), first
    elif shape < 0.22:
        second = second.upper()
    elif shape < 0.36:
        first, second = first.upper(), second.upper()
    return {"given": given, "middle": middle, "family": family, "prefix": prefix, "suffix": suffix, "first": first, "second": second}


def _mailbox(who: dict[str, str], rng: random.Random) -> str:
    given, family = plain(who["given"]), plain(who["family"].split("-")[0])
    return rng.choice([f"{given}.{family}", f"{given[0]}.{family}", family, f"{given[0]}{family}", f"{given}.{family}", given, f"{family}.{given}",
                       f"{given}_{family}"])  # fmt: skip


def _phone(locale: str, kind: str, area: str, look: dict[str, Any], rng: random.Random) -> Entry:
    mobile = kind == "mobile"
    head, rest = national(locale, area, mobile, rng)
    style = look["phone"] if rng.random() < 0.9 else "plus"
    text = printed(locale, head, rest, mobile, style, look["mark"], rng)
    types = {"mobile": ["mobile"], "fixed": ["work"], "fax": ["fax"], "telfax": ["work", "fax"]}[kind]
    icon = {"mobile": "mobile", "fixed": "phone", "fax": "fax", "telfax": "phone"}[kind]
    number = {"number": text, "e164": f"+{CODE[locale]}{head}{rest}", "type": types[0], "types": types}
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
        numbers.append({"number": other, "e164": f"+{CODE[locale]}{head}{rest}", "type": types[0], "types": number["types"]})
        text = f"{text}{rng.choice([', ', '; ', ' / '] if '/' not in text else [', '])}{other}"
    row = Row(text, look["labels"].get(kind, ""), icon)
    if look["label"] == "after" and kind in BRACKETS[lang] and len(numbers) == 1 and "ext" not in number:
        row = Row(text, "", "", BRACKETS[lang][kind])
    return Entry("phone", [row], {"phones": numbers})


def address(locale: str, city: str, rng: random.Random, one_line: bool) -> Entry:
    """A postal address of the country in its own order, over one to three rows."""
    pattern, _ = CITIES[locale][city]
    postcode = fill(pattern, rng)
    street, region = rng.choice(STREETS[locale]), ""
    number = str(rng.randint(1, 180))
    if locale == "en_US":
        city, region = city.split(", ")
        street = f"{rng.randint(100, 9899)} {street}" + rng.choice(["", "", f", Suite {rng.randint(100, 900)}", f" #{rng.randint(2, 40)}"])
        place = f"{city}, {region} {postcode}"
    elif locale == "en_GB":
        street, place = f"{number} {street}", rng.choice([f"{city} {postcode}", f"{city}, {postcode}"])
    elif locale == "fr":
        street, place = f"{number}{rng.choice([' ', ', ', ' bis, '])}{street}", f"{postcode} {city}"
    elif locale == "hu":
        street, place = f"{street} {number}.", f"{postcode} {city}"
    else:
        comma = ", " if locale in ("es", "it", "pt") else " "
        if locale == "pl":
            number += rng.choice(["", "", "", "A", f"/{rng.randint(1, 60)}", f" lok. {rng.randint(1, 60)}", f" m. {rng.randint(1, 30)}", ", III p."])
        elif locale in ("cs", "sk"):
            number = f"{rng.randint(100, 1999)}/{rng.randint(1, 60)}"
        street, place = f"{street}{comma}{number}", f"{postcode} {city}"
    if locale in ("de", "pl") and rng.random() < 0.04:
        place = f"{'D' if locale == 'de' else 'PL'}-{place}"
    country = rng.choice(COUNTRIES[locale]) if rng.random() < 0.15 else ""
    full = ", ".join(filter(None, (street, place, country)))
    value = {"street": street, "postcode": postcode, "city": city, "region": region, "country": country, "full": full}
    rows = [Row(full, "", "pin")] if one_line else [Row(street, "", "pin"), Row(", ".join(filter(None, (place, country))))]
    if not one_line and country and rng.random() < 0.6:
        rows = [Row(street, "", "pin"), Row(place), Row(country)]
    return Entry("address", rows, {"addresses": [value]})


def _look(locale: str, rng: random.Random) -> dict[str, Any]:
    """The habits of one card: how telephones are grouped, which labels stand where."""
    label = rng.choice(["word", "word", "letter", "letter", "icon", "icon", "none", "after"])
    words = LABELS[language(locale)]
    spot = rng.randrange(9)
    labels = {}
    if label in ("word", "letter"):
        for kind, (long, short) in words.items():
            options = long if label == "word" else short
            labels[kind] = options[spot % len(options)]
    phone = rng.choice(["plus", "plus", "plus", "national", "national", "bracket", "zeros", "all", "optional", "slash"])
    return {"label": label, "labels": labels, "phone": phone, "mark": rng.choice([" ", " ", " ", "-", "."])}


def _profiles(who: dict[str, str] | None, firm: Firm, label: str, rng: random.Random) -> list[Entry]:
    base = plain(firm.brand) or "studio"
    options = [("facebook", base, f"facebook.com/{base}"), ("facebook", base, f"fb.com/{base}"), ("instagram", base, f"instagram.com/{base}"),
               ("x", base, f"x.com/{base}"), ("youtube", base, f"youtube.com/@{base}"), ("tiktok", base, f"tiktok.com/@{base}")]  # fmt: skip
    if who:
        own = f"{plain(who['given'])}-{plain(who['family'])}"
        options += [("linkedin", own, f"linkedin.com/in/{own}")] * 3 + [("linkedin", own, f"in/{own}"), ("xing", own.replace("-", "_"),
                    f"xing.com/profile/{own.replace('-', '_')}")]  # fmt: skip
    if label == "icon":
        options += [("instagram", base, f"@{base}"), ("facebook", base, f"/{base}")] * 2
    entries, services = [], set()
    for service, handle, text in rng.sample(options, len(options))[: rng.choice([1, 1, 2, 3])]:
        if service not in services:
            services.add(service)
            entries.append(Entry("social", [Row(text, "", service)], {"social": [{"service": service, "handle": handle, "printed": text}]}))
    return entries


def _footers(locale: str, firm: Firm, rng: random.Random) -> list[Entry]:
    entries = []
    if rng.random() < 0.28 and (number := firms.tax(locale, rng)):
        numbers = [number]
        if locale == "pl" and rng.random() < 0.4:
            numbers += firms.polish_register(rng)[: rng.choice([1, 2])]
        texts = []
        values = []
        for label, kind, value in numbers:
            shown = f"{value[:3]}-{value[3:6]}-{value[6:8]}-{value[8:]}" if kind == "NIP" and rng.random() < 0.5 else value
            if kind == "SIRET" and rng.random() < 0.6:
                shown = f"{value[:3]} {value[3:6]} {value[6:9]} {value[9:]}"
            colon = ":" if kind in ("NIP", "REGON", "KRS") and rng.random() < 0.5 else ""
            texts.append(f"{label}{colon} {shown}")
            values.append({"kind": kind, "value": value.replace("-", "") if kind != "Y-tunnus" else value, "printed": texts[-1]})
        entries.append(Entry("tax", [Row(rng.choice([", ", " | ", "  "]).join(texts))], {"tax_ids": values}))
    lang = language(locale)
    if rng.random() < 0.06 and lang in HOURS:
        entries.append(Entry("hours", [Row(HOURS[lang])]))
    if locale == "pl" and rng.random() < 0.06:
        entries.append(Entry("bank", [Row(f"Konto: {fill('## 1020 #### #### #### #### ####', rng)}")]))
    if locale == "pl" and "z o.o." in firm.full and rng.random() < 0.15:
        entries.append(Entry("register", [Row("Sąd Rejonowy dla m.st. Warszawy, XII Wydział Gospodarczy"), Row("Kapitał zakładowy: 50 000,00 zł")]))
    if locale == "de" and "GmbH" in firm.full and rng.random() < 0.3:
        entries.append(Entry("register", [Row(f"Amtsgericht Köln · HRB {fill('#####', rng)}")]))
    return entries


def content(locale: str, rng: random.Random, richness: float = 1.0, company_only: bool = False) -> Content:
    """A whole card's content.

    Args:
        richness: below 1 leaves out what a crowded card has no room for.
    """
    look, lang = _look(locale, rng), language(locale)
    who = None if company_only else person(locale, rng)
    firm = firms.firm(locale, (who["given"], who["family"]) if who else None, rng)
    card = Content(locale)
    if who:
        for key in ("prefix", "suffix"):
            if who[key] in ONLY and not any(word in firm.what for word in ONLY[who[key]].split("|")):
                who[key] = ""
        name = f"{who['first']} {who['second']}"
        full = " ".join(filter(None, (who["prefix"], name)))
        full += f"{rng.choice([', ', ' ']) if lang == 'pl' and who['suffix'] == 'MBA' else ', '}{who['suffix']}" if who["suffix"] else ""
        fields = {key: who[key] for key in ("prefix", "given", "middle", "family", "suffix")}
        card.name = Entry("name", [Row(who["first"]), Row(who["second"])], {**fields, "name": name, "name_full": full})
        card.degree, card.degree_after = who["prefix"], full[full.index(name) + len(name):]
        titles = [rng.choice(firm.titles)]
        if rng.random() < 0.15 and len(firm.titles) > 1:
            titles.append(next(title for title in firm.titles if title != titles[0]))
        if lang == "pl" and rng.random() < 0.1 and who["prefix"] not in ONLY:
            titles = list(rng.choice(BOTH))
        if len(titles) == 2 and rng.random() < 0.3:
            card.titles = [Entry("title", [Row(" / ".join(titles))], {"title": titles})]
        elif rng.random() < 0.9:
            card.titles = [Entry("title", [Row(title)], {"title": [title]}) for title in titles]
        if firm.department and rng.random() < 0.35 * richness:
            card.department = Entry("department", [Row(firm.department)], {"department": firm.department})
    if rng.random() < 0.95 or not who:
        org = {"org": firm.full, "org_aliases": [*firm.forms]}
        card.full = Entry("org", [Row(firm.full)], org)
        if firm.brand != firm.full:
            card.brand = Entry("org", [Row(firm.brand)], {"org": firm.brand, "org_aliases": []})
    if firm.slogan and rng.random() < 0.25 * richness:
        card.slogan = Entry("note", [Row(firm.slogan)], {"note": firm.slogan})
    city = rng.choice(list(CITIES[locale]))
    area = CITIES[locale][city][1]
    kinds = [kind for kind, chance in (("fixed", 0.6), ("mobile", 0.8 if who else 0.3), ("fax", 0.22 * richness)) if rng.random() < chance] or ["mobile"]
    if rng.random() < 0.5:
        kinds.reverse()
    if look["label"] == "none":
        kinds = [kind for kind in kinds if kind != "fax"] or ["fixed"]
    elif "fixed" in kinds and "fax" not in kinds and rng.random() < 0.12:
        kinds[kinds.index("fixed")] = "telfax" if look["label"] in ("word", "letter") else "fixed"
    if look["label"] == "after" and lang not in BRACKETS:
        look["label"] = "none"
        kinds = [kind for kind in kinds if kind != "fax"] or ["fixed"]
    phones = [_phone(locale, kind, area, look, rng) for kind in kinds]
    if locale == "en_US" and look["label"] == "none":
        for entry in phones:
            for number in entry.fields["phones"]:
                number["types"] = ["work", "mobile"]
    domain = firm.domain
    free = rng.random() < 0.1
    host = rng.choice({"pl": ["wp.pl", "onet.pl", "o2.pl", "gmail.com", "interia.pl"], "de": ["gmx.de", "web.de", "t-online.de"],
                       "fr": ["orange.fr", "laposte.net"], "cs": ["seznam.cz"], "it": ["libero.it"]}.get(lang, ["gmail.com", "outlook.com"])) if free else domain  # fmt: skip
    boxes = [_mailbox(who, rng) if who else {"pl": "biuro", "fr": "contact", "it": "info"}.get(lang, "info")]
    if free:
        boxes = [plain(firm.brand) + rng.choice(["", "1", ".biuro"])] if rng.random() < 0.5 else boxes
    if rng.random() < 0.08 and who:
        boxes.append(rng.choice(["biuro", "kontakt", "sekretariat"] if lang == "pl" else ["info", "office"]))
    mails = [Entry("email", [Row(f"{box}@{host}", look["labels"].get("email", ""), "mail")], {"emails": [f"{box}@{host}"]}) for box in boxes]
    card.contacts = [*phones, *mails] if rng.random() < 0.96 else phones
    if rng.random() < 0.7:
        web = rng.choice([f"www.{domain}", f"www.{domain}", domain, f"https://{domain}", f"http://www.{domain}"])
        card.contacts.append(Entry("url", [Row(web, look["labels"].get("url", ""), "web")], {"urls": [web]}))
    if rng.random() < 0.2 * richness:
        card.contacts += _profiles(who, firm, look["label"], rng)
    if who and rng.random() < 0.02:
        card.contacts.append(Entry("skype", [Row(f"skype: {plain(who['given'])}.{plain(who['family'])}")]))
    if look["label"] != "icon":
        for entry in card.contacts:
            if entry.kind != "social" or not entry.rows[0].text.startswith(("@", "/")):
                entry.rows[0].icon = ""
    if rng.random() < 0.82:
        card.addresses = [address(locale, city, rng, rng.random() < 0.3)]
        if rng.random() < 0.1 * richness and len(CITIES[locale]) > 1:
            second = address(locale, rng.choice([c for c in CITIES[locale] if c != city]), rng, False)
            sites = SITES[lang]
            for entry, site in zip((card.addresses[0], second), sites, strict=True):
                entry.rows.insert(0, Row(site))
            card.addresses.append(second)
        if look["label"] != "icon":
            for entry in card.addresses:
                entry.rows = [Row(row.text) for row in entry.rows]
    card.footers = _footers(locale, firm, rng) if richness > 0.5 else []
    if rng.random() < 0.14:
        card.qr = _qr(who, firm, phones, mails, rng)
    return card


def _qr(who: dict[str, str] | None, firm: Firm, phones: list[Entry], mails: list[Entry], rng: random.Random) -> str:
    """A vCard, a MeCard or an address of the web page."""
    number, mail = phones[0].fields["phones"][0]["e164"], mails[0].fields["emails"][0]
    if who and rng.random() < 0.4:
        return f"BEGIN:VCARD\r\nVERSION:3.0\r\nN:{who['family']};{who['given']};;;\r\nFN:{who['given']} {who['family']}\r\nORG:{firm.full}\r\nTEL:{number}\r\nEMAIL:{mail}\r\nEND:VCARD\r\n"
    if who and rng.random() < 0.5:
        return f"MECARD:N:{who['family']},{who['given']};TEL:{number};EMAIL:{mail};;"
    return f"https://www.{firm.domain}"
