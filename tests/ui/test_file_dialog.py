"""Qt's own dialog for files in the dark, and lists of choices with the corners of a menu."""

from PySide6.QtCore import QDir
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from cardcase.ui.file_dialog import FileDialog
from cardcase.ui.theme import Theme
from cardcase.ui.widgets.form import Select


def test_its_arrows_are_seen_on_what_lies_behind_them(dress: Theme, qtbot: QtBot) -> None:
    dress.set_mode("dark")
    dialog = FileDialog(None, "", QDir.rootPath())
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    for mode, bright in (("dark", True), ("light", False)):
        dress.set_mode(mode)
        for name in ("backButton", "forwardButton", "toParentButton", "newFolderButton"):
            button = dialog.findChild(QToolButton, name)
            assert button is not None
            drawn = button.icon().pixmap(18, 18).toImage()
            seen = [drawn.pixelColor(x, y) for x in range(18) for y in range(18)]
            inked = [color.lightness() for color in seen if color.alpha() > 200]
            assert inked and (min(inked) > 120) == bright, name
    dialog.close()


def test_the_list_of_a_choice_is_round_and_has_no_frame_of_its_own(qtbot: QtBot) -> None:
    choice = Select("Kind", [("a", "Phone"), ("b", "E-mail")])
    qtbot.addWidget(choice)
    choice.show()
    choice.showPopup()
    popup = choice.view().window()
    drawn = popup.grab().toImage()
    if QGuiApplication.platformName() == "xcb":
        assert not popup.mask().isEmpty() and not popup.mask().contains(popup.rect().topLeft())
    else:
        assert drawn.pixelColor(0, 0).alpha() == 0 or drawn.pixelColor(0, 0) != drawn.pixelColor(
            drawn.width() // 2, 0
        )
    choice.hidePopup()
