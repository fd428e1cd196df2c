"""What is told of a table beside its contacts: columns in no field, phones without a country."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cardcase.core.store import browse, load
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.main_window import MainWindow
from cardcase.ui.pages.imports.page import FEW
from windows import main_window


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cardcase.core.config.mappings_path", lambda: tmp_path / "tables.json")


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Iterator[MainWindow]:
    with main_window(context, qtbot, size=(1280, 720)) as made:
        yield made


def table(folder: Path, count: int, phone: str = "301 234 5{:02}") -> Path:
    file = folder / "list.csv"
    rows = (f"Ewa,Sowa{n},{phone.format(n)},red{n}\r\n" for n in range(count))
    file.write_text("".join(("First name,Last name,Phone,Shade\r\n", *rows)), newline="")
    return file


def test_columns_in_no_field_and_phones_without_a_country_are_told(
    window: MainWindow, library: Library, tmp_path: Path
) -> None:
    window.open_files([table(tmp_path, FEW + 1)])
    look = window.imports.look
    assert window.page is window.imports and window.imports.front() is look
    assert look.unused.text() == "In no field, kept with the contact and found: Shade."
    assert look.region.isVisible()
    assert look.region.text() == "Phones without a code: Poland"
    look.region._fill()
    germany = next(each for each in look.region._group.actions() if each.data() == "DE")
    look.region._take(germany)
    assert window.imports.front() is look and look.region.text().endswith("Germany")
    look.take.click()
    (uid,) = browse.matching(library, "Sowa7")
    contact = load.contact(library, uid)
    assert contact is not None and contact.points[0].normalized == "+4930123450" + "7"
    assert browse.matching(library, "red7") == [uid]


def test_of_phones_with_a_code_nothing_is_asked(window: MainWindow, tmp_path: Path) -> None:
    window.open_files([table(tmp_path, FEW + 1, "+48 601 234 5{:02}")])
    assert not window.imports.look.region.isVisible()


def test_a_few_that_come_in_at_once_tell_the_columns_in_the_toast(
    window: MainWindow, tmp_path: Path
) -> None:
    window.open_files([table(tmp_path, 2)])
    assert window.page is window.contacts
    assert window.toast.label.text() == (
        "Two contacts added. In no field, kept with the contact and found: Shade."
    )
