"""The keys of the scan page, for the sheet that lists all keys."""

from cardcase.ui.i18n import tr

Keys = list[tuple[str, tuple[str, ...]]]


def keys() -> Keys:
    """What each key does, and the key."""
    return [
        (tr("Keys", "Review what was read"), ("Ctrl+Return",)),
        (tr("Keys", "Go on with the photograph"), ("Return",)),
        (tr("Keys", "Read it again"), ("R",)),
        (tr("Keys", "Remove it from the pile"), ("Del",)),
    ]
