"""Buttons, chips and key caps: names, sizes, keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from cardcase.ui.pages.contacts.hero import Dot
from cardcase.ui.sidebar import NavRow
from cardcase.ui.theme import Theme
from cardcase.ui.widgets.button import Button, IconButton
from cardcase.ui.widgets.chip import Chip
from cardcase.ui.widgets.find_button import FindButton
from cardcase.ui.widgets.keycap import key_text
from cardcase.ui.widgets.option import Option


@pytest.mark.parametrize(
    ("key", "printed"),
    [("Ctrl+O", "Ctrl+O"), ("Down", "↓"), ("Return", "Enter"), ("Ctrl+Shift+Z", "Ctrl+Shift+Z")],
)
def test_a_key_is_printed_as_one_says_it(
    key: str, printed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert key_text(key) == printed


def test_a_button_says_its_words_and_key_to_screen_readers(qtbot: QtBot) -> None:
    button = Button("Smith & Sons", "camera", "primary", "Ctrl+O")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Smith & Sons"
    assert button.accessibleDescription() == key_text("Ctrl+O")
    assert not button.shortcut().toString(), "an ampersand in a name is no mnemonic"


def test_a_button_is_wide_enough_for_all_it_shows(qtbot: QtBot) -> None:
    plain, full = Button("Choose photographs"), Button("Choose photographs", "camera", key="Ctrl+O")
    for button in (plain, full):
        qtbot.addWidget(button)
        assert button.sizeHint().height() == 36
        words = button.fontMetrics().horizontalAdvance("Choose photographs")
        assert button.sizeHint().width() >= words + 28
    assert full.sizeHint().width() >= plain.sizeHint().width() + 18 + 30
    longer = plain.sizeHint().width()
    plain.setText("Choose")
    assert plain.sizeHint().width() < longer


def test_kinds_look_different_in_both_themes(qtbot: QtBot, dress: Theme) -> None:
    shots = set()
    for mode in ("light", "dark"):
        dress.set_mode(mode)
        for kind in ("primary", "normal", "flat", "danger"):
            button = Button("Words", kind=kind)
            qtbot.addWidget(button)
            image = button.grab().toImage()
            shots.add(bytes(image.constBits()))
    assert len(shots) == 8


def test_a_disabled_button_is_not_pressed(qtbot: QtBot) -> None:
    button = Button("Words")
    qtbot.addWidget(button)
    button.setEnabled(False)
    button.show()
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_icon_button_has_name_key_and_room_for_a_finger(qtbot: QtBot) -> None:
    button = IconButton("plus", "Add a contact", "Ctrl+N")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Add a contact"
    assert "Add a contact" in button.toolTip()
    assert key_text("Ctrl+N") in button.toolTip()
    assert min(button.width(), button.height()) >= 32


def test_a_chip_is_removed_by_its_sign_and_by_delete(qtbot: QtBot) -> None:
    chip = Chip("Supplier", removable=True)
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    chip.show()
    removed: list[bool] = []
    chip.removed.connect(lambda: removed.append(True))
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
    assert removed == []
    sign = QPoint(chip.width() - 14, 12)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=sign)
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert len(removed) == 2


def test_a_chip_that_does_nothing_takes_no_focus(qtbot: QtBot) -> None:
    chip = Chip("on time", "ok", "check")
    qtbot.addWidget(chip)
    assert chip.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert chip.sizeHint().height() == 24


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
@pytest.mark.parametrize(
    "make",
    [
        lambda: Button("Add", "plus"),
        lambda: IconButton("plus", "Add"),
        lambda: Chip("Add", clickable=True),
        lambda: FindButton("Search", "Ctrl+K"),
        lambda: NavRow("users", "Contacts", "Ctrl+1"),
        lambda: Dot("Card 1"),
        lambda: Option("All contacts"),
    ],
)
def test_enter_and_space_press_whatever_the_keyboard_is_on(
    make: Callable[[], QAbstractButton], key: Qt.Key, qtbot: QtBot
) -> None:
    button = make()
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked, timeout=1000):
        qtbot.keyClick(button, key)
