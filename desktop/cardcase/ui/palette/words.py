"""What the palette says of a hit: who or what it is, and where it was found."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from cardcase.core.found import Found, Place, Sought, hits
from cardcase.core.store.browse import ContactRow
from cardcase.core.store.everywhere import EventHit, PersonHit
from cardcase.ui.dates import date_words
from cardcase.ui.i18n import tr
from cardcase.ui.models.contacts_words import row_words
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


def person_name(row: ContactRow, what: Sought) -> Marked:
    """Name and organization, the family name bold."""
    called = f"{row.given} {row.family}".strip() if row.family else row.name
    spans = hits(called, what)[0]
    name = Marked(called, spans, (len(called) - len(row.family or called), len(called)))
    if not row.organization or row.organization == called:
        return name
    return Marked(row.organization, hits(row.organization, what)[0]).after(name, _BETWEEN)


def person_told(hit: PersonHit, today: date) -> Marked:
    """Where the person was found; found by name, what they do and where you met."""
    if hit.found:
        return told(hit.found)
    words = row_words(hit.row, today)
    return Marked(_BETWEEN.join(part for part in (hit.row.title, words.met) if part))


def event_told(hit: EventHit, today: date) -> Marked:
    """When it was, whom you met, and where it was found."""
    event, n = hit.event, hit.people
    when = date_words(event.start, today)
    if event.end and event.end != event.start:
        when = f"{when} – {date_words(event.end, today)}" if when else ""
    met = tr("Palette", "%n people met", None, n) if n else ""
    known = Marked(_BETWEEN.join(part for part in (when, met) if part))
    return told(hit.found).after(known, _BETWEEN)


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
