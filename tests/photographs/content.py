"""One card's content, drawn at random."""

import random

from photographs import firms
from photographs.cards import Content, Entry, Row
from photographs.contacts import address, footers, look, phone, profiles
from photographs.firms import Firm, language, plain
from photographs.labels import BRACKETS, SITES
from photographs.names import ONLY
from photographs.persons import mailbox, person
from photographs.places import CITIES
from photographs.trades import BOTH


def content(
    locale: str, rng: random.Random, richness: float = 1.0, company_only: bool = False
) -> Content:
    """A whole card's content.

    Args:
        richness: below 1 leaves out what a crowded card has no room for.
    """
    habits, lang = look(locale, rng), language(locale)
    who = None if company_only else person(locale, rng)
    firm = firms.firm(locale, (who["given"], who["family"]) if who else None, rng)
    card = Content(locale)
    if who:
        for key in ("prefix", "suffix"):
            if who[key] in ONLY and not any(
                word in firm.what for word in ONLY[who[key]].split("|")
            ):
                who[key] = ""
        name = f"{who['first']} {who['second']}"
        full = " ".join(filter(None, (who["prefix"], name)))
        if who["suffix"]:
            comma = rng.choice([", ", " "]) if (lang, who["suffix"]) == ("pl", "MBA") else ", "
            full += comma + who["suffix"]
        fields = {key: who[key] for key in ("prefix", "given", "middle", "family", "suffix")}
        card.name = Entry(
            "name",
            [Row(who["first"]), Row(who["second"])],
            {**fields, "name": name, "name_full": full},
        )
        card.degree, card.degree_after = who["prefix"], full[full.index(name) + len(name) :]
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
            card.department = Entry(
                "department", [Row(firm.department)], {"department": firm.department}
            )
    if rng.random() < 0.97 or not who:
        org = {"org": firm.full, "org_aliases": [*firm.forms]}
        card.full = Entry("org", [Row(firm.full)], org)
        if firm.brand != firm.full:
            card.brand = Entry("org", [Row(firm.brand)], {"org": firm.brand, "org_aliases": []})
    if firm.slogan and rng.random() < 0.25 * richness:
        card.slogan = Entry("note", [Row(firm.slogan)], {"note": firm.slogan})
    city = rng.choice(list(CITIES[locale]))
    area = CITIES[locale][city][1]
    kinds = [
        kind
        for kind, chance in (
            ("fixed", 0.6),
            ("mobile", 0.8 if who else 0.3),
            ("fax", 0.22 * richness),
        )
        if rng.random() < chance
    ] or ["mobile"]
    if rng.random() < 0.5:
        kinds.reverse()
    if habits["label"] == "none":
        kinds = [kind for kind in kinds if kind != "fax"] or ["fixed"]
    elif "fixed" in kinds and "fax" not in kinds and rng.random() < 0.12:
        kinds[kinds.index("fixed")] = "telfax" if habits["label"] in ("word", "letter") else "fixed"
    if habits["label"] == "after" and lang not in BRACKETS:
        habits["label"] = "none"
        kinds = [kind for kind in kinds if kind != "fax"] or ["fixed"]
    phones = [phone(locale, kind, area, habits, rng) for kind in kinds]
    if locale == "en_US" and habits["label"] == "none":
        for entry in phones:
            for number in entry.fields["phones"]:
                number["types"] = ["work", "mobile"]
    domain = firm.domain
    free = rng.random() < 0.1
    host = (
        rng.choice(
            {
                "pl": ["wp.pl", "onet.pl", "o2.pl", "gmail.com", "interia.pl"],
                "de": ["gmx.de", "web.de", "t-online.de"],
                "fr": ["orange.fr", "laposte.net"],
                "cs": ["seznam.cz"],
                "it": ["libero.it"],
            }.get(lang, ["gmail.com", "outlook.com"])
        )
        if free
        else domain
    )
    boxes = [
        mailbox(who, rng)
        if who
        else {"pl": "biuro", "fr": "contact", "it": "info"}.get(lang, "info")
    ]
    if free:
        boxes = (
            [plain(firm.brand) + rng.choice(["", "1", ".biuro"])] if rng.random() < 0.5 else boxes
        )
    if rng.random() < 0.08 and who:
        boxes.append(
            rng.choice(["biuro", "kontakt", "sekretariat"] if lang == "pl" else ["info", "office"])
        )
    mails = [
        Entry(
            "email",
            [Row(f"{box}@{host}", habits["labels"].get("email", ""), "mail")],
            {"emails": [f"{box}@{host}"]},
        )
        for box in boxes
    ]
    card.contacts = [*phones, *mails] if rng.random() < 0.96 else phones
    if rng.random() < 0.7:
        web = rng.choice(
            [f"www.{domain}", f"www.{domain}", domain, f"https://{domain}", f"http://www.{domain}"]
        )
        card.contacts.append(
            Entry("url", [Row(web, habits["labels"].get("url", ""), "web")], {"urls": [web]})
        )
    if rng.random() < 0.2 * richness:
        card.contacts += profiles(who, firm, habits["label"], rng)
    if who and rng.random() < 0.02:
        card.contacts.append(
            Entry("skype", [Row(f"skype: {plain(who['given'])}.{plain(who['family'])}")])
        )
    if habits["label"] != "icon":
        for entry in card.contacts:
            if entry.kind != "social" or not entry.rows[0].text.startswith(("@", "/")):
                entry.rows[0].icon = ""
    if rng.random() < 0.82:
        card.addresses = [address(locale, city, rng, rng.random() < 0.3)]
        if rng.random() < 0.1 * richness and len(CITIES[locale]) > 1:
            second = address(
                locale, rng.choice([c for c in CITIES[locale] if c != city]), rng, False
            )
            sites = SITES[lang]
            for entry, site in zip((card.addresses[0], second), sites, strict=True):
                entry.rows.insert(0, Row(site))
            card.addresses.append(second)
        if habits["label"] != "icon":
            for entry in card.addresses:
                entry.rows = [Row(row.text) for row in entry.rows]
    card.footers = footers(locale, firm, rng) if richness > 0.5 else []
    if rng.random() < 0.14:
        card.qr = _qr(who, firm, phones, mails, rng)
    return card


def _qr(
    who: dict[str, str] | None,
    firm: Firm,
    phones: list[Entry],
    mails: list[Entry],
    rng: random.Random,
) -> str:
    """A vCard, a MeCard or an address of the web page."""
    number, mail = phones[0].fields["phones"][0]["e164"], mails[0].fields["emails"][0]
    if who and rng.random() < 0.4:
        name = f"N:{who['family']};{who['given']};;;", f"FN:{who['given']} {who['family']}"
        rest = f"ORG:{firm.full}", f"TEL:{number}", f"EMAIL:{mail}", "END:VCARD", ""
        return "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", *name, *rest))
    if who and rng.random() < 0.5:
        return f"MECARD:N:{who['family']},{who['given']};TEL:{number};EMAIL:{mail};;"
    return f"https://www.{firm.domain}"
