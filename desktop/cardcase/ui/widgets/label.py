"""Text in one of the styles of the look, always plain."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from cardcase.ui.theme import theme


class Label(QLabel):
    """Plain text in a font and a colour by role; follows the theme."""

    def __init__(
        self,
        text: str = "",
        font: str = "body",
        role: str = "text",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._font, self._role = font, role
        # Whatever a contact or a file calls itself, it is never markup.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setText(text)
        theme().changed.connect(self._dress)
        self._dress()

    def set_role(self, role: str) -> None:
        """Change the colour."""
        self._role = role
        self._dress()

    def _dress(self) -> None:
        self.setFont(theme().font(self._font))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme().color(self._role))
        self.setPalette(palette)
