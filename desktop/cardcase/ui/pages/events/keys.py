"""The keys of the page of events, for the sheet that lists all keys."""

from cardcase.ui.i18n import tr

Keys = list[tuple[str, tuple[str, ...]]]


def keys() -> Keys:
    """What each key does, and the key."""
    return [
        (tr("Keys", "Edit the event"), ("F2",)),
        (tr("Keys", "Remove the event, or a person from it"), ("Del",)),
        (tr("Keys", "Back to the events"), ("Esc",)),
        (tr("Keys", "Save the notes"), ("Ctrl+Return",)),
    ]
