"""What a file said is kept to the letter, beside what it means."""

import base64
import hashlib
import io
from collections.abc import Iterator

import pytest

from cardcase.core.exchange.rows import Imported, RowError
from cardcase.core.exchange.vcard.reader import read, stream
from cardcase.core.records import PropertyRecord
from vcards import card, imported

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8


def properties(data: bytes) -> list[PropertyRecord]:
    (row,) = imported(data)
    assert row.record.source is not None
    return list(row.record.source.properties)


def repairs(data: bytes) -> set[str]:
    (row,) = imported(data)
    return set(row.repairs)


def test_every_property_is_kept_verbatim_and_in_order() -> None:
    given = properties(
        card(
            'item1.tel;Type="a:b";X-Odd=1:+48\\, 1',
            "FN:A",
            "X-Some-Thing;LANGUAGE=pl:x;y\\,z",
            "UnknownThing:",
            "item1.X-ABLabel:_$!<Work>!$_",
        )
    )
    assert given == [
        PropertyRecord(name="VERSION", value="3.0"),
        PropertyRecord(
            name="tel", group="item1", params='Type="a:b";X-Odd=1', value="+48\\, 1"
        ),
        PropertyRecord(name="FN", value="A"),
        PropertyRecord(name="X-Some-Thing", params="LANGUAGE=pl", value="x;y\\,z"),
        PropertyRecord(name="UnknownThing"),
        PropertyRecord(name="X-ABLabel", group="item1", value="_$!<Work>!$_"),
    ]  # fmt: skip


def test_encoded_text_stays_encoded_in_the_source() -> None:
    (_, note, name) = properties(
        card("NOTE;ENCODING=QUOTED-PRINTABLE:=C5=82=\r\n =C4=85", "FN:A", version="2.1")
    )
    assert (note.params, note.value) == ("ENCODING=QUOTED-PRINTABLE", "=C5=82 =C4=85")
    assert name.value == "A"


@pytest.mark.parametrize(
    "line",
    [
        "PHOTO;ENCODING=b;TYPE=PNG:{}",
        "PHOTO;PNG;BASE64:\r\n {}",
        "PHOTO:data:image/png;base64,{}",
        "PHOTO;VALUE=uri:data:image/png\\;base64\\,{}",
    ],
)
def test_a_picture_is_kept_apart_by_its_hash(line: str) -> None:
    (row,) = imported(card("FN:A", line.format(base64.b64encode(PNG).decode())))
    sha = hashlib.sha256(PNG).hexdigest()
    assert row.record.photo == sha
    assert row.pictures == {sha: PNG}
    assert row.record.source is not None
    photo = row.record.source.properties[-1]
    assert photo.media == sha
    assert photo.value in ("", "data:image/png;base64,", "data:image/png\\;base64\\,")


def test_a_portrait_comes_before_a_logo_and_only_bytes_of_a_picture_count() -> None:
    png, text = base64.b64encode(PNG).decode(), base64.b64encode(b"no picture at all").decode()
    (row,) = imported(card("FN:A", f"LOGO;ENCODING=b:{png}", f"PHOTO;ENCODING=b:{text}"))
    assert row.record.photo == hashlib.sha256(PNG).hexdigest()
    (row,) = imported(card("FN:A", f"PHOTO;ENCODING=b:{text}", "LOGO;VALUE=uri:file:///etc/passwd"))
    assert (row.record.photo, row.pictures) == ("", {})
    assert row.record.source is not None
    assert row.record.source.properties[-1].value == "file:///etc/passwd"


def test_base64_that_would_not_be_written_the_same_stays_where_it_is() -> None:
    unpadded = base64.b64encode(PNG).decode().rstrip("=")
    (row,) = imported(card("FN:A", f"PHOTO;ENCODING=b:{unpadded}"))
    assert row.record.source is not None
    assert row.record.source.properties[-1].value == unpadded
    assert row.pictures[row.record.photo] == PNG


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (["FN:A", "TEL;CELL:1"], "bare_types"),
        (["FN:A", "NOTE:one", "two"], "stray_line"),
        (["FN:A", "PHOTO;ENCODING=b:AAAA", "AAAA"], "unfolded_base64"),
        (["FN:A", "PHOTO;ENCODING=b:====="], "damaged_base64"),
        (["FN:A", "NOTE;ENCODING=QUOTED-PRINTABLE:a=", "TEL:1"], "soft_break"),
        (["FN:A", "VERSION:2.1"], "two_versions"),
        (["FN:A\0"], "control_signs"),
        (["FN:A", "TEL;CELL"], "no_value"),
        (["NICKNAME:A"], "no_name"),
        (["FN:A", "X-CARDCASE-ENCOUNTERS:why=%zz"], "encounters"),
    ],
)
def test_what_is_mended_is_said(lines: list[str], code: str) -> None:
    assert code in repairs(card(*lines))


def test_what_is_mended_around_a_card_is_said() -> None:
    assert repairs(b"BEGIN:VCARD \nVERSION:3.0\nFN:A\nEND:VCARD\n") == {"frame"}
    assert repairs(b"BEGIN:VCARD\nVERSION:3.0\nFN:A\n") == {"missing_end"}
    assert repairs(b"BEGIN:VCARD\nFN:A\nEND:VCARD\n") == {"no_version"}
    assert repairs(b"VERSION:3.0\nFN:A\nEND:VCARD\n") == {"missing_begin"}
    assert repairs(card("FN:Żak").decode().encode("cp1250")) == {"charset"}
    assert repairs(card("FN:A", "N:B;A;;;")) == set()


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("cp1251", "Виталий Кличко"),
        ("cp1255", "אפרים קישון"),
        ("cp932", "佐藤 さくら"),
        ("cp1250", "Żółć"),
        ("cp1252", "José Núñez"),
    ],
)
def test_a_code_page_that_nobody_names_is_guessed_for_the_whole_card(
    encoding: str, name: str
) -> None:
    (row,) = imported(card(f"FN:{name}", "NOTE:plain").decode().encode(encoding))
    assert row.record.formatted == name


def test_charsets_of_python_that_no_file_has_are_not_used() -> None:
    data = card("FN;CHARSET=unicode_escape:Jos\\xe9").replace(b"\\xe9", b"\xe9")
    (row,) = imported(data)
    assert row.record.formatted == "José"


def test_a_value_cut_off_within_a_character_keeps_what_is_before_it() -> None:
    (row,) = imported(card("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=91=C3", version="2.1"))
    assert row.record.formatted == "Ñ"


def test_agents_are_kept_inside_of_their_principals() -> None:
    inner = ["BEGIN:VCARD", "VERSION:2.1", "FN:Agent", "TEL:1", "END:VCARD"]
    for lines in (
        ["AGENT:", *inner],
        ["AGENT:BEGIN:VCARD", *inner[1:]],
        ["AGENT:", *(f" {line}" for line in inner)],
    ):
        given = properties(card("FN:Boss", *lines, "TITLE:CEO", version="2.1"))
        agent = given[2]
        assert (agent.name, given[3].value) == ("AGENT", "CEO")
        assert [line.strip() for line in agent.value.split("\n")] == inner


def test_an_agent_that_is_not_closed_costs_no_other_card() -> None:
    data = card("FN:A", "AGENT:", "BEGIN:VCARD", "FN:X") + card("FN:B")
    assert [row.record.formatted for row in imported(data)] == ["A", "B"]


def test_a_card_in_which_nothing_stands_is_passed_over() -> None:
    data = card() + card("N:;;;;", "FN:") + card("FN:A")
    assert [(row.index, row.record.formatted) for row in imported(data)] == [(0, "A")]


@pytest.mark.parametrize(
    ("line", "called"),
    [
        ("NICKNAME:,Big Joey", "Big Joey"),
        ("TITLE:Smith", "Smith"),
        ("ADR:;;;Kielce;;;", "Kielce"),
        ("GEO:50.87;20.63", "50.87"),
        ("X-ANY:;custom;1", "custom"),
    ],
)
def test_a_card_without_any_name_is_called_by_what_there_is(line: str, called: str) -> None:
    (row,) = imported(card(line))
    assert row.record.display_name == called


class Generated(io.RawIOBase):
    """A file of any size that is made while it is read."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = b""
        self.largest = 0

    def read(self, size: int = -1) -> bytes:
        while len(self._rest) < size and (piece := next(self._pieces, b"")):
            self._rest += piece
        data, self._rest = self._rest[:size], self._rest[size:]
        self.largest = max(self.largest, size)
        return data


def test_a_file_is_read_as_its_contacts_are_asked_for() -> None:
    asked = 0

    def pieces() -> Iterator[bytes]:
        nonlocal asked
        for number in range(100_000):
            asked += 1
            yield card(f"FN:N {number}", "NOTE:" + "x" * 400)

    file = Generated(pieces())
    rows = stream(file)
    for number in range(10):
        row = next(rows)
        assert isinstance(row, Imported)
        assert row.record.formatted == f"N {number}"
    assert asked < 10_000
    assert file.largest <= 1024 * 1024


def test_a_card_that_is_too_large_costs_no_other() -> None:
    def pieces() -> Iterator[bytes]:
        yield card("FN:A")
        yield b"BEGIN:VCARD\r\nFN:Large\r\nNOTE:"
        for _ in range(40):
            yield b"x" * 1024 * 1024
        yield b"\r\nEND:VCARD\r\n"
        yield card("FN:B")

    first, large, last = stream(Generated(pieces()))
    assert isinstance(large, RowError)
    assert (large.index, large.reason) == (1, "too_large")
    assert len(large.raw) <= 33 * 1024 * 1024
    assert [row.record.formatted for row in (first, last) if isinstance(row, Imported)] == [
        "A", "B",
    ]  # fmt: skip


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-16", "utf-8-sig"])
def test_lines_and_characters_are_whole_across_the_pieces_of_a_file(
    end: str, encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cardcase.core.exchange.vcard.lines._CHUNK", 17)
    text = end.join(["BEGIN:VCARD", "VERSION:3.0", "FN:Żółć", "NOTE:a", "  b", "END:VCARD", ""])
    first, second = read((text * 2).encode(encoding))
    for row in (first, second):
        assert isinstance(row, Imported)
        assert (row.record.formatted, row.record.notes, row.repairs) == ("Żółć", "a b", ())
