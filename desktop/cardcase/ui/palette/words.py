"""What the palette says of a hit: who or what it is, and where it was found."""

from datetime import date

from cardcase.core.found import Sought, hits
from cardcase.core.store.browse import ContactRow
from cardcase.core.store.everywhere import EventHit, PersonHit
from cardcase.ui.i18n import tr
from cardcase.ui.models.contacts_words import row_words
from cardcase.ui.models.events_words import days_words
from cardcase.ui.models.found_words import told
from cardcase.ui.widgets.marked import Marked

_BETWEEN = " · "


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
    when = days_words(event, today) if event.start else ""
    met = tr("Palette", "%n people met", None, n) if n else ""
    known = Marked(_BETWEEN.join(part for part in (when, met) if part))
    return told(hit.found).after(known, _BETWEEN)
