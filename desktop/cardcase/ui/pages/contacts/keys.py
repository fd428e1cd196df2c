"""The keys of the contacts page, for the sheet that lists all keys."""

from cardcase.ui.i18n import tr
from cardcase.ui.pages.contacts.sort_button import KEY as SORT

TURN, LARGE, FILTER = "Ctrl+B", "Ctrl+L", "Ctrl+Shift+F"
"""What turns the card over, what shows it large, and what offers the filters."""

Keys = list[tuple[str, tuple[str, ...]]]


def keys() -> Keys:
    """What each key does, and the key."""
    return [
        (tr("Keys", "Open the contact"), ("Return",)),
        (tr("Keys", "Choose everyone found"), ("Ctrl+A",)),
        (tr("Keys", "Edit"), ("F2",)),
        (tr("Keys", "Save what was edited"), ("Ctrl+Return",)),
        (tr("Keys", "Turn the card over"), (TURN,)),
        (tr("Keys", "Show the card large"), (LARGE,)),
        (tr("Keys", "Copy the way to reach, or the card"), ("Ctrl+C",)),
        (tr("Keys", "Show QR code"), ("Ctrl+Shift+Q",)),
        (tr("Keys", "Add a tag"), ("Ctrl+T",)),
        (tr("Keys", "Remove a tag"), ("Ctrl+Shift+T",)),
        (tr("Keys", "Add to an event"), ("Ctrl+Shift+E",)),
        (tr("Keys", "Filter the list"), (FILTER,)),
        (tr("Keys", "Sort or group the list"), (SORT,)),
        (tr("Keys", "Save this search"), ("Ctrl+S",)),
        (tr("Keys", "Print"), ("Ctrl+P",)),
        (tr("Keys", "Delete"), ("Del",)),
    ]
