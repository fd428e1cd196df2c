"""The likely duplicates of one record, asked of the library."""

import pytest

from cardcase.core.ops.operation import operation
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    JobRecord,
    PointRecord,
    TaxIdRecord,
    new_uid,
)
from cardcase.core.store import likely, load
from cardcase.core.store.library import Library
from duplicates import made
from people import crowd

JAN = ContactRecord(
    uid="jan",
    given="Jan",
    family="Brzęczyk-Nowak",
    jobs=(JobRecord(organization="Stal-Bud sp. z o.o."),),
    points=(
        PointRecord(kind="phone", value="+48 601 202 303", normalized="+48601202303"),
        PointRecord(kind="email", value="jan@s.example", normalized="jan@s.example"),
        PointRecord(kind="social", type="linkedin", value="in/jbn", normalized="jbn"),
    ),
    addresses=(AddressRecord(city="Kielce"),),
    tax_ids=(TaxIdRecord(kind="nip", value="1234563218"),),
)


@pytest.fixture
def filled(library: Library) -> Library:
    crowd(library, 200)
    with operation(library, "contact.create") as op:
        op.put(JAN)
    return library


@pytest.mark.parametrize(
    ("record", "lane"),
    [
        (ContactRecord(given="Jan", family="Brzęczyk-Nowak"), "decide"),
        (ContactRecord(given="Brzęczyk-Nowak", family="Jan"), "decide"),
        (ContactRecord(formatted="BRZECZYK-NOWAK Jan"), "decide"),
        (ContactRecord(given="Janek", family="Brzęczyk", points=JAN.points[:1]), "decide"),
        (ContactRecord(given="Jan", family="Brzeczyh-Nowak", points=JAN.points[1:2]), "sure"),
        (ContactRecord(given="Janek", family="Brzęczyk-Nowak", points=JAN.points[2:]), "sure"),
        (
            ContactRecord(
                formatted="Jan Brzęczyk-Nowak Stal",
                points=(PointRecord(kind="phone", value="601202303"),),
            ),
            "sure",
        ),
        (
            ContactRecord(
                given="J.",
                family="Brzęczyk-Nowak",
                jobs=(JobRecord(organization="STAL-BUD Sp. z o.o."),),
            ),
            "decide",
        ),
        (ContactRecord(given="Anna", family="Nowak"), ""),
        (ContactRecord(), ""),
        (ContactRecord(formatted='"*('), ""),
    ],
)
def test_one_record(filled: Library, record: ContactRecord, lane: str) -> None:
    found = [(each.uids, each.lane) for each in likely.likely(filled, record)]
    assert found == ([(("jan",), lane)] if lane else [])


def test_a_contact_is_no_duplicate_of_itself(filled: Library) -> None:
    assert likely.likely(filled, JAN) == []


def test_one_record_finds_nearly_all_that_the_search_of_all_finds(library: Library) -> None:
    with operation(library, "contacts.sample") as op:
        op.put(*made(400, 902).contacts)
    pairs = likely.all_likely(library)
    assert len(pairs) > 100
    known = {each.uid: each for each in likely.everyone(library)}
    found = sum(
        any(each.uids == (other,) for each in likely.likely(library, known[one]))
        for one, other in (each.uids for each in pairs)
    )
    assert found / len(pairs) > 0.97


def test_everyone_is_read_as_the_library_has_them(library: Library) -> None:
    contacts = made(460, 903).contacts
    with operation(library, "contacts.sample") as op:
        op.put(*contacts)
    assert [each.uid for each in likely.everyone(library)] == [each.uid for each in contacts]
    (first, *_) = load.contacts(library, [contacts[0].uid])
    assert next(iter(list(likely.everyone(library)))) == first
    assert likely.likely(library, ContactRecord(uid=new_uid(), given="Zdrowomysł")) == []
