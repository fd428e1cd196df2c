"""The same person a second time: what another source has of them."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

from cardcase.core.records import ContactRecord, JobRecord, PointRecord
from cardcase.core.sample.companies import Company, phone
from cardcase.core.text import words
from duplicates.slips import NICKNAMES, bare, decomposed, other_digit, slip, spaced

Again = Callable[[ContactRecord, Company, Random], ContactRecord | None]
"""Makes a second record of a person; the company is another one, None: not of this person."""


def email(given: str, family: str, host: str) -> PointRecord:
    """The address ``given.family`` at a host."""
    value = ".".join(words(f"{given} {family}")) + f"@{host}"
    return PointRecord(kind="email", type="work", value=value, normalized=value)


def mobile(firm: Company, chance: Random) -> PointRecord:
    """A new mobile."""
    number = phone(firm.language, chance, mobile=True)
    return PointRecord(kind="phone", type="mobile", value=number, normalized=number)


def _only(person: ContactRecord, *wanted: str) -> tuple[PointRecord, ...]:
    return tuple(each for each in person.points if each.type in wanted or each.kind in wanted)


def _moved(
    person: ContactRecord, firm: Company, chance: Random, *, keep: bool = True
) -> ContactRecord:
    """Working somewhere else; ``keep``: with the same mobile."""
    points = [email(person.given, person.family, firm.host)]
    points += _only(person, "mobile") if keep else [mobile(firm, chance)]
    office = PointRecord(kind="phone", type="work", value=firm.phone, normalized=firm.phone)
    if chance.random() < 0.5:
        points.append(office)
    return replace(
        person,
        jobs=(JobRecord(organization=firm.name, titles=("Dyrektor",)),),
        points=tuple(points),
        addresses=(firm.address,),
        tags=(),
    )


def _some(person: ContactRecord, chance: Random) -> ContactRecord:
    """With a part of the ways to reach them: the mobile, the e-mail or both."""
    kinds = chance.choice((("mobile",), ("email",), ("mobile", "email")))
    return replace(person, points=_only(person, *kinds), tags=())


def job_change(person: ContactRecord, firm: Company, chance: Random) -> ContactRecord | None:
    return _moved(person, firm, chance)


def typo(person: ContactRecord, firm: Company, chance: Random) -> ContactRecord | None:
    part = chance.choice(("given", "family"))
    return replace(_some(person, chance), **{part: slip(getattr(person, part), chance)})


def lost_diacritics(person: ContactRecord, firm: Company, chance: Random) -> ContactRecord | None:
    if bare(f"{person.given}{person.family}") == f"{person.given}{person.family}":
        return None
    write = chance.choice((bare, bare, decomposed))
    return replace(_some(person, chance), given=write(person.given), family=write(person.family))


def nickname(person: ContactRecord, firm: Company, chance: Random) -> ContactRecord | None:
    if person.given not in NICKNAMES:
        return None
    some = _some(person, chance) if chance.random() < 0.8 else replace(person, points=())
    return replace(some, given=NICKNAMES[person.given])


def nickname_elsewhere(
    person: ContactRecord, firm: Company, chance: Random
) -> ContactRecord | None:
    if person.given not in NICKNAMES:
        return None
    return replace(_moved(person, firm, chance), given=NICKNAMES[person.given])


def swapped(person: ContactRecord, firm: Company, chance: Random) -> ContactRecord | None:
    some = _some(person, chance)
    if chance.random() < 0.5:
        return replace(some, given=person.family, family=person.given)
    turned = f"{person.family.upper()} {person.given}"
    return replace(some, given="", family="", formatted=turned)


def married(person: ContactRecord, firm: Company, chance: Random) -> ContactRecord | None:
    if not person.given.endswith("a") or "-" in person.family:
        return None
    new = chance.choice(("Malinowska", "Zawadzka", "Sikora", "Urban", "Kaczor"))
    family = new if chance.random() < 0.4 else f"{person.family}-{new}"
    kept = _moved(person, firm, chance) if chance.random() < 0.4 else _some(person, chance)
    return replace(kept, family=family)


def initial(person: ContactRecord, firm: Company, chance: Random) -> ContactRecord | None:
    some = (
        _some(person, chance)
        if chance.random() < 0.7
        else replace(person, points=_only(person, "work"))
    )
    return replace(some, given=f"{person.given[0]}.")


def telephone_export(person: ContactRecord, firm: Company, chance: Random) -> ContactRecord | None:
    """An address book of a telephone: the name in one piece, the mobile as it is dialled."""
    (own,) = _only(person, "mobile")[:1] or (None,)
    if own is None:
        return None
    value = spaced(own.normalized)
    name = f"{person.given} {person.family}"
    if chance.random() < 0.2:
        name += f" {person.jobs[0].organization.split()[0]}"
    jobs = person.jobs if chance.random() < 0.3 else ()
    point = PointRecord(kind="phone", type="mobile", value=value, normalized="")
    return ContactRecord(formatted=name, points=(point,), jobs=jobs)


def mail_export(person: ContactRecord, firm: Company, chance: Random) -> ContactRecord | None:
    """A mail program's: ``Family, Given``, the office's phone, the company without its form."""
    company = " ".join(person.jobs[0].organization.split()[:-1])
    company = company.removesuffix(" z").removesuffix(" sp.")
    return ContactRecord(
        given=person.given,
        family=person.family,
        formatted=f"{person.family}, {person.given}" if chance.random() < 0.7 else "",
        jobs=(JobRecord(organization=company),),
        points=_only(person, "email", "work"),
    )


def office_card(person: ContactRecord, firm: Company, chance: Random) -> ContactRecord | None:
    """A card with nothing of one's own: the company's phone, mailbox and page."""
    host = person.points_of("email")[0].value.partition("@")[2]
    box = f"{chance.choice(('biuro', 'info', 'office'))}@{host}"
    point = PointRecord(kind="email", type="work", value=box, normalized=box)
    phones = tuple(each for each in person.points_of("phone") if each.type == "work")
    return replace(person, points=(*phones, point), tags=())


def misread(person: ContactRecord, firm: Company, chance: Random) -> ContactRecord | None:
    """The same card read worse: a digit of the mobile and a letter of the e-mail are wrong."""
    points = []
    for each in person.points:
        if each.type == "mobile":
            number = other_digit(each.normalized, chance)
            each = replace(each, value=number, normalized=number)
        elif each.kind == "email":
            local, _, host = each.value.partition("@")
            value = f"{slip(local, chance)}@{host}"
            each = replace(each, value=value, normalized=value)
        points.append(each)
    return replace(person, points=tuple(points), tags=())


def all_at_once(person: ContactRecord, firm: Company, chance: Random) -> ContactRecord | None:
    """Another employer, diacritics lost and a slip in the name: the mobile is all there is."""
    moved = _moved(person, firm, chance)
    return replace(moved, given=bare(person.given), family=slip(bare(person.family), chance))


def lost_touch(person: ContactRecord, firm: Company, chance: Random) -> ContactRecord | None:
    """Another employer and another mobile: the name is all there is."""
    return _moved(person, firm, chance, keep=False)


AGAIN: dict[str, tuple[Again, int]] = {
    "job change": (job_change, 12), "typo": (typo, 12), "diacritics": (lost_diacritics, 12),
    "nickname": (nickname, 10), "nickname elsewhere": (nickname_elsewhere, 5),
    "swapped": (swapped, 8), "married": (married, 8), "initial": (initial, 6),
    "telephone": (telephone_export, 10), "mail program": (mail_export, 10),
    "office card": (office_card, 6), "misread": (misread, 6), "all at once": (all_at_once, 4),
    "lost touch": (lost_touch, 2),
}  # fmt: skip
"""Ways in which a person comes again, and how common each is."""
