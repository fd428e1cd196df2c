"""What the program says of itself."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cardcase.ui import i18n
from cardcase.ui.about import AboutDialog
from cardcase.ui.theme import Theme
from cardcase.ui.widgets.drawing import Drawing
from cardcase.ui.widgets.label import Label


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_nothing_is_squeezed_in_any_language(
    qapp: QApplication, dress: Theme, qtbot: QtBot, language: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    i18n.install(qapp, language)
    try:
        about = AboutDialog("/home/ewa/Cardcase", window)
    finally:
        i18n.install(qapp, "en")
    about.show()
    qtbot.waitExposed(about)
    labels = about.findChildren(Label)
    drawing = about.findChildren(Drawing)[0]
    assert min(each.y() for each in labels) >= drawing.geometry().bottom() + 8
    for label in labels:
        assert label.height() >= label.heightForWidth(label.width())
    about.close()
