"""Rows of tables whose quotes, lines and sizes are not as they should be."""

import time
from io import BytesIO, StringIO

import pytest

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.rows import Imported, RowError
from cardcase.core.exchange.tables import separator
from cardcase.core.exchange.tables.encoding import detect
from cardcase.core.exchange.tables.limits import MAX_COLUMNS, MAX_LINE
from cardcase.core.exchange.tables.rows import Rows
from tables import contacts_of, repairs_of, rows_of

HEAD = "First Name,Last Name,E-mail,Phone\n"
ROW = "Anna,Nowak,a@b.example,+48 600 100 200\n"


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ('"x,y\nz,w\n1,2\n', [["x", "y"], ["z", "w"], ["1", "2"]]),
        ('"x"y,w\n1,2\n', [["xy", "w"], ["1", "2"]]),
        ('x"y,w\n"1\n2",2\n', [['x"y', "w"], ["1\n2", "2"]]),
        ('"x,y\n"z,w\n1,2\n', [["x", "y"], ["z", "w"], ["1", "2"]]),
        ('x,"y', [["x", "y"]]),
        ("\n \n,\nx\n", [["x"]]),
        ('"x\ry",2\r1,2', [["x\ry", "2"], ["1", "2"]]),
        ('a\0b,"c\0"\n', [["ab", "c"]]),
        ('"say ""hi""",2\n', [['say "hi"', "2"]]),
    ],
)
def test_quotes_and_lines(text: str, cells: list[list[str]]) -> None:
    table = Rows(StringIO(text, newline=""), ",")
    table.width = 2
    assert [row.cells for row in table] == cells


def test_an_open_quote_costs_one_row_and_is_told() -> None:
    found = rows_of(HEAD + ROW + '"Jan,Bez,j@b.example,1\n' + ROW * 3)
    assert len(found) == 5
    assert repairs_of(found) == {"quotes"}
    mended = found[1]
    assert isinstance(mended, Imported)
    assert (mended.record.given, mended.record.family) == ("Jan", "Bez")


@pytest.mark.parametrize(
    ("end", "is_cut"),
    [
        ("Ewa,Lis,e@l.exa", True),
        ("Ewa,Lis\n", False),
        ('Ewa,Lis,e@l.example,"+48 6', True),
        ("Ewa,Lis,e@l.example,+48 6", False),
        ('"Ewa ""E"" X",Lis,e@l.example,+48 600', False),
        ('Ewa,Lis,e@l.example,"+48 600', True),
    ],
)
def test_a_row_that_breaks_off_is_told(end: str, is_cut: bool) -> None:
    *_, last = rows_of(HEAD + ROW * 3 + end)
    assert isinstance(last, Imported)
    assert ("cut_short" in last.repairs) == is_cut
    assert last.record.given.startswith("Ewa")


def test_a_text_of_several_lines_that_breaks_off_is_one_row() -> None:
    head = "First Name,Last Name,E-mail,Note\n"
    (_, last) = rows_of(head + "Ewa,Lis,e@l.example,x\n" + 'Jan,Bez,j@b.example,"first, yes\nsec')
    assert isinstance(last, Imported) and set(last.repairs) == {"quotes", "cut_short"}
    assert last.record.notes == "first, yes\nsec"
    # Whole rows behind a quote too many stay rows, and a quote at the beginning takes none in.
    assert len(rows_of(head + 'Ewa,"Lis,e@l.example,x\nJan,Bez,j@b.example,y')) == 2
    assert len(rows_of(head + '"Ewa,Lis,e@l.example,x\nJan,B')) == 2


def test_rows_of_any_length_are_not_cut_short() -> None:
    found = rows_of(HEAD + "Ewa,Lis\n" + ROW + "Jan,Bez")
    assert repairs_of(found) == set()


def test_what_is_too_large_costs_one_row() -> None:
    wide = "," * (MAX_COLUMNS + 1) + "\n"
    for large in ("x" * (MAX_LINE + 9) + "\n", '"' + "x" * 200_000 + '",y\n', wide):
        first, second = rows_of(HEAD + large + ROW)
        assert isinstance(first, RowError)
        assert first.reason == "too_large"
        assert first.raw and large.encode().startswith(first.raw.rstrip(b"\n"))
        assert isinstance(second, Imported)


def test_a_head_that_is_too_large_is_told() -> None:
    with pytest.raises(ExchangeError, match="too_large"):
        rows_of(",".join(["Phone"] * 100_000))


@pytest.mark.parametrize(
    "filling",
    [
        '"Jan,Bez,j@b.example,\n',
        'J"an,Bez,j@b.example,\n',
        '"\n',
        ',"",\n',
        "\r\r\n",
        '"a"b",c"\n',
        "Jan\0,Bez,j@b.example,a longer text\n",
    ],
)
def test_time_grows_with_the_file_and_no_faster(filling: str) -> None:
    def seconds(count: int) -> float:
        data = (HEAD + filling * count + "\n" + ROW).encode()
        # Of this thread alone: others of the process may be busy with something else.
        begun = time.thread_time()
        rows_of(data)
        return time.thread_time() - begun

    def least(count: int) -> float:
        return min(seconds(count) for _ in range(3))

    seconds(100)  # loads the word lists
    assert least(5_000) < max(least(500), 0.02) * 25


def test_no_text_no_contacts_and_nothing_but_headings() -> None:
    cases = {
        bytes(range(256)) * 40: "unknown_format",
        b"\n \n": "no_contacts",
        HEAD.encode(): "no_contacts",
        b"hello": "mapping_needed",
    }
    for data, code in cases.items():
        with pytest.raises(ExchangeError) as caught:
            rows_of(data)
        assert caught.value.code == code


TEXT = "Imię;Nazwisko;Firma\nŁucja;Żak;Ćma\n"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"Name,Phone\nJan,1\n", "utf-8"),
        ("\ufeff" + TEXT, "utf-8"),
        (TEXT, "utf-8"),
        (TEXT.encode("utf-16"), "utf-16-le"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("cp1250"), "cp1250"),
        ("Imię,Kamiński\n".encode("cp1250"), "cp1250"),
        ("Jiří,Dvořák,Děčín\n".encode("cp1250"), "cp1250"),
        ("Jörg,Weiß,Müller & Söhne\n".encode("cp1252"), "cp1252"),
        ("Muñoz,Peña,Genève,Æsir,crème brûlée\n".encode("cp1252"), "cp1252"),
        ("José,Søren,Ærø,Åse,naïve\n".encode("cp1252"), "cp1252"),
        ("Иван,Петров,Завод\n".encode("cp1251"), "cp1251"),
        ("山田,花子,かぶしき\n".encode("cp932"), "cp932"),
    ],
)
def test_character_sets(data: bytes | str, name: str) -> None:
    file = BytesIO(data.encode() if isinstance(data, str) else data)
    assert detect(file).name == name
    assert file.tell() == 0


def test_utf_8_with_a_foreign_byte_stays_utf_8() -> None:
    found = rows_of("Imię,Nazwisko\nŁucja,Żółć-".encode() + b"M\xfcller\nZo\xc5\xbcka,A\n")
    assert repairs_of(found) == {"charset"}
    names = [row.record.family for row in found if isinstance(row, Imported)]
    assert names == ["Żółć-Müller", "A"]


@pytest.mark.parametrize(
    ("sample", "sign"),
    [
        ("a,b;c,d\n1,2,3\n", ","),
        ("Imię;Uwagi\nJan;lubi kawę, herbatę, wodę\nEwa;nic\n", ";"),
        ("a\tb, c\n1\t2\n", "\t"),
        ("a|b\n1|2\n", "|"),
        ("Primary Email\nx@y.example\n", ","),
    ],
)
def test_separators(sample: str, sign: str) -> None:
    assert separator.guess(sample) == sign


def test_the_separator_that_a_file_names() -> None:
    (contact,) = contacts_of("sep=|\nName|Company\nJan, Ewa; i inni|A,B;C\n")
    assert contact.jobs[0].organization == "A,B;C"
