"""``cardcase import --map``: what is said of columns, what is told of them, what is remembered."""

from pathlib import Path

import pytest

from command_line import Program

TABLE = (
    "Imię,Nazwisko,Telefon,Ocena,Schowek\n"
    "Ewa,Wilk,601202303,5,ewa@wilk.example\n"
    "Jan,Lis,602202303,4,jan@lis.example\n"
)


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A table with columns that nobody knows; what is remembered stays in the test's folder."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    file = tmp_path / "people.csv"
    file.write_text(TABLE)
    return file


def emails(cardcase: Program) -> list[str]:
    found = cardcase("search", "--json", "").objects
    points = [point for contact in found for point in contact["points"]]
    return sorted(point["value"] for point in points if point["kind"] == "email")


def test_columns_that_are_not_used_are_told(cardcase: Program, table: Path) -> None:
    ended = cardcase("import", table, "--map", "Schowek=email")
    assert "Columns not used" in ended.out and "Ocena" in ended.out
    assert "Schowek" not in ended.out and "Telefon" not in ended.out
    assert emails(cardcase) == ["ewa@wilk.example", "jan@lis.example"]
    (told,) = cardcase("import", "--json", "--dry-run", table, "--map", "Ocena=").objects
    assert told["columns_unused"] == ["Schowek"]


def test_the_fields_there_are_are_named(cardcase: Program, table: Path) -> None:
    wrong = cardcase("import", table, "--map", "Ocena=rating")
    assert wrong.code == 1 and "rating" in wrong.err and "met.why" in wrong.err
    assert "address.postcode" in " ".join(cardcase("import", "--help").out.split())


def test_what_was_said_is_remembered_once_it_was_used(cardcase: Program, table: Path) -> None:
    cardcase("import", "--dry-run", table, "--map", "Schowek=email")
    first = cardcase("import", table)
    assert "earlier import" not in first.out and emails(cardcase) == []
    cardcase("undo")
    cardcase("import", table, "--map", "Schowek=email")
    cardcase("undo")
    again = cardcase("import", table)
    assert "as you said on an earlier import" in again.out
    assert emails(cardcase) == ["ewa@wilk.example", "jan@lis.example"]
    cardcase("undo")
    # Asked for in a dry run it is forgotten for that run alone.
    (tried,) = cardcase("import", "--json", "--dry-run", "--forget-map", table).objects
    assert "columns_remembered" not in tried
    (kept,) = cardcase("import", "--json", "--dry-run", table).objects
    assert kept["columns_remembered"] is True
    cardcase("import", "--forget-map", table)
    assert emails(cardcase) == []
    (gone,) = cardcase("import", "--json", table).objects
    assert "columns_remembered" not in gone


def test_what_does_not_look_like_its_field_is_told_and_not_remembered(
    cardcase: Program, table: Path
) -> None:
    ended = cardcase("import", table, "--map", "Telefon=email")
    assert "Column Telefon does not look like email" in ended.out
    (after,) = cardcase("import", "--json", "--dry-run", table).objects
    assert "columns_remembered" not in after


def test_rejected_rows_can_be_read_again(cardcase: Program, table: Path, tmp_path: Path) -> None:
    bad = ",,,1,\n"
    table.write_text(TABLE + bad)
    other = tmp_path / "other.csv"
    other.write_text("Name;E-mail;Note\nEwa Lis;e@lis.example;x\n;;y\n;;z\n", encoding="utf-16")
    kept = tmp_path / "rejected.csv"
    ended = cardcase("import", table, other, "--rejected", kept)
    second = tmp_path / "rejected (2).csv"
    assert str(kept) in ended.err and str(second) in ended.err
    assert kept.read_text() == TABLE.splitlines(keepends=True)[0] + bad
    mended = second.read_bytes().decode("utf-16").replace(";;y", "Jan Bez;;y")
    assert mended == "Name;E-mail;Note\nJan Bez;;y\n;;z\n"
    second.write_text(mended, encoding="utf-16")
    (told,) = cardcase("import", "--json", second).objects
    assert (told["new"], len(told["rejected"])) == (1, 1)


def test_a_table_that_breaks_off_is_told(cardcase: Program, table: Path) -> None:
    table.write_text(TABLE + "Adam,Ka")
    ended = cardcase("import", table)
    assert "the last row is cut off, the file ends too early (1)" in ended.out
    assert "urwany" in cardcase("import", "--dry-run", table, LC_ALL="pl_PL.UTF-8").out
