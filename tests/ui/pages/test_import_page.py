"""Files of contacts brought in: told what their columns are, looked at, decided on, carried out."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from cardcase.core.match.update import updated
from cardcase.core.ops import history
from cardcase.core.ops.importing.items import SKIP, Candidate, Item
from cardcase.core.records import AddressRecord, ContactRecord, JobRecord, PointRecord
from cardcase.core.store import browse, load
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.main_window import MainWindow
from cardcase.ui.pages.duplicates.side import _facts as facts_of_side
from cardcase.ui.pages.imports import words
from cardcase.ui.pages.imports.field_words import CHOICES, field_words
from cardcase.ui.pages.imports.item_view import new_facts, who
from cardcase.ui.pages.imports.page import FEW, ImportPage
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.two_lines import SECOND
from mended import repair_codes
from reviewing import nameless
from windows import main_window

EMAIL = PointRecord(
    kind="email", type="work", value="biuro@stal.example", normalized="biuro@stal.example"
)
JAN = ContactRecord(uid="jan", given="Jan", family="Lis", points=(EMAIL,))


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cardcase.core.config.mappings_path", lambda: tmp_path / "tables.json")


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Iterator[MainWindow]:
    with main_window(context, qtbot, JAN, size=(1280, 720)) as made:
        yield made


@pytest.fixture
def page(window: MainWindow) -> ImportPage:
    return window.imports


def vcards(folder: Path, *cards: str, name: str = "people.vcf") -> Path:
    """A file of vCards with these lines in them."""
    frame = "BEGIN:VCARD\r\nVERSION:3.0\r\n{}\r\nEND:VCARD\r\n"
    file = folder / name
    file.write_bytes("".join(frame.format(card) for card in cards).encode())
    return file


def named(name: str, *more: str) -> str:
    """The lines of a vCard."""
    return "\r\n".join((f"FN:{name}", f"N:{name.split()[-1]};{name.split()[0]};;;", *more))


def names(library: Library) -> list[str]:
    """Who is in the library, in the order of the list."""
    return [row.name for row in browse.contacts_page(library)]


def press(page: ImportPage, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    """Press a key wherever the focus is on the page."""
    focused = QApplication.focusWidget()
    assert focused is not None and page.isAncestorOf(focused)
    QTest.keyClick(focused, key, modifier)


def test_a_few_new_ones_come_in_at_once_and_go_with_one_undo(
    window: MainWindow, library: Library, tmp_path: Path
) -> None:
    window.open_files([vcards(tmp_path, named("Ewa Sowa"), named("Adam Wilk"))])
    assert window.page is window.contacts
    assert names(library) == ["Jan Lis", "Ewa Sowa", "Adam Wilk"]
    assert window.toast.label.text() == "2 contacts added."
    window.commands.undo.trigger()
    assert names(library) == ["Jan Lis"]


def test_nobody_who_is_here_changes_before_it_is_agreed_to(
    window: MainWindow, page: ImportPage, library: Library, tmp_path: Path
) -> None:
    same = named("Jan Lis", "EMAIL;TYPE=WORK:biuro@stal.example", "TEL:+48601202303")
    window.open_files([vcards(tmp_path, same)])
    assert page.front() is page.look and page.look.lane == "update"
    said = [label.text() for label in page.look.view.findChildren(Label)]
    assert "In the file: Jan Lis" in said and "Here: Jan Lis" in said
    assert load.contact(library, "jan") == JAN
    press(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    jan = load.contact(library, "jan")
    assert jan is not None and len(jan.points) == 2
    file = vcards(
        tmp_path,
        named("Jan Lis", "EMAIL;TYPE=WORK:biuro@stal.example", "TEL:+48601202999"),
        named("Ewa Sowa"),
        "REV:1",
    )
    window.open_files([file])
    page.look.take.click()
    told = page.report.lines
    assert told[:2] == ["1 contact added.", "1 contact completed."], "the other one is told, too"
    assert window.toast.label.text() == "Contacts imported", "the page in front says how many"


@pytest.mark.parametrize("count", [1, FEW + 1])
def test_a_search_from_before_does_not_hide_who_has_come(
    window: MainWindow, page: ImportPage, tmp_path: Path, count: int
) -> None:
    window.contacts.list.search_for("jan")
    window.open_files([vcards(tmp_path, *(named(f"Ewa Nr{n:02}") for n in range(count)))])
    if page.front() is page.look:
        page.look.take.click()
    assert window.page is window.contacts and window.contacts.list.query == ""
    assert window.contacts.list.view.currentIndex().data() == "Ewa Nr00"


def test_the_same_file_again_changes_nothing(
    window: MainWindow, library: Library, tmp_path: Path
) -> None:
    file = vcards(tmp_path, named("Ewa Sowa", "EMAIL:ewa@sowa.example"))
    window.open_files([file])
    step = history.can_undo(library)
    window.open_files([file])
    assert history.can_undo(library) == step
    assert window.toast.label.text() == "1 contact was already here."


def test_who_may_be_known_is_asked_about_by_keyboard_alone(
    window: MainWindow, page: ImportPage, library: Library, tmp_path: Path
) -> None:
    shared = "EMAIL;TYPE=WORK:biuro@stal.example"
    file = vcards(
        tmp_path, named("Ewa Sowa", shared), named("Adam Wilk", shared), named("Iga Ryś", shared)
    )
    window.open_files([file])
    assert window.page is page and page.front() is page.look
    assert browse.count_contacts(library) == 1, "nothing is written before it is agreed on"
    assert page.look.lane == "to_decide"
    assert "Jan Lis: same e-mail" in page.look.list.currentIndex().data(SECOND)
    assert nameless(page) == []
    press(page, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)  # it is Jan
    press(page, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)  # somebody else
    press(page, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)  # leave it out
    assert page.look.model.choices[2] == SKIP
    assert page.look.take.text() == "Import 2 contacts"
    press(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert names(library) == ["Jan Lis", "Adam Wilk"]
    jan = load.contact(library, "jan")
    assert jan is not None and "Ewa Sowa" in jan.notes
    assert window.page is window.contacts
    window.commands.undo.trigger()
    assert load.contact(library, "jan") == JAN


def test_leaving_it_changes_nothing(
    window: MainWindow, page: ImportPage, library: Library, tmp_path: Path
) -> None:
    more = ("ORG:Huta Sowa", "TEL:+48601202303", "BDAY:1980-03-07", "NOTE:likes tea")
    window.open_files([vcards(tmp_path, *(named(f"Ewa Nr{n}", *more) for n in range(FEW + 1)))])
    assert page.front() is page.look and page.look.lane == "new"
    assert page.look.list.currentIndex().data(SECOND) == "Huta Sowa · +48601202303"
    said = [label.text() for label in page.look.view.findChildren(Label)]
    assert {"Birthday: 7 March 1980", "likes tea"} <= set(said)
    press(page, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert names(library) == ["Jan Lis"] and window.page is window.contacts
    assert window.toast.label.text() == "Nothing was imported."


def test_what_cannot_be_read_is_told_and_can_be_saved(
    window: MainWindow, page: ImportPage, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    empty = tmp_path / "empty.vcf"
    empty.write_bytes(b"")
    window.open_files([vcards(tmp_path, named("Ewa Sowa"), "REV:1"), empty])
    assert page.look.lane == "rejected"
    page.look.take.click()
    assert page.front() is page.report
    assert page.report.lines == ["1 contact added.", "1 contact could not be read."]
    page.report.save.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    kept = tmp_path / "kept.vcf"
    dialog.selectFile(str(kept))
    dialog.accept()
    qtbot.waitUntil(kept.exists, timeout=3_000)
    assert kept.read_bytes() == b"BEGIN:VCARD\r\nVERSION:3.0\r\nREV:1\r\nEND:VCARD\r\n"
    QTest.keyClick(page.report.close_button, Qt.Key.Key_Space)
    assert window.page is window.contacts and "Ewa Sowa" in names(library)


@pytest.mark.parametrize("clicked", ["nothing", "save", "text"])
def test_enter_goes_on_from_the_report_whatever_was_clicked(
    window: MainWindow, page: ImportPage, tmp_path: Path, clicked: str
) -> None:
    window.open_files([vcards(tmp_path, named("Ewa Sowa"), "REV:1")])
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(page.look.take, left)
    report = page.report
    assert page.front() is report and QApplication.focusWidget() is report.close_button
    if clicked == "save":
        QTest.mouseClick(report.save, left)
        for dialog in page.findChildren(QFileDialog):
            dialog.reject()
        report.save.setFocus(Qt.FocusReason.MouseFocusReason)
    elif clicked == "text":
        report._scroll.setFocus(Qt.FocusReason.MouseFocusReason)
    press(page, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert window.page is window.contacts


def test_a_file_that_gives_nothing_is_said(
    window: MainWindow, library: Library, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.vcf"
    empty.write_bytes(b"")
    window.open_files([empty])
    assert "empty.vcf: This file is empty." in window.toast.label.text()
    assert names(library) == ["Jan Lis"]


def test_columns_are_told_once_and_remembered(
    window: MainWindow, page: ImportPage, library: Library, tmp_path: Path
) -> None:
    table = tmp_path / "moje.csv"
    table.write_text("aaa;bbb;ccc\nEwa Sowa;601 234 567;Huta Sowa\n", encoding="utf-8")
    window.open_files([table])
    assert window.page is page and page.front() is page.mapping
    assert nameless(page) == []
    for row, code in zip(page.mapping.rows, ("name", "phone:mobile", "organization"), strict=True):
        row.field.choices.aboutToShow.emit()
        next(each for each in row.field.choices.actions() if each.data() == code).trigger()
    QTest.keyClick(
        page.mapping.rows[0].field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    (row,) = browse.contacts_page(library, "sowa")
    ewa = load.contact(library, row.uid)
    assert ewa is not None and ewa.display_name == "Ewa Sowa"
    assert ewa.points[0].normalized == "+48601234567" and ewa.points[0].type == "mobile"
    table.write_text("aaa;bbb;ccc\nAdam Wilk;602 234 567;Huta Wilk\n", encoding="utf-8")
    window.open_files([table])
    assert "Adam Wilk" in names(library), "the next one like it is not asked about"


def test_columns_without_a_name_are_not_agreed_on_and_can_be_told_again(
    window: MainWindow, page: ImportPage, library: Library, tmp_path: Path
) -> None:
    table = tmp_path / "moje.csv"
    rows = "".join(f"Ewa Nr{n};601 234 5{n:02};Huta {n}\n" for n in range(FEW + 1))
    table.write_text(f"aaa;bbb;ccc\n{rows}", encoding="utf-8")
    window.open_files([table])

    def tell(*codes: str) -> None:
        for row, code in zip(page.mapping.rows, codes, strict=True):
            row.field.choices.aboutToShow.emit()
            next(each for each in row.field.choices.actions() if each.data() == code).trigger()

    tell("", "note", "tag")
    assert not page.mapping.go_on.isEnabled() and page.mapping.missing.isVisible()
    tell("organization", "note", "name")
    page.mapping.go_on.click()
    assert page.front() is page.look and page.look.model.index(0).data() == "Huta 0"
    assert [each.text for each in page.commands()][1:] == ["Columns…", "Cancel"]
    page.look.columns.click()
    assert page.front() is page.mapping and page.commands() == []
    QTest.keyClick(page.mapping.rows[0].field, Qt.Key.Key_Escape)
    assert page.front() is page.look and page.busy, "Esc goes back, and nothing is thrown away"
    page.look.columns.click()
    tell("name", "note", "organization")
    page.mapping.go_on.click()
    assert page.look.model.index(0).data() == "Ewa Nr0"
    page.look.give_up.click()
    window.open_files([table])
    assert page.front() is page.mapping, "what nothing came of is not remembered"
    page.mapping.give_up.click()


def test_both_sides_are_seen_before_it_is_decided(
    window: MainWindow, page: ImportPage, tmp_path: Path
) -> None:
    shared = "EMAIL;TYPE=WORK:biuro@stal.example"
    window.open_files([vcards(tmp_path, named("Ewa Sowa", shared, "TEL:+48601202303"))])
    said = [label.text() for label in page.look.view.findChildren(Label)]
    assert "+48601202303" in said and said.count("biuro@stal.example") == 2
    chip = page.look.lanes["to_decide"]
    assert chip.text().endswith("1")
    page.look.view.answer(2)
    assert chip.text().endswith("0") and page.look.take.isEnabled()
    page.look.take.click()
    assert window.toast.label.text() == "1 contact added."


def test_who_was_not_decided_on_is_told(
    window: MainWindow, page: ImportPage, library: Library, tmp_path: Path
) -> None:
    shared = "EMAIL;TYPE=WORK:biuro@stal.example"
    window.open_files([vcards(tmp_path, named("Ewa Sowa", shared))])
    page.look.take.click()
    assert window.toast.label.text().startswith("1 contact added. 1 of those added may be known")
    assert browse.count_contacts(library) == 2


def test_the_report_leads_to_who_may_be_known(
    window: MainWindow, page: ImportPage, tmp_path: Path
) -> None:
    shared = "EMAIL;TYPE=WORK:biuro@stal.example"
    window.open_files([vcards(tmp_path, named("Ewa Sowa", shared), "REV:1")])
    assert page.look.list.hasFocus(), "not what Qt finds first"
    page.look.take.click()
    told = "1 of those added may be known already."
    assert page.report.lines[:2] == ["1 contact added.", told]
    ways = page.report.findChildren(Button)
    next(each for each in ways if each.accessibleName() == "Find duplicates").click()
    assert window.page is window.duplicates and not page.busy


def test_a_table_without_headings_is_turned(
    window: MainWindow, page: ImportPage, tmp_path: Path
) -> None:
    table = tmp_path / "moje.csv"
    table.write_text("aaa;bbb;ccc\nxx;yy;zz\n", encoding="utf-8")
    window.open_files([table])
    before = [row.field.accessibleName() for row in page.mapping.rows]
    box = page.mapping.no_headings
    box.setFocus()
    assert box.isChecked()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked() and box.hasFocus()
    after = [row.field.accessibleName() for row in page.mapping.rows]
    window.resize(1900, 700)
    QApplication.processEvents()
    least = page.mapping.minimumSizeHint().width()
    assert least < 700, "what was wide may become narrow"
    assert len(after) == len(before) and after != before
    QTest.keyClick(page.mapping.rows[0].field, Qt.Key.Key_Escape)
    assert window.page is window.contacts


def test_every_choice_and_code_has_words() -> None:
    assert len({field_words(code) for code in CHOICES}) == len(CHOICES)
    assert field_words("phone:work#2").endswith("2")
    assert words.fields(["given", "points"]) == "given name, ways to reach"
    assert repair_codes() <= words.known_codes()


def test_the_rows_are_a_proper_model(
    window: MainWindow, page: ImportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    tester = QAbstractItemModelTester(
        page.look.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    window.open_files([vcards(tmp_path, *(named(f"Ewa Nr{n}") for n in range(FEW + 1)))])
    page.look.list.go_on()
    page.look.list.turned.emit()
    assert page.look.model.rowCount() == FEW + 1
    del tester


def test_what_is_new_of_a_known_person_is_marked() -> None:
    phone = PointRecord(kind="phone", value="601 202 303", normalized="+48601202303")
    mail = PointRecord(kind="email", value="anna@stal.example", normalized="anna@stal.example")
    here = ContactRecord(given="Anna", points=(phone,), notes="miła")
    there = replace(here, points=(replace(phone, value="+48 601-202-303"), mail), tags=("stal",))
    assert news(here, there) == {"anna@stal.example", "Tags: stal"}
    assert news(here, here) == frozenset()
    at_home = AddressRecord(street="ul. Długa 1", postcode="80-001", city="Gdańsk")
    assert news(replace(here, addresses=(at_home,)), replace(here, addresses=(TOWN,))) == set()
    elsewhere = replace(here, addresses=(replace(at_home, city="Sopot"),))
    assert news(elsewhere, replace(here, addresses=(TOWN,))) == {"Gdańsk"}
    # A job that is over here stays so, whatever an old file says.
    past = replace(here, jobs=(JobRecord(organization="Stal", until="2020"),))
    assert news(past, replace(here, jobs=(JobRecord(organization="Stal"),))) == set()


def test_the_present_job_is_told_before_one_that_is_over() -> None:
    past, present = JobRecord(organization="Stal", until="2020"), JobRecord(organization="Brava")
    somebody = ContactRecord(given="Anna", jobs=(past, present))
    assert who(somebody) == ["Brava", "Stal"]
    lines = [text for _, text, _, _ in facts_of_side(somebody, ContactRecord())]
    assert lines == ["Brava", "Stal"]


TOWN = AddressRecord(city="Gdańsk", type="home")


def news(here: ContactRecord, there: ContactRecord) -> frozenset[str]:
    """What the page marks as new of a record that is found to be of the contact."""
    return new_facts(there, [(here, updated(here, there, own=False).record)])


def test_names_that_are_alike_are_told_as_duplicates_tells_them() -> None:
    found = Candidate("z", "Zofia Łęcka", "phone", ("nickname",))
    item = Item(index=0, name="Zosia Łęcka", lane="to_decide", candidates=(found,))
    told = words.fate(item, None)
    assert told == "Zofia Łęcka: same phone, short or foreign form of the given name"
    other = replace(item, candidates=(replace(found, names=()),))
    assert words.fate(other, None) == "Zofia Łęcka: same phone, another name"
