"""A contact that came from a file and was changed: in the file, nothing else is another."""

from dataclasses import replace

import pytest

from cardcase.core.exchange.rows import Imported
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    JobRecord,
    PointRecord,
    TaxIdRecord,
    settled,
)
from vcards import card, imported, lines, records, write

LINES = (
    "PRODID:-//Other//Program 1.0//EN",
    "N;SORT-AS=Nowak:Nowak;Anna;Maria,Ewa;dr;",
    "FN;X-EVOLUTION=1:dr Anna Nowak",
    "ORG;SORT-AS=stal:Stal\\, Blacha;Zakupy",
    "TITLE;LANGUAGE=pl:Kierownik",
    "ROLE:Kupiec",
    "BDAY:1980-02-03",
    "item1.TEL;type=pref;X-Odd=7:+48 601 234 567",
    "item1.X-ABLabel:Prywatny",
    "TEL;TYPE=work,voice:41 345 67 89",
    "EMAIL;TYPE=internet;X-MAIN=yes:anna@stal.example.pl",
    "EMAIL:a.nowak@poczta.example.pl",
    "item2.ADR;type=WORK:;;Hutnicza 3;Kielce;;25-001;Polska",
    "item2.X-ABADR:pl",
    "CATEGORIES;X-C=1:dostawca,myContacts,stal",
    "NOTE;X-N=1:raz",
    "NOTE:dwa",
    "X-CUSTOM;A=b:\\;keep,me",
    "UID:uid-1",
    "REV:20240101T000000Z",
)
FILE = card(*LINES)
VERSION = "VERSION:3.0"


def source() -> ContactRecord:
    (row,) = imported(FILE)
    return row.record


def changed(**changes: object) -> tuple[set[str], set[str]]:
    """The lines that are gone, and those that are new, when this was changed; it is read back."""
    contact = replace(source(), **changes)
    data = write([contact])
    assert records(data) == [settled(replace(contact, source=None))]
    before, after = lines(FILE), lines(data)
    kept = [line for line in after if line in before]
    assert kept == [line for line in before if line in kept]  # in their order
    return set(before) - set(after), set(after) - set(before)


def test_what_was_not_changed_is_written_to_the_letter() -> None:
    assert write([source()]) == FILE
    assert changed() == (set(), set())


def test_a_name_is_changed_in_its_place() -> None:
    gone, new = changed(family="Kowalska", formatted="")
    assert gone == {"N;SORT-AS=Nowak:Nowak;Anna;Maria,Ewa;dr;", "FN;X-EVOLUTION=1:dr Anna Nowak"}
    assert new == {"N:Kowalska;Anna;Maria Ewa;dr;", "FN:Anna Maria Ewa Kowalska"}


def test_a_phone_number_keeps_what_else_is_said_of_it() -> None:
    first, *others = source().points
    other = replace(first, value="+48 700 111 222", normalized="+48700111222")
    gone, new = changed(points=(other, *others))
    assert gone == {"item1.TEL;type=pref;X-Odd=7:+48 601 234 567"}
    (line,) = new
    assert line.startswith("item1.TEL;")
    assert "X-ODD=7" in line
    assert line.endswith(":+48 700 111 222")


def test_the_type_of_a_phone_number_is_changed_in_place_of_the_old_one() -> None:
    first, second, *others = source().points
    gone, new = changed(points=(first, replace(second, type="mobile"), *others))
    assert gone == {"TEL;TYPE=work,voice:41 345 67 89"}
    assert new == {"TEL;TYPE=CELL;X-E164=+48413456789:41 345 67 89"}


def test_a_number_that_is_gone_takes_its_label_with_it() -> None:
    gone, new = changed(points=source().points[1:])
    assert gone == {"item1.TEL;type=pref;X-Odd=7:+48 601 234 567", "item1.X-ABLabel:Prywatny"}
    assert not new


@pytest.mark.parametrize("at", [0, 2, 4])
def test_a_new_point_stands_where_it_is_among_the_others(at: int) -> None:
    kind = "phone" if at < 4 else "email"
    value = "+48 500 600 700" if kind == "phone" else "b@example.com"
    normal = "+48500600700" if kind == "phone" else value
    fresh = PointRecord(kind=kind, value=value, normalized=normal)  # type: ignore[arg-type]
    points = source().points
    gone, new = changed(points=(*points[:at], fresh, *points[at:]))
    assert not gone
    assert new == {f"TEL:{value}" if kind == "phone" else f"EMAIL;TYPE=INTERNET:{value}"}


def test_points_in_another_order_come_back_in_it() -> None:
    first, second, *others = source().points
    contact = replace(source(), points=(second, first, *others))
    assert records(write([contact]))[0].points == contact.points


def test_a_new_job_leaves_the_old_one_where_it_is() -> None:
    (job,) = source().jobs
    gone, new = changed(jobs=(job, JobRecord(organization="Nowa", titles=("Prezes",))))
    assert not gone
    assert new == {"job1.ORG:Nowa", "job1.TITLE:Prezes"}


def test_a_job_that_is_over_is_not_the_present_one_for_other_programs() -> None:
    (job,) = source().jobs
    now = JobRecord(organization="Nowa", titles=("Prezes",))
    gone, new = changed(jobs=(now, replace(job, until="2025")))
    assert {line.partition(":")[0].partition(";")[0] for line in new} >= {"X-CARDCASE-JOB"}
    assert "ORG;SORT-AS=stal:Stal\\, Blacha;Zakupy" in gone


def test_a_title_is_changed_in_its_place() -> None:
    (job,) = source().jobs
    gone, new = changed(jobs=(replace(job, titles=("Dyrektor", "Kupiec")),))
    assert (gone, new) == ({"TITLE;LANGUAGE=pl:Kierownik"}, {"TITLE;LANGUAGE=pl:Dyrektor"})


def test_a_department_is_changed_and_its_organization_keeps_its_parameters() -> None:
    (job,) = source().jobs
    gone, new = changed(jobs=(replace(job, department="Eksport"),))
    assert gone == {"ORG;SORT-AS=stal:Stal\\, Blacha;Zakupy"}
    assert new == {"ORG;SORT-AS=stal:Stal\\, Blacha;Eksport"}


def test_addresses_are_changed_added_and_taken_away() -> None:
    (address,) = source().addresses
    gone, new = changed(addresses=(replace(address, city="Radom"),))
    assert "item2.ADR;type=WORK:;;Hutnicza 3;Kielce;;25-001;Polska" in gone
    assert any("Radom" in line for line in new)
    gone, new = changed(addresses=(address, AddressRecord(street="Polna 1", city="Masłów")))
    assert not gone
    assert len(new) == 1
    gone, new = changed(addresses=())
    assert len(gone) == 2
    assert not new


def test_notes_that_grew_keep_those_before() -> None:
    gone, new = changed(notes="raz\ndwa\ntrzy; i \\ cztery")
    assert (gone, new) == ({"NOTE:dwa"}, {"NOTE:dwa\\ntrzy\\; i \\\\ cztery"})
    gone, new = changed(notes="inne")
    assert gone == {"NOTE;X-N=1:raz", "NOTE:dwa"}
    assert new == {"NOTE:inne"}
    gone, new = changed(notes="")
    assert not new


def test_tags_are_changed_and_categories_that_are_none_stay() -> None:
    gone, new = changed(tags=("stal", "nowy"))
    assert gone == {"CATEGORIES;X-C=1:dostawca,myContacts,stal"}
    assert new == {"CATEGORIES;X-C=1:myContacts,stal,nowy"}


def test_a_uid_and_tax_numbers() -> None:
    gone, new = changed(uid="other", tax_ids=(TaxIdRecord(kind="NIP", value="5261040828"),))
    assert gone == {"UID:uid-1"}
    assert new == {"UID:other", "X-CARDCASE-TAXID;TYPE=NIP:5261040828"}


def test_everything_at_once() -> None:
    contact = ContactRecord(
        uid="n",
        given="Jan",
        family="Inny",
        jobs=(JobRecord(organization="A"), JobRecord(organization="B", titles=("T",))),
        points=(PointRecord(kind="web", value="https://a.pl", normalized="a.pl"),),
        notes="n",
        source=source().source,
    )
    data = write([contact])
    assert records(data) == [replace(contact, source=None)]
    for kept in ("BDAY:1980-02-03", "X-CUSTOM;A=b:\\;keep,me", "REV:20240101T000000Z"):
        assert kept in lines(data)


def test_the_photo_is_changed_added_and_taken_away() -> None:
    pictures = {"1": b"\xff\xd8\xff one", "2": b"\x89PNG\r\n\x1a\n two"}
    plain = replace(source(), photo="1")
    (row,) = imported(write([plain], picture=pictures.get))
    assert list(row.pictures.values()) == [pictures["1"]]
    kept = {row.record.photo: pictures["1"], **pictures}
    assert records(write([row.record], picture=kept.get)) == [replace(row.record, source=None)]
    (other,) = imported(write([replace(row.record, photo="2")], picture=kept.get))
    assert list(other.pictures.values()) == [pictures["2"]]
    (none,) = imported(write([replace(row.record, photo="")], picture=kept.get))
    assert (none.record.photo, none.pictures) == ("", {})
    assert not any(line.startswith("PHOTO") for line in lines(write([row.record])))


def test_the_card_goes_out_only_when_asked_for_and_reads_back() -> None:
    data = b"\x89PNG\r\n\x1a\n card"
    contact = ContactRecord(formatted="A")
    for version in ("3.0", "4.0"):
        whole = write(
            [contact],
            version,
            with_cards=True,
            picture={"c": data}.get,
            card_of=lambda _: "c",
        )
        (row,) = imported(whole)
        assert isinstance(row, Imported)
        assert list(row.pictures.values()) == [data]
        assert row.record.photo == ""
        again = write([row.record], version, picture=row.pictures.get)
        assert not any("X-CARDCASE-CARD" in line for line in lines(again))
        with_it = write([row.record], version, with_cards=True, picture=row.pictures.get)
        assert imported(with_it)[0].pictures == row.pictures
