"""Something in the middle of its place, at most so wide.

Margins that grow with the place would do the same, but they are part of the least width: what was
made wide could not be made narrow again.
"""

from PySide6.QtWidgets import QHBoxLayout, QWidget


class Centred(QHBoxLayout):
    """All the room is the widget's; only what it cannot take is at both its sides."""

    def __init__(self, widget: QWidget, widest: int) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)
        widget.setMaximumWidth(widest)
        self.addStretch(0)
        self.addWidget(widget, 1)
        self.addStretch(0)
