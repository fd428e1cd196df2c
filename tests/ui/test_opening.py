"""A library that cannot be opened is told, and a damaged one can be put back from a copy."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from cardcase.core.ops import contacts
from cardcase.core.records import ContactRecord
from cardcase.core.store import browse, load
from cardcase.core.store.library import Library
from cardcase.core.store.models import Row
from cardcase.ui import preparing
from cardcase.ui.opening import open_library
from cardcase.ui.preparing import Preparing
from people import crowd

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


@pytest.fixture
def large(library: Library, monkeypatch: pytest.MonkeyPatch) -> Library:
    """A library whose index is of an older program, in a program that shows all it waits for."""
    monkeypatch.setattr(preparing, "SHOWN_AFTER_MS", 0)
    crowd(library, 1500)
    with library.transaction():
        Row._meta.database.user_version = 0
    library.close_all()
    return library


def test_what_opening_waits_for_is_shown(large: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    shares: list[float] = []
    tell = Preparing.tell

    def told(self: Preparing, done: int, total: int, what: str) -> None:
        tell(self, done, total, what)
        shares.append(self.bar.share)
        QApplication.processEvents()
        assert self.isVisible() and "search" in self.accessibleName()

    monkeypatch.setattr(Preparing, "tell", told)
    opened = open_library(large.path)
    assert opened is not None
    assert shares == sorted(shares) and len(shares) == 3 and shares[-1] > 0.6
    assert browse.count_contacts(opened) == 1500
    assert not any(isinstance(each, Preparing) and each.isVisible() for each in _windows())
    opened.close_all()


def test_who_does_not_want_to_wait_closes_it(
    large: Library, monkeypatch: pytest.MonkeyPatch, told: list[str]
) -> None:
    def closed(self: Preparing, *_step: object) -> None:
        self.show()
        self.close()

    with monkeypatch.context() as patched:
        patched.setattr(Preparing, "tell", closed)
        assert open_library(large.path) is None
    assert told == []
    # Nothing of it was kept, and the next time it is made.
    opened = open_library(large.path)
    assert opened is not None and browse.count_contacts(opened) == 1500
    opened.close_all()


def test_opening_what_is_ready_shows_nothing(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Preparing, "show", lambda _self: pytest.fail("shown"))
    opened = open_library(library.path)
    assert opened is not None
    opened.close_all()


def _windows() -> list[object]:
    return list(QApplication.topLevelWidgets())
