"""Lines of a card go into fields, by clicks and by keys."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.ui.regions import next_region
from reviewing import (
    DRAFT,
    EMAIL,
    EVIDENCE,
    PATIENCE,
    PHONE,
    SLOGAN,
    TITLE,
    Bench,
    Shot,
    put_in,
    sure,
)

Ctrl = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier


def test_a_click_on_a_line_puts_its_value_into_the_focused_field(bench: Bench, one: str) -> None:
    bench.begin(one)
    field = bench.go_to("title[0]")
    bench.click_line(SLOGAN, Shift)
    assert field.text() == "Meble, które czekają"
    assert bench.focused is field, "the focus stays in the field"
    assert bench.page.desk.card_panel.view.lit == (SLOGAN,)
    unused = bench.page.desk.card_panel.unused
    assert list(unused.buttons) == [TITLE], "what was replaced is a spare line now"


def test_a_line_is_added_to_a_field_that_says_another_one(bench: Bench, one: str) -> None:
    bench.begin(one)
    field = bench.go_to("title[0]")
    bench.click_line(SLOGAN)
    assert field.text() == "Kierownik Zakupów Meble, które czekają"
    assert bench.page.desk.card_panel.view.lit == (TITLE, SLOGAN)
    assert not bench.page.desk.card_panel.unused.buttons
    bench.press(Qt.Key.Key_Z, Ctrl)
    assert field.text() == "Kierownik Zakupów"
    bench.retype(field, "Prezes")
    bench.click_line(SLOGAN)
    assert field.text() == "Meble, które czekają", "what somebody typed is no line of the card"
    bench.click_line(TITLE)
    assert field.text() == "Kierownik Zakupów Meble, które czekają", "in the order of the card"
    bench.click_line(TITLE)
    assert field.text() == "Kierownik Zakupów", "a line that it says already is all it says then"


def test_a_line_with_a_label_gives_its_number(bench: Bench, one: str) -> None:
    bench.begin(one)
    field = bench.go_to("phones[0]")
    bench.retype(field, "1")
    bench.click_line(PHONE)
    assert field.text() == "+48 22 555 01 23"


def test_a_spare_line_goes_into_the_field_by_its_button(bench: Bench, one: str) -> None:
    bench.begin(one)
    field = bench.go_to("title[0]")
    bench.click(bench.page.desk.card_panel.unused.buttons[SLOGAN], Shift)
    assert field.text() == "Meble, które czekają"


def test_with_no_field_chosen_keys_ask_into_which_a_spare_line_goes(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    evidence = {key: replace(each, sure=True) for key, each in EVIDENCE.items()}
    put_in(library, tmp_path, Shot("a.jpg", replace(DRAFT, evidence=evidence)))
    bench.begin()
    unused = bench.page.desk.card_panel.unused
    assert bench.focused is bench.page.key_bar.accept_button
    unused.buttons[SLOGAN].setFocus(Qt.FocusReason.TabFocusReason)
    bench.press(Qt.Key.Key_Return)
    assert unused.menu is not None and unused.menu.activeAction().text() == "Name"
    QTest.keyClick(unused.menu, Qt.Key.Key_D)
    QTest.keyClick(unused.menu, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert bench.field("department").text() == "Meble, które czekają"
    assert bench.focused is bench.field("department") and not unused.buttons


def f6(bench: Bench) -> None:
    """As the window does."""
    found = bench.page.next_stop(forward=True) or next_region(bench.page.regions(), forward=True)
    assert found is not None
    found.setFocus(Qt.FocusReason.TabFocusReason)


@pytest.mark.parametrize("key", ["title[0]", "place"])
def test_f6_goes_from_a_field_to_the_spare_lines_and_enter_puts_one_there(
    bench: Bench, one: str, key: str
) -> None:
    bench.begin(one)
    field = bench.page.desk.field(key)
    assert field is not None
    bench.retype(field, "Prezes")
    unused = bench.page.desk.card_panel.unused
    f6(bench)
    assert bench.focused is next(iter(unused.buttons.values()))
    f6(bench)
    assert bench.focused is field, "and back"
    f6(bench)
    bench.press(Qt.Key.Key_Escape)
    assert bench.focused is field and bench.title == "Card 1 of 1", "and so does Escape"
    f6(bench)
    while bench.focused is not unused.buttons[SLOGAN]:
        bench.press(Qt.Key.Key_Tab)
    bench.press(Qt.Key.Key_Return, Shift)
    assert field.text() == "Meble, które czekają" and bench.focused is field
    assert not load.cards_in(bench.library, "accepted")


def test_enter_at_a_spare_line_adds_it_to_what_the_field_says(bench: Bench, one: str) -> None:
    bench.begin(one)
    field = bench.go_to("title[0]")
    f6(bench)
    bench.press(Qt.Key.Key_Return)
    assert field.text() == "Kierownik Zakupów Meble, które czekają" and bench.focused is field
    f6(bench)
    assert bench.page.key_bar.isAncestorOf(bench.focused), "no line is left to go to"


@pytest.mark.parametrize("key", ["phones[0]", "emails[0]"])
def test_a_line_with_one_more_number_gets_a_field_of_its_own_and_with_shift_takes_the_place(
    bench: Bench, library: Library, tmp_path: Path, key: str
) -> None:
    other = {"phones[0]": EMAIL, "emails[0]": PHONE}[key]
    line, value = {
        "phones[0]": (PHONE, "+48 22 555 01 23"),
        "emails[0]": (EMAIL, "lucja@laweczka.example"),
    }[key]
    # What was read stands in no line: then the one that has it is a further value.
    evidence = {each: what for each, what in EVIDENCE.items() if line not in what.lines}
    spare = replace(DRAFT, evidence=evidence | {key: sure()}, unused=(line, SLOGAN))
    put_in(library, tmp_path, Shot("a.jpg", spare))
    bench.begin()
    field = bench.go_to(key)
    bench.retype(field, {"phones[0]": "22 555 99 00", "emails[0]": "biuro@laweczka.example"}[key])
    before, unused = field.text(), bench.page.desk.card_panel.unused
    field.setFocus()
    f6(bench)
    assert bench.focused is unused.buttons[line]
    bench.press(Qt.Key.Key_Return)
    more = bench.field(key.replace("0", "1"))
    assert (field.text(), more.text()) == (before, value) and bench.focused is more
    field.setFocus()
    f6(bench)
    assert bench.focused is unused.buttons[SLOGAN]
    bench.press(Qt.Key.Key_Return)
    assert field.text() == before, "what it says stays"
    assert bench.notices == [
        "This line does not fit the field. With Shift it replaces what is there."
    ]
    field.setFocus()
    bench.click_line(other, Shift)
    assert field.text() != before, "with Shift it takes the place"


def test_the_ring_of_a_spare_line_is_whole(bench: Bench, one: str) -> None:
    bench.begin(one)
    button = bench.page.desk.card_panel.unused.buttons[SLOGAN]
    around = button.geometry().adjusted(-4, -4, 4, 4)
    inner = button.parentWidget()
    bench.qtbot.waitUntil(lambda: inner.visibleRegion().boundingRect().contains(around))


def test_with_no_field_chosen_a_line_leads_to_its_field_and_a_spare_one_to_the_notes(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    evidence = {key: replace(each, sure=True) for key, each in EVIDENCE.items()}
    put_in(library, tmp_path, Shot("a.jpg", replace(DRAFT, evidence=evidence)))
    bench.begin()
    bench.click_line(PHONE)
    assert bench.focused is bench.field("phones[0]")
    assert bench.field("phones[0]").text() == "+48 22 555 01 23"
    bench.page.activated()
    bench.press(Qt.Key.Key_Escape)
    bench.qtbot.waitUntil(bench.page.nothing_left.isVisible, timeout=PATIENCE)
    bench.press(Qt.Key.Key_Return)
    bench.click(bench.page.desk.card_panel.unused.buttons[SLOGAN])
    note = bench.form.edit_of("note")
    assert note is not None and note.text() == "Meble, które czekają"
