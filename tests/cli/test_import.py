"""``cardcase import``: what it tells, what it asks for, and what it leaves where."""

import json
from pathlib import Path

from command_line import Program

LIKELY = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:u-9\r\nFN:Hanna Lis\r\nN:Lis;Hanna;;;\r\n"
    "EMAIL:anna@nowak.example.pl\r\nEND:VCARD\r\n"
)


def test_the_same_file_again_changes_nothing(cardcase: Program, people: Path) -> None:
    cardcase("import", people)
    (told,) = cardcase("import", "--json", people).objects
    assert (told["new"], told["updated"], told["identical"]) == (0, 0, 2)
    assert len(cardcase("history", "--json").objects) == 1


def test_what_may_be_known_is_named_and_added(
    cardcase: Program, people: Path, tmp_path: Path
) -> None:
    cardcase("import", people)
    file = tmp_path / "likely.vcf"
    file.write_text(LIKELY)
    (seen,) = cardcase("import", "--json", "--dry-run", file).objects
    assert (seen["new"], seen["to_decide"]) == (0, 1)
    (undecided,) = seen["undecided"]
    assert (undecided["index"], undecided["name"]) == (0, "Hanna Lis")
    assert [(each["name"], each["reason"]) for each in undecided["candidates"]] == [
        ("Anna Nowak", "email")
    ]
    skipped = cardcase("import", "--undecided", "skip", file)
    assert "Hanna Lis: Anna Nowak (the same e-mail)" in skipped.out and skipped.code == 0
    assert cardcase("search", "--json", "hanna").objects == []
    polish = cardcase("import", file, LC_ALL="pl_PL.UTF-8")
    assert "1. Hanna Lis: Anna Nowak (ten sam e-mail)" in polish.out
    assert len(cardcase("search", "--json", "hanna").objects) == 1
    (again,) = cardcase("import", "--json", file).objects
    assert again["identical"] == 1 and "undecided" not in again


def test_standard_input_is_a_file(cardcase: Program, people: Path) -> None:
    data = people.read_bytes()
    (told,) = cardcase("import", "--json", "-", stdin=data).objects
    assert (told["file"], told["new"], len(told["rejected"])) == ("-", 2, 1)
    assert len(cardcase("search", "--json", "").objects) == 2


def test_rejected_cards_are_kept_as_they_were(
    cardcase: Program, people: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "rejected.vcf"
    ended = cardcase("import", people, "--rejected", kept)
    assert f"{kept}" in ended.err
    bad = b"BEGIN:VCARD\r\nVERSION:3.0\r\nREV:1\r\nEND:VCARD\r\n"
    assert kept.read_bytes() == bad and bad in people.read_bytes()
    # A file that is there is never written over.
    other = cardcase("import", people, "--rejected", kept)
    assert str(tmp_path / "rejected (2).vcf") in other.err
    assert kept.read_bytes() == bad == (tmp_path / "rejected (2).vcf").read_bytes()
    fine = tmp_path / "fine.vcf"
    fine.write_text(LIKELY)
    cardcase("import", fine, "--rejected", tmp_path / "none.vcf")
    assert not (tmp_path / "none.vcf").exists()


def test_what_is_known_is_counted_as_what_it_is(
    cardcase: Program, people: Path, tmp_path: Path
) -> None:
    cardcase("import", people)
    file = tmp_path / "likely.vcf"
    file.write_text(LIKELY + LIKELY.replace("u-9", "u-1").replace("Hanna", "Ewa"))
    changed = tmp_path / "changed.vcf"
    changed.write_text(people.read_text().replace("Kupiec", "Prezes"))
    report = tmp_path / "report.jsonl"
    would = cardcase("import", "--dry-run", "--report", report, file, changed)
    assert "would be new 2 (2 of them to look at: cardcase duplicates)" in would.out
    assert "would be added as new: 2" in would.out and "Would change:" in would.out
    assert "1. Łukasz Wiśniewski: work, what the file says besides" in would.out
    assert "Together, files 2: contacts 5; would be new 2" in would.out
    first, second = (json.loads(line) for line in report.read_text().splitlines())
    counted = ("new", "updated", "identical", "to_decide")
    assert first["found"] == sum(first[name] for name in counted) == 2
    assert (first["to_decide"], first["added"]) == (2, 0)
    (who,) = second["changed"]
    assert (who["name"], who["uid"], who["fields"]) == (
        "Łukasz Wiśniewski", "u-1", ["jobs", "source"],
    )  # fmt: skip
    left = cardcase("import", "--undecided", "skip", file)
    assert "new 0 (and 2 that may be known, left out)" in left.out
    (done,) = cardcase("import", "--json", file).objects
    assert (done["added"], done["skipped"], done["to_decide"]) == (2, 0, 2)


def test_a_folder_is_the_files_in_it(cardcase: Program, people: Path, tmp_path: Path) -> None:
    folder = tmp_path / "phone"
    (folder / "old").mkdir(parents=True)
    (folder / ".trash").mkdir()
    (folder / "old" / "people.VCF").write_bytes(people.read_bytes())
    (folder / ".trash" / "likely.vcf").write_text(LIKELY)
    (folder / "more.csv").write_text("Name,E-mail\nEwa Wilk,ewa@wilk.example\n")
    (folder / "notes.txt").write_text("Nothing")
    told = cardcase("import", "--json", folder).objects
    assert [(Path(str(each["file"])).name, each["new"]) for each in told] == [
        ("more.csv", 1), ("people.VCF", 2),
    ]  # fmt: skip
    empty = cardcase("import", "--json", folder / ".trash" / "..", folder / "none")
    assert empty.code == 1
    # Half of an exported folder is not taken for a folder of files.
    cardcase("export", "--all", tmp_path / "all")
    (tmp_path / "all" / "cardcase.json").unlink()
    (half,) = cardcase("import", "--json", tmp_path / "all").objects
    assert half["error"]["code"] == "no_folder_export"


def test_numbers_without_a_country_are_of_the_one_that_is_said(
    cardcase: Program, tmp_path: Path
) -> None:
    file = tmp_path / "us.vcf"
    file.write_text(LIKELY.replace("END:", "TEL:(202) 555-0143\r\nEND:"))
    cardcase("import", "--region", "us", file)
    (found,) = cardcase("search", "--json", "hanna").objects
    assert [each["normalized"] for each in found["points"] if each["kind"] == "phone"] == [
        "+12025550143"
    ]
    # What the file said before is understood by the same country: what it has no more goes.
    file.write_text(LIKELY)
    cardcase("import", "--region", "US", file)
    (found,) = cardcase("search", "--json", "hanna").objects
    assert {each["kind"] for each in found["points"]} == {"email"}
    wrong = cardcase("import", "--region", "Polska", file)
    assert wrong.code == 2 and "two letters" in wrong.err
