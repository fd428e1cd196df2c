"""People that could be, where they work, and where and why they were met."""

from collections.abc import Iterator
from datetime import date
from random import Random

from cardcase.core.records import ContactRecord, JobRecord, PointRecord
from cardcase.core.sample.companies import Company, companies, phone, spaced
from cardcase.core.sample.lately import lately
from cardcase.core.sample.meetings import LAST, Diary
from cardcase.core.sample.words import entries_of, given_names, new_uid
from cardcase.core.text import words

_FEW = 400
_PER_COMPANY = 3
_FEMININE = {"ski": "ska", "cki": "cka", "dzki": "dzka", "ny": "na", "ty": "ta"}


def people(
    count: int, seed: int, language: str = "pl", last: date = LAST
) -> Iterator[ContactRecord]:
    """``count`` contacts with their encounters, in the order in which they were met.

    ``language`` (pl, en) is that of who has met them: of the reasons, the places and the tags.
    A few were met at several events, the last of them shortly before ``last``.
    """
    made = _people(count, seed, language)
    return lately([*made], last) if 0 < count < _FEW else made


def _people(count: int, seed: int, language: str) -> Iterator[ContactRecord]:
    chance = Random(seed)
    firms = companies(max(1, count // _PER_COMPANY), chance)
    diary = Diary(count, chance, language)
    for _ in range(count):
        person = _person(chance.choice(firms), chance, language)
        yield diary.met(person)


def _person(firm: Company, chance: Random, owner: str) -> ContactRecord:
    language = firm.language
    given = chance.choice(given_names(language))
    family = _family(given, language, chance)
    return ContactRecord(
        uid=new_uid(chance),
        given=given,
        family=family,
        prefix="mgr inż." if language == "pl" and chance.random() < 0.06 else "",
        jobs=(
            JobRecord(
                organization=firm.name, titles=(chance.choice(entries_of("title", language)),)
            ),
        ),
        points=tuple(_points(firm, given, family, chance)),
        addresses=(firm.address,) if chance.random() < 0.7 else (),
        tags=tuple(chance.sample(entries_of("tag", owner), chance.choice((0, 0, 1, 2)))),
    )


def _family(given: str, language: str, chance: Random) -> str:
    family = chance.choice(entries_of("family", language))
    if language != "pl" or not given.endswith("a"):
        return family
    ending = next((end for end in _FEMININE if family.endswith(end)), "")
    family = family.removesuffix(ending) + _FEMININE.get(ending, "")
    # A double name tells namesakes apart, as it does in life.
    return f"{family}-{_family(given, language, chance)}" if chance.random() < 0.03 else family


def _points(firm: Company, given: str, family: str, chance: Random) -> Iterator[PointRecord]:
    mobile = phone(firm.language, chance, mobile=True)
    yield PointRecord(kind="phone", type="mobile", value=spaced(mobile), normalized=mobile)
    if chance.random() < 0.5:
        yield PointRecord(
            kind="phone", type="work", value=spaced(firm.phone), normalized=firm.phone
        )
    names = words(f"{given} {family}")
    local = ".".join((names[0], names[-1])) if chance.random() < 0.7 else names[0][0] + names[-1]
    mail = f"{local}@{firm.host}"
    yield PointRecord(kind="email", type="work", value=mail, normalized=mail)
    if chance.random() < 0.4:
        web = f"www.{firm.host}"
        yield PointRecord(kind="web", type="work", value=web, normalized=firm.host)
