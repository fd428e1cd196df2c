"""The foot of the palette: which keys do what."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.widgets.keycap import KeyCap
from cardcase.ui.widgets.label import Label

HEIGHT = 44


class PaletteFoot(QWidget):
    """Printed only; the palette listens to the keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(6)
        for keys, words in (
            (("Up", "Down"), tr("Palette", "move")),
            (("Return",), tr("Palette", "open")),
            (("Ctrl+Return",), tr("Palette", "write a mail")),
            (("Tab",), tr("Palette", "more actions")),
        ):
            for key in keys:
                row.addWidget(KeyCap(key))
            row.addWidget(Label(words, "second", "muted"))
            row.addSpacing(8)
        row.addStretch(1)
        row.addWidget(Label(tr("Palette", "> for actions only"), "caption", "muted"))
