"""Import, export, search, show, events, undo: on a real library folder."""

from pathlib import Path

import pytest
import vobject

from cardcase.core.ops import contacts
from cardcase.core.records import ContactRecord, EncounterRecord, EventRecord
from cardcase.core.store.library import Library
from command_line import Program


def test_import_tells_what_became_of_each_contact(cardcase: Program, people: Path) -> None:
    first = cardcase("import", "--json", people)
    assert first.code == 1, "a card was rejected"
    assert "people.vcf: contact 2: nothing in it says who it is" in first.err
    (told,) = first.objects
    assert told == {
        "file": str(people),
        "found": 3,
        "new": 2,
        "updated": 0,
        "identical": 0,
        "to_decide": 0,
        "added": 2,
        "skipped": 0,
        "rejected": [{"index": 1, "reason": "no_content"}],
        "repairs": [],
        "error": None,
    }
    people.write_bytes(people.read_bytes().replace(b"Kupiec", b"Dyrektor"))
    (again,) = cardcase("import", "--json", people).objects
    assert (again["new"], again["updated"], again["identical"]) == (0, 1, 1)


def test_a_bad_file_costs_only_itself(cardcase: Program, people: Path, tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("hello")
    missing = tmp_path / "missing.vcf"
    report = tmp_path / "report.jsonl"
    ended = cardcase("import", "--json", text, missing, people, "--report", report)
    assert ended.code == 1
    assert [told["error"] and told["error"]["code"] for told in ended.objects] == [
        "unknown_format",
        "file_missing",
        None,
    ]
    assert report.read_text(encoding="utf-8") == ended.out
    for file in (text, missing):
        assert str(file) in ended.err


def test_a_dry_run_writes_nothing(cardcase: Program, people: Path) -> None:
    (told,) = cardcase("import", "--json", "--dry-run", people).objects
    assert told["new"] == 2
    assert cardcase("search", "--json", "anna").objects == []


def test_search_and_show(cardcase: Program, people: Path) -> None:
    cardcase("import", people)
    (found,) = cardcase("search", "--json", "lukasz", "STAL").objects
    assert (found["uid"], found["name"]) == ("u-1", "Łukasz Wiśniewski")
    assert found["points"][0]["normalized"] == "+48601234567"
    assert found["jobs"] == [
        {
            "organization": "Stal Kielce",
            "titles": ["Kupiec"],
            "department": "",
            "since": "",
            "until": "",
        }
    ]
    for name in (str(found["id"]), found["uid"]):
        assert cardcase("show", "--json", name).objects == [found | {"unseen": []}]
    text = cardcase("show", "u-1").out
    assert text.splitlines() == [
        "Łukasz Wiśniewski",
        "  Kupiec · Stal Kielce",
        "  phone  +48 601 234 567  (mobile)",
    ]
    assert "telefon" in cardcase("show", "u-1", LC_ALL="pl_PL.UTF-8").out
    nobody = cardcase("search", "nobody")
    assert (nobody.code, nobody.out) == (0, "")
    for unknown in ("999", "u-9", "9" * 40):
        assert cardcase("show", unknown).code == 1


def test_search_goes_through_all_pages(cardcase: Program) -> None:
    library = Library.open(cardcase.library)
    try:
        for number in range(3):
            contacts.create(library, ContactRecord(formatted=f"Jan Próbny {number}"))
    finally:
        library.close_all()
    everyone = cardcase("search", "--json", "probny").objects
    assert [each["name"] for each in everyone] == [f"Jan Próbny {number}" for number in range(3)]
    assert len(cardcase("search", "--json", "probny", "--limit", "2").objects) == 2


def test_search_in_another_order(cardcase: Program) -> None:
    library = Library.open(cardcase.library)
    for uid, family, when in (("1", "Żak", "2026-03"), ("2", "Lis", "2025"), ("3", "Łoś", "")):
        met = EncounterRecord(uid=uid, when=when, why="Lis")
        contacts.create(library, ContactRecord(uid=uid, family=family, encounters=(met,)))
    library.close_all()
    for given, found in (
        (("lis",), "231"),
        (("lis", "--sort", "name"), "231"),
        (("lis", "--sort", "met"), "123"),
        (("--sort", "met"), "123"),
        ((), "231"),
    ):
        objects = cardcase("search", "--json", *given).objects
        assert [each["uid"] for each in objects] == list(found), given
    assert cardcase("search", "lis", "--sort", "size").code == 2


def test_what_goes_out_comes_back_the_same(cardcase: Program, people: Path, tmp_path: Path) -> None:
    cardcase("import", people)
    file = tmp_path / "out.vcf"
    (told,) = cardcase("export", "--json", "--to", file).objects
    assert told == {"file": str(file), "format": "vcard3", "contacts": 2, "left_out": {}}
    cards = {card.fn.value: card for card in vobject.readComponents(file.read_text("utf-8"))}
    assert cards.keys() == {"Łukasz Wiśniewski", "Anna Nowak"}
    assert cards["Łukasz Wiśniewski"].tel.value == "+48 601 234 567"
    assert cards["Anna Nowak"].email.value == "anna@nowak.example.pl"
    (again,) = cardcase("import", "--json", file).objects
    assert (again["new"], again["updated"], again["identical"]) == (0, 0, 2)

    cardcase("export", "--force", "--to", file, "anna")
    assert file.read_text("utf-8").count("BEGIN:VCARD") == 1
    before = file.read_bytes()
    assert cardcase("export", "--force", "--to", file, "nobody").code == 1
    assert file.read_bytes() == before


def test_a_library_that_is_not_there_and_one_that_cannot_be(
    cardcase: Program, people: Path
) -> None:
    assert "there is no library in this folder" in cardcase("export", "--to", "x.vcf").err
    below_a_file = Program(people / "library")("import", people)
    assert below_a_file.code == 1
    assert "the library folder cannot be made here" in below_a_file.err


def test_export_to_standard_output(
    cardcase: Program, people: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cardcase("import", people)
    file = tmp_path / "out.vcf"
    cardcase("export", "--to", file)
    monkeypatch.chdir(tmp_path)
    piped = cardcase("export", "--to", "-")
    assert (piped.code, piped.err) == (0, "")
    assert piped.out.encode() == file.read_bytes()
    assert cardcase("export", "--json", "--to", "-").code == 2
    assert not (tmp_path / "-").exists()


def test_where_we_met_leaves_only_when_asked(cardcase: Program, tmp_path: Path) -> None:
    met = EncounterRecord(
        uid="m-1", when="2026-03-12", event=EventRecord(uid="e-1", name="Targi STOM"), why="blacha"
    )
    library = Library.open(cardcase.library)
    try:
        contacts.create(library, ContactRecord(uid="c-1", formatted="Jan", encounters=(met,)))
    finally:
        library.close_all()
    file = tmp_path / "out.vcf"
    cardcase("export", "--to", file)
    assert "STOM" not in file.read_text("utf-8")
    cardcase("export", "--force", "--with-encounters", "--to", file)
    assert "STOM" in file.read_text("utf-8")
    assert "met  2026-03-12 · Targi STOM: blacha" in cardcase("show", "c-1").out
    (event,) = cardcase("event", "show", "--json", "targi stom").objects
    assert event["contacts"] == [{"uid": "c-1", "name": "Jan"}]


def test_events(cardcase: Program) -> None:
    added = cardcase(
        "event", "add", "--json", "Targi STOM", "--kind", "fair", "--start", "2026-03-12",
        "--place", "Kielce",
    )  # fmt: skip
    assert cardcase("event", "list", "--json").objects == added.objects
    assert cardcase("event", "add", "TARGI stom", "--start", "2026-03-12").code == 1
    assert cardcase("event", "add", "Targi STOM", "--start", "2027").code == 0
    assert cardcase("event", "list").out.splitlines() == [
        "Targi STOM · other · 2027",
        "Targi STOM · fair · 2026-03-12 · Kielce",
    ]
    assert cardcase("event", "show", added.objects[0]["uid"]).out.startswith("Targi STOM · fair")
    assert cardcase("event", "show", "nothing").code == 1


def test_undo_redo_history(cardcase: Program, people: Path) -> None:
    cardcase("import", people)
    (undone,) = cardcase("undo", "--json").objects
    assert undone["kind"] == "contacts.import"
    assert len(undone["contacts"]) == 2
    assert cardcase("search", "anna").out == ""
    assert cardcase("undo").code == 1
    (entry,) = cardcase("history", "--json").objects
    assert (entry["kind"], entry["undone"]) == ("contacts.import", True)
    assert "(taken back)" in cardcase("history").out
    assert cardcase("redo").out.startswith("Done again: ")
    assert cardcase("redo").code == 1
    assert "Anna Nowak" in cardcase("search", "anna").out


def test_a_contact_cannot_command_the_terminal(cardcase: Program) -> None:
    library = Library.open(cardcase.library)
    try:
        contacts.create(library, ContactRecord(uid="c", formatted="Jan\x1b]0;x\x07\x9b31m"))
    finally:
        library.close_all()
    for ended in (
        cardcase("search", "jan"),
        cardcase("search", "--json", "jan"),
        cardcase("show", "c"),
    ):
        assert not set(ended.out) & {"\x1b", "\x07", "\x9b"}
    assert cardcase("show", "--json", "c").objects[0]["formatted"].endswith("\x9b31m")


def test_a_sample_of_fictional_people_can_be_made_and_taken_back(cardcase: Program) -> None:
    made = cardcase("sample", "--json", "--contacts", "30", "--seed", "4")
    assert made.objects == [
        {"contacts": 30, "events": 1, "encounters": made.objects[0]["encounters"]}
    ]
    assert len(cardcase("search", "--json", "example").objects) == 30
    assert "30 fictional contacts made" in cardcase("undo").out
    assert cardcase("search", "--json", "example").objects == []


def test_everything_goes_into_a_folder_and_comes_back(
    cardcase: Program, people: Path, tmp_path: Path
) -> None:
    cardcase("import", people)
    folder = tmp_path / "all"
    (told,) = cardcase("export", "--json", "--all", folder).objects
    assert (told["contacts"], told["pictures"], told["missing"]) == (2, 0, [])
    again = cardcase("export", "--all", folder)
    assert again.code == 1 and "something in this folder already" in again.err
    assert cardcase("export", "--all", folder, "anna").code == 2
    assert cardcase("export").code == 2

    other = Program(tmp_path / "other")
    (seen,) = other("import", "--json", "--dry-run", folder).objects
    assert other("search", "--json", "anna").objects == []
    (told,) = other("import", "--json", folder).objects
    assert seen == told
    assert (told["new"], told["rejected"], told["kinds"]["contact"]) == (2, [], {"new": 2})
    assert other("search", "--json", "anna").objects == cardcase("search", "--json", "anna").objects
    with (folder / "contacts.jsonl").open("ab") as file:
        file.write(b"{torn")
    torn = other("import", folder)
    assert torn.code == 1 and "contacts.jsonl: line 3: it cannot be read" in torn.err
    assert "known 2, rejected 1" in torn.out
    empty = tmp_path / "empty"
    empty.mkdir()
    wrong = other("import", "--json", empty)
    assert wrong.code == 1 and wrong.objects[0]["error"]["code"] == "no_folder_export"


def test_purge_erases_for_good_and_names_the_backups(cardcase: Program, people: Path) -> None:
    cardcase("import", people)
    asked = cardcase("purge", "u-1")
    assert asked.code == 2 and "--yes" in asked.err
    (found,) = cardcase("search", "--json", "lukasz").objects
    cardcase("backup")
    ended = cardcase("purge", "--json", "--yes", str(found["id"]))
    assert ended.code == 0
    (told,) = ended.objects
    assert (told["uids"], told["contacts"]) == (["u-1"], 1)
    assert len(told["backups"]) == 2 and "A backup still holds it" in ended.err
    assert cardcase("search", "--json", "lukasz").objects == []
    assert cardcase("history", "--json").objects[0]["subject"] == "Anna Nowak"
    cleaned = cardcase("purge", "--json", "--backups")
    assert cleaned.code == 0 and cleaned.objects[0]["backups"] == []
    for file in cardcase.library.rglob("*"):
        assert not file.is_file() or b"601234567" not in file.read_bytes()
    unknown = cardcase("purge", "--yes", "nobody")
    assert unknown.code == 1 and "nobody" in unknown.err
    assert cardcase("undo", "--json").objects[0]["kind"] == "contacts.import"


def test_organizations_are_listed_with_their_people(cardcase: Program, people: Path) -> None:
    cardcase("import", people)
    again = people.read_bytes().replace(b"u-1", b"u-2").replace(b"Stal Kielce", b"STAL KIELCE S.A.")
    people.write_bytes(again.replace("Łukasz".encode(), b"Jan"))
    cardcase("import", people)
    (told,) = cardcase("organizations", "--json", "kielce").objects
    assert told == {
        "name": "Stal Kielce", "people": 2, "spellings": ["STAL KIELCE S.A.", "Stal Kielce"]
    }  # fmt: skip
    listed = cardcase("organizations")
    assert listed.out == "Stal Kielce: people 2  = STAL KIELCE S.A.\n"
    assert "Nothing was found" in cardcase("organizations", "nobody").err
