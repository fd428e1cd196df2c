"""What this program is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cardcase import __version__
from cardcase.ui.focus import FocusRing
from cardcase.ui.i18n import tr
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.drawing import Drawing
from cardcase.ui.widgets.label import Label

_WIDTH = 420


class AboutDialog(QDialog):
    """Name, version, and the promise that nothing leaves this computer."""

    def __init__(self, library: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About", "About Cardcase"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(8)
        # What is drawn begins a little right of its edge.
        mark = QHBoxLayout()
        mark.addSpacing(-5)
        mark.addWidget(Drawing("mark", QSize(56, 56)))
        mark.addStretch(1)
        column.addLayout(mark)
        column.addSpacing(4)
        column.addWidget(Label("Cardcase", "display"))
        column.addWidget(
            Label(tr("About", "Version {version}").format(version=__version__), "second", "muted")
        )
        column.addWidget(
            Label(
                tr("About", "A case for business cards that remembers where and why you met."),
                "body",
                wrap=True,
            )
        )
        kept = tr("About", "Everything stays on this computer, in this folder:")
        column.addWidget(Label(kept, "second", "muted", wrap=True))
        column.addWidget(Label(library, "second", wrap=True))
        column.addSpacing(12)
        row = QHBoxLayout()
        row.addStretch(1)
        close = Button(tr("About", "Close"), key="Esc")
        close.clicked.connect(self.accept)
        row.addWidget(close)
        column.addLayout(row)
        # Its sentences have more lines in one language than in another.
        self.setFixedSize(_WIDTH, column.totalHeightForWidth(_WIDTH))
        FocusRing(self)
        close.setFocus()
