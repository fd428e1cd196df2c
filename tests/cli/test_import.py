"""``cardcase import``: what it tells, what it asks for, and what it leaves where."""

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
