"""One sentence in a soft colour, with at most three things to do about it."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardcase.ui import icons
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON, RADIUS_ROW
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.paint import rounded

BannerKind = Literal["accent", "ok", "doubt", "due", "danger"]
_MOST = 3


class Banner(QWidget):
    """A banner; ``actions`` are buttons that it takes over."""

    def __init__(
        self,
        kind: BannerKind,
        icon: str,
        text: str,
        actions: Sequence[Button] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if len(actions) > _MOST:
            raise ValueError("a banner has at most three actions")
        self._kind, self._icon = kind, icon
        row = QHBoxLayout(self)
        row.setContentsMargins(16 + ICON + 12, 10, 12, 10)
        row.setSpacing(8)
        column = QVBoxLayout()
        column.setSpacing(2)
        self.label = Label(text, "body", self._ink(), wrap=True)
        column.addWidget(self.label)
        row.addLayout(column, 1)
        for action in actions:
            row.addWidget(action)
        self.setAccessibleName(text)

    def set_text(self, text: str) -> None:
        """Say another sentence."""
        self.label.setText(text)
        self.setAccessibleName(text)

    def _ink(self) -> str:
        return "accent-hi" if self._kind == "accent" else "text"

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), RADIUS_ROW, theme().color(f"{self._kind}-soft"))
        icons.draw(painter, self._icon, self._kind, 16, (self.height() - ICON) / 2)
