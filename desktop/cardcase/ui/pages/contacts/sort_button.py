"""In which order the list stands: a small button that says it, and offers the others."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, QSettings, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from cardcase.core.store.listing import Order
from cardcase.ui.i18n import tr
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.keycap import key_text
from cardcase.ui.widgets.menu import Menu

KEY = "Ctrl+Shift+S"
_SETTING = "contacts/order"
# "best" is by name where nothing is typed, and else what one looks for first.
ORDERS: Mapping[Order, Callable[[], str]] = {
    "best": lambda: tr("Contacts", "By name"),
    "met": lambda: tr("Contacts", "Last met first"),
    "created": lambda: tr("Contacts", "Newest first"),
    "organization": lambda: tr("Contacts", "By organization"),
    "event": lambda: tr("Contacts", "By event"),
}


class SortButton(Button):
    """``chosen`` gives another order; the one chosen last is remembered."""

    chosen = Signal(str)

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__("", "arrow-down-up", "flat", small=True, parent=parent)
        self._settings = settings
        kept = str(settings.value(_SETTING, "best"))
        self.order: Order = next((each for each in ORDERS if each == kept), "best")
        self._kept = self.order
        self.clicked.connect(self.open_menu)
        self._say()

    def open_menu(self) -> None:
        """Offer the orders there are; the one that is on is ready to be left."""
        menu = Menu("", self)
        group = QActionGroup(menu)
        for order, words in ORDERS.items():
            action = menu.addAction(words())
            action.setCheckable(True)
            action.setChecked(order == self.order)
            action.setData(order)
            group.addAction(action)
        group.triggered.connect(lambda action: self.choose(action.data()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
        menu.setActiveAction(group.checkedAction())

    def choose(self, order: Order, *, for_now: bool = False) -> None:
        """Put the list into this order; ``for_now``: until :meth:`come_back`."""
        if not for_now:
            self._settings.setValue(_SETTING, order)
            self._kept = order
        if order != self.order:
            self.order = order
            self._say()
            self.chosen.emit(order)

    def come_back(self) -> None:
        """Put the list into the order that its owner chose."""
        self.choose(self._kept)

    def _say(self) -> None:
        words = ORDERS[self.order]()
        self.setText(words)
        name = tr("Contacts", "Order of the list: {order}").format(order=words)
        self.setAccessibleName(name)
        self.setToolTip(f"{name}  {key_text(KEY)}")
