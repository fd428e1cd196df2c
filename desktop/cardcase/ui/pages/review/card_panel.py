"""The left half of the review: the card on its mat, its spare lines, and the film strip."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.models.review_queue import ReviewQueue
from cardcase.ui.pages.review.both_sides import both_sides
from cardcase.ui.pages.review.card_tools import CardTools
from cardcase.ui.pages.review.card_view import CardView
from cardcase.ui.pages.review.corner_panel import CornerPanel
from cardcase.ui.pages.review.film_strip import OVERHANG, FilmStrip
from cardcase.ui.pages.review.sheet import Sheet
from cardcase.ui.pages.review.unused_lines import UnusedLines
from cardcase.ui.pictures import Pictures
from cardcase.ui.theme import theme
from cardcase.ui.widgets.banner import Banner
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.elided import ElidedLabel
from cardcase.ui.widgets.keycap import key_text
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.paint import rounded

_BOTTOM = 16
_OVER_STRIP = 12
_WITH_WORDS = 720
ADD_BACK = "Alt+J"
_LOW = 650
_LEAST = 0.36
"""What the card has of the height, however many lines are spare."""
SHARPEST = QSize(2400, 2400)
"""No more pixels of a card than a close look on a fine screen needs."""


class CardPanel(QWidget):
    """Shows a sheet's card. ``picture`` comes late: it is decoded elsewhere."""

    line_chosen = Signal(int)
    picture_came = Signal(QPixmap)

    def __init__(
        self, queue: ReviewQueue, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._image = self._back_image = self._file = ""
        self._sheet: Sheet | None = None
        self.view = CardView(self)
        self.view.line_clicked.connect(self.line_chosen)
        self.title = Label("", "section")
        self.file = ElidedLabel("", "second", "muted", Qt.TextElideMode.ElideMiddle, sheds=True)
        self.missing = Banner("doubt", "image-off", "")
        self.missing.hide()
        self.unused = UnusedLines(self)
        self.unused.chosen.connect(self.line_chosen)
        self.strip = FilmStrip(queue, pictures, self)
        self.corners = CornerPanel(self)
        self.corners.hide()
        self._lay_out()
        pictures.ready.connect(self._ready)

    def show_sheet(self, sheet: Sheet, title: str, file: str) -> None:
        """Show another card."""
        self.title.setText(title)
        self._file = file
        self.file.setText(file)
        self._sheet = sheet
        self._image = sheet.card.image
        self._back_image = sheet.back.image if sheet.back else ""
        self.view.show_card(sheet.card.reading, _sides(sheet))
        self._limit_view()
        self.show_unused(sheet)
        self._show_picture()

    def show_unused(self, sheet: Sheet) -> None:
        """Offer the lines that stand in no field now."""
        self.unused.show_lines([(index, sheet.line_text(index)) for index in sheet.unused])

    def set_margin(self, margin: int) -> None:
        """Keep this far from the sides."""
        self._column.setContentsMargins(margin, 0, margin, 0)
        self._foot.setContentsMargins(margin - OVERHANG, 0, margin - OVERHANG, 0)
        self._limit_view()

    def show_corners(self, shown: bool) -> None:
        """Show the corners on the photograph in place of the card, or the card again."""
        for each in (self.view, self.unused, self._over):
            each.setVisible(not shown)
        self.corners.setVisible(shown)
        self._share_height()

    def say_work(self, words: str) -> None:
        """Say what is being done to the card; empty: which file it is of."""
        self.file.setText(words or self._file)

    def _lay_out(self) -> None:
        outer = self._outer = QVBoxLayout(self)
        outer.setSpacing(0)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        outer.addLayout(self._column, 1)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self.strip)
        outer.addSpacing(_OVER_STRIP)
        outer.addLayout(self._foot)
        self._column.addLayout(self._heading())
        self._under_heading = QSpacerItem(0, 0)
        self._column.addSpacerItem(self._under_heading)
        self._column.addWidget(self.missing)
        self._column.addWidget(self.corners, 1000)
        self._column.addWidget(self.view, 100)
        self._column.addSpacing(10)
        self._legend = self._make_legend()
        self._column.addWidget(self._legend)
        self._under_legend = QSpacerItem(0, 0)
        self._column.addSpacerItem(self._under_legend)
        self._column.addWidget(self.unused)
        self._column.addStretch(1)
        self.set_margin(28)

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.title)
        row.addWidget(self.file, 1)
        self.add_back = Button("", "link-2", "flat", ADD_BACK, small=True)
        told = tr("Review", "Join with its other side")
        self.add_back.setToolTip(f"{told}  {key_text(ADD_BACK)}")
        self._word_add_back()
        self.add_back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._over = QWidget(self)
        self.tools = CardTools(self._over)
        # The heading keeps its height while the corners are shown.
        kept = self._over.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._over.setSizePolicy(kept)
        over = QHBoxLayout(self._over)
        over.setContentsMargins(0, 0, 0, 0)
        over.setSpacing(10)
        over.addWidget(self.add_back)
        over.addWidget(self.tools)
        row.addWidget(self._over)
        return row

    def _word_add_back(self) -> None:
        """Where there is little room, the icon says it alone, as those beside it do."""
        words, roomy = tr("Review", "Add the other side"), self.width() >= _WITH_WORDS
        self.add_back.set_words(words if roomy else "", ADD_BACK if roomy else "")
        self.add_back.setAccessibleName(words)
        self.add_back.setAccessibleDescription(key_text(ADD_BACK))

    def _make_legend(self) -> QWidget:
        legend = QWidget(self)
        row = QHBoxLayout(legend)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(_Swatch("card-lit"))
        row.addWidget(Label(tr("Review", "this field’s line"), "second", "muted"))
        row.addSpacing(10)
        row.addWidget(_Swatch("accent"))
        row.addWidget(Label(tr("Review", "other lines"), "second", "muted"))
        row.addSpacing(10)
        words = tr("Review", "Click a line to put it into a field")
        hint = ElidedLabel(words, "second", "muted", whole=True)
        hint.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row.addStretch(1)
        row.addWidget(hint)
        return legend

    def _ready(self, sha256: str) -> None:
        if sha256 in (self._image, self._back_image):
            self._show_picture()

    def _show_picture(self) -> None:
        picture = self._pictures.get(self._image, SHARPEST) if self._image else QPixmap()
        if picture is None:
            return
        self.missing.setVisible(picture.isNull())
        if picture.isNull():
            self.missing.set_text(
                tr(
                    "Review",
                    "The picture of this card is missing from the library. "
                    "What was read from it is still here and can be accepted.",
                )
            )
        if self._back_image and self._sheet is not None and self._sheet.card.reading:
            back = self._pictures.get(self._back_image, SHARPEST)
            if back is None:
                return
            picture = both_sides(picture, back, self._sheet.card.reading, self._sheet.place)
        self.view.set_picture(picture)
        self.picture_came.emit(picture)

    def _share_height(self) -> None:
        """Where there is little height, the card and its lines have it, not what explains them."""
        low = self.height() < _LOW
        self._outer.setContentsMargins(0, 10 if low else 22, 0, 8 if low else _BOTTOM)
        self._under_heading.changeSize(0, 8 if low else 18)
        self._under_legend.changeSize(0, 0 if low else 14)
        self._legend.setVisible(not low and self.corners.isHidden())
        self.unused.set_low(low)
        self._column.invalidate()

    def _limit_view(self) -> None:
        margins = self._column.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        most = max(160, round(width / self.view.ratio))
        self.view.setMaximumHeight(most)
        self.view.setMinimumHeight(min(most, round(self.height() * _LEAST)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._word_add_back()
        self.tools.make_room(self.width())
        self._limit_view()
        self._share_height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("mat"))


class _Swatch(QWidget):
    """A small frame in the colour of a line's frame."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self._role = role
        self.setFixedSize(18, 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        frame = QRectF(self.rect())
        if self._role == "card-lit":
            rounded(painter, frame, 4, None, theme().color("card-ink"), 1)
            rounded(painter, frame.adjusted(1, 1, -1, -1), 3, None, theme().color(self._role), 2.5)
        else:
            rounded(painter, frame, 3, None, theme().color(self._role), 1.25)


def _sides(sheet: Sheet) -> tuple[QRectF, ...]:
    """Where the front and the back lie in the reading of both."""
    front = sheet.front.reading
    if sheet.back is None or front is None:
        return ()
    return (QRectF(0, 0, front.width, front.height), QRectF(*sheet.place))
