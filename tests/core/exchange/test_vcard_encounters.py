"""Where and why we met on its way through files and other programs."""

import re
from dataclasses import replace

import pytest
import vobject

from cardcase.core.exchange.vcard.told import told
from cardcase.core.records import (
    ContactRecord,
    EncounterRecord,
    EventRecord,
    Participant,
    PointRecord,
)
from vcards import card, imported, lines, records, write

FAIR = EventRecord(
    uid="e-1",
    name="Targi STOM; Kielce",
    kind="fair",
    place="Kielce, hala E",
    start="2026-03-11",
    end="2026-03-13",
    notes="parking\nB",
)
MET = EncounterRecord(
    uid="m-1",
    when="2026-03-12",
    event=FAIR,
    why="szuka dostawcy; pilnie \\ 100 % blacha & ocynk=tak",
    talked_about="córka zdaje maturę\nwraca w maju",
    introduced_by="Ewa Zając",
    introduced_by_uid="c-9",
    participants=(Participant(contact="c-2"), Participant(contact="c-1", remark="lubi góry")),
)
CALLED = EncounterRecord(
    uid="m-2", when="2026-04", channel="phone", place="Radom",
    participants=(Participant(contact="c-1"),),
)  # fmt: skip
SOMETIME = EncounterRecord(uid="m-3", talked_about="o niczym")
CONTACT = ContactRecord(
    uid="c-1",
    given="Anna",
    family="Nowak",
    points=(PointRecord(kind="email", value="a@b.pl", normalized="a@b.pl"),),
    tags=("stal",),
    notes="Pierwsza linia\nDruga; linia",
    encounters=(MET, CALLED, SOMETIME),
)
FULL = write([CONTACT], with_encounters=True)


def without_extensions(data: bytes) -> bytes:
    """What a program leaves that drops every property it does not know."""
    kept = [line for line in lines(data) if not re.match(r"(item\d+\.)?X-", line)]
    return "\r\n".join([*kept, ""]).encode()


def test_all_of_it_comes_back() -> None:
    for version in ("3.0", "4.0"):
        assert records(write([CONTACT], version, with_encounters=True)) == [CONTACT]


def test_it_comes_back_from_what_was_read_before() -> None:
    (row,) = imported(FULL)
    again = write([row.record], with_encounters=True)
    assert records(again) == [CONTACT]
    assert sorted(lines(again)) == sorted(lines(FULL))


def test_the_source_keeps_nothing_of_it() -> None:
    (row,) = imported(FULL)
    assert row.record.source is not None
    text = repr(row.record.source)
    for secret in ("STOM", "Zaj", "szuka", "2026", "Radom", "Met", "CARDCASE-ENC"):
        assert secret not in text
    assert write([row.record]) == write([replace(CONTACT, encounters=())])


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_it_stays_at_home_unless_it_is_asked_for(version: str) -> None:
    text = write([CONTACT], version).decode()
    for secret in ("STOM", "Zaj", "szuka", "2026", "Radom", "Met", "ENCOUNTERS"):
        assert secret not in text


def test_other_programs_are_told_in_their_own_ways() -> None:
    written = lines(FULL)
    (note,) = [line for line in written if line.startswith("NOTE:")]
    assert note.startswith("NOTE:Pierwsza linia\\nDruga\\; linia\\n• 2026-03-12 · ")
    assert "CATEGORIES:stal,Targi STOM\\; Kielce" in written
    (date,) = [line for line in written if "X-ABDATE" in line]
    group = date.partition(".")[0]
    assert date == f"{group}.X-ABDATE:2026-03-12"
    assert f"{group}.X-ABLabel:Met" in written
    (related,) = [line for line in written if "X-ABRELATEDNAMES" in line]
    assert related.endswith(":Ewa Zając")
    assert f"{related.partition('.')[0]}.X-ABLabel:Introduced by" in written
    (own,) = [line for line in written if line.startswith("X-CARDCASE-ENCOUNTERS")]
    assert re.fullmatch(r"X-CARDCASE-ENCOUNTERS:[A-Za-z0-9._~%&=-]+", own)


@pytest.mark.parametrize("encounter", [MET, CALLED, SOMETIME], ids=lambda each: each.uid)
def test_the_line_of_a_note_has_no_sign_that_others_stumble_over(
    encounter: EncounterRecord,
) -> None:
    line = told(encounter)
    assert not set(";\\\n") & set(line)


def test_it_survives_three_times_through_vobject() -> None:
    data = FULL
    for _ in range(3):
        data = vobject.readOne(data.decode()).serialize().encode()
    (contact,) = records(data)
    assert contact.encounters == CONTACT.encounters
    assert (contact.notes, contact.tags, contact.uid) == (CONTACT.notes, CONTACT.tags, "c-1")


def test_the_lines_of_the_note_are_enough() -> None:
    (contact,) = records(without_extensions(FULL))
    assert contact.notes == CONTACT.notes
    assert contact.tags == CONTACT.tags
    met, called, sometime = contact.encounters
    assert (met.when, met.place, met.introduced_by) == ("2026-03-12", "Kielce, hala E", "Ewa Zając")
    assert met.event is not None
    assert met.event.name == "Targi STOM, Kielce"
    assert met.why == "szuka dostawcy, pilnie / 100 % blacha & ocynk=tak"
    assert met.talked_about == "córka zdaje maturę wraca w maju"
    assert (called.when, called.place, called.event) == ("2026-04", "Radom", None)
    assert (sometime.when, sometime.talked_about) == ("", "o niczym")


def test_what_is_told_twice_is_the_same_encounter() -> None:
    (once,) = records(without_extensions(FULL))
    (twice,) = records(without_extensions(FULL))
    assert once.encounters == twice.encounters
    (again,) = imported(write([once], with_encounters=True))
    assert again.record.encounters == once.encounters
    other = replace(CONTACT, uid="c-5", encounters=(MET,))
    (elsewhere,) = records(without_extensions(write([other], with_encounters=True)))
    assert elsewhere.encounters[0].uid != once.encounters[0].uid
    assert elsewhere.encounters[0].event == once.encounters[0].event


def test_apples_dates_are_enough_for_the_date() -> None:
    data = card(
        "FN:A",
        "item1.X-ABDATE;type=pref:2026-03-12",
        "item1.X-ABLabel:Met",
        "item2.X-ABRELATEDNAMES:Ewa",
        "item2.X-ABLabel:Introduced by",
        "item3.X-ABDATE:2000-01-01",
        "item3.X-ABLabel:_$!<Anniversary>!$_",
    )
    (row,) = imported(data)
    (met,) = row.record.encounters
    assert (met.when, met.introduced_by) == ("2026-03-12", "Ewa")
    assert [line for line in lines(write([row.record])) if "X-AB" in line] == [
        "item3.X-ABDATE:2000-01-01",
        "item3.X-ABLabel:_$!<Anniversary>!$_",
    ]


def test_a_damaged_property_is_restored_from_the_notes() -> None:
    data = FULL.replace(b"X-CARDCASE-ENCOUNTERS:uid=", b"X-CARDCASE-ENCOUNTERS:%%%")
    (row,) = imported(data)
    assert "encounters" in row.repairs
    assert len(row.record.encounters) == 3
    assert "CARDCASE-ENC" not in write([row.record]).decode()


@pytest.mark.parametrize(
    "note",
    [
        "2026-03-12: called, will write",
        "• kupić chleb",
        "2026-03-12",
        "Spotkanie 2026-03-12 · Targi",
        "• 12.03.2026 · Targi",
        "? · Targi",
    ],
)
def test_what_the_owner_wrote_is_no_encounter(note: str) -> None:
    (contact,) = records(card("FN:A", f"NOTE:{note}"))
    assert (contact.notes, contact.encounters) == (note, ())


def test_a_tag_that_is_called_like_an_event_stays_a_tag() -> None:
    contact = replace(CONTACT, tags=(FAIR.name, "stal"))
    assert records(write([contact], with_encounters=True)) == [contact]


@pytest.mark.parametrize(
    "encounter",
    [
        EncounterRecord(uid="1", when="2026-03-12"),
        EncounterRecord(uid="1", when="2026", why="a: b — c · d"),
        EncounterRecord(uid="1", place="via Roma: 3", introduced_by="X: Y · Z"),
        EncounterRecord(uid="1", event=EventRecord(uid="e", name="A · B: C — D")),
        EncounterRecord(uid="1", when="2026-01-02", talked_about="x"),
    ],
    ids=str,
)
def test_no_value_is_taken_for_what_parts_the_values(encounter: EncounterRecord) -> None:
    contact = replace(CONTACT, encounters=(encounter,))
    (again,) = records(without_extensions(write([contact], with_encounters=True)))
    (met,) = again.encounters
    assert met.when == encounter.when
    assert bool(met.event) == bool(encounter.event)
    assert bool(met.place) == bool(encounter.place)
    assert bool(met.why) == bool(encounter.why)
    assert bool(met.talked_about) == bool(encounter.talked_about)
    assert bool(met.introduced_by) == bool(encounter.introduced_by)
    assert again.notes == CONTACT.notes


def test_notes_that_other_programs_join_or_fold_are_still_told() -> None:
    joined = re.sub(r"\\n• ", r"\\n\\n  • ", without_extensions(FULL).decode())
    (contact,) = records(joined.encode())
    assert len(contact.encounters) == 3
