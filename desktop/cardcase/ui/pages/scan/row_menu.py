"""What the menu of the pile offers for the rows that are chosen."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from cardcase.core.store.pile import PileRow
from cardcase.ui.i18n import tr
from cardcase.ui.pages.scan.row_actions import way_to
from cardcase.ui.widgets.menu import Menu, keyed

if TYPE_CHECKING:
    from cardcase.ui.pages.scan.list_view import PileView


def row_menu(view: "PileView", rows: Sequence[PileRow]) -> Menu:
    """A menu for these rows. The keys are printed; the list itself listens to them."""
    menu = Menu(parent=view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    only = rows[0] if len(rows) == 1 else None
    if only is not None and (card := only.first):
        menu.addAction(keyed(way_to(only), "Return"), lambda: view.show_card.emit(card.uid))
    again = tr("Scan", "Read again")
    if any(row.state == "failed" for row in rows):
        menu.addAction(keyed(again, "R"), view.read_again)
    elif only is not None and only.state == "read" and not only.saved:
        menu.addAction(again, lambda: view.retry.emit([only.uid]))
    if only is not None:
        view.menu_asked.emit(only, menu)
    if view.in_hand():
        menu.addAction(keyed(tr("Scan", "Read next"), "Alt+Home"), view.move_first)
        menu.addAction(keyed(tr("Scan", "Read earlier"), "Alt+Up"), view.move_up)
        menu.addAction(keyed(tr("Scan", "Read later"), "Alt+Down"), view.move_down)
        menu.addAction(keyed(tr("Scan", "Read last"), "Alt+End"), view.move_last)
    if any(row.state == "waiting" for row in rows):
        menu.addAction(keyed(tr("Scan", "Do not read"), "S"), view.stop_chosen)
    remove = tr("Scan", "Remove from the pile")
    menu.addAction(keyed(remove, "Del"), view.dismiss_chosen)
    if view.reading != "idle":
        menu.addSeparator()
        paused = view.reading == "paused"
        words = tr("Scan", "Go on reading") if paused else tr("Scan", "Pause reading")
        menu.addAction(keyed(words, "P"), view.pause)
        menu.addAction(tr("Scan", "Stop reading"), view.cancel)
    return menu
