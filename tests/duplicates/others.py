"""Somebody else who looks alike."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

from cardcase.core.records import ContactRecord, JobRecord, PointRecord
from cardcase.core.sample.companies import Company
from cardcase.core.sample.words import given_names
from duplicates.again import email, mobile

Other = Callable[[ContactRecord, Company, Random], ContactRecord | None]


def _at(person: ContactRecord, given: str, family: str, *points: PointRecord) -> ContactRecord:
    """Somebody at the same company with the same office phone."""
    office = tuple(each for each in person.points_of("phone") if each.type == "work")
    return replace(
        person, given=given, family=family, points=(*office, *points), tags=(), prefix=""
    )


def _host(person: ContactRecord) -> str:
    return person.points_of("email")[0].value.partition("@")[2]


def _another(person: ContactRecord, chance: Random, *, woman: bool) -> str:
    names = [name for name in given_names("pl") if name.endswith("a") == woman]
    return chance.choice([name for name in names if name != person.given])


def _for(family: str, *, woman: bool) -> str:
    if woman and family.endswith("ski"):
        return family[:-1] + "a"
    if not woman and family.endswith("ska"):
        return family[:-1] + "i"
    return family


def namesake(person: ContactRecord, firm: Company, chance: Random) -> ContactRecord | None:
    """Of the same name, elsewhere."""
    return replace(
        person,
        jobs=(JobRecord(organization=firm.name, titles=("Architekt",)),),
        points=(mobile(firm, chance), email(person.given, person.family, firm.host)),
        addresses=(firm.address,),
        tags=(),
    )


def namesake_there(person: ContactRecord, firm: Company, chance: Random) -> ContactRecord | None:
    """Of the same name at the same company: another mobile, ``jan.kowalski2@``."""
    own = email(person.given, f"{person.family}2", _host(person))
    return _at(person, person.given, person.family, mobile(firm, chance), own)


def relative(person: ContactRecord, firm: Company, chance: Random) -> ContactRecord | None:
    """Brother or sister in the family's company, with the office's phone and mailbox."""
    woman = chance.random() < 0.5
    box = PointRecord(
        kind="email", value=f"biuro@{_host(person)}", normalized=f"biuro@{_host(person)}"
    )
    family = _for(person.family, woman=woman)
    return _at(person, _another(person, chance, woman=woman), family, box)


def couple(person: ContactRecord, firm: Company, chance: Random) -> ContactRecord | None:
    """Husband or wife with the telephone of both, typed as a mobile."""
    own = tuple(each for each in person.points_of("phone") if each.type == "mobile")
    woman = not person.given.endswith("a")
    return ContactRecord(
        given=_another(person, chance, woman=woman),
        family=_for(person.family, woman=woman),
        points=own,
    )


def same_given(person: ContactRecord, firm: Company, chance: Random) -> ContactRecord | None:
    """Another Anna at the same company, behind the same office phone."""
    if person.family in ("Wilk", "Sowa"):
        return None
    family = chance.choice(("Wilk", "Sowa"))
    own = email(person.given, family, _host(person))
    return _at(person, person.given, family, mobile(firm, chance), own)


def successor(person: ContactRecord, firm: Company, chance: Random) -> ContactRecord | None:
    """Who got the company's mobile after them."""
    own = tuple(each for each in person.points_of("phone") if each.type == "mobile")
    given = _another(person, chance, woman=False)
    return replace(
        _at(person, given, "Kordecki", *own, email(given, "Kordecki", _host(person))), addresses=()
    )


def son(person: ContactRecord, firm: Company, chance: Random) -> ContactRecord | None:
    """Of the same name at the same company, and the card says junior."""
    if person.given.endswith("a"):
        return None
    return replace(_at(person, person.given, person.family, mobile(firm, chance)), suffix="jun.")


def gendered(person: ContactRecord, firm: Company, chance: Random) -> ContactRecord | None:
    """A name that a letter tells from theirs: Daniel and Daniela, -ski and -ska."""
    if not person.family.endswith("ski") or person.given not in ("Daniel", "Gabriel", "Julian"):
        return None
    given = {"Daniel": "Daniela", "Gabriel": "Gabriela", "Julian": "Julianna"}[person.given]
    return _at(person, given, _for(person.family, woman=True))


def crowd(person: ContactRecord, firm: Company, chance: Random) -> ContactRecord | None:
    """One more behind the reception's phone and info@."""
    box = PointRecord(
        kind="email", value=f"info@{_host(person)}", normalized=f"info@{_host(person)}"
    )
    woman = chance.random() < 0.5
    family = chance.choice(("Pawlak", "Sikora", "Urban", "Kubiak", "Duda", "Kot"))
    return _at(person, _another(person, chance, woman=woman), family, box)


OTHERS: dict[str, tuple[Other, int]] = {
    "namesake": (namesake, 20), "namesake there": (namesake_there, 6), "relative": (relative, 14),
    "couple": (couple, 8), "same given": (same_given, 8), "successor": (successor, 6),
    "son": (son, 4), "gendered": (gendered, 3), "crowd": (crowd, 14),
}  # fmt: skip
"""Ways in which somebody else looks alike, and how common each is."""
