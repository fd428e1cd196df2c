"""The sentence: plain parts, links by mouse and keyboard, its own line height."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.sentence import SentenceLabel

PARTS = [
    ("Met ", None),
    ("12 March 2026", "date"),
    (" at ", None),
    ("Targi Kielce", "event"),
    (", through ", None),
    ("Anna <b>Nowak</b>", "person"),
    (" – looks for a steel supplier.", None),
]


def sentence(qtbot: QtBot, width: int = 640) -> SentenceLabel:
    label = SentenceLabel(PARTS)
    qtbot.addWidget(label)
    label.resize(width, label.heightForWidth(width))
    label.show()
    return label


def test_what_a_contact_is_called_is_no_markup(qtbot: QtBot) -> None:
    label = sentence(qtbot)
    assert "<b>Nowak</b>" in label.text()
    assert label.accessibleName() == label.text()
    assert label._document.toPlainText() == label.text()


def test_lines_are_32_high_and_wrap_where_room_ends(qtbot: QtBot) -> None:
    label = sentence(qtbot)
    assert label.heightForWidth(5000) == 32
    assert label.heightForWidth(640) == 64
    assert label.heightForWidth(200) % 32 == 0
    assert label.heightForWidth(200) > 100


def test_a_click_on_a_link_follows_it_and_beside_it_nothing(qtbot: QtBot) -> None:
    label = sentence(qtbot)
    followed: list[str] = []
    label.followed.connect(followed.append)
    for index in range(3):
        middle = label.link_rects(index)[0].center().toPoint()
        qtbot.mouseClick(label, Qt.MouseButton.LeftButton, pos=middle)
    assert followed == ["date", "event", "person"]
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton, pos=label.rect().topLeft())
    assert len(followed) == 3


def test_tab_walks_the_links_and_enter_follows(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    before, label, after = QLineEdit(), SentenceLabel(PARTS), QLineEdit()
    for widget in (before, label, after):
        column.addWidget(widget)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    before.setFocus()
    followed: list[str] = []
    label.followed.connect(followed.append)
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert label.hasFocus()
    qtbot.keyClick(label, Qt.Key.Key_Return)
    qtbot.keyClick(label, Qt.Key.Key_Tab)
    qtbot.keyClick(label, Qt.Key.Key_Tab)
    qtbot.keyClick(label, Qt.Key.Key_Return)
    assert followed == ["date", "person"]
    qtbot.keyClick(label, Qt.Key.Key_Tab)
    assert after.hasFocus()
    qtbot.keyClick(after, Qt.Key.Key_Backtab)
    assert label.hasFocus()
    qtbot.keyClick(label, Qt.Key.Key_Return)
    assert followed[-1] == "person"


def test_a_sentence_without_links_takes_no_focus(qtbot: QtBot) -> None:
    label = SentenceLabel([("Not met yet.", None)])
    qtbot.addWidget(label)
    assert label.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_paragraph_has_the_line_height_of_its_style(qtbot: QtBot) -> None:
    label = Label("One card, or a table full of them. " * 4, wrap=True)
    qtbot.addWidget(label)
    assert label.heightForWidth(4000) == 20
    assert label.heightForWidth(300) % 20 == 0
    assert label.heightForWidth(300) >= 60
    assert label.heightForWidth(40) > 0, "a word that is wider than its place is broken"


def test_the_last_line_is_no_lonely_word(qtbot: QtBot) -> None:
    label = sentence(qtbot)
    lonely = 0
    for width in range(300, 1000, 3):
        plain = label._document.clone()
        plain.setTextWidth(width)
        height = plain.size().height()
        lines = plain.firstBlock().layout()
        last = lines.lineAt(lines.lineCount() - 1).naturalTextWidth()
        label.resize(width, label.heightForWidth(width))
        found, now = label._lines()
        assert label.height() == round(height) == found * 32
        if found > 1 and last < width / 6:
            lonely += 1
            assert now >= width / 6
    assert lonely


def test_the_line_under_a_link_ends_with_its_last_word(qtbot: QtBot) -> None:
    label = SentenceLabel([("one two three four five six", "link")])
    qtbot.addWidget(label)
    label.resize(150, label.heightForWidth(150))
    label.show()
    words = label.text().split(" ")
    rects = label.link_rects(0)
    assert len(rects) > 1
    metrics = QFontMetricsF(label._document.defaultFont())
    for rect in rects:
        taken: list[str] = []
        while words and metrics.horizontalAdvance(" ".join([*taken, words[0]])) <= rect.width() + 2:
            taken.append(words.pop(0))
        assert abs(metrics.horizontalAdvance(" ".join(taken)) - rect.width()) < 2
    assert not words
