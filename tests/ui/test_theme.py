"""Colours can be read, are named in one place, and follow the system or the owner."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QScrollBar,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import cardcase.ui
from cardcase.ui import style, tokens
from cardcase.ui.theme import Mode, Theme, theme
from cardcase.ui.widgets.label import Label

UI = Path(cardcase.ui.__file__).parent
THEMES = {"light": 0, "dark": 1}
GROUNDS = ("surface", "raised", "sunken", "hover", "mat")
INKS = ("text", "muted", "accent", "accent-hi", "ok", "doubt", "due", "danger")
ON_SOFT = (
    ("text", "accent-soft"),
    ("accent-hi", "accent-soft"),
    ("ok", "ok-soft"),
    ("text", "ok-soft"),
    ("doubt", "doubt-soft"),
    ("text", "doubt-soft"),
    ("due", "due-soft"),
    ("danger", "danger-soft"),
    ("text", "danger-soft"),
    ("text", "mark"),
    ("on-accent", "accent"),
    ("on-accent", "accent-hi"),
)
LINES = ("edge", "focus", "doubt-line")


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    channels = (color.redF(), color.greenF(), color.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio as WCAG 2.2 defines it."""
    lighter, darker = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_black_on_white_is_the_measure() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", THEMES)
def test_text_can_be_read_on_every_ground(scheme: str) -> None:
    which = THEMES[scheme]
    pairs = [(ink, ground) for ink in INKS for ground in GROUNDS] + list(ON_SOFT)
    ratios = {
        pair: contrast(tokens.COLORS[pair[0]][which], tokens.COLORS[pair[1]][which])
        for pair in pairs
    }
    assert min(ratios.values()) >= 4.5, min(ratios.items(), key=lambda item: item[1])


@pytest.mark.parametrize("scheme", THEMES)
def test_borders_of_controls_can_be_seen(scheme: str) -> None:
    which = THEMES[scheme]
    for line in LINES:
        for ground in GROUNDS:
            ratio = contrast(tokens.COLORS[line][which], tokens.COLORS[ground][which])
            assert ratio >= 3.0, (line, ground, ratio)


@pytest.mark.parametrize("scheme", THEMES)
def test_initials_can_be_read(scheme: str) -> None:
    for pair in tokens.AVATARS:
        background, ink = pair[THEMES[scheme]]
        assert contrast(background, ink) >= 4.5


def test_colours_are_named_in_one_file_only() -> None:
    hexes = re.compile(r"""["'(\s:]#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b""")
    numbers = re.compile(r"QColor\(\s*\d|QColor\(\s*[\"']|GlobalColor\.(?!transparent)")
    found = [
        f"{path.relative_to(UI)}:{number}"
        for path in UI.rglob("*.py")
        if path.name != "tokens.py"
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if hexes.search(line) or numbers.search(line)
    ]
    assert found == []


def test_both_themes_have_every_role() -> None:
    assert all(len(pair) == 2 and all(pair) for pair in tokens.COLORS.values())
    assert all(QColor(value).isValid() for pair in tokens.COLORS.values() for value in pair)


def test_the_theme_is_the_applications(dress: Theme) -> None:
    assert theme() is dress


def test_choosing_dark_changes_palette_and_views(dress: Theme, qtbot: QtBot) -> None:
    dress.set_mode("light")
    label = Label("words", role="muted")
    qtbot.addWidget(label)
    with qtbot.waitSignal(dress.changed):
        dress.set_mode("dark")
    assert dress.dark
    assert dress.color("surface").name() == tokens.COLORS["surface"][1].lower()
    assert _app().palette().color(QPalette.ColorRole.Window) == dress.color("surface")
    assert label.palette().color(QPalette.ColorRole.WindowText) == dress.color("muted")


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_sheets_colours_lie_in_the_palette(dress: Theme, mode: Mode) -> None:
    dress.set_mode(mode)
    for role, place in style.PLACES.items():
        name = "".join(part.capitalize() for part in place.split("-"))
        color = _app().palette().color(QPalette.ColorRole[name])
        assert color == dress.color(role), f"{role} in {place}"


def _some_of_everything() -> QWidget:
    """A window of Qt's own widgets in all their states."""
    window = QWidget()
    column = QVBoxLayout(window)
    fields = [QLineEdit("field"), *map(QLineEdit, ("empty", "derived", "doubt")), QLineEdit("off")]
    for field in fields[1:4]:
        field.setProperty("field", field.text())
    fields[-1].setEnabled(False)
    waiting = QLineEdit()
    waiting.setPlaceholderText("placeholder")
    choice = QComboBox()
    choice.addItem("choice")
    bar = QScrollBar(Qt.Orientation.Horizontal)
    text = QPlainTextEdit("some text")
    text.setMaximumHeight(60)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
    menu = QMenu(window)
    menu.setWindowFlags(Qt.WindowType.Widget)
    menu.addAction("entry")
    menu.addSeparator()
    menu.addAction("another").setEnabled(False)
    for each in (*fields, waiting, choice, QSpinBox(), text, bar, QListView(), QLabel("label"),
                 QCheckBox("check"), QRadioButton("radio"), buttons, menu):  # fmt: skip
        column.addWidget(each)
    return window


def test_what_is_shown_already_looks_as_what_is_made_after_the_theme_has_changed(
    dress: Theme, qtbot: QtBot
) -> None:
    dress.set_mode("light")
    before = _some_of_everything()
    qtbot.addWidget(before)
    light = before.grab().toImage()
    dress.set_mode("dark")
    after = _some_of_everything()
    qtbot.addWidget(after)
    assert before.grab().toImage() == after.grab().toImage()
    dress.set_mode("light")
    assert before.grab().toImage() == light


def test_another_theme_is_no_other_style_for_anything(dress: Theme, qtbot: QtBot) -> None:
    dress.set_mode("light")
    label, field = Label("words"), QLineEdit()
    changes: list[QObject] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.StyleChange:
                changes.append(watched)
            return False

    watch = Watch()
    for each in (label, field):
        qtbot.addWidget(each)
        each.ensurePolished()
        each.installEventFilter(watch)
    dress.set_mode("dark")
    assert changes == []


def test_the_same_mode_again_announces_nothing(dress: Theme, qtbot: QtBot) -> None:
    dress.set_mode("dark")
    with qtbot.assertNotEmitted(dress.changed):
        dress.set_mode("dark")


def test_the_system_is_followed_only_when_wanted(dress: Theme) -> None:
    announced = _app().styleHints().colorSchemeChanged
    dress.set_mode("light")
    announced.emit(Qt.ColorScheme.Dark)
    assert not dress.dark
    dress.set_mode("system")
    announced.emit(Qt.ColorScheme.Dark)
    assert dress.dark
    announced.emit(Qt.ColorScheme.Light)
    assert not dress.dark


def test_an_avatar_is_the_same_in_every_run(dress: Theme) -> None:
    dress.set_mode("light")
    uid = "0b8f6a52-3f0e-4f7c-9a31-6c5d3f0a9e11"
    assert [color.name().upper() for color in dress.avatar(uid)] == list(tokens.AVATARS[6][0])
    spread = {dress.avatar(str(number))[0].name() for number in range(200)}
    assert len(spread) == len(tokens.AVATARS)


def test_fonts_are_set_in_points(dress: Theme) -> None:
    body = dress.font("body")
    assert body.pointSizeF() == 10.5
    assert body.pixelSize() == -1
    display = dress.font("display")
    assert display.family().startswith("Source Serif")
    assert display.weight() == 600


def test_plain_labels_take_no_markup(qtbot: QtBot) -> None:
    label = Label("<b>Nowak</b> & Syn")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert isinstance(label, QLabel)


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


@pytest.mark.parametrize(
    "text", ["one", "some words that are long", "two\nlines", "two\u2028lines"]
)
def test_a_paragraph_has_room_for_all_its_lines(qtbot: QtBot, text: str) -> None:
    label = Label(text, wrap=True)
    qtbot.addWidget(label)
    for width in range(20, 240, 7):
        assert label.heightForWidth(width) == label._lines(width).lineCount() * 20, width
