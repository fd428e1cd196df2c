"""What can be done to the picture of the card in front: turned, cut anew, read another way."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from cardcase.core.card_records import CardRecord
from cardcase.core.ops.changes import Changes
from cardcase.core.scan.outline import Outline, outline_of
from cardcase.core.store import load
from cardcase.ui.context import Context
from cardcase.ui.i18n import tr
from cardcase.ui.pages.review.card_panel import CardPanel
from cardcase.ui.pages.review.card_tools import Tool
from cardcase.ui.pages.review.key_bar import CornerBar
from cardcase.ui.pages.review.sheet import Sheet
from cardcase.ui.reading import ReadWith, read_with
from cardcase.ui.reading_menu import reading_menu, told
from cardcase.ui.rereading import Rereading, ShownPage
from cardcase.ui.tasks import Handle
from cardcase.ui.widgets.menu import Menu

_WITH_LENS: Final = 680
"""From this width on there is room for coming closer; under it, what is in front comes first."""

OnSide = Callable[[CardRecord], None]


class CardWork(QObject):
    """``editing``: whether the corners are shown, with the bar that belongs to them.

    ``found``: a card (its uid) that was drawn here was read, and whoever drew it waits for it.
    """

    editing = Signal(bool)
    found = Signal(str)

    def __init__(self, context: Context, panel: CardPanel, bar: CornerBar, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._panel = context, panel
        self.rereading = Rereading(context, self)
        self._sheet: Sheet | None = None
        self._card: CardRecord | None = None
        self._asked: Handle | None = None
        self.is_new = self.is_editing = False
        self.menu: QMenu | None = None
        view = panel.view
        panel.tools.fill(
            (
                Tool(tr("Review", "Turn left"), "Ctrl+Shift+R", partial(self.turn, -1),
                     "rotate-ccw", 420),
                Tool(tr("Review", "Turn right"), "Ctrl+R", partial(self.turn, 1),
                     "rotate-cw", 420),
                Tool(tr("Review", "Corners"), "F4", self.corners, "crop", 1),
                Tool(tr("Review", "Another card in this picture"), "Ctrl+Shift+N", self.another,
                     "copy-plus"),
                Tool(tr("Review", "Zoom out"), "Ctrl+-", lambda: view.zoom_by(-1),
                     "zoom-out", _WITH_LENS),
                Tool(tr("Review", "Zoom in"), "Ctrl++", lambda: view.zoom_by(1),
                     "zoom-in", _WITH_LENS),
                Tool(tr("Review", "Show the whole card"), "Ctrl+0", view.fit,
                     "maximize", _WITH_LENS),
            ),
            self._fill_menu,
        )  # fmt: skip
        panel.unused.change.clicked.connect(self._open_reading_menu)
        view.menu_asked.connect(panel.tools.open_menu)
        bar.left.connect(self.leave)
        bar.taken.connect(self.take)
        bar.next_corner.connect(panel.corners.view.next_corner)
        bar.stepped.connect(panel.corners.view.step)
        self.rereading.changed.connect(self._say_work)

    def show(self, sheet: Sheet) -> None:
        """Another card is in front, or the same one as it was read anew."""
        self._sheet = sheet
        self.leave()
        self._panel.unused.show_reading(told(read_with(self._context, sheet.front)))
        self._say_work()

    @property
    def is_reading(self) -> bool:
        """Whether the card in front is being read again."""
        return self.rereading.is_reading(*(side.uid for side in self._sides()))

    def turn(self, quarters: int) -> None:
        """Turn the card by quarter turns, clockwise."""

        def turned(card: CardRecord) -> None:
            outline = outline_of(card, turn=quarters)
            self.rereading.read({card.uid: outline}, read_with(self._context, card), turned=True)

        self._of_side(turned)

    def corners(self) -> None:
        """Show the photograph with the corners of the card."""
        self._of_side(partial(self._open, is_new=False))

    def another(self) -> None:
        """Show the photograph, for the corners of a card on it that was not found."""
        self._of_side(partial(self._open, is_new=True))

    def take(self) -> None:
        """Read the card as its corners are now, if a card can have such."""
        card, view = self._card, self._panel.corners.view
        if card is None or not self.is_editing or view.flaw:
            return
        how = read_with(self._context, card)
        if self.is_new:
            outline = Outline(page=card.page, quad=view.quad)
            then = partial(self._added, self._sheet, self._typed)
            self.rereading.add(card.photograph, outline, how, then)
        elif view.is_changed:
            self.rereading.read({card.uid: outline_of(card, view.quad)}, how)
        self.leave()

    def leave(self) -> None:
        """Show the card again, as it was."""
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        if self.is_editing:
            self.is_editing = False
            self._panel.show_corners(False)
            self.editing.emit(False)

    # How it is done.

    def _sides(self) -> list[CardRecord]:
        sheet = self._sheet
        if sheet is None:
            return []
        return [sheet.front, sheet.back] if sheet.back else [sheet.front]

    def _of_side(self, then: OnSide) -> None:
        """Do it to the card; of two sides its owner says which."""
        if self.is_editing or self.is_reading or self._asked is not None:
            return
        sides = self._sides()
        if len(sides) == 1:
            then(sides[0])
        elif sides:
            names = (tr("Review", "The front"), tr("Review", "The back"))
            self.menu = menu = Menu(tr("Review", "Which side?"), self._panel)
            for name, side in zip(names, sides, strict=True):
                menu.addAction(name, partial(then, side))
            menu.setActiveAction(menu.actions()[0])
            tools = self._panel.tools
            menu.popup(tools.mapToGlobal(QPoint(0, tools.height() + 4)))

    def _open(self, card: CardRecord, *, is_new: bool) -> None:
        self._card, self.is_new = card, is_new
        # Set first: with tasks that run at once the page is here before the handle is.
        self._asked = Handle()
        self._say_work()
        asked = self.rereading.view(card, self._came, self._not_opened)
        if self._asked is not None:
            self._asked = asked

    def _came(self, page: ShownPage) -> None:
        card, self._asked = self._card, None
        self._say_work()
        if card is None:
            return
        others = [
            each.quad
            for each in load.cards_on(self._context.library, card.photograph)
            if each.page == card.page and each.quad and each.state != "rejected"
            if self.is_new or each.uid != card.uid
        ]
        corners = self._panel.corners
        corners.show_card(page, None if self.is_new else card, others)
        self.is_editing = True
        self._panel.show_corners(True)
        corners.view.setFocus(Qt.FocusReason.TabFocusReason)
        self.editing.emit(True)

    @property
    def _typed(self) -> dict[str, str]:
        return dict(self._sheet.values) if self._sheet else {}

    def _added(self, sheet: Sheet | None, typed: dict[str, str], changes: Changes) -> None:
        """A drawn card is read: whoever did nothing else meanwhile gets to see it."""
        found = [load.card(self._context.library, uid) for uid in changes.cards]
        names = [card.draft.contact.display_name for card in found if card and card.draft]
        words = tr("Review", "Another card to review: {name}")
        name = ", ".join(filter(None, names)) or tr("Review", "no name was read")
        self._context.notify(words.format(name=name), undo=True)
        waits = sheet is self._sheet and typed == self._typed and not self.is_editing
        if waits and len(changes.cards) == 1:
            self.found.emit(next(iter(changes.cards)))

    def _fill_menu(self, menu: QMenu) -> None:
        menu.addSeparator()
        menu.addMenu(self._reading_menu(menu))

    def _reading_menu(self, parent: QMenu | CardPanel) -> QMenu:
        front = self._sheet.front if self._sheet else None
        return reading_menu(read_with(self._context, front), self._read_with, parent)

    def _open_reading_menu(self) -> None:
        menu = self.menu = self._reading_menu(self._panel)
        change = self._panel.unused.change
        menu.popup(change.mapToGlobal(QPoint(0, change.height())))

    def _read_with(self, how: ReadWith) -> None:
        self._of_side(lambda card: self.rereading.read({card.uid: outline_of(card)}, how))

    def _not_opened(self, error: Exception) -> None:
        self._asked = None
        self._say_work()
        self._context.runner.complain(error)

    def _say_work(self) -> None:
        words = ""
        if self._asked is not None:
            words = tr("Review", "Opening the photograph…")
        elif self.is_reading:
            words = tr("Review", "Reading the card again…")
        elif self.rereading.is_reading(*(side.photograph for side in self._sides())):
            words = tr("Review", "Reading another card…")
        self._panel.say_work(words)
