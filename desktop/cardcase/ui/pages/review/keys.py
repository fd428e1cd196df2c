"""The keys of the review page, for the sheet that lists all keys."""

from cardcase.ui.i18n import tr

Keys = list[tuple[str, tuple[str, ...]]]

COMMAND_ICONS = {
    "Return": "check",
    "Esc": "clock",
    "F3": "map-pin",
    "Ctrl+D": "ban",
    "Ctrl+T": "tag",
    "Ctrl+R": "rotate-cw",
    "F4": "crop",
    "Ctrl+Shift+N": "square-plus",
    "Ctrl++": "zoom-in",
    "Ctrl+-": "zoom-out",
    "Ctrl+0": "maximize",
}
"""Icons of what the keys do, for the palette; what is not here is a key like others."""


def keys() -> Keys:
    """What each key does, and the key."""
    return [
        (tr("Keys", "Accept what is shown and go on"), ("Return",)),
        (tr("Keys", "Later"), ("Esc",)),
        (tr("Keys", "Next doubt"), ("Tab",)),
        (tr("Keys", "Other reading"), ("Down",)),
        (tr("Keys", "All fields"), ("F2",)),
        (tr("Keys", "Why you met, then the event"), ("F3",)),
        (tr("Keys", "The lines not used, and back; Enter puts one into the field"), ("F6",)),
        (tr("Keys", "Add a tag"), ("Ctrl+T",)),
        (tr("Keys", "Not a card"), ("Ctrl+D",)),
        (tr("Keys", "Turn the card right, left"), ("Ctrl+R", "Ctrl+Shift+R")),
        (tr("Keys", "Corners of the card"), ("F4",)),
        (tr("Keys", "Another card in this picture"), ("Ctrl+Shift+N",)),
        (tr("Keys", "Add the other side"), ("Alt+J",)),
        (tr("Keys", "Two cards after all"), ("Alt+K",)),
        (tr("Keys", "Same person, new job"), ("Alt+1",)),
        (tr("Keys", "Same person"), ("Alt+2",)),
        (tr("Keys", "Somebody else"), ("Alt+3",)),
        (tr("Keys", "Zoom in"), ("Ctrl++", "Ctrl+=")),
        (tr("Keys", "Zoom out"), ("Ctrl+-",)),
        (tr("Keys", "The whole card"), ("Ctrl+0",)),
    ]


def corner_keys() -> Keys:
    """The same while the corners of a card are shown."""
    return [
        (tr("Keys", "Read the card as its corners are now"), ("Return",)),
        (tr("Keys", "Keep the old corners"), ("Esc",)),
        (tr("Keys", "Next corner"), ("Tab",)),
        (tr("Keys", "Move the corner by a pixel, by ten"), ("Right", "Shift+Right")),
    ]
