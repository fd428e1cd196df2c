"""Undo while a card is reviewed: what was typed and chosen, lines and fields that were added."""

from PySide6.QtCore import Qt

from reviewing import NAME, SLOGAN, Bench

Ctrl = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier


def test_what_a_line_replaced_comes_back_by_undo_in_the_field(bench: Bench, one: str) -> None:
    bench.begin(one)
    field = bench.go_to("title[0]")
    bench.click_line(SLOGAN, Shift)
    bench.press(Qt.Key.Key_Z, Ctrl)
    assert field.text() == "Kierownik Zakupów"


def test_undo_goes_through_the_fields_and_never_takes_the_photographs(
    bench: Bench, one: str
) -> None:
    bench.begin(one)
    before = {key: bench.go_to(key).text() for key in ("org", "name")}
    bench.retype(bench.field("given"), "")
    bench.retype(bench.field("org"), "Stół")
    bench.click_line(SLOGAN, Shift)
    bench.page.key_bar.accept_button.setFocus()
    said = [bench.field("org").text()]
    for _ in range(3):
        bench.press(Qt.Key.Key_Z, Ctrl)
        said.append(bench.field("org").text())
    assert said == ["Meble, które czekają", "Stół", "", before["org"]]
    assert list(bench.page.desk.card_panel.unused.buttons) == [SLOGAN], "the line is spare again"
    bench.press(Qt.Key.Key_Z, Ctrl)
    assert bench.field("given").text() == before["name"] and bench.focused is bench.field("given")
    bench.press(Qt.Key.Key_Z, Ctrl | Shift)
    assert bench.field("given").text() == ""
    bench.press(Qt.Key.Key_Z, Ctrl)
    assert not bench.notices
    bench.press(Qt.Key.Key_Z, Ctrl)
    assert bench.notices == ["Nothing to undo here. Older steps are in the history: Ctrl+H"]


def test_kinds_added_fields_and_lines_are_taken_back_with_what_was_typed(
    bench: Bench, one: str
) -> None:
    bench.begin(one)
    where, values = bench.page.desk.where_why, bench.page._sitting.sheet
    assert values is not None
    bench.retype(where.event_name, "Targi Stal")
    bench.choose(where.kind, "conference")
    phone = bench.form.type_of("phones[0]")
    assert phone is not None and phone.code == "work"
    bench.choose(phone, "mobile")
    actions = {action.text(): action for action in bench.form.add_menu.actions()}
    actions["Phone"].trigger()
    bench.type("601 555 012")
    second = bench.form.type_of("phones[1]")
    assert second is not None
    bench.choose(second, "home")
    bench.page.desk.put_line_into("note", SLOGAN)
    said = dict(values.values)
    assert said["phones[1].type"] == "home" and said["note"] == "Meble, które czekają"

    def undo() -> None:
        bench.press(Qt.Key.Key_Z, Ctrl)

    undo()
    assert bench.form.edit_of("note") is None and SLOGAN in values.unused, "line and field at once"
    undo()
    assert values.text("phones[1].type") == "work", "what it was proposed as"
    undo()
    assert values.text("phones[1]") == ""
    undo()
    assert bench.form.edit_of("phones[1]") is None
    undo()
    assert values.text("phones[0].type") == phone.code == "work" and phone.hasFocus()
    undo()
    assert where.kind.code == "fair" and where.event_name.text() == "Targi Stal"
    undo()
    assert where.event_name.text() == ""
    for _ in range(7):
        bench.press(Qt.Key.Key_Z, Ctrl | Shift)
    assert values.values == said and where.kind.code == "conference"


def test_a_line_put_into_a_name_goes_into_its_parts_and_one_undo_takes_it_back(
    bench: Bench, one: str
) -> None:
    bench.begin(one)
    bench.go_to("name")
    given = bench.field("given")
    bench.retype(given, "Ida")
    bench.retype(bench.field("family"), "Lis")
    bench.click(given)
    bench.click_line(NAME)
    assert (given.text(), bench.field("family").text()) == ("Łucja", "Błaszczyk")
    bench.press(Qt.Key.Key_Z, Ctrl)
    assert (given.text(), bench.field("family").text()) == ("Ida", "Lis")
