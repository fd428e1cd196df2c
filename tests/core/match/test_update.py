"""What a contact becomes by a record from a file: nothing is lost, and nothing changes twice."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cardcase.core.beyond.detail import Detail
from cardcase.core.beyond.reading import details
from cardcase.core.match.update import updated
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    JobRecord,
    PointRecord,
    PropertyRecord,
    SourceRecord,
    settled,
)

MOBILE = PointRecord(kind="phone", value="601 202 303", normalized="+48601202303", type="mobile")
OFFICE = PointRecord(kind="phone", value="41 345 67 89", normalized="+48413456789", type="work")
MAIL = PointRecord(kind="email", value="anna@stal.example", normalized="anna@stal.example")
OTHER_MAIL = PointRecord(kind="email", value="a@inna.example", normalized="a@inna.example")
ANNA = ContactRecord(
    uid="anna",
    given="Anna",
    family="Nowak",
    jobs=(JobRecord(organization="Stal", titles=("Kupiec",), since="2020"),),
    points=(MOBILE, MAIL),
    tags=("targi",),
    notes="miła",
)
TODAY = "2026-11-26"


def said(*properties: tuple[str, str], more: tuple[tuple[str, str], ...] = ()) -> SourceRecord:
    return SourceRecord(
        format="vcard",
        properties=tuple(PropertyRecord(name=name, value=value) for name, value in properties),
        more=tuple(PropertyRecord(name=name, value=value) for name, value in more),
    )


def test_another_record_only_fills_what_is_empty() -> None:
    record = ContactRecord(
        prefix="dr",
        given="Anna",
        family="Nowak",
        points=(OTHER_MAIL, replace(MOBILE, value="601202303", type="")),
        addresses=(AddressRecord(city="Kielce"),),
        tags=("targi", "stal"),
        notes="zna Jana",
        photo="p",
    )
    made = updated(ANNA, record, own=False)
    assert made.record == replace(
        ANNA,
        prefix="dr",
        points=(MOBILE, MAIL, OTHER_MAIL),
        addresses=(AddressRecord(city="Kielce"),),
        tags=("targi", "stal"),
        notes="miła\n\nzna Jana",
        photo="p",
    )
    assert made.changed == ("prefix", "points", "addresses", "tags", "notes", "photo")
    assert updated(made.record, record, own=False).changed == ()


def test_a_name_that_is_not_taken_goes_into_the_notes() -> None:
    record = ContactRecord(given="Ania", family="Wiśniewska", points=(MAIL,))
    made = updated(ANNA, record, own=False)
    assert made.record == replace(ANNA, notes="miła\n\nalias: Ania Wiśniewska")
    assert updated(made.record, record, own=False).changed == ()


def test_another_form_of_the_given_name_is_a_nickname() -> None:
    record = replace(ContactRecord(given="Ania", family="Nowak"), points=(MAIL, OTHER_MAIL))
    made = updated(ANNA, record, own=False)
    assert details(made.record.source) == (Detail("nickname", "Ania"),)
    assert (made.record.notes, made.changed) == (ANNA.notes, ("points", "source"))
    assert updated(made.record, record, own=False).changed == ()


def test_the_own_record_takes_the_place_of_names_and_drops_nothing() -> None:
    record = ContactRecord(
        uid="anna", given="Joanna", jobs=(JobRecord(organization="STAL"),), points=(OFFICE,)
    )
    made = updated(ANNA, record, own=True, until=TODAY)
    assert made.record == replace(
        ANNA,
        given="Joanna",
        jobs=(JobRecord(organization="STAL", titles=("Kupiec",), since="2020"),),
        points=(MOBILE, OFFICE, MAIL),
    )
    moved = replace(record, given="Anna", jobs=(JobRecord(organization="Brava"),))
    (new, old) = updated(ANNA, moved, own=True, until=TODAY).record.jobs
    assert (new.organization, old.organization, old.until) == ("Brava", "Stal", TODAY)


def test_what_the_file_once_had_and_has_no_more_goes_if_it_was_not_changed_here() -> None:
    base = settled(ANNA)
    record = replace(ANNA, points=(MAIL,), notes="", tags=())
    made = updated(ANNA, record, own=True, base=base, until=TODAY)
    assert made.record == record and made.conflicts == ()
    # Here a type was changed, an e-mail added, a tag added: that stays.
    edited = replace(
        ANNA,
        points=(replace(MOBILE, type="work"), MAIL, OTHER_MAIL),
        tags=("targi", "stal"),
        notes="miła, dzwonić rano",
    )
    made = updated(edited, record, own=True, base=base, until=TODAY)
    assert made.record.points == edited.points
    assert made.record.tags == ("stal",)
    assert made.record.notes == edited.notes


def test_what_was_removed_here_stays_removed_unless_it_changed_there() -> None:
    base = settled(ANNA)
    removed = replace(ANNA, points=(MAIL,))
    same = replace(ANNA, prefix="dr")
    assert updated(removed, same, own=True, base=base).record == replace(removed, prefix="dr")
    changed = replace(ANNA, points=(replace(MOBILE, type="work"), MAIL))
    made = updated(removed, changed, own=True, base=base)
    assert made.record.points == (replace(MOBILE, type="work"), MAIL)


def test_what_was_changed_on_both_sides_stays_as_it_is_here_and_is_told() -> None:
    base = settled(ANNA)
    here = replace(ANNA, given="Hanna", notes="miła, szczera", photo="here")
    there = replace(ANNA, given="Joanna", notes="miła, uparta", photo="there")
    made = updated(here, there, own=True, base=base)
    assert made.conflicts == ("given", "photo")
    assert (made.record.given, made.record.photo) == ("Hanna", "here")
    assert made.record.notes == "miła, szczera\n\nmiła, uparta\n\nalias: Joanna Nowak"


def test_the_very_same_record_never_changes_anything_again() -> None:
    source = said(("FN", "Anna Nowak"), ("NOTE", "miła"))
    edited = replace(ANNA, source=source, notes="", points=())
    assert updated(edited, replace(ANNA, source=source), own=True).record is edited
    assert updated(edited, replace(ANNA, source=source), own=False).record is edited


def test_an_older_file_of_the_same_maker_brings_back_nothing() -> None:
    old, new = (
        replace(ANNA, notes=note, source=said(("UID", "anna"), ("NOTE", note)))
        for note in ("stara", "nowa")
    )
    here = updated(old, new, own=True, base=old).record
    assert here.notes == "nowa"
    for file in (old, new, old):
        assert updated(here, file, own=True, base=new).record is here


def test_the_own_file_s_words_take_the_place_of_its_earlier_ones() -> None:
    known = replace(ANNA, source=said(("BDAY", "1980"), more=(("ROLE", "x"),)))
    record = replace(ANNA, source=said(("BDAY", "1981-02-03")))
    made = updated(known, record, own=True)
    assert made.changed == ("source",)
    assert made.record.source is not None
    assert replace(made.record.source, earlier=()) == said(
        ("BDAY", "1981-02-03"), more=(("ROLE", "x"),)
    )
    again = replace(record, source=said(("REV", "20260101"), ("BDAY", "1981-02-03")))
    assert updated(made.record, again, own=True).changed == (), "when it was written is no news"


def test_what_another_file_says_beyond_is_kept_beside() -> None:
    known = replace(ANNA, source=said(("UID", "1"), ("BDAY", "1980")))
    record = replace(ANNA, uid="2", source=said(("UID", "2"), ("BDAY", "1980"), ("GEO", "1;2")))
    made = updated(known, record, own=False)
    assert made.record.source == said(("UID", "1"), ("BDAY", "1980"), more=(("GEO", "1;2"),))
    assert updated(made.record, record, own=False).changed == ()
    assert updated(ANNA, record, own=False).record.source == record.source


def test_what_we_wrote_ourselves_brings_nothing_where_nothing_differs() -> None:
    ours = said(("PRODID", "-//Cardcase//Cardcase//EN"), ("FN", "Anna Nowak"))
    assert updated(ANNA, replace(ANNA, source=ours), own=True).changed == ()


_texts = st.sampled_from(["", "Anna", "Jan", "Nowak"])
_points = st.lists(st.sampled_from([MOBILE, OFFICE, MAIL, OTHER_MAIL]), unique=True, max_size=4)
_people = st.builds(
    ContactRecord,
    uid=st.just("anna"),
    prefix=st.sampled_from(["", "dr", "mgr"]),
    given=_texts,
    family=_texts,
    jobs=st.lists(
        st.builds(
            JobRecord,
            organization=st.sampled_from(["Stal", "Brava", ""]),
            titles=st.sampled_from([(), ("Kupiec",), ("Prezes",)]),
            until=st.sampled_from(["", "2019"]),
        ),
        max_size=2,
    ).map(tuple),
    points=_points.map(tuple),
    tags=st.lists(st.sampled_from(["a", "b", "c"]), unique=True).map(tuple),
    notes=st.sampled_from(["", "miła", "miła\n\nzna Jana", "x"]),
    photo=st.sampled_from(["", "p", "q"]),
)


@pytest.mark.parametrize("own", [True, False])
@given(contact=_people, record=_people)
def test_twice_is_as_once_and_no_value_of_a_list_is_lost(
    own: bool, contact: ContactRecord, record: ContactRecord
) -> None:
    once = updated(contact, record, own=own, until=TODAY).record
    again = updated(once, record, own=own, until=TODAY)
    assert again.changed == (), again.record
    for point in (*contact.points, *record.points):
        assert any(point.normalized == each.normalized for each in once.points)
    assert {*contact.tags, *record.tags} <= {*once.tags}
    assert contact.notes in once.notes or contact.notes in record.notes
    organizations = {job.organization for job in contact.jobs}
    assert organizations <= {job.organization for job in once.jobs}


@given(base=_people, here=_people)
def test_a_record_that_has_not_changed_changes_nothing(
    base: ContactRecord, here: ContactRecord
) -> None:
    made = updated(here, base, own=True, base=settled(base), until=TODAY)
    assert [name for name in made.changed if name != "jobs"] == []


@given(base=_people, there=_people)
def test_where_nothing_has_changed_here_the_file_is_right(
    base: ContactRecord, there: ContactRecord
) -> None:
    made = updated(settled(base), there, own=True, base=settled(base), until=TODAY).record
    assert settled(made) == settled(replace(there, jobs=made.jobs))
