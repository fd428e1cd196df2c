"""Duplicates among many."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from cardcase.core.jobs import Cancelled, Progress
from cardcase.core.match.blocks import pairs
from cardcase.core.match.find import Likely, duplicates, duplicates_of, grouped
from cardcase.core.match.profile import profile
from cardcase.core.records import ContactRecord, JobRecord, PointRecord
from duplicates import Made, made


@pytest.fixture(scope="module")
def library() -> Made:
    return made(1200, 901)


@pytest.fixture(scope="module")
def found(library: Made) -> list[Likely]:
    return duplicates(library.contacts)


def lanes(found: Iterable[Likely]) -> dict[frozenset[str], str]:
    return {frozenset(each.uids): each.lane for each in found}


def test_surely_the_same_is_right_and_nearly_all_are_found(
    library: Made, found: list[Likely]
) -> None:
    told = lanes(found)
    sure = [pair for pair, lane in told.items() if lane == "sure"]
    right = [pair for pair in sure if pair in library.same]
    assert len(sure) > 200
    assert len(right) / len(sure) >= 0.995
    assert sum(pair in told for pair in library.same) / len(library.same) >= 0.95


def test_the_surest_come_first(found: list[Likely]) -> None:
    order = [(["sure", "decide", "namesakes"].index(each.lane), -each.score) for each in found]
    assert order == sorted(order)
    assert all(each.reasons for each in found)


def test_the_order_of_the_contacts_does_not_matter(library: Made, found: list[Likely]) -> None:
    assert lanes(duplicates(reversed(library.contacts))) == lanes(found)


def test_one_record_is_told_the_same_as_all(library: Made, found: list[Likely]) -> None:
    told = lanes(found)
    known = {each.uid: each for each in library.contacts}
    for pair in list(told)[:40]:
        one, other = sorted(pair)
        (likely,) = duplicates_of(known[one], [known[other], known[one]])
        assert likely.uids == (other,)


def test_who_was_told_apart_is_not_proposed(library: Made, found: list[Likely]) -> None:
    first = frozenset(found[0].uids)
    again = lanes(duplicates(library.contacts, {first}))
    assert first not in again
    assert again.keys() == lanes(found).keys() - {first}
    known = {each.uid: each for each in library.contacts}
    one, other = found[0].uids
    assert duplicates_of(known[one], [known[other]], {first}) == []


def phone(number: str) -> PointRecord:
    return PointRecord(kind="phone", type="mobile", value=number, normalized=number)


def person(given: str, number: str = "+48601202303", family: str = "Bąk") -> ContactRecord:
    return ContactRecord(uid=given + number, given=given, family=family, points=(phone(number),))


def test_an_initial_that_may_be_either_of_two_is_not_sure() -> None:
    either = person("J.")
    assert [each.lane for each in duplicates([either, person("Jan")])] == ["sure"]
    told = duplicates([either, person("Jan"), person("Janina")])
    assert {each.lane for each in told} == {"decide"} and len(told) == 2


def test_a_third_between_two_that_are_told_apart_is_not_sure() -> None:
    three = [replace(person("Jan"), uid=uid) for uid in "abc"]
    assert {each.lane for each in duplicates(three)} == {"sure"}
    told = duplicates(three, {frozenset("ac")})
    assert {each.lane for each in told} == {"decide"} and len(told) == 2


def test_who_has_only_the_office_in_common_may_be_either_of_two_namesakes() -> None:
    at = (JobRecord(organization="Stalbud"),)
    two = [replace(person("Jan", number), jobs=at) for number in ("+48601202303", "+48601202304")]
    either = ContactRecord(uid="either", given="Jan", family="Bąk", jobs=at)
    assert [each.lane for each in duplicates([either, two[0]])] == ["sure"]
    assert {each.lane for each in duplicates([either, *two])} == {"decide"}


def test_pairs_become_groups_that_begin_with_the_first() -> None:
    three = [replace(person("Jan"), uid=uid) for uid in "cab"]
    (group,) = grouped(duplicates(three))
    assert sorted(group.uids) == ["a", "b", "c"] and group.uids[0] == "c"
    assert len(grouped(duplicates([*three, *(person("Ewa", "+48601999888") for _ in "xx")]))) == 2


def test_what_hundreds_share_costs_no_square() -> None:
    # 600 people behind one phone, at one company: of 180 000 pairs few are looked at.
    letters = "bcdfghjklmnprstwz"
    crowd = [
        replace(
            person("Jan", family=f"{letters[n % 17]}o{letters[n // 17 % 17]}a{letters[n // 289]}"),
            uid=str(n),
            jobs=(JobRecord(organization="Wielka"),),
        )
        for n in range(600)
    ]
    again = replace(crowd[7], uid="again", given="Janek")
    profiles = [profile(each) for each in (*crowd, again)]
    assert len(list(pairs(profiles))) < 20 * len(profiles)
    assert frozenset(("7", "again")) in lanes(duplicates([*crowd, again]))


def test_the_search_can_be_stopped() -> None:
    told: list[str] = []
    with pytest.raises(Cancelled):
        duplicates([person("Jan")], progress=Progress(cancelled=lambda: True))
    duplicates(
        [person("Jan"), person("Jan")], progress=Progress(lambda *step: told.append(step[2]))
    )
    assert told == ["contacts", "pairs"]
