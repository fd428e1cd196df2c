"""Cards as other programs write them: those that come with the tests, and more if there are.

``CARDCASE_VCARD_CORPUS`` names a folder with more.
"""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.rows import Imported, RowError
from cardcase.core.exchange.vcard.reader import read
from vcards import records, write

HERE = Path(__file__).parents[2] / "data" / "vcards"

NAMES = {
    "apple_dates": "Marta Zielonka",
    "escaped_type": "Jürgen Böhmke",
    "google_colon": "Hurtownia: Dział zamówień",
    "google_photo_unfolded": "Olga Przykładowa",
    "names_with_spaces": "Zenon",
    "quoted_printable_name": "Grażyna Śliwa-Ćma",
    "quoted_printable_tab": "Оксана Ткаченко",
    "sound_irmc": "Ewa Nowak",
}


def corpus() -> list[Path]:
    folders = [HERE, *map(Path, filter(None, [os.environ.get("CARDCASE_VCARD_CORPUS")]))]
    found = (path for folder in folders for path in folder.rglob("*"))
    return sorted(path for path in found if path.suffix.lower() in (".vcf", ".vcard"))


@pytest.mark.parametrize(("file", "name"), NAMES.items(), ids=NAMES)
def test_known_troubles_of_other_programs(file: str, name: str) -> None:
    (contact,) = records((HERE / f"{file}.vcf").read_bytes())
    assert contact.display_name == name


@pytest.mark.parametrize("path", corpus(), ids=lambda path: path.name)
def test_no_file_makes_it_fall_and_what_is_read_is_written(path: Path) -> None:
    try:
        rows = read(path.read_bytes())
    except ExchangeError as error:
        assert error.code in ("empty_file", "no_contacts")
        return
    for row in rows:
        if isinstance(row, RowError):
            assert row.reason == "no_content"
            continue
        for version in ("3.0", "4.0"):
            (again,) = read(write([row.record], version, picture=row.pictures.get))
            assert isinstance(again, Imported)
            assert replace(again.record, source=None) == replace(row.record, source=None)
