"""Tables of other programs in and out, on real library folders."""

import csv
from pathlib import Path

import pytest

from command_line import Program
from tables import SAMPLES


@pytest.mark.parametrize("name", ["csv", "csv_pl", "google_csv", "outlook_csv"])
def test_tables_go_out_and_come_back(cardcase: Program, tmp_path: Path, name: str) -> None:
    cardcase("sample", "--contacts", "20", "--seed", "4")
    file = tmp_path / "all.csv"
    (told,) = cardcase("export", "--json", "--format", name, "--to", file).objects
    assert {**told, "left_out": {}} == {
        "file": str(file),
        "format": name,
        "contacts": 20,
        "left_out": {},
    }
    with file.open(encoding="utf-8-sig", newline="") as table:
        assert len(list(csv.reader(table))) == 21
    other = ("--library", tmp_path / "other")
    (came,) = cardcase(*other, "import", "--json", file).objects
    assert (came["found"], came["new"], came["rejected"]) == (20, 20, [])
    if name == "csv":
        again = tmp_path / "again.csv"
        cardcase(*other, "export", "--format", name, "--to", again)
        assert again.read_bytes() == file.read_bytes()


def test_the_ending_of_the_name_says_the_format(cardcase: Program, tmp_path: Path) -> None:
    cardcase("sample", "--contacts", "2")
    (told,) = cardcase("export", "--json", "--to", tmp_path / "all.CSV").objects
    assert told["format"] == "csv"
    assert (tmp_path / "all.CSV").read_bytes().startswith(b"\xef\xbb\xbf")
    (told,) = cardcase("export", "--json", "--to", tmp_path / "all").objects
    assert told["format"] == "vcard3"
    for wrong in (("--format", "vcard4", "--to", "x.csv"), ("--to", "x.ods")):
        assert cardcase("export", *wrong).code == 2
    assert not Path("x.csv").exists() and not Path("x.xlsx").exists()
    assert cardcase("export", "--format", "google_csv", "--to", tmp_path / "g.csv").code == 0


def test_linkedin_and_facebook_come_in(cardcase: Program) -> None:
    ended = cardcase("import", "--json", SAMPLES / "linkedin_pl.csv")
    (told,) = ended.objects
    assert (told["found"], told["new"]) == (3, 2)
    assert told["rejected"] == [{"index": 2, "reason": "no_content"}]
    assert "contact 3: nothing in it says who it is" in ended.err
    (friends,) = cardcase("import", "--json", SAMPLES / "facebook_friends.json").objects
    assert friends["new"] == 2
    (found,) = cardcase("search", "--json", "zolcislawa").objects
    assert [met["channel"] for met in found["encounters"]] == ["facebook"]


def test_a_table_that_nobody_understands_is_told(cardcase: Program) -> None:
    ended = cardcase("import", "--json", SAMPLES / "codes.csv")
    assert ended.code == 1
    assert ended.objects[0]["error"]["code"] == "mapping_needed"
    assert "--map" in ended.err


def test_a_birthday_is_found_shown_and_taken_along(cardcase: Program, tmp_path: Path) -> None:
    cardcase("import", SAMPLES / "google.csv")
    (found,) = cardcase("search", "--json", "grazka").objects
    shown = cardcase("show", str(found["id"])).out
    for line in ("nickname  Grażka", "birthday  --03-07", "brother  Jan", "Hobby  szachy"):
        assert line in shown
    assert "brat  Jan" in cardcase("show", str(found["id"]), LC_ALL="pl_PL.UTF-8").out
    card = tmp_path / "one.vcf"
    cardcase("export", "--to", card, "grazka")
    assert "BDAY:--03-07" in card.read_text(encoding="utf-8")
    (told,) = cardcase(
        "export", "--json", "--format", "outlook_csv", "--to", tmp_path / "one.csv", "grazka"
    ).objects
    assert told["left_out"]["detail"] == 2
    text = cardcase("export", "--format", "outlook_csv", "--to", tmp_path / "two.csv", "grazka")
    assert "No place of their own there" in text.out and "other fields 2" in text.out
    piped = cardcase("export", "--format", "outlook_csv", "--to", "-", "grazka")
    assert piped.out.startswith("\ufeffTitle,") and "other fields 2" in piped.err


def test_what_google_was_told_of_meetings_is_known_again(cardcase: Program, tmp_path: Path) -> None:
    cardcase("sample", "--contacts", "20", "--seed", "4")
    file = tmp_path / "google.csv"
    cardcase("export", "--format", "google_csv", "--with-encounters", "--to", file)
    before = [each["encounters"] for each in cardcase("search", "--json", "").objects]
    assert any(before)
    cardcase("import", file)
    assert [each["encounters"] for each in cardcase("search", "--json", "").objects] == before
    other = ("--library", tmp_path / "other")
    cardcase(*other, "import", file)
    there = [each["encounters"] for each in cardcase(*other, "search", "--json", "").objects]
    assert [len(met) for met in there] == [len(met) for met in before]


def test_an_export_replaces_a_file_only_by_force(cardcase: Program, tmp_path: Path) -> None:
    cardcase("sample", "--contacts", "2")
    file = tmp_path / "all.xlsx"
    file.write_text("mine")
    refused = cardcase("export", "--to", file)
    assert refused.code == 2 and "--force" in refused.err and file.read_text() == "mine"
    assert cardcase("export", "--to", file, "--force").code == 0
    assert file.read_bytes().startswith(b"PK")
    assert cardcase("export", "--format", "xlsx_pl", "--to", tmp_path / "pl.xlsx").code == 0


def test_a_column_of_birthdays_is_not_called_unused(cardcase: Program, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("Imię,Nazwisko,Urodziny,But\nEwa,Sowa,4.05.1980,38\n", encoding="utf-8")
    (told,) = cardcase("import", "--json", file).objects
    assert told["columns_unused"] == ["But"]
