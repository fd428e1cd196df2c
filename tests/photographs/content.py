"""One card's content, drawn at random."""

import random
from typing import Any

from photographs import firms
from photographs.cards import ANY, Content, Entry, Row, Wish
from photographs.contacts import address, footers, look, phone, profiles, registered
from photographs.firms import Firm, language, plain
from photographs.labels import BRACKETS
from photographs.names import ONLY
from photographs.persons import mailbox, person
from photographs.words import KNOWN, Words


def content(
    locale: str,
    rng: random.Random,
    richness: float = 1.0,
    company_only: bool = False,
    words: Words = KNOWN,
    wish: Wish = ANY,
) -> Content:
    """A whole card's content.

    Args:
        richness: below 1 leaves out what a crowded card has no room for.
    """
    habits, lang = look(locale, rng, words, wish), language(locale)
    who = None if company_only else person(locale, rng, words)
    firm = firms.firm(locale, (who["given"], who["family"]) if who else None, rng, words, wish)
    card = Content(locale)

    def own(title: str) -> str:
        """A title or degree in the form of the person, where men and women have their own."""
        return title.split("/")[-1 if who and who["woman"] else 0]

    if who:
        for key in ("prefix", "suffix"):
            if who[key] in ONLY and not any(
                word in firm.what for word in ONLY[who[key]].split("|")
            ):
                who[key] = ""
        if firm.degrees and (wish.trade or rng.random() < 0.5):
            who["prefix"] = own(rng.choice(firm.degrees))
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
        firm.titles = [own(title) for title in firm.titles]
        titles = [rng.choice(firm.titles)]
        if rng.random() < 0.15 and len(firm.titles) > 1:
            titles.append(next(title for title in firm.titles if title != titles[0]))
        if wish.bilingual or (
            lang in words.both
            and rng.random() < 0.1
            and who["prefix"] not in ONLY
            and not wish.trade
        ):
            titles = [own(title) for title in rng.choice(words.both[lang])]
        if len(titles) == 2 and rng.random() < 0.3:
            card.titles = [Entry("title", [Row(" / ".join(titles))], {"title": titles})]
        elif rng.random() < 0.9 or wish.bilingual:
            card.titles = [Entry("title", [Row(title)], {"title": [title]}) for title in titles]
        if firm.department and (rng.random() < 0.35 * richness or wish.body or wish.department):
            units = firm.department.split("|")
            card.department = Entry(
                "department", [Row(unit) for unit in units], {"department": ", ".join(units)}
            )
    if rng.random() < 0.97 or not who:
        org = {"org": firm.full, "org_aliases": [*firm.forms]}
        card.full = Entry("org", [Row(firm.full)], org)
        if firm.brand != firm.full:
            card.brand = Entry("org", [Row(firm.brand)], {"org": firm.brand, "org_aliases": []})
    if firm.slogan and (rng.random() < 0.25 * richness or wish.slogan):
        card.slogan = Entry("note", [Row(firm.slogan)], {"note": firm.slogan})
    city = rng.choice(list(words.cities[locale]))
    area = words.cities[locale][city][1]
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
    kinds = [*wish.phones] or kinds
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
    if rng.random() < 0.7 or wish.web:
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
    if rng.random() < 0.82 or wish.sites or wish.one_line:
        card.addresses = [address(locale, city, rng, rng.random() < 0.3 or wish.one_line, words)]
        if (rng.random() < 0.1 * richness or wish.sites) and len(words.cities[locale]) > 1:
            second = address(
                locale,
                rng.choice([c for c in words.cities[locale] if c != city]),
                rng,
                False,
                words,
            )
            sites = words.sites[lang]
            for entry, site in zip((card.addresses[0], second), sites, strict=True):
                entry.rows.insert(0, Row(site))
            card.addresses.append(second)
        if habits["label"] != "icon":
            for entry in card.addresses:
                entry.rows = [Row(row.text) for row in entry.rows]
    if wish.address_label:
        for entry in card.addresses:
            entry.rows[0].label = habits["labels"]["address"]
    card.footers = footers(locale, firm, rng) if richness > 0.5 else []
    if wish.registered:
        card.footers = registered(locale, rng)
    card.services = firm.services
    if rng.random() < 0.14 or wish.code:
        card.qr, card.coded = _qr(who, firm, phones, mails, rng)
    return card


def _qr(
    who: dict[str, str] | None,
    firm: Firm,
    phones: list[Entry],
    mails: list[Entry],
    rng: random.Random,
) -> tuple[str, list[Entry]]:
    """A vCard, a MeCard or an address of the web page; and what that says as entries."""
    number, mail = phones[0].fields["phones"][0]["e164"], mails[0].fields["emails"][0]
    said = _coded(who, phones[0].fields["phones"][0], mail) if who else []
    if who and rng.random() < 0.4:
        name = f"N:{who['family']};{who['given']};;;", f"FN:{who['given']} {who['family']}"
        rest = f"ORG:{firm.full}", f"TEL:{number}", f"EMAIL:{mail}", "END:VCARD", ""
        org = Entry("org", [], {"org": firm.full, "org_aliases": [*firm.forms]})
        return "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", *name, *rest)), [*said, org]
    if who and rng.random() < 0.5:
        return f"MECARD:N:{who['family']},{who['given']};TEL:{number};EMAIL:{mail};;", said
    page = f"https://www.{firm.domain}"
    return page, [Entry("url", [], {"urls": [page]})]


def _coded(who: dict[str, str], number: dict[str, Any], mail: str) -> list[Entry]:
    """The person, the number and the mailbox as a code spells them: no degrees, no kind."""
    name = f"{who['given']} {who['family']}"
    whole = {"given": who["given"], "family": who["family"], "name": name, "name_full": name}
    types = ["fax", "work"] if number["type"] == "fax" else number["types"]
    phone = {"number": number["e164"], "e164": number["e164"], "type": types[0], "types": types}
    return [
        Entry("name", [], whole),
        Entry("phone", [], {"phones": [phone]}),
        Entry("email", [], {"emails": [mail]}),
    ]
