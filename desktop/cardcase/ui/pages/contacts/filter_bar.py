"""The chips under the search field: the filters that are on, one more, and keeping the search."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from cardcase.core.filters import Filter, filter_by
from cardcase.ui.i18n import tr
from cardcase.ui.icons import keep_icon
from cardcase.ui.pages.contacts.filter_words import CHOSEN, SILENCES, icon_of, silence, words_of
from cardcase.ui.widgets.chip import Chip
from cardcase.ui.widgets.flow import FlowLayout
from cardcase.ui.widgets.keycap import key_text
from cardcase.ui.widgets.menu import Menu


class FilterBar(QWidget):
    """``wanted`` gives a filter to put on, ``unwanted`` one to take off.

    ``value_asked`` names the field of a filter whose value is still to be asked for.
    """

    wanted = Signal(object)
    unwanted = Signal(object)
    value_asked = Signal(str)
    save_asked = Signal()

    def __init__(
        self, today: Callable[[], date] = date.today, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self.setAccessibleName(tr("Filters", "Filters"))
        self._row = FlowLayout(self, gap=6)
        self.chips: list[Chip] = []
        self.add = Chip(tr("Filters", "Filter"), "off", "plus", clickable=True)
        told = tr("Filters", "Add a filter")
        self.add.setToolTip(f"{told}  {key_text('Ctrl+Shift+F')}")
        self.add.clicked.connect(self.open_menu)
        self.save = Chip(tr("Filters", "Save"), "off", "bookmark", clickable=True)
        told = tr("Filters", "Save this search")
        self.save.setAccessibleName(told)
        self.save.setToolTip(f"{told}  {key_text('Ctrl+S')}")
        self.save.clicked.connect(self.save_asked)
        self.show_filters([], searching=False)

    def show_filters(self, filters: Sequence[Filter], *, searching: bool) -> None:
        """Show the filters that are on; ``searching``: whether there is a search to keep."""
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self._show([self._chip(each) for each in filters])
        self.save.setVisible(searching)

    def open_menu(self) -> None:
        """Offer the filters there are."""
        menu = Menu("", self)
        for field, (icon, words, _) in CHOSEN.items():
            action = menu.addAction(words())
            keep_icon(action, icon, "muted")
            action.triggered.connect(lambda _=False, field=field: self.value_asked.emit(field))
        menu.addSeparator()
        for months in SILENCES:
            action = menu.addAction(silence(months))
            keep_icon(action, "clock", "muted")
            quiet = filter_by("not-contacted", f"{months}m")
            action.triggered.connect(lambda _=False, quiet=quiet: self.wanted.emit(quiet))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height() + 4)))
        # By keyboard the first one is ready to be taken.
        menu.setActiveAction(menu.actions()[0])

    def _show(self, chips: list[Chip]) -> None:
        self.chips = chips
        while self._row.count():
            self._row.takeAt(0)
        before: QWidget | None = None
        for chip in (*chips, self.add, self.save):
            self._row.addWidget(chip)
            chip.show()
            if before is not None:
                QWidget.setTabOrder(before, chip)
            before = chip
        self.updateGeometry()

    def _chip(self, each: Filter) -> Chip:
        words = words_of(each, self._today())
        chip = Chip(words, "accent", icon_of(each), removable=True, parent=self)
        chip.setAccessibleName(tr("Filters", "Take off: {filter}").format(filter=words))
        chip.clicked.connect(lambda: self.unwanted.emit(each))
        chip.removed.connect(lambda: self.unwanted.emit(each))
        return chip
