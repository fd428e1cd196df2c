"""The keys of the page of duplicates, for the sheet that lists all keys."""

from cardcase.ui.i18n import tr

Keys = list[tuple[str, tuple[str, ...]]]


def keys() -> Keys:
    """What each key does, and the key."""
    return [
        (tr("Keys", "Merge the two"), ("Return",)),
        (tr("Keys", "Not the same"), ("N",)),
    ]
