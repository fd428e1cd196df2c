"""Which format reads and writes a file."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import pytest

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange import files, registry
from cardcase.core.exchange.options import DEFAULT_READ, ReadOptions
from cardcase.core.exchange.rows import Imported, Row
from cardcase.core.records import ContactRecord

VCARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jan Dobry\r\nEND:VCARD\r\n"


class Lines:
    """A format of another package: a name a line."""

    name = "lines"
    suffixes = (".lines",)

    def sniff(self, head: bytes) -> bool:
        return head.startswith(b"#lines")

    def read(self, file: BinaryIO, options: ReadOptions = DEFAULT_READ) -> Iterator[Row]:
        for index, line in enumerate(file.read().decode().splitlines()[1:]):
            yield Imported(index=index, record=ContactRecord(formatted=line))


class Point:
    """An entry point that gives an object, or does not load."""

    def __init__(self, name: str, given: object) -> None:
        self.name = name
        self._given = given

    def load(self) -> object:
        if self._given is None:
            raise ImportError(self.name)
        return self._given


@pytest.fixture
def plugged_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    points = {registry.ENTRY_POINTS: [Point("broken", None), Point("lines", Lines())]}
    monkeypatch.setattr(registry, "entry_points", lambda group: points[group])
    registry._formats.cache_clear()
    yield
    registry._formats.cache_clear()


def test_a_file_is_known_by_its_first_bytes_then_by_its_ending() -> None:
    assert registry.importer_for("a.txt", VCARD).name == "vcard3"
    assert registry.importer_for("a.txt", VCARD.decode().encode("utf-16")).name == "vcard3"
    assert registry.importer_for("A.VCF", b"FN:x").name == "vcard3"


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [("a.vcf", b"", "empty_file"), ("a.txt", b"hello", "unknown_format")],
)
def test_what_no_format_knows(name: str, data: bytes, code: str) -> None:
    with pytest.raises(ExchangeError) as caught:
        registry.importer_for(name, data)
    assert caught.value.code == code


def test_an_exporter_by_name() -> None:
    assert registry.exporter("vcard3").suffixes[0] == ".vcf"
    assert b"VERSION:4.0" in b"".join(registry.exporter("vcard4").write([ContactRecord(given="J")]))
    with pytest.raises(ExchangeError):
        registry.exporter("nothing")


@pytest.mark.usefixtures("plugged_in")
def test_another_package_adds_a_format_and_a_broken_one_does_no_harm() -> None:
    ours = {"vcard3", "json", "facebook_json", "table"}
    assert {importer.name for importer in registry.importers()} == {*ours, "lines"}
    assert "lines" not in {exporter.name for exporter in registry.exporters()}
    importer = registry.importer_for("x", b"#lines\nJan\n")
    assert [
        row.record for row in importer.read(BytesIO(b"#lines\nJan\n")) if isinstance(row, Imported)
    ] == [ContactRecord(formatted="Jan")]


def test_files_whole(tmp_path: Path) -> None:
    file = tmp_path / "a.vcf"
    files.write_whole(file, [VCARD])
    files.write_whole(file, [VCARD] * 2)
    assert len(list(files.read_contacts(file))) == 2
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.vcf"]


def test_files_that_cannot_be(tmp_path: Path) -> None:
    def code_of(path: Path) -> str:
        with pytest.raises(ExchangeError) as caught:
            list(files.read_contacts(path))
        return caught.value.code

    assert code_of(tmp_path / "none.vcf") == "file_missing"
    assert code_of(tmp_path) == "no_access"
    with pytest.raises(ExchangeError) as caught:
        files.write_whole(tmp_path / "no" / "folder.vcf", [VCARD])
    assert caught.value.code == "not_written"
