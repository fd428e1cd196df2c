"""Search field, progress, banner, section, elided label, card picture, flow."""

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cardcase.ui.theme import Theme
from cardcase.ui.widgets.ask_line import AskLine
from cardcase.ui.widgets.avatar import paint_photo
from cardcase.ui.widgets.banner import Banner
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.card_picture import CardPicture
from cardcase.ui.widgets.chip import Chip
from cardcase.ui.widgets.elided import ElidedLabel
from cardcase.ui.widgets.empty_state import EmptyState
from cardcase.ui.widgets.flow import FlowLayout
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.option import Option
from cardcase.ui.widgets.progress_line import ProgressLine
from cardcase.ui.widgets.question import Question
from cardcase.ui.widgets.search_field import SearchField
from cardcase.ui.widgets.section import Section
from cardcase.ui.widgets.thumbnail import paint_filling


def test_a_paragraph_is_as_high_as_what_it_says_now(qtbot: QtBot, dress: Theme) -> None:
    label = Label("one", wrap=True)
    qtbot.addWidget(label)
    line = label.heightForWidth(60)
    label.setText("one two three four five six seven")
    several = label.heightForWidth(60)
    assert several % line == 0
    assert label.heightForWidth(200) < several
    label.setText("one")
    assert label.heightForWidth(60) == line


def test_a_picture_fills_its_rounded_place_from_its_middle(qtbot: QtBot) -> None:
    picture = QPixmap(300, 100)
    picture.fill(QColor("#ff0000"))
    painter = QPainter(picture)
    painter.fillRect(100, 0, 100, 100, QColor("#00ff00"))
    painter.end()
    for _ in range(2):  # cut, and as it was kept
        shown = QImage(40, 40, QImage.Format.Format_ARGB32)
        shown.fill(QColor("#0000ff"))
        painter = QPainter(shown)
        paint_filling(painter, QRectF(5, 5, 30, 30), picture, 6)
        painter.end()
        seen = [shown.pixelColor(*at).name() for at in ((5, 5), (6, 20), (20, 20), (33, 20))]
        assert seen == ["#0000ff", "#00ff00", "#00ff00", "#00ff00"]
        assert shown.pixelColor(36, 20).name() == "#0000ff"


@pytest.mark.parametrize(
    ("size", "all_of_it"),
    [((320, 180), False), ((180, 320), False), ((400, 180), False), ((540, 180), True)],
)
def test_a_photo_fills_its_circle_from_its_middle_and_a_logo_is_seen_whole(
    dress: Theme, size: tuple[int, int], all_of_it: bool
) -> None:
    photo = QPixmap(*size)
    photo.fill(QColor("#ff0000"))
    shown = QImage(72, 72, QImage.Format.Format_ARGB32)
    painter = QPainter(shown)
    paint_photo(painter, QRectF(0, 0, 72, 72), photo, 36)
    painter.end()
    ends = [shown.pixelColor(*at).name() for at in ((36, 4), (36, 67), (4, 36), (67, 36))]
    assert (ends != ["#ff0000"] * 4) is all_of_it
    assert shown.pixelColor(36, 36).name() == "#ff0000"


def test_escape_empties_the_search_then_goes_on_to_the_page(qtbot: QtBot) -> None:
    class Page(QWidget):
        escaped = 0

        def keyPressEvent(self, event: object) -> None:
            self.escaped += 1

    page = Page()
    qtbot.addWidget(page)
    field = SearchField("Search in contacts")
    field.setParent(page)
    page.show()
    qtbot.keyClicks(field, "stal")
    assert field.text() == "stal"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), page.escaped) == ("", 0)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert page.escaped == 1


def test_the_cross_empties_the_search(qtbot: QtBot) -> None:
    field = SearchField("Search in contacts")
    qtbot.addWidget(field)
    field.show()
    assert not field._clear.isVisible()
    field.setText("stal")
    qtbot.mouseClick(field._clear, Qt.MouseButton.LeftButton)
    assert field.text() == ""
    assert field.accessibleName() == "Search in contacts"


def test_short_work_shows_no_progress(qtbot: QtBot) -> None:
    line = ProgressLine()
    qtbot.addWidget(line)
    line.set_progress(0, 8, "Reading photograph 1 of 8")
    assert not line.isVisible()
    line.finish()
    qtbot.wait(450)
    assert not line.isVisible()


def test_long_work_shows_words_and_share_until_it_ends(qtbot: QtBot) -> None:
    line = ProgressLine(pausable=True)
    qtbot.addWidget(line)
    line.set_progress(2, 8, "Reading photograph 3 of 8", "about 6 seconds left")
    qtbot.waitUntil(line.isVisible, timeout=2000)
    assert line.bar.share == 0.25
    assert line.accessibleName() == "Reading photograph 3 of 8"
    paused: list[bool] = []
    line.paused.connect(paused.append)
    qtbot.mouseClick(line.pause_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(line.pause_button, Qt.MouseButton.LeftButton)
    assert paused == [True, False]
    with qtbot.waitSignal(line.cancelled):
        qtbot.mouseClick(line.cancel_button, Qt.MouseButton.LeftButton)
    line.finish()
    assert not line.isVisible()


def test_a_banner_offers_no_more_than_three_things(qtbot: QtBot) -> None:
    banner = Banner("danger", "circle-alert", "Too blurred.", [Button("A"), Button("B")])
    qtbot.addWidget(banner)
    assert banner.accessibleName() == "Too blurred."
    with pytest.raises(ValueError, match="three"):
        Banner("danger", "circle-alert", "Too much.", [Button(letter) for letter in "ABCD"])


def test_a_long_word_is_cut_and_told_in_the_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("Doradca Podatkowy · Vist Systemy Grzewcze")
    qtbot.addWidget(label)
    label.resize(1000, 20)
    label.show()
    assert label.toolTip() == ""
    label.resize(80, 20)
    assert label.toolTip() == label.text()
    assert label.accessibleName() == label.text()


def test_a_section_puts_its_action_at_its_end(qtbot: QtBot) -> None:
    section = Section("Ways to reach")
    qtbot.addWidget(section)
    add = section.add_action("plus", "Add a way to reach")
    section.resize(400, 32)
    section.show()
    assert add.geometry().right() == 399
    assert add.accessibleName() == "Add a way to reach"


def test_an_empty_place_says_what_to_do(qtbot: QtBot) -> None:
    state = EmptyState("Nobody here yet", "Drop a photograph.", [Button("Choose photographs")])
    qtbot.addWidget(state)
    assert state.accessibleName() == "Nobody here yet Drop a photograph."


def test_a_card_keeps_its_shape_and_has_round_corners(qtbot: QtBot, dress: Theme) -> None:
    picture = CardPicture("The card of Edyta Jaworska")
    qtbot.addWidget(picture)
    assert picture.heightForWidth(340) == 220
    image = QImage(800, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    picture.set_image(image)
    assert picture.heightForWidth(400) == 200
    assert picture.heightForWidth(4000) == 210, "no larger than its place"
    picture.resize(400, 200)
    shot = picture.grab().toImage()
    assert shot.pixelColor(200, 100) == QColor("red")
    assert shot.pixelColor(0, 0) != QColor("red")
    tall = QImage(400, 800, QImage.Format.Format_RGB32)
    picture.set_image(tall)
    assert picture.heightForWidth(300) == 300, "an upright card is no taller than a square"


def test_chips_wrap(qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    flow = FlowLayout(place)
    chips = [Chip(f"Word {number}") for number in range(6)]
    for chip in chips:
        flow.addWidget(chip)
    assert flow.heightForWidth(2000) == 24
    assert flow.heightForWidth(160) >= 3 * 24 + 2 * 8
    place.resize(160, 200)
    place.show()
    assert max(chip.geometry().right() for chip in chips) < 160
    assert flow.sizeHint().expandedTo(QSize(1, 1)).width() < 160


def test_what_may_be_chosen_breaks_into_lines_before_it_is_cut(qtbot: QtBot, dress: Theme) -> None:
    short, long = Option("Brava", lines=3), Option("Przedsiębiorstwo " * 9, lines=3)
    for each in (short, long):
        qtbot.addWidget(each)
    assert short.heightForWidth(240) == short.sizeHint().height()
    line = dress.line_height("body")
    assert long.heightForWidth(240) - short.heightForWidth(240) == 2 * line
    before = long.heightForWidth(300)
    long.setChecked(True)
    assert long.heightForWidth(300) == before


@pytest.mark.parametrize("length", range(8, 24, 2))
def test_no_paragraph_of_a_question_is_cut(qtbot: QtBot, dress: Theme, length: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    words = "Gone for good. " * length
    for asked in (
        Question(words[:60], words, "Erase", print, window),
        AskLine(words[:60], "Name", "Save", print, window, hint=words),
    ):
        with qtbot.waitExposed(asked):
            asked.open()
        for label in asked.findChildren(Label):
            if label.isVisible() and label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width())
        asked.reject()


def test_a_label_goes_without_its_last_parts_rather_than_with_half_of_them(
    qtbot: QtBot, dress: Theme
) -> None:
    def width(text: str) -> int:
        return ElidedLabel(text).sizeHint().width()

    said = "IMG_2041.jpg · front · added today"
    cut, shed = ElidedLabel(said), ElidedLabel(said, sheds=True)
    short = ElidedLabel("IMG_2041.jpg · front")
    for each in (cut, shed, short):
        qtbot.addWidget(each)
        each.resize(width(said) - 4, 20)
    assert shed.grab().toImage() == short.grab().toImage() != cut.grab().toImage()
    assert shed.toolTip() == said
