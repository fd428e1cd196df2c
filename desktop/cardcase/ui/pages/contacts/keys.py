"""The keys of the contacts page, for the sheet that lists all keys."""

from cardcase.ui.i18n import tr

Keys = list[tuple[str, tuple[str, ...]]]


def keys() -> Keys:
    """What each key does, and the key."""
    return [
        (tr("Keys", "Open the contact"), ("Return",)),
        (tr("Keys", "Back to the list"), ("Alt+Left",)),
        (tr("Keys", "Edit"), ("F2",)),
        (tr("Keys", "Save what was edited"), ("Ctrl+Return",)),
        (tr("Keys", "Show QR code"), ("Ctrl+Shift+Q",)),
        (tr("Keys", "Delete"), ("Del",)),
    ]
