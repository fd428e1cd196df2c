"""Reviewing cards as a person does: by keys and clicks, on a real library."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QPolygonF, QTransform
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cardcase.core.card_records import CardRecord
from cardcase.core.scan.draft import Draft
from cardcase.core.scan.page import Line, Page
from cardcase.core.store.library import Library
from cardcase.ui.pages.review.line_crop import LineCrop
from cardcase.ui.pages.review.sheet import Sheet
from cardcase.ui.pages.review.sure_row import SureRow
from reviewing import (
    DRAFT,
    EMAIL,
    EVIDENCE,
    LUCJA,
    NAME,
    ORG,
    PATIENCE,
    PHONE,
    SLOGAN,
    STREET,
    TOWN,
    Bench,
    Shot,
    doubtful,
    in_sight,
    nameless,
    page,
    put_in,
    sure,
)

Ctrl = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier


# The card and its form.


def test_the_card_is_named_and_the_focus_starts_on_the_first_doubt(bench: Bench, one: str) -> None:
    bench.begin(one)
    assert bench.title == "Card 1 of 1"
    assert bench.focused is bench.field("org")
    assert bench.page.desk.card_panel.view.lit == (ORG,)


def test_without_doubts_the_focus_starts_on_accept(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    evidence = {key: replace(each, sure=True) for key, each in EVIDENCE.items()}
    put_in(library, tmp_path, Shot("a.jpg", replace(DRAFT, evidence=evidence)))
    bench.begin()
    assert bench.focused is bench.page.key_bar.accept_button
    assert bench.page.desk.card_panel.view.lit == ()


def test_a_card_of_which_nothing_was_read_begins_with_the_name(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    put_in(library, tmp_path, Shot("a.jpg", Draft()))
    bench.begin()
    assert bench.focused is bench.field("given")
    bench.click_line(NAME)
    assert (bench.field("given").text(), bench.field("family").text()) == ("Łucja", "Błaszczyk")


def test_keys_for_doubts_are_named_where_there_is_one(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    evidence = {key: replace(each, sure=True) for key, each in EVIDENCE.items()}
    put_in(library, tmp_path, Shot("a.jpg"), Shot("b.jpg", replace(DRAFT, evidence=evidence)))
    bench.begin()
    bench.page.resize(1376, 900)
    named = [hint.text() for hint in bench.page.key_bar.hints if hint.isVisible()]
    always = ["all fields", "where and why", "not a card"]
    assert named == ["next doubt", "other reading", *always]
    bench.press(Qt.Key.Key_Escape)
    bench.until_title("Card 2 of 2")
    named = [hint.text() for hint in bench.page.key_bar.hints if hint.isVisible()]
    assert named == always


def test_the_form_of_a_slim_window_has_one_column(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    put_in(library, tmp_path, Shot("a.jpg", Draft()))
    bench.begin()
    title, org = bench.field("title[0]"), bench.field("org")

    def beside() -> bool:
        zero = QPoint(0, 0)
        return title.mapTo(bench.page, zero).y() == org.mapTo(bench.page, zero).y()

    assert beside()
    bench.page.resize(816, 600)
    bench.qtbot.waitUntil(lambda: not beside(), timeout=PATIENCE)
    assert title.width() == org.width()


class Windows(QObject):
    """Which windows have been shown."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_no_part_of_a_form_flashes_as_a_window_of_its_own(
    bench: Bench, library: Library, tmp_path: Path, qapp: QApplication
) -> None:
    put_in(library, tmp_path, Shot("a.jpg"), Shot("b.jpg", Draft()))
    windows = Windows()
    qapp.installEventFilter(windows)
    bench.begin()
    bench.press(Qt.Key.Key_F2)
    bench.press(Qt.Key.Key_Escape)
    bench.until_title("Card 2 of 2")
    qapp.removeEventFilter(windows)
    assert windows.seen == []


def test_the_focused_field_lights_its_lines(bench: Bench, one: str) -> None:
    bench.begin(one)
    view = bench.page.desk.card_panel.view
    bench.click(bench.field("addresses[0].city"))
    assert view.lit == (STREET, TOWN)
    bench.go_to("phones[0]")
    assert view.lit == (PHONE,)
    bench.click(bench.page.desk.where_why.why)
    assert view.lit == ()


def test_the_pointer_on_a_row_lights_its_line_and_gives_it_back(bench: Bench, one: str) -> None:
    bench.begin(one)
    view = bench.page.desk.card_panel.view
    row = bench.form.sure.rows["emails[0]"]
    QTest.mouseMove(row)
    bench.qtbot.waitUntil(lambda: view.lit == (EMAIL,), timeout=PATIENCE)
    QTest.mouseMove(bench.page.key_bar)
    bench.qtbot.waitUntil(lambda: view.lit == (ORG,), timeout=PATIENCE)


def test_the_pointer_on_a_line_shows_a_hand_and_lights_its_field(bench: Bench, one: str) -> None:
    bench.begin(one)
    view = bench.page.desk.card_panel.view
    bench.point_at(PHONE)
    # A display of its own tells of the pointer when it gets to it.
    bench.qtbot.waitUntil(
        lambda: view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    )
    lit = [key for key, row in bench.form.sure.rows.items() if row.lit]
    assert lit == ["phones[0]"]
    QTest.mouseMove(view.viewport(), QPoint(2, 2))
    bench.qtbot.waitUntil(lambda: view.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor)


def test_frames_turn_white_on_dark_paper(bench: Bench, one: str) -> None:
    bench.begin(one)
    view = bench.page.desk.card_panel.view
    assert view.is_on_dark(NAME)
    assert not view.is_on_dark(PHONE)


def test_sure_fields_are_folded_and_doubtful_ones_marked_by_icon_and_words(
    bench: Bench, one: str
) -> None:
    bench.begin(one)
    assert list(bench.form.sure.rows) == ["name", "title[0]", "phones[0]", "emails[0]"]
    questions = [doubt.question for doubt in bench.form.doubts]
    assert [each.icon_name for each in questions] == ["triangle-alert", "triangle-alert"]
    assert [each.label.text() for each in questions] == [
        "Organization – is it Ławeczka or Laweczka?",
        "Address – is this right?",
    ]
    assert all(doubt.crop is not None for doubt in bench.form.doubts)


def test_the_magnified_line_can_be_read_however_the_card_lies(qtbot: QtBot) -> None:
    seen = []
    for quarters in range(4):
        card = QImage(400, 300, QImage.Format.Format_RGB32)
        card.fill(Qt.GlobalColor.white)
        painter = QPainter(card)
        painter.fillRect(100, 60, 40, 20, Qt.GlobalColor.red)
        painter.fillRect(140, 60, 160, 20, Qt.GlobalColor.blue)
        painter.end()
        turn = QImage.trueMatrix(QTransform().rotate(90 * quarters), 400, 300)
        line = QPolygonF([QPointF(*at) for at in ((100, 60), (300, 60), (300, 80), (100, 80))])
        a, b, c, d = (turn.map(corner).toTuple() for corner in line)
        card = card.transformed(turn)
        printed = Line(text="x", quad=(a, b, c, d), confidence=1, engine="none")
        crop = LineCrop(Page(width=card.width(), height=card.height(), lines=(printed,)), [0])
        qtbot.addWidget(crop)
        crop.set_picture(QPixmap.fromImage(card))
        image = crop.grab().toImage()
        middle = image.height() // 2
        seen.append([image.pixelColor(x, middle).name() for x in (20, 60, 180)])
    assert seen == [["#ff0000", "#0000ff", "#0000ff"]] * 4


def test_a_long_line_is_magnified_over_its_field_without_its_neighbours(qtbot: QtBot) -> None:
    card = QImage(800, 200, QImage.Format.Format_RGB32)
    card.fill(Qt.GlobalColor.white)
    painter = QPainter(card)
    for top, colour in ((72, "red"), (100, "blue"), (123, "red")):
        painter.fillRect(20, top, 700, 20, QColor(colour))
    painter.end()
    lines = [printed(20, top, 700, 20) for top in (72, 100, 123)]
    reading = Page(width=800, height=200, lines=tuple(lines))
    crop = LineCrop(reading, [1])
    qtbot.addWidget(crop)
    crop.set_picture(QPixmap.fromImage(card))
    assert crop.wide
    crop.resize(540, crop.heightForWidth(540))
    image = crop.grab().toImage()
    seen = {image.pixelColor(270, y).name() for y in range(2, image.height() - 2)}
    blues = [y for y in range(image.height()) if image.pixelColor(270, y).name() == "#0000ff"]
    assert "#ff0000" not in seen and len(blues) >= 14
    few = LineCrop(Page(width=800, height=200, lines=(printed(20, 100, 90, 20),)), [0])
    qtbot.addWidget(few)
    assert not few.wide and few.sizeHint().width() == 212


@pytest.mark.parametrize(("line", "shown"), [((350, 240, 20), 540), ((300, 290, 40), 360)])
def test_what_is_magnified_ends_where_the_card_does(
    qtbot: QtBot, line: tuple[int, int, int], shown: int
) -> None:
    card = QImage(600, 200, QImage.Format.Format_RGB32)
    card.fill(Qt.GlobalColor.green)
    left, width, height = line
    crop = LineCrop(Page(width=600, height=200, lines=(printed(left, 60, width, height),)), [0])
    qtbot.addWidget(crop)
    crop.set_picture(QPixmap.fromImage(card))
    crop.resize(540, crop.heightForWidth(540))
    image = crop.grab().toImage()
    middle = image.height() // 2
    seen = {image.pixelColor(x, middle).name() for x in range(3, shown - 3)}
    assert seen == {"#00ff00"}, "to the edge of the frame"
    assert shown == 540 or image.pixelColor(shown + 3, middle).name() != "#00ff00"


def printed(left: float, top: float, width: float, height: float) -> Line:
    right, bottom = left + width, top + height
    quad = ((left, top), (right, top), (right, bottom), (left, bottom))
    return Line(text="x", quad=quad, confidence=1, engine="none")


def test_a_sure_value_is_seen_whole_however_little_width_there_is(qtbot: QtBot) -> None:
    reading = page()
    sheet = Sheet.of(CardRecord(uid="c", photograph="p", reading=reading, draft=DRAFT), "PL")
    block = sheet.block_of("addresses[0]")
    assert block is not None
    row = SureRow(sheet, block)
    qtbot.addWidget(row)
    assert (row.heightForWidth(700), row.heightForWidth(330)) == (28, 48)
    row.resize(700, 28)
    whole = seen_ink(row)
    row.resize(330, 48)
    assert abs(seen_ink(row) - whole) < 0.15 * whole, "as much is painted on two lines"


def seen_ink(row: SureRow) -> int:
    image, ground = row.grab().toImage(), row.palette().window().color()
    high, wide = image.height(), image.width() - 40
    return sum(image.pixelColor(x, y) != ground for x in range(121, wide) for y in range(high))


def test_the_kind_of_an_e_mail_is_there_when_it_is_unfolded(bench: Bench, one: str) -> None:
    bench.begin(one)
    bench.press(Qt.Key.Key_F2)
    kind = bench.form.type_of("emails[0]")
    assert kind is not None and kind.code == "work"
    bench.choose(kind, "home")
    bench.press(Qt.Key.Key_Return)
    assert bench.until_accepted(one).points_of("email")[0].type == "home"


def test_a_derived_field_says_what_it_was_worked_out_from(bench: Bench, one: str) -> None:
    bench.begin(one)
    country = bench.field("addresses[0].country")
    assert country.property("field") == "derived"
    assert country.accessibleDescription() == "worked out from +48"
    bench.retype(country, "Czechy")
    assert country.property("field") == ""
    assert country.accessibleDescription() == ""


# Putting lines into fields.


def test_a_key_that_has_nothing_to_do_says_so(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    evidence = {key: doubtful(*each.lines) for key, each in EVIDENCE.items()}
    put_in(library, tmp_path, Shot("a.jpg", replace(DRAFT, evidence=evidence)))
    bench.begin()
    bench.press(Qt.Key.Key_F2)
    bench.press(Qt.Key.Key_Down)
    assert bench.notices == [
        "There is nothing to open: no field of this card is sure.",
        "There is no other reading of this field.",
    ]
    assert bench.focused is bench.field("given")
    bench.press(Qt.Key.Key_Tab)
    assert bench.focused is bench.field("family"), "the rest of the name first"
    bench.press(Qt.Key.Key_Tab)
    assert bench.focused is bench.field("title[0]"), "then the next doubt"


def test_the_keyboard_walks_through_lines_and_puts_one_into_the_field(
    bench: Bench, one: str
) -> None:
    bench.begin(one)
    field = bench.go_to("title[0]")
    view = bench.page.desk.card_panel.view
    view.setFocus()
    for _ in range(SLOGAN + 1):
        bench.press(Qt.Key.Key_Down)
    bench.press(Qt.Key.Key_Space, Shift)
    assert field.text() == "Meble, które czekają"


# Other readings, more fields.


def test_the_arrow_takes_other_readings_in_turn(bench: Bench, one: str) -> None:
    bench.begin(one)
    bench.press(Qt.Key.Key_Down)
    assert bench.field("org").text() == "Laweczka sp. z o.o."
    bench.press(Qt.Key.Key_Down)
    assert bench.field("org").text() == "Ławeczka sp. z o.o."


def test_another_reading_is_taken_by_its_button_and_the_focus_stays(bench: Bench, one: str) -> None:
    bench.begin(one)
    bench.click(bench.form.doubts[0].buttons[0])
    assert bench.field("org").text() == "Laweczka sp. z o.o."
    assert bench.focused is bench.field("org")


def test_another_reading_of_a_whole_address_is_dealt_out(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    other = "ul. Żwirki i Wigury 52, 05-266 Wotomin"
    evidence = {**EVIDENCE, "addresses[0]": doubtful(STREET, TOWN, alternatives=(other,))}
    put_in(library, tmp_path, Shot("a.jpg", replace(DRAFT, evidence=evidence)))
    bench.begin()
    bench.press(Qt.Key.Key_Tab)
    assert bench.focused is bench.field("addresses[0].city"), "where the readings differ"
    bench.press(Qt.Key.Key_Down)
    assert bench.field("addresses[0].street").text() == "ul. Żwirki i Wigury 52"
    assert bench.field("addresses[0].city").text() == "Wotomin"
    assert bench.form.doubts[1].buttons[0].text() == "Wotomin"


def test_another_reading_of_a_name_keeps_the_degree_it_leaves_out(
    bench: Bench, library: Library, tmp_path: Path
) -> None:
    evidence = {**EVIDENCE, "name": doubtful(NAME, alternatives=("Łucja Blaszczyk",))}
    put_in(library, tmp_path, Shot("a.jpg", replace(DRAFT, evidence=evidence)))
    bench.begin()

    def name() -> list[str]:
        return [bench.field(key).text() for key in ("prefix", "given", "family")]

    bench.press(Qt.Key.Key_Down)
    assert name() == ["mgr", "Łucja", "Blaszczyk"]
    assert bench.page.desk.card_panel.view.lit == (NAME,)
    bench.press(Qt.Key.Key_Z, Ctrl)
    assert name() == ["mgr", "Łucja", "Błaszczyk"]


def test_every_field_of_where_and_why_is_all_in_sight_when_it_has_the_focus(
    bench: Bench, one: str
) -> None:
    bench.begin(one)
    bench.page.resize(1024, 480)
    QApplication.processEvents()
    where = bench.page.desk.where_why
    for field in (where.event_name, where.date, where.place, where.introduced_by, where.why):
        field.setFocus()
        assert in_sight(bench, field), field.key


def test_tab_goes_to_the_next_doubt(bench: Bench, one: str) -> None:
    bench.begin(one)
    bench.press(Qt.Key.Key_Tab)
    assert bench.focused is bench.field("addresses[0].street")
    bench.press(Qt.Key.Key_Tab)
    where = bench.page.desk.where_why
    assert bench.focused is where.event_name, "after the last doubt comes where and why"
    bench.press(Qt.Key.Key_Tab)
    assert bench.focused is where.kind or bench.focused is where.date
    bench.field("addresses[0].city").setFocus()
    bench.press(Qt.Key.Key_Backtab, Shift)
    assert bench.focused is bench.field("addresses[0].postcode"), "backwards nothing is left out"


def test_what_the_footer_names_a_click_does(bench: Bench, one: str) -> None:
    bench.begin(one)
    doubt, reading, fields, where, _ = bench.page.key_bar.hints
    bench.click(doubt)
    assert bench.focused is bench.field("addresses[0].street")
    bench.click(doubt)
    assert bench.focused is bench.field("org"), "after the last doubt the first again"
    bench.click(reading)
    assert bench.field("org").text() == "Laweczka sp. z o.o."
    bench.click(fields)
    assert not bench.form.sure.rows
    bench.click(where)
    assert bench.focused is bench.page.desk.where_why.event_name


def test_f2_opens_all_fields_and_folds_them_again(bench: Bench, one: str) -> None:
    bench.begin(one)
    bench.press(Qt.Key.Key_F2)
    assert not bench.form.sure.rows
    assert bench.field("family").text() == "Błaszczyk"
    bench.retype(bench.field("family"), "Nowa")
    bench.press(Qt.Key.Key_F2)
    assert "Nowa" in bench.form.sure.rows["name"].accessibleName()


def test_a_field_is_added_typed_into_and_stored(bench: Bench, one: str) -> None:
    bench.begin(one)
    actions = {action.text(): action for action in bench.form.add_menu.actions()}
    actions["Phone"].trigger()
    assert bench.focused is bench.field("phones[1]")
    bench.type("601 555 012")
    bench.press(Qt.Key.Key_Return)
    contact = bench.until_accepted(one)
    phones = contact.points_of("phone")
    assert [(each.value, each.normalized) for each in phones] == [
        ("+48 22 555 01 23", "+48225550123"),
        ("601 555 012", "+48601555012"),
    ]


def test_shift_enter_breaks_a_line_in_the_notes_and_enter_accepts(bench: Bench, one: str) -> None:
    bench.begin(one)
    actions = {action.text(): action for action in bench.form.add_menu.actions()}
    actions["Notes"].trigger()
    bench.type("Lubi kawę")
    bench.press(Qt.Key.Key_Return, Shift)
    bench.type("i herbatę")
    bench.press(Qt.Key.Key_Return)
    assert bench.until_accepted(one).notes == "Lubi kawę\ni herbatę"


@pytest.mark.parametrize(
    ("key", "odd", "sentence"),
    [
        ("phones[0]", "12 34", "This number looks too short. It is kept as you typed it."),
        (
            "emails[0]",
            "lucja at laweczka",
            "This does not look like an e-mail address. It is kept as you typed it.",
        ),
    ],
)
def test_an_odd_value_is_marked_and_kept(
    bench: Bench, one: str, key: str, odd: str, sentence: str
) -> None:
    bench.begin(one)
    field = bench.go_to(key)
    bench.retype(field, odd)
    hint = bench.form.hint_of(key)
    assert hint is not None
    assert (hint.isVisible(), hint.icon_name) == (True, "triangle-alert")
    assert hint.label.text() == sentence
    bench.press(Qt.Key.Key_Return)
    assert odd in {point.value for point in bench.until_accepted(one).points}


# Keyboard and accessibility.


def test_the_card_comes_closer_and_goes_back(bench: Bench, one: str) -> None:
    bench.begin(one)
    view = bench.page.desk.card_panel.view
    whole = view.transform().m11()
    bench.press(Qt.Key.Key_Plus, Ctrl)
    assert view.transform().m11() > whole
    bench.press(Qt.Key.Key_0, Ctrl)
    assert view.transform().m11() == pytest.approx(whole)


def test_every_control_has_a_name(bench: Bench, three: list[str]) -> None:
    bench.begin()
    bench.press(Qt.Key.Key_F2)
    assert nameless(bench.page) == []


def test_tab_reaches_every_field_in_reading_order(bench: Bench, one: str) -> None:
    bench.begin(one)
    bench.press(Qt.Key.Key_F2)
    first = bench.field("prefix")
    first.setFocus()
    seen = [first.accessibleName()]
    for _ in range(40):
        bench.press(Qt.Key.Key_Tab)
        seen.append(bench.focused.accessibleName())
        if bench.focused is bench.page.key_bar.accept_button:
            break
    assert seen == [
        "Prefix",
        "Given name",
        "Middle name",
        "Family name",
        "Suffix",
        "Title",
        "Phone",
        "Kind of Phone: work",
        "E-mail",
        "Kind of E-mail: work",
        "Organization",
        "Street",
        "Post code",
        "City",
        "Country",
        "Add a field",
        "Add a tag",
        "Event",
        "Date",
        "Place",
        "Introduced by",
        "Why",
        "Accept and next",
    ]
    assert QApplication.focusWidget() is bench.page.key_bar.accept_button


def test_a_sure_draft_with_fax_is_called_so(bench: Bench, library: Library, tmp_path: Path) -> None:
    fax = replace(LUCJA.points[0], type="fax")
    draft = Draft(
        contact=replace(LUCJA, points=(fax,)), evidence={**EVIDENCE, "phones[0]": sure(PHONE)}
    )
    put_in(library, tmp_path, Shot("a.jpg", draft))
    bench.begin()
    assert bench.form.sure.rows["phones[0]"].accessibleName() == "Fax: +48 22 555 01 23"
