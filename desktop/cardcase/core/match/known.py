"""Which contact of the library a record from a file is of, if its uid does not tell.

Proof is the same name with the same e-mail, phone or profile, or with the same organization if
nothing tells them apart. An e-mail or a phone alone may be a family's or an office's, a name alone
another's: they only suggest. What says the same in every field is the same.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from cardcase.core.match.birthdays import Birthday, birthdays
from cardcase.core.match.birthdays import differ as born_apart
from cardcase.core.match.likeness import Likeness, likeness
from cardcase.core.match.name import name_of
from cardcase.core.match.profile import handle_key, number_key
from cardcase.core.match.update import content, has_said
from cardcase.core.organizations import organization_key
from cardcase.core.records import ContactRecord
from cardcase.core.text import fold, words

Code = Literal[
    "uid", "alias", "same", "email_name", "profile_name", "phone_name", "organization_name",
    "email", "phone", "name",
]  # fmt: skip
"""Why a record may be of a contact: its uid, that of one that was merged into it, everything, two
things together, one thing alone."""

_PROOFS: tuple[Code, ...] = ("email_name", "profile_name", "phone_name", "organization_name")
_REACHED = ("emails", "phones")
_OFFICE = 3
"""So many names at one e-mail or phone: it is an office's, and suggests nothing."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What a record is compared by. ``name``: its words in any order, or what a company goes by."""

    record: ContactRecord
    name: str
    is_company: bool
    emails: frozenset[str]
    phones: frozenset[str]
    profiles: frozenset[str]
    organizations: frozenset[str]
    cities: frozenset[str]
    birthdays: frozenset[Birthday]


@dataclass(frozen=True, slots=True)
class Kin:
    """A contact that a record may be of, and why; ``certain``: it is.

    ``names``: how the names are alike, where something else than them is the same.
    """

    contact: ContactRecord
    code: Code
    certain: bool
    names: tuple[str, ...] = ()


def marks(record: ContactRecord) -> Marks:
    """Make a record ready to be compared."""
    name = " ".join(sorted(words(record.name)))
    organizations = frozenset(
        key for job in record.jobs if (key := organization_key(job.organization))
    )
    is_company = not name
    return Marks(
        record=record,
        name=organization_key(record.display_name) if is_company else name,
        is_company=is_company,
        emails=frozenset(each.normalized or fold(each.value) for each in record.points_of("email")),
        phones=frozenset(
            number_key(each) or fold(each.value) for each in record.points_of("phone")
        ),
        profiles=frozenset(filter(None, map(handle_key, record.points_of("social")))),
        organizations=organizations,
        cities=frozenset(fold(each.city) for each in record.addresses if each.city),
        birthdays=birthdays(record.source),
    )


def kin(mine: Marks, candidates: Iterable[ContactRecord], apart: Container[str] = ()) -> list[Kin]:
    """The candidates that the record may be of: the one that it is of, alone; else all likely ones.

    ``apart``: uids that the file of the record has for others, so that name and organization are no
    proof of them. Of several that it is surely of, the one that says the same comes first, then by
    what is shared.
    """
    others = [marks(each) for each in candidates]
    if not others:
        return []
    told = content(mine.record)
    for other in others:
        if other.name != mine.name or not _is_no_other(mine, other):
            continue
        if content(other.record) == told or has_said(other.record, mine.record):
            return [Kin(other.record, "same", certain=True)]
    found = [each for other in others if (each := _kin(mine, other, apart)) is not None]
    sure = [each for each in found if each.certain]
    if sure:
        return [min(sure, key=lambda each: _PROOFS.index(each.code))]
    crowded = _crowded(mine, others)
    return [each for each in found if each.code not in crowded]


def _is_no_other(mine: Marks, other: Marks) -> bool:
    """Whether two that say the same are one: a name alone may be that of two with their uids."""
    if born_apart(mine.birthdays, other.birthdays):
        return False
    return mine.record.uid in ("", other.record.uid) or any(
        getattr(mine, name) & getattr(other, name) for name in (*_REACHED, "organizations")
    )


def is_another(contact: ContactRecord, record: ContactRecord) -> bool:
    """Whether a record of the contact's uid is of somebody else: some programs count from 1."""
    if contact.display_name == record.display_name:
        return False
    here, there = marks(contact), marks(record)
    names = set(here.name.split()), set(there.name.split())
    if min(map(len, names)) < 2 or not names[0].isdisjoint(names[1]):
        return False
    shared = ("emails", "phones", "organizations")
    return all(getattr(here, name).isdisjoint(getattr(there, name)) for name in shared)


def _kin(mine: Marks, other: Marks, apart: Container[str]) -> Kin | None:
    email, phone = mine.emails & other.emails, mine.phones & other.phones
    same = mine.is_company == other.is_company and mine.name == other.name != ""
    if not same and (email or phone):
        alike = _alike(mine, other)
        same = alike.level == 3
        if not same:
            code: Code = "email" if email else "phone"
            return Kin(other.record, code, certain=False, names=alike.codes)
    if not same:
        return None
    born_as_well = not born_apart(mine.birthdays, other.birthdays)
    if email:
        return Kin(other.record, "email_name", certain=True)
    if mine.profiles & other.profiles:
        return Kin(other.record, "profile_name", certain=True)
    if phone:
        # Father and son may have one name and one phone.
        return Kin(other.record, "phone_name", certain=born_as_well)
    if mine.is_company or mine.organizations & other.organizations:
        certain = born_as_well and other.record.uid not in apart and not _unlike(mine, other)
        return Kin(other.record, "organization_name", certain=certain)
    elsewhere = any(_differ(mine, other, name) for name in (*_REACHED, "organizations", "cities"))
    return None if elsewhere or not born_as_well else Kin(other.record, "name", certain=False)


def _alike(mine: Marks, other: Marks) -> Likeness:
    """How much the names are one, read or written in two ways."""
    here, there = name_of(mine.record), name_of(other.record)
    return likeness(here, there) if here and there else Likeness(0)


def _unlike(mine: Marks, other: Marks) -> bool:
    """Whether two of one name at one organization are reached elsewhere."""
    return any(_differ(mine, other, name) for name in _REACHED) or _have_others(mine, other)


def _have_others(mine: Marks, other: Marks) -> bool:
    """Whether both have profiles at one service, and none in common."""
    here, there = ({key.partition(":")[0] for key in each.profiles} for each in (mine, other))
    return bool(here & there) and mine.profiles.isdisjoint(other.profiles)


def _differ(mine: Marks, other: Marks, name: str) -> bool:
    here, there = getattr(mine, name), getattr(other, name)
    return bool(here and there and here.isdisjoint(there))


def _crowded(mine: Marks, others: Sequence[Marks]) -> set[Code]:
    """The codes by which too many are like the record."""
    names: dict[Code, set[str]] = defaultdict(set)
    for other in others:
        if mine.emails & other.emails:
            names["email"].add(other.name)
        if mine.phones & other.phones:
            names["phone"].add(other.name)
    return {code for code, some in names.items() if len(some) >= _OFFICE}
