"""What the menu of the pile offers for the rows that are chosen."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from cardcase.core.store.pile import PileRow
from cardcase.ui.command import Command
from cardcase.ui.i18n import tr
from cardcase.ui.pages.scan.row_actions import way_to
from cardcase.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from cardcase.ui.pages.scan.list_view import PileView


def row_menu(view: "PileView", rows: Sequence[PileRow]) -> Menu:
    """A menu for these rows. The keys are printed; the list itself listens to them."""
    menu = Menu(parent=view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    *commands, removal = row_commands(view, rows)
    menu.add_commands(commands)
    if len(rows) == 1:
        view.menu_asked.emit(rows[0], menu)
    menu.add_commands([removal], apart=False)
    if reading := reading_commands(view):
        menu.add_commands(reading)
    return menu


def row_commands(view: "PileView", rows: Sequence[PileRow]) -> list[Command]:
    """What can be done with these rows; to remove them is the last."""
    found = []
    only = rows[0] if len(rows) == 1 else None
    if only is not None and (card := only.first):
        show = partial(view.show_card.emit, card.uid)
        found.append(Command(way_to(only), "scan-search", show, "Return"))
    again = tr("Scan", "Read again")
    if any(row.reads_again for row in rows):
        found.append(Command(again, "rotate-cw", view.read_again, "R"))
    if any(row.state == "failed" and row.error != "cancelled" for row in rows):
        found.append(Command(tr("Scan", "Type it"), "keyboard", view.type_it, "T"))
    if only is not None and only.state == "read" and not only.saved:
        found.append(Command(again, "rotate-cw", partial(view.retry.emit, [only.uid])))
    if view.in_hand():
        found += [
            Command(tr("Scan", "Read next"), "arrow-up-to-line", view.move_first, "Alt+Home"),
            Command(tr("Scan", "Read earlier"), "arrow-up", view.move_up, "Alt+Up"),
            Command(tr("Scan", "Read later"), "arrow-down", view.move_down, "Alt+Down"),
            Command(tr("Scan", "Read last"), "arrow-down-to-line", view.move_last, "Alt+End"),
        ]
    if any(row.state == "waiting" for row in rows):
        found.append(Command(tr("Scan", "Do not read"), "skip-forward", view.stop_chosen, "S"))
    if rows:
        remove = tr("Scan", "Remove from the pile")
        found.append(Command(remove, "x", view.dismiss_chosen, "Del", "danger"))
    return found


def reading_commands(view: "PileView") -> list[Command]:
    """What can be done while photographs are read."""
    if view.reading == "idle":
        return []
    paused = view.reading == "paused"
    words = tr("Scan", "Go on reading") if paused else tr("Scan", "Pause reading")
    return [
        Command(words, "play" if paused else "pause", view.pause, "P"),
        Command(tr("Scan", "Stop reading"), "square", view.cancel),
    ]
