"""Merging contacts with all that belongs to them, taking it back, and telling contacts apart."""

from dataclasses import replace

import pytest

from cardcase.core.beyond.detail import Detail
from cardcase.core.beyond.reading import details
from cardcase.core.card_records import CardRecord
from cardcase.core.errors import CardcaseError, LibraryError
from cardcase.core.exchange.rows import Imported
from cardcase.core.ops import cards, contacts, encounters, history, imports, merge
from cardcase.core.ops.importing.preview import preview
from cardcase.core.records import (
    ContactRecord,
    EncounterRecord,
    EventRecord,
    JobRecord,
    Participant,
    PointRecord,
)
from cardcase.core.store import browse, check, likely, load
from cardcase.core.store.library import Library
from cardcase.core.store.models import Operation, OperationEntry
from contents import entities

MOBILE = PointRecord(kind="phone", value="+48601202303", normalized="+48601202303", type="mobile")
ANNA = ContactRecord(
    uid="anna",
    given="Anna",
    family="Nowak",
    jobs=(JobRecord(organization="Stalbud"),),
    points=(MOBILE,),
    tags=("klient",),
    notes="miła",
)
ANIA = replace(
    ANNA,
    uid="ania",
    given="Ania",
    jobs=(JobRecord(organization="Oknodom", titles=("Dyrektor",)),),
    tags=("targi",),
    notes="",
)
NOWAK = replace(ANNA, uid="nowak", given="A.", jobs=(), tags=(), notes="z targów")
JAN = ContactRecord(uid="jan", given="Jan", family="Lis")


@pytest.fixture
def filled(library: Library, card: CardRecord) -> Library:
    """Three records of one person and a friend; cards, encounters and introductions between."""
    for each in (ANNA, NOWAK, JAN):
        contacts.create(library, each)
    cards.accept(library, card.uid, ANIA)
    fair = EventRecord(uid="fair", name="Targi Kielce")
    both = (Participant(contact="anna", remark="stoi"), Participant(contact="ania", remark="mówi"))
    encounters.save(library, EncounterRecord(uid="both", event=fair, participants=both))
    encounters.save(
        library,
        EncounterRecord(
            uid="through",
            introduced_by="Ania Nowak",
            introduced_by_uid="ania",
            participants=(Participant(contact="jan"),),
        ),
    )
    return library


def test_all_that_belongs_to_three_records_is_the_survivor_s(filled: Library) -> None:
    changes = merge.merge(filled, "anna", ["ania", "nowak"])
    assert (changes.kind, changes.subject) == ("contacts.merge", "Anna Nowak")
    assert changes.removed == {"ania", "nowak"}
    assert changes.contacts == {"anna", "ania", "nowak", "jan"}
    anna = load.contact(filled, "anna")
    assert anna is not None
    assert [job.organization for job in anna.jobs] == ["Stalbud", "Oknodom"]
    assert anna.tags == ("klient", "targi") and anna.points == (MOBILE,)
    assert anna.notes == "miła\n\nz targów\n\nalias: A. Nowak"
    assert details(anna.source) == (Detail("nickname", "Ania"),)
    (met,) = anna.encounters
    assert met.participants == (Participant(contact="anna", remark="stoi\n\nmówi"),)
    through = load.encounter(filled, "through")
    assert through is not None
    assert (through.introduced_by_uid, through.introduced_by) == ("anna", "Ania Nowak")
    assert [each.contact for each in load.cards_of(filled, "anna")] == ["anna"]
    assert browse.count_contacts(filled) == 2
    assert browse.matching(filled, "oknodom ania") == ["anna"]
    assert check.check(filled).whole


def test_one_undo_brings_every_record_back(filled: Library) -> None:
    before = entities(filled)
    merge.merge(filled, "anna", ["ania", "nowak"], {"given": "ania"})
    after = entities(filled)
    history.undo(filled)
    assert entities(filled) == before
    history.redo(filled)
    assert entities(filled) == after
    assert load.history(filled)[0].kind == "contacts.merge"
    assert check.check(filled).whole


def test_choices_and_what_is_wrong_with_them(filled: Library) -> None:
    before = entities(filled)
    with pytest.raises(CardcaseError) as caught:
        merge.merge(filled, "anna", ["ania"], {"given": "jan"})
    assert caught.value.code == "no_such_choice"
    with pytest.raises(LibraryError) as gone:
        merge.merge(filled, "anna", ["nobody"])
    assert gone.value.code == "gone" and entities(filled) == before
    merge.merge(filled, "anna", ["ania"], {"given": "ania", "job": "ania"})
    anna = load.contact(filled, "anna")
    assert anna is not None and anna.given == "Ania"
    assert anna.jobs[0].organization == "Oknodom"


def test_merging_one_contact_changes_nothing(filled: Library) -> None:
    assert not merge.merge(filled, "anna", ["anna"])
    assert not merge.merge_groups(filled, [])


def test_the_uid_of_a_loser_finds_the_survivor_also_through_two_merges(filled: Library) -> None:
    merge.merge(filled, "ania", ["nowak"])
    merge.merge(filled, "anna", ["ania"])
    for uid in ("nowak", "ania", "anna"):
        found = load.identified(filled, uid)
        assert found is not None and found[1].uid == "anna"
    history.undo(filled)
    found = load.identified(filled, "nowak")
    assert found is not None and found[1].uid == "ania"
    history.undo(filled)
    found = load.identified(filled, "nowak")
    assert found is not None and found[1].uid == "nowak"


def lanes(library: Library, *records: ContactRecord) -> list[str]:
    rows = [Imported(index=index, record=record) for index, record in enumerate(records)]
    return [each.lane for each in preview(library, rows).items]


def test_importing_a_loser_again_adds_to_the_survivor_what_is_new(filled: Library) -> None:
    merge.merge(filled, "anna", ["ania", "nowak"])
    anna = load.contact(filled, "anna")
    assert lanes(filled, ANIA, NOWAK) == ["identical"] * 2
    assert not imports.import_contacts(filled, [ANIA, NOWAK])
    new = PointRecord(kind="email", value="ania@o.example", normalized="ania@o.example")
    rows = [Imported(index=0, record=replace(ANIA, points=(MOBILE, new)))]
    (item,) = preview(filled, rows).items
    assert (item.lane, item.target, item.changed) == ("update", "anna", ("points",))
    imports.import_contacts(filled, [replace(ANIA, points=(MOBILE, new)), NOWAK])
    after = load.contact(filled, "anna")
    assert anna is not None and after == replace(anna, points=(MOBILE, new))
    assert browse.count_contacts(filled) == 2


def test_a_file_from_before_the_merge_loses_nothing(filled: Library) -> None:
    """What the survivor's old record and the loser's tell is added to what both became."""
    merge.merge(filled, "anna", ["ania"])
    imports.import_contacts(filled, [ANIA, replace(ANNA, notes="nowe")])
    anna = load.contact(filled, "anna")
    assert anna is not None and anna.notes == "miła\n\nnowe"
    assert [job.organization for job in anna.jobs] == ["Stalbud", "Oknodom"]


def test_the_alias_of_a_deleted_contact_is_nobody_s(filled: Library) -> None:
    merge.merge(filled, "anna", ["ania"])
    contacts.delete(filled, ["anna"])
    assert load.identified(filled, "ania") is None
    assert lanes(filled, ANIA) == ["to_decide"], "there is another one with her phone"
    history.undo(filled)
    found = load.identified(filled, "ania")
    assert found is not None and found[1].uid == "anna"


def test_groups_are_merged_in_one_step_also_where_they_met(filled: Library) -> None:
    contacts.create(filled, replace(JAN, uid="jan2"))
    table = tuple(Participant(contact=uid) for uid in ("ania", "jan2", "nowak", "jan"))
    encounters.save(filled, EncounterRecord(uid="table", participants=table))
    before = entities(filled)
    changes = merge.merge_groups(filled, [("anna", "ania", "nowak"), ("jan", "jan2")])
    assert changes.subject == "Anna Nowak +1" and changes.removed == {"ania", "nowak", "jan2"}
    table_after = load.encounter(filled, "table")
    assert table_after is not None
    assert [each.contact for each in table_after.participants] == ["anna", "jan"]
    history.undo(filled)
    assert entities(filled) == before


def test_who_is_told_apart_is_not_proposed_also_after_opening_again(filled: Library) -> None:
    assert [each.uids for each in likely.all_likely(filled) if "nowak" not in each.uids] == [
        ("anna", "ania")
    ]
    changes = merge.tell_apart(filled, "ania", "anna")
    assert changes.kind == "contacts.apart" and len(changes.apart) == 1
    assert not merge.tell_apart(filled, "anna", "ania")
    filled.close_all()
    again = Library.open(filled.path)
    try:
        assert all(set(each.uids) != {"ania", "anna"} for each in likely.all_likely(again))
        anna = load.contact(again, "anna")
        assert anna is not None
        assert [each.uids for each in likely.likely(again, anna)] == [("nowak",)]
        undone = history.undo(again)
        assert undone is not None and undone.kind == "contacts.apart"
        assert any(set(each.uids) == {"ania", "anna"} for each in likely.all_likely(again))
    finally:
        again.close_all()
    with pytest.raises(LibraryError):
        merge.tell_apart(filled, "anna", "nobody")


def test_who_is_not_the_loser_is_not_the_survivor(filled: Library) -> None:
    merge.tell_apart(filled, "ania", "jan")
    merge.tell_apart(filled, "ania", "nowak")
    before = entities(filled)
    merge.merge(filled, "anna", ["ania"])
    assert likely.told_apart(filled) == {frozenset(("anna", "jan")), frozenset(("anna", "nowak"))}
    history.undo(filled)
    assert entities(filled) == before
    # Who merges two that were told apart has changed their mind.
    merge.merge(filled, "nowak", ["ania"])
    assert likely.told_apart(filled) == {frozenset(("nowak", "jan"))}


def test_history_is_one_entry_a_merge(filled: Library) -> None:
    with filled.session():
        count = Operation.select().count()
    changes = merge.merge(filled, "anna", ["ania"])
    with filled.session():
        assert Operation.select().count() == count + 1
        kinds = {
            row.kind
            for row in OperationEntry.select().where(OperationEntry.operation == changes.operation)
        }
    assert kinds == {"contact", "encounter", "card", "alias"}
