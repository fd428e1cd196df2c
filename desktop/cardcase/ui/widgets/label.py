"""A paragraph of plain text in a style and a role of the theme."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from cardcase.ui.theme import theme


class Label(QLabel):
    """Plain text, never rich: what a card or a file says stays what it is."""

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
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setText(text)
        theme().changed.connect(self._dress)
        self._dress()

    def set_role(self, role: str) -> None:
        """Show it in another colour."""
        self._role = role
        self._dress()

    def _dress(self) -> None:
        self.setFont(theme().font(self._font))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme().color(self._role))
        self.setPalette(palette)
