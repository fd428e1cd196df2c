"""Where a contact or an event was found, in words, with the hits in them."""

from collections.abc import Callable, Mapping, Sequence

from cardcase.core.found import Found, Place
from cardcase.ui.i18n import tr
from cardcase.ui.widgets.marked import NOTHING, Marked

_BETWEEN = " · "
_SENTENCES: Mapping[Place, Callable[[], str]] = {
    "why": lambda: tr("Palette", "Why you met: “{text}”"),
    "introduced_by": lambda: tr("Palette", "Through: {text}"),
    "talked_about": lambda: tr("Palette", "Talked about: {text}"),
    "remark": lambda: tr("Palette", "Remark: {text}"),
    "note": lambda: tr("Palette", "Note: {text}"),
    "tag": lambda: tr("Palette", "Tag: {text}"),
    "address": lambda: tr("Palette", "Address: {text}"),
    "card": lambda: tr("Palette", "On the card: {text}"),
}
"""Of the other places the text speaks for itself."""


def told(found: Sequence[Found]) -> Marked:
    """The places, one after the other, with their hits."""
    line = NOTHING
    for each in found:
        line = _told(each).after(line, _BETWEEN)
    return line


def _told(found: Found) -> Marked:
    sentence = _SENTENCES.get(found.place)
    if sentence is None:
        return Marked(found.text, found.spans)
    before, _, behind = sentence().partition("{text}")
    spans = tuple((start + len(before), end + len(before)) for start, end in found.spans)
    return Marked(f"{before}{found.text}{behind}", spans)
