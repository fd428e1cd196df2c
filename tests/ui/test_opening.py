"""A library that cannot be opened is told, and a damaged one can be put back from a copy."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from cardcase.core.ops import contacts
from cardcase.core.records import ContactRecord
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.ui.opening import open_library

ANNA = ContactRecord(uid="anna", given="Anna", family="Nowak")


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What boxes say; the first button in each is pressed."""
    said: list[str] = []

    def shown(box: QMessageBox) -> int:
        buttons = [button.text() for button in box.buttons()]
        said.append(f"{box.text()}|{box.informativeText()}|{buttons}")
        if box.buttons():
            box.buttons()[0].click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", shown)
    yield said


def test_a_damaged_library_is_put_back_from_its_newest_whole_copy(
    library: Library, told: list[str]
) -> None:
    contacts.create(library, ANNA)
    library.back_up()
    contacts.create(library, ContactRecord(uid="jan", given="Jan"))
    library.back_up().write_bytes(b"spoilt")
    library.close_all()
    file = library.path / "cardcase.db"
    file.write_bytes(b"\xa5" * 9000)
    opened = open_library(library.path)
    assert opened is not None
    assert load.contact(opened, "anna") is not None and load.contact(opened, "jan") is None
    opened.close_all()
    (said,) = told
    assert "damaged or gone" in said and "Put back the copy: today, " in said
    (kept,) = library.backups.glob("damaged-*.db")
    assert kept.read_bytes() == b"\xa5" * 9000


def test_without_a_whole_copy_it_is_only_told(library: Library, told: list[str]) -> None:
    contacts.create(library, ANNA)
    library.back_up().write_bytes(b"spoilt")
    library.close_all()
    file = library.path / "cardcase.db"
    file.write_bytes(b"\xa5" * 9000)
    assert open_library(library.path) is None
    (said,) = told
    assert "damaged or gone" in said and "Put back" not in said
    assert file.read_bytes() == b"\xa5" * 9000


def test_other_trouble_offers_nothing(tmp_path: Path, told: list[str]) -> None:
    (tmp_path / "cardcase.db").write_text("shopping list")
    assert open_library(tmp_path) is None
    (said,) = told
    assert "no Cardcase library" in said and str(tmp_path) in said
