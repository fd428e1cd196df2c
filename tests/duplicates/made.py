"""A library with duplicates and the truth about them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import combinations
from random import Random

from cardcase.core.records import ContactRecord, JobRecord, PointRecord, TaxIdRecord
from cardcase.core.sample import people
from cardcase.core.sample.companies import Company, companies
from cardcase.core.sample.words import new_uid
from duplicates.again import AGAIN
from duplicates.others import OTHERS

Pair = frozenset[str]

_COMPANY_SHARE = 0.03


@dataclass(frozen=True)
class Made:
    """``same``: each pair of uids that is one person or company, and how it was hidden;
    ``others``: pairs of a person and somebody who looks alike, and how."""

    contacts: list[ContactRecord]
    same: Mapping[Pair, str]
    others: Mapping[Pair, str]


def made(count: int, seed: int) -> Made:
    """About ``count`` contacts, of which a quarter come again and a sixth have somebody alike."""
    chance = Random(f"duplicates {seed}")
    firms = companies(max(20, count // 10), chance)
    contacts: list[ContactRecord] = []
    same: dict[Pair, str] = {}
    others: dict[Pair, str] = {}
    for person in people(round(count * 0.68), seed):
        person = replace(person, encounters=())
        group = [(person, "")]
        if chance.random() < 0.27:
            for _ in range(2 if chance.random() < 0.1 else 1):
                group += [(each, kind) for each, kind in _drawn(AGAIN, person, firms, chance)]
        for (one, _), (other, kind) in combinations(group, 2):
            same[frozenset((one.uid, other.uid))] = kind
        contacts += [each for each, _ in group]
        if chance.random() < 0.17:
            for other, kind in _drawn(OTHERS, person, firms, chance):
                contacts.append(other)
                others |= {frozenset((each.uid, other.uid)): kind for each, _ in group}
    for firm in firms[: round(count * _COMPANY_SHARE)]:
        _company(firm, contacts, same, others, chance)
    chance.shuffle(contacts)
    return Made(contacts, same, others)


def _drawn(
    kinds: Mapping[str, tuple[object, int]],
    person: ContactRecord,
    firms: list[Company],
    chance: Random,
) -> Iterator[tuple[ContactRecord, str]]:
    """One more record of a kind that fits the person, with a uid of its own."""
    weights = [weight for _, weight in kinds.values()]
    while True:
        kind = chance.choices(list(kinds), weights)[0]
        make = kinds[kind][0]
        assert callable(make)
        found = make(person, chance.choice(firms), chance)
        if found is not None:
            yield replace(found, uid=new_uid(chance)), kind
            return


def _company(
    firm: Company,
    contacts: list[ContactRecord],
    same: dict[Pair, str],
    others: dict[Pair, str],
    chance: Random,
) -> None:
    """A company without a person, again under a shorter name, and another of its name."""
    number = "".join(chance.choices("123456789", k=10))
    office = PointRecord(kind="phone", type="work", value=firm.phone, normalized=firm.phone)
    box = PointRecord(kind="email", value=f"biuro@{firm.host}", normalized=f"biuro@{firm.host}")
    one = ContactRecord(
        uid=new_uid(chance),
        jobs=(JobRecord(organization=firm.name),),
        points=(office, box),
        addresses=(firm.address,),
        tax_ids=(TaxIdRecord(kind="nip", value=number),),
    )
    short = firm.name.rsplit(" ", 2 if "z o.o." in firm.name else 1)[0].removesuffix(" sp.")
    again = ContactRecord(
        uid=new_uid(chance),
        formatted=short if chance.random() < 0.5 else "",
        jobs=(JobRecord(organization=short),),
        points=(chance.choice((office, box)),),
    )
    elsewhere = replace(
        one,
        uid=new_uid(chance),
        points=(),
        addresses=(replace(firm.address, city="Suwałki", postcode="16-400", full=""),),
        tax_ids=(TaxIdRecord(kind="nip", value=number[::-1]),),
    )
    contacts += (one, again, elsewhere)
    same[frozenset((one.uid, again.uid))] = "company"
    others |= {frozenset((each.uid, elsewhere.uid)): "company elsewhere" for each in (one, again)}
