"""Tables of other programs in and out, on real library folders."""

import csv
from pathlib import Path

import pytest

from command_line import Program
from tables import SAMPLES


@pytest.mark.parametrize("name", ["csv", "google_csv", "outlook_csv"])
def test_tables_go_out_and_come_back(cardcase: Program, tmp_path: Path, name: str) -> None:
    cardcase("sample", "--contacts", "20", "--seed", "4")
    file = tmp_path / "all.csv"
    (told,) = cardcase("export", "--json", "--format", name, "--to", file).objects
    assert told == {"file": str(file), "format": name, "contacts": 20}
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
    for wrong in (("--format", "vcard4", "--to", "x.csv"), ("--to", "x.xlsx")):
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
