"""Taking a file over: one step to undo, all of it or nothing, and never twice."""

import random
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.files import read_contacts
from cardcase.core.exchange.rows import Row, RowError
from cardcase.core.jobs import Cancelled, Progress
from cardcase.core.ops import contacts, encounters, history
from cardcase.core.ops import operation as operation_module
from cardcase.core.ops.importing.act import MANY, carry_out
from cardcase.core.ops.importing.items import SKIP, Choice
from cardcase.core.ops.importing.preview import preview
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    EncounterRecord,
    EventRecord,
    Participant,
    PointRecord,
)
from cardcase.core.sample import people
from cardcase.core.store import backups, browse, load
from cardcase.core.store.check import Findings, check
from cardcase.core.store.library import Library
from contents import contents
from imported import from_card, lanes, rows, take, with_photo
from made_up import jpeg

VCARDS = sorted((Path(__file__).parents[2] / "data" / "vcards").glob("*.vcf"))
MAIL = PointRecord(kind="email", value="anna@stal.example", normalized="anna@stal.example")
PHONE = PointRecord(kind="phone", value="601 202 303", normalized="+48601202303")
ANNA = ContactRecord(uid="anna", given="Anna", family="Nowak", points=(MAIL,))
JAN = ContactRecord(uid="jan", given="Jan", family="Lis")
FAIR = EventRecord(uid="targi", name="Targi Kielce", start="2026-03-10")
MET = EncounterRecord(uid="met", when="2026-03-12", event=FAIR, why="śruby")


def test_one_step_is_undone_and_done_again_whole(library: Library) -> None:
    contacts.create(library, ANNA)
    before = contents(library)
    photo = jpeg("Jan")
    some: list[Row] = [
        *rows(replace(ANNA, points=(MAIL, PHONE), encounters=(MET,))),
        with_photo(1, replace(JAN, encounters=(MET,)), photo),
        RowError(index=2, reason="unreadable", raw=b"x"),
    ]
    report = take(library, some)
    assert (report.added, report.updated, report.skipped) == (1, 1, 0)
    assert report.lanes["rejected"] == 1 and [item.index for item in report.rejected] == [2]
    assert (report.changes.kind, report.changes.subject) == ("contacts.import", "people.vcf (2)")
    jan = load.contact(library, "jan")
    assert jan is not None and library.media.read(jan.photo) == photo
    (met,) = jan.encounters
    assert {each.contact for each in met.participants} == {"anna", "jan"}
    assert check(library) == Findings()
    after = contents(library)
    history.undo(library)
    assert contents(library) == before
    history.redo(library)
    assert contents(library) == after
    assert not take(library, some).changes and contents(library) == after
    assert [each.kind for each in load.history(library)] == ["contacts.import", "contact.create"]


def test_the_owner_s_choices_are_followed(library: Library) -> None:
    contacts.create(library, ANNA)
    likely = ContactRecord(uid="x", given="Hanna", family="Wilk", points=(MAIL,), notes="n")
    some = rows(likely, JAN, replace(ANNA, notes="inna"))
    before = contents(library)
    skipped = take(library, some, {0: SKIP, 1: SKIP, 2: SKIP})
    assert not skipped.changes and skipped.skipped == 3 and contents(library) == before
    report = take(library, some, {0: Choice("update", "anna"), 2: Choice("add")})
    assert (report.added, report.updated) == (2, 1)
    anna = load.contact(library, "anna")
    assert anna is not None and anna.notes == "n\n\nalias: Hanna Wilk"
    assert browse.count_contacts(library) == 3
    # What was decided is remembered with the uid.
    assert lanes(library, rows(likely)) == ["identical"]
    assert load.identified(library, "x") == load.identified(library, "anna")
    history.undo(library)
    assert contents(library) == before
    report = take(library, some)
    assert report.added == 2 and report.lanes["to_decide"] == 1, "undecided ones are added"


def test_who_introduced_them_may_come_later_in_the_file(library: Library) -> None:
    by_name = replace(MET, uid="a", introduced_by="ANNA nowak")
    by_uid = replace(MET, uid="b", why="blachy", introduced_by_uid="anna")
    crowd = [ContactRecord(given="Ktoś", family=f"Inny{number}") for number in range(250)]
    take(library, rows(replace(JAN, encounters=(by_name, by_uid)), *crowd, ANNA))
    found = load.encounters(library, ["a", "b"])
    assert {each.introduced_by_uid for each in found.values()} == {"anna"}
    # Who is known here by another uid is meant as well.
    history.undo(library)
    contacts.create(library, replace(ANNA, uid="known"))
    take(library, rows(replace(JAN, encounters=(by_uid,)), replace(ANNA, notes="n")))
    met = load.encounter(library, "b")
    assert met is not None and met.introduced_by_uid == "known"


def test_what_is_known_of_a_meeting_and_its_event_stays(library: Library) -> None:
    contacts.create(library, ANNA)
    here = replace(
        MET,
        event=replace(FAIR, name="Targi Kielce 2026"),
        talked_about="śruby M8",
        participants=(Participant(contact="anna", remark="miła"),),
    )
    encounters.save(library, here)
    remark = Participant(contact="jan", remark="pilny")
    take(library, rows(replace(JAN, encounters=(replace(MET, participants=(remark,)),)), ANNA))
    met = load.encounter(library, "met")
    assert met is not None
    assert met == replace(here, participants=(*here.participants, remark))


def test_another_file_than_that_of_the_preview_is_refused(library: Library) -> None:
    seen = preview(library, rows(ANNA, JAN))
    for other in (rows(ANNA), rows(JAN, ANNA), rows(ANNA, JAN, JAN)):
        with pytest.raises(ExchangeError) as caught:
            carry_out(library, other, seen)
        assert caught.value.code == "file_changed"
        assert browse.count_contacts(library) == 0


def test_what_has_changed_since_the_preview_is_not_written_over(library: Library) -> None:
    contacts.create(library, ANNA)
    seen = preview(library, some := rows(replace(ANNA, notes="n"), JAN))
    contacts.delete(library, ["anna"])
    contacts.create(library, replace(JAN, family="Inny"))
    report = carry_out(library, some, seen)
    assert (report.added, report.updated) == (2, 0)
    jan = load.contact(library, "jan")
    assert jan is not None and jan.family == "Inny" and browse.count_contacts(library) == 3


@pytest.mark.parametrize("after", [1, 2, 3, 4, 5])
def test_stopped_on_the_way_nothing_has_happened(library: Library, after: int) -> None:
    contacts.create(library, ANNA)
    before = contents(library)
    some = rows(*people(320, seed=4))
    some[0] = with_photo(0, JAN, jpeg("Jan"))
    seen = preview(library, some)
    steps = iter([False] * after)
    with pytest.raises(Cancelled):
        carry_out(library, some, seen, progress=Progress(cancelled=lambda: next(steps, True)))
    assert contents(library) == before
    assert not list(library.media.files())


def test_a_copy_is_made_before_many_change(library: Library) -> None:
    contacts.create(library, ANNA)
    take(library, rows(*people(MANY - 1, seed=4)))
    assert not library.backups.exists()
    many = rows(*people(MANY, seed=5))
    take(library, many)
    (copy,) = backups.listed(library.backups)
    copy.path.unlink()
    take(library, many)
    assert not backups.listed(library.backups), "nothing changed"


def test_more_than_is_remembered_is_written_all_the_same(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(operation_module, "_REMEMBERED", 150)
    some = rows(*people(420, seed=6))
    before = contents(library)
    assert take(library, some).added == 420
    after = contents(library)
    assert check(library) == Findings()
    history.undo(library)
    assert contents(library) == before
    history.redo(library)
    assert contents(library) == after


@pytest.mark.parametrize("file", VCARDS, ids=lambda file: file.stem)
def test_a_file_again_changes_nothing(library: Library, file: Path) -> None:
    take(library, [*read_contacts(file)])
    after, steps = contents(library), load.history(library)
    assert set(lanes(library, read_contacts(file))) <= {"identical", "rejected"}
    assert not take(library, [*read_contacts(file)]).changes
    assert (contents(library), load.history(library)) == (after, steps)


def _record(name: str, uid: str, lines: list[str], met: EncounterRecord | None) -> ContactRecord:
    given, family = name.split()
    named = (f"FN:{name}", f"N:{family};{given};;;", *([f"UID:{uid}"] if uid else ()))
    return replace(from_card(*named, *lines), encounters=(met,) if met else ())


_lines = st.lists(
    st.sampled_from(["ORG:Stal", "ORG:Brava", "EMAIL:a@stal.example", "TEL:601202303", "NOTE:m",
                     "NOTE:n", "X-DOG:Reks", "BDAY:1980"]),
    unique=True, max_size=4,
)  # fmt: skip
_met = st.sampled_from([None, None, MET, replace(MET, uid="", introduced_by="Anna Nowak")])
_known = st.tuples(st.sampled_from([("Anna Nowak", "a"), ("Jan Lis", "b"), ("Ewa Wilk", "c")]),
                   _lines, _met).map(lambda x: _record(*x[0], x[1], x[2]))  # fmt: skip
_unknown = st.tuples(st.sampled_from(["Ola Sowa", "Iza Maj"]), _lines, _met).map(
    lambda x: _record(x[0], "", x[1], x[2])
)
_file = st.tuples(
    st.lists(_known, max_size=3, unique_by=lambda record: record.uid),
    st.lists(_unknown, max_size=2, unique_by=lambda record: record.name),
).map(lambda both: [*both[0], *both[1]])


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(first=_file, second=_file)
def test_any_file_is_undone_whole_and_changes_nothing_the_second_time(
    tmp_path_factory: pytest.TempPathFactory,
    first: list[ContactRecord],
    second: list[ContactRecord],
) -> None:
    library = Library.open(tmp_path_factory.mktemp("any") / "library")
    try:
        take(library, rows(*first))
        before = contents(library)
        report = take(library, rows(*second))
        after = contents(library)
        assert bool(report.changes) == (after != before)
        assert not take(library, rows(*second)).changes, lanes(library, rows(*second))
        assert contents(library) == after
        if report.changes:
            history.undo(library)
            assert contents(library) == before
            history.redo(library)
            assert contents(library) == after
        assert check(library) == Findings()
    finally:
        library.close_all()


WORK = """
import sys
from pathlib import Path
from cardcase.core.ops.importing.act import carry_out
from cardcase.core.ops.importing.preview import preview
from cardcase.core.sample import people
from cardcase.core.store.library import Library
from imported import rows, with_photo
from made_up import jpeg

library = Library.open(Path(sys.argv[1]))
some = [with_photo(row.index, row.record, jpeg(str(row.index))) for row in rows(*people(150, 7))]
seen = preview(library, some)
print("seen", flush=True)
carry_out(library, some, seen, name="people.vcf")
"""


def test_killed_on_the_way_it_is_done_or_not_begun(tmp_path: Path) -> None:
    chance = random.Random(5)
    for attempt in range(4):
        folder = tmp_path / str(attempt)
        with subprocess.Popen(
            [sys.executable, "-c", WORK, str(folder)],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
        ) as process:
            assert process.stdout is not None and process.stdout.readline() == b"seen\n"
            time.sleep(chance.uniform(0, 0.4))
            process.kill()
        library = Library.open(folder)
        try:
            count = browse.count_contacts(library)
            assert count in (0, 150)
            assert len(load.history(library)) == bool(count)
            assert check(library).whole
        finally:
            library.close_all()


def test_what_a_file_says_again_is_no_news_but_its_writing_is_remembered(library: Library) -> None:
    """The file brings another town's name for the same address, and a tag of its own program."""
    address = AddressRecord(street="ul. Długa 1", postcode="80-001", city="Gdańsk")
    contacts.create(library, replace(ANNA, addresses=(address,)))
    card = ("UID:7", "FN:Anna Nowak", "N:Nowak;Anna;;;", "EMAIL:anna@stal.example")
    same = from_card(*card, "ADR:;;;Gdańsk;;;")
    assert lanes(library, rows(same)) == ["identical"]
    report = take(library, rows(same))
    assert (report.updated, report.lanes["identical"]) == (0, 1)
    anna = load.contact(library, "anna")
    assert anna is not None and anna.source == same.source and anna.addresses == (address,)
    assert not take(library, rows(same)).changes
    more = from_card(*card, "X-SHOE-SIZE:38")
    assert lanes(library, rows(more)) == ["update"]
    assert lanes(library, rows(from_card(*card, "BDAY:1980-05-17"))) == ["update"]
