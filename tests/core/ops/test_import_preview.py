"""What would become of the contacts of a file: the lane of each, and why."""

from dataclasses import replace

import pytest

from cardcase.core.exchange.rows import Imported, RowError
from cardcase.core.jobs import Cancelled, Progress
from cardcase.core.ops import contacts, merge
from cardcase.core.ops.importing.preview import preview
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    EncounterRecord,
    EventRecord,
    JobRecord,
    PointRecord,
    PropertyRecord,
    SourceRecord,
)
from cardcase.core.store import browse, load
from cardcase.core.store.library import Library
from contents import contents
from imported import from_card, lanes, rows, take

PHONE = PointRecord(kind="phone", value="601 202 303", normalized="+48601202303")
MAIL = PointRecord(kind="email", value="anna@stal.example", normalized="anna@stal.example")
OTHER_PHONE = PointRecord(kind="phone", value="602", normalized="+48602303404")
OTHER_MAIL = PointRecord(kind="email", value="a@inna.example", normalized="a@inna.example")
STAL = (JobRecord(organization="Stal Kielce Sp. z o.o."),)
NAME = ContactRecord(given="Anna", family="Nowak")
AT_WORK = replace(NAME, jobs=STAL)
ANNA = replace(NAME, uid="anna", points=(PHONE, MAIL), jobs=STAL)


@pytest.fixture
def known(library: Library) -> Library:
    contacts.create(library, ANNA)
    return library


@pytest.mark.parametrize(
    ("record", "lane", "reasons", "changed"),
    [
        (replace(ANNA, uid=""), "identical", ("same",), ()),
        (replace(ANNA, points=(MAIL,)), "identical", ("uid",), ()),
        (replace(ANNA, prefix="dr"), "update", ("uid",), ("prefix",)),
        (replace(NAME, points=(MAIL,)), "identical", ("email_name",), ()),
        (replace(NAME, points=(MAIL, OTHER_PHONE)), "update", ("email_name",), ("points",)),
        # The same name and phone with another e-mail is somebody known with one more e-mail.
        (replace(NAME, points=(PHONE, OTHER_MAIL)), "update", ("phone_name",), ("points",)),
        (replace(NAME, family="NOWAK", points=(PHONE,)), "identical", ("phone_name",), ()),
        (
            ContactRecord(formatted="Nowak Anna", points=(MAIL, OTHER_PHONE)),
            "update", ("email_name",), ("points",),
        ),
        (
            replace(NAME, jobs=(JobRecord(organization="STAL KIELCE"),), tags=("targi",)),
            "update", ("organization_name",), ("tags",),
        ),
        (
            replace(NAME, jobs=STAL, points=(OTHER_PHONE, OTHER_MAIL)),
            "to_decide", ("organization_name",), (),
        ),
        # Reached elsewhere in one way is enough to ask.
        (replace(NAME, jobs=STAL, points=(OTHER_PHONE,)), "to_decide", ("organization_name",), ()),
        (replace(NAME, jobs=STAL, points=(OTHER_MAIL,)), "to_decide", ("organization_name",), ()),
        (NAME, "to_decide", ("name",), ()),
        (replace(NAME, notes="miła"), "to_decide", ("name",), ()),
        (replace(NAME, points=(OTHER_MAIL,)), "new", (), ()),
        (replace(NAME, jobs=(JobRecord(organization="Brava"),)), "new", (), ()),
        (ContactRecord(given="Jan", family="Lis", points=(MAIL,)), "to_decide", ("email",), ()),
        (ContactRecord(given="Jan", family="Lis", points=(PHONE,)), "to_decide", ("phone",), ()),
        (ContactRecord(given="Jan", family="Lis", jobs=STAL), "new", (), ()),
        # Some programs number their contacts.
        (
            ContactRecord(uid="anna", given="Jan", family="Lis", points=(OTHER_PHONE,)),
            "to_decide", ("uid",), (),
        ),
    ],
)  # fmt: skip
def test_what_is_shared_decides(
    known: Library,
    record: ContactRecord,
    lane: str,
    reasons: tuple[str, ...],
    changed: tuple[str, ...],
) -> None:
    before = contents(known)
    (item,) = preview(known, rows(record)).items
    assert (item.lane, item.reasons, item.changed) == (lane, reasons, changed)
    assert item.name == record.display_name
    if lane in ("update", "identical"):
        assert item.target == "anna"
    elif lane == "to_decide":
        assert [each.uid for each in item.candidates] == ["anna"] and item.target != "anna"
    assert contents(known) == before
    # Taken over, it changes nothing any more, whatever lane it came in.
    take(known, rows(record))
    history = load.history(known)
    assert lanes(known, rows(record)) == ["identical"]
    assert not take(known, rows(record)).changes and load.history(known) == history


def linked(handle: str) -> ContactRecord:
    """Somebody of one name at one organization, with a profile of their own."""
    url = f"https://www.linkedin.com/in/{handle}"
    profile = PointRecord(kind="social", value=url, type="linkedin", normalized=handle)
    return replace(NAME, jobs=STAL, points=(profile,))


def born(uid: str, day: str, *more: str) -> ContactRecord:
    lines = ("FN:Anna Nowak", "N:Nowak;Anna;;;", "ORG:Stal Kielce", f"BDAY:{day}", *more)
    return from_card(*lines, *([f"UID:{uid}"] if uid else []))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (replace(AT_WORK, uid="1"), replace(AT_WORK, tags=("x",), uid="2")),
        (replace(AT_WORK, points=(PHONE,)), replace(AT_WORK, points=(OTHER_PHONE,))),
        (replace(AT_WORK, points=(MAIL,)), replace(AT_WORK, points=(OTHER_MAIL,))),
        (linked("anna-nowak"), linked("anna-nowak-2")),
        (born("", "1980-05-17"), born("", "19910302")),
        (born("", "1980-05-17", "TEL:601202303"), born("", "--0302", "TEL:601202303")),
    ],
)  # fmt: skip
def test_what_tells_two_of_one_name_and_organization_apart(
    library: Library, one: ContactRecord, other: ContactRecord
) -> None:
    assert lanes(library, rows(one, other)) == ["new", "to_decide"]
    take(library, rows(one))
    # Another file may have another uid for the same person.
    assert lanes(library, rows(other)) == ["update" if other.uid else "to_decide"]
    take(library, rows(one, other))
    assert browse.count_contacts(library) == 2
    assert lanes(library, rows(one, other)) == ["identical", "identical"]


def test_of_many_namesakes_in_a_file_those_who_share_a_point_are_one(library: Library) -> None:
    def numbered(number: int) -> ContactRecord:
        full = f"+48601{number:06d}"
        return replace(AT_WORK, points=(PointRecord(kind="phone", value=full, normalized=full),))

    people = [numbered(number) for number in range(60)]
    seen = preview(library, rows(*people, numbered(59), numbered(3))).items
    assert [item.lane for item in seen] == ["new", *["to_decide"] * 59, "identical", "identical"]
    assert max(len(item.candidates) for item in seen) == 20
    assert (seen[60].target, seen[61].target) == (seen[59].target, seen[3].target)


def test_a_birthday_is_the_same_however_it_is_written(library: Library) -> None:
    take(library, rows(born("1", "1980-05-17")))
    same = ("19800517", "1980-05-17T00:00:00Z")
    # Without its year (for Apple it is 1604) it is another detail, but nobody else's.
    for day in (*same, "--0517", "1604-05-17"):
        lane = "identical" if day in same else "update"
        assert lanes(library, rows(born("2", day))) == [lane], day


def test_a_profile_is_known_in_another_job(library: Library) -> None:
    take(library, rows(linked("anna-nowak")))
    moved = replace(linked("anna-nowak"), jobs=(JobRecord(organization="Brava"),))
    (item,) = preview(library, rows(moved)).items
    assert (item.lane, item.reasons, item.changed) == ("update", ("profile_name",), ("jobs",))


def test_a_row_that_came_before_is_known_whatever_was_changed_here(library: Library) -> None:
    row = replace(NAME, jobs=STAL, points=(PHONE,))
    cells = (PropertyRecord(name="Telefon", value="601 202 303"),)
    row = replace(row, source=SourceRecord(format="table", properties=cells))
    take(library, rows(row))
    (uid,) = browse.matching(library, "nowak")
    stored = load.contact(library, uid)
    assert stored is not None
    contacts.edit(library, replace(stored, points=(OTHER_PHONE,)))
    assert lanes(library, rows(row)) == ["identical"]


def test_an_office_s_phone_suggests_nobody(library: Library) -> None:
    for name in ("Lis", "Wilk", "Kruk"):
        contacts.create(library, ContactRecord(given="Jan", family=name, points=(PHONE,)))
    assert lanes(library, rows(ANNA)) == ["new"]


def test_companies_of_one_name_are_one_if_nothing_tells_them_apart(library: Library) -> None:
    contacts.create(library, ContactRecord(jobs=STAL, points=(PHONE,)))
    town = (AddressRecord(city="Kielce"),)
    same = ContactRecord(jobs=(JobRecord(organization="STAL KIELCE"),), addresses=town)
    other = ContactRecord(jobs=STAL, points=(OTHER_PHONE,))
    assert lanes(library, rows(same)) == ["update"]
    assert lanes(library, rows(other)) == ["to_decide"]


def test_what_came_earlier_in_the_file_is_known(library: Library) -> None:
    jan = ContactRecord(uid="1", given="Jan", family="Lis", points=(OTHER_PHONE,))
    people = rows(
        jan,
        replace(jan, uid="", points=(OTHER_PHONE, MAIL)),
        replace(jan, given="Ewa", family="Wilk", points=(PHONE,)),
        jan,
        replace(jan, uid="", points=(MAIL,)),
    )
    seen = preview(library, people)
    assert [item.lane for item in seen.items] == ["new", "update", "new", "identical", "identical"]
    assert seen.items[1].target == "1" and seen.items[2].target != "1", "one uid is one contact's"
    assert seen.counts == {"new": 2, "update": 1, "identical": 2, "to_decide": 0, "rejected": 0}
    take(library, people)
    assert browse.count_contacts(library) == 2
    assert set(lanes(library, people)) == {"identical"}


def test_who_was_merged_is_known_by_the_uid_of_then(known: Library) -> None:
    contacts.create(known, replace(ANNA, uid="ania", given="Ania", points=(OTHER_PHONE,)))
    merge.merge(known, "anna", ["ania"])
    record = replace(ANNA, uid="ania", given="Ania", points=(OTHER_PHONE, OTHER_MAIL))
    (item,) = preview(known, rows(record)).items
    assert (item.lane, item.reasons, item.target) == ("update", ("alias",), "anna")
    assert item.changed == ("points",)


def test_a_file_that_says_what_it_said_before_leaves_edits_alone(library: Library) -> None:
    card = from_card("UID:1", "FN:Anna Nowak", "N:Nowak;Anna;;;", "TEL:601202303", "X-DOG:Reks")
    take(library, rows(card))
    stored = load.contact(library, "1")
    assert stored is not None and stored.source == card.source
    contacts.edit(library, replace(stored, points=(), notes="zadzwonić"))
    assert lanes(library, rows(card)) == ["identical"]


def test_an_edit_in_the_file_comes_and_one_here_stays(library: Library) -> None:
    def card(phone: str, *more: str) -> ContactRecord:
        lines = ("UID:1", "FN:Anna Nowak", "N:Nowak;Anna;;;", f"TEL:{phone}", *more)
        return from_card(*lines)

    take(library, rows(card("+48601202303", "EMAIL:anna@stal.example", "NOTE:miła")))
    stored = load.contact(library, "1")
    assert stored is not None
    contacts.edit(library, replace(stored, points=(*stored.points, OTHER_MAIL), notes="tu"))
    changed = card("+48602303404", "NOTE:tam")
    (item,) = preview(library, rows(changed)).items
    assert (item.lane, item.changed) == ("update", ("points", "notes", "source"))
    take(library, rows(changed))
    after = load.contact(library, "1")
    assert after is not None and after.source is not None and changed.source is not None
    assert after.source.properties == changed.source.properties
    assert [point.normalized for point in after.points] == ["+48602303404", "a@inna.example"]
    assert after.notes == "tu\n\ntam"


def test_repairs_and_rejects_are_told(library: Library) -> None:
    mended = Imported(index=1, record=ANNA, repairs=("charset", "missing_end"))
    bad = RowError(index=2, reason="unreadable", raw=b"BEGIN:VCARD\r\n")
    seen = preview(library, [*rows(NAME), mended, bad])
    assert seen.repairs == {"charset": 1, "missing_end": 1}
    assert [(item.index, item.reasons) for item in seen.lane("rejected")] == [(2, ("unreadable",))]


def test_a_pesel_is_left_out_and_told(library: Library) -> None:
    card = from_card("FN:Anna Nowak", "NOTE:PESEL: 84022912345\\nmiła", "X-PESEL:84022912345")
    (item,) = preview(library, rows(card)).items
    assert item.repairs == ("pesel_left_out",)
    take(library, rows(card))
    files = [path for path in library.path.rglob("*") if path.is_file()]
    assert not any(b"84022912345" in path.read_bytes() for path in files)
    (uid,) = browse.matching(library, "nowak")
    found = load.contact(library, uid)
    assert found is not None and found.notes == "miła"
    # Also where it is a part of the name.
    assert take(library, rows(ContactRecord(formatted="Jan, PESEL 84022912345"))).added == 1
    assert browse.matching(library, "jan") and not browse.matching(library, "84022912345")
    assert lanes(library, rows(card)) == ["identical"]


def test_where_they_were_met_is_compared(known: Library) -> None:
    fair = EventRecord(uid="f", name="Targi Kielce", start="2026-03-10")
    met = EncounterRecord(uid="e", when="2026-03-12", event=fair, why="śruby")
    record = replace(ANNA, encounters=(met,))
    (item,) = preview(known, rows(record)).items
    assert (item.lane, item.changed) == ("update", ("encounters",))
    take(known, rows(record))
    told_anew = replace(met, uid="", event=replace(fair, uid="", name="TARGI KIELCE"))
    assert lanes(known, rows(record, replace(ANNA, encounters=(told_anew,)))) == ["identical"] * 2
    another = replace(told_anew, why="blachy")
    assert lanes(known, rows(replace(ANNA, encounters=(another,)))) == ["update"]


def test_looking_through_can_be_stopped(known: Library) -> None:
    asked = iter([False, True])
    with pytest.raises(Cancelled):
        preview(known, rows(*[ANNA] * 500), Progress(cancelled=lambda: next(asked)))


def test_who_was_merged_is_known_by_what_the_file_said_where_there_are_no_uids(
    library: Library,
) -> None:
    one = from_card("FN:Anna Nowak", "N:Nowak;Anna;;;", "ORG:Stal")
    other = from_card("FN:Hanka Wilk", "N:Wilk;Hanka;;;", "TITLE:Kupiec")
    take(library, rows(one, other))
    assert browse.count_contacts(library) == 2
    anna, hanka = (
        next(row.uid for row in browse.contacts_page(library) if row.given == name)
        for name in ("Anna", "Hanka")
    )
    merge.merge(library, anna, [hanka])
    items = preview(library, rows(one, other)).items
    assert [(item.lane, item.target) for item in items] == [("identical", anna)] * 2
    assert items[1].reasons == ("alias",)
    news = from_card("FN:Hanka Wilk", "N:Wilk;Hanka;;;", "TITLE:Dyrektor")
    assert preview(library, rows(news)).items[0].lane != "identical"


def test_a_nickname_with_the_same_phone_is_asked_about_as_such(library: Library) -> None:
    phone = PointRecord(kind="phone", value="601 202 303", normalized="+48601202303")
    zofia = ContactRecord(uid="z", given="Zofia", family="Łęcka", points=(phone,))
    contacts.create(library, zofia)
    some = rows(replace(zofia, uid="", given="Zosia"), replace(zofia, uid="", given="Adam"))
    told = [
        (each.reason, each.names) for x in preview(library, some).items for each in x.candidates
    ]
    assert told == [("phone", ("nickname",)), ("phone", ())]
