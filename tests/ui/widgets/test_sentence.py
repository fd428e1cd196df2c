"""The sentence: plain parts, links by mouse and keyboard, its own line height."""

from PySide6.QtCore import Qt
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
