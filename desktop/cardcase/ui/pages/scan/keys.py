"""The keys of the scan page, for the sheet that lists all keys."""

from cardcase.ui.i18n import tr

Keys = list[tuple[str, tuple[str, ...]]]


def keys() -> Keys:
    """What each key does, and the key."""
    return [
        (tr("Keys", "Review what was read"), ("Ctrl+Return",)),
        (tr("Keys", "Go on with the photograph"), ("Return",)),
        (tr("Keys", "Read it again"), ("R",)),
        (tr("Keys", "Type what could not be read"), ("T",)),
        (tr("Keys", "Read it earlier, or later"), ("Alt+Up", "Alt+Down")),
        (tr("Keys", "Read it next, or last"), ("Alt+Home", "Alt+End")),
        (tr("Keys", "Do not read it"), ("S",)),
        (tr("Keys", "Pause the reading, or go on"), ("P",)),
        (tr("Keys", "Remove it from the pile"), ("Del",)),
    ]
