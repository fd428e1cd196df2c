"""The corners of a card in place of the card: the photograph, under a sentence about it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cardcase.core.card_records import CardRecord
from cardcase.core.scan.outline import corners_of, spare_place
from cardcase.core.scan.page import Quad
from cardcase.ui.i18n import tr
from cardcase.ui.pages.review.corner_view import CornerView
from cardcase.ui.rereading import ShownPage
from cardcase.ui.widgets.label import Label


class CornerPanel(QWidget):
    """Shows a page with the corners of one of its cards, or of one that is still to be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = CornerView()
        self.view.moved.connect(self._say)
        self._sentence = Label("", "second", "muted", wrap=True)
        self._free = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._sentence)
        column.addWidget(self.view, 1)

    def show_card(self, page: ShownPage, card: CardRecord | None, others: list[Quad]) -> None:
        """Show the corners of a card; None: those of another card, where there is room for it."""
        self._free = card is None
        size = QSize(page.width, page.height)
        quad = (
            corners_of(card, page.width, page.height)
            if card
            else spare_place(page.width, page.height, others)
        )
        picture = QPixmap.fromImage(page.picture)
        self.view.show_page(picture, size, quad, others, free=self._free)

    @property
    def sentence(self) -> str:
        """What is said about the corners."""
        return self._sentence.text()

    def _say(self) -> None:
        flaws = {
            "crossed": tr("Review", "The sides cross each other. Put the corners in order."),
            "dented": tr("Review", "A corner lies within the others. Pull it out."),
            "small": tr("Review", "This is too small to be read. Pull the corners apart."),
        }
        flaw = self.view.flaw
        if flaw:
            words = flaws[flaw]
        elif self._free:
            words = tr("Review", "Draw over the card with the mouse, then put its corners right.")
        else:
            words = tr(
                "Review", "Drag the corners to those of the card. The triangle marks its top edge."
            )
        self._sentence.set_role("doubt" if flaw else "muted")
        self._sentence.setText(words)
