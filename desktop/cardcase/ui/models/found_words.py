"""Where a contact or an event was found, in words, with the hits in them."""

from collections.abc import Callable, Mapping, Sequence

from cardcase.core.beyond.detail import Detail
from cardcase.core.found import Found, Place
from cardcase.ui.details import called, capital, has_own_label, is_date, value_words
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
    if found.detail is not None:
        return _detail(found, found.detail)
    sentence = _SENTENCES.get(found.place)
    if sentence is None:
        return Marked(found.text, found.spans)
    before, _, behind = sentence().partition("{text}")
    spans = tuple((start + len(before), end + len(before)) for start, end in found.spans)
    return Marked(f"{before}{found.text}{behind}", spans)


def _detail(found: Found, detail: Detail) -> Marked:
    """ "Birthday: 7 March 1980", "Hobby: chess", with what is hit where it is said."""
    own = has_own_label(detail)
    words = called(detail)
    label = "" if own and not is_date(detail) else f"{words if own else capital(words)}: "
    if not is_date(detail):
        spans = ((start + len(label), end + len(label)) for start, end in found.spans)
        return Marked(f"{label}{found.text}", tuple(spans))
    said = f"{label}{value_words(detail)}"
    hit = (found.text[start:end].lstrip("0") for start, end in found.spans)
    places = ((said.find(each), len(each)) for each in hit if each)
    return Marked(said, tuple((at, at + length) for at, length in places if at >= 0))
